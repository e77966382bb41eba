import { createHash } from 'node:crypto';
import type { CompanyDb } from '../store/company-db.ts';
import { findRequest, writeRequest } from '../store/requests.store.ts';
import { AppError } from './app-error.ts';
import type { Context } from './context.ts';

/** Who asks: the company, the key of the intention, and what is asked (its digest tells one request from another). */
export type Asked = { readonly companyId: string; readonly key: string; readonly what: unknown };

/**
 * Carries a write out once, however often it is sent: in one transaction with the write its key and answer are kept, and
 * the same key again gives the same answer and writes nothing.
 *
 * @throws AppError `key_reused` when the key came with another request
 */
export function writeOnce<T>(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { companyId, key, what }: Asked,
  write: (db: CompanyDb) => Promise<T>,
): Promise<T> {
  const digest = createHash('sha256').update(JSON.stringify(what)).digest('base64url');
  return store.inCompany(companyId, async (db) => {
    const done = await findRequest(db, key);
    if (done !== undefined) {
      if (done.digest !== digest) throw new AppError({ code: 'key_reused' });
      // Safe cast: under this key and digest the answer was written by this very verb.
      return done.answer as T;
    }
    const answer = await write(db);
    await writeRequest(db, { key, digest, answer, at: now() });
    return answer;
  });
}
