import type { CompanyDb } from './company-db.ts';
import { jsonOf, sql } from './sql.ts';

/** What somebody changed, with what was there before. */
export type StoredChange = {
  readonly id: string;
  readonly verb: string;
  readonly patternId: string;
  readonly otherId: string | null;
  readonly before: unknown;
  readonly at: Date;
  readonly undoneAt: Date | null;
};

const COLUMNS = {
  text: `change_id::text AS id, verb, pattern_id::text AS "patternId", other_id::text AS "otherId", before, at,
         undone_at AS "undoneAt"`,
  values: [],
};

export async function writeChange(db: CompanyDb, change: Omit<StoredChange, 'undoneAt'>): Promise<void> {
  const { id, verb, patternId, otherId, before, at } = change;
  await db.rows(sql`
    INSERT INTO changes (company_id, change_id, verb, pattern_id, other_id, before, at)
    VALUES (${db.companyId}, ${id}, ${verb}, ${patternId}, ${otherId}, ${jsonOf(before)}, ${at})
  `);
}

/** Says which pattern came of a change. */
export async function nameOther(db: CompanyDb, id: string, otherId: string): Promise<void> {
  await db.rows(sql`UPDATE changes SET other_id = ${otherId} WHERE change_id = ${id}`);
}

export async function findChange(db: CompanyDb, id: string): Promise<StoredChange | undefined> {
  const [found] = await db.rows<StoredChange>(sql`
    SELECT ${COLUMNS} FROM changes WHERE change_id = ${id} FOR UPDATE
  `);
  return found;
}

const REPORTS_SHOWN = 3; // a hundred of them would push what else was changed out of sight

/** Changes of a pattern, newest first; of what people reported the newest few. */
export function readChanges(
  db: CompanyDb,
  patternId: string,
  limit: number,
): Promise<readonly StoredChange[]> {
  return db.rows<StoredChange>(sql`
    SELECT ${COLUMNS}
    FROM   (SELECT *, row_number() OVER (PARTITION BY verb = 'reported' ORDER BY change_id DESC) AS place
            FROM changes WHERE pattern_id = ${patternId} OR other_id = ${patternId}) AS c
    WHERE  place <= CASE WHEN verb = 'reported' THEN ${REPORTS_SHOWN}::integer ELSE ${limit}::integer END
    ORDER  BY change_id DESC
  `);
}

/** The pattern that another one was merged into, as long as nobody took that back. */
export async function findMergedInto(db: CompanyDb, patternId: string): Promise<string | undefined> {
  const [merged] = await db.rows<{ id: string }>(sql`
    SELECT pattern_id::text AS id FROM changes
    WHERE  other_id = ${patternId} AND verb = 'merge' AND undone_at IS NULL
    ORDER  BY change_id DESC LIMIT 1
  `);
  return merged?.id;
}

/**
 * Whether something newer, not taken back, touched the same patterns: then that goes first. A report touches no ticket but its own.
 */
export async function isLatestChange(db: CompanyDb, change: StoredChange): Promise<boolean> {
  const { id, patternId, otherId } = change;
  const [later] = await db.rows(sql`
    SELECT 1 FROM changes
    WHERE  change_id > ${id} AND undone_at IS NULL AND verb <> 'reported'
      AND  (pattern_id IN (${patternId}, ${otherId ?? patternId}) OR other_id IN (${patternId}, ${otherId ?? patternId}))
    LIMIT 1
  `);
  return later === undefined;
}

export async function writeUndone(db: CompanyDb, id: string, at: Date): Promise<void> {
  await db.rows(sql`UPDATE changes SET undone_at = ${at} WHERE change_id = ${id}`);
}

/** What a change says of tickets: which belong together, or which are apart from which. */
export type StoredCorrection = {
  readonly changeId: string;
  readonly kind: 'together' | 'apart';
  readonly tickets: readonly string[];
  readonly from: readonly string[];
};

/**
 * The same as it is read back; `alone` when its tickets are not said to be one problem among themselves, and `comes` those of them
 * that come to the others by themselves.
 */
export type KeptCorrection = StoredCorrection & {
  readonly alone: boolean;
  readonly comes: readonly string[];
};

export async function writeCorrection(db: CompanyDb, correction: StoredCorrection): Promise<void> {
  const { changeId, kind, tickets, from } = correction;
  await db.rows(sql`
    INSERT INTO corrections (company_id, change_id, kind) VALUES (${db.companyId}, ${changeId}, ${kind})
  `);
  for (const [side, ids] of [
    ['tickets', tickets],
    ['from', from],
  ] as const) {
    await db.rows(sql`
      INSERT INTO correction_signals (company_id, change_id, kind, side, signal_id)
      SELECT ${db.companyId}, ${changeId}, ${kind}, ${side}, jsonb_array_elements_text(${jsonOf(ids)})::uuid
    `);
  }
}

/** What people said that still holds, oldest first; tickets that were forgotten are left out. */
export function readCorrections(db: CompanyDb): Promise<readonly KeptCorrection[]> {
  return db.rows<KeptCorrection>(sql`
    SELECT k.change_id::text AS "changeId", k.kind, c.verb IN ('not-same', 'not-this') AS alone,
           CASE WHEN c.verb = 'reported' THEN c.before -> 'moved' ELSE '[]' END AS comes,
           coalesce((SELECT jsonb_agg(s.signal_id) FROM correction_signals s
             WHERE (s.company_id, s.change_id, s.kind, s.side) = (k.company_id, k.change_id, k.kind, 'tickets')), '[]') AS tickets,
           coalesce((SELECT jsonb_agg(s.signal_id) FROM correction_signals s
             WHERE (s.company_id, s.change_id, s.kind, s.side) = (k.company_id, k.change_id, k.kind, 'from')), '[]') AS "from"
    FROM   corrections k JOIN changes c USING (company_id, change_id)
    WHERE  c.undone_at IS NULL
    ORDER  BY k.change_id, k.kind DESC
  `);
}
