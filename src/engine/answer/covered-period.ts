import { requires } from '../base/requires.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';

/** The stretch a file really covers, in seconds since 1970; `to` is the last instant that belongs to it. */
export type CoveredPeriod = { readonly from: number; readonly to: number; readonly days: number };

const DAY_SECONDS = 86_400;
const WINDOWS_SECONDS = [28 * DAY_SECONDS, 7 * DAY_SECONDS]; // a month must be busy, and its edge too
const SHARE_OF_NORMAL = 0.2; // a trickle below a fifth of the normal rate is not coverage
const TICKETS_MIN = 8; // below this there is no normal rate to compare with

/**
 * From when to when the file holds people's tickets at its normal rate.
 *
 * Exports often begin with a trickle: one ticket dated years ago, or the few that stayed open long. Whoever takes
 * that for coverage sees problems as new because their history is missing, and later as coming back: a rise that
 * is not there. So the period starts where four weeks, and their first week, first hold a fifth of the normal
 * rate (that of the middle half of the tickets), and ends where they last do.
 *
 * @param signals  all signals of one company
 * @returns        the covered period, days rounded up; null when no person's ticket has a time
 * @cost           one sort
 */
export function coveredPeriod(signals: readonly Signal[]): CoveredPeriod | null {
  const times = Float64Array.from(openedTimes(signals)).sort();
  if (times.length === 0) return null;
  const last = times.length - 1;
  let first = 0;
  let final = last;
  const middle = times[Math.floor(0.75 * last)] - times[Math.floor(0.25 * last)];
  if (times.length >= TICKETS_MIN && middle > 0) {
    const rate = (SHARE_OF_NORMAL * times.length) / 2 / middle;
    const isBusy = (from: number, window: number): boolean =>
      countWithin(times, from, from + window) >= rate * window;
    while (first < last && !WINDOWS_SECONDS.every((window) => isBusy(times[first], window))) first += 1;
    while (final > 0 && !WINDOWS_SECONDS.every((window) => isBusy(times[final] - window, window))) final -= 1;
    if (first >= final) {
      first = 0;
      final = last;
    }
  }
  return between(times[first], times[final]);
}

function between(from: number, to: number): CoveredPeriod {
  requires(to >= from, 'coveredPeriod', 'an end after its start');
  return { from, to, days: Math.max(1, Math.ceil((to - from + 1) / DAY_SECONDS)) };
}

function* openedTimes(signals: readonly Signal[]): Generator<number> {
  for (const signal of signals) if (isFromPerson(signal) && signal.openedAt !== null) yield signal.openedAt;
}

function countWithin(times: Float64Array, from: number, to: number): number {
  return firstAtOrAfter(times, to + 1) - firstAtOrAfter(times, from);
}

function firstAtOrAfter(times: Float64Array, at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
