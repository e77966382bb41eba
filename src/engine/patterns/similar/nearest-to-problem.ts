import { likenessOf } from './likeness.ts';

/** A ticket that is like another, by its key. */
export type Near<Key> = {
  readonly key: Key;
  /** In [0, 1]. */
  readonly score: number;
  /** Words that both hold. */
  readonly because: readonly string[];
};

const COMPARED = 3; // to be like several of its tickets says twice as much as to be like one: docs/methods/patterns.md

/**
 * What is most like the tickets of a problem: "is there more of this?"
 *
 * @param found   for each ticket of the problem that was asked about, those like it
 * @param isOpen  whether a ticket may be shown at all
 * @param most    how many
 * @returns       each ticket once, as alike as on average to the three of the problem that it is most like (or to all of a smaller
 *                one), with the words it shares with the nearest; the most alike first, of equals the one found first; none that is
 *                not alike enough to be shown
 * @cost          O(n log n) in what was found
 */
export function nearestToProblem<Key>(
  found: readonly (readonly Near<Key>[])[],
  isOpen: (key: Key) => boolean,
  most: number,
): readonly Near<Key>[] {
  const all = new Map<Key, Near<Key>[]>();
  for (const near of found.flat()) {
    if (!isOpen(near.key)) continue;
    const own = all.get(near.key);
    if (own === undefined) all.set(near.key, [near]);
    else own.push(near);
  }
  const compared = Math.min(COMPARED, found.length);
  return [...all.values()]
    .map((own) => {
      const nearest = own.toSorted((a, b) => b.score - a.score).slice(0, compared);
      return { ...nearest[0], score: nearest.reduce((sum, { score }) => sum + score, 0) / compared };
    })
    .filter(({ score }) => likenessOf(score) !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
