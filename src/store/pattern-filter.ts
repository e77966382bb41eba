import { NO_SQL, type Sql, sql } from './sql.ts';

/** Which problems of a reckoning: each that is given narrows it. */
export type PatternFilter = {
  /** Put aside by somebody, or not: `ids` are those that are. */
  readonly aside?: { readonly ids: readonly string[]; readonly is: boolean } | undefined;
  readonly owned?: boolean | undefined;
  /** Named after one of these cards, or after none of them: a card that is not there is none. */
  readonly cards?: { readonly ids: readonly string[]; readonly are: boolean } | undefined;
  readonly recurrence?: string | undefined;
  readonly rhythm?: string | undefined;
  readonly trend?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly ids?: readonly string[] | undefined;
};

/** The condition that all of them set on `reckoned_patterns r` and `patterns p`; true where nothing is asked. */
export const isIn = (filters: readonly PatternFilter[]): Sql =>
  filters.flatMap(partsOf).reduce((before, part) => sql`${before} AND ${part}`, sql`true`);

function partsOf(filter: PatternFilter): readonly Sql[] {
  const { aside, owned, cards, recurrence, rhythm, trend, quiet, ids } = filter;
  const parts: Sql[] = [];
  if (aside !== undefined) parts.push(aside.is ? among(aside.ids) : sql`NOT ${among(aside.ids)}`);
  if (owned !== undefined) parts.push(owned ? sql`p.owner IS NOT NULL` : sql`p.owner IS NULL`);
  if (cards !== undefined) parts.push(sql`(coalesce(${hasCard(cards.ids)}, false) = ${cards.are})`);
  if (recurrence !== undefined) parts.push(sql`r.recurrence = ${recurrence}`);
  if (rhythm !== undefined) parts.push(sql`r.rhythm = ${rhythm}`);
  if (trend !== undefined) parts.push(sql`r.trend = ${trend}`);
  if (quiet !== undefined) parts.push(quiet ? sql`r.is_quiet` : sql`NOT r.is_quiet`);
  if (ids !== undefined) parts.push(among(ids));
  return parts;
}

const among = (ids: readonly string[]): Sql =>
  ids.length === 0 ? sql`false` : sql`(r.pattern_id = ${anyOf(ids)})`;

const hasCard = (ids: readonly string[]): Sql =>
  ids.length === 0 ? sql`false` : sql`r.card = ANY(string_to_array(${ids.join(',')}, ','))`;

/** One of these ids. */
export const anyOf = (ids: readonly string[]): Sql =>
  sql`ANY(string_to_array(${ids.join(',')}, ',')::uuid[])`;

/** A page of them; everything where none is asked. */
export const pageOf = (page: { readonly limit: number; readonly offset: number } | undefined): Sql =>
  page === undefined ? NO_SQL : sql`LIMIT ${page.limit} OFFSET ${page.offset}`;
