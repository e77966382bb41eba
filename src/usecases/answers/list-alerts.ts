import type { AlertsPage } from '../../contract/api/alerts.schema.ts';
import type { ReportedAlert } from '../../engine/answer/reckoning.ts';
import { daysBetween } from '../../words/format.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import type { ReckonedAlerts, ReckonedAnswer } from '../reckonings/reckoned-rows.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';
import { findShownReckoning, readShownAlerts, type ShownReckoning } from './shown-reckoning.ts';

const PAGE_SIZE = 25;
const PARTS = ['period', 'population'] as const;

/** What machines report again and again, oftenest first, a page at a time; a page past the last is the last. */
export function listAlerts(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
  page: number,
): Promise<AlertsPage> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const shown = await findShownReckoning(db, company, PARTS);
    const reckoned = await showReckoned(context, db, company);
    return { reckoned, alerts: shown && pageOf(shown, await readShownAlerts(db, shown.id), page) };
  });
}

function pageOf(
  { answer: { period, population } }: ShownReckoning<(typeof PARTS)[number]>,
  alerts: ReckonedAlerts,
  asked: number,
): NonNullable<AlertsPage['alerts']> {
  const page = Math.min(asked, Math.max(1, Math.ceil(alerts.length / PAGE_SIZE)));
  return {
    lines: alerts.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(showAlert),
    total: alerts.length,
    alerts: alerts.reduce((sum, each) => sum + each.alerts, 0),
    machine: population.machine,
    page,
    pageSize: PAGE_SIZE,
    period: periodOf(alerts, period),
  };
}

/** The days of the tickets, and those on which a list of device events reaches beyond them. */
function periodOf(alerts: ReckonedAlerts, period: ReckonedAnswer['period']): ReckonedAnswer['period'] {
  if (period === null) return null;
  const seen = alerts.flatMap(({ firstSeen, lastSeen }) => [firstSeen ?? [], lastSeen ?? []].flat());
  const days = [period.from, period.to, ...seen].sort();
  const [from, to] = [days[0], days[days.length - 1]];
  return { from, to, days: daysBetween(from, to) + 1 };
}

function showAlert(alert: ReportedAlert): NonNullable<AlertsPage['alerts']>['lines'][number] {
  const { id, names, alerts, recoveries, episodes, firstSeen, lastSeen, days } = alert;
  return { id, name: names, alerts, recoveries, episodes, firstSeen, lastSeen, days };
}
