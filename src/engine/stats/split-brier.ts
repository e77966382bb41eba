import { requires } from '../base/requires.ts';
import { brierScore, type Forecasts } from './forecast-scores.ts';
import { reliabilityCurve } from './reliability-curve.ts';

/** A Brier score in its parts: score = miscalibration − discrimination + uncertainty. */
export type BrierSplit = {
  readonly score: number;
  /** What would be won by saying what came true where so much was said; 0 is honest. */
  readonly miscalibration: number;
  /** What is won over saying the same of everything. */
  readonly discrimination: number;
  /** What saying the base rate of everything scores. */
  readonly uncertainty: number;
};

/**
 * Splits a Brier score into how honest the chances are and how much they tell.
 *
 * @param forecasts   one or more
 * @returns           the parts, each 0 or more
 * @throws            InvalidInput without forecasts, or when the lists differ in length
 * @source            CORP: Dimitriadis, Gneiting & Jordan (2021), PNAS 118, e2016191118
 * @cost              O(n log n)
 */
export function splitBrier({ chances, came }: Forecasts): BrierSplit {
  requires(chances.length > 0, 'splitBrier', 'at least one forecast');
  const score = brierScore({ chances, came });
  const steps = reliabilityCurve({ chances, came });
  // Of n outcomes of which a share came, saying that share of each scores share × (1 − share).
  const variance = (share: number): number => share * (1 - share);
  const honest = steps.reduce((sum, step) => sum + step.n * variance(step.came), 0) / chances.length;
  const uncertainty = variance(steps.reduce((sum, step) => sum + step.n * step.came, 0) / chances.length);
  return {
    score,
    miscalibration: Math.max(0, score - honest),
    discrimination: Math.max(0, uncertainty - honest),
    uncertainty,
  };
}
