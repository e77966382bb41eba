import { countBefore } from './count-before.ts';

/** The labels of PagerDuty's Outlier Incident; `between` is what it leaves without one. */
export const OUTLIER_LABELS = ['anomaly', 'rare', 'frequent', 'between'] as const;
export type OutlierLabel = (typeof OUTLIER_LABELS)[number];

const RARE_MOST = 0.05;
const FREQUENT_LEAST = 0.2;
const DAY_SECONDS = 86_400;

/** For how long incidents are counted, in days. */
export const LABEL_DAYS = 30;

/**
 * What a fixed threshold calls an incident: no probability, no horizon, no doubt.
 *
 * @param own   incidents like it in the thirty days before, 0 or more
 * @param all   incidents of its service in the same days
 * @returns     none is an anomaly, at most 5 % rare, at least 20 % frequent
 * @source      PagerDuty documentation, Outlier Incident
 * @cost        constant
 */
export function outlierLabel(own: number, all: number): OutlierLabel {
  if (own === 0) return 'anomaly';
  const share = own / Math.max(own, all);
  return share <= RARE_MOST ? 'rare' : share >= FREQUENT_LEAST ? 'frequent' : 'between';
}

/**
 * How many incidents a label counts: those of the thirty days before.
 *
 * @param sorted   when they were opened, seconds since 1970, ascending
 * @param now      the end of those days, not counted itself
 * @returns        whole, 0 or more
 * @cost           O(log n)
 */
export function countForLabel(sorted: readonly number[], now: number): number {
  return countBefore(sorted, now) - countBefore(sorted, now - LABEL_DAYS * DAY_SECONDS);
}
