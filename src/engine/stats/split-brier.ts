import { requires } from '../base/requires.ts';
import { brierScore, type Forecasts } from './forecast-scores.ts';
import { isotonic } from './isotonic.ts';

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
  const { fitted, outcomes } = recalibrated({ chances, came });
  const score = brierScore({ chances, came });
  const honest = brierScore({ chances: fitted, came: outcomes });
  const rate = outcomes.reduce((sum, each) => sum + each, 0) / outcomes.length;
  const uncertainty = rate * (1 - rate);
  return {
    score,
    miscalibration: Math.max(0, score - honest),
    discrimination: Math.max(0, uncertainty - honest),
    uncertainty,
  };
}

/** What came true where so much was said, in rising order of what was said. Equal chances are one. */
function recalibrated({ chances, came }: Forecasts): { fitted: number[]; outcomes: number[] } {
  const order = Array.from({ length: chances.length }, (_, at) => at).sort((a, b) => chances[a] - chances[b]);
  const outcomes = order.map((at) => came[at]);
  const sizes: number[] = [];
  const means: number[] = [];
  order.forEach((at, place) => {
    if (place > 0 && chances[at] === chances[order[place - 1]]) {
      const last = sizes.length - 1;
      means[last] = (means[last] * sizes[last] + came[at]) / (sizes[last] + 1);
      sizes[last] += 1;
    } else {
      sizes.push(1);
      means.push(came[at]);
    }
  });
  const fitted = isotonic(means, sizes).flatMap((mean, at) => new Array<number>(sizes[at]).fill(mean));
  return { fitted, outcomes };
}
