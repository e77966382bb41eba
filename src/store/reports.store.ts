import { countMoreTickets } from './companies.store.ts';
import type { CompanyDb } from './company-db.ts';
import { writeBatch } from './import-batches.store.ts';
import { removeStagedRows, type StagedRow, writeNewImport, writeStagedRows } from './imports.store.ts';
import { LIVES_ON, recountTickets } from './joined.store.ts';
import { readSources, writeSource } from './sources.store.ts';
import { sql } from './sql.ts';

/** What people report here is a desk of its own. No file has these headings: those of a file are kept sorted. */
const DESK = { kind: 'signaal', headings: 'signaal\nreports' } as const;

/** The one import that never ends: every report is a row of it. Nothing was ever understood of it, since nothing was read. */
type Desk = { readonly importId: string; readonly sourceId: string; readonly done: number };

export type NewReport = {
  readonly row: Omit<StagedRow, 'position'>;
  /** What its import is called. */
  readonly file: string;
  readonly newId: () => string;
  readonly at: Date;
};

/** Holds the company until the transaction ends, so that of two reports that come at once one sees the other. */
export async function holdReports(db: CompanyDb): Promise<void> {
  await db.rows(sql`SELECT 1 FROM companies FOR UPDATE`);
}

/** Whether a report has this number already. */
export async function isReported(db: CompanyDb, ticket: string): Promise<boolean> {
  const found = await db.rows(sql`
    SELECT 1 FROM signals s JOIN sources o USING (company_id, source_id)
    WHERE  s.ticket = ${ticket} AND o.headings = ${DESK.headings}
  `);
  return found.length > 0;
}

/** Writes a report the way an import writes a ticket: staged, then a batch of one. */
export async function writeReport(db: CompanyDb, { row, file, newId, at }: NewReport): Promise<void> {
  const desk = (await findDesk(db)) ?? (await makeDesk(db, { file, newId, at }));
  const { importId, sourceId, done } = desk;
  await writeStagedRows(db, importId, [{ ...row, position: done + 1 }]);
  await writeBatch(db, { importId, sourceId, after: done, limit: 1 });
  await removeStagedRows(db, importId, 1);
  await db.rows(sql`
    UPDATE imports SET read = read + 1, total = done, finished_at = ${at}, version = version + 1
    WHERE  import_id = ${importId}
  `);
}

async function findDesk(db: CompanyDb): Promise<Desk | undefined> {
  const [desk] = await db.rows<Desk>(sql`
    SELECT i.import_id::text AS "importId", i.source_id::text AS "sourceId", i.done
    FROM   imports i JOIN sources o USING (company_id, source_id)
    WHERE  o.headings = ${DESK.headings} AND i.state = 'done' AND i.understood IS NULL
  `);
  return desk;
}

async function makeDesk(
  db: CompanyDb,
  { file, newId, at }: Pick<NewReport, 'file' | 'newId' | 'at'>,
): Promise<Desk> {
  const importId = newId();
  const known = (await readSources(db)).find(({ headings }) => headings === DESK.headings);
  const sourceId = known?.id ?? newId();
  if (known === undefined) await writeSource(db, { ...DESK, id: sourceId, mapping: {}, at });
  await writeNewImport(db, { id: importId, file, at });
  await db.rows(
    sql`UPDATE imports SET state = 'done', source_id = ${sourceId} WHERE import_id = ${importId}`,
  );
  return { importId, sourceId, done: 0 };
}

/**
 * Lets a report stand in a pattern of the shown reckoning before any reckoning saw it: `way` says so, and what only a reckoning
 * can tell (month, fate, language) is empty, so that it is among the rows of no number but its pattern's.
 */
export async function writeUnreckoned(
  db: CompanyDb,
  { reckoningId, signalId, patternId }: Record<'reckoningId' | 'signalId' | 'patternId', string>,
): Promise<void> {
  await db.rows(sql`
    INSERT INTO reckoned_signals
           (company_id, reckoning_id, signal_id, pattern_id, opened_at, month, fate, way, lang)
    SELECT ${db.companyId}, ${reckoningId}, signal_id, ${patternId}, opened_at, '', '', 'unreckoned', ''
    FROM   signals WHERE signal_id = ${signalId}
  `);
}

/**
 * Removes a report as if it had never come, and takes back what was said of it; the pattern in which it stood in a reckoning, or
 * null. Undefined when there is no such report: a ticket of a desk is not removed so.
 */
export async function removeReport(
  db: CompanyDb,
  { signalId, reckoningId, at }: { signalId: string; reckoningId: string | null; at: Date },
): Promise<string | null | undefined> {
  const [found] = await db.rows<{ patternId: string | null; isJoined: boolean }>(sql`
    SELECT r.pattern_id::text AS "patternId",
           ${LIVES_ON} OR EXISTS (SELECT 1 FROM joined_tickets j
             WHERE j.company_id = s.company_id AND j.into_id = s.signal_id AND j.undone_at IS NULL) AS "isJoined"
    FROM   signals s JOIN sources o USING (company_id, source_id)
           LEFT JOIN reckoned_signals r ON r.company_id = s.company_id AND r.signal_id = s.signal_id
                AND r.reckoning_id = ${reckoningId}::uuid
    WHERE  s.signal_id = ${signalId} AND o.headings = ${DESK.headings}
  `);
  if (found === undefined) return undefined;
  await db.rows(sql`
    UPDATE changes SET undone_at = ${at}
    WHERE  verb = 'reported' AND undone_at IS NULL AND before -> 'moved' ? ${signalId}
  `);
  // Whatever held it has one row less: its own import, and one of our own export that it came back with.
  await db.rows(sql`
    UPDATE imports i
    SET    read = read - 1, version = version + 1, created = created - (h.outcome = 'created')::integer,
           updated = updated - (h.outcome = 'updated')::integer,
           unchanged = unchanged - (h.outcome = 'unchanged')::integer
    FROM   import_signals h
    WHERE  h.import_id = i.import_id AND h.signal_id = ${signalId}
  `);
  await db.rows(sql`DELETE FROM signals WHERE signal_id = ${signalId}`);
  if (found.isJoined) await recountTickets(db);
  else await countMoreTickets(db, -1);
  return found.patternId;
}
