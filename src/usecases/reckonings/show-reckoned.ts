import type { StoredCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { findBeingWritten } from '../../store/imports.store.ts';
import { findNewestReckoning } from '../../store/reckonings.store.ts';
import type { Context } from '../context.ts';

/** From when the shown numbers are, whether tickets come in that they do not know yet, and whether new ones are being made. */
export type Reckoned = {
  readonly at: string | null;
  readonly running: { readonly stage: string; readonly share: number; readonly since: string } | null;
  readonly importing: { readonly id: string; readonly done: number; readonly total: number } | null;
  readonly failed: 'cancelled' | 'failed' | null;
};

export async function showReckoned(
  { reckonings }: Pick<Context, 'reckonings'>,
  db: CompanyDb,
  { reckonedAt }: Pick<StoredCompany, 'reckonedAt'>,
): Promise<Reckoned> {
  const newest = await findNewestReckoning(db);
  const running = reckonings.runningOf(db.companyId);
  const ended = newest?.state === 'cancelled' || newest?.state === 'failed' ? newest.state : null;
  return {
    at: reckonedAt?.toISOString() ?? null,
    running,
    importing: await findBeingWritten(db),
    failed: running === null ? ended : null,
  };
}
