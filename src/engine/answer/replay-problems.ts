import type { Thinking } from '../base/progress.ts';
import { type Replay, replayPatterns } from '../explanations/record/replay-patterns.ts';
import type { Grouped } from '../patterns/pattern.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';
import type { CoveredPeriod } from './covered-period.ts';

/**
 * What would have been said of the past of these problems, week by week.
 *
 * @param signals    all tickets of the company
 * @param patterns   of them
 * @param covered    null when the file has no times
 * @returns          nothing without times
 * @cost             as replay-patterns.ts
 */
export function* replayProblems(
  signals: readonly Signal[],
  patterns: readonly Grouped[],
  covered: CoveredPeriod | null,
): Thinking<Replay> {
  if (covered === null) return { forecasts: [], stack: null };
  const { from, to } = covered;
  const timesOf = (positions: readonly number[]): readonly number[] =>
    positions.flatMap((position) => signals[position].openedAt ?? []);
  return yield* replayPatterns({
    patterns: patterns.map(({ id, members }) => ({ id, instants: timesOf(members) })),
    incidents: timesOf(signals.flatMap((signal, position) => (isFromPerson(signal) ? [position] : []))),
    from,
    to,
  });
}
