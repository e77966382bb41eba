import type { CompanyDb } from './company-db.ts';
import { jsonOf, NO_SQL, type Sql, sql } from './sql.ts';

/** A ticket as it is set beside those of other desks. */
export type MovableTicket = {
  readonly id: string;
  readonly source: string;
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly openedAt: number | null;
  readonly requester: string | null;
  readonly own: Readonly<Record<string, string>> | null;
  /** When its source last changed it; null where the export does not say so. */
  readonly changedAt: number | null;
  /** When the file came that said last what is kept of it. */
  readonly writtenAt: number;
  /** Whether that file changed what an earlier one had said. */
  readonly isRewritten: boolean;
};

export type JoinedTicket = { readonly former: string; readonly into: string; readonly code: string };

/** Whether a row of `signals s` lives on in another: then it is not counted, and not shown by itself. */
export const LIVES_ON: Sql = sql`EXISTS (
  SELECT 1 FROM joined_tickets j WHERE j.company_id = s.company_id AND j.signal_id = s.signal_id AND j.undone_at IS NULL)`;

/** When a row of `signals s` was opened: where it was moved from another desk, when it was there. */
export const OPENED: Sql = sql`least(s.opened_at, (
  SELECT min(f.opened_at) FROM joined_tickets j JOIN signals f ON f.company_id = j.company_id AND f.signal_id = j.signal_id
  WHERE  j.company_id = s.company_id AND j.into_id = s.signal_id AND j.undone_at IS NULL))`;

/** The ids of the tickets that live on in a row of `signals s`. */
export const FORMER_IDS: Sql = sql`coalesce((
  SELECT jsonb_agg(j.signal_id ORDER BY j.signal_id) FROM joined_tickets j
  WHERE  j.company_id = s.company_id AND j.into_id = s.signal_id AND j.undone_at IS NULL), '[]')`;

/** The numbers that a row of `signals s` had in other desks. */
export const FORMER_NUMBERS: Sql = sql`coalesce((
  SELECT jsonb_agg(f.ticket ORDER BY f.ticket)
  FROM   joined_tickets j JOIN signals f ON f.company_id = j.company_id AND f.signal_id = j.signal_id
  WHERE  j.company_id = s.company_id AND j.into_id = s.signal_id AND j.undone_at IS NULL), '[]')`;

/** Whether a row of `signals s` is what an import joined to it. */
export const isJoinedBy = (importId: string): Sql => sql`s.signal_id IN (
  SELECT into_id FROM joined_tickets WHERE import_id = ${importId} AND undone_at IS NULL)`;

/** Whether a row of `signals s` had a number in another desk that begins so, without spaces and capitals. */
export const wasCalled = (number: string): Sql => sql`EXISTS (
  SELECT 1 FROM joined_tickets j JOIN signals f ON f.company_id = j.company_id AND f.signal_id = j.signal_id
  WHERE  j.company_id = s.company_id AND j.into_id = s.signal_id AND j.undone_at IS NULL
    AND  starts_with(lower(replace(f.ticket, ' ', '')), ${number}))`;

/** How many desks the company has tickets of. */
export async function countDesks(db: CompanyDb): Promise<number> {
  const [row] = await db.rows<{ n: number }>(sql`
    SELECT count(*) AS n FROM sources o
    WHERE  EXISTS (SELECT 1 FROM signals s WHERE s.company_id = o.company_id AND s.source_id = o.source_id)
  `);
  return row?.n ?? 0;
}

/** The next tickets of all desks in the order of their ids, those that live on too, after `after` ('' for the first). */
export function readMovable(
  db: CompanyDb,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly MovableTicket[]> {
  const from = after === '' ? NO_SQL : sql`WHERE s.signal_id > ${after}`;
  return db.rows<MovableTicket>(sql`
    SELECT s.signal_id::text AS id, s.source_id::text AS source, s.ticket AS number, s.title, s.body, s.requester,
           extract(epoch FROM s.opened_at)::float8 AS "openedAt", s.details -> 'custom' AS own,
           extract(epoch FROM (s.details ->> 'updatedAt')::timestamptz)::float8 AS "changedAt",
           extract(epoch FROM i.created_at)::float8 AS "writtenAt",
           EXISTS (SELECT 1 FROM signal_history h
             WHERE h.company_id = s.company_id AND h.signal_id = s.signal_id) AS "isRewritten"
    FROM   signals s JOIN imports i ON i.company_id = s.company_id AND i.import_id = s.import_id
    ${from} ORDER BY s.signal_id LIMIT ${limit}
  `);
}

/**
 * Joins tickets, but for those that somebody took apart, whichever of the two lived on; answers how many are new. One that lived
 * on in another, and in which that one lives on now, is counted again: the join stays that of the import that showed it.
 */
export async function writeJoined(
  db: CompanyDb,
  importId: string,
  joined: readonly JoinedTicket[],
): Promise<number> {
  const written = await db.rows<{ isNew: boolean }>(sql`
    WITH t AS MATERIALIZED (
      SELECT former, into_id, code
      FROM   jsonb_to_recordset(${jsonOf(joined.map(({ former, into, code }) => ({ former, into_id: into, code })))})
             AS t(former uuid, into_id uuid, code text)
    ),
    turned AS (
      DELETE FROM joined_tickets WHERE signal_id IN (SELECT into_id FROM t) AND undone_at IS NULL
      RETURNING signal_id, into_id, import_id
    )
    INSERT INTO joined_tickets AS j (company_id, signal_id, into_id, import_id, code)
    SELECT ${db.companyId}, t.former, t.into_id, coalesce(turned.import_id, ${importId}), t.code
    FROM   t LEFT JOIN turned ON turned.signal_id = t.into_id AND turned.into_id = t.former
    WHERE  NOT EXISTS (
      SELECT 1 FROM joined_tickets u
      WHERE  u.signal_id = t.into_id AND u.into_id = t.former AND u.undone_at IS NOT NULL
    )
    ON CONFLICT (company_id, signal_id) DO UPDATE SET into_id = EXCLUDED.into_id
      WHERE j.undone_at IS NULL AND j.into_id <> EXCLUDED.into_id
    RETURNING xmax = 0 AND import_id = ${importId} AS "isNew"
  `);
  await recountTickets(db);
  return written.filter(({ isNew }) => isNew).length;
}

/** Takes apart what an import joined, for good; answers how many. */
export async function undoJoined(db: CompanyDb, importId: string, at: Date): Promise<number> {
  const undone = await db.rows(sql`
    UPDATE joined_tickets SET undone_at = ${at} WHERE import_id = ${importId} AND undone_at IS NULL RETURNING signal_id
  `);
  await recountTickets(db);
  return undone.length;
}

/** Counts the company's tickets anew, each once. */
export async function recountTickets(db: CompanyDb): Promise<void> {
  await db.rows(sql`
    UPDATE companies SET tickets = (SELECT count(*) FROM signals s WHERE NOT ${LIVES_ON})
  `);
}
