import { requires } from '../base/requires.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A share with an interval; all in [0, 1], `low` and `high` round it. */
export type ShareInterval = { readonly share: number; readonly low: number; readonly high: number };

/**
 * The interval of a share that was counted, also near none and all, and for few.
 *
 * @param hits    whole, from 0 to n
 * @param n       whole, above 0
 * @param level   of the interval, in (0, 1)
 * @throws        InvalidInput outside these ranges
 * @source        Wilson (1927), Journal of the American Statistical Association 22, 209-212
 * @cost          constant
 */
export function wilsonInterval(hits: number, n: number, level: number): ShareInterval {
  const isCount = Number.isInteger(hits) && Number.isInteger(n) && hits >= 0 && n > 0 && hits <= n;
  requires(isCount, 'wilsonInterval', 'whole hits, no more than n above zero');
  requires(level > 0 && level < 1, 'wilsonInterval', 'a level strictly between 0 and 1');
  const share = hits / n;
  const z = normalQuantile((1 + level) / 2);
  const pull = (z * z) / n;
  const middle = (share + pull / 2) / (1 + pull);
  const half = (z / (1 + pull)) * Math.sqrt((share * (1 - share)) / n + pull / (4 * n));
  // At none and all the last digit would put the share outside.
  return {
    share,
    low: Math.max(0, Math.min(share, middle - half)),
    high: Math.min(1, Math.max(share, middle + half)),
  };
}
