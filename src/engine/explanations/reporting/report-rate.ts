import { requires } from '../../base/requires.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';

/** Two lists of the same disturbances over the same time: what people reported, and what devices or short questions measured. */
export type TwoLists = {
  readonly reported: number;
  readonly measured: number;
  /** How many stand on both. */
  readonly both: number;
};

export type ReportRate =
  | {
      readonly kind: 'known';
      /** Of what was measured, the share that was reported, with its Wilson interval. */
      readonly share: number;
      readonly low: number;
      readonly high: number;
      /** How many there were in all, for each way in which the two lists may depend on each other. */
      readonly totals: readonly { readonly oddsRatio: number; readonly n: number }[];
    }
  /** Only one list: then nobody knows what is not on it. */
  | { readonly kind: 'cannot-be-known' };

const ODDS_RATIOS = [0.5, 1, 2, 4]; // from "people report what devices miss" to "what is heavy is on both"
const LEVEL = 0.95;

/**
 * How much of what goes wrong is reported.
 *
 * The share needs no assumption. The total does: whether what is heavy is both measured and reported, or people report just what
 * devices miss, changes it several times over, so it is a range and never one number.
 *
 * @param lists   whole counts; null where there is only one list
 * @returns       the share with 95 %, and the total for four degrees of dependence (none where nothing is on both)
 * @throws        InvalidInput when more stand on both than on either
 * @source        Wilson (1927); two lists with an odds ratio between them: Sadinle (2008)
 */
export function reportRate(lists: TwoLists | null): ReportRate {
  if (lists === null || lists.measured === 0) return { kind: 'cannot-be-known' };
  const { reported, measured, both } = lists;
  requires(
    [reported, measured, both].every((count) => Number.isInteger(count) && count >= 0) &&
      both <= Math.min(reported, measured),
    'reportRate',
    'whole counts, no more on both than on either list',
  );
  const onlyOne = (reported - both) * (measured - both);
  const seen = reported + measured - both;
  return {
    kind: 'known',
    ...wilsonInterval(both, measured, LEVEL),
    totals:
      both === 0
        ? []
        : ODDS_RATIOS.map((oddsRatio) => ({ oddsRatio, n: seen + (oddsRatio * onlyOne) / both })),
  };
}

/** By how much the reported share changed from one stretch to the next, as a difference of shares with 95 %. */
export type ReportChange =
  | {
      readonly kind: 'known';
      readonly difference: number;
      readonly low: number;
      readonly high: number;
      /** `falls`: what goes wrong is reported less and less, whatever becomes of how often it does. */
      readonly verdict: 'falls' | 'rises' | 'unclear';
    }
  | { readonly kind: 'cannot-be-known' };

/**
 * Whether people report less of what goes wrong than they did: fewer tickets then mean that they gave up, not that it got better.
 *
 * A share is compared, so that it does not matter how much went wrong in either stretch, nor how long each was.
 *
 * @param before   both lists over a stretch; null where there was only one
 * @param after    the same over a later stretch
 * @returns        the share after less that before, below 0 where reporting fell; a verdict where the interval leaves out 0
 * @throws         InvalidInput as reportRate
 * @source         Newcombe (1998), Statistics in Medicine 17, 873-890, method 10
 * @cost           constant
 */
export function changeInReporting(before: TwoLists | null, after: TwoLists | null): ReportChange {
  const [first, second] = [reportRate(before), reportRate(after)];
  if (first.kind !== 'known' || second.kind !== 'known') return { kind: 'cannot-be-known' };
  const difference = second.share - first.share;
  const low = difference - Math.hypot(second.share - second.low, first.high - first.share);
  const high = difference + Math.hypot(second.high - second.share, first.share - first.low);
  const verdict = high < 0 ? 'falls' : low > 0 ? 'rises' : 'unclear';
  return { kind: 'known', difference, low, high, verdict };
}

/** How many there were in all if the two lists know nothing of each other, and how far that may be off. */
export type EstimatedTotal = { readonly n: number; readonly standardError: number };

/**
 * The number on neither list added, for two lists that are independent of each other.
 *
 * @param lists   as in reportRate
 * @returns       Chapman's estimate and its standard error
 * @throws        InvalidInput when more stand on both than on either
 * @source        Chapman (1951); Seber (1970)
 */
export function estimateTotal({ reported, measured, both }: TwoLists): EstimatedTotal {
  requires(both <= Math.min(reported, measured), 'estimateTotal', 'no more on both than on either list');
  const [r, m, b] = [reported + 1, measured + 1, both + 1];
  const variance = (r * m * (reported - both) * (measured - both)) / (b * b * (b + 1));
  return { n: (r * m) / b - 1, standardError: Math.sqrt(variance) };
}
