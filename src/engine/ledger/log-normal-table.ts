import { requires } from '../base/requires.ts';
import { normalQuantile } from '../stats/normal-quantile.ts';

/** Entries of a table: a power of two, so that the top bits of a random word pick one. */
export const TABLE_BITS = 12;
const TABLE_SIZE = 2 ** TABLE_BITS;

/**
 * A log-normal as 4,096 equally likely values, in seconds: what a draw is looked up in.
 *
 * The cap is not applied here: the doubt about the assumption multiplies a value *before* it is capped, so that
 * no case ever counts for more than the cap.
 *
 * @param medianMinutes  above 0
 * @param sigma          sd of the logarithm, 0 or more
 * @returns              ascending seconds, one for the middle of each 4,096th of the distribution
 * @throws               InvalidInput outside these ranges
 * @cost                 2,048 normal quantiles
 */
export function logNormalTable(medianMinutes: number, sigma: number): Float64Array {
  requires(medianMinutes > 0 && Number.isFinite(medianMinutes), 'logNormalTable', 'a median above zero');
  requires(sigma >= 0 && Number.isFinite(sigma), 'logNormalTable', 'a spread of zero or more');
  const seconds = medianMinutes * 60;
  const table = new Float64Array(TABLE_SIZE);
  for (let entry = 0; entry < TABLE_SIZE / 2; entry += 1) {
    const z = normalQuantile((entry + 0.5) / TABLE_SIZE);
    table[entry] = seconds * Math.exp(sigma * z);
    table[TABLE_SIZE - 1 - entry] = seconds * Math.exp(-sigma * z);
  }
  return table;
}
