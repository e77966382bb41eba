import { fold } from '../engine/text/fold.ts';
import { hasMail, looksLikePerson } from './looks-like-person.ts';
import { FIRST_NAMES } from './words.data.ts';

const WORD_LEAST = 3; // letters: "INC" may be part of a name by chance, and a part of two letters is

/**
 * A ticket's number as it may be kept: what people call it, unless it calls somebody by name.
 *
 * It answers "what does an assignment of this ticket show?". Some exports number tickets per reporter
 * ("Koen Verstraete 3"), and an address is no number either: those get the number of their row.
 *
 * @param id      the source's own id; null where it gives none
 * @param number  the row's number in its file, from 1
 * @param people  the row's cells that name people
 * @returns       the id, or the row's number as text
 * @cost          O(length)
 */
export function idOf(id: string | null, number: number, people: readonly (string | null)[]): string {
  return id === null || namesSomebody(id, people) ? String(number) : id;
}

function namesSomebody(id: string, people: readonly (string | null)[]): boolean {
  if (id.includes('@') || hasMail(id)) return true;
  const letters = id.replace(/[^\p{L}' -]+/gu, ' ').trim();
  if (looksLikePerson(letters)) return true;
  const isFirstName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && FIRST_NAMES.has(fold(word));
  if (letters.split(/[\s-]+/u).some(isFirstName)) return true;
  const own = new Set(people.flatMap((cell) => wordsIn(cell ?? '')));
  return wordsIn(letters).some((word) => own.has(word));
}

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= WORD_LEAST);
