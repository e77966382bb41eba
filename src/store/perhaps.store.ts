import type { CompanyDb } from './company-db.ts';
import { jsonOf, sql } from './sql.ts';

/** Lets tickets lean to a pattern, or to none, in the shown reckoning, at once, before its numbers are made anew. */
export async function leanTo(
  db: CompanyDb,
  reckoningId: string,
  signalIds: readonly string[],
  to: string | null,
): Promise<void> {
  await db.rows(sql`
    UPDATE reckoned_signals SET leans_to = ${to}::uuid
    WHERE  reckoning_id = ${reckoningId}
      AND  signal_id IN (SELECT jsonb_array_elements_text(${jsonOf(signalIds)})::uuid)
  `);
}
