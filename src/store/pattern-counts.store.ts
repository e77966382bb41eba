import type { CompanyDb } from './company-db.ts';
import { isIn, type PatternFilter } from './pattern-filter.ts';
import { sql } from './sql.ts';

/** How many problems of a reckoning pass all filters of each list, and the most seconds that one of them may have lost. */
export async function tallyPatterns<List extends string>(
  db: CompanyDb,
  reckoningId: string,
  lists: Readonly<Record<List, readonly PatternFilter[]>>,
): Promise<Readonly<Record<List, { readonly patterns: number; readonly mostSeconds: number }>>> {
  const tallies = Object.entries<readonly PatternFilter[]>(lists).map(([list, filters]) => {
    const passes = isIn(filters);
    return sql`${list}::text, json_build_object('patterns', count(*) FILTER (WHERE ${passes}),
      'mostSeconds', coalesce(max(r.most_seconds) FILTER (WHERE ${passes}), 0))`;
  });
  const [row] = await db.rows<{ tally: Record<List, { patterns: number; mostSeconds: number }> }>(sql`
    SELECT json_build_object(${tallies.reduce((before, tally) => sql`${before}, ${tally}`)}) AS tally
    FROM   reckoned_patterns r JOIN patterns p USING (company_id, pattern_id)
    WHERE  r.reckoning_id = ${reckoningId}
  `);
  return row.tally;
}

/** How many problems and tickets of a reckoning are named after each card; of what was put aside, `aside` are the ids. */
export function countByCard(
  db: CompanyDb,
  reckoningId: string,
  aside: readonly string[],
): Promise<
  readonly {
    readonly card: string | null;
    readonly open: number;
    readonly problems: number;
    readonly tickets: number;
  }[]
> {
  return db.rows(sql`
    SELECT r.card, count(*) FILTER (WHERE ${isIn([{ aside: { ids: aside, is: false } }])}) AS open,
           count(*) AS problems, sum(r.tickets) AS tickets
    FROM   reckoned_patterns r
    WHERE  r.reckoning_id = ${reckoningId}
    GROUP  BY r.card
  `);
}

/** How many patterns a reckoning has, and how many tickets they hold. */
export async function countPatterns(
  db: CompanyDb,
  reckoningId: string,
): Promise<{ readonly patterns: number; readonly tickets: number }> {
  const [counts] = await db.rows<{ patterns: number; tickets: number }>(sql`
    SELECT count(*) AS patterns, coalesce(sum(tickets), 0) AS tickets
    FROM   reckoned_patterns WHERE reckoning_id = ${reckoningId}
  `);
  return counts ?? { patterns: 0, tickets: 0 };
}
