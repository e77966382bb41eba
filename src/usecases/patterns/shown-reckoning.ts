import { findMergedInto } from '../../store/changes.store.ts';
import type { StoredCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { findFlowedInto } from '../../store/flowed.store.ts';
import { findPattern, type StoredPattern } from '../../store/patterns.store.ts';
import { AppError } from '../app-error.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';

export type ShownPattern = {
  readonly company: StoredCompany;
  readonly reckoningId: string;
  readonly pattern: StoredPattern;
};

/**
 * A pattern as its page shows it now.
 *
 * @throws AppError `not_found` when it is in no shown reckoning
 */
export async function findShownPattern(db: CompanyDb, id: string): Promise<ShownPattern> {
  const company = await findKnownCompany(db);
  const { reckoningId } = company;
  const pattern = reckoningId === null ? undefined : await findPattern(db, reckoningId, id);
  if (reckoningId === null || pattern === undefined)
    throw new AppError({ code: 'not_found', what: 'pattern' });
  return { company, reckoningId, pattern };
}

const STEPS_FOLLOWED = 20; // one into another into another: an old address still leads somewhere

/**
 * The same, and where somebody merged it into another, or a later export showed it to be one with another, that one: an
 * address that somebody kept goes on.
 *
 * @throws AppError `not_found` when neither is in a shown reckoning
 */
export async function findShownOrMerged(db: CompanyDb, asked: string): Promise<ShownPattern> {
  const company = await findKnownCompany(db);
  const { reckoningId } = company;
  let id: string | undefined = asked;
  for (let step = 0; step < STEPS_FOLLOWED && reckoningId !== null && id !== undefined; step += 1) {
    const pattern = await findPattern(db, reckoningId, id);
    if (pattern !== undefined) return { company, reckoningId, pattern };
    id = (await findMergedInto(db, id)) ?? (await findFlowedInto(db, reckoningId, id));
  }
  throw new AppError({ code: 'not_found', what: 'pattern' });
}

/** @throws AppError `changed_meanwhile` when it is not the version that was read */
export function requireVersion({ version }: Pick<StoredPattern, 'version'>, read: number): void {
  if (version !== read) throw new AppError({ code: 'changed_meanwhile', version });
}
