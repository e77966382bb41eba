/** Words of a text, kept or lost, summed over bodies. */
export type WordScore = { readonly own: number; readonly kept: number; readonly both: number };

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Counts how many of a person's own words were kept, in the order they were written.
 *
 * @param own     the words a person wrote
 * @param kept    the words a cleaner left
 * @returns       words written, words left, and the longest row of words that both have
 * @cost          O(words of own × words of kept)
 */
export function scoreWords(own: string, kept: string): WordScore {
  const [written, left] = [own.match(WORD) ?? [], kept.match(WORD) ?? []];
  let row = new Array<number>(left.length + 1).fill(0);
  for (const word of written) {
    const next = [0];
    for (const [at, other] of left.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return { own: written.length, kept: left.length, both: row.at(-1) ?? 0 };
}

/** The score of several bodies together. */
export function sumScores(scores: readonly WordScore[]): WordScore {
  return scores.reduce(
    (sum, { own, kept, both }) => ({ own: sum.own + own, kept: sum.kept + kept, both: sum.both + both }),
    { own: 0, kept: 0, both: 0 },
  );
}
