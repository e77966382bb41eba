import { weekdayOf } from '../time/weekday.ts';
import type { Closure } from '../time/working-time.ts';

/** A closure in which people reported nearly as they do when the company is open. */
export type DoubtedClosure = Closure & {
  /** Reports in its days that were watched, and how many those days usually have. */
  readonly reports: number;
  readonly usual: number;
};

/** What people reported, and when that was watched: whole days since 1970, in the company's zone. */
export type WatchedReports = {
  /** The day of each report, in any order. */
  readonly days: readonly number[];
  /** The first and the last day that were watched. */
  readonly first: number;
  readonly last: number;
};

const AROUND_DAYS = 56; // before and after: a company grows, and its seasons differ
const USUAL_LEAST = 6; // reports; with fewer, half of them may be luck
const GOES_ON = 0.5; // of the usual reports, and of the usual days with one: one outage makes many reports

/**
 * The closures of a calendar that the reports speak against.
 *
 * A calendar with a wrong year does the chances as much harm as a right one does them good. So what it says is held against what
 * came: in the days of a closure that were watched, beside the same weekdays of the eight weeks before and after it.
 *
 * @param closures   as the calendar tells them; those outside what was watched are never doubted
 * @param reports    of people, not of machines
 * @returns          those in which half or more of the usual reports came, on half or more of the usual days, in their order;
 *                   never one in which fewer than six reports would have been usual
 * @source           docs/decisions/0030-closures-out-of-the-chances.md
 * @cost             O(reports + days of the closures and around them × closures)
 */
export function doubtedClosures(
  closures: readonly Closure[],
  { days, first, last }: WatchedReports,
): readonly DoubtedClosure[] {
  if (closures.length === 0) return [];
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const isShut = (day: number): boolean => closures.some(({ from, to }) => day >= from && day <= to);
  const watched = (from: number, to: number): readonly number[] => {
    const start = Math.max(from, first);
    return Array.from({ length: Math.max(0, Math.min(to, last) - start + 1) }, (_, at) => start + at);
  };
  return closures.flatMap((closure) => {
    const { from, to } = closure;
    const around = [...watched(from - AROUND_DAYS, from - 1), ...watched(to + 1, to + AROUND_DAYS)];
    const inside = watched(from, to);
    const open = around.filter((day) => !isShut(day));
    const usual = usuallyOn(inside, open, counts);
    const came = countedOn(inside, counts);
    const isDoubted =
      usual.reports >= USUAL_LEAST &&
      came.reports >= GOES_ON * usual.reports &&
      came.active >= GOES_ON * usual.active;
    return isDoubted ? [{ ...closure, reports: came.reports, usual: usual.reports }] : [];
  });
}

/** Reports, and days with at least one. */
type Counted = { readonly reports: number; readonly active: number };

function countedOn(days: readonly number[], counts: ReadonlyMap<number, number>): Counted {
  const each = days.map((day) => counts.get(day) ?? 0);
  return { reports: each.reduce((sum, n) => sum + n, 0), active: each.filter((n) => n > 0).length };
}

/** What the weekdays of these days have on days on which the company is open. */
function usuallyOn(
  days: readonly number[],
  open: readonly number[],
  counts: ReadonlyMap<number, number>,
): Counted {
  const byWeekday = Map.groupBy(open, weekdayOf);
  let [reports, active] = [0, 0];
  for (const [weekday, own] of Map.groupBy(days, weekdayOf)) {
    const alike = byWeekday.get(weekday) ?? [];
    if (alike.length === 0) continue;
    const counted = countedOn(alike, counts);
    reports += (own.length * counted.reports) / alike.length;
    active += (own.length * counted.active) / alike.length;
  }
  return { reports, active };
}
