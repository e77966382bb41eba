import { requires } from '../base/requires.ts';
import { gammaShareAbove, gammaShareBelow } from './gamma-share.ts';

/**
 * The chance of at most so many events, where so many are expected.
 *
 * @param events   whole, 0 or more
 * @param mean     events expected, 0 or more
 * @returns        a probability in [0, 1], with full relative precision where it is small
 * @throws         InvalidInput outside these ranges
 * @source         Abramowitz & Stegun (1964), 26.4.21
 * @cost           one gamma share
 */
export function poissonAtMost(events: number, mean: number): number {
  checkPoisson(events, mean, 'poissonAtMost');
  return gammaShareAbove(events + 1, mean);
}

/**
 * The chance of more than so many events, where so many are expected.
 *
 * @param events   whole, 0 or more
 * @param mean     events expected, 0 or more
 * @returns        a probability in [0, 1], with full relative precision where it is small
 * @throws         InvalidInput outside these ranges
 * @source         as poissonAtMost
 * @cost           one gamma share
 */
export function poissonAbove(events: number, mean: number): number {
  checkPoisson(events, mean, 'poissonAbove');
  return gammaShareBelow(events + 1, mean);
}

function checkPoisson(events: number, mean: number, where: string): void {
  requires(Number.isInteger(events) && events >= 0, where, 'whole events, zero or more');
  requires(mean >= 0 && Number.isFinite(mean), where, 'a finite mean of zero or more');
}
