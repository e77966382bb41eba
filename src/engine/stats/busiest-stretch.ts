import { requires } from '../base/requires.ts';
import { betaShareBelow } from './beta-share.ts';

/** Where most events fall within one width: the first and last of them, how many, and how unlikely so many are. */
export type BusiestStretch = {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly p: number;
};

/**
 * The stretch of a given width that holds most events, and whether chance explains it.
 *
 * @param moments   moments in [0, 1] as shares of what was watched, ascending, one or more
 * @param width     in (0, 0.5], as a share
 * @returns         the stretch, and a p-value in [0, 1]: close where it is small, on the safe side elsewhere
 * @throws          InvalidInput on no moments or another width
 * @source          scan statistic, approximation of Wallenstein & Neff (1987), Statistics in Medicine 6, 197-207
 * @cost            O(n) and two incomplete betas
 */
export function busiestStretch(moments: readonly number[], width: number): BusiestStretch {
  requires(moments.length > 0, 'busiestStretch', 'at least one moment');
  requires(width > 0 && width <= 0.5, 'busiestStretch', 'a width in (0, 0.5]');
  let best = { first: 0, last: 0, count: 1 };
  let first = 0;
  for (let last = 0; last < moments.length; last += 1) {
    while (moments[last] - moments[first] > width) first += 1;
    const count = last - first + 1;
    if (count > best.count) best = { first, last, count };
  }
  return { ...best, p: chanceOfCrowd(best.count, moments.length, width) };
}

/** The chance that any stretch of this width holds so many of n even moments. */
function chanceOfCrowd(count: number, n: number, width: number): number {
  if (count <= 1) return 1;
  const atLeast = betaShareBelow(width, count, n - count + 1);
  const more = count < n ? betaShareBelow(width, count + 1, n - count) : 0;
  return Math.min(1, Math.max(atLeast, (count / width - n - 1) * (atLeast - more) + 2 * atLeast));
}
