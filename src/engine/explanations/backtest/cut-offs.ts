import type { Episodes } from './event-log.ts';

const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
const SHARE_LEAST = 0.2; // of the usual week: below it the log was not kept, or has all but ended

/**
 * The moments at which a log is asked what comes back.
 *
 * Weekly from its first event on, where a whole horizon lies ahead and the log was alive, both in the week before and in the
 * last week of the horizon: what happens after a log has ended is not in it. The usual week is the one in which the middle
 * episode lies, so that a long thin tail does not make thin weeks usual.
 *
 * @param episodes      of the log
 * @param horizonDays   above 0
 * @returns             seconds since 1970, ascending; empty for a log that is too short
 * @cost                O(episodes log episodes)
 */
export function cutOffs({ starts }: Episodes, horizonDays: number): number[] {
  if (starts.length === 0) return [];
  const sorted = starts.slice().sort();
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  const least = SHARE_LEAST * usualWeek(sorted);
  const inWeekBefore = (moment: number): number =>
    firstFrom(sorted, moment) - firstFrom(sorted, moment - WEEK_SECONDS);
  const found: number[] = [];
  const horizon = horizonDays * DAY_SECONDS;
  for (let moment = first + WEEK_SECONDS; moment + horizon <= last; moment += WEEK_SECONDS) {
    if (inWeekBefore(moment) >= least && inWeekBefore(moment + horizon) >= least) found.push(moment);
  }
  return found;
}

/** How many episodes the week has in which the middle episode lies, when weeks stand in order of how busy they are. */
function usualWeek(sorted: Float64Array): number {
  const counts = new Map<number, number>();
  for (const start of sorted) {
    const week = Math.floor((start - sorted[0]) / WEEK_SECONDS);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const weeks = [...counts.values()].sort((a, b) => a - b);
  let before = 0;
  for (const count of weeks) {
    before += count;
    if (before * 2 >= sorted.length) return count;
  }
  return 0;
}

/** The place of the first that is not before a moment. */
function firstFrom(sorted: Float64Array, moment: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
