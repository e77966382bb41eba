import { requires } from '../base/requires.ts';

const STIRLING_FROM = 10; // from here six terms give full double precision
const HALF_LOG_TWO_PI = 0.9189385332046728;
const ONE_LESS_EULER = 0.42278433509846713;

/** (−1)^k (ζ(k) − 1) / k for k = 2 … 31: the Taylor series of ln Γ around 2. */
const AROUND_TWO = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5,
  -4.492623673813314e-5, 2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6,
  -2.039215753801366e-6, 9.55141213040742e-7, -4.492469198764566e-7, 2.1207184805554665e-7,
  -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8, 1.0838659214896955e-8,
  -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11, 3.1044247747322276e-11,
  -1.5021384080754142e-11,
];

/**
 * The natural logarithm of the gamma function.
 *
 * Almost every probability in this folder is built on it, so it keeps its digits near its zeros at 1 and 2 too.
 *
 * @param x   above 0, finite
 * @returns   ln Γ(x), to about fourteen digits
 * @throws    InvalidInput when x is not above zero
 * @source    Abramowitz & Stegun (1964), 6.1.33 (around 2) and 6.1.41 (Stirling)
 * @cost      at most forty multiplications
 */
export function logGamma(x: number): number {
  requires(x > 0 && Number.isFinite(x), 'logGamma', 'a finite number above zero');
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingRest(x);
  if (x < 0.5) return aroundTwo(x) - Math.log(x) - Math.log1p(x);
  if (x < 1.5) return aroundTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let reduced = x;
  while (reduced > 2.5) {
    reduced -= 1;
    product *= reduced;
  }
  return Math.log(product) + aroundTwo(reduced - 2);
}

/**
 * What Stirling's formula leaves out: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π).
 *
 * @param x   10 or more
 * @returns   a small number above zero
 * @throws    InvalidInput below 10
 * @source    Abramowitz & Stegun (1964), 6.1.41
 * @cost      constant
 */
export function stirlingRest(x: number): number {
  requires(x >= STIRLING_FROM, 'stirlingRest', 'a number of 10 or more');
  const inverse = 1 / (x * x);
  const tail = 1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360 - inverse / 156));
  return (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * tail))) / x;
}

/**
 * The natural logarithm of Γ(1 + z), which keeps its digits where z is too small to be added to 1.
 *
 * @param z   in [−0.5, 0.5]
 * @returns   ln Γ(1 + z), to about fourteen digits
 * @throws    InvalidInput outside this range
 * @source    Abramowitz & Stegun (1964), 6.1.33
 * @cost      thirty multiplications
 */
export function logGammaOfOnePlus(z: number): number {
  requires(Math.abs(z) <= 0.5, 'logGammaOfOnePlus', 'a number from -0.5 to 0.5');
  return aroundTwo(z) - Math.log1p(z);
}

/** ln Γ(2 + z) for |z| up to one half. */
function aroundTwo(z: number): number {
  let sum = 0;
  for (let k = AROUND_TWO.length - 1; k >= 0; k -= 1) sum = (sum + AROUND_TWO[k]) * z;
  return z * (sum + ONE_LESS_EULER);
}
