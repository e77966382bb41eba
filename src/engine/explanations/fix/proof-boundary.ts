import { requires } from '../../base/requires.ts';
import type { GammaRates } from '../../stats/fit-gamma-poisson.ts';
import { negativeBinomialAtMost } from '../../stats/negative-binomial-share.ts';

const HALVINGS = 20; // the level is known to a millionth
const NONE = -1;

/**
 * How few episodes prove a fix, looked at each week: the looks of a whole year together are one test.
 *
 * Without a fix the count goes on as a Pólya process: its rate is the one before, as far as that is known. The fix is proved
 * in the first week in which so few episodes would come with a small enough chance; how small is chosen so that, without a
 * fix, any week of the year proves one with at most `chance`.
 *
 * @param belief   what is known of the rate before the fix, Gamma(shape, rate), in episodes a week
 * @param weeks    how many weekly looks there will be, 1 or more
 * @param chance   how likely a fix that does nothing may be called proved, in (0, 1)
 * @returns        for each week, from the first on, the most episodes since the fix that prove it; -1 where none would do.
 *                 `level` is the chance that each single look may have
 * @throws         InvalidInput outside these ranges
 * @source         a sequential test with one level for all looks; the process of Pólya (1930), Feller I, V.2
 * @cost           O(weeks × the most episodes that prove it, squared), twenty times
 */
export function proofBoundary(
  belief: GammaRates,
  weeks: number,
  chance: number,
): { readonly most: readonly number[]; readonly level: number } {
  requires(belief.shape > 0 && belief.rate > 0, 'proofBoundary', 'a shape and a rate above zero');
  requires(Number.isInteger(weeks) && weeks > 0, 'proofBoundary', 'a whole number of weeks');
  requires(chance > 0 && chance < 1, 'proofBoundary', 'a chance strictly between 0 and 1');
  let [low, high] = [0, chance];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const level = (low + high) / 2;
    if (chanceToProve(belief, mostFor(belief, weeks, level)) <= chance) low = level;
    else high = level;
  }
  return { most: mostFor(belief, weeks, low), level: low };
}

/** For each week the most episodes whose chance is within the level; it never falls from week to week. */
function mostFor(belief: GammaRates, weeks: number, level: number): number[] {
  let most = NONE;
  return Array.from({ length: weeks }, (_, index) => {
    while (negativeBinomialAtMost(most + 1, belief, index + 1) <= level) most += 1;
    return most;
  });
}

/** The chance that a process without a fix is at or below the boundary in any week. */
function chanceToProve({ shape, rate }: GammaRates, most: readonly number[]): number {
  const last = most[most.length - 1];
  if (last === NONE) return 0;
  // What stands above the last boundary can never come below it: only counts up to it are followed.
  let standing = new Float64Array(last + 1);
  standing[0] = 1;
  let proved = 0;
  most.forEach((boundary, week) => {
    const next = new Float64Array(last + 1);
    const stays = (rate + week) / (rate + week + 1);
    for (let before = 0; before <= last; before += 1) {
      if (standing[before] === 0) continue;
      let share = standing[before] * stays ** (shape + before);
      for (let after = before; after <= last; after += 1) {
        next[after] += share;
        share *= ((shape + after) / (after - before + 1)) * (1 - stays);
      }
    }
    for (let count = 0; count <= boundary; count += 1) {
      proved += next[count];
      next[count] = 0;
    }
    standing = next;
  });
  return proved;
}
