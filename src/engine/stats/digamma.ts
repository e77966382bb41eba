import { requires } from '../base/requires.ts';

const ASYMPTOTIC_FROM = 10; // from here six terms of the series give full double precision

/**
 * The slope of the logarithm of the gamma function.
 *
 * The mean of the logarithm of a gamma variable is built on it; the score for a cell that is too busy needs it.
 *
 * @param x   above 0, finite
 * @returns   the derivative of ln Γ at x; zero near 1.4616
 * @throws    InvalidInput when x is not above zero
 * @source    Abramowitz & Stegun (1964), 6.3.5 and 6.3.18
 * @cost      at most ten steps of recurrence
 */
export function digamma(x: number): number {
  requires(x > 0 && Number.isFinite(x), 'digamma', 'a finite number above zero');
  let shifted = x;
  let result = 0;
  while (shifted < ASYMPTOTIC_FROM) {
    result -= 1 / shifted;
    shifted += 1;
  }
  const inverse = 1 / (shifted * shifted);
  const series =
    inverse *
    (1 / 12 -
      inverse *
        (1 / 120 -
          inverse * (1 / 252 - inverse * (1 / 240 - inverse * (1 / 132 - inverse * (691 / 32760))))));
  return result + Math.log(shifted) - 0.5 / shifted - series;
}
