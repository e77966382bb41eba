import type { CompanyDb } from './company-db.ts';
import { isAmong } from './patterns.store.ts';
import { sql } from './sql.ts';

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
      AND  ${isAmong(signalIds)}
  `);
}
