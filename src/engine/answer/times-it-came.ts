import { mergeEpisodes } from '../patterns/merge-episodes.ts';
import type { Signal } from '../signals/signal.ts';
import type { CoveredPeriod } from './covered-period.ts';

/** Which time a ticket was the first to report: the first time of its problem, or a time that it came back. */
export type Came = 'first' | 'back';

/**
 * The ticket with which each problem came each time: the first of each episode, as a chance of coming back counts them.
 *
 * @param patterns  the tickets of each, as positions in `signals`
 * @param covered   null when nothing has a time: then no time is known
 * @returns         one ticket an episode, by its position in `signals`; of two in the same second the one with the lower
 * @cost            O(tickets log tickets)
 */
export function timesItCame(
  signals: readonly Signal[],
  patterns: readonly { readonly members: readonly number[] }[],
  covered: Pick<CoveredPeriod, 'from' | 'to'> | null,
): ReadonlyMap<number, Came> {
  const came = new Map<number, Came>();
  if (covered === null) return came;
  for (const { members } of patterns) {
    const firstAt = new Map<number, number>();
    for (const position of members.toSorted((a, b) => a - b)) {
      const { openedAt } = signals[position];
      const isWithin = openedAt !== null && openedAt >= covered.from && openedAt <= covered.to;
      if (isWithin && !firstAt.has(openedAt)) firstAt.set(openedAt, position);
    }
    mergeEpisodes([...firstAt.keys()]).forEach((start, episode) => {
      came.set(firstAt.get(start) ?? members[0], episode === 0 ? 'first' : 'back');
    });
  }
  return came;
}
