import { fitLogistic } from '../../stats/fit-logistic.ts';
import { bandOf, EARLIER_BANDS } from './earlier-bands.ts';
import type { Standing } from './standing.ts';

/** By band of earlier episodes, what is left of how far log-odds lie from their middle: 1 leaves them, 0 makes them one. */
export type Narrowings = readonly number[];

/** What was said at a cut-off that has passed, and for how many days it is known what came. */
export type Resolved = {
  readonly standing: Standing;
  /** Above 0, at most the horizon. */
  readonly days: number;
  /** As they were said then, not narrowed: the log-odds of each group to come back within those days. */
  readonly logits: Float64Array;
  /** What had been learned by then; null where that was too little. */
  readonly narrowings: Narrowings | null;
};

const RESOLVED_LEAST = 200;
const HALF_SECONDS = 12 * 7 * 86_400; // after a quarter what was said counts half
const RIDGE = 5; // as if so much had been learned of five groups: a narrowing is 1 give or take .45 before anything came
const AS_IT_IS = 1;

/**
 * How much nearer to each other chances should have been, as far as it is known.
 *
 * Within one cut-off and one band: how far log-odds lay apart against how far they should have. First for all bands together,
 * drawn to 1; then for each, drawn to that. Never above 1: what was too cautious stays so. A group that was in many windows
 * counts as one, or a hundred weeks of one printer would look like a hundred printers.
 *
 * @param resolved   earlier cut-offs, in any order; may be empty
 * @param cutOff     now, in seconds since 1970
 * @returns          in [0, 1], one a band; null below 200 resolved forecasts
 * @source           slope of Cox (1958), Biometrika 45, 562-565, penalised; docs/methods/forecast.md
 * @cost             two logistic regressions of width 1
 */
export function learnNarrowings(resolved: readonly Resolved[], cutOff: number): Narrowings | null {
  const size = resolved.reduce((sum, { logits }) => sum + logits.length, 0);
  if (size < RESOLVED_LEAST) return null;
  const rows = rowsOf(resolved, cutOff, size);
  const overall = slopeOf(rows, () => true, AS_IT_IS);
  return EARLIER_BANDS.map((_, band) => slopeOf(rows, (each) => each === band, overall));
}

/**
 * Which narrowings may be used: those that made chances better before, judged on what came after they were learned.
 *
 * @param learned    by now
 * @param resolved   earlier cut-offs, with what had been learned by each
 * @returns          that of a band where narrowing won in log loss in that band or in all together; else 1
 * @source           prequential: Dawid (1984), Journal of the Royal Statistical Society A 147, 278-292
 * @cost             O(resolved forecasts)
 */
export function narrowingsThatHelped(learned: Narrowings | null, resolved: readonly Resolved[]): Narrowings {
  const won = EARLIER_BANDS.map(() => 0);
  for (const { standing, days, logits, narrowings } of resolved) {
    if (narrowings === null) continue;
    narrow(standing, logits, narrowings).forEach((narrowed, at) => {
      const came = standing.nextDays[at] < days;
      won[bandOf(standing.counts[at] - 1)] += lossOf(logits[at], came) - lossOf(narrowed, came);
    });
  }
  const inAll = won.reduce((sum, each) => sum + each, 0);
  return won.map((inBand, band) => (inAll > 0 || inBand > 0 ? (learned?.[band] ?? AS_IT_IS) : AS_IT_IS));
}

/**
 * Draws log-odds to the middle of their band.
 *
 * @param standing     whom they are about
 * @param logits       one a group, in its order
 * @param narrowings   one a band
 * @returns            the narrowed log-odds
 * @cost               O(groups)
 */
export function narrow(standing: Standing, logits: Float64Array, narrowings: Narrowings): Float64Array {
  const middles = middlesOf(standing, logits);
  return logits.map((logit, at) => {
    const band = bandOf(standing.counts[at] - 1);
    // Not by arithmetic where nothing is narrowed: then it stays the same to the last bit.
    return narrowings[band] === AS_IT_IS ? logit : middles[band] + narrowings[band] * (logit - middles[band]);
  });
}

/** The mean of the log-odds of each band; 0 of a band that is empty. */
function middlesOf({ counts }: Standing, logits: Float64Array): readonly number[] {
  const sums = EARLIER_BANDS.map(() => 0);
  const sizes = EARLIER_BANDS.map(() => 0);
  logits.forEach((logit, at) => {
    const band = bandOf(counts[at] - 1);
    sums[band] += logit;
    sizes[band] += 1;
  });
  return sums.map((sum, band) => sum / Math.max(1, sizes[band]));
}

/** Forecasts side by side: how far from the middle of its band, that middle, what came, and how much it counts. */
type Rows = {
  readonly bands: Uint8Array;
  readonly apart: Float64Array;
  readonly middles: Float64Array;
  readonly came: Uint8Array;
  readonly weights: Float64Array;
};

function rowsOf(resolved: readonly Resolved[], cutOff: number, size: number): Rows {
  const bands = new Uint8Array(size);
  const apart = new Float64Array(size);
  const middles = new Float64Array(size);
  const came = new Uint8Array(size);
  const weights = new Float64Array(size);
  const shares = new Map<number, number>();
  let row = 0;
  for (const { standing, days, logits } of resolved) {
    const ofBand = middlesOf(standing, logits);
    const recency = 2 ** (-(cutOff - standing.cutOff) / HALF_SECONDS);
    for (let at = 0; at < logits.length; at += 1) {
      const group = standing.groups[at];
      bands[row] = bandOf(standing.counts[at] - 1);
      middles[row] = ofBand[bands[row]];
      apart[row] = logits[at] - middles[row];
      came[row] = standing.nextDays[at] < days ? 1 : 0;
      weights[row] = recency;
      shares.set(group, (shares.get(group) ?? 0) + recency);
      row += 1;
    }
  }
  row = 0;
  for (const { standing } of resolved) {
    for (const group of standing.groups) {
      weights[row] /= Math.max(1, shares.get(group) ?? 1);
      row += 1;
    }
  }
  return { bands, apart, middles, came, weights };
}

/** How far apart log-odds should have been, 1 being as they were; kept within [0, 1]. */
function slopeOf(
  { bands, apart, middles, came, weights }: Rows,
  isIn: (band: number) => boolean,
  believed: number,
): number {
  const counted = weights.map((weight, row) => (isIn(bands[row]) ? weight : 0));
  const data = { features: apart, width: 1, came, weights: counted, offsets: middles };
  const [slope] = fitLogistic(data, [RIDGE], [believed]);
  return Math.min(AS_IT_IS, Math.max(0, slope));
}

/** Log loss of log-odds. */
function lossOf(logit: number, came: boolean): number {
  return Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - (came ? logit : 0);
}
