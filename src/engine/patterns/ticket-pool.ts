import type { Thinking } from '../base/progress.ts';
import type { Signal } from '../signals/signal.ts';
import { canonicalOrder } from './canonical-order.ts';
import { dropFillers } from './drop-fillers.ts';
import { createTicketReader, type ReadTicket, type ThoughtText } from './read-tickets.ts';
import type { SparseRows } from './sparse-rows.ts';
import { wordFeatures } from './text-features.ts';

/** Some tickets of a company, read again, in an order that hangs on what they say. */
export type TicketPool = {
  /** For each place the position among the company's signals. */
  readonly positions: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
  readonly texts: readonly ThoughtText[];
  readonly tickets: readonly ReadTicket[];
  /** Made when first asked for. */
  readonly words: () => SparseRows;
};

export type PoolInput = {
  readonly signals: readonly Signal[];
  /** What a ticket says, cleaned; asked once for each ticket of the pool. */
  readonly textOf: (position: number) => ThoughtText;
  readonly fillers: ReadonlySet<string>;
};

const TICKETS_A_BREATH = 64; // about 10 ms between two reports of progress

/**
 * Reads some tickets of a company, the way groupSignals reads all of them.
 *
 * @param positions  which; order and doubles do not matter
 * @param input      the company's signals and their texts
 * @returns          the tickets; yields progress in tickets
 * @cost             about 0.15 ms a ticket
 */
export function* readPool(positions: Iterable<number>, input: PoolInput): Thinking<TicketPool> {
  const { signals, textOf, fillers } = input;
  const chosen = [...new Set(positions)].sort((a, b) => a - b);
  const said: ThoughtText[] = [];
  for (const position of chosen) {
    said.push(textOf(position));
    if (said.length % TICKETS_A_BREATH === 0) yield { done: said.length, total: chosen.length };
  }
  const order = canonicalOrder(
    chosen.map((position) => signals[position]),
    said,
  );
  const ordered = order.map((index) => chosen[index]);
  const texts = order.map((index) => said[index]);
  const read = createTicketReader();
  const tickets: ReadTicket[] = [];
  for (const text of texts) {
    tickets.push(read(dropFillers(text, fillers)));
    if (tickets.length % TICKETS_A_BREATH === 0) yield { done: tickets.length, total: chosen.length };
  }
  let rows: SparseRows | undefined;
  return {
    positions: ordered,
    placeOf: new Map(ordered.map((position, place) => [position, place])),
    texts,
    tickets,
    words: () => {
      rows ??= wordFeatures(tickets.map(({ telling }) => telling));
      return rows;
    },
  };
}
