import type { StoredCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { readAlerts, readAnswerParts } from '../../store/reckonings.store.ts';
import type { ReckonedAlerts, ReckonedAnswer } from '../reckonings/reckoned-rows.ts';

/** A reckoning with the parts of its answer that a page asked for. */
export type ShownReckoning<Part extends keyof ReckonedAnswer> = {
  readonly id: string;
  readonly answer: Pick<ReckonedAnswer, Part>;
};

/**
 * The reckoning that pages show; null before the first, and where no ticket is left to speak of. Only the parts that are
 * asked for are read: all that is kept of a large company takes longer to read than its page takes otherwise.
 */
export async function findShownReckoning<Part extends keyof ReckonedAnswer>(
  db: CompanyDb,
  { reckoningId, tickets }: Pick<StoredCompany, 'reckoningId'> & Partial<Pick<StoredCompany, 'tickets'>>,
  parts: readonly Part[],
): Promise<ShownReckoning<Part> | null> {
  if (reckoningId === null || tickets === 0) return null;
  const answer = await readAnswerParts(db, reckoningId, parts);
  if (answer === undefined) return null;
  // Safe cast: a shown reckoning is done, and its answer is written in this shape only.
  return { id: reckoningId, answer: answer as Pick<ReckonedAnswer, Part> };
}

/** What machines report again and again in a reckoning, oftenest first; none in what was kept before that was grouped. */
export async function readShownAlerts(db: CompanyDb, reckoningId: string): Promise<ReckonedAlerts> {
  // Safe cast: reckonings.alerts is written in this shape only.
  return ((await readAlerts(db, reckoningId)) ?? []) as ReckonedAlerts;
}
