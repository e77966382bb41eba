import { requires } from '../base/requires.ts';
import { logGamma, stirlingRest } from './log-gamma.ts';

const STIRLING_FROM = 10;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * The natural logarithm of the beta function.
 *
 * The chances of a binomial count and of a cause that dies out are built on it, also where one shape is a million.
 *
 * @param a   above 0, finite
 * @param b   above 0, finite
 * @returns   ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b)
 * @throws    InvalidInput when a shape is not above zero
 * @source    Abramowitz & Stegun (1964), 6.2.2 and 6.1.41; DiDonato & Morris (1992), ACM TOMS 18, 360-373
 * @cost      at most three evaluations of ln Γ
 */
export function logBeta(a: number, b: number): number {
  requires(a > 0 && b > 0 && Number.isFinite(a + b), 'logBeta', 'finite shapes above zero');
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < STIRLING_FROM) return logGamma(small) + logGamma(large) - logGamma(small + large);
  if (small < STIRLING_FROM) return logGamma(small) - logGammaStep(large, small);
  const rests = stirlingRest(small) + stirlingRest(large) - stirlingRest(small + large);
  const share = small / large;
  return (
    HALF_LOG_TWO_PI +
    rests -
    0.5 * Math.log(large) +
    (small - 0.5) * (Math.log(share) - Math.log1p(share)) -
    large * Math.log1p(share)
  );
}

/** ln Γ(x + step) − ln Γ(x) for x of 10 or more: the difference of two large numbers, of which the large part is left out. */
function logGammaStep(x: number, step: number): number {
  const grown = x + step;
  return (
    (x - 0.5) * Math.log1p(step / x) + step * (Math.log(grown) - 1) + stirlingRest(grown) - stirlingRest(x)
  );
}
