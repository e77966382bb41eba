import { raiseSignalsVersion } from '../../store/companies.store.ts';
import { recountPattern } from '../../store/patterns.store.ts';
import { removeReport } from '../../store/reports.store.ts';
import { AppError } from '../app-error.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { writeOnce } from '../write-once.ts';

type TakeBack = { readonly companyId: string; readonly ticketId: string; readonly key: string };

/**
 * Takes a report back: its ticket is gone, as is what was said of it. A ticket of a desk is not taken back so.
 *
 * @throws AppError `not_found`, `key_reused`
 */
export async function takeReportBack(
  context: Context,
  { companyId, ticketId, key }: TakeBack,
): Promise<void> {
  const at = context.now();
  const what = { verb: 'take-report-back', ticketId };
  await writeOnce(context, { companyId, key, what }, async (db) => {
    const { reckoningId } = await findKnownCompany(db);
    const patternId = await removeReport(db, { signalId: ticketId, reckoningId, at });
    if (patternId === undefined) throw new AppError({ code: 'not_found', what: 'ticket' });
    if (reckoningId !== null && patternId !== null) await recountPattern(db, reckoningId, patternId);
    await raiseSignalsVersion(db);
    return null;
  });
  context.reckonings.ask(companyId);
}
