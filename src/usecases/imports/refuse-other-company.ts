import type { CompanyDb } from '../../store/company-db.ts';
import { readImports, type StoredImport } from '../../store/imports.store.ts';
import { AppError, type Refusal } from '../app-error.ts';
import { sameName } from '../choose-company.ts';
import type { NamedCompany, UnderstoodFile } from '../workers/reading-messages.ts';

/** A file as it was understood: which desk it comes from, and whose tickets it holds. */
type Whose = { readonly sourceId: string | null; readonly company: NamedCompany | null };

/**
 * Keeps a second company of the same helpdesk out: its tickets would stand among those of the first without a word. Where
 * nobody chose among several, another name is the same company under a new one.
 *
 * @throws AppError `other_company`
 */
export async function refuseOtherCompany(db: CompanyDb, asked: StoredImport): Promise<void> {
  const refusal = await findOtherCompany(db, { sourceId: asked.sourceId, company: companyOf(asked) });
  if (refusal !== null) throw new AppError(refusal);
}

/** The same as a word: what is known before anybody confirms is said before. */
export async function findOtherCompany(db: CompanyDb, { sourceId, company }: Whose): Promise<Refusal | null> {
  if (company === null || sourceId === null) return null;
  for (const each of await broughtIn(db)) {
    const known = companyOf(each);
    if (each.sourceId !== sourceId || known === null || sameName(known.name, company.name)) continue;
    if (known.chosen || company.chosen)
      return { code: 'other_company', name: company.name, known: known.name };
  }
  return null;
}

/** Which company was chosen among several, by the desk whose exports hold them: so that it is not asked again. */
export async function readChosenCompanies(db: CompanyDb): Promise<ReadonlyMap<string, string>> {
  const chosen = (await broughtIn(db)).flatMap((each) => {
    const company = companyOf(each);
    return each.sourceId !== null && company?.chosen ? [[each.sourceId, company.name] as const] : [];
  });
  return new Map(chosen.toReversed()); // newest first, as they are read: the newest word holds
}

async function broughtIn(db: CompanyDb): Promise<readonly StoredImport[]> {
  return (await readImports(db)).filter(({ state }) => state === 'importing' || state === 'done');
}

function companyOf({ understood }: StoredImport): NamedCompany | null {
  // Safe cast: the reading thread wrote it in this shape; before it named the company, it said nothing.
  return (understood as Partial<UnderstoodFile> | null)?.company ?? null;
}
