import type { CompanyDb } from './company-db.ts';
import type { StoredPattern } from './patterns.store.ts';
import { type Sql, sql } from './sql.ts';

/** A problem that no reckoning shows by itself any more, and how many of its tickets stand in the one it flowed into. */
export type FlowedPattern = Pick<StoredPattern, 'id' | 'givenName' | 'owner' | 'due'> & {
  readonly tickets: number;
};

/** Whether a row of `patterns p` is in no line of a reckoning. */
const isAsleepIn = (reckoningId: string): Sql => sql`NOT EXISTS (
  SELECT 1 FROM reckoned_patterns n
  WHERE  n.company_id = p.company_id AND n.reckoning_id = ${reckoningId} AND n.pattern_id = p.pattern_id)`;

/**
 * The problems that people named, took, mended or set aside, and of whose last tickets more than half stand in this one now: a
 * later export showed them to be one. What a person merged is not among them.
 */
export function readFlowedInto(
  db: CompanyDb,
  reckoningId: string,
  patternId: string,
): Promise<readonly FlowedPattern[]> {
  return db.rows<FlowedPattern>(sql`
    SELECT p.pattern_id::text AS id, p.given_name AS "givenName", p.owner, p.due, count(*)::integer AS tickets
    FROM   patterns p
           JOIN asleep_signals a USING (company_id, pattern_id)
           JOIN reckoned_signals r ON r.company_id = a.company_id AND r.signal_id = a.signal_id
                AND r.reckoning_id = ${reckoningId} AND r.pattern_id = ${patternId}
    WHERE  (p.given_name IS NOT NULL OR p.owner IS NOT NULL OR p.fixed_on IS NOT NULL OR p.dismissed IS NOT NULL)
      AND  ${isAsleepIn(reckoningId)}
      AND  NOT EXISTS (SELECT 1 FROM changes c WHERE c.company_id = p.company_id AND c.other_id = p.pattern_id
                       AND c.verb = 'merge' AND c.undone_at IS NULL)
    GROUP  BY p.company_id, p.pattern_id, p.given_name, p.owner, p.due
    HAVING 2 * count(*) > (SELECT count(*) FROM asleep_signals b
                           WHERE b.company_id = p.company_id AND b.pattern_id = p.pattern_id)
    ORDER  BY tickets DESC, id
  `);
}

/** The problem in which most tickets of one that is shown no more stand now; undefined where they stand in none. */
export async function findFlowedInto(
  db: CompanyDb,
  reckoningId: string,
  asleepId: string,
): Promise<string | undefined> {
  const [most] = await db.rows<{ id: string }>(sql`
    SELECT r.pattern_id::text AS id
    FROM   asleep_signals a
           JOIN reckoned_signals r ON r.company_id = a.company_id AND r.signal_id = a.signal_id
                AND r.reckoning_id = ${reckoningId}
    WHERE  a.pattern_id = ${asleepId} AND r.pattern_id IS NOT NULL
    GROUP  BY r.pattern_id ORDER BY count(*) DESC, r.pattern_id LIMIT 1
  `);
  return most?.id;
}
