import type { Basis, Known } from '../base/estimate.ts';
import { requires } from '../base/requires.ts';

/**
 * The middle and the interval of simulated values: median, and the 5 % and 95 % points. Never the mean.
 *
 * @param draws   at least one finite number; not changed
 * @param basis   how many tickets each kind of evidence gave
 * @param round   makes each of the three presentable, such as Math.round; must not reorder
 * @returns       values that were drawn (nearest rank), rounded
 * @throws        InvalidInput on no draws, or on NaN among them
 * @cost          one sort
 */
export function estimateFromDraws(
  draws: Float64Array,
  basis: Basis,
  round: (value: number) => number,
): Known {
  requires(draws.length > 0, 'estimateFromDraws', 'at least one draw');
  const sorted = draws.toSorted(); // NaN sorts last
  requires(!Number.isNaN(sorted[sorted.length - 1]), 'estimateFromDraws', 'numbers');
  const at = (share: number): number => round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]);
  return { kind: 'known', low: at(0.05), mid: at(0.5), high: at(0.95), level: 0.9, basis };
}
