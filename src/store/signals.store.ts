import type { Signal } from '../engine/signals/signal.ts';
import type { CompanyDb } from './company-db.ts';
import { FORMER_NUMBERS, isJoinedBy, LIVES_ON, OPENED, wasCalled } from './joined.store.ts';
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
): Promise<readonly StoredSignal[]> {
  const from = after === '' ? NO_SQL : sql`AND s.signal_id > ${after}`;
  return db.rows<StoredSignal>(sql`
    SELECT ${signalColumns(OPENED)} FROM signals s WHERE NOT ${LIVES_ON} ${from} ORDER BY s.signal_id LIMIT ${limit}
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

/** Which rows behind a number: each that is given narrows it. */
export type TicketFilter = {
  readonly reckoningId: string | null;
  readonly pattern?: string | undefined;
  /** Alone, and leaning to this pattern. */
  readonly leansTo?: string | undefined;
  /** In one of these patterns. */
  readonly patterns?: readonly string[] | undefined;
  readonly asset?: string | undefined;
  readonly site?: string | undefined;
  /** A column of the organisation's own, and what it says or, of several, does not say. */
  readonly own?:
    | { readonly column: string; readonly is: string | { readonly notOf: readonly string[] } }
    | undefined;
  readonly lang?: string | undefined;
  readonly fate?: string | undefined;
  /** Whether it closed an occurrence of a problem that comes back. */
  readonly closes?: boolean | undefined;
  /** Which times its problem came with it: these. */
  readonly came?: readonly string[] | undefined;
  /** The first of each time that their problem came to this place, which is asked for too. */
  readonly cameTo?: 'asset' | 'site' | 'team' | undefined;
  readonly ways?: readonly string[] | undefined;
  readonly technician?: boolean | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** null: tickets without a time. */
  readonly month?: string | null | undefined;
  readonly team?: string | undefined;
  /** Teams whose tickets are left out; those that name none stay. */
  readonly notOfTeams?: readonly string[] | undefined;
  /** In no pattern, or in one. */
  readonly alone?: boolean | undefined;
  /** Patterns whose tickets are left out. */
  readonly notOf?: readonly string[] | undefined;
  /** Folded words; each must stand in the ticket, the last may be unfinished. */
  readonly words?: readonly string[] | undefined;
  /** The number of a ticket, or how it begins, without spaces and capitals: instead of its words. */
  readonly number?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  /** The export that they are missing from. */
  readonly missing?: string | undefined;
  /** The import that showed them to be one with a ticket of another desk. */
  readonly joined?: string | undefined;
  /** What an import did with them. */
  readonly outcome?:
    | { readonly importId: string; readonly is: 'created' | 'updated' | 'unchanged' }
    | undefined;
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
  /** Whether an export that should have held it does not. */
  readonly isMissing: boolean;
  /** Whether a later export changed it. */
  readonly isChanged: boolean;
  /** Its numbers in the desks from which it was moved. */
  readonly former: readonly string[];
};

type Page = { readonly limit: number; readonly offset: number };

const TICKET: Sql = sql`
  s.signal_id::text AS id, s.ticket, s.line, s.title, s.body, coalesce(r.lang, 'other') AS lang,
  ${OPENED} AS "openedAt", coalesce(s.resolved_at, s.closed_at) AS "resolvedAt", s.kind, s.state, s.team,
  s.site, s.asset, r.pattern_id::text AS "patternId", coalesce(r.way, 'unreckoned') AS way,
  coalesce(r.fate, 'unjudged') AS fate, s.reported_lost_seconds AS "reportedLostSeconds",
  s.measured_lost_seconds AS "measuredLostSeconds", s.missing_from IS NOT NULL AS "isMissing",
  EXISTS (SELECT 1 FROM signal_history h WHERE h.company_id = s.company_id AND h.signal_id = s.signal_id) AS "isChanged",
  ${FORMER_NUMBERS} AS former`;

/** The tickets that a filter lets through, newest first, and how many there are in all. */
export async function readTickets(
  db: CompanyDb,
  filter: TicketFilter,
  page: Page,
): Promise<{ readonly tickets: readonly StoredTicket[]; readonly total: number }> {
  const { reckoningId, words } = filter;
  if (words !== undefined && words.length > 0) {
    const { ids, total } = await findSpeaking(db, filter, page);
    return { tickets: await readById(db, reckoningId, ids), total };
  }
  const { from, counted, order } = rowsOf(filter);
  const [count] = await db.rows<{ n: number }>(counted);
  const tickets = await db.rows<StoredTicket>(sql`
    SELECT ${TICKET} ${from} ${order} LIMIT ${page.limit} OFFSET ${page.offset}
  `);
  return { tickets, total: count?.n ?? 0 };
}

const TICKETS_FIRST: Sql = { text: 'ORDER BY s.opened_at DESC NULLS LAST, s.signal_id', values: [] };
const RECKONED_FIRST: Sql = { text: 'ORDER BY r.opened_at DESC NULLS LAST, r.signal_id', values: [] };

const COUNTED: Sql = { text: 'SELECT tickets AS n FROM companies', values: [] };

/**
 * Where a filter's rows come from, how they are counted, and their order. What a reckoning says of tickets is read
 * from its own indexes, in their order, so that a page costs its rows and not all of the company's.
 */
function rowsOf(filter: TicketFilter): { readonly from: Sql; readonly counted: Sql; readonly order: Sql } {
  const [reckoned, own] = [ofReckoned(filter), ofTicket(filter)];
  if (reckoned.length === 0 && !(filter.reckoningId !== null && isOfNumbers(filter))) {
    // A ticket that was moved since is still what the import brought.
    const counts = filter.outcome === undefined ? sql`NOT ${LIVES_ON}` : sql`true`;
    const from = sql`
      FROM   signals s
             LEFT JOIN reckoned_signals r
               ON r.company_id = s.company_id AND r.signal_id = s.signal_id AND r.reckoning_id = ${filter.reckoningId}::uuid
      WHERE  ${counts} ${all(own)}
    `;
    return {
      from,
      counted: own.length === 0 ? COUNTED : sql`SELECT count(*) AS n ${from}`,
      order: TICKETS_FIRST,
    };
  }
  const where = sql`WHERE r.reckoning_id = ${filter.reckoningId}::uuid ${all(reckoned)} ${all(own)}`;
  const from = sql`FROM reckoned_signals r JOIN signals s USING (company_id, signal_id) ${where}`;
  const counted = own.length === 0 ? sql`FROM reckoned_signals r ${where}` : from;
  return { from, counted: sql`SELECT count(*) AS n ${counted}`, order: RECKONED_FIRST };
}

/** Whether these are the rows behind a number that was reckoned: then what came after the reckoning is not among them. */
const isOfNumbers = ({ technician, kinds, team, notOfTeams, alone, own }: TicketFilter): boolean =>
  technician === true || [kinds, team, notOfTeams, alone, own].some((part) => part !== undefined);

/** The ids of a page of the tickets that hold the words, and how many hold them: looked through once for both. */
async function findSpeaking(
  db: CompanyDb,
  filter: TicketFilter,
  { limit, offset }: Page,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const rows = await db.rows<{ id: string | null; n: number }>(sql`
    WITH found AS MATERIALIZED (SELECT s.signal_id, s.opened_at ${rowsOf(filter).from})
    SELECT page.signal_id::text AS id, counted.n
    FROM   (SELECT count(*) AS n FROM found) AS counted
           LEFT JOIN (SELECT * FROM found AS s ${TICKETS_FIRST} LIMIT ${limit} OFFSET ${offset}) AS page ON true
  `);
  return { ids: rows.flatMap(({ id }) => id ?? []), total: rows[0]?.n ?? 0 };
}

function readById(
  db: CompanyDb,
  reckoningId: string | null,
  ids: readonly string[],
): Promise<readonly StoredTicket[]> {
  const { from, order } = rowsOf({ reckoningId, ids });
  return db.rows<StoredTicket>(sql`SELECT ${TICKET} ${from} ${order}`);
}

const all = (parts: readonly Sql[]): Sql =>
  parts.reduce((before, part) => sql`${before} AND ${part}`, NO_SQL);

/** Conditions on what the reckoning says; a ticket that it does not know yet meets none of them. */
function ofReckoned({
  pattern,
  leansTo,
  patterns,
  lang,
  fate,
  closes,
  came,
  ways,
  month,
  alone,
  notOf = [],
}: TicketFilter): readonly Sql[] {
  const parts: Sql[] = [];
  if (pattern !== undefined) parts.push(sql`r.pattern_id = ${pattern}::uuid`);
  if (leansTo !== undefined) parts.push(sql`r.leans_to = ${leansTo}::uuid AND r.pattern_id IS NULL`);
  if (patterns !== undefined)
    parts.push(sql`r.pattern_id = ANY(string_to_array(${patterns.join(',')}, ',')::uuid[])`);
  if (lang !== undefined) parts.push(sql`r.lang = ${lang}`);
  if (fate === 'judged') parts.push(sql`r.fate IN ('cameBack', 'new')`);
  else if (fate !== undefined) parts.push(sql`r.fate = ${fate}`);
  if (closes === true) parts.push(sql`r.closure IS NOT NULL`);
  if (came !== undefined) parts.push(sql`r.came = ANY(string_to_array(${came.join(',')}, ','))`);
  if (ways !== undefined) parts.push(sql`r.way = ANY(string_to_array(${ways.join(',')}, ','))`);
  if (month === null) parts.push(sql`r.month IS NULL`);
  else if (month !== undefined) parts.push(sql`r.month = ${month}`);
  if (alone === false) parts.push(sql`r.pattern_id IS NOT NULL`);
  if (notOf.length > 0)
    parts.push(sql`r.pattern_id <> ALL(string_to_array(${notOf.join(',')}, ',')::uuid[])`);
  return parts;
}

/** Conditions on the ticket itself, and standing alone: so does what no reckoning knows yet. */
function ofTicket({
  technician,
  kinds,
  team,
  notOfTeams,
  alone,
  words,
  number,
  ids,
  missing,
  asset,
  site,
  own,
  joined,
  outcome,
  cameTo,
}: TicketFilter): readonly Sql[] {
  const parts: Sql[] = [];
  if (cameTo !== undefined) parts.push(isFirstThere(cameTo));
  if (technician === true) parts.push(sql`s.technician_seconds IS NOT NULL`);
  if (kinds !== undefined) parts.push(sql`s.kind = ANY(string_to_array(${kinds.join(',')}, ','))`);
  if (team !== undefined) parts.push(team === '' ? sql`s.team IS NULL` : sql`s.team = ${team}`);
  if (notOfTeams !== undefined) parts.push(noneOf({ text: 's.team', values: [] }, notOfTeams));
  if (alone === true) parts.push(sql`r.pattern_id IS NULL`);
  if (asset !== undefined) parts.push(sql`s.asset = ${asset}`);
  if (site !== undefined) parts.push(sql`s.site = ${site}`);
  if (own !== undefined) {
    const said = sql`(s.details -> 'custom' ->> ${own.column})`;
    parts.push(typeof own.is === 'string' ? sql`${said} = ${own.is}` : noneOf(said, own.is.notOf));
  }
  if (words !== undefined && words.length > 0) parts.push(speaks(words, number));
  if (missing !== undefined) parts.push(sql`s.missing_from = ${missing}`);
  if (joined !== undefined) parts.push(isJoinedBy(joined));
  if (outcome !== undefined) parts.push(cameOut(outcome));
  if (ids !== undefined) parts.push(sql`s.signal_id = ANY(string_to_array(${ids.join(',')}, ',')::uuid[])`);
  return parts;
}

const PLACES = {
  asset: sql`earlier.asset = s.asset`,
  site: sql`earlier.site = s.site`,
  team: sql`earlier.team = s.team`,
} as const;

/** No ticket of the same problem and place within a day before it: merge-episodes.ts, in the same numbers. */
const isFirstThere = (place: keyof typeof PLACES): Sql => sql`r.opened_at IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM reckoned_signals before
         JOIN signals earlier ON earlier.company_id = before.company_id AND earlier.signal_id = before.signal_id
  WHERE  before.company_id = r.company_id AND before.reckoning_id = r.reckoning_id
    AND  before.pattern_id = r.pattern_id AND ${PLACES[place]}
    AND  before.opened_at > r.opened_at - interval '1 day'
    AND  (before.opened_at, before.signal_id) < (r.opened_at, r.signal_id))`;

const cameOut = ({ importId, is }: NonNullable<TicketFilter['outcome']>): Sql =>
  sql`s.signal_id IN (SELECT signal_id FROM import_signals WHERE import_id = ${importId} AND outcome = ${is})`;

/** Says nothing, or none of these. */
const noneOf = (said: Sql, names: readonly string[]): Sql =>
  sql`(${said} IS NULL OR NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) n WHERE n = ${said}))`;

/** A ticket that holds the words, or is called so. */
function speaks(words: readonly string[], number: string | undefined): Sql {
  if (number === undefined) return holdsWords(words);
  return sql`(${holdsWords(words)} OR starts_with(lower(replace(s.ticket, ' ', '')), ${number}) OR ${wasCalled(number)})`;
}

/** Words as the schema keeps them: without capitals and accents; the last may be unfinished. */
function holdsWords(words: readonly string[]): Sql {
  const last = words.length - 1;
  const query = words.map((word, index) => `'${word}'${index === last ? ':*' : ''}`).join(' & ');
  return sql`s.words @@ to_tsquery('simple', ${query})`;
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
