import type { CompanyDb } from './company-db.ts';
import { LIVES_ON } from './joined.store.ts';
import { NO_SQL, sql } from './sql.ts';

/** The next texts in the order of their tickets' ids, after `after` ('' for the first); what lives on in another is that one. */
export function readTexts(
  db: CompanyDb,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly { readonly signalId: string; readonly title: string; readonly body: string }[]> {
  const from = after === '' ? NO_SQL : sql`AND s.signal_id > ${after}`;
  return db.rows(sql`
    SELECT s.signal_id::text AS "signalId", s.title, s.body
    FROM   signals s WHERE NOT ${LIVES_ON} ${from} ORDER BY s.signal_id LIMIT ${limit}
  `);
}
