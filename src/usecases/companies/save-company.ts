import type { Company, SaveCompany } from '../../contract/api/companies.schema.ts';
import { writeCompany, writeNewCompany } from '../../store/companies.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { SEED } from '../default-settings.ts';
import { findKnownCompany } from './find-known-company.ts';
import { showCompany } from './list-companies.ts';

/**
 * Makes a company (no version) or changes what is known of it (the version that was read). Making one that is there already
 * changes nothing, so the same request may come twice.
 *
 * @throws AppError `changed_meanwhile`, `not_found`
 */
export async function saveCompany(
  context: Pick<Context, 'store' | 'now' | 'reckonings'>,
  id: string,
  { version, calendar, ...fields }: SaveCompany,
): Promise<Company> {
  const { saved, isChanged } = await context.store.inCompany(id, async (db) => {
    if (version === null)
      await writeNewCompany(db, {
        ...fields,
        calendar: calendar ?? null,
        sample: null,
        seed: SEED,
        at: context.now(),
      });
    const isThere = await findKnownCompany(db);
    const kept = { ...fields, calendar: calendar === undefined ? isThere.calendar : calendar };
    const changed = version !== null && (await writeCompany(db, kept, version));
    if (version !== null && !changed)
      throw new AppError({ code: 'changed_meanwhile', version: isThere.version });
    const company = await findKnownCompany(db);
    return { saved: showCompany(company), isChanged: changed };
  });
  if (isChanged && saved.tickets > 0) context.reckonings.ask(id);
  return saved;
}
