import type { CompanyDb } from '../../store/company-db.ts';
import { findImport, type StoredImport } from '../../store/imports.store.ts';
import { AppError } from '../app-error.ts';

/** @throws AppError `not_found` when there is no such import (any more) */
export async function findKnownImport(db: CompanyDb, id: string): Promise<StoredImport> {
  const found = await findImport(db, id);
  if (found === undefined) throw new AppError({ code: 'not_found', what: 'import' });
  return found;
}
