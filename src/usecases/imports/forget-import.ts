import { raiseSignalsVersion } from '../../store/companies.store.ts';
import { forgetForecastsSince } from '../../store/forecasts.store.ts';
import {
  cleanUp,
  forgetTickets,
  removeImport,
  removeReckonings,
  writeForgotten,
} from '../../store/forget.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { findKnownImport } from './find-known-import.ts';

const TICKETS_AT_ONCE = 1_000;

/**
 * Forgets an import: the tickets that it alone brought, what it changed in others, and the file's quarantine; then makes
 * what was deleted unreadable on the disk. The numbers are made anew from what is left.
 *
 * @throws AppError `not_found`, `forgotten`, `not_now` while it is being written
 */
export async function forgetImport(context: Context, companyId: string, importId: string): Promise<void> {
  const { store } = context;
  await store.inCompany(companyId, async (db) => {
    const { state } = await findKnownImport(db, importId);
    if (state === 'importing' || state === 'reading') throw new AppError({ code: 'not_now', state });
  });
  await context.imports.ended(companyId);
  await context.reckonings.stop(companyId);
  context.alikes.stop(companyId);
  while ((await store.inCompany(companyId, (db) => forgetTickets(db, importId, TICKETS_AT_ONCE))) > 0);
  await store.inCompany(companyId, async (db) => {
    await forgetForecastsSince(db, importId);
    await removeReckonings(db);
    await removeImport(db, importId);
    await writeForgotten(db, importId, context.now());
    await raiseSignalsVersion(db);
  });
  context.alikes.stop(companyId); // asked meanwhile, it may hold what was being forgotten
  await cleanUp(store);
  context.reckonings.ask(companyId);
}
