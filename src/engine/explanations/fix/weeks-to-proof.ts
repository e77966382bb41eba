import { requires } from '../../base/requires.ts';
import type { GammaRates } from '../../stats/fit-gamma-poisson.ts';

/**
 * How long a problem must stay silent before silence has at most this chance while nothing changed.
 *
 * @param belief   what is known of its rate before the fix, Gamma(shape, rate), in episodes a week
 * @param chance   how likely such a silence may be without a fix, in (0, 1)
 * @returns        weeks, above 0
 * @throws         InvalidInput outside these ranges
 * @source         the gamma-Poisson predictive of no event, (rate / (rate + t)) ^ shape, solved for t
 */
export function weeksToProof({ shape, rate }: GammaRates, chance: number): number {
  requires(shape > 0 && rate > 0, 'weeksToProof', 'a shape and a rate above zero');
  requires(chance > 0 && chance < 1, 'weeksToProof', 'a chance strictly between 0 and 1');
  return rate * Math.expm1(-Math.log(chance) / shape);
}
