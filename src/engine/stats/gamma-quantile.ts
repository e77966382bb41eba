import { requires } from '../base/requires.ts';
import { gammaShareAbove, gammaShareBelow } from './gamma-share.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

const STEPS_MAX = 200;
const PRECISE = 1e-15;
const LOG_SMALLEST = -744; // below this e^u is no longer above zero

/**
 * The value below which a given share of a gamma distribution lies.
 *
 * The bounds of a rate's interval are read from it.
 *
 * @param share   a probability in (0, 1)
 * @param shape   above 0
 * @param rate    above 0: events a unit of time where the shape counts events
 * @returns       the quantile, 0 or more; 0 when it is too small for a double (tiny share at tiny shape)
 * @throws        InvalidInput outside these ranges
 * @source        Newton's method on the logarithm of the nearer tail, kept inside a bracket
 * @cost          about ten evaluations of the gamma share
 */
export function gammaQuantile(share: number, shape: number, rate: number): number {
  requires(share > 0 && share < 1, 'gammaQuantile', 'a share strictly between 0 and 1');
  requires(shape > 0 && Number.isFinite(shape), 'gammaQuantile', 'a finite shape above zero');
  requires(rate > 0 && Number.isFinite(rate), 'gammaQuantile', 'a finite rate above zero');
  const logValue = logQuantile(share, shape);
  return logValue < LOG_SMALLEST ? 0 : Math.exp(logValue) / rate;
}

/** Solves for u = ln x, where the logarithm of the lower tail is nearly a straight line. */
function logQuantile(share: number, shape: number): number {
  const lower = share <= 0.5;
  const target = lower ? Math.log(share) : Math.log1p(-share);
  let u = logStart(share, shape);
  if (u < LOG_SMALLEST) return u;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const x = Math.exp(u);
    const tail = lower ? gammaShareBelow(shape, x) : gammaShareAbove(shape, x);
    const miss = tail === 0 ? Number.NEGATIVE_INFINITY : Math.log(tail) - target;
    if (lower === miss > 0) high = u;
    else low = u;
    const logDensity = shape * u - x - logGamma(shape);
    const slope = Math.exp(logDensity - Math.log(tail)) * (lower ? 1 : -1);
    let next = u - miss / slope;
    if (!(next > low && next < high)) next = between(low, high, u);
    if (Math.abs(next - u) <= PRECISE * Math.max(1, Math.abs(u))) return next;
    u = next;
  }
  return u;
}

function between(low: number, high: number, u: number): number {
  if (low === Number.NEGATIVE_INFINITY) return u - 1;
  return high === Number.POSITIVE_INFINITY ? u + 1 : (low + high) / 2;
}

/** Wilson & Hilferty (1931) where it holds, else the power law of the lower end. */
function logStart(share: number, shape: number): number {
  const nearZero = (Math.log(share) + logGamma(shape + 1)) / shape;
  if (shape < 1 && nearZero < -1) return nearZero;
  const root = 1 - 1 / (9 * shape) + normalQuantile(share) / (3 * Math.sqrt(shape));
  return root > 0.1 ? Math.log(shape) + 3 * Math.log(root) : Math.min(nearZero, Math.log(shape + 1));
}
