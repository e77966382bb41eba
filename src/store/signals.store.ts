import type { Signal } from '../engine/signals/signal.ts';
import type { CompanyDb } from './company-db.ts';
import { NO_SQL, type Sql, sql } from './sql.ts';

/** A kept ticket as the engine thinks about it, but for the reporter, who is still a keyed pseudonym. */
export type StoredSignal = Omit<Signal, 'requester' | 'kindEvidence'> & {
  readonly signalId: string;
  readonly sourceId: string;
  readonly requester: string | null;
  readonly kindEvidence: readonly string[];
};

const seconds = (column: string): Sql => ({
  text: `extract(epoch FROM ${column})::float8`,
  values: [],
});

/** The next tickets in the order of their ids, after `after` ('' for the first). */
export function readSignals(
  db: CompanyDb,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly StoredSignal[]> {
  const from = after === '' ? NO_SQL : sql`WHERE signal_id > ${after}`;
  return db.rows<StoredSignal>(sql`
    SELECT signal_id::text AS "signalId", source_id::text AS "sourceId", ticket AS id, file, line, title, body, kind,
           kind_evidence AS "kindEvidence", state, ${seconds('opened_at')} AS "openedAt",
           ${seconds('resolved_at')} AS "resolvedAt", ${seconds('closed_at')} AS "closedAt",
           ${seconds('due_at')} AS "dueAt", reopened AS "reopenedCount", requester, team, site, asset, category,
           priority, reported_lost_seconds AS "reportedLostSeconds", measured_lost_seconds AS "measuredLostSeconds",
           technician_seconds AS "technicianSeconds", parent AS "parentId"
    FROM   signals ${from}
    ORDER  BY signal_id LIMIT ${limit}
  `);
}

/** Whether every import that still has tickets said who its people are, so that names could be taken out. */
export async function areNamesKnown(db: CompanyDb): Promise<boolean> {
  const [row] = await db.rows<{ known: boolean | null }>(sql`
    SELECT bool_and(names_known) AS known FROM imports i
    WHERE  EXISTS (SELECT 1 FROM signals s WHERE s.company_id = i.company_id AND s.import_id = i.import_id)
  `);
  return row?.known ?? true;
}

/** Which rows behind a number: each that is given narrows it. */
export type TicketFilter = {
  readonly reckoningId: string | null;
  readonly pattern?: string | undefined;
  readonly fate?: string | undefined;
  readonly ways?: readonly string[] | undefined;
  readonly technician?: boolean | undefined;
  readonly kind?: string | undefined;
  readonly month?: string | undefined;
  readonly team?: string | undefined;
  readonly alone?: boolean | undefined;
  /** Folded words; each must stand in the ticket, the last may be unfinished. */
  readonly words?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
};

export type StoredTicket = {
  readonly id: string;
  readonly ticket: string;
  readonly line: number;
  readonly title: string;
  readonly body: string;
  readonly lang: string;
  readonly openedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly kind: string;
  readonly state: string;
  readonly team: string | null;
  readonly site: string | null;
  readonly asset: string | null;
  readonly patternId: string | null;
  readonly way: string;
  readonly fate: string;
  readonly reportedLostSeconds: number | null;
  readonly measuredLostSeconds: number | null;
};

type Page = { readonly limit: number; readonly offset: number };

/** The tickets that a filter lets through, newest first, and how many there are in all. */
export async function readTickets(
  db: CompanyDb,
  filter: TicketFilter,
  { limit, offset }: Page,
): Promise<{ readonly tickets: readonly StoredTicket[]; readonly total: number }> {
  const from = sql`
    FROM   signals s
           LEFT JOIN reckoned_signals r
             ON r.company_id = s.company_id AND r.signal_id = s.signal_id AND r.reckoning_id = ${filter.reckoningId}::uuid
    WHERE  true ${conditions(filter)}
  `;
  const [count] = await db.rows<{ n: number }>(sql`SELECT count(*) AS n ${from}`);
  const tickets = await db.rows<StoredTicket>(sql`
    SELECT s.signal_id::text AS id, s.ticket, s.line, s.title, s.body, coalesce(r.lang, 'other') AS lang,
           s.opened_at AS "openedAt", coalesce(s.resolved_at, s.closed_at) AS "resolvedAt", s.kind, s.state, s.team,
           s.site, s.asset, r.pattern_id::text AS "patternId", coalesce(r.way, 'not-friction') AS way,
           coalesce(r.fate, 'unjudged') AS fate, s.reported_lost_seconds AS "reportedLostSeconds",
           s.measured_lost_seconds AS "measuredLostSeconds"
    ${from}
    ORDER  BY s.opened_at DESC NULLS LAST, s.signal_id LIMIT ${limit} OFFSET ${offset}
  `);
  return { tickets, total: count?.n ?? 0 };
}

function conditions(filter: TicketFilter): Sql {
  const { pattern, fate, ways, technician, kind, month, team, alone, words, ids } = filter;
  const parts: Sql[] = [];
  if (pattern !== undefined) parts.push(sql`AND r.pattern_id = ${pattern}::uuid`);
  if (fate !== undefined) parts.push(sql`AND r.fate = ${fate}`);
  if (ways !== undefined) parts.push(sql`AND r.way = ANY(string_to_array(${ways.join(',')}, ','))`);
  if (technician === true) parts.push(sql`AND s.technician_seconds IS NOT NULL`);
  if (kind !== undefined) parts.push(sql`AND s.kind = ${kind}`);
  if (month !== undefined) parts.push(sql`AND r.month = ${month}`);
  if (team !== undefined) parts.push(team === '' ? sql`AND s.team IS NULL` : sql`AND s.team = ${team}`);
  if (alone === true) parts.push(sql`AND r.pattern_id IS NULL`);
  if (words !== undefined && words.length > 0) parts.push(sql`AND ${holdsWords(words)}`);
  if (ids !== undefined)
    parts.push(sql`AND s.signal_id = ANY(string_to_array(${ids.join(',')}, ',')::uuid[])`);
  return parts.reduce((all, part) => sql`${all} ${part}`, NO_SQL);
}

/** The same words as in the index of the schema: without capitals and accents. */
function holdsWords(words: readonly string[]): Sql {
  const last = words.length - 1;
  const query = words.map((word, index) => `'${word}'${index === last ? ':*' : ''}`).join(' & ');
  return sql`to_tsvector('simple', translate(lower(s.title || ' ' || s.body),
    'àâäáãåçéèêëíìîïñóòôöõúùûüÿ', 'aaaaaaceeeeiiiinooooouuuuy')) @@ to_tsquery('simple', ${query})`;
}
