import type { CompanyDb } from '../../store/company-db.ts';
import { readImports, type StoredImport } from '../../store/imports.store.ts';
import { AppError } from '../app-error.ts';
import { sameName } from '../choose-company.ts';
import type { NamedCompany, UnderstoodFile } from '../workers/reading-messages.ts';

/**
 * Keeps a second company of the same helpdesk out: its tickets would stand among those of the first without a word. Where
 * nobody chose among several, another name is the same company under a new one.
 *
 * @throws AppError `other_company`
 */
export async function refuseOtherCompany(db: CompanyDb, asked: StoredImport): Promise<void> {
  const company = companyOf(asked);
  if (company === null) return;
  const before = (await readImports(db)).filter(
    ({ sourceId, state }) => sourceId === asked.sourceId && (state === 'importing' || state === 'done'),
  );
  for (const each of before) {
    const known = companyOf(each);
    if (known === null || sameName(known.name, company.name)) continue;
    if (known.chosen || company.chosen)
      throw new AppError({ code: 'other_company', name: company.name, known: known.name });
  }
}

function companyOf({ understood }: StoredImport): NamedCompany | null {
  // Safe cast: the reading thread wrote it in this shape; before it named the company, it said nothing.
  return (understood as Partial<UnderstoodFile> | null)?.company ?? null;
}
