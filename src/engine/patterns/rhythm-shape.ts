import { type BusiestStretch, busiestStretch } from '../stats/busiest-stretch.ts';
import { stepUp } from '../stats/step-up.ts';
import { trendTests } from '../stats/trend-tests.ts';
import type { RhythmCalendar } from './rhythm-calendar.ts';
import { bestFading, type Onset, onsetAt, strongestFor } from './rhythm-change.ts';

/** What a series looks like on the whole of the stretch, and the chance that it is luck. */
export type ShapeClaim = { readonly kind: 'burst' | 'after-change'; readonly p: number };

const BURST_DAYS = 28;
const BURST_SHARE = 0.1; // of the time watched: the widest crowd that is called a burst
const CROWD_SHARE = 0.45; // of the days with a report: less is no wave
const BURST_LEAST = 4;
const STEP_LEAST = 4;
const SHAPES = 3; // a change that fades, a crowd, a jump: the least of three chances counts three times
const ONSET_DAYS = 10; // what a change breaks is noticed within two weeks of work
/** How much likelier a crowd must be than fading from a known change to be called a burst, as a logarithm: 1,800 times. */
const OVERWHELMING = 7.5;
const UNTOLD_FIRST = -3; // given before any evidence is seen, as a logarithm: an unknown change is not likely to be why
const DAY_SECONDS = 86_400;

/**
 * The likeliest shape that is not a rhythm: a burst, or a rate that changed.
 *
 * What fades after a known change is never called a burst: the change explains it, and another change will bring
 * it again. So a crowd that follows one is a burst only where that is overwhelmingly likelier. What starts at once and fades without a known change is put down to one nobody told us of.
 *
 * @param episodes   local seconds, ascending, six or more
 * @param known      the known changes as onsets; empty when none is known
 * @param calendar   the working calendar of this series, over the stretch
 * @returns          burst or after-change with its p-value
 * @source           docs/methods/rhythm.md
 * @cost             O(n) a known change; O(n · working days) where the series crowds
 */
export function shapeClaim(
  episodes: readonly number[],
  known: readonly Onset[],
  calendar: RhythmCalendar,
): ShapeClaim {
  const shares = episodes.map(calendar.shareOf);
  const fading = bestFading(episodes, known);
  const { crowd, width, p: crowdChance } = tightestCrowd(shares, calendar);
  const step = stepUp(shares);
  const stepChance = isStep(shares, step.at) ? step.p : 1;
  const p = Math.min(1, SHAPES * Math.min(fading.p, crowdChance, stepChance));
  const isCrowd = crowdChance < 1 && crowdChance <= stepChance;
  if (!isCrowd) return { kind: 'after-change', p };
  const evenly = crowdEvidence(crowd.count, episodes.length, width) - Math.log(1 / width);
  const told = strongestFor(episodes, crowd, known);
  const untold = untoldFading(episodes, crowd, calendar) - Math.log(1 / width);
  const start = episodes[crowd.first];
  const follows = known.some(({ at }) => start >= at - DAY_SECONDS && start <= at + ONSET_DAYS * DAY_SECONDS);
  const fades = follows || told + OVERWHELMING > evenly || untold + UNTOLD_FIRST > evenly;
  return { kind: fades ? 'after-change' : 'burst', p };
}

type Crowd = { readonly crowd: BusiestStretch; readonly width: number; readonly p: number };

/** The crowd of half of the episodes or more that chance explains least, in four weeks or a tenth of the time. */
function tightestCrowd(shares: readonly number[], calendar: RhythmCalendar): Crowd {
  const weeks = Math.min(BURST_SHARE, (BURST_DAYS * 5) / 7 / calendar.days.length);
  const widths = weeks < BURST_SHARE ? [weeks, BURST_SHARE] : [BURST_SHARE];
  const least = Math.max(BURST_LEAST, shares.length * CROWD_SHARE);
  const crowds = widths.map((width): Crowd => {
    const crowd = busiestStretch(shares, width);
    return { crowd, width, p: crowd.count < least ? 1 : Math.min(1, crowd.p * widths.length) };
  });
  return crowds.reduce((best, each) => (each.p < best.p ? each : best));
}

/** Logarithm of how much likelier the times are with so many in the crowd than if they are even. */
function crowdEvidence(count: number, n: number, width: number): number {
  const inside = count * Math.log(count / n / width);
  return count === n ? inside : inside + (n - count) * Math.log((n - count) / n / (1 - width));
}

/** The evidence that the crowd fades from its first or second episode. */
function untoldFading(
  episodes: readonly number[],
  { first }: BusiestStretch,
  calendar: RhythmCalendar,
): number {
  const onsets = [first, first + 1].flatMap((at) => onsetAt(episodes[at], calendar) ?? []);
  return bestFading(episodes, onsets).evidence;
}

/** Whether one jump explains the times better than a rate that grows steadily (Akaike: one number more). */
function isStep(shares: readonly number[], at: number): boolean {
  const n = shares.length;
  const split = shares[at];
  const after = n - at;
  if (after < STEP_LEAST || split <= 0 || split >= 1) return false;
  const jump = after * Math.log(after / n / (1 - split)) + (at === 0 ? 0 : at * Math.log(at / n / split));
  const inside = shares.filter((share) => share > 0 && share < 1);
  if (inside.length < 2) return false;
  const { exponent } = trendTests(inside, 1);
  const logs = inside.reduce((sum, share) => sum + Math.log(share), 0);
  return jump - 1 > inside.length * Math.log(exponent) + (exponent - 1) * logs;
}
