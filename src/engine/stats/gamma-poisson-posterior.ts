import { requires } from '../base/requires.ts';
import type { CountSeries, GammaRates } from './fit-gamma-poisson.ts';
import { gammaQuantile } from './gamma-quantile.ts';

/** What is believed about one series' rate: a gamma distribution, its mean and an interval. */
export type RatePosterior = GammaRates & {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
};

/**
 * What is believed about the rate of one series, after its own events, given how rates differ in the company.
 *
 * @param rates      how rates differ between series
 * @param series     this series: whole events >= 0 over an exposure >= 0
 * @param level      the chance that the interval holds the rate, in (0, 1)
 * @returns          the posterior, its mean and the central interval, per unit of exposure
 * @throws           InvalidInput outside these ranges
 * @source           gamma-Poisson conjugacy; Gelman et al., Bayesian Data Analysis (2013), 2.6
 * @cost             two gamma quantiles
 */
export function gammaPoissonPosterior(rates: GammaRates, series: CountSeries, level: number): RatePosterior {
  const { events, exposure } = series;
  requires(rates.shape > 0 && rates.rate > 0, 'gammaPoissonPosterior', 'a shape and a rate above zero');
  requires(Number.isInteger(events) && events >= 0, 'gammaPoissonPosterior', 'whole events, zero or more');
  requires(
    exposure >= 0 && Number.isFinite(exposure),
    'gammaPoissonPosterior',
    'an exposure of zero or more',
  );
  requires(level > 0 && level < 1, 'gammaPoissonPosterior', 'a level strictly between 0 and 1');
  const shape = rates.shape + events;
  const rate = rates.rate + exposure;
  const tail = (1 - level) / 2;
  return {
    shape,
    rate,
    mean: shape / rate,
    low: gammaQuantile(tail, shape, rate),
    high: gammaQuantile(1 - tail, shape, rate),
  };
}
