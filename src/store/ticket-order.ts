import { type Sql, sql } from './sql.ts';

/** What a reader can put tickets in order by. */
export type SortedBy = 'opened' | 'lost' | 'team' | 'site' | 'asset';

/** By what tickets are put in order; descending is newest, costliest and likeliest to belong first, and Z to A. */
export type TicketOrder = {
  readonly by: SortedBy | 'leaning';
  readonly isDescending: boolean;
};

export const NEWEST_FIRST: TicketOrder = { by: 'opened', isDescending: true };
/** Of tickets that lean to a problem: the likeliest to belong there first. */
export const LIKELIEST_FIRST: TicketOrder = { by: 'leaning', isDescending: true };

/** The order in which the rows of a filter are indexed already. */
export const isNewestFirst = ({ by, isDescending }: TicketOrder): boolean =>
  by === NEWEST_FIRST.by && isDescending === NEWEST_FIRST.isDescending;

const plain = (text: string): Sql => ({ text, values: [] });

/** As the indexes of 0016 hold it: without capitals and accents, in the same order on every server. */
const written = (column: string): Sql => plain(`(folded(s.${column}) COLLATE "C")`);

/** The table whose times and ids a list goes by: what the reckoning kept of tickets, or the tickets themselves. */
export type Alias = 'r' | 's';

/** What each ticket says of it. `lost` is known of reckoned tickets only. */
export function sortKey({ by }: TicketOrder, alias: Alias): Sql {
  if (by === 'opened') return plain(`${alias}.opened_at`);
  if (by === 'leaning') return plain('r.leans_chance');
  return by === 'lost' ? plain('r.lost_seconds') : written(by);
}

/** Whether a ticket says anything of it, as the partial indexes are told. */
export function hasKey({ by }: TicketOrder, alias: Alias): Sql {
  if (by === 'opened') return plain(`${alias}.opened_at IS NOT NULL`);
  if (by === 'leaning') return plain('r.leans_chance IS NOT NULL');
  return plain(by === 'lost' ? 'r.lost_seconds IS NOT NULL' : `s.${by} IS NOT NULL`);
}

/** Which of two that say the same comes first: the newest, or where the index that serves the order is read backwards the oldest. */
export function amongEqual({ by, isDescending }: TicketOrder, alias: Alias): Sql {
  const isForward = isDescending === (by === 'opened' || by === 'lost' || by === 'leaning');
  return isForward
    ? plain(`${alias}.opened_at DESC NULLS LAST, ${alias}.signal_id`)
    : plain(`${alias}.opened_at ASC NULLS FIRST, ${alias}.signal_id DESC`);
}

/** The order of tickets that all say something of it. */
export function inOrder(order: TicketOrder, alias: Alias): Sql {
  const equal = amongEqual(order, alias);
  if (order.by === 'opened') return equal;
  return sql`${sortKey(order, alias)} ${way(order)}, ${equal}`;
}

/** The order of rows of `s` with what they say as `said`; those that say nothing last. */
export const inOrderSaid = (order: TicketOrder): Sql =>
  sql`s.said IS NULL, s.said ${way(order)}, ${amongEqual(order, 's')}`;

const way = ({ isDescending }: TicketOrder): Sql => plain(isDescending ? 'DESC' : 'ASC');
