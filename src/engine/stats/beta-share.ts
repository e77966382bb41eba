import { requires } from '../base/requires.ts';
import { logGamma } from './log-gamma.ts';

const STEPS_MAX = 20_000; // the fraction needs O(√max(a, b)) steps: shapes of 1e8 fit
const TINY = 1e-300;

/**
 * The share of a beta distribution below a value: the regularised incomplete beta I_x(a, b).
 *
 * The k-th of n evenly scattered moments follows Beta(k, n − k + 1), so this is the chance that k moments
 * fall so early, or that k of them lie so close together.
 *
 * @param x   in [0, 1]
 * @param a   above 0
 * @param b   above 0
 * @returns   a probability in [0, 1]
 * @throws    InvalidInput outside these ranges
 * @source    Abramowitz & Stegun (1964), 26.5.8, by Lentz's continued fraction
 * @cost      O(√max(a, b)) steps
 */
export function betaShareBelow(x: number, a: number, b: number): number {
  requires(x >= 0 && x <= 1, 'betaShareBelow', 'a value in [0, 1]');
  requires(a > 0 && b > 0 && Number.isFinite(a + b), 'betaShareBelow', 'finite shapes above zero');
  if (x === 0 || x === 1) return x;
  const logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  if (x <= (a + 1) / (a + b + 2)) return Math.min(1, (Math.exp(logFront) * fraction(x, a, b)) / a);
  return Math.max(0, 1 - (Math.exp(logFront) * fraction(1 - x, b, a)) / b);
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
