import { moveImport, removeStagedRows } from '../../store/imports.store.ts';
import { removeRowsToMend } from '../../store/rows-to-mend.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { writeOnce } from '../write-once.ts';
import type { OnImport } from './confirm-import.ts';
import { findKnownImport } from './find-known-import.ts';

const THROWN_AT_ONCE = 2_000;

/**
 * Stops an import that nobody confirmed: nothing of the file becomes a ticket.
 *
 * @throws AppError `not_found`, `not_now` once its tickets are being written, `changed_meanwhile`
 */
export async function cancelImport(context: Context, asked: OnImport): Promise<void> {
  const { companyId, importId, version, key } = asked;
  await writeOnce(context, { companyId, key, what: { verb: 'cancel', importId, version } }, async (db) => {
    const { state, version: now } = await findKnownImport(db, importId);
    if (state !== 'reading' && state !== 'understood') throw new AppError({ code: 'not_now', state });
    const at = context.now();
    const moved = await moveImport(db, { id: importId, from: state, to: 'cancelled', version, at });
    if (!moved) throw new AppError({ code: 'changed_meanwhile', version: now });
    await removeRowsToMend(db, importId);
    return null;
  });
  context.imports.cancelReading(importId);
  const { store } = context;
  while ((await store.inCompany(companyId, (db) => removeStagedRows(db, importId, THROWN_AT_ONCE))) > 0);
}
