import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { type Reckoned, showReckoned } from './show-reckoned.ts';

type Needs = Pick<Context, 'store' | 'reckonings'>;

/** How the numbers of a company stand: little enough to be asked for every few seconds. */
export function readReckoned(context: Needs, companyId: string): Promise<Reckoned> {
  return context.store.inCompany(companyId, async (db) =>
    showReckoned(context, db, await findKnownCompany(db)),
  );
}

/** Makes the numbers anew; the pages show those of before until the new ones stand. */
export async function askReckoning(context: Needs, companyId: string): Promise<Reckoned> {
  await context.store.inCompany(companyId, findKnownCompany);
  context.reckonings.ask(companyId);
  return readReckoned(context, companyId);
}

/** Stops making new numbers; those of before stay. */
export async function stopReckoning(context: Needs, companyId: string): Promise<Reckoned> {
  await context.store.inCompany(companyId, findKnownCompany);
  await context.reckonings.stop(companyId);
  return readReckoned(context, companyId);
}
