import { requires } from '../base/requires.ts';
import { trendTests } from '../stats/trend-tests.ts';
import { OFFICE_HOURS, workingTime } from '../time/working-time.ts';
import { mergeEpisodes } from './merge-episodes.ts';
import type { Trend } from './rhythm.ts';
import type { RhythmWindow } from './rhythm-window.ts';

const EPISODES_LEAST = 6; // with fewer a rate that trebles goes unseen half of the time
const CHANCE_MOST = 0.05;
const EDGE_SECONDS = 5 * 3600; // half a working day: the stretch itself opens and closes with somebody's ticket

/**
 * Whether a pattern comes more and more often, or less and less, over what was watched.
 *
 * Time is counted in the company's working hours, so holidays are not mistaken for rest. Episodes at the very edges are left out:
 * an export starts and ends with a ticket, and the pattern it belongs to would look easing or worsening for that
 * alone.
 *
 * @param instants   opening times in whole seconds since 1970, in any order; empty means the file has no times
 * @param window     what was watched, `to` after `from`
 * @returns          worsening or easing at a two-sided p < .05, flat, too-few below six episodes, or no-times;
 *                   n counts the episodes the test used
 * @throws           InvalidInput on a window that ends before it starts
 * @source           MIL-HDBK-189C (2011), 5.4 (Crow/AMSAA, time-truncated); docs/methods/trend.md
 * @cost             O(n log n), and O(days) for each call
 */
export function judgeTrend(
  instants: readonly number[],
  window: Pick<RhythmWindow, 'from' | 'to' | 'zone' | 'hours'>,
): Trend {
  const { from, to, zone, hours = OFFICE_HOURS } = window;
  requires(to > from, 'judgeTrend', 'a window that ends after it starts');
  if (instants.length === 0) return { kind: 'no-times', n: 0, p: null };
  const watched = instants.filter((instant) => instant >= from && instant <= to);
  const episodes = mergeEpisodes(watched);
  if (episodes.length < EPISODES_LEAST) return { kind: 'too-few', n: episodes.length, p: null };
  const { secondsUntil, totalSeconds } = workingTime(zone, { from, to }, hours);
  const inner = episodes
    .map(secondsUntil)
    .filter((worked) => worked > EDGE_SECONDS && worked < totalSeconds - EDGE_SECONDS);
  const n = inner.length;
  if (n < EPISODES_LEAST) return { kind: 'too-few', n, p: null };
  const { chanceWorse } = trendTests(inner, totalSeconds);
  const p = Math.min(1, 2 * Math.min(chanceWorse, 1 - chanceWorse));
  if (p >= CHANCE_MOST) return { kind: 'flat', n, p };
  return { kind: chanceWorse < 0.5 ? 'worsening' : 'easing', n, p };
}
