import { requires } from '../base/requires.ts';
import type { CountSeries, GammaRates } from './fit-gamma-poisson.ts';
import { gammaPoissonPosterior } from './gamma-poisson-posterior.ts';

/** The chance of at least one event, and the interval that the doubt about the rate leaves. */
export type ChanceOfReturn = { readonly chance: number; readonly low: number; readonly high: number };

/**
 * The chance that a problem comes back within a horizon.
 *
 * The event that opened the record is not counted: it is there because it happened, and counting it says .38
 * where .25 comes true for problems seen once.
 *
 * @param rates     how rates differ between the company's series
 * @param series    this series, its last event included: one event or more over an exposure
 * @param horizon   in the unit of the exposure, above 0
 * @param level     the chance that the interval holds the truth, in (0, 1)
 * @returns         three probabilities in [0, 1]; the chance is averaged over the rate, the bounds are at its
 *                  quantiles, widened where needed to hold the chance
 * @throws          InvalidInput without an event, or outside these ranges
 * @source          negative binomial predictive; removing the index event: docs/methods/recurrence.md
 * @cost            two gamma quantiles
 */
export function chanceOfReturn(
  rates: GammaRates,
  series: CountSeries,
  horizon: number,
  level: number,
): ChanceOfReturn {
  requires(horizon > 0 && Number.isFinite(horizon), 'chanceOfReturn', 'a horizon above zero');
  requires(series.events >= 1, 'chanceOfReturn', 'the event that opened the record');
  const before = { events: series.events - 1, exposure: series.exposure };
  const posterior = gammaPoissonPosterior(rates, before, level);
  const within = (rate: number): number => -Math.expm1(-rate * horizon);
  const chance = -Math.expm1(-posterior.shape * Math.log1p(horizon / posterior.rate));
  // Close to 0 or 1 the mean of a lopsided posterior can lie outside its own central interval.
  return {
    chance,
    low: Math.min(chance, within(posterior.low)),
    high: Math.max(chance, within(posterior.high)),
  };
}
