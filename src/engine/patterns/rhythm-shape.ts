import { betaShareBelow } from '../stats/beta-share.ts';
import { stepUp } from '../stats/step-up.ts';
import { tightestRun } from '../stats/tightest-run.ts';
import { trendTests } from '../stats/trend-tests.ts';
import type { RhythmCalendar } from './rhythm-calendar.ts';

/** What a series looks like on the whole of the stretch, and the chance that it is luck. */
export type ShapeClaim = { readonly kind: 'burst' | 'after-change'; readonly p: number };

const DAY_SECONDS = 86_400;
const BURST_DAYS_MOST = 28; // shorter than five of any period: a burst can never be a rhythm
const BURST_SHARE_MOST = 0.25; // of the stretch, where that is short
const AFTER_CHANGE_DAYS = 28; // what a change breaks shows within four weeks
const FRONT_LOADED_DAYS = 14; // mean age of what a change broke: it fades
const AFTER_CHANGE_LEAST = 4;
const ONSET_DAYS = 14; // what a change breaks is noticed within two weeks
const KNOWN_CHANCE = 0.02; // a crowd that follows a known change so closely is put down to it
const SHAPES = 3; // a known change, a crowd, a jump: the least of three chances counts three times
const FADED_DAYS = 84; // after twelve weeks what a change broke has faded
const FADING_LEAST = 5;
const FADING_RATIO = 2.5; // 90 % quantile over median of the ages: 1.8 in a burst, 3.3 in what fades

/**
 * The likeliest shape that is not a rhythm: a burst, or a rate that changed.
 *
 * What fades after a known change is never called a burst: the change explains it, and another change will bring
 * it again.
 *
 * @param episodes   local seconds, ascending, six or more
 * @param reports    the same before merging, ascending: merging hides how a problem starts at once and fades
 * @param changes    local seconds of known changes; empty when none is known
 * @param calendar   the working calendar of this series, over the stretch
 * @returns          burst or after-change with its p-value, the smaller first
 * @source           docs/methods/rhythm.md
 * @cost             O(n²) comparisons, O(n) incomplete betas
 */
export function shapeClaim(
  episodes: readonly number[],
  reports: readonly number[],
  changes: readonly number[],
  calendar: RhythmCalendar,
): ShapeClaim {
  const shares = episodes.map(calendar.shareOf);
  const known = afterKnownChange(episodes, changes, calendar);
  const burstShare = Math.min(BURST_SHARE_MOST, (BURST_DAYS_MOST * 5) / 7 / calendar.days.length);
  const run = tightestRun(shares, burstShare);
  const step = stepUp(shares);
  const stepChance = isStep(shares, step.at) ? step.p : 1;
  const p = Math.min(1, SHAPES * Math.min(known, run.p, stepChance));
  const start = episodes[run.first];
  const within = (moment: number, change: number, days: number): boolean =>
    moment >= change - DAY_SECONDS && moment <= change + days * DAY_SECONDS;
  const follows = changes.some(
    (change) =>
      within(start, change, AFTER_CHANGE_DAYS) &&
      reports.some((report) => within(report, change, ONSET_DAYS)),
  );
  const explained = follows || known <= KNOWN_CHANCE || isFading(reports, start);
  const isBurst = run.p <= stepChance && !explained;
  return { kind: isBurst ? 'burst' : 'after-change', p };
}

/** The chance that so many episodes follow one of the changes, for the best of them, times their number. */
function afterKnownChange(
  episodes: readonly number[],
  changes: readonly number[],
  calendar: RhythmCalendar,
): number {
  const n = episodes.length;
  let best = 1;
  for (const change of changes) {
    const end = change + AFTER_CHANGE_DAYS * DAY_SECONDS;
    const after = episodes.filter((episode) => episode >= change && episode <= end);
    const age = after.reduce((sum, episode) => sum + episode - change, 0) / Math.max(1, after.length);
    if (after.length < AFTER_CHANGE_LEAST || age > FRONT_LOADED_DAYS * DAY_SECONDS) continue;
    const start = change - AFTER_CHANGE_DAYS * DAY_SECONDS;
    const before = episodes.filter((episode) => episode >= start && episode < change).length;
    if (before > after.length / 2) continue; // frequent before as well: the change did not bring it
    const width = Math.min(1, calendar.shareOf(end)) - calendar.shareOf(change);
    best = Math.min(best, betaShareBelow(width, after.length, n - after.length + 1) * changes.length);
  }
  return best;
}

/** Whether one jump explains the times better than a rate that grows steadily (Akaike: one number more). */
function isStep(shares: readonly number[], at: number): boolean {
  const n = shares.length;
  const split = shares[at];
  const after = n - at;
  if (after < AFTER_CHANGE_LEAST || split <= 0 || split >= 1) return false;
  const jump = after * Math.log(after / n / (1 - split)) + (at === 0 ? 0 : at * Math.log(at / n / split));
  const inside = shares.filter((share) => share > 0 && share < 1);
  if (inside.length < 2) return false;
  const { exponent } = trendTests(inside, 1);
  const logs = inside.reduce((sum, share) => sum + Math.log(share), 0);
  return jump - 1 > inside.length * Math.log(exponent) + (exponent - 1) * logs;
}

/** Whether a crowd of reports starts at once and fades, as after a change nobody told us of. */
function isFading(reports: readonly number[], start: number): boolean {
  const end = start + FADED_DAYS * DAY_SECONDS;
  const ages = reports.filter((report) => report > start && report <= end).map((report) => report - start);
  if (ages.length < FADING_LEAST) return false;
  const at = (share: number): number => ages[Math.floor(share * (ages.length - 1))];
  return at(0.9) > FADING_RATIO * at(0.5);
}
