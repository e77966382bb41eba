import { requires } from '../base/requires.ts';
import { solvePositive } from './solve-positive.ts';

const STEPS_MAX = 50;
const HALVINGS_MAX = 20;
const PRECISE = 1e-9;

/** What a logistic regression learns from. */
export type LogisticData = {
  /** Row after row; the first of each is 1 where there is an intercept. */
  readonly features: Float64Array;
  /** Features a row. */
  readonly width: number;
  /** 1 or 0 a row. */
  readonly came: ArrayLike<number>;
  /** How often each row counts; once where it is left out. */
  readonly weights?: ArrayLike<number> | undefined;
  /** Log-odds of each row before any feature; none where it is left out. */
  readonly offsets?: ArrayLike<number> | undefined;
};

/**
 * The coefficients with which features give the log-odds of an outcome.
 *
 * @param data      rows of features and outcomes, at least one row
 * @param ridge     how strongly each coefficient is drawn to its prior, 0 or more, one a feature: the inverse of a
 *                  normal prior's variance. Above 0, the answer exists also where features tell the outcome apart wholly
 * @param prior     what the coefficients are drawn to, and where the search starts; one a feature
 * @returns         one coefficient a feature
 * @throws          InvalidInput when lengths do not fit
 * @source          Newton's method with halved steps; McCullagh & Nelder (1989), 4.4
 * @cost            about six passes of O(rows × width²)
 */
export function fitLogistic(
  { features, width, came, weights, offsets }: LogisticData,
  ridge: readonly number[],
  prior: readonly number[],
): number[] {
  const rows = came.length;
  requires(rows > 0 && features.length === rows * width, 'fitLogistic', 'a row of features for each outcome');
  requires(
    ridge.length === width && prior.length === width,
    'fitLogistic',
    'a ridge and a prior for each feature',
  );
  const gradient = new Float64Array(width);
  const curvature = new Float64Array(width * width);
  /** Minus the log posterior; fills gradient and curvature where asked. */
  const costAt = (at: readonly number[], fills: boolean): number => {
    if (fills) {
      gradient.fill(0);
      curvature.fill(0);
    }
    let cost = 0;
    for (let row = 0; row < rows; row += 1) {
      const weight = weights?.[row] ?? 1;
      if (weight === 0) continue;
      const from = row * width;
      let logit = offsets?.[row] ?? 0;
      for (let i = 0; i < width; i += 1) logit += at[i] * features[from + i];
      const shrunk = Math.exp(-Math.abs(logit));
      cost += weight * (Math.log1p(shrunk) + Math.max(logit, 0) - came[row] * logit);
      if (!fills) continue;
      const chance = logit > 0 ? 1 / (1 + shrunk) : shrunk / (1 + shrunk);
      const pull = weight * (chance - came[row]);
      const spread = weight * chance * (1 - chance);
      for (let i = 0; i < width; i += 1) {
        gradient[i] += pull * features[from + i];
        for (let j = 0; j <= i; j += 1)
          curvature[i * width + j] += spread * features[from + i] * features[from + j];
      }
    }
    for (let i = 0; i < width; i += 1) {
      const away = at[i] - prior[i];
      cost += (ridge[i] * away * away) / 2;
      if (!fills) continue;
      gradient[i] += ridge[i] * away;
      curvature[i * width + i] += ridge[i];
    }
    return cost;
  };

  let at = [...prior];
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const cost = costAt(at, true);
    const move = solvePositive(curvature, gradient);
    let share = 1;
    let next = at;
    for (let halving = 0; halving < HALVINGS_MAX; halving += 1, share /= 2) {
      next = at.map((value, i) => value - share * move[i]);
      if (costAt(next, false) <= cost + 1e-12 * Math.abs(cost)) break;
    }
    const largest = Math.max(...move.map((each) => Math.abs(share * each)));
    at = next;
    if (largest < PRECISE) break;
  }
  return at;
}
