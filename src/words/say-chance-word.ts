import type { Recurrence } from '../engine/explanations/recurrence.ts';
import type { Words } from './words.ts';

type Known = Extract<Recurrence, { kind: 'known' }>;

const OFTEN = 6; // as many as "every month" asks: what came that often was a problem, and no exception

/**
 * The word that stands beside a chance.
 *
 * @param chance  its word, and on how many episodes it rests
 * @returns       in the reader's language; what came often and is unlikely to come back is over, as far as anybody can tell
 * @source        docs/methods/recurrence.md
 * @cost          constant
 */
export function sayChanceWord({ word, n }: Pick<Known, 'word' | 'n'>, { chance }: Words): string {
  return word === 'exception' && n >= OFTEN ? chance.over : chance.word[word];
}
