import { countMoreTickets } from './companies.store.ts';
import type { CompanyDb } from './company-db.ts';
import { stagedSource } from './imports.store.ts';
import { type Sql, sql } from './sql.ts';

const RECORD = {
  text: `kind text, kind_evidence jsonb, state text, file text, line integer, title text, body text,
         opened_at timestamptz, resolved_at timestamptz, closed_at timestamptz, due_at timestamptz, reopened integer,
         requester text, team text, site text, asset text, category text, priority text,
         reported_lost_seconds integer, measured_lost_seconds integer, technician_seconds integer, parent text, details jsonb`,
  values: [],
};
const FIELDS = `kind, kind_evidence, state, file, line, title, body, opened_at, resolved_at, closed_at, due_at, reopened,
  requester, team, site, asset, category, priority, reported_lost_seconds, measured_lost_seconds, technician_seconds, parent,
  details`;
const listed = (prefix: string) => ({
  text: FIELDS.split(',')
    .map((field) => `${prefix}${field.trim()}`)
    .join(', '),
  values: [],
});
/** A ticket that was opened at a known time was: an export that lost the time, or in which it cannot be read, takes it from nobody. */
const KEPT_WHEN_LOST = 'opened_at';
const replaced = {
  text: FIELDS.split(',')
    .map((field) => field.trim())
    .map((field) =>
      field === KEPT_WHEN_LOST
        ? `${field} = coalesce(EXCLUDED.${field}, signals.${field})`
        : `${field} = EXCLUDED.${field}`,
    )
    .join(', '),
  values: [],
};

/** What the ids of a million tickets take, and more: a set that does not fit is gone through again for each ticket. */
const SETS_FIT: Sql = { text: "SET LOCAL work_mem = '256MB'", values: [] };

export type Batch = {
  readonly importId: string;
  readonly sourceId: string;
  /** The last position that was written before. */
  readonly after: number;
  readonly limit: number;
};

/**
 * Writes the next staged rows as tickets and moves the checkpoint, in the caller's transaction: what is there twice is
 * changed, and what it was before is kept; what is the same is left alone. Answers how many rows were done. Positions have
 * no gaps, so a range of them is a batch, and the engine has nothing to sort.
 */
export async function writeBatch(
  db: CompanyDb,
  { importId, sourceId, after, limit }: Batch,
): Promise<number> {
  const batch = sql`
    SELECT position, signal_id, ${stagedSource(sourceId)} AS source_id, ticket, digest, record FROM import_rows r
    WHERE  import_id = ${importId} AND position > ${after} AND position <= ${after + limit}
  `;
  await db.rows(sql`
    WITH batch AS (${batch})
    INSERT INTO signal_history (company_id, signal_id, import_id, record)
    SELECT s.company_id, s.signal_id, s.import_id, to_jsonb(s) - 'words'
    FROM   signals s JOIN batch b ON s.source_id = b.source_id AND s.ticket = b.ticket
    WHERE  s.digest <> b.digest AND s.import_id <> ${importId}
    ON CONFLICT (company_id, signal_id, import_id) DO UPDATE SET record = EXCLUDED.record
  `);
  const [counts] = await db.rows<{
    created: number;
    updated: number;
    unchanged: number;
    last: number | null;
  }>(sql`
    WITH batch AS (${batch}),
    written AS (
      INSERT INTO signals (company_id, signal_id, source_id, ticket, digest, import_id, ${listed('')})
      SELECT ${db.companyId}, b.signal_id, b.source_id, b.ticket, b.digest, ${importId}, ${listed('r.')}
      FROM   batch b, jsonb_to_record(b.record) AS r(${RECORD})
      ON CONFLICT (company_id, source_id, ticket) DO UPDATE
        SET digest = EXCLUDED.digest, import_id = EXCLUDED.import_id, ${replaced}
        WHERE signals.digest <> EXCLUDED.digest
      RETURNING signal_id, source_id, ticket, (xmax = 0) AS is_new
    ),
    held AS (
      INSERT INTO import_signals (company_id, import_id, signal_id, outcome)
      SELECT ${db.companyId}, ${importId}, coalesce(w.signal_id, s.signal_id),
             CASE WHEN w.is_new THEN 'created' WHEN w.signal_id IS NULL THEN 'unchanged' ELSE 'updated' END
      FROM   batch b
             LEFT JOIN written w ON w.source_id = b.source_id AND w.ticket = b.ticket
             LEFT JOIN signals s ON s.source_id = b.source_id AND s.ticket = b.ticket
      RETURNING outcome
    )
    SELECT count(*) FILTER (WHERE outcome = 'created') AS created,
           count(*) FILTER (WHERE outcome = 'updated') AS updated,
           count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged,
           (SELECT max(position) FROM batch) AS last
    FROM   held
  `);
  if (counts === undefined || counts.last === null) return 0;
  const { created, updated, unchanged, last } = counts;
  await db.rows(sql`
    UPDATE imports
    SET    done = ${last}, created = created + ${created}, updated = updated + ${updated},
           unchanged = unchanged + ${unchanged}
    WHERE  import_id = ${importId} AND done = ${after}
  `);
  await countMoreTickets(db, created);
  return created + updated + unchanged;
}

/**
 * Marks the tickets of a source that an export of it should have held and does not: opened between the first and the last
 * of the export. They are kept; a mark goes when a later export holds the ticket again. A file that lacks as many as it holds or
 * more is a part of an export, and so is one of which every ticket is new, such as rows that were mended: nothing is expected of
 * them. An export of changes alone says nothing of
 * tickets, nor one of tickets alone of changes.
 *
 * Sets are looked up by hash and the span is made once, whatever the engine expects: of a company that is new beside a large
 * one it expects a single row, and would go through all of them for each of them.
 */
export async function markMissing(
  db: CompanyDb,
  { importId, sourceId }: Pick<Batch, 'importId' | 'sourceId'>,
): Promise<void> {
  await db.rows(sql`
    UPDATE signals s SET missing_from = NULL
    FROM   import_signals i
    WHERE  i.import_id = ${importId} AND i.company_id = s.company_id AND i.signal_id = s.signal_id
      AND  s.missing_from IS NOT NULL
  `);
  const [known] = await db.rows<{ all: number; held: number; met: number }>(sql`
    SELECT (SELECT count(*) FROM signals WHERE source_id = ${sourceId}) AS all,
           (SELECT count(*) FROM import_signals WHERE import_id = ${importId}) AS held,
           (SELECT count(*) FROM import_signals WHERE import_id = ${importId} AND outcome <> 'created') AS met
  `);
  // It holds all there are, as a first export does, or none that was there.
  if (known === undefined || known.all === known.held || known.met === 0) return;
  await db.rows(SETS_FIT);
  await db.rows(sql`
    WITH held AS MATERIALIZED (SELECT signal_id FROM import_signals WHERE import_id = ${importId}),
    span AS MATERIALIZED (
      SELECT min(opened_at) AS first, max(opened_at) AS last,
             bool_or(kind = 'improvement') AS changes, bool_or(kind <> 'improvement') AS tickets
      FROM   signals
      WHERE  (signal_id IN (SELECT signal_id FROM held)) IS TRUE
    )
    UPDATE signals s SET missing_from = ${importId}
    FROM   span
    WHERE  s.source_id = ${sourceId} AND s.missing_from IS NULL AND s.opened_at BETWEEN span.first AND span.last
      AND  CASE WHEN s.kind = 'improvement' THEN span.changes ELSE span.tickets END
      AND  s.signal_id NOT IN (SELECT signal_id FROM held)
      AND  (
        SELECT count(*) FROM signals e, span
        WHERE  e.source_id = ${sourceId} AND e.opened_at BETWEEN span.first AND span.last
          AND  CASE WHEN e.kind = 'improvement' THEN span.changes ELSE span.tickets END
      ) < 2 * (SELECT count(*) FROM held)
  `);
}
