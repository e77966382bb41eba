import { removeCompany } from '../../store/companies.store.ts';
import { cleanUp, removeImports, removeReckonings, removeSignals } from '../../store/forget.store.ts';
import type { Context } from '../context.ts';
import { findKnownCompany } from './find-known-company.ts';

const TICKETS_AT_ONCE = 2_000;

/**
 * Forgets a company: its tickets, its patterns, what was decided, and the key its people were sealed with; then makes what
 * was deleted unreadable on the disk.
 *
 * @throws AppError `not_found`
 */
export async function forgetCompany(
  context: Pick<Context, 'store' | 'keys' | 'imports' | 'reckonings' | 'alikes'>,
  id: string,
): Promise<void> {
  const { store } = context;
  await store.inCompany(id, findKnownCompany);
  await context.imports.stop(id);
  await context.reckonings.stop(id);
  context.alikes.stop(id);
  context.keys.forget(id);
  await store.inCompany(id, removeReckonings);
  while ((await store.inCompany(id, (db) => removeSignals(db, TICKETS_AT_ONCE))) > 0);
  await store.inCompany(id, removeImports);
  await store.inCompany(id, removeCompany);
  context.alikes.stop(id); // asked meanwhile, it may hold what was being forgotten
  await cleanUp(store);
}
