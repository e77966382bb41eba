import { requires } from '../base/requires.ts';
import { logBeta } from './log-beta.ts';
import { stirlingRest } from './log-gamma.ts';

const STEPS_MAX = 200_000; // the fraction needs O(√max(a, b)) steps: shapes of 1e9 fit
const TINY = 1e-300;
const LARGE_SHAPE = 10; // from here the leading factor is written around the mean, to keep its digits

/**
 * The share of a beta distribution below a value: the regularised incomplete beta I_x(a, b).
 *
 * The k-th of n evenly scattered moments follows Beta(k, n − k + 1), so this is the chance that k moments
 * fall so early, or that k of them lie so close together.
 *
 * @param x   in [0, 1]
 * @param a   above 0
 * @param b   above 0
 * @returns   a probability in [0, 1], with full relative precision where it is small
 * @throws    InvalidInput outside these ranges
 * @source    Abramowitz & Stegun (1964), 26.5.8, by Lentz's continued fraction
 * @cost      O(√max(a, b)) steps
 */
export function betaShareBelow(x: number, a: number, b: number): number {
  checkBeta(x, a, b, 'betaShareBelow');
  return x <= 0.5 ? lowerTail(x, a, b) : upperTail(1 - x, b, a);
}

/**
 * The share of a beta distribution above a value: 1 − I_x(a, b).
 *
 * @param x   in [0, 1]
 * @param a   above 0
 * @param b   above 0
 * @returns   a probability in [0, 1], with full relative precision where it is small
 * @throws    InvalidInput outside these ranges
 * @source    as betaShareBelow
 * @cost      as betaShareBelow
 */
export function betaShareAbove(x: number, a: number, b: number): number {
  checkBeta(x, a, b, 'betaShareAbove');
  return x <= 0.5 ? upperTail(x, a, b) : lowerTail(1 - x, b, a);
}

function checkBeta(x: number, a: number, b: number, where: string): void {
  requires(x >= 0 && x <= 1, where, 'a value in [0, 1]');
  requires(a > 0 && b > 0 && Number.isFinite(a + b), where, 'finite shapes above zero');
}

/** I_x(a, b) for x up to one half: 1 − x is never rounded away, since only its logarithm is used. */
function lowerTail(x: number, a: number, b: number): number {
  if (x === 0) return 0;
  return isBelowMean(x, a, b) ? below(x, a, b) : 1 - above(x, a, b);
}

function upperTail(x: number, a: number, b: number): number {
  if (x === 0) return 1;
  return isBelowMean(x, a, b) ? 1 - below(x, a, b) : above(x, a, b);
}

const isBelowMean = (x: number, a: number, b: number): boolean => x <= (a + 1) / (a + b + 2);
const below = (x: number, a: number, b: number): number =>
  Math.min(1, (leadingFactor(x, a, b) * fraction(x, a, b)) / a);
const above = (x: number, a: number, b: number): number =>
  Math.min(1, (leadingFactor(x, a, b) * fraction(1 - x, b, a)) / b);

/** x^a (1 − x)^b / B(a, b), without losing digits when both shapes are large. */
function leadingFactor(x: number, a: number, b: number): number {
  const total = a + b;
  if (Math.min(a, b) < LARGE_SHAPE) return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  const away = x * total - a;
  const first = away / a > -0.9 ? Math.log1p(away / a) : Math.log((x * total) / a);
  const second = Math.log1p(-away / b);
  const rests = stirlingRest(total) - stirlingRest(a) - stirlingRest(b);
  return Math.sqrt(((a / total) * b) / (2 * Math.PI)) * Math.exp(a * first + b * second + rests);
}

function fraction(x: number, a: number, b: number): number {
  const kept = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < STEPS_MAX; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return h;
}
