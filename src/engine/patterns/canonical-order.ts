import type { Signal } from '../signals/signal.ts';
import type { ThoughtText } from './read-tickets.ts';

const TEXT_LENGTH = 200; // what is alike so far is told apart by its time and id

/**
 * An order of tickets that hangs on what they say, so that the same tickets in any order are thought about in the same
 * order.
 *
 * @param signals  tickets
 * @param texts    one a ticket
 * @returns        their positions, by text, then time, then id
 * @cost           one sort
 */
export function canonicalOrder(signals: readonly Signal[], texts: readonly ThoughtText[]): number[] {
  const keys = texts.map(({ title, body }) => `${title}\u0000${body.slice(0, TEXT_LENGTH)}`);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return signals
    .map((_, index) => index)
    .sort(
      (a, b) =>
        compare(keys[a] ?? '', keys[b] ?? '') ||
        (signals[a]?.openedAt ?? 0) - (signals[b]?.openedAt ?? 0) ||
        compare(signals[a]?.id ?? '', signals[b]?.id ?? ''),
    );
}
