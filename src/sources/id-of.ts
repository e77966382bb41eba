import { fold } from '../engine/text/fold.ts';
import { hasMail, looksLikePerson } from './looks-like-person.ts';
import { detached, remembering } from './remembering.ts';
import { FIRST_NAMES } from './words.data.ts';

const WORD_LEAST = 3; // letters: "INC" may be part of a name by chance, and a part of two letters is

const isSuspect = (id: string): boolean => id.includes('@') || hasMail(id);

const lettersOf = (id: string): string => id.replace(/[^\p{L}' -]+/gu, ' ').trim();

function namesByItself(letters: string): boolean {
  if (looksLikePerson(letters)) return true;
  const isFirstName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && FIRST_NAMES.has(fold(word));
  return letters.split(/[\s-]+/u).some(isFirstName);
}

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= WORD_LEAST);

const ROUNDED = /^\d(?:[.,]\d+)?e\+\d+$/iu;

/** Whether a spreadsheet wrote a long number short, such as `2,02501E+10`: its last digits are gone, and many tickets share it. */
export const isRounded = (id: string | null): boolean => id !== null && ROUNDED.test(id);

/** Where the digits at the end of a number start: what stands before them is the same for most tickets of a desk. */
function digitsAt(id: string): number {
  let at = id.length;
  while (at > 0 && id.charCodeAt(at - 1) >= 48 && id.charCodeAt(at - 1) <= 57) at -= 1;
  return at;
}

/**
 * A ticket's number as it may be kept: what people call it, unless it calls somebody by name.
 *
 * It answers "what does an assignment of this ticket show?". Some exports number tickets per reporter
 * ("Koen Verstraete 3"), and an address is no number either: those have none.
 *
 * @returns   a reader of the source's own id (null where it gives none) and the row's cells that name people; it gives the id,
 *            or null where there is none to keep
 * @cost      O(length); O(1) for an id that begins as one before
 */
export function idReader(): (id: string | null, people: readonly (string | null)[]) => string | null {
  const beginning = remembering((start) => {
    const letters = lettersOf(start);
    return { isPerson: isSuspect(start) || namesByItself(letters), words: wordsIn(letters) };
  });
  const wordsOf = remembering((cell) => new Set(wordsIn(cell)));
  let start = '';
  let known = beginning(start);
  return (id, people) => {
    if (id === null) return null;
    const end = digitsAt(id);
    if (end !== start.length || !id.startsWith(start)) {
      start = detached(id.slice(0, end));
      known = beginning(start);
    }
    const { isPerson, words } = known;
    const isHis = (cell: string | null): boolean =>
      cell !== null && words.some((word) => wordsOf(cell).has(word));
    return isPerson || (words.length > 0 && people.some(isHis)) ? null : id;
  };
}
