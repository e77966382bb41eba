import { raiseSignalsVersion } from '../../store/companies.store.ts';
import { findImport, moveImport } from '../../store/imports.store.ts';
import { isBehindTickets } from '../../store/reckonings.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { writeOnce } from '../write-once.ts';
import type { OnImport } from './confirm-import.ts';
import { findKnownImport } from './find-known-import.ts';

/**
 * Stops an import whose tickets are being written, after the batch that is. What was taken in stays and counts; the other rows wait.
 *
 * @throws AppError `not_found`, `forgotten`, `not_now` where nothing is being written, `changed_meanwhile`
 */
export async function stopImport(context: Context, asked: OnImport): Promise<void> {
  const { companyId, importId, version, key } = asked;
  await writeOnce(context, { companyId, key, what: { verb: 'stop', importId, version } }, async (db) => {
    const { state, version: now } = await findKnownImport(db, importId);
    if (state !== 'importing') throw new AppError({ code: 'not_now', state });
    const at = context.now();
    const moved = await moveImport(db, { id: importId, from: 'importing', to: 'stopped', version, at });
    if (!moved) throw new AppError({ code: 'changed_meanwhile', version: now });
    // The batch that was being written is in by now: it holds the row that was just moved.
    const stopped = await findImport(db, importId);
    if (stopped !== undefined && stopped.created + stopped.updated > 0) await raiseSignalsVersion(db);
    return null;
  });
  if (await context.store.inCompany(companyId, isBehindTickets)) context.reckonings.ask(companyId);
}

/**
 * Lets an import that was stopped go on with the rows that are not in yet.
 *
 * @throws AppError `not_found`, `forgotten`, `not_now` where it was not stopped, `changed_meanwhile`
 */
export async function continueImport(context: Context, asked: OnImport): Promise<void> {
  const { companyId, importId, version, key } = asked;
  await writeOnce(context, { companyId, key, what: { verb: 'continue', importId, version } }, async (db) => {
    const { state, version: now } = await findKnownImport(db, importId);
    if (state !== 'stopped') throw new AppError({ code: 'not_now', state });
    const moved = await moveImport(db, {
      id: importId,
      from: 'stopped',
      to: 'importing',
      version,
      at: null,
    });
    if (!moved) throw new AppError({ code: 'changed_meanwhile', version: now });
    return null;
  });
  context.imports.write(companyId, importId);
}
