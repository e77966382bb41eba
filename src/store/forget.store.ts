import { countMoreTickets } from './companies.store.ts';
import type { CompanyDb } from './company-db.ts';
import { recountTickets } from './joined.store.ts';
import type { Store } from './open-store.ts';
import { type Sql, sql } from './sql.ts';

/**
 * Takes back what one import brought, at most `limit` tickets at a time: a ticket that another import holds too goes back
 * to what it was there; one that none holds is removed. Answers how many tickets were looked at.
 */
export async function forgetTickets(db: CompanyDb, importId: string, limit: number): Promise<number> {
  const held = await db.rows<{ id: string }>(sql`
    SELECT signal_id::text AS id FROM import_signals WHERE import_id = ${importId} ORDER BY signal_id LIMIT ${limit}
  `);
  const [first, last] = [held.at(0), held.at(-1)];
  if (first === undefined || last === undefined) return 0;
  // A range, not a list: every statement below asks for this import's own besides, so no other ticket is in it.
  const ids = sql`BETWEEN ${first.id} AND ${last.id}`;
  await db.rows(sql`DELETE FROM signal_history WHERE import_id = ${importId} AND signal_id ${ids}`);
  // The newest state from before, where this import changed the ticket.
  await db.rows(sql`
    WITH earlier AS (
      SELECT DISTINCT ON (h.signal_id) h.signal_id, h.import_id, h.record
      FROM   signal_history h JOIN signals s USING (company_id, signal_id)
      WHERE  s.import_id = ${importId} AND s.signal_id ${ids}
      ORDER  BY h.signal_id, h.import_id DESC
    ),
    restored AS (
      UPDATE signals s
      SET    (${RESTORED}) = (SELECT ${RESTORED} FROM jsonb_populate_record(s, e.record))
      FROM   earlier e
      WHERE  s.signal_id = e.signal_id
      RETURNING s.signal_id, s.import_id
    )
    DELETE FROM signal_history h USING restored r
    WHERE  h.signal_id = r.signal_id AND h.import_id = r.import_id
  `);
  // Held unchanged by another import: that one brings it now, under the name of its own file.
  await db.rows(sql`
    UPDATE signals s SET import_id = o.import_id, file = o.file
    FROM   (SELECT DISTINCT ON (i.signal_id) i.signal_id, i.import_id, m.file
            FROM   import_signals i JOIN imports m USING (company_id, import_id)
            WHERE  i.import_id <> ${importId} AND i.signal_id ${ids} ORDER BY i.signal_id, i.import_id) o
    WHERE  s.signal_id = o.signal_id AND s.import_id = ${importId}
  `);
  const gone = await db.rows(sql`
    DELETE FROM signals WHERE import_id = ${importId} AND signal_id ${ids} RETURNING signal_id
  `);
  await countMoreTickets(db, -gone.length);
  await db.rows(sql`DELETE FROM import_signals WHERE import_id = ${importId} AND signal_id ${ids}`);
  return held.length;
}

const RESTORED: Sql = {
  text: `digest, import_id, file, line, title, body, kind, kind_evidence, state, opened_at, resolved_at, closed_at, due_at,
         reopened, requester, team, site, asset, category, priority, reported_lost_seconds, measured_lost_seconds,
         technician_seconds, parent, details`,
  values: [],
};

/** Remembers that an import was forgotten, and when; nothing of it. */
export async function writeForgotten(db: CompanyDb, importId: string, at: Date): Promise<void> {
  await db.rows(sql`
    INSERT INTO forgotten_imports (company_id, import_id, forgotten_at) VALUES (${db.companyId}, ${importId}, ${at})
    ON CONFLICT DO NOTHING
  `);
}

/** When an import was forgotten; null where none such was. */
export async function findForgotten(db: CompanyDb, importId: string): Promise<Date | null> {
  const [found] = await db.rows<{ at: Date }>(sql`
    SELECT forgotten_at AS at FROM forgotten_imports WHERE import_id = ${importId}
  `);
  return found?.at ?? null;
}

/** Removes the import itself, with its staged rows and its quarantine; its tickets are gone by now. */
export async function removeImport(db: CompanyDb, importId: string): Promise<void> {
  await db.rows(sql`UPDATE signals SET missing_from = NULL WHERE missing_from = ${importId}`);
  await db.rows(sql`DELETE FROM imports WHERE import_id = ${importId}`);
  // A desk of which nothing is left: its headings are the file's own words.
  await db.rows(sql`
    DELETE FROM sources s
    WHERE  NOT EXISTS (SELECT 1 FROM imports i WHERE (i.company_id, i.source_id) = (s.company_id, s.source_id))
      AND  NOT EXISTS (SELECT 1 FROM signals g WHERE (g.company_id, g.source_id) = (s.company_id, s.source_id))
  `);
  await recountTickets(db); // what lived on in a ticket that is gone counts by itself again
}

/**
 * Reckonings name patterns after tickets: what was said of forgotten ones goes with them. Which of the tickets that are left
 * were one problem is remembered, so that it keeps its name and its owner; a problem of which none is left goes with all that
 * people said of it.
 */
export async function removeReckonings(db: CompanyDb): Promise<void> {
  await db.rows(sql`
    INSERT INTO asleep_signals (company_id, pattern_id, signal_id)
    SELECT o.company_id, o.pattern_id, o.signal_id
    FROM   reckoned_signals o JOIN companies c USING (company_id, reckoning_id)
    WHERE  o.pattern_id IS NOT NULL
    ON CONFLICT DO NOTHING
  `);
  await db.rows(sql`UPDATE companies SET reckoning_id = NULL`);
  await db.rows(sql`DELETE FROM reckonings`);
  await db.rows(sql`
    DELETE FROM patterns p
    WHERE  NOT EXISTS (SELECT 1 FROM asleep_signals a WHERE (a.company_id, a.pattern_id) = (p.company_id, p.pattern_id))
  `);
  // A merge keeps why the other one's tickets were one, in words, teams and devices of tickets that may be gone now.
  await db.rows(sql`UPDATE changes SET before = before - 'was' WHERE verb = 'merge'`);
}

/** Removes tickets of a company that is being forgotten, at most `limit`; answers how many went. */
export async function removeSignals(db: CompanyDb, limit: number): Promise<number> {
  const [last] = await db.rows<{ id: string | null }>(sql`
    SELECT max(id::text) AS id FROM (SELECT signal_id AS id FROM signals ORDER BY signal_id LIMIT ${limit}) AS first
  `);
  if (!last?.id) return 0;
  const gone = await db.rows(sql`DELETE FROM signals WHERE signal_id <= ${last.id} RETURNING signal_id`);
  await countMoreTickets(db, -gone.length);
  return gone.length;
}

/** Whatever else hangs on imports. */
export async function removeImports(db: CompanyDb): Promise<void> {
  await db.rows(sql`DELETE FROM imports`);
  await db.rows(sql`DELETE FROM sources`);
}

const TABLES = [
  ...[
    'companies',
    'requests',
    'sources',
    'imports',
    'import_rows',
    'quarantine',
    'signals',
    'signal_history',
  ],
  ...['import_signals', 'patterns', 'reckonings', 'reckoned_patterns', 'reckoned_signals', 'asleep_signals'],
  ...['changes', 'corrections', 'correction_signals', 'joined_tickets', 'forecasts', 'forgotten_imports'],
  ...['rows_to_mend'],
] as const;

/**
 * Where the engine must know how often values come, and the values may tell of a company: it keeps some. Of a table that is
 * empty it would keep those of before, so they are dropped first: a column that is given its own type anew is not written
 * anew, and loses its statistics.
 */
const COUNTED = ['signals', 'import_rows'] as const;

/**
 * Makes what was deleted unreadable on the disk: tables are written anew without it, statistics too, and the log's old
 * segments are let go. On a server where we may not do the last, its own upkeep does in time: docs/operations.md says how
 * to let us.
 */
export async function cleanUp(store: Store): Promise<void> {
  const plain = (text: string): Sql => ({ text, values: [] });
  for (const table of COUNTED)
    await store.upkeep(plain(`ALTER TABLE ${table} ALTER COLUMN ticket TYPE text`));
  for (const table of TABLES) {
    await store.upkeep(plain(`VACUUM FULL ${table}`));
    await store.upkeep(plain(`ANALYZE ${table}`));
  }
  await store.upkeep(plain('VACUUM FULL pg_catalog.pg_statistic')); // the commonest values of columns stood in it
  const [may] = await store.upkeep(sql`
    SELECT pg_has_role('pg_checkpoint', 'member') AND has_function_privilege('pg_switch_wal()', 'execute') AS "endTheLog"
  `);
  if (may?.endTheLog !== true) return;
  // Two rounds: the segment in use is left, and the next one frees it.
  for (let round = 0; round < 2; round += 1) {
    await store.upkeep(plain('CHECKPOINT'));
    await store.upkeep(plain('SELECT pg_switch_wal()'));
  }
  await store.upkeep(plain('CHECKPOINT'));
}
