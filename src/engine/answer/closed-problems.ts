import type { ClosedProblem } from '../explanations/causes-removed.ts';
import { mergeEpisodes } from '../patterns/merge-episodes.ts';
import type { Signal } from '../signals/signal.ts';
import type { CoveredPeriod } from './covered-period.ts';

const WEEK_SECONDS = 7 * 86_400;
const FROM_SECOND = 2;

/**
 * What closing did to each problem that came back: which of its episodes were closed, and what came after.
 *
 * An episode is closed where all its tickets that say so were solved or closed before the next one began; of one with a
 * ticket that says nothing of it, nothing is known and it counts as not closed.
 *
 * @param patterns  the tickets of each, as positions in `signals`
 * @param covered   null when nothing has a time: then there is nothing to tell
 * @returns         the patterns of two episodes and more, from their second on
 * @cost            O(tickets log tickets)
 */
export function closedProblems(
  signals: readonly Signal[],
  patterns: readonly { readonly members: readonly number[] }[],
  covered: CoveredPeriod | null,
): readonly ClosedProblem[] {
  if (covered === null) return [];
  return patterns.flatMap(({ members }) => {
    const tickets = members
      .map((position) => signals[position])
      .filter((ticket): ticket is Opened => isWithin(ticket, covered));
    const starts = mergeEpisodes(tickets.map(({ openedAt }) => openedAt));
    if (starts.length < FROM_SECOND) return [];
    const isClosed = starts.map((start, episode) => {
      const next = starts[episode + 1] ?? Number.POSITIVE_INFINITY;
      const own = tickets.filter(({ openedAt }) => openedAt >= start && openedAt < next);
      return own.every((ticket) => wasClosedBefore(ticket, next));
    });
    const second = starts[1];
    const last = starts[starts.length - 1];
    return {
      returns: starts.length - FROM_SECOND,
      closedAndBack: isClosed.slice(1, -1).filter(Boolean).length,
      isLastClosed: isClosed[isClosed.length - 1],
      lastWeek: (last - second) / WEEK_SECONDS,
      ageWeeks: (covered.to - second) / WEEK_SECONDS,
    };
  });
}

type Opened = Signal & { readonly openedAt: number };

function isWithin({ openedAt }: Signal, { from, to }: CoveredPeriod): boolean {
  return openedAt !== null && openedAt >= from && openedAt <= to;
}

function wasClosedBefore({ state, resolvedAt, closedAt }: Signal, next: number): boolean {
  const at = resolvedAt ?? closedAt;
  if (at !== null) return at <= next;
  // Closed without a time: before the next one as far as anybody can tell only where nothing came after.
  return next === Number.POSITIVE_INFINITY && (state === 'resolved' || state === 'closed');
}
