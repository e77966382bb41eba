import type { StoredCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { findReckoning } from '../../store/reckonings.store.ts';
import type { ReckonedAnswer } from '../reckonings/reckoned-rows.ts';

export type ShownReckoning = { readonly id: string; readonly answer: ReckonedAnswer };

/** The reckoning that pages show; null before the first, and where no ticket is left to speak of. */
export async function findShownReckoning(
  db: CompanyDb,
  { reckoningId, tickets }: Pick<StoredCompany, 'reckoningId'> & Partial<Pick<StoredCompany, 'tickets'>>,
): Promise<ShownReckoning | null> {
  const reckoning = reckoningId === null || tickets === 0 ? undefined : await findReckoning(db, reckoningId);
  if (reckoning === undefined) return null;
  // Safe cast: a shown reckoning is done, and its answer is written in this shape only.
  return { id: reckoning.id, answer: reckoning.answer as ReckonedAnswer };
}
