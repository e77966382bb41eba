import { requires } from '../base/requires.ts';

const CHANCE_LEAST = 1e-15; // a chance of nothing that comes true would cost without end
const BINS = 10;

/** Forecasts side by side: a chance in [0, 1], and 1 where it came true, else 0. */
export type Forecasts = { readonly chances: ArrayLike<number>; readonly came: ArrayLike<number> };

/**
 * The mean squared distance between what was said and what came.
 *
 * @param forecasts   one or more
 * @returns           in [0, 1]; 0 is perfect, .25 what a coin scores
 * @throws            InvalidInput without forecasts, or when the lists differ in length
 * @source            Brier (1950), Monthly Weather Review 78, 1-3
 * @cost              O(n)
 */
export function brierScore(forecasts: Forecasts): number {
  return meanOver(forecasts, 'brierScore', (chance, came) => (chance - came) ** 2);
}

/**
 * The mean surprise: minus the logarithm of the chance that was given to what came.
 *
 * @param forecasts   one or more; chances closer than 1e-15 to 0 or 1 count as that close
 * @returns           0 or more; .693 is what a coin scores
 * @throws            InvalidInput without forecasts, or when the lists differ in length
 * @source            Good (1952), JRSS B 14, 107-114
 * @cost              O(n)
 */
export function logLoss(forecasts: Forecasts): number {
  return meanOver(forecasts, 'logLoss', (chance, came) => {
    const kept = Math.min(1 - CHANCE_LEAST, Math.max(CHANCE_LEAST, chance));
    return came === 1 ? -Math.log(kept) : -Math.log1p(-kept);
  });
}

/**
 * How far what was said lies from what came, over ten bands of what was said.
 *
 * @param forecasts   one or more
 * @returns           in [0, 1]: the mean over forecasts of the distance in their band
 * @throws            InvalidInput without forecasts, or when the lists differ in length
 * @source            Naeini, Cooper & Hauskrecht (2015), AAAI, 2901-2907
 * @cost              O(n)
 */
export function calibrationError({ chances, came }: Forecasts): number {
  checkForecasts({ chances, came }, 'calibrationError');
  const apart = new Float64Array(BINS);
  for (let at = 0; at < chances.length; at += 1)
    apart[Math.min(BINS - 1, Math.floor(chances[at] * BINS))] += chances[at] - came[at];
  return apart.reduce((sum, each) => sum + Math.abs(each), 0) / chances.length;
}

function meanOver(
  { chances, came }: Forecasts,
  where: string,
  cost: (chance: number, came: number) => number,
): number {
  checkForecasts({ chances, came }, where);
  let sum = 0;
  for (let at = 0; at < chances.length; at += 1) sum += cost(chances[at], came[at]);
  return sum / chances.length;
}

function checkForecasts({ chances, came }: Forecasts, where: string): void {
  requires(chances.length > 0, where, 'at least one forecast');
  requires(chances.length === came.length, where, 'an outcome for each chance');
}
