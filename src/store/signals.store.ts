import type { Signal } from '../engine/signals/signal.ts';
import type { CompanyDb } from './company-db.ts';
import { FORMER_IDS, LIVES_ON, OPENED } from './joined.store.ts';
import { NO_SQL, type Sql, sql } from './sql.ts';

/** A kept ticket as the engine thinks about it, but for the reporter, who is still a keyed pseudonym. */
export type StoredSignal = Omit<Signal, 'requester' | 'kindEvidence'> & {
  readonly signalId: string;
  readonly sourceId: string;
  readonly requester: string | null;
  readonly kindEvidence: readonly string[];
  /** Columns of the organisation's own, by heading; null without any. */
  readonly own: Readonly<Record<string, string>> | null;
};

/** A ticket that counts, with the ids of those that live on in it. */
export type LivingSignal = StoredSignal & { readonly formerIds: readonly string[] };

const seconds = (column: string): Sql => ({
  text: `extract(epoch FROM ${column})::float8`,
  values: [],
});

/** The columns of a `StoredSignal` of `signals s`, with the moment at which it counts as opened. */
export const signalColumns = (opened: Sql): Sql => sql`
  signal_id::text AS "signalId", source_id::text AS "sourceId", ticket AS id, file, line, title, body, kind,
  kind_evidence AS "kindEvidence", state, extract(epoch FROM ${opened})::float8 AS "openedAt",
  ${seconds('resolved_at')} AS "resolvedAt", ${seconds('closed_at')} AS "closedAt",
  ${seconds('due_at')} AS "dueAt", reopened AS "reopenedCount", requester, team, site, asset, category,
  priority, reported_lost_seconds AS "reportedLostSeconds", measured_lost_seconds AS "measuredLostSeconds",
  technician_seconds AS "technicianSeconds", parent AS "parentId", details -> 'custom' AS own`;

/** The next tickets in the order of their ids, after `after` ('' for the first); what lives on in another is that one. */
export function readSignals(
  db: CompanyDb,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly LivingSignal[]> {
  const from = after === '' ? NO_SQL : sql`AND s.signal_id > ${after}`;
  return db.rows<LivingSignal>(sql`
    SELECT ${signalColumns(OPENED)}, ${FORMER_IDS} AS "formerIds" FROM signals s WHERE NOT ${LIVES_ON} ${from} ORDER BY s.signal_id LIMIT ${limit}
  `);
}

/** The newest opening among the kept tickets of a desk; null without any. */
export async function newestOpening(db: CompanyDb, sourceId: string): Promise<Date | null> {
  const [row] = await db.rows<{ at: Date | null }>(sql`
    SELECT max(opened_at) AS at FROM signals WHERE source_id = ${sourceId}
  `);
  return row?.at ?? null;
}

/** Whether every import that still has tickets said who its people are, so that names could be taken out. */
export async function areNamesKnown(db: CompanyDb): Promise<boolean> {
  const [row] = await db.rows<{ known: boolean | null }>(sql`
    SELECT bool_and(names_known) AS known FROM imports i
    WHERE  EXISTS (SELECT 1 FROM signals s WHERE s.company_id = i.company_id AND s.import_id = i.import_id)
  `);
  return row?.known ?? true;
}

/** When the tickets of a pattern were opened, oldest first; those without a time are left out. */
export function readOpenings(
  db: CompanyDb,
  { reckoningId, pattern }: { readonly reckoningId: string; readonly pattern: string },
): Promise<readonly { readonly id: string; readonly at: Date }[]> {
  return db.rows(sql`
    SELECT signal_id::text AS id, opened_at AS at FROM reckoned_signals
    WHERE  reckoning_id = ${reckoningId} AND pattern_id = ${pattern} AND opened_at IS NOT NULL
    ORDER  BY opened_at, signal_id
  `);
}

/** Changes, projects and problem records from a day before `from` up to a day after `to`, which are ISO dates: enough for any zone. */
export function readImprovements(
  db: CompanyDb,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly { readonly id: string; readonly at: Date; readonly kindEvidence: readonly string[] }[]> {
  return db.rows(sql`
    SELECT signal_id::text AS id, opened_at AS at, kind_evidence AS "kindEvidence" FROM signals
    WHERE  kind = 'improvement'
      AND  opened_at BETWEEN ${from}::date - interval '1 day' AND ${to}::date + interval '2 days'
    ORDER  BY opened_at, signal_id
  `);
}

/** A ticket as an import brought it. */
export type TicketState = {
  readonly importId: string;
  readonly file: string;
  readonly at: Date | null;
  readonly record: unknown;
};

/** Every state that a ticket had, oldest first; the last is how it stands now. */
export function readTicketStates(db: CompanyDb, id: string): Promise<readonly TicketState[]> {
  return db.rows<TicketState>(sql`
    SELECT s.import_id::text AS "importId", i.file, i.finished_at AS at, s.record
    FROM   (SELECT company_id, import_id, record FROM signal_history WHERE signal_id = ${id}
            UNION ALL
            SELECT company_id, import_id, to_jsonb(signals) - 'words' FROM signals WHERE signal_id = ${id}) s
           JOIN imports i USING (company_id, import_id)
    ORDER  BY s.import_id
  `);
}
