import type { CompanyDb } from './company-db.ts';
import type { Decisions } from './decisions.store.ts';
import { anyOf, isIn, type PatternFilter, pageOf } from './pattern-filter.ts';
import { jsonOf, NO_SQL, type Sql, sql } from './sql.ts';

/** A pattern as its pages show it: what people decided, and what the shown reckoning says. */
export type StoredPattern = Decisions & {
  readonly id: string;
  readonly version: number;
  readonly tickets: number;
  readonly name: unknown;
  readonly head: unknown;
  readonly why: unknown;
  readonly stale: boolean;
};

/** The same without why its tickets belong together: what a list shows of it. */
export type ListedPattern = Omit<StoredPattern, 'why'>;

const LISTED: Sql = {
  text: `p.pattern_id::text AS id, p.given_name AS "givenName", p.owner, p.due, p.dismissed,
         p.dismissed_note AS "dismissedNote", p.dismissed_at AS "dismissedAt",
         p.dismissed_tickets AS "dismissedTickets", p.fixed_on AS "fixedOn", p.fix_note AS "fixNote", p.version,
         r.tickets, r.name, r.head || jsonb_build_object('days', r.days) AS head, r.stale`,
  values: [],
};

/** What may be looked for in each pattern: its names, and the words of its tickets. */
export function readPatternWords(
  db: CompanyDb,
  reckoningId: string,
): Promise<readonly (Pick<StoredPattern, 'id' | 'givenName' | 'name'> & { readonly words: unknown })[]> {
  return db.rows(sql`
    SELECT p.pattern_id::text AS id, p.given_name AS "givenName", r.name, r.head -> 'words' AS words
    FROM   reckoned_patterns r JOIN patterns p USING (company_id, pattern_id)
    WHERE  r.reckoning_id = ${reckoningId}
  `);
}

/** The patterns of a reckoning that pass all filters, costliest first: all of them, or a page. */
export function readPatterns(
  db: CompanyDb,
  reckoningId: string,
  filters: readonly PatternFilter[] = [],
  page?: { readonly limit: number; readonly offset: number },
): Promise<readonly ListedPattern[]> {
  return db.rows<ListedPattern>(sql`
    SELECT ${LISTED}
    FROM   reckoned_patterns r JOIN patterns p USING (company_id, pattern_id)
    WHERE  r.reckoning_id = ${reckoningId} AND ${isIn(filters)}
    ORDER  BY r.rank, r.pattern_id ${pageOf(page)}
  `);
}

/** The ids of the patterns of a reckoning that are named after one of some cards, or after none of them. */
export async function readIdsOfCards(
  db: CompanyDb,
  reckoningId: string,
  cards: PatternFilter['cards'],
): Promise<readonly string[]> {
  const rows = await db.rows<{ id: string }>(sql`
    SELECT r.pattern_id::text AS id FROM reckoned_patterns r
    WHERE  r.reckoning_id = ${reckoningId} AND ${isIn([{ cards }])}
  `);
  return rows.map(({ id }) => id);
}

/** The patterns of a reckoning that somebody dismissed, whether or not they have grown since. */
export function readDismissed(
  db: CompanyDb,
  reckoningId: string,
): Promise<readonly Pick<StoredPattern, 'id' | 'tickets' | 'dismissed' | 'dismissedTickets'>[]> {
  return db.rows(sql`
    SELECT p.pattern_id::text AS id, r.tickets, p.dismissed, p.dismissed_tickets AS "dismissedTickets"
    FROM   reckoned_patterns r JOIN patterns p USING (company_id, pattern_id)
    WHERE  r.reckoning_id = ${reckoningId} AND p.dismissed IS NOT NULL
  `);
}

/** The costliest patterns of a reckoning, costliest first. */
export function readCostliest(
  db: CompanyDb,
  reckoningId: string,
  limit: number,
): Promise<readonly Pick<StoredPattern, 'id' | 'tickets'>[]> {
  return db.rows(sql`
    SELECT pattern_id::text AS id, tickets FROM reckoned_patterns
    WHERE  reckoning_id = ${reckoningId} ORDER BY rank, pattern_id LIMIT ${limit}
  `);
}

/** How a pattern is called and who took it. */
export type PatternTitle = Pick<StoredPattern, 'id' | 'givenName' | 'name' | 'owner' | 'due' | 'version'>;

/** The titles of some patterns, by their ids; one that is in no such reckoning is left out. */
export async function readTitles(
  db: CompanyDb,
  reckoningId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PatternTitle>> {
  const rows = await db.rows<PatternTitle>(sql`
    SELECT p.pattern_id::text AS id, p.given_name AS "givenName", r.name, p.owner, p.due, p.version
    FROM   reckoned_patterns r JOIN patterns p USING (company_id, pattern_id)
    WHERE  r.reckoning_id = ${reckoningId} AND r.pattern_id = ${anyOf(ids)}
  `);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What some patterns leak, by their ids: `leak` and `isQuiet` of reckoned_patterns.head. */
export async function readLeaks(
  db: CompanyDb,
  reckoningId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly leak: unknown; readonly isQuiet: boolean }>> {
  const rows = await db.rows<{ id: string; leak: unknown; isQuiet: boolean }>(sql`
    SELECT pattern_id::text AS id, head -> 'leak' AS leak, is_quiet AS "isQuiet"
    FROM   reckoned_patterns WHERE reckoning_id = ${reckoningId} AND pattern_id = ${anyOf(ids)}
  `);
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

export async function findPattern(
  db: CompanyDb,
  reckoningId: string,
  id: string,
): Promise<StoredPattern | undefined> {
  const [found] = await db.rows<StoredPattern>(sql`
    SELECT ${LISTED}, r.why
    FROM   reckoned_patterns r JOIN patterns p USING (company_id, pattern_id)
    WHERE  r.reckoning_id = ${reckoningId} AND r.pattern_id = ${id}
  `);
  return found;
}

/** The days on which the problems of a reckoning were reported, those left out that somebody acted on. */
export function readUntouchedDays(
  db: CompanyDb,
  reckoningId: string,
): Promise<readonly { readonly id: string; readonly days: unknown }[]> {
  return db.rows(sql`
    SELECT pattern_id::text AS id, r.days
    FROM   reckoned_patterns r JOIN patterns p USING (company_id, pattern_id)
    WHERE  r.reckoning_id = ${reckoningId} AND p.fixed_on IS NULL
    ORDER  BY r.rank, r.pattern_id
  `);
}

/** Counts one more change of a pattern, unless it changed since `version`. */
export async function raisePatternVersion(
  db: CompanyDb,
  { id, version }: { readonly id: string; readonly version: number | null },
): Promise<boolean> {
  const at = version === null ? NO_SQL : sql`AND version = ${version}`;
  const written = await db.rows(sql`
    UPDATE patterns SET version = version + 1 WHERE pattern_id = ${id} ${at} RETURNING pattern_id
  `);
  return written.length === 1;
}

/** The tickets of a pattern in a reckoning. */
export async function readMembers(
  db: CompanyDb,
  reckoningId: string,
  patternId: string,
): Promise<readonly string[]> {
  const rows = await db.rows<{ id: string }>(sql`
    SELECT signal_id::text AS id FROM reckoned_signals
    WHERE  reckoning_id = ${reckoningId} AND pattern_id = ${patternId} ORDER BY signal_id
  `);
  return rows.map(({ id }) => id);
}

/** Whether a row is of one of these tickets. */
export const isAmong = (signalIds: readonly string[]): Sql =>
  sql`signal_id IN (SELECT jsonb_array_elements_text(${jsonOf(signalIds)})::uuid)`;

/** Puts tickets under another pattern (or none) in the shown reckoning, at once, before its numbers are made anew. */
export async function moveMembers(
  db: CompanyDb,
  reckoningId: string,
  signalIds: readonly string[],
  to: string | null,
): Promise<void> {
  await db.rows(sql`
    UPDATE reckoned_signals SET pattern_id = ${to}::uuid
    WHERE  reckoning_id = ${reckoningId}
      AND  ${isAmong(signalIds)}
  `);
}

/** Makes a pattern that a person split off, or wakes one that a person joins no more; its numbers come later. */
export async function writePatternLine(
  db: CompanyDb,
  line: {
    readonly reckoningId: string;
    readonly id: string;
    readonly name: unknown;
    readonly head: unknown;
    readonly why: unknown;
    readonly at: Date;
  },
): Promise<void> {
  const { reckoningId, id, name, head, why, at } = line;
  await db.rows(sql`
    INSERT INTO patterns (company_id, pattern_id, created_at) VALUES (${db.companyId}, ${id}, ${at})
    ON CONFLICT DO NOTHING
  `);
  await db.rows(sql`
    INSERT INTO reckoned_patterns (company_id, reckoning_id, pattern_id, rank, tickets, name, head, days, why, stale)
    SELECT ${db.companyId}, ${reckoningId}, ${id}, 0, 0, ${jsonOf(name)}, h.head - 'days', h.head -> 'days',
           ${jsonOf(why)}, true
    FROM   (SELECT ${jsonOf(head)} AS head) h
    ON CONFLICT DO NOTHING
  `);
}

/** Counts a pattern's tickets again after a correction, and says that its other numbers are of before. */
export async function recountPattern(db: CompanyDb, reckoningId: string, patternId: string): Promise<void> {
  await db.rows(sql`
    UPDATE reckoned_patterns p
    SET    stale = true, tickets = (SELECT count(*) FROM reckoned_signals s
      WHERE s.company_id = p.company_id AND s.reckoning_id = p.reckoning_id AND s.pattern_id = p.pattern_id)
    WHERE  p.reckoning_id = ${reckoningId} AND p.pattern_id = ${patternId}
  `);
}

/** Takes a pattern's line out of the shown reckoning; what people decided about it stays. */
export async function removePatternLine(
  db: CompanyDb,
  reckoningId: string,
  patternId: string,
): Promise<void> {
  await db.rows(sql`
    DELETE FROM reckoned_patterns WHERE reckoning_id = ${reckoningId} AND pattern_id = ${patternId}
  `);
}

/** Remembers the tickets of a pattern whose line is gone. */
export async function rememberAsleep(
  db: CompanyDb,
  patternId: string,
  signalIds: readonly string[],
): Promise<void> {
  await db.rows(sql`
    INSERT INTO asleep_signals (company_id, pattern_id, signal_id)
    SELECT ${db.companyId}, ${patternId}, jsonb_array_elements_text(${jsonOf(signalIds)})::uuid
    ON CONFLICT DO NOTHING
  `);
}

export async function forgetAsleep(db: CompanyDb, patternId: string): Promise<void> {
  await db.rows(sql`DELETE FROM asleep_signals WHERE pattern_id = ${patternId}`);
}
