import { notEnoughData } from '../base/estimate.ts';
import { type CompanyCalendar, DEFAULT_CALENDAR, hoursOf } from '../companies/company-calendar.ts';
import { judgeRecurrences } from '../explanations/judge-recurrence.ts';
import type { Recurrence } from '../explanations/recurrence.ts';
import type { Stack } from '../explanations/stack/learn-stack.ts';
import { judgeRhythms } from '../patterns/judge-rhythms.ts';
import { judgeTrend } from '../patterns/judge-trend.ts';
import type { Grouped } from '../patterns/pattern.ts';
import type { Rhythm, Trend } from '../patterns/rhythm.ts';
import type { Signal } from '../signals/signal.ts';
import { type Stretch, shareOfStretches } from '../stats/share-of-stretches.ts';
import { openClock } from '../time/open-clock.ts';
import type { Zone } from '../time/zone.ts';
import { coveredClosures, reportTimes } from './covered-closures.ts';
import type { CoveredPeriod } from './covered-period.ts';

const FOLLOWS_DAYS = 11; // a burst that begins within ten days of a change follows it: rhythm-shape.ts
const FOLLOWS_MOST = 0.5;

/** What the times of one pattern say. */
export type Judged = { readonly rhythm: Rhythm; readonly trend: Trend; readonly recurrence: Recurrence };

export type JudgeProblems = {
  readonly signals: readonly Signal[];
  readonly patterns: readonly Grouped[];
  readonly covered: CoveredPeriod | null;
  readonly zone: Zone;
  readonly seed: number;
  /** When the company works; office hours in Belgium by default. */
  readonly calendar?: CompanyCalendar | undefined;
  /** What moves the chances of coming back, where it has shown to do better. */
  readonly stack?: Stack | null;
};

/**
 * Rhythm, trend and the chance of coming back, for every pattern of one company in one look.
 *
 * @param input   patterns with their tickets; `covered` null when the file has no times
 * @returns       in the order of the patterns; without times everything says so
 * @cost          about 1 ms a pattern
 */
export function judgeProblems(input: JudgeProblems): readonly Judged[] {
  const { signals, patterns, covered, zone, seed, calendar = DEFAULT_CALENDAR, stack = null } = input;
  if (covered === null || covered.to <= covered.from) return patterns.map(() => withoutTimes());
  const { from, to } = covered;
  const { believed } = coveredClosures({ calendar, covered, zone, reports: reportTimes(signals) });
  const hours = { ...hoursOf(calendar), closures: believed };
  const { payrollDay } = calendar;
  const timesOf = (positions: readonly number[]): readonly number[] =>
    positions
      .flatMap((position) => signals[position].openedAt ?? [])
      .filter((instant) => instant >= from && instant <= to)
      .toSorted((a, b) => a - b);
  const improvements = signals.flatMap(({ kind }, position) => (kind === 'improvement' ? [position] : []));
  const series = patterns.map(({ members }) => ({ instants: timesOf(members) }));
  const rhythms = judgeRhythms(series, {
    ...{ from, to, zone, hours, seed },
    changes: tellingChanges(timesOf(improvements), { from: zone.dayOf(from), to: zone.dayOf(to) }, zone),
    named: { payrollDay },
  });
  const trends = series.map(({ instants }) => judgeTrend(instants, { from, to, zone, hours }));
  const cases = series.map(({ instants }, pattern) => ({
    instants,
    rhythm: rhythms[pattern],
    trend: trends[pattern],
    sameDeviceShare: sameDeviceShare(patterns[pattern].members.map((position) => signals[position])),
  }));
  const recurrences = judgeRecurrences(cases, { from, to, clock: openClock(hours.closures, zone) }, stack);
  return patterns.map((_, pattern) => ({
    rhythm: rhythms[pattern],
    trend: trends[pattern],
    recurrence: recurrences[pattern],
  }));
}

/**
 * The known changes, or none where they are so frequent that whatever begins follows one: then that says nothing, and
 * every burst would be put down to a change.
 */
function tellingChanges(instants: readonly number[], watched: Stretch, zone: Zone): readonly number[] {
  const days = instants.map((instant) => zone.dayOf(instant));
  return shareOfStretches(days, FOLLOWS_DAYS, watched) <= FOLLOWS_MOST ? instants : [];
}

function withoutTimes(): Judged {
  return {
    rhythm: { kind: 'no-times', period: null, n: 0, p: null },
    trend: { kind: 'no-times', n: 0, p: null },
    recurrence: notEnoughData(0, 1, ['times']),
  };
}

/** The share of a pattern's tickets on its commonest device; 0 when no ticket names one. */
function sameDeviceShare(tickets: readonly Signal[]): number {
  const counts = new Map<string, number>();
  for (const { asset } of tickets) if (asset !== null) counts.set(asset, (counts.get(asset) ?? 0) + 1);
  return tickets.length === 0 ? 0 : Math.max(0, ...counts.values()) / tickets.length;
}
