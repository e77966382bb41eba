import { isJoinedBy, LIVES_ON, wasCalled } from './joined.store.ts';
import { NO_SQL, type Sql, sql } from './sql.ts';
import type { Alias } from './ticket-order.ts';

/** Stands for each of the alerts that come back. */
const ANY_ALERT = 'any';

/** Which rows behind a number: each that is given narrows it. */
export type TicketFilter = {
  readonly reckoningId: string | null;
  readonly pattern?: string | undefined;
  /** Alone, and at least as likely to belong to this pattern. */
  readonly leansTo?: { readonly pattern: string; readonly least: number } | undefined;
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
  /** Of an alert that comes back, or of any: those that say that something is wrong, or that it is over. */
  readonly alert?: { readonly id: string; readonly isOver: boolean } | undefined;
  /** What they say of whether people report what devices measure: one of these. */
  readonly onLists?: readonly string[] | undefined;
  /** The kind of what was measured. */
  readonly trouble?: string | undefined;
  readonly ways?: readonly string[] | undefined;
  readonly technician?: boolean | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** null: tickets without a time. */
  readonly month?: string | null | undefined;
  /** Opened from one instant until another, that one not included. */
  readonly opened?: { readonly from: Date; readonly until: Date } | undefined;
  readonly team?: string | undefined;
  /** Teams whose tickets are left out; those that name none stay. */
  readonly notOfTeams?: readonly string[] | undefined;
  /** In no pattern, or in one. */
  readonly alone?: boolean | undefined;
  /** Patterns whose tickets are left out. */
  readonly notOf?: readonly string[] | undefined;
  /** Folded words; each must stand in the ticket, by itself or within a longer one; the last may be unfinished. */
  readonly words?: readonly string[] | undefined;
  /** The number of a ticket, or how it begins, without spaces and capitals: instead of its words. */
  readonly number?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Tickets that are left out. */
  readonly notIds?: readonly string[] | undefined;
  /** The export that they are missing from. */
  readonly missing?: string | undefined;
  /** The import that showed them to be one with a ticket of another desk. */
  readonly joined?: string | undefined;
  /** What an import did with them. */
  readonly outcome?:
    | { readonly importId: string; readonly is: 'taken' | 'created' | 'updated' | 'unchanged' }
    | undefined;
};

const COUNTED: Sql = { text: 'SELECT tickets AS n FROM companies', values: [] };

/**
 * Where a filter's rows come from, how they are counted, and the table whose order they have. What a reckoning says of tickets is read
 * from its own indexes, in their order, so that a page costs its rows and not all of the company's.
 */
export function rowsOf(filter: TicketFilter): {
  readonly from: Sql;
  readonly counted: Sql;
  readonly alias: Alias;
} {
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
      alias: 's',
    };
  }
  const seen = isOfReckoning(filter) ? sql`AND r.way <> 'unreckoned'` : NO_SQL;
  const where = sql`WHERE r.reckoning_id = ${filter.reckoningId}::uuid ${all(reckoned)} ${all(own)} ${seen}`;
  const from = sql`FROM reckoned_signals r JOIN signals s USING (company_id, signal_id) ${where}`;
  const counted = own.length === 0 ? sql`FROM reckoned_signals r ${where}` : from;
  return { from, counted: sql`SELECT count(*) AS n ${counted}`, alias: 'r' };
}

/** Whether these are the rows behind a number that was reckoned: then what came after the reckoning is not among them. */
const isOfNumbers = ({ technician, kinds, team, notOfTeams, alone, own }: TicketFilter): boolean =>
  technician === true || [kinds, team, notOfTeams, alone, own].some((part) => part !== undefined);

/**
 * Whether their number was made by a reckoning alone: a report is in none of these before it was reckoned, but at once among the
 * tickets of its pattern, which are counted where they stand.
 */
const isOfReckoning = (filter: TicketFilter): boolean =>
  isOfNumbers(filter) &&
  filter.alone !== false &&
  filter.pattern === undefined &&
  filter.patterns === undefined;

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
  alert,
  onLists,
  trouble,
  ways,
  month,
  alone,
  notOf = [],
}: TicketFilter): readonly Sql[] {
  const parts: Sql[] = [];
  if (pattern !== undefined) parts.push(sql`r.pattern_id = ${pattern}::uuid`);
  if (leansTo !== undefined) {
    const { pattern: to, least } = leansTo;
    parts.push(sql`r.leans_to = ${to}::uuid AND r.pattern_id IS NULL AND r.leans_chance >= ${least}`);
  }
  if (patterns !== undefined)
    parts.push(sql`r.pattern_id = ANY(string_to_array(${patterns.join(',')}, ',')::uuid[])`);
  if (lang !== undefined) parts.push(sql`r.lang = ${lang}`);
  if (fate === 'judged') parts.push(sql`r.fate IN ('cameBack', 'new')`);
  else if (fate !== undefined) parts.push(sql`r.fate = ${fate}`);
  if (closes === true) parts.push(sql`r.closure IS NOT NULL`);
  if (came !== undefined) parts.push(sql`r.came = ANY(string_to_array(${came.join(',')}, ','))`);
  if (alert !== undefined) parts.push(sql`${isOfAlert(alert.id)} AND r.is_over = ${alert.isOver}`);
  if (onLists !== undefined) parts.push(sql`r.on_lists = ANY(string_to_array(${onLists.join(',')}, ','))`);
  if (trouble !== undefined) parts.push(sql`r.trouble = ${trouble}`);
  if (ways !== undefined) parts.push(sql`r.way = ANY(string_to_array(${ways.join(',')}, ','))`);
  if (month === null) parts.push(sql`r.month IS NULL`);
  else if (month !== undefined) parts.push(sql`r.month = ${month}`);
  if (alone === false) parts.push(sql`r.pattern_id IS NOT NULL`);
  if (notOf.length > 0)
    parts.push(sql`r.pattern_id <> ALL(string_to_array(${notOf.join(',')}, ',')::uuid[])`);
  return parts;
}

const isOfAlert = (id: string): Sql => (id === ANY_ALERT ? sql`r.alert IS NOT NULL` : sql`r.alert = ${id}`);

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
  notIds = [],
  missing,
  asset,
  site,
  own,
  joined,
  outcome,
  cameTo,
  opened,
}: TicketFilter): readonly Sql[] {
  const parts: Sql[] = [];
  if (cameTo !== undefined) parts.push(isFirstThere(cameTo));
  if (opened !== undefined)
    parts.push(
      sql`s.opened_at >= ${opened.from.toISOString()}::timestamptz AND s.opened_at < ${opened.until.toISOString()}::timestamptz`,
    );
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
  if (notIds.length > 0)
    parts.push(sql`s.signal_id <> ALL(string_to_array(${notIds.join(',')}, ',')::uuid[])`);
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

const cameOut = ({ importId, is }: NonNullable<TicketFilter['outcome']>): Sql => {
  const so = is === 'taken' ? NO_SQL : sql`AND outcome = ${is}`;
  return sql`s.signal_id IN (SELECT signal_id FROM import_signals WHERE import_id = ${importId} ${so})`;
};

/** Says nothing, or none of these. */
const noneOf = (said: Sql, names: readonly string[]): Sql =>
  sql`(${said} IS NULL OR NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) n WHERE n = ${said}))`;

/** A ticket that holds the words, or is called so. */
function speaks(words: readonly string[], number: string | undefined): Sql {
  if (number === undefined) return holdsWords(words);
  return sql`(${holdsWords(words)} OR starts_with(lower(replace(s.ticket, ' ', '')), ${number}) OR ${wasCalled(number)})`;
}

const PART_LEAST = 4; // letters of what is found within a word: 0017 keeps no shorter endings

/** Words as the schema keeps them: without capitals and accents. */
function holdsWords(words: readonly string[]): Sql {
  const last = words.length - 1;
  const query = words
    .map((word, index) => asQuery(word, index === last))
    .reduce((before, word) => sql`${before} && ${word}`);
  return sql`s.words @@ (${query})`;
}

/** A word, what begins with it, or what it stands within; a short one is whole, unless it is the last and may be unfinished. */
function asQuery(word: string, isLast: boolean): Sql {
  if (word.length >= PART_LEAST)
    return sql`(to_tsquery('simple', ${`'${word}':*`}) || ${`'~${word}':*`}::tsquery)`;
  return sql`to_tsquery('simple', ${isLast ? `'${word}':*` : `'${word}'`})`;
}
