import { requires } from '../base/requires.ts';
import { betaQuantile } from './beta-quantile.ts';
import { betaShareBelow } from './beta-share.ts';
import type { GammaRates } from './fit-gamma-poisson.ts';

/** What is believed of the rate of one problem in two stretches of time. */
export type TwoRates = { readonly before: GammaRates; readonly after: GammaRates };

/**
 * The chance that the rate after is less than a given share of the rate before.
 *
 * @param ratio   above 0; ½ asks whether it halved
 * @param rates   two gamma distributions, in the same unit
 * @returns       a probability in [0, 1]
 * @throws        InvalidInput on a ratio that is not above zero
 * @source        a ratio of gammas is a beta prime: Johnson, Kotz & Balakrishnan (1995), 25.7
 * @cost          one beta share
 */
export function rateRatioBelow(ratio: number, { before, after }: TwoRates): number {
  requires(ratio > 0, 'rateRatioBelow', 'a ratio above zero');
  const odds = (ratio * after.rate) / before.rate;
  return betaShareBelow(odds / (1 + odds), after.shape, before.shape);
}

/**
 * The share of the rate before that the rate after stays below with a given chance.
 *
 * @param chance   in (0, 1); ½ gives the middle
 * @param rates    two gamma distributions, in the same unit
 * @returns        a ratio of 0 or more
 * @throws         InvalidInput on a chance outside (0, 1)
 * @source         as rateRatioBelow
 * @cost           one beta quantile
 */
export function rateRatioQuantile(chance: number, { before, after }: TwoRates): number {
  const share = betaQuantile(chance, after.shape, before.shape);
  return (share / (1 - share)) * (before.rate / after.rate);
}
