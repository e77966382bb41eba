import { isoDay, zone } from '../../engine/time/zone.ts';
import { findCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { findForgotten } from '../../store/forget.store.ts';
import { findImport, type StoredImport } from '../../store/imports.store.ts';
import { AppError } from '../app-error.ts';

/** @throws AppError `forgotten` when it was forgotten, `not_found` when there is no such import */
export async function findKnownImport(db: CompanyDb, id: string): Promise<StoredImport> {
  const found = await findImport(db, id);
  if (found !== undefined) return found;
  const [at, company] = [await findForgotten(db, id), await findCompany(db)];
  if (at === null || company === undefined) throw new AppError({ code: 'not_found', what: 'import' });
  const day = isoDay(zone(company.timezone).dayOf(Math.floor(at.getTime() / 1000)));
  throw new AppError({ code: 'forgotten', day });
}
