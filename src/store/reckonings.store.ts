import type { CompanyDb } from './company-db.ts';
import { jsonOf, sql } from './sql.ts';

export type ReckoningState = 'running' | 'done' | 'failed' | 'cancelled';

/** One time that the numbers were made, without them. */
export type StoredReckoning = {
  readonly id: string;
  readonly state: ReckoningState;
  readonly ticketsVersion: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
};

/** Some parts of a reckoning's answer, by their names; undefined where there is no such reckoning or it has no answer. */
export async function readAnswerParts(db: CompanyDb, id: string, names: readonly string[]): Promise<unknown> {
  const [found] = await db.rows<{ parts: unknown }>(sql`
    SELECT (SELECT jsonb_object_agg(part.key, part.value) FROM jsonb_each(answer) part
            WHERE  part.key = ANY(string_to_array(${names.join(',')}, ','))) AS parts
    FROM   reckonings WHERE reckoning_id = ${id}
  `);
  return found?.parts ?? undefined;
}

/** What machines report again and again, in a reckoning; null in what was kept before that was grouped. */
export async function readAlerts(db: CompanyDb, id: string): Promise<unknown> {
  const [found] = await db.rows<{ alerts: unknown }>(
    sql`SELECT alerts FROM reckonings WHERE reckoning_id = ${id}`,
  );
  return found?.alerts ?? null;
}

/** How many things machines report again and again, in a reckoning. */
export async function countAlerts(db: CompanyDb, id: string): Promise<number> {
  const [found] = await db.rows<{ lines: number }>(sql`
    SELECT alert_lines AS lines FROM reckonings WHERE reckoning_id = ${id}
  `);
  return found?.lines ?? 0;
}

/** How the newest one stands. */
export async function findNewestReckoning(db: CompanyDb): Promise<StoredReckoning | undefined> {
  const [found] = await db.rows<StoredReckoning>(sql`
    SELECT reckoning_id::text AS id, state, tickets_version AS "ticketsVersion", started_at AS "startedAt",
           finished_at AS "finishedAt"
    FROM   reckonings ORDER BY started_at DESC, reckoning_id DESC LIMIT 1
  `);
  return found;
}

export async function writeNewReckoning(
  db: CompanyDb,
  { id, ticketsVersion, at }: { readonly id: string; readonly ticketsVersion: number; readonly at: Date },
): Promise<void> {
  await db.rows(sql`
    INSERT INTO reckonings (company_id, reckoning_id, state, tickets_version, started_at)
    VALUES (${db.companyId}, ${id}, 'running', ${ticketsVersion}, ${at})
  `);
}

export async function endReckoning(
  db: CompanyDb,
  {
    id,
    state,
    at,
    answer,
    alerts,
  }: {
    readonly id: string;
    readonly state: ReckoningState;
    readonly at: Date;
    readonly answer: unknown;
    readonly alerts: unknown;
  },
): Promise<void> {
  await db.rows(sql`
    UPDATE reckonings SET state = ${state}, finished_at = ${at}, answer = ${jsonOf(answer)}, alerts = ${jsonOf(alerts)}
    WHERE  reckoning_id = ${id}
  `);
}

/** What a stopped server left half done. */
export async function failRunningReckonings(db: CompanyDb, at: Date): Promise<void> {
  await db.rows(sql`
    UPDATE reckonings SET state = 'failed', finished_at = ${at} WHERE state = 'running'
  `);
}

export type ReckonedPatternRow = {
  readonly pattern_id: string;
  readonly rank: number;
  readonly tickets: number;
  readonly name: unknown;
  readonly head: unknown;
  readonly why: unknown;
};

export async function writeReckonedPatterns(
  db: CompanyDb,
  reckoningId: string,
  rows: readonly ReckonedPatternRow[],
  at: Date,
): Promise<void> {
  await db.rows(sql`
    INSERT INTO patterns (company_id, pattern_id, created_at)
    SELECT ${db.companyId}, r.pattern_id, ${at} FROM jsonb_to_recordset(${jsonOf(rows)}) AS r(pattern_id uuid)
    ON CONFLICT DO NOTHING
  `);
  await db.rows(sql`
    INSERT INTO reckoned_patterns (company_id, reckoning_id, pattern_id, rank, tickets, name, head, days, why)
    SELECT ${db.companyId}, ${reckoningId}, r.pattern_id, r.rank, r.tickets, r.name, r.head - 'days', r.head -> 'days',
           r.why
    FROM   jsonb_to_recordset(${jsonOf(rows)})
           AS r(pattern_id uuid, rank integer, tickets integer, name jsonb, head jsonb, why jsonb)
  `);
}

export type ReckonedSignalRow = {
  readonly signal_id: string;
  readonly pattern_id: string | null;
  /** Where it stands alone but may belong. */
  readonly leans_to: string | null;
  /** How likely that is, in (0, 1). */
  readonly leans_chance: number | null;
  readonly opened_at: string | null;
  readonly month: string | null;
  readonly fate: string;
  readonly way: string;
  readonly lang: string;
  readonly closure: string | null;
  readonly came: string | null;
  /** Of an alert that comes back: which one, and whether it only says that the trouble is over. */
  readonly alert: string | null;
  readonly is_over: boolean;
  /** What it says of whether people report what devices measure, and the kind of what was measured. */
  readonly on_lists: string | null;
  readonly trouble: string | null;
};

/** Tickets that were forgotten while the numbers were made are left out. */
export async function writeReckonedSignals(
  db: CompanyDb,
  reckoningId: string,
  rows: readonly ReckonedSignalRow[],
): Promise<void> {
  await db.rows(sql`
    INSERT INTO reckoned_signals
           (company_id, reckoning_id, signal_id, pattern_id, opened_at, month, fate, way, lang, closure, leans_to,
            leans_chance, came, alert, is_over, on_lists, trouble, lost_seconds)
    SELECT ${db.companyId}, ${reckoningId}, r.signal_id, r.pattern_id, r.opened_at, r.month, r.fate, r.way, r.lang,
           r.closure, r.leans_to, r.leans_chance, r.came, r.alert, r.is_over, r.on_lists, r.trouble,
           CASE r.way WHEN 'measured' THEN s.measured_lost_seconds WHEN 'reported' THEN s.reported_lost_seconds END
    FROM   jsonb_to_recordset(${jsonOf(rows)})
           AS r(signal_id uuid, pattern_id uuid, opened_at timestamptz, month text, fate text, way text, lang text,
                closure text, leans_to uuid, leans_chance double precision, came text, alert text, is_over boolean,
                on_lists text, trouble text)
           JOIN signals s USING (signal_id)
  `);
}

/** Which pattern each ticket belongs to, in one reckoning; only tickets that have one. */
export function readMembership(
  db: CompanyDb,
  reckoningId: string,
): Promise<readonly { readonly signalId: string; readonly patternId: string }[]> {
  return db.rows(sql`
    SELECT signal_id::text AS "signalId", pattern_id::text AS "patternId"
    FROM   reckoned_signals WHERE reckoning_id = ${reckoningId} AND pattern_id IS NOT NULL
  `);
}

/**
 * What the engine called each pattern; not those that a person just made, which bear another's name until they are reckoned.
 */
export function readEngineNames(
  db: CompanyDb,
  reckoningId: string,
): Promise<readonly { readonly id: string; readonly name: unknown }[]> {
  return db.rows(sql`
    SELECT pattern_id::text AS id, name FROM reckoned_patterns
    WHERE  reckoning_id = ${reckoningId}
      AND  NOT coalesce(head -> 'leak' -> 'lostSeconds' -> 'missing' ? 'being-reckoned', false)
  `);
}

/** The same, for patterns that no reckoning shows any more. */
export function readAsleep(
  db: CompanyDb,
): Promise<readonly { readonly signalId: string; readonly patternId: string }[]> {
  return db.rows(sql`
    SELECT signal_id::text AS "signalId", pattern_id::text AS "patternId" FROM asleep_signals
  `);
}

/** Keeps the tickets of patterns that the old reckoning had and the new one lacks; forgets those that are back. */
export async function putToSleep(db: CompanyDb, oldId: string | null, newId: string): Promise<void> {
  await db.rows(sql`
    DELETE FROM asleep_signals a
    USING  reckoned_patterns n
    WHERE  n.reckoning_id = ${newId} AND n.company_id = a.company_id AND n.pattern_id = a.pattern_id
  `);
  if (oldId === null) return;
  await db.rows(sql`
    INSERT INTO asleep_signals (company_id, pattern_id, signal_id)
    SELECT o.company_id, o.pattern_id, o.signal_id
    FROM   reckoned_signals o
    WHERE  o.reckoning_id = ${oldId} AND o.pattern_id IS NOT NULL
      AND  NOT EXISTS (SELECT 1 FROM reckoned_patterns n
                       WHERE n.company_id = o.company_id AND n.reckoning_id = ${newId} AND n.pattern_id = o.pattern_id)
    ON CONFLICT DO NOTHING
  `);
}

/** Throws away what older reckonings said of single tickets, at most `limit` rows; answers how many went. */
export async function removeOldReckonings(db: CompanyDb, limit: number): Promise<number> {
  const old = await db.rows<{ id: string }>(sql`
    SELECT k.reckoning_id::text AS id
    FROM   reckonings k JOIN companies c USING (company_id)
    WHERE  k.state <> 'running' AND k.reckoning_id <> c.reckoning_id
  `);
  for (const { id } of old) {
    const gone = await removeReckonedSignals(db, id, limit);
    if (gone > 0) return gone;
  }
  await db.rows(sql`
    DELETE FROM reckonings k USING companies c
    WHERE  c.company_id = k.company_id AND k.state <> 'running' AND k.reckoning_id <> c.reckoning_id
      AND  k.started_at < (SELECT max(started_at) FROM reckonings)
  `);
  return 0;
}

async function removeReckonedSignals(db: CompanyDb, reckoningId: string, limit: number): Promise<number> {
  const [last] = await db.rows<{ id: string }>(sql`
    SELECT max(id::text) AS id FROM (
      SELECT signal_id AS id FROM reckoned_signals WHERE reckoning_id = ${reckoningId} ORDER BY signal_id LIMIT ${limit}
    ) AS first
  `);
  if (!last?.id) return 0;
  const gone = await db.rows(sql`
    DELETE FROM reckoned_signals WHERE reckoning_id = ${reckoningId} AND signal_id <= ${last.id} RETURNING signal_id
  `);
  return gone.length;
}

/** Whether there are tickets that the shown numbers do not know yet. */
export async function isBehindTickets(db: CompanyDb): Promise<boolean> {
  const [row] = await db.rows<{ behind: boolean }>(sql`
    SELECT EXISTS (SELECT 1 FROM signals)
           AND NOT EXISTS (SELECT 1 FROM reckonings r WHERE r.company_id = c.company_id
                           AND r.reckoning_id = c.reckoning_id AND r.tickets_version = c.tickets_version) AS behind
    FROM   companies c
  `);
  return row?.behind ?? false;
}

/** Every ticket that a reckoning saw by the helpdesk's own number, its pattern, and the alert that it is one of. */
export function readAssignments(
  db: CompanyDb,
  reckoningId: string,
): Promise<
  readonly { readonly ticket: string; readonly pattern: string | null; readonly alert: string | null }[]
> {
  return db.rows(sql`
    SELECT s.ticket, r.pattern_id::text AS pattern, r.alert
    FROM   reckoned_signals r JOIN signals s USING (company_id, signal_id)
    WHERE  r.reckoning_id = ${reckoningId} AND r.way <> 'unreckoned' ORDER BY r.signal_id
  `);
}
