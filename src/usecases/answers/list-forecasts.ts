import type { Forecast, ForecastsPage, ForecastsQuery } from '../../contract/api/forecasts.schema.ts';
import { OUTLIER_LABELS } from '../../engine/explanations/record/outlier-label.ts';
import { BANDS } from '../../engine/explanations/record/score-record.ts';
import { isoDay, type Zone, zone } from '../../engine/time/zone.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import {
  type ForecastFilter,
  type ListedForecast,
  readForecastRows,
} from '../../store/forecast-rows.store.ts';
import { type PatternTitle, readTitles } from '../../store/patterns.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { nameOf } from '../patterns/show-pattern.ts';

const PAGE_SIZE = 50;
const OUTCOMES = ['came', 'stayed-away', 'waiting', 'unknown'] as const;
const OVER = ['came', 'stayed-away'] as const;

/** The forecasts behind a count of the track record: what was said, of what, and how it ended, a page at a time. */
export function listForecasts(
  { store }: Pick<Context, 'store'>,
  companyId: string,
  query: ForecastsQuery,
): Promise<ForecastsPage> {
  return store.inCompany(companyId, async (db) => {
    const { reckoningId, timezone } = await findKnownCompany(db);
    const filter = filterOf(query, reckoningId);
    const { forecasts, total, page } =
      filter === null ? { forecasts: [], total: 0, page: 1 } : await readPage(db, filter, query.page);
    const asked = query.pattern === undefined ? [] : [query.pattern];
    const ids = [...new Set([...asked, ...forecasts.map(({ patternId }) => patternId)])];
    const titles = reckoningId === null ? new Map() : await readTitles(db, reckoningId, ids);
    const about = titles.get(query.pattern ?? '');
    const local = zone(timezone);
    return {
      forecasts: forecasts.map((forecast) => show(forecast, titles.get(forecast.patternId), local)),
      total,
      page,
      pageSize: PAGE_SIZE,
      about: about === undefined ? null : nameOf(about),
    };
  });
}

/** What is read; null where there is no replay to read from. */
function filterOf(
  { of, band, end, label, pattern, newest }: ForecastsQuery,
  reckoningId: string | null,
): ForecastFilter | null {
  if (of === 'replay' && reckoningId === null) return null;
  return {
    of: of === 'replay' && reckoningId !== null ? { replayOf: reckoningId } : 'record',
    band: band === undefined ? undefined : { place: band, bands: BANDS },
    outcomes: end === undefined ? undefined : end === 'over' ? OVER : [end],
    label,
    pattern,
    isNewestOnly: newest === 'problem',
  };
}

/** Past the last page it is the last, since rows may have gone since the link was made. */
async function readPage(db: CompanyDb, filter: ForecastFilter, page: number) {
  const read = (at: number) =>
    readForecastRows(db, filter, { limit: PAGE_SIZE, offset: (at - 1) * PAGE_SIZE });
  const found = await read(page);
  const last = Math.max(1, Math.ceil(found.total / PAGE_SIZE));
  return page <= last ? { ...found, page } : { ...(await read(last)), page: last };
}

function show(forecast: ListedForecast, title: PatternTitle | undefined, local: Zone): Forecast {
  const dayOf = (at: Date): string => isoDay(local.dayOf(Math.floor(at.getTime() / 1000)));
  const { saidAt, knownUntil, endsAt, horizonDays, chance, cameAt, ticketId, ticket, line } = forecast;
  const outcome = OUTCOMES.find((each) => each === forecast.outcome) ?? 'unknown';
  const number = ticket?.includes('~') ? String(line ?? '') : (ticket ?? '');
  return {
    pattern: title === undefined ? null : { id: title.id, name: nameOf(title) },
    said: dayOf(saidAt),
    knownUntil: dayOf(knownUntil),
    ends: dayOf(endsAt),
    horizonDays,
    chance,
    label: OUTLIER_LABELS.find((each) => each === forecast.label) ?? 'between',
    outcome,
    came: cameAt === null ? null : dayOf(cameAt),
    ticket: ticketId === null ? null : { id: ticketId, number, title: forecast.title ?? '' },
  };
}
