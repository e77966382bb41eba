import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { Claim } from './rhythm-evidence.ts';
import { RENEWAL_DAYS } from './rhythm-minor.ts';

/**
 * The part of a series' chance of error that each test may spend. A cause that the company's calendar named beforehand
 * deserves more; so does the month, by which most offices live. What a series is not tested on is not spent.
 */
const PERIOD_SHARES = { day: 0.02, week: 0.12, fortnight: 0.08, month: 0.2, quarter: 0.05 };
const NAMED_SHARES = { payroll: 0.22, 'month-end': 0.13, 'patch-tuesday': 0.06 };
const NTH_WEEKDAY_SHARE = 0.04;
const RENEWAL_SHARE = 0.04; // over all terms

/** What stands of one series: its claims, and the chance that speaking of a rhythm at all is luck. */
export type Standing = { readonly claims: readonly Claim[]; readonly p: number };

/**
 * The claims of a company that stand, so that at most a given share of the series with one is expected to be luck.
 *
 * A series has one vote, its best claim: a fault that keeps to a date keeps to five other things as well, and does
 * not make room for others by that.
 *
 * @param family     the claims of each series; one without any counts for nothing
 * @param falseMost  share of the claims that may be luck, in (0, 1)
 * @returns          in the order of the series
 * @source           Benjamini & Hochberg (1995) over series; within one, Bonferroni with weights (Holm 1979)
 * @cost             O(claims + series · log series)
 */
export function standingClaims(family: readonly (readonly Claim[])[], falseMost: number): Standing[] {
  const weighted = family.map((claims) => claims.map((claim) => claim.p / shareOf(claim)));
  const least = weighted.map((chances) => Math.min(1, ...chances));
  const tested = family.flatMap((claims, at) => (claims.length > 0 ? [at] : []));
  const adjusted = new Map<number, number>();
  benjaminiHochberg(tested.map((at) => least[at])).forEach((p, place) => {
    adjusted.set(tested[place], p);
  });
  const reach = Math.max(
    0,
    ...tested.filter((at) => (adjusted.get(at) ?? 1) <= falseMost).map((at) => least[at]),
  );
  return family.map((claims, at) => ({
    claims: claims.filter((_, i) => weighted[at][i] <= reach),
    p: adjusted.get(at) ?? 1,
  }));
}

function shareOf(claim: Claim): number {
  switch (claim.what) {
    case 'period':
      return PERIOD_SHARES[claim.claim.period];
    case 'named':
      return NAMED_SHARES[claim.claim.day];
    case 'nth-weekday':
      return NTH_WEEKDAY_SHARE;
    case 'renewal':
      return RENEWAL_SHARE / RENEWAL_DAYS.length;
  }
}
