import { requires } from '../base/requires.ts';

/** How many people, without saying exactly: fewer than five could be recognised. */
export type PeopleBucket = '1-4' | '5-9' | '10-24' | '25+' | 'unknown';

/** Below this somebody can be pointed at. */
export const SMALLEST_GROUP = 5;

/**
 * Puts a count of people in a class that names nobody.
 *
 * It answers "how many people does this touch?" on every page and in every file that leaves the reader.
 *
 * @param count   whole people, zero or more; null when the source does not say
 * @returns       the class; `unknown` for null and for 0, since a pattern without known people is not nobody's
 * @throws        InvalidInput on a fraction or a negative count
 * @source        the smallest group of five that workplace analytics keeps by default
 * @cost          O(1)
 */
export function peopleBucket(count: number | null): PeopleBucket {
  if (count === null) return 'unknown';
  requires(Number.isInteger(count) && count >= 0, 'peopleBucket', 'whole people, zero or more');
  if (count === 0) return 'unknown';
  if (count < SMALLEST_GROUP) return '1-4';
  if (count < 10) return '5-9';
  return count < 25 ? '10-24' : '25+';
}
