import { requires } from '../base/requires.ts';

/**
 * The p-values of many tests, each raised so that claiming all those below q keeps false claims under q.
 *
 * Two hundred quiet series with eight tests each give eighty false rhythms at p < .05; this keeps them near none.
 *
 * @param chances   p-values in [0, 1], in any order; empty gives empty
 * @returns         adjusted p-values in the same order, each at least its own
 * @throws          InvalidInput on a value outside [0, 1]
 * @source          Benjamini & Hochberg (1995), JRSS B 57, 289-300
 * @cost            O(n log n)
 */
export function benjaminiHochberg(chances: readonly number[]): number[] {
  for (const chance of chances)
    requires(chance >= 0 && chance <= 1, 'benjaminiHochberg', 'p-values in [0, 1]');
  const order = chances.map((_, index) => index).sort((a, b) => chances[b] - chances[a] || a - b);
  const adjusted = new Array<number>(chances.length).fill(1);
  let least = 1;
  order.forEach((index, place) => {
    least = Math.min(least, (chances[index] * chances.length) / (chances.length - place));
    adjusted[index] = least;
  });
  return adjusted;
}
