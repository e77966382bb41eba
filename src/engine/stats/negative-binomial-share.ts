import { requires } from '../base/requires.ts';
import { betaShareAbove, betaShareBelow } from './beta-share.ts';
import type { GammaRates } from './fit-gamma-poisson.ts';

/**
 * The chance of at most so many events over an exposure, where the rate itself is known only as a gamma distribution.
 *
 * @param events     whole, 0 or more
 * @param rates      what is believed about the rate: Gamma(shape, rate)
 * @param exposure   in the unit of the rate, 0 or more
 * @returns          a probability in [0, 1], with full relative precision where it is small
 * @throws           InvalidInput outside these ranges
 * @source           Abramowitz & Stegun (1964), 26.5.26; the gamma mixture of Poisson counts
 * @cost             one beta share
 */
export function negativeBinomialAtMost(events: number, rates: GammaRates, exposure: number): number {
  checkNegativeBinomial(events, rates, exposure, 'negativeBinomialAtMost');
  return betaShareAbove(exposure / (rates.rate + exposure), events + 1, rates.shape);
}

/**
 * The chance of more than so many events over an exposure, where the rate itself is known only as a gamma distribution.
 *
 * @param events     whole, 0 or more
 * @param rates      what is believed about the rate: Gamma(shape, rate)
 * @param exposure   in the unit of the rate, 0 or more
 * @returns          a probability in [0, 1], with full relative precision where it is small
 * @throws           InvalidInput outside these ranges
 * @source           as negativeBinomialAtMost
 * @cost             one beta share
 */
export function negativeBinomialAbove(events: number, rates: GammaRates, exposure: number): number {
  checkNegativeBinomial(events, rates, exposure, 'negativeBinomialAbove');
  return betaShareBelow(exposure / (rates.rate + exposure), events + 1, rates.shape);
}

function checkNegativeBinomial(events: number, rates: GammaRates, exposure: number, where: string): void {
  requires(Number.isInteger(events) && events >= 0, where, 'whole events, zero or more');
  requires(rates.shape > 0 && rates.rate > 0, where, 'a shape and a rate above zero');
  requires(exposure >= 0 && Number.isFinite(exposure), where, 'a finite exposure of zero or more');
}
