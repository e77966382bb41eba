import { requires } from '../base/requires.ts';
import { normalShareBelow } from './normal-share.ts';

/** What one draw may score, as equally likely values: a fine grid stands for a smooth score. */
export type Scores = { readonly values: Float64Array; readonly mean: number; readonly variance: number };

const STEPS_MAX = 60;
const CLOSE = 1e-9;
const TILT_MOST = 400; // beyond, nearly all of the weight stands on the highest score
const NEAR_MEAN = 1e-3; // in standard deviations: the formula divides by nothing there

/**
 * The scores of one draw, ready to be summed.
 *
 * @param values   equally likely scores, two or more that differ
 * @returns        the same with their mean and variance
 * @throws         InvalidInput when all are equal or one is not finite
 * @cost           O(values)
 */
export function scoresOf(values: Float64Array): Scores {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  const variance = squares / values.length - mean * mean;
  requires(Number.isFinite(variance) && variance > 0, 'scoresOf', 'finite scores that differ');
  return { values, mean, variance };
}

/**
 * The chance that independent draws together score so much, far into the tail and without drawing.
 *
 * @param scores   what one draw may score
 * @param draws    how many, 1 or more
 * @param sum      what they score together
 * @returns        a p-value in [0, 1], good to about a tenth of itself from four draws on
 * @throws         InvalidInput on fewer than one draw
 * @source         Lugannani & Rice (1980), Advances in Applied Probability 12, 475-490
 * @cost           about eight passes over the values
 */
export function chanceOfSum(scores: Scores, draws: number, sum: number): number {
  requires(draws >= 1, 'chanceOfSum', 'one draw or more');
  const { mean, variance } = scores;
  const target = sum / draws;
  const deviation = (target - mean) / Math.sqrt(variance / draws);
  if (Math.abs(deviation) < NEAR_MEAN) return 0.5;
  const { tilt, log, curve } = tilted(scores, target);
  const exponent = tilt * target - log;
  const w = Math.sign(tilt) * Math.sqrt(Math.max(0, 2 * draws * exponent));
  const u = tilt * Math.sqrt(draws * curve);
  if (w === 0 || u === 0) return normalShareBelow(-deviation);
  const density = Math.exp((-w * w) / 2) / Math.sqrt(2 * Math.PI);
  return Math.min(1, Math.max(0, normalShareBelow(-w) + density * (1 / u - 1 / w)));
}

/** The exponential tilt under which the scores have this mean, by Newton's method inside a bracket. */
function tilted(
  { values, mean, variance }: Scores,
  target: number,
): ReturnType<typeof cumulants> & { tilt: number } {
  let low = target > mean ? 0 : -TILT_MOST;
  let high = target > mean ? TILT_MOST : 0;
  let tilt = Math.min(high, Math.max(low, (target - mean) / variance));
  let found = cumulants(values, tilt);
  for (let step = 0; step < STEPS_MAX && Math.abs(found.slope - target) > CLOSE; step += 1) {
    if (found.slope < target) low = tilt;
    else high = tilt;
    const next = tilt + (target - found.slope) / found.curve;
    tilt = next > low && next < high ? next : (low + high) / 2;
    if (high - low < CLOSE) break;
    found = cumulants(values, tilt);
  }
  return { tilt, ...found };
}

/** The cumulant function of one draw at a tilt, with its first two derivatives. */
function cumulants(values: Float64Array, tilt: number): { log: number; slope: number; curve: number } {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) top = Math.max(top, value * tilt);
  let total = 0;
  let first = 0;
  let second = 0;
  for (const value of values) {
    const weight = Math.exp(value * tilt - top);
    total += weight;
    first += weight * value;
    second += weight * value * value;
  }
  const slope = first / total;
  return {
    log: top + Math.log(total / values.length),
    slope,
    curve: Math.max(1e-12, second / total - slope * slope),
  };
}
