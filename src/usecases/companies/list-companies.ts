import type { Company } from '../../contract/api/companies.schema.ts';
import { SAMPLE_NAMES } from '../../sample/companies.ts';
import { findCompany, type StoredCompany } from '../../store/companies.store.ts';
import type { Context } from '../context.ts';

/** Every company that is kept here, with how many tickets it has and when it was reckoned. */
export async function listCompanies({ store }: Pick<Context, 'store'>): Promise<readonly Company[]> {
  const companies: Company[] = [];
  for (const id of await store.companyIds()) {
    const found = await store.inCompany(id, async (db) => {
      const company = await findCompany(db);
      return company && showCompany(company);
    });
    if (found !== undefined) companies.push(found);
  }
  return companies;
}

/** A company in the shape of the contract. */
export function showCompany(company: StoredCompany): Company {
  const { id, name, people, timezone, labourCostCents, calendar, sample, tickets, reckonedAt } = company;
  const { waitingImport, lastFile, version } = company;
  return {
    id,
    name,
    people,
    timezone,
    labourCostCents,
    calendar,
    sample: SAMPLE_NAMES.find((each) => each === sample) ?? null,
    tickets,
    reckonedAt: reckonedAt?.toISOString() ?? null,
    waitingImport,
    lastFile,
    version,
  };
}
