import type { CompanyDb } from './company-db.ts';
import type { Row } from './database.ts';
import { jsonOf, type Sql, sql } from './sql.ts';

export type ImportState =
  | 'reading'
  | 'understood'
  | 'importing'
  | 'stopped'
  | 'done'
  | 'refused'
  | 'cancelled';

/** read = created + updated + unchanged + quarantined, once the import is done. */
export type ImportCounts = {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly quarantined: number;
  /** Tickets of before that it should have held and does not. */
  readonly missing: number;
  /** Tickets that it showed to be one with a ticket of another desk. */
  readonly joined: number;
};

export type StoredImport = ImportCounts & {
  readonly id: string;
  readonly sourceId: string | null;
  readonly file: string;
  readonly state: ImportState;
  readonly done: number;
  readonly total: number;
  /** What was understood, in the shape of the contract; null until then. */
  readonly understood: unknown;
  readonly refusal: unknown;
  readonly namesKnown: boolean;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly version: number;
};

const COLUMNS = {
  text: `import_id::text AS id, source_id::text AS "sourceId", file, state, done, total, understood, refusal,
         read, created, updated, unchanged, quarantined, names_known AS "namesKnown",
         created_at AS "createdAt", finished_at AS "finishedAt", version,
         (SELECT count(*) FROM signals s
          WHERE s.company_id = imports.company_id AND s.missing_from = imports.import_id) AS missing,
         (SELECT count(DISTINCT j.into_id) FROM joined_tickets j WHERE j.company_id = imports.company_id
          AND j.import_id = imports.import_id AND j.undone_at IS NULL) AS joined`,
  values: [],
};

export async function findImport(db: CompanyDb, id: string): Promise<StoredImport | undefined> {
  const [found] = await db.rows<StoredImport>(sql`SELECT ${COLUMNS} FROM imports WHERE import_id = ${id}`);
  return found;
}

/** The same, held until the transaction ends: two servers never write the same batch. */
export async function lockImport(db: CompanyDb, id: string): Promise<StoredImport | undefined> {
  const [found] = await db.rows<StoredImport>(sql`
    SELECT ${COLUMNS} FROM imports WHERE import_id = ${id} FOR UPDATE
  `);
  return found;
}

/** The import whose tickets are being written, the oldest where there are more; null without one. */
export async function findBeingWritten(
  db: CompanyDb,
): Promise<Pick<StoredImport, 'id' | 'done' | 'total'> | null> {
  const [found] = await db.rows<Pick<StoredImport, 'id' | 'done' | 'total'>>(sql`
    SELECT import_id::text AS id, done, total FROM imports WHERE state = 'importing' ORDER BY import_id LIMIT 1
  `);
  return found ?? null;
}

/** Newest first. */
export function readImports(db: CompanyDb): Promise<readonly StoredImport[]> {
  return db.rows<StoredImport>(sql`SELECT ${COLUMNS} FROM imports ORDER BY import_id DESC`);
}

export async function writeNewImport(
  db: CompanyDb,
  { id, file, at }: { readonly id: string; readonly file: string; readonly at: Date },
): Promise<void> {
  await db.rows(sql`
    INSERT INTO imports (company_id, import_id, file, state, created_at)
    VALUES (${db.companyId}, ${id}, ${file}, 'reading', ${at})
  `);
}

/** A row that waits for the word. */
export type StagedRow = {
  readonly position: number;
  readonly signal_id: string;
  /** Null: the desk of the import itself. */
  readonly source_id: string | null;
  readonly ticket: string;
  readonly digest: string;
  readonly record: Row;
};

export async function writeStagedRows(
  db: CompanyDb,
  importId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  await db.rows(sql`
    INSERT INTO import_rows (company_id, import_id, position, signal_id, source_id, ticket, digest, record)
    SELECT ${db.companyId}, ${importId}, r.position, r.signal_id, r.source_id, r.ticket, r.digest, r.record
    FROM   jsonb_to_recordset(${jsonOf(rows)})
           AS r(position integer, signal_id uuid, source_id uuid, ticket text, digest text, record jsonb)
  `);
}

/** A row that could not be used: where and why. */
export type QuarantinedRow = {
  readonly position: number;
  readonly file: string;
  readonly line: number;
  readonly place: number | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
};

export async function writeQuarantine(
  db: CompanyDb,
  importId: string,
  rows: readonly QuarantinedRow[],
): Promise<void> {
  await db.rows(sql`
    INSERT INTO quarantine (company_id, import_id, position, file, line, place, code, params)
    SELECT ${db.companyId}, ${importId}, r.position, r.file, r.line, r.place, r.code, r.params
    FROM   jsonb_to_recordset(${jsonOf(rows)})
           AS r(position integer, file text, line integer, place integer, code text, params jsonb)
  `);
}

export function readQuarantine(
  db: CompanyDb,
  importId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly QuarantinedRow[]> {
  return db.rows<QuarantinedRow>(sql`
    SELECT position, file, line, place, code, params FROM quarantine
    WHERE  import_id = ${importId} AND position > ${after}
    ORDER  BY position LIMIT ${limit}
  `);
}

/** How many of the rows that could not be used have one of these codes. */
export async function countQuarantined(
  db: CompanyDb,
  importId: string,
  codes: readonly string[],
): Promise<number> {
  const [counted] = await db.rows<{ n: number }>(sql`
    SELECT count(*) AS n FROM quarantine
    WHERE  import_id = ${importId} AND code IN (SELECT jsonb_array_elements_text(${jsonOf(codes)}))
  `);
  return counted?.n ?? 0;
}

/**
 * The source of a staged row `r`: its own where it says one. CASE and not coalesce, which the engine keeps out of the indexes of
 * a table that is fenced by row: each staged row would be held against every ticket of the company.
 */
export const stagedSource = (sourceId: string): Sql =>
  sql`CASE WHEN r.source_id IS NULL THEN ${sourceId} ELSE r.source_id END`;

// Of a company it has not learned yet the engine expects a single row, and would go through all of them for each staged one.
const BY_HASH = sql`SET LOCAL enable_nestloop = off`;
const AS_IT_LIKES = sql`SET LOCAL enable_nestloop = on`;

/** What confirming would do now: how many staged rows are new, changed, or the same. */
export async function countOutcomes(
  db: CompanyDb,
  importId: string,
  sourceId: string,
): Promise<{ readonly created: number; readonly updated: number; readonly unchanged: number }> {
  await db.rows(BY_HASH);
  const [counts] = await db.rows<{ created: number; updated: number; unchanged: number }>(sql`
    SELECT count(*) FILTER (WHERE s.signal_id IS NULL) AS created,
           count(*) FILTER (WHERE s.digest <> r.digest) AS updated,
           count(*) FILTER (WHERE s.digest = r.digest) AS unchanged
    FROM   import_rows r
           LEFT JOIN signals s ON s.company_id = r.company_id AND s.source_id = ${stagedSource(sourceId)}
             AND s.ticket = r.ticket
    WHERE  r.import_id = ${importId}
  `);
  await db.rows(AS_IT_LIKES);
  return counts ?? { created: 0, updated: 0, unchanged: 0 };
}

type Understood = {
  readonly id: string;
  readonly sourceId: string;
  readonly understood: unknown;
  readonly read: number;
  readonly quarantined: number;
  readonly total: number;
  readonly namesKnown: boolean;
};

/** From reading to understood; false when the import was cancelled meanwhile. */
export async function writeUnderstood(db: CompanyDb, understood: Understood): Promise<boolean> {
  const { id, sourceId, read, quarantined, total, namesKnown } = understood;
  const written = await db.rows(sql`
    UPDATE imports
    SET    state = 'understood', source_id = ${sourceId}, understood = ${jsonOf(understood.understood)},
           read = ${read}, quarantined = ${quarantined}, done = 0, total = ${total}, names_known = ${namesKnown},
           version = version + 1
    WHERE  import_id = ${id} AND state = 'reading'
    RETURNING import_id
  `);
  return written.length === 1;
}

/** Moves an import on from one state to the next, when it stands there still (and at `version`, where one is given). */
export async function moveImport(
  db: CompanyDb,
  {
    id,
    from,
    to,
    version,
    at,
    refusal,
  }: {
    readonly id: string;
    readonly from: ImportState;
    readonly to: ImportState;
    readonly version?: number;
    readonly at: Date | null;
    readonly refusal?: unknown;
  },
): Promise<boolean> {
  const written = await db.rows(sql`
    UPDATE imports
    SET    state = ${to}, finished_at = ${at}, version = version + 1,
           refusal = ${jsonOf(refusal ?? null)}
    WHERE  import_id = ${id} AND state = ${from} AND (${version ?? null}::integer IS NULL OR version = ${version ?? null})
    RETURNING import_id
  `);
  return written.length === 1;
}

/** Throws staged rows away, about `limit` of them, from the first on; answers how many went. */
export async function removeStagedRows(db: CompanyDb, importId: string, limit: number): Promise<number> {
  // By a range: a list of rows to delete is looked through for every row while the engine has no statistics yet.
  const gone = await db.rows(sql`
    DELETE FROM import_rows
    WHERE  import_id = ${importId}
      AND  position < (SELECT min(position) FROM import_rows WHERE import_id = ${importId}) + ${limit}::integer
    RETURNING position
  `);
  return gone.length;
}
