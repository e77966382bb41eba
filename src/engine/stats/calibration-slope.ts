import { requires } from '../base/requires.ts';
import type { Random } from '../base/seeded-random.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { Forecasts } from './forecast-scores.ts';

const CHANCE_LEAST = 1e-6;
const RESAMPLES = 1_000;
const TAIL = 0.025; // each side: an interval of 95 %
const RIDGE = 1e-6; // so that chances that tell everything apart have an answer
const ALIKE = 1e-9;

/** The slope with its bootstrap interval of 95 %. */
export type CalibrationSlope = { readonly low: number; readonly mid: number; readonly high: number };

/** Log-odds of a chance, kept off 0 and 1. */
const logit = (chance: number): number => {
  const kept = Math.min(1 - CHANCE_LEAST, Math.max(CHANCE_LEAST, chance));
  return Math.log(kept / (1 - kept));
};

/**
 * How much of what the chances differ came true: 1 is honest, below 1 they go too far apart, above 1 not far enough.
 *
 * @param forecasts   one or more
 * @param groups      which group each is about, whole numbers from 0: forecasts of one group lean on each other, so groups
 *                    are drawn as a whole
 * @param random      the chance to draw with
 * @returns           null where the chances or the outcomes do not differ
 * @throws            InvalidInput when the lists differ in length
 * @source            Cox (1958), Biometrika 45, 562-565; one-step bootstrap: Moulton & Zeger (1991), Computational Statistics
 *                    & Data Analysis 11, 53-63, with groups drawn whole: Davison & Hinkley (1997), 3.8
 * @cost              one logistic regression and O(1 000 × groups)
 */
export function calibrationSlope(
  { chances, came }: Forecasts,
  groups: ArrayLike<number>,
  random: Random,
): CalibrationSlope | null {
  const n = chances.length;
  requires(
    n === came.length && n === groups.length,
    'calibrationSlope',
    'an outcome and a group for each chance',
  );
  const features = new Float64Array(2 * n);
  let hits = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < n; at += 1) {
    features[2 * at] = 1;
    features[2 * at + 1] = logit(chances[at]);
    hits += came[at];
    least = Math.min(least, features[2 * at + 1]);
    most = Math.max(most, features[2 * at + 1]);
  }
  if (hits === 0 || hits === n || !(most - least > ALIKE)) return null;
  const [shift, slope] = fitLogistic({ features, width: 2, came }, [RIDGE, RIDGE], [0, 1]);
  const pulls = pullsOfGroups(features, came, groups, [shift, slope]);
  const slopes = Float64Array.from({ length: RESAMPLES }, () => slope + stepOf(pulls, random)).sort();
  const quantile = (share: number): number => slopes[Math.round(share * (RESAMPLES - 1))];
  return { low: Math.min(slope, quantile(TAIL)), mid: slope, high: Math.max(slope, quantile(1 - TAIL)) };
}

const PULL = 5; // gradient (2) and curvature (3) of the log likelihood, a group

/** How each group pulls at shift and slope. */
function pullsOfGroups(
  features: Float64Array,
  came: ArrayLike<number>,
  groups: ArrayLike<number>,
  [shift, slope]: readonly [number, number],
): Float64Array {
  const { of, size } = numberGroups(groups);
  const pulls = new Float64Array(size * PULL);
  for (let at = 0; at < came.length; at += 1) {
    const x = features[2 * at + 1];
    const chance = 1 / (1 + Math.exp(-(shift + slope * x)));
    const pull = came[at] - chance;
    const spread = chance * (1 - chance);
    const from = of[at] * PULL;
    pulls[from] += pull;
    pulls[from + 1] += pull * x;
    pulls[from + 2] += spread;
    pulls[from + 3] += spread * x;
    pulls[from + 4] += spread * x * x;
  }
  return pulls;
}

/** How far one drawing of groups moves the slope: one step of Newton's method from the fit of all. */
function stepOf(pulls: Float64Array, random: Random): number {
  const size = pulls.length / PULL;
  const sum = new Float64Array(PULL);
  for (let draw = 0; draw < size; draw += 1) {
    const from = random.below(size) * PULL;
    for (let part = 0; part < PULL; part += 1) sum[part] += pulls[from + part];
  }
  const [pullShift, pullSlope, spread, cross, square] = sum;
  const determinant = spread * square - cross * cross;
  return determinant > 0 ? (spread * pullSlope - cross * pullShift) / determinant : 0;
}

function numberGroups(groups: ArrayLike<number>): { readonly of: Uint32Array; readonly size: number } {
  const numbers = new Map<number, number>();
  const of = new Uint32Array(groups.length);
  for (let at = 0; at < groups.length; at += 1) {
    const number = numbers.get(groups[at]) ?? numbers.size;
    numbers.set(groups[at], number);
    of[at] = number;
  }
  return { of, size: numbers.size };
}
