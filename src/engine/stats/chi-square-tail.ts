import { requires } from '../base/requires.ts';
import { gammaShareAbove } from './gamma-share.ts';

/**
 * The chance that a chi-square variable exceeds a value.
 *
 * @param value    0 or more
 * @param freedom  degrees of freedom, above 0
 * @returns        a p-value in [0, 1]
 * @throws         InvalidInput on a negative value or freedom not above zero
 * @source         Abramowitz & Stegun (1964), 26.4
 * @cost           one evaluation of the gamma share
 */
export function chiSquareTail(value: number, freedom: number): number {
  requires(value >= 0, 'chiSquareTail', 'a value of zero or more');
  requires(freedom > 0, 'chiSquareTail', 'degrees of freedom above zero');
  return gammaShareAbove(freedom / 2, value / 2);
}
