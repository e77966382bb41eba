import { requires } from '../base/requires.ts';
import { betaShareAbove, betaShareBelow } from './beta-share.ts';
import { logBeta } from './log-beta.ts';

const STEPS_MAX = 200;
const PRECISE = 1e-15;
const LOG_SMALLEST = -744; // below this e^u is no longer above zero

/**
 * The value below which a given share of a beta distribution lies.
 *
 * The bounds of a share are read from it: 18 of 60 disturbances reported is a rate with an interval.
 *
 * @param share   a probability in (0, 1)
 * @param a       above 0
 * @param b       above 0
 * @returns       the quantile in [0, 1]; 0 or 1 when nothing between is a double (tiny share at tiny shape)
 * @throws        InvalidInput outside these ranges
 * @source        Newton's method on the logarithm of the smaller tail, kept inside a bracket
 * @cost          about ten evaluations of the beta share
 */
export function betaQuantile(share: number, a: number, b: number): number {
  requires(share > 0 && share < 1, 'betaQuantile', 'a share strictly between 0 and 1');
  requires(a > 0 && b > 0 && Number.isFinite(a + b), 'betaQuantile', 'finite shapes above zero');
  const half = betaShareBelow(0.5, a, b);
  const [below, above] = [Math.log(share), Math.log1p(-share)];
  // Solved from the end that it is nearer to, where its distance to that end keeps its digits.
  return share < half ? fromZero({ below, above }, a, b) : 1 - fromZero({ below: above, above: below }, b, a);
}

/** Solves for the value, up to one half, that has these logarithms of the shares below and above it. */
function fromZero(
  { below, above }: { readonly below: number; readonly above: number },
  a: number,
  b: number,
): number {
  const isLower = below < above;
  const target = isLower ? below : above;
  const logB = logBeta(a, b);
  let low = Number.NEGATIVE_INFINITY;
  let high = Math.log(0.5);
  let u = Math.min(high, (below + Math.log(a) + logB) / a);
  for (let step = 0; step < STEPS_MAX && u >= LOG_SMALLEST; step += 1) {
    const x = Math.exp(u);
    const logTail = Math.log(isLower ? betaShareBelow(x, a, b) : betaShareAbove(x, a, b));
    const miss = logTail - target;
    if (isLower === miss > 0) high = u;
    else low = u;
    const logDensity = a * u + (b - 1) * Math.log1p(-x) - logB;
    const slope = (isLower ? 1 : -1) * Math.exp(logDensity - logTail);
    let next = u - miss / slope;
    if (!(next > low && next < high)) next = low === Number.NEGATIVE_INFINITY ? u - 1 : (low + high) / 2;
    if (Math.abs(next - u) <= PRECISE * Math.max(1, Math.abs(u))) return Math.exp(next);
    u = next;
  }
  return u < LOG_SMALLEST ? 0 : Math.exp(u);
}
