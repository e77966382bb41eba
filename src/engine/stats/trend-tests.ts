import { requires } from '../base/requires.ts';
import { gammaShareBelow } from './gamma-share.ts';

/** What the moments of a system's failures say about a trend. */
export type TrendTests = {
  /** Standard normal when there is no trend; above zero when events come later than evenly. */
  readonly laplace: number;
  /** Chi-square with 2n degrees of freedom when there is no trend; small when it gets worse. */
  readonly crow: number;
  /** The chance of so small a `crow` without trend: one-sided, small means getting worse. */
  readonly chanceWorse: number;
  /** Exponent of the power law: above 1 the rate grows. */
  readonly exponent: number;
  /** The same, corrected for few events. */
  readonly exponentUnbiased: number;
};

/**
 * Whether events come faster and faster, or slower and slower, over a stretch that was watched to its end.
 *
 * @param moments   two or more moments in (0, length), in any order and any unit of exposure
 * @param length    how long was watched, in the same unit
 * @returns         the Laplace and the Crow/AMSAA test and the power law
 * @throws          InvalidInput on fewer than two moments, or on one outside the stretch
 * @source          MIL-HDBK-189C (2011), 5.4; Wang & Coit (2005), RAMS: Crow/AMSAA is the steadiest at small n
 * @cost            O(n)
 */
export function trendTests(moments: readonly number[], length: number): TrendTests {
  const n = moments.length;
  requires(n >= 2, 'trendTests', 'at least two moments');
  requires(length > 0 && Number.isFinite(length), 'trendTests', 'a length above zero');
  let sum = 0;
  let logs = 0;
  for (const moment of moments) {
    requires(moment > 0 && moment <= length, 'trendTests', 'moments after the start and not after the end');
    sum += moment;
    logs += Math.log(length / moment);
  }
  requires(logs > 0, 'trendTests', 'a moment before the end');
  return {
    laplace: (sum / n - length / 2) / (length / Math.sqrt(12 * n)),
    crow: 2 * logs,
    chanceWorse: gammaShareBelow(n, logs),
    exponent: n / logs,
    exponentUnbiased: (n - 1) / logs,
  };
}
