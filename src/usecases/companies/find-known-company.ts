import { findCompany, type StoredCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { AppError } from '../app-error.ts';

/** @throws AppError `not_found` when there is no such company (any more) */
export async function findKnownCompany(db: CompanyDb): Promise<StoredCompany> {
  const company = await findCompany(db);
  if (company === undefined) throw new AppError({ code: 'not_found', what: 'company' });
  return company;
}
