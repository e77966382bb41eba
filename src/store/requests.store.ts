import type { CompanyDb } from './company-db.ts';
import { jsonOf, sql } from './sql.ts';

/** A request that was carried out before, and what was answered. */
export type DoneRequest = { readonly digest: string; readonly answer: unknown };

/**
 * The request of this key, when it was carried out before. Taken first in a transaction, so that two that come at once wait
 * for each other: the lock lasts as long as the transaction.
 */
export async function findRequest(db: CompanyDb, key: string): Promise<DoneRequest | undefined> {
  await db.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${db.companyId}/${key}`}, 0))`);
  const [done] = await db.rows<DoneRequest>(sql`SELECT digest, answer FROM requests WHERE key = ${key}`);
  return done;
}

export async function writeRequest(
  db: CompanyDb,
  { key, digest, answer, at }: DoneRequest & { readonly key: string; readonly at: Date },
): Promise<void> {
  await db.rows(sql`
    INSERT INTO requests (company_id, key, digest, answer, at)
    VALUES (${db.companyId}, ${key}, ${digest}, ${jsonOf(answer)}, ${at})
  `);
}

/** Forgets what was asked before `before`: nobody sends those again. */
export async function removeRequests(db: CompanyDb, before: Date): Promise<void> {
  await db.rows(sql`DELETE FROM requests WHERE at < ${before}`);
}
