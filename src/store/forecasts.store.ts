import type { CompanyDb } from './company-db.ts';
import { jsonOf, sql } from './sql.ts';

/** A chance that is shown, as it is kept; times as ISO instants. */
export type ForecastRow = {
  readonly pattern_id: string;
  readonly known_until: string;
  readonly ends_at: string;
  readonly horizon_days: number;
  readonly chance: number;
  readonly model: string;
  readonly features: string;
  readonly label: string;
};

/** A pattern and the days that forecasts of it speak of, over or not yet, in seconds since 1970. */
export type OpenForecast = {
  readonly patternId: string;
  readonly knownUntil: number;
  readonly endsAt: number;
};

/** What came of the forecasts of one pattern over the same days, and the ticket with which it came. */
export type ForecastOutcome = OpenForecast & {
  readonly outcome: 'came' | 'stayed-away' | 'unknown';
  readonly endedBy: string | null;
};

/** Keeps forecasts; what was said already, of one pattern at one end of its tickets in the same words, stays as it was. */
export async function writeForecasts(
  db: CompanyDb,
  rows: readonly ForecastRow[],
  madeAt: Date,
): Promise<void> {
  await db.rows(sql`
    INSERT INTO forecasts (company_id, pattern_id, known_until, ends_at, horizon_days, made_at, chance, model, features, label)
    SELECT ${db.companyId}, f.pattern_id, f.known_until, f.ends_at, f.horizon_days, ${madeAt}, f.chance, f.model,
           f.features, f.label
    FROM   jsonb_to_recordset(${jsonOf(rows)})
           AS f(pattern_id uuid, known_until timestamptz, ends_at timestamptz, horizon_days integer, chance float8,
                model text, features text, label text)
    ON CONFLICT DO NOTHING
  `);
}

/** The days of which nobody has said yet what came, those that end first before the others. */
export function readOpenForecasts(db: CompanyDb): Promise<readonly OpenForecast[]> {
  return db.rows<OpenForecast>(sql`
    SELECT DISTINCT pattern_id::text AS "patternId", extract(epoch FROM known_until)::float8 AS "knownUntil",
           extract(epoch FROM ends_at)::float8 AS "endsAt"
    FROM   forecasts WHERE outcome IS NULL ORDER BY "endsAt", "patternId", "knownUntil"
  `);
}

/** Says what came; what was resolved before stays as it is. */
export async function writeOutcomes(
  db: CompanyDb,
  outcomes: readonly ForecastOutcome[],
  at: Date,
): Promise<void> {
  await db.rows(sql`
    UPDATE forecasts f SET outcome = o.outcome, ended_by = o."endedBy", resolved_at = ${at}
    FROM   jsonb_to_recordset(${jsonOf(outcomes)})
           AS o("patternId" uuid, "knownUntil" float8, "endsAt" float8, outcome text, "endedBy" uuid)
    WHERE  f.pattern_id = o."patternId" AND f.known_until = to_timestamp(o."knownUntil")
           AND f.ends_at = to_timestamp(o."endsAt") AND f.outcome IS NULL
  `);
}

/** A forecast of a replay; times in seconds since 1970. */
export type ReplayedRow = {
  readonly pattern: string;
  readonly cutOff: number;
  readonly probability: number;
  readonly cameAt: number | null;
  readonly label: string;
};

/** Keeps the replay of the past with the reckoning that made it, and as long as that is shown. */
export async function writeReplayed(
  db: CompanyDb,
  reckoningId: string,
  replayed: readonly ReplayedRow[],
): Promise<void> {
  await db.rows(sql`
    UPDATE reckonings SET replayed = ${jsonOf(replayed)} WHERE reckoning_id = ${reckoningId}
  `);
}

/** What was said and what came, of every forecast of which that is known. */
export type KeptForecast = {
  readonly patternId: string;
  readonly chance: number;
  readonly came: boolean;
  readonly label: string;
};

export function readResolvedForecasts(db: CompanyDb): Promise<readonly KeptForecast[]> {
  return db.rows<KeptForecast>(sql`
    SELECT pattern_id::text AS "patternId", chance, outcome = 'came' AS came, label
    FROM   forecasts WHERE outcome IN ('came', 'stayed-away')
    ORDER  BY known_until, pattern_id, made_at, horizon_days, model, ten
  `);
}

/** How many forecasts wait for their end, when the first of them ends, and of how many it cannot be known what came. */
export type ForecastCounts = {
  readonly waiting: number;
  readonly firstEndsAt: Date | null;
  readonly unknown: number;
};

export async function countForecasts(db: CompanyDb): Promise<ForecastCounts> {
  const [counts] = await db.rows<ForecastCounts>(sql`
    SELECT count(*) FILTER (WHERE outcome IS NULL) AS waiting,
           min(ends_at) FILTER (WHERE outcome IS NULL) AS "firstEndsAt",
           count(*) FILTER (WHERE outcome = 'unknown') AS unknown
    FROM   forecasts
  `);
  return counts ?? { waiting: 0, firstEndsAt: null, unknown: 0 };
}

/**
 * Removes what was said since an import brought its tickets, and what its tickets told of earlier forecasts, which wait again:
 * both go with it.
 */
export async function forgetForecastsSince(db: CompanyDb, importId: string): Promise<void> {
  await db.rows(sql`
    DELETE FROM forecasts f USING imports i
    WHERE  i.import_id = ${importId} AND i.company_id = f.company_id AND f.made_at >= i.created_at
  `);
  await db.rows(sql`
    UPDATE forecasts f SET outcome = NULL, ended_by = NULL, resolved_at = NULL FROM imports i
    WHERE  i.import_id = ${importId} AND i.company_id = f.company_id AND f.resolved_at >= i.created_at
  `);
}
