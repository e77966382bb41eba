import type { ClosedProblem } from '../explanations/causes-removed.ts';
import { mergeEpisodes } from '../patterns/merge-episodes.ts';
import type { Signal } from '../signals/signal.ts';
import type { CoveredPeriod } from './covered-period.ts';

/** A problem that came back, and the ticket that closed each of its closed episodes. */
export type ClosedPattern = ClosedProblem & {
  /** Its position in the list of patterns. */
  readonly pattern: number;
  readonly closures: readonly { readonly signal: number; readonly cameBack: boolean }[];
};

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
 * @returns         the patterns of two episodes and more, from their second on; of each closed episode the ticket that was
 *                  closed last, as a position in `signals`
 * @cost            O(tickets log tickets)
 */
export function closedProblems(
  signals: readonly Signal[],
  patterns: readonly { readonly members: readonly number[] }[],
  covered: CoveredPeriod | null,
): readonly ClosedPattern[] {
  if (covered === null) return [];
  return patterns.flatMap(({ members }, pattern) => {
    const tickets = members.flatMap((signal) => openedWithin(signals[signal], signal, covered));
    const starts = mergeEpisodes(tickets.map(({ openedAt }) => openedAt));
    if (starts.length < FROM_SECOND) return [];
    const last = starts.length - 1;
    const closures = starts.flatMap((start, episode) => {
      const next = starts[episode + 1] ?? Number.POSITIVE_INFINITY;
      const own = tickets.filter(({ openedAt }) => openedAt >= start && openedAt < next);
      if (episode === 0 || !own.every(({ ticket }) => wasClosedBefore(ticket, next))) return [];
      return { signal: closedLast(own), cameBack: episode < last };
    });
    const closedAndBack = closures.filter(({ cameBack }) => cameBack).length;
    const second = starts[1];
    return {
      pattern,
      closures,
      returns: starts.length - FROM_SECOND,
      closedAndBack,
      isLastClosed: closures.length > closedAndBack,
      lastWeek: (starts[last] - second) / WEEK_SECONDS,
      ageWeeks: (covered.to - second) / WEEK_SECONDS,
    };
  });
}

type Opened = { readonly signal: number; readonly ticket: Signal; readonly openedAt: number };

function openedWithin(ticket: Signal, signal: number, { from, to }: CoveredPeriod): readonly Opened[] {
  const { openedAt } = ticket;
  return openedAt !== null && openedAt >= from && openedAt <= to ? [{ signal, ticket, openedAt }] : [];
}

const closedAtOf = ({ resolvedAt, closedAt }: Signal): number | null => resolvedAt ?? closedAt;

function closedLast(own: readonly Opened[]): number {
  const at = ({ ticket }: Opened): number => closedAtOf(ticket) ?? Number.POSITIVE_INFINITY;
  return own.reduce((last, one) => (at(one) >= at(last) ? one : last)).signal;
}

function wasClosedBefore(ticket: Signal, next: number): boolean {
  const at = closedAtOf(ticket);
  if (at !== null) return at <= next;
  // Closed without a time: before the next one as far as anybody can tell only where nothing came after.
  return next === Number.POSITIVE_INFINITY && (ticket.state === 'resolved' || ticket.state === 'closed');
}
