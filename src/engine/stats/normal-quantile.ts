import { requires } from '../base/requires.ts';
import { normalShareBelow } from './normal-share.ts';

const POLISH_STEPS = 3; // the start is good to about 4.5e-4 and each step triples the digits

/**
 * The value below which a given share of a standard normal distribution lies.
 *
 * @param share   a probability in (0, 1)
 * @returns       the quantile; exactly 0 at one half
 * @throws        InvalidInput outside (0, 1)
 * @source        start: Abramowitz & Stegun (1964), 26.2.23; then Halley's method
 * @cost          three evaluations of the normal share
 */
export function normalQuantile(share: number): number {
  requires(share > 0 && share < 1, 'normalQuantile', 'a share strictly between 0 and 1');
  if (share === 0.5) return 0;
  if (share > 0.5) return -normalQuantile(1 - share);
  const t = Math.sqrt(-2 * Math.log(share));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = top / bottom - t;
  for (let step = 0; step < POLISH_STEPS; step += 1) {
    // The miss is divided by the density in logarithms: in the far tail both are below 1e-300.
    const logDensity = -0.5 * z * z - 0.5 * Math.log(2 * Math.PI);
    const below = normalShareBelow(z);
    const move = (below - share) * Math.exp(-logDensity);
    z -= move / (1 + (z * move) / 2);
  }
  return z;
}
