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

/** The tickets that stand alone and lean to a pattern, likeliest first. */
export async function readLeaning(
  db: CompanyDb,
  { reckoningId, patternId, limit }: { reckoningId: string; patternId: string; limit: number },
): Promise<readonly string[]> {
  const rows = await db.rows<{ id: string }>(sql`
    SELECT signal_id::text AS id FROM reckoned_signals
    WHERE  reckoning_id = ${reckoningId} AND leans_to = ${patternId}::uuid AND pattern_id IS NULL
      AND  leans_chance IS NOT NULL
    ORDER  BY leans_chance DESC, signal_id
    LIMIT  ${limit}
  `);
  return rows.map(({ id }) => id);
}
