import { requires } from '../base/requires.ts';
import { logGamma, logGammaOfOnePlus, stirlingRest } from './log-gamma.ts';

const STEPS_MAX = 200_000; // the slowest case, shape 1e9 at its mean, needs under 150 000
const PRECISE = 1e-17;
const TINY = 1e-300;
const SMALL_SHAPE = 0.3; // up to here the share above is not read as what the series leaves of 1
const LARGE_SHAPE = 10; // from here the leading factor is written around the mean, to keep its digits

/**
 * The share of a gamma distribution (rate 1) below a value: the regularised lower incomplete gamma P(shape, x).
 *
 * @param shape   above 0
 * @param x       0 or more; Infinity gives 1
 * @returns       a probability in [0, 1], with full relative precision in the lower tail
 * @throws        InvalidInput on a shape not above zero or a negative x
 * @source        Abramowitz & Stegun (1964), 6.5.29; Lentz's continued fraction above the mean
 * @cost          O(√shape) near the mean, a handful of steps elsewhere
 */
export function gammaShareBelow(shape: number, x: number): number {
  checkGamma(shape, x, 'gammaShareBelow');
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
}

/**
 * The share of a gamma distribution (rate 1) above a value: the regularised upper incomplete gamma Q(shape, x).
 *
 * @param shape   above 0
 * @param x       0 or more; Infinity gives 0
 * @returns       a probability in [0, 1], with full relative precision in the upper tail
 * @throws        InvalidInput on a shape not above zero or a negative x
 * @source        as gammaShareBelow
 * @cost          as gammaShareBelow
 */
export function gammaShareAbove(shape: number, x: number): number {
  checkGamma(shape, x, 'gammaShareAbove');
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (x >= shape + 1) return fraction(shape, x);
  return shape < SMALL_SHAPE ? aboveSmall(shape, x) : 1 - series(shape, x);
}

function checkGamma(shape: number, x: number, where: string): void {
  requires(shape > 0 && Number.isFinite(shape), where, 'a finite shape above zero');
  requires(x >= 0, where, 'a value of zero or more');
}

/** The share above where nearly all of it lies below: 1 − the power series, each term of which is of the order of the shape. */
function aboveSmall(shape: number, x: number): number {
  const logPower = shape * Math.log(x) - logGammaOfOnePlus(shape);
  let term = 1;
  let sum = 0;
  for (let n = 1; n < STEPS_MAX; n += 1) {
    term *= -x / n;
    const change = term / (shape + n);
    sum += change;
    if (Math.abs(change) <= Math.abs(sum) * PRECISE) break;
  }
  return -Math.expm1(logPower) - shape * Math.exp(logPower) * sum;
}

/** x^shape e^-x / Γ(shape), without losing digits when shape and x are both large. */
function leadingFactor(shape: number, x: number): number {
  if (shape < LARGE_SHAPE) return Math.exp(shape * Math.log(x) - x - logGamma(shape));
  const away = (x - shape) / shape;
  const logRatio = away > -0.9 ? Math.log1p(away) : Math.log(x / shape);
  const deviance = shape * (logRatio - away);
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(deviance - stirlingRest(shape));
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step < STEPS_MAX && term > sum * PRECISE; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return Math.min(1, sum * leadingFactor(shape, x));
}

function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let step = 1; step < STEPS_MAX; step += 1) {
    const a = -step * (step - shape);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + a / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return Math.min(1, h * leadingFactor(shape, x));
}
