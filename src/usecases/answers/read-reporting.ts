import type { ReportingPage } from '../../contract/api/reporting.schema.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';
import { findShownReckoning } from './shown-reckoning.ts';

/** Which share of what devices measured people reported, where two lists tell it. */
export function readReporting(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
): Promise<ReportingPage> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const shown = await findShownReckoning(db, company, ['reporting']);
    const reckoned = await showReckoned(context, db, company);
    return { reckoned, reporting: shown?.answer.reporting ?? null };
  });
}
