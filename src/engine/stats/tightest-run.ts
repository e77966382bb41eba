import { requires } from '../base/requires.ts';
import { betaShareBelow } from './beta-share.ts';

/** The stretch in which events crowd most: positions of its first and last event, and how unlikely it is. */
export type TightestRun = { readonly first: number; readonly last: number; readonly p: number };

/**
 * Where events crowd most, and whether chance explains it.
 *
 * The span of k neighbours among n even moments follows Beta(k − 1, n − k + 2); the least chance over all runs
 * that hold at least half of the events is multiplied by how many runs were looked at.
 *
 * @param moments   moments in [0, 1] as shares of what was watched, ascending, four or more
 * @param spanMost  longest stretch that counts, as a share; 1 for any
 * @returns         the run, and a p-value in (0, 1] that errs on the safe side
 * @throws          InvalidInput on fewer than four moments
 * @source          spacings of uniform order statistics: David & Nagaraja (2003), Order Statistics, 2.5; Bonferroni
 * @cost            O(n²) comparisons, O(n) incomplete betas; p is 1 when no run is short enough
 */
export function tightestRun(moments: readonly number[], spanMost = 1): TightestRun {
  const n = moments.length;
  requires(n >= 4, 'tightestRun', 'at least four moments');
  const least = Math.max(4, Math.ceil(n / 2));
  const sizes = n - least + 1;
  let best: TightestRun = { first: 0, last: n - 1, p: 1 };
  for (let size = least; size <= n; size += 1) {
    let first = 0;
    let span = Number.POSITIVE_INFINITY;
    for (let i = 0; i + size <= n; i += 1) {
      const width = moments[i + size - 1] - moments[i];
      if (width < span) {
        span = width;
        first = i;
      }
    }
    if (span > spanMost) break; // a longer run is never tighter
    const chance = betaShareBelow(Math.min(1, Math.max(0, span)), size - 1, n - size + 2);
    const p = Math.min(1, chance * (n - size + 1) * sizes);
    if (p < best.p) best = { first, last: first + size - 1, p };
  }
  return best;
}
