import { requires } from '../base/requires.ts';
import { seededRandom } from '../base/seeded-random.ts';
import { DRAWS, DRAWS_PER_FACTOR } from '../ledger/loss-draws.ts';

/** For each week of the two stretches, the draws of the time that came back and of all time. */
export type WeekOfTime = { readonly cameBack: Float64Array; readonly all: Float64Array };

const BLOCK_WEEKS = 2; // a flurry of one problem lasts longer than a week; see docs/methods/answer.md
const WEEKS_MIN = 4; // fewer weeks a stretch have no spread to speak of
const Z_90 = 1.2816; // the normal quantile at .9
const BOOTSTRAP_STREAM = 0x5eed; // another stream of chance than the company factor's

/**
 * How far the share of time that came back moved between two stretches, with both doubts in it.
 *
 * Each draw takes one fate of the assumption and of every ticket, and picks the weeks of either stretch anew, in runs of
 * two weeks that wrap around (circular block bootstrap): what if the same company had had other luck? A week picked
 * twice is given another fate under the same company factor, so that one long ticket is not counted as two.
 *
 * @param weeks   an even number of weeks, the earlier stretch first, both equally long
 * @param seed    whole number in [0, 2^32)
 * @returns       DRAWS changes in [-1, 1]: later minus earlier
 * @throws        InvalidInput on an odd number of weeks or fewer than eight
 * @source        Politis & Romano (1992), circular block bootstrap
 * @cost          O(DRAWS × weeks)
 */
export function changeOfShare(weeks: readonly WeekOfTime[], seed: number): Float64Array {
  requires(
    weeks.length >= 2 * WEEKS_MIN && weeks.length % 2 === 0,
    'changeOfShare',
    'two stretches of equally many weeks, four or more',
  );
  const random = seededRandom((seed ^ BOOTSTRAP_STREAM) >>> 0);
  const half = weeks.length / 2;
  const earlier = weeks.slice(0, half);
  const later = weeks.slice(half);
  const run = Math.max(1, Math.min(BLOCK_WEEKS, Math.floor(half / 4)));
  const wider = widening(half / run);
  const changes = new Float64Array(DRAWS);
  const once = new Int32Array(half).fill(1);
  const picked = new Int32Array(half);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const asItWas = shareOf(later, once, draw) - shareOf(earlier, once, draw);
    pickWeeks(random.below, run, picked);
    const before = shareOf(earlier, picked, draw);
    pickWeeks(random.below, run, picked);
    const change = asItWas + wider * (shareOf(later, picked, draw) - before - asItWas);
    changes[draw] = Math.max(-1, Math.min(1, change));
  }
  return changes;
}

/**
 * Weeks picked from few runs differ less than weeks of another year would. The spread is put back as for a mean of
 * `runs` values with unknown spread: n/(n-1), and the t instead of the normal quantile at 90 %, with the fewest degrees
 * of freedom two stretches can have (Welch).
 *
 * @source Abramowitz & Stegun (1964), 26.7.5, first term
 */
function widening(runs: number): number {
  return Math.sqrt(runs / (runs - 1)) * (1 + (Z_90 ** 2 + 1) / (4 * (runs - 1)));
}

/** How often each week is taken, in runs that wrap around from the last week to the first. */
function pickWeeks(below: (limit: number) => number, run: number, picked: Int32Array): void {
  picked.fill(0);
  for (let taken = 0; taken < picked.length; ) {
    const start = below(picked.length);
    for (let step = 0; step < run && taken < picked.length; step += 1) {
      picked[(start + step) % picked.length] += 1;
      taken += 1;
    }
  }
}

function shareOf(weeks: readonly WeekOfTime[], picked: Int32Array, draw: number): number {
  const block = draw - (draw % DRAWS_PER_FACTOR);
  let cameBack = 0;
  let all = 0;
  weeks.forEach((week, index) => {
    for (let copy = 0; copy < picked[index]; copy += 1) {
      const fate = block + ((draw + copy) % DRAWS_PER_FACTOR);
      cameBack += week.cameBack[fate];
      all += week.all[fate];
    }
  });
  if (all > 0) return cameBack / all;
  return shareAsItWas(weeks, draw);
}

/** For the rare pick of only empty weeks. */
function shareAsItWas(weeks: readonly WeekOfTime[], draw: number): number {
  const cameBack = weeks.reduce((sum, week) => sum + week.cameBack[draw], 0);
  const all = weeks.reduce((sum, week) => sum + week.all[draw], 0);
  return all > 0 ? cameBack / all : 0;
}
