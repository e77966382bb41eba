import { isKnownSpelling } from './ordinary-words.ts';
import type { ReadTicket } from './read-tickets.ts';

const SHORTEST = 5; // "bon" and "bot" are two words
const OFTEN = 3; // in so many tickets a spelling is no slip

/**
 * Which words of a company's tickets are probably slips of the keyboard.
 *
 * It answers "which of two titles is well spelt?". A slip stands in one ticket, no table knows it, and one letter more,
 * less or other makes a word that several tickets write.
 *
 * @param tickets  of the company
 * @returns        true of a folded word that is probably a slip; false of words under five letters
 * @cost           O(words), then O(length) a word
 */
export function likelySlips(tickets: readonly Pick<ReadTicket, 'words'>[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const { words } of tickets) {
    for (const word of new Set(words.map(({ folded }) => folded)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const often = new Map<string, string[]>();
  for (const [word, count] of counts) {
    if (count < OFTEN || word.length < SHORTEST) continue;
    for (const form of formsOf(word)) {
      const list = often.get(form);
      if (list === undefined) often.set(form, [word]);
      else list.push(word);
    }
  }
  return (word) =>
    word.length >= SHORTEST &&
    (counts.get(word) ?? 0) <= 1 &&
    !isKnownSpelling(word) &&
    formsOf(word).some((form) => often.get(form)?.some((other) => isOneSlipApart(word, other)));
}

/** The word, and the word without each of its letters: two words one slip apart share one of these. */
function formsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, other] = [a.length - start - end, b.length - start - end];
  if (left <= 1 && other <= 1) return true;
  return left === 2 && other === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
