import type { CompanyDb } from './company-db.ts';
import { NO_SQL, type Sql, sql } from './sql.ts';

/** Which forecasts: of the record of what was shown, or of the replay that a reckoning made. */
export type ForecastFilter = {
  readonly of: 'record' | { readonly replayOf: string };
  /** The place of its chance among so many equal bands. */
  readonly band?: { readonly place: number; readonly bands: number } | undefined;
  readonly outcomes?: readonly ('came' | 'stayed-away' | 'unknown' | 'waiting')[] | undefined;
  readonly label?: string | undefined;
  readonly pattern?: string | undefined;
  /** Of each problem the newest alone. */
  readonly isNewestOnly?: boolean | undefined;
};

/** One forecast, and the ticket that ended it where one did and is still there. */
export type ListedForecast = {
  readonly patternId: string;
  readonly saidAt: Date;
  readonly knownUntil: Date;
  readonly endsAt: Date;
  readonly horizonDays: number;
  readonly chance: number;
  readonly label: string;
  readonly outcome: string;
  readonly ticketId: string | null;
  readonly ticket: string | null;
  readonly line: number | null;
  readonly title: string | null;
  readonly cameAt: Date | null;
};

const REPLAY_DAYS = 30;

/** A page of forecasts, those of the newest tickets first, and how many the filter lets through. */
export async function readForecastRows(
  db: CompanyDb,
  filter: ForecastFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly forecasts: readonly ListedForecast[]; readonly total: number }> {
  const which: Sql =
    filter.isNewestOnly === true
      ? sql`DISTINCT ON (f.pattern_id) * FROM said f ${whereOf(filter)} ORDER BY f.pattern_id, f.known_until DESC, f.said_at DESC, f.chance DESC, f.ends_at`
      : sql`* FROM said f ${whereOf(filter)}`;
  const found = sql`WITH said AS (${saidIn(filter)}), found AS (SELECT ${which})`;
  const forecasts = await db.rows<ListedForecast>(sql`
    ${found}, page AS (
      SELECT * FROM found ORDER BY known_until DESC, chance DESC, pattern_id, said_at, ends_at LIMIT ${limit} OFFSET ${offset}
    )
    SELECT f.pattern_id::text AS "patternId", f.said_at AS "saidAt", f.known_until AS "knownUntil",
           f.ends_at AS "endsAt", f.horizon_days AS "horizonDays", f.chance, f.label, f.outcome,
           s.signal_id::text AS "ticketId", s.ticket, s.line, s.title, coalesce(s.opened_at, f.came_at) AS "cameAt"
    FROM   page f LEFT JOIN LATERAL (${endedIt(filter)}) s ON true
    ORDER  BY f.known_until DESC, f.chance DESC, f.pattern_id, f.said_at, f.ends_at
  `);
  const [counted] = await db.rows<{ n: number }>(sql`${found} SELECT count(*) AS n FROM found`);
  return { forecasts, total: counted?.n ?? 0 };
}

function saidIn({ of }: ForecastFilter): Sql {
  if (of === 'record')
    return sql`
      SELECT pattern_id, made_at AS said_at, known_until, ends_at, horizon_days, chance, label,
             coalesce(outcome, 'waiting') AS outcome, ended_by, NULL::timestamptz AS came_at
      FROM   forecasts`;
  return sql`
    SELECT p.pattern AS pattern_id, to_timestamp(p."cutOff") AS said_at, to_timestamp(p."cutOff") AS known_until,
           to_timestamp(p."cutOff") + make_interval(days => ${REPLAY_DAYS}::int) AS ends_at,
           ${REPLAY_DAYS}::int AS horizon_days, p.probability AS chance, p.label,
           CASE WHEN p."cameAt" IS NULL THEN 'stayed-away' ELSE 'came' END AS outcome,
           NULL::uuid AS ended_by, to_timestamp(p."cameAt") AS came_at
    FROM   reckonings r, jsonb_to_recordset(r.replayed)
           AS p(pattern uuid, "cutOff" float8, probability float8, "cameAt" float8, label text)
    WHERE  r.reckoning_id = ${of.replayOf}`;
}

function whereOf({ band, outcomes, label, pattern }: ForecastFilter): Sql {
  const parts: Sql[] = [];
  // The very reckoning of score-record.ts, in the same numbers.
  if (band !== undefined)
    parts.push(
      sql`least(${band.bands - 1}::int, floor(f.chance * ${band.bands}::float8)::int) = ${band.place}::int`,
    );
  if (outcomes !== undefined) parts.push(sql`f.outcome = ANY(string_to_array(${outcomes.join(',')}, ','))`);
  if (label !== undefined) parts.push(sql`f.label = ${label}`);
  if (pattern !== undefined) parts.push(sql`f.pattern_id = ${pattern}::uuid`);
  return parts.reduce((all, part) => sql`${all} ${all === NO_SQL ? sql`WHERE` : sql`AND`} ${part}`, NO_SQL);
}

/** Of the record the ticket that was written down; of a replay the one of that pattern that was opened then. */
function endedIt({ of }: ForecastFilter): Sql {
  const which =
    of === 'record'
      ? sql`s.signal_id = f.ended_by`
      : sql`s.signal_id = (
          SELECT r.signal_id FROM reckoned_signals r
          WHERE  r.reckoning_id = ${of.replayOf} AND r.pattern_id = f.pattern_id AND r.opened_at = f.came_at
          ORDER  BY r.signal_id LIMIT 1)`;
  return sql`SELECT s.signal_id, s.ticket, s.line, s.title, s.opened_at FROM signals s WHERE ${which}`;
}
