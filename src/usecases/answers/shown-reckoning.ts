import type { StoredCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { findReckoning } from '../../store/reckonings.store.ts';
import type { ReckonedAnswer } from '../reckonings/reckoned-rows.ts';

export type ShownReckoning = { readonly id: string; readonly answer: ReckonedAnswer };

/** The reckoning that pages show; null before the first. */
export async function findShownReckoning(
  db: CompanyDb,
  { reckoningId }: Pick<StoredCompany, 'reckoningId'>,
): Promise<ShownReckoning | null> {
  const reckoning = reckoningId === null ? undefined : await findReckoning(db, reckoningId);
  if (reckoning === undefined) return null;
  // Safe cast: a shown reckoning is done, and its answer is written in this shape only.
  return { id: reckoning.id, answer: reckoning.answer as ReckonedAnswer };
}
