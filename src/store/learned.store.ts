import type { CompanyDb } from './company-db.ts';
import { sql } from './sql.ts';

/** What people said of tickets that still holds, by the tickets' own numbers. */
export type LearnedRow = {
  readonly kind: 'together' | 'apart';
  readonly verb: string;
  readonly at: Date;
  readonly patternId: string;
  readonly tickets: readonly string[];
  readonly from: readonly string[];
};

/** Everything that was learned and not taken back, oldest first; what was said of forgotten tickets alone is not in it. */
export function readLearned(db: CompanyDb): Promise<readonly LearnedRow[]> {
  return db.rows<LearnedRow>(sql`
    WITH said AS (
      SELECT k.company_id, k.change_id, k.kind,
             coalesce(jsonb_agg(s.ticket ORDER BY s.ticket) FILTER (WHERE k.side = 'tickets'), '[]') AS tickets,
             coalesce(jsonb_agg(s.ticket ORDER BY s.ticket) FILTER (WHERE k.side = 'from'), '[]') AS "from"
      FROM   correction_signals k JOIN signals s USING (company_id, signal_id)
      GROUP  BY k.company_id, k.change_id, k.kind
    )
    SELECT said.kind, c.verb, c.at, c.pattern_id::text AS "patternId", said.tickets, said."from"
    FROM   said JOIN changes c USING (company_id, change_id)
    WHERE  c.undone_at IS NULL
    ORDER  BY c.change_id, said.kind DESC
  `);
}

/** The patterns that people named, with what we call them ourselves in the shown reckoning. */
export function readGivenNames(
  db: CompanyDb,
  reckoningId: string | null,
): Promise<readonly { readonly id: string; readonly given: string | null; readonly name: unknown }[]> {
  return db.rows(sql`
    SELECT p.pattern_id::text AS id, p.given_name AS given, r.name
    FROM   patterns p LEFT JOIN reckoned_patterns r
             ON r.company_id = p.company_id AND r.pattern_id = p.pattern_id AND r.reckoning_id = ${reckoningId}::uuid
    WHERE  p.given_name IS NOT NULL
       OR  EXISTS (SELECT 1 FROM changes c WHERE c.company_id = p.company_id AND c.pattern_id = p.pattern_id)
    ORDER  BY p.pattern_id
  `);
}
