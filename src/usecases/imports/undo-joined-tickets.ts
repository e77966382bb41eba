import { raiseSignalsVersion } from '../../store/companies.store.ts';
import { undoJoined } from '../../store/joined.store.ts';
import type { Context } from '../context.ts';
import { writeOnce } from '../write-once.ts';
import { findKnownImport } from './find-known-import.ts';

/**
 * Takes apart the tickets that an import showed to be one with those of another desk; no later import joins them again.
 *
 * @throws AppError `not_found`
 */
export async function undoJoinedTickets(
  context: Context,
  {
    companyId,
    importId,
    key,
  }: { readonly companyId: string; readonly importId: string; readonly key: string },
): Promise<void> {
  const what = { verb: 'undo-joined', importId };
  await writeOnce(context, { companyId, key, what }, async (db) => {
    await findKnownImport(db, importId);
    const undone = await undoJoined(db, importId, context.now());
    if (undone > 0) await raiseSignalsVersion(db);
    return null;
  });
  context.reckonings.ask(companyId);
}
