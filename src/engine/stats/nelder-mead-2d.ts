import { requires } from '../base/requires.ts';

type Point = { readonly x: number; readonly y: number; readonly value: number };

const STEPS_MAX = 400;
const PRECISE = 1e-13; // the spread of the values at which the triangle is taken to have arrived
const RESTARTS = 2; // a triangle that has shrunk too early is blown up again around its best corner

/**
 * The place where a smooth function of two numbers is smallest.
 *
 * @param cost    the function; may return Infinity where it is not allowed
 * @param start   where to begin; its cost must be finite
 * @param step    the size of the first triangle, above zero
 * @returns       the best place found and its cost
 * @throws        InvalidInput when the cost at the start is not finite or the step is not above zero
 * @source        Nelder & Mead (1965), The Computer Journal 7, 308-313
 * @cost          at most 2 400 evaluations, 100 to 200 as a rule; the same answer every time
 */
export function nelderMead2d(
  cost: (x: number, y: number) => number,
  start: { readonly x: number; readonly y: number },
  step: number,
): Point {
  requires(step > 0, 'nelderMead2d', 'a step above zero');
  const at = (x: number, y: number): Point => ({ x, y, value: cost(x, y) });
  let best = at(start.x, start.y);
  requires(Number.isFinite(best.value), 'nelderMead2d', 'a finite cost at the start');
  for (let round = 0; round <= RESTARTS; round += 1) {
    const size = step / 4 ** round;
    best = descend(at, [best, at(best.x + size, best.y), at(best.x, best.y + size)]);
  }
  return best;
}

function descend(at: (x: number, y: number) => Point, corners: [Point, Point, Point]): Point {
  for (let step = 0; step < STEPS_MAX; step += 1) {
    corners.sort((first, second) => first.value - second.value);
    const [best, middle, worst] = corners;
    if (Math.abs(worst.value - best.value) <= PRECISE * (1 + Math.abs(best.value))) break;
    const centreX = (best.x + middle.x) / 2;
    const centreY = (best.y + middle.y) / 2;
    const along = (factor: number): Point =>
      at(centreX + factor * (worst.x - centreX), centreY + factor * (worst.y - centreY));
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const expanded = along(-2);
      corners[2] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < middle.value) corners[2] = reflected;
    else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) corners[2] = contracted;
      else {
        corners[1] = at((best.x + middle.x) / 2, (best.y + middle.y) / 2);
        corners[2] = at((best.x + worst.x) / 2, (best.y + worst.y) / 2);
      }
    }
  }
  return corners.reduce((least, corner) => (corner.value < least.value ? corner : least));
}
