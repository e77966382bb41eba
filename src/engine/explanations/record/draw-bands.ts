import type { Random } from '../../base/seeded-random.ts';

/** A share with the interval that holds 90 % of drawings. */
export type BandInterval = { readonly low: number; readonly mid: number; readonly high: number };

/** Outcomes in bands: for each the place of its band, 0 or 1, and which group it is about. */
export type BandedOutcomes = {
  readonly places: readonly number[];
  readonly came: readonly number[];
  /** Whole numbers from 0. */
  readonly groups: readonly number[];
  readonly bands: number;
};

const DRAWS = 1_000;
const TAIL = 0.05; // 90 % of drawings
/** Drawings of fewer groups hardly differ, and would look sure. */
export const GROUPS_LEAST = 5;

/**
 * The share that came in each band, with its doubt: groups are drawn as a whole, since what came of one week of a problem
 * says most of the next. Where all came, or none, every drawing says the same: then the doubt is that of as many groups that
 * all said so.
 *
 * @param outcomes   the lists are equally long
 * @param random     the chance to draw with
 * @param tail       the share of drawings left out on each side
 * @returns          one a band; null where fewer than five groups are in it
 * @source           cluster bootstrap, percentiles: Davison & Hinkley (1997), Bootstrap Methods, 3.8; of none or all the bound of
 *                   Clopper & Pearson (1934)
 * @cost             O(1,000 × groups × bands)
 */
export function drawBands(
  { places, came, groups, bands }: BandedOutcomes,
  random: Random,
  tail = TAIL,
): readonly (BandInterval | null)[] {
  const size = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const seen = new Float64Array(size * bands);
  const hits = new Float64Array(size * bands);
  places.forEach((place, at) => {
    seen[groups[at] * bands + place] += 1;
    hits[groups[at] * bands + place] += came[at];
  });
  const drawn = Array.from({ length: bands }, (): number[] => []);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const tries = new Float64Array(bands);
    const times = new Float64Array(bands);
    for (let each = 0; each < size; each += 1) {
      const group = random.below(size) * bands;
      for (let band = 0; band < bands; band += 1) {
        tries[band] += seen[group + band];
        times[band] += hits[group + band];
      }
    }
    for (let band = 0; band < bands; band += 1)
      if (tries[band] > 0) drawn[band].push(times[band] / tries[band]);
  }
  return drawn.map((shares, band) => {
    const own = Array.from({ length: size }, (_, group) => group * bands + band);
    const inBand = own.filter((at) => seen[at] > 0);
    if (inBand.length < GROUPS_LEAST) return null;
    const total = (of: Float64Array): number => own.reduce((all, at) => all + of[at], 0);
    const mid = total(hits) / total(seen);
    const sorted = shares.sort((a, b) => a - b);
    const quantile = (share: number): number => sorted[Math.round(share * (sorted.length - 1))];
    const alike = tail ** (1 / inBand.length);
    if (mid === 1) return { low: alike, mid, high: 1 };
    if (mid === 0) return { low: 0, mid, high: 1 - alike };
    return { low: Math.min(mid, quantile(tail)), mid, high: Math.max(mid, quantile(1 - tail)) };
  });
}
