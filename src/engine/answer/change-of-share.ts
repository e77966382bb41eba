import { requires } from '../base/requires.ts';
import { seededRandom } from '../base/seeded-random.ts';
import { DRAWS, DRAWS_PER_FACTOR } from '../ledger/loss-draws.ts';

/** For each week of the two stretches, the draws of the time that came back and of all time. */
export type WeekOfTime = { readonly cameBack: Float64Array; readonly all: Float64Array };

const BLOCK_WEEKS = 4; // a flurry of the same problem lasts longer than a week; see docs/methods/answer.md
const BOOTSTRAP_STREAM = 0x5eed; // another stream of chance than the company factor's

/**
 * How far the share of time that came back moved between two stretches, with both doubts in it.
 *
 * Each draw takes one fate of the assumption and of every ticket, and picks the weeks of either stretch anew, in runs of
 * four weeks that wrap around (circular block bootstrap): what if the same company had had other luck? A week picked
 * twice is given another fate under the same company factor, so that one long ticket is not counted as two.
 *
 * @param weeks   an even number of weeks, the earlier stretch first, both equally long
 * @param seed    whole number in [0, 2^32)
 * @returns       DRAWS changes in [-1, 1]: later minus earlier
 * @throws        InvalidInput on an odd number of weeks or fewer than two
 * @source        Politis & Romano (1992), circular block bootstrap
 * @cost          O(DRAWS × weeks)
 */
export function changeOfShare(weeks: readonly WeekOfTime[], seed: number): Float64Array {
  requires(
    weeks.length >= 2 && weeks.length % 2 === 0,
    'changeOfShare',
    'two stretches of equally many weeks',
  );
  const random = seededRandom((seed ^ BOOTSTRAP_STREAM) >>> 0);
  const half = weeks.length / 2;
  const earlier = weeks.slice(0, half);
  const later = weeks.slice(half);
  const changes = new Float64Array(DRAWS);
  const picked = new Int32Array(half);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    pickWeeks(random.below, picked);
    const before = shareOf(earlier, picked, draw);
    pickWeeks(random.below, picked);
    changes[draw] = shareOf(later, picked, draw) - before;
  }
  return changes;
}

/** How often each week is taken, in runs that wrap around from the last week to the first. */
function pickWeeks(below: (limit: number) => number, picked: Int32Array): void {
  picked.fill(0);
  const run = Math.max(1, Math.min(BLOCK_WEEKS, Math.floor(picked.length / 4)));
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
