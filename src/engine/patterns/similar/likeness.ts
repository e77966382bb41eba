/** A likeness in words: the very same text, or strongly, clearly or faintly alike. */
export type Likeness = 'same' | 'strong' | 'clear' | 'faint';

const SAME = 0.9999;
const STRONG = 0.6;
const CLEAR = 0.35;
const FAINT = 0.2;

/**
 * What a score of likeness is called. Of the ten nearest tickets on the three invented companies (20,498 pairs of tickets of
 * people) those strongly alike were of one problem 72 times in a hundred, clearly 50, faintly 40, and those below that 16.
 *
 * @param score  in [0, 1]
 * @returns      null where two tickets are not alike enough to be shown beside each other
 * @source       docs/methods/patterns.md, "What is alike"
 */
export function likenessOf(score: number): Likeness | null {
  if (score >= SAME) return 'same';
  if (score >= STRONG) return 'strong';
  if (score >= CLEAR) return 'clear';
  return score >= FAINT ? 'faint' : null;
}
