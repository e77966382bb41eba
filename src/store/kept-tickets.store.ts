import type { CompanyDb } from './company-db.ts';
import { type StoredSignal, signalColumns } from './signals.store.ts';
import { NO_SQL, sql } from './sql.ts';

/** A kept ticket, with everything that is kept of it. */
export type KeptTicket = StoredSignal & {
  readonly digest: string;
  /** What its source says in its own words. */
  readonly details: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};

/** The next tickets in the order in which they were read, after `after` ('' for the first). */
export function readKeptTickets(
  db: CompanyDb,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly KeptTicket[]> {
  const from = after === '' ? NO_SQL : sql`WHERE s.signal_id > ${after}`;
  return db.rows<KeptTicket>(sql`
    SELECT ${signalColumns(sql`s.opened_at`)}, digest, details FROM signals s ${from} ORDER BY s.signal_id LIMIT ${limit}
  `);
}
