import { requires } from '../base/requires.ts';
import { gammaShareAbove, gammaShareBelow } from './gamma-share.ts';

/**
 * The share of a standard normal distribution below a value.
 *
 * @param z   any number; ±Infinity give 1 and 0
 * @returns   a probability in [0, 1], with full relative precision in the lower tail
 * @throws    InvalidInput on NaN
 * @source    Abramowitz & Stegun (1964), 7.1 and 26.2, through the incomplete gamma function
 * @cost      one evaluation of the gamma share
 */
export function normalShareBelow(z: number): number {
  requires(!Number.isNaN(z), 'normalShareBelow', 'a number');
  const half = (z * z) / 2;
  if (z < 0) return half < 1 ? 0.5 - 0.5 * gammaShareBelow(0.5, half) : 0.5 * gammaShareAbove(0.5, half);
  return 0.5 + 0.5 * gammaShareBelow(0.5, half);
}
