import { requires } from '../base/requires.ts';

const STEPS_MAX = 200;
const HALVINGS_MAX = 40;
const ENOUGH = 1e-4; // of the fall that the slope promises
const PRECISE = 1e-9; // the relative fall below which it is taken to have arrived
const STEP_MOST = 2; // in any coordinate: a first guess of the curvature may be far off

/** A place, its cost, and whether the search arrived. */
export type Minimum = { readonly at: readonly number[]; readonly value: number; readonly arrived: boolean };

/**
 * The place where a smooth function of a few numbers is smallest.
 *
 * @param cost    gives the value, and writes the slope in each coordinate into what it is given
 * @param start   where to begin; its cost must be finite
 * @returns       the best place found, and its cost
 * @throws        InvalidInput when the cost at the start is not finite
 * @source        BFGS with backtracking; Nocedal & Wright, Numerical Optimization (2006), 6.1
 * @cost          ten to forty evaluations as a rule, fewer from a start that is near; the same answer every time
 */
export function minimise(
  cost: (at: readonly number[], slope: Float64Array) => number,
  start: readonly number[],
): Minimum {
  const size = start.length;
  let at: readonly number[] = [...start];
  let slope = new Float64Array(size);
  let value = cost(at, slope);
  requires(Number.isFinite(value), 'minimise', 'a finite cost at the start');
  let inverse = identity(size, 1 / Math.max(1, Math.hypot(...slope)));
  for (let step = 0; step < STEPS_MAX; step += 1) {
    let direction = times(inverse, slope);
    let fall = dot(direction, slope);
    if (!(fall > 0)) {
      inverse = identity(size, 1 / Math.max(1, Math.hypot(...slope)));
      direction = times(inverse, slope);
      fall = dot(direction, slope);
    }
    if (!(fall > 0)) return { at, value, arrived: true };
    let share = Math.min(1, STEP_MOST / Math.max(...direction.map(Math.abs)));
    const slopeThere = new Float64Array(size);
    let there = at;
    let valueThere = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < HALVINGS_MAX; halving += 1, share /= 2) {
      there = at.map((each, i) => each - share * direction[i]);
      valueThere = cost(there, slopeThere);
      if (valueThere <= value - ENOUGH * share * fall) break;
    }
    if (!(valueThere < value)) return { at, value, arrived: true };
    const fallen = value - valueThere;
    inverse = updated(
      inverse,
      there.map((each, i) => each - at[i]),
      Array.from(slopeThere, (each, i) => each - slope[i]),
    );
    [at, value, slope] = [there, valueThere, slopeThere];
    if (fallen <= PRECISE * (1 + Math.abs(value))) return { at, value, arrived: true };
  }
  return { at, value, arrived: false };
}

function identity(size: number, scale: number): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? scale : 0)),
  );
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
}

function times(matrix: readonly (readonly number[])[], vector: ArrayLike<number>): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** The inverse curvature after a step and what it did to the slope; unchanged where the slope did not turn the right way. */
function updated(inverse: number[][], step: readonly number[], turn: readonly number[]): number[][] {
  const along = dot(step, turn);
  if (!(along > 1e-12 * Math.hypot(...step) * Math.hypot(...turn))) return inverse;
  const turned = times(inverse, turn);
  const stretch = (along + dot(turn, turned)) / (along * along);
  return inverse.map((row, i) =>
    row.map(
      (each, j) => each + stretch * step[i] * step[j] - (turned[i] * step[j] + step[i] * turned[j]) / along,
    ),
  );
}
