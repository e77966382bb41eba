import type { CompanyDb } from './company-db.ts';
import { isAmong } from './patterns.store.ts';
import { sql } from './sql.ts';

/** Lets tickets lean to a pattern by a chance, or to none, in the shown reckoning, at once, before its numbers are made anew. */
export async function leanTo(
  db: CompanyDb,
  reckoningId: string,
  signalIds: readonly string[],
  to: { readonly pattern: string; readonly chance: number } | null,
): Promise<void> {
  await db.rows(sql`
    UPDATE reckoned_signals
    SET    leans_to = ${to?.pattern ?? null}::uuid, leans_chance = ${to?.chance ?? null}::double precision
    WHERE  reckoning_id = ${reckoningId}
      AND  ${isAmong(signalIds)}
  `);
}

/** Lets what leaned to one pattern lean to another in the shown reckoning, at once, before its numbers are made anew. */
export async function moveLeanings(
  db: CompanyDb,
  reckoningId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await db.rows(sql`
    UPDATE reckoned_signals SET leans_to = ${to}::uuid
    WHERE  reckoning_id = ${reckoningId} AND leans_to = ${from}::uuid
  `);
}
