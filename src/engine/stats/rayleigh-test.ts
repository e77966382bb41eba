import { requires } from '../base/requires.ts';

/** How strongly angles point one way. */
export type RayleighTest = {
  /** The length of the mean vector, in [0, 1]: 0 evenly round, 1 all the same. */
  readonly resultant: number;
  /** Where they point, in radians in (−π, π]. */
  readonly direction: number;
  readonly p: number;
};

/**
 * Whether angles crowd around one direction: do these events keep to one day of the week, or of the month?
 *
 * @param angles   radians, one or more, in any range
 * @returns        resultant, direction and p-value
 * @throws         InvalidInput on an empty list
 * @source         Rayleigh (1880); p by Zar (1999), Biostatistical Analysis, eq. 27.4
 * @cost           O(n)
 */
export function rayleighTest(angles: readonly number[]): RayleighTest {
  requires(angles.length > 0, 'rayleighTest', 'at least one angle');
  let cosines = 0;
  let sines = 0;
  for (const angle of angles) {
    cosines += Math.cos(angle);
    sines += Math.sin(angle);
  }
  const resultant = Math.min(1, Math.hypot(cosines, sines) / angles.length);
  return { resultant, direction: Math.atan2(sines, cosines), p: rayleighChance(angles.length, resultant) };
}

/**
 * The chance that evenly scattered angles have so long a mean vector.
 *
 * @param n           independent angles, above 0; may be a fraction where angles lean on each other
 * @param resultant   length of the mean vector, in [0, 1]
 * @returns           a p-value in (0, 1]
 * @throws            InvalidInput outside these ranges
 * @source            Zar (1999), eq. 27.4
 * @cost              constant
 */
export function rayleighChance(n: number, resultant: number): number {
  requires(n > 0, 'rayleighChance', 'a number of angles above zero');
  requires(resultant >= 0 && resultant <= 1, 'rayleighChance', 'a resultant in [0, 1]');
  const length = n * resultant;
  return Math.min(1, Math.exp(Math.sqrt(1 + 4 * n + 4 * (n * n - length * length)) - (1 + 2 * n)));
}
