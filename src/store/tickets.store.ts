import type { CompanyDb } from './company-db.ts';
import { FORMER_NUMBERS, OPENED } from './joined.store.ts';
import { NO_SQL, type Sql, sql } from './sql.ts';
import { rowsOf, type TicketFilter } from './ticket-filter.ts';
import {
  amongEqual,
  hasKey,
  inOrder,
  inOrderSaid,
  isNewestFirst,
  NEWEST_FIRST,
  type SortedBy,
  sortKey,
  type TicketOrder,
} from './ticket-order.ts';

export type StoredTicket = {
  readonly id: string;
  readonly ticket: string;
  readonly line: number;
  readonly title: string;
  readonly body: string;
  readonly lang: string;
  readonly openedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly kind: string;
  readonly state: string;
  readonly team: string | null;
  readonly site: string | null;
  readonly asset: string | null;
  readonly patternId: string | null;
  readonly way: string;
  readonly fate: string;
  readonly reportedLostSeconds: number | null;
  readonly measuredLostSeconds: number | null;
  /** Whether an export that should have held it does not. */
  readonly isMissing: boolean;
  /** Whether a later export changed it. */
  readonly isChanged: boolean;
  /** Its numbers in the desks from which it was moved. */
  readonly former: readonly string[];
};

type Page = { readonly limit: number; readonly offset: number };

/** Which tickets, in what order. */
type Asked = { readonly filter: TicketFilter; readonly order: TicketOrder };

const TICKET: Sql = sql`
  s.signal_id::text AS id, s.ticket, s.line, s.title, s.body, coalesce(nullif(r.lang, ''), 'other') AS lang,
  ${OPENED} AS "openedAt", coalesce(s.resolved_at, s.closed_at) AS "resolvedAt", s.kind, s.state, s.team,
  s.site, s.asset, r.pattern_id::text AS "patternId", coalesce(r.way, 'unreckoned') AS way,
  coalesce(nullif(r.fate, ''), 'unjudged') AS fate, s.reported_lost_seconds AS "reportedLostSeconds",
  s.measured_lost_seconds AS "measuredLostSeconds", s.missing_from IS NOT NULL AS "isMissing",
  EXISTS (SELECT 1 FROM signal_history h WHERE h.company_id = s.company_id AND h.signal_id = s.signal_id) AS "isChanged",
  ${FORMER_NUMBERS} AS former`;

/** A page of the tickets that a filter lets through, newest first unless another order is asked, and how many there are in all. */
export async function readTickets(
  db: CompanyDb,
  filter: TicketFilter,
  { order = NEWEST_FIRST, ...page }: Page & { readonly order?: TicketOrder | undefined },
): Promise<{ readonly tickets: readonly StoredTicket[]; readonly total: number }> {
  const { reckoningId, words } = filter;
  if (words !== undefined && words.length > 0) {
    const { ids, total } = await findSpeaking(db, { filter, order }, page);
    return { tickets: await readById(db, reckoningId, ids), total };
  }
  const [count] = await db.rows<{ n: number }>(rowsOf(filter).counted);
  return { tickets: await readInOrder(db, { filter, order }, page), total: count?.n ?? 0 };
}

/** First those that say something of what they are put in order by, from its own index; then the others. */
async function readInOrder(
  db: CompanyDb,
  { filter, order }: Asked,
  page: Page,
): Promise<readonly StoredTicket[]> {
  const { from, alias } = rowsOf(filter);
  const read = ({ limit, offset }: Page, which: Sql, by: Sql) =>
    db.rows<StoredTicket>(
      sql`SELECT ${TICKET} ${from} ${which} ORDER BY ${by} LIMIT ${limit} OFFSET ${offset}`,
    );
  if (isNewestFirst(order)) return read(page, NO_SQL, inOrder(order, alias));
  const says = hasKey(order, alias);
  const first = await read(page, sql`AND ${says}`, inOrder(order, alias));
  if (first.length === page.limit) return first;
  const [known] = await db.rows<{ n: number }>(sql`SELECT count(*) AS n ${from} AND ${says}`);
  const rest = {
    limit: page.limit - first.length,
    offset: Math.max(0, page.offset - (known?.n ?? 0)),
  };
  return [...first, ...(await read(rest, sql`AND NOT (${says})`, amongEqual(order, alias)))];
}

/** The ids of a page of the tickets that hold the words, and how many hold them: looked through once for both. */
async function findSpeaking(
  db: CompanyDb,
  { filter, order }: Asked,
  { limit, offset }: Page,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const { from, alias } = rowsOf(filter);
  const rows = await db.rows<{ id: string | null; n: number }>(sql`
    WITH found AS MATERIALIZED (SELECT s.signal_id, s.opened_at, ${sortKey(order, alias)} AS said ${from})
    SELECT s.signal_id::text AS id, counted.n
    FROM   (SELECT count(*) AS n FROM found) AS counted
           LEFT JOIN (SELECT * FROM found AS s ORDER BY ${inOrderSaid(order)} LIMIT ${limit} OFFSET ${offset}) AS s ON true
    ORDER  BY ${inOrderSaid(order)}
  `);
  return { ids: rows.flatMap(({ id }) => id ?? []), total: rows[0]?.n ?? 0 };
}

/** Tickets in the order of their ids as given. */
async function readById(
  db: CompanyDb,
  reckoningId: string | null,
  ids: readonly string[],
): Promise<readonly StoredTicket[]> {
  const { from } = rowsOf({ reckoningId, ids });
  const tickets = await db.rows<StoredTicket>(sql`SELECT ${TICKET} ${from}`);
  const place = new Map(ids.map((id, index) => [id, index]));
  return tickets.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** Of what tickets can be put in order by, what at least one of this company says. */
export async function readSortKeys(db: CompanyDb, reckoningId: string | null): Promise<readonly SortedBy[]> {
  const [row] = await db.rows<Record<SortedBy, boolean>>(sql`
    SELECT EXISTS (SELECT 1 FROM signals WHERE opened_at IS NOT NULL) AS opened,
           EXISTS (SELECT 1 FROM reckoned_signals WHERE reckoning_id = ${reckoningId}::uuid AND lost_seconds IS NOT NULL) AS lost,
           EXISTS (SELECT 1 FROM signals WHERE team IS NOT NULL) AS team,
           EXISTS (SELECT 1 FROM signals WHERE site IS NOT NULL) AS site,
           EXISTS (SELECT 1 FROM signals WHERE asset IS NOT NULL) AS asset
  `);
  const keys = ['opened', 'lost', 'team', 'site', 'asset'] as const;
  return keys.filter((key) => row?.[key] === true);
}
