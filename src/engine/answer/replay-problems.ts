import type { Thinking } from '../base/progress.ts';
import type { CompanyCalendar } from '../companies/company-calendar.ts';
import { type Replay, replayPatterns } from '../explanations/record/replay-patterns.ts';
import type { Grouped } from '../patterns/pattern.ts';
import type { Signal } from '../signals/signal.ts';
import { openClock } from '../time/open-clock.ts';
import type { Zone } from '../time/zone.ts';
import { coveredClosures, reportTimes } from './covered-closures.ts';
import type { CoveredPeriod } from './covered-period.ts';

export type ReplayProblems = {
  /** All tickets of the company. */
  readonly signals: readonly Signal[];
  readonly patterns: readonly Grouped[];
  /** Null when the file has no times. */
  readonly covered: CoveredPeriod | null;
  readonly zone: Zone;
  readonly calendar: CompanyCalendar;
};

/**
 * What would have been said of the past of these problems, week by week.
 *
 * @param input     patterns with their tickets, and when the company is shut
 * @returns         nothing without times
 * @cost            as replay-patterns.ts
 */
export function* replayProblems(input: ReplayProblems): Thinking<Replay> {
  const { signals, patterns, covered, zone, calendar } = input;
  if (covered === null) return { forecasts: [], stack: null };
  const { from, to } = covered;
  const reports = reportTimes(signals);
  const timesOf = (positions: readonly number[]): readonly number[] =>
    positions.flatMap((position) => signals[position].openedAt ?? []);
  return yield* replayPatterns({
    patterns: patterns.map(({ id, members }) => ({ id, instants: timesOf(members) })),
    incidents: reports,
    ...{ from, to },
    clock: openClock(coveredClosures({ calendar, covered, zone, reports }).believed, zone),
  });
}
