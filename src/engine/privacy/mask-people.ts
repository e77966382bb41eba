import { findPeople } from './find-people.ts';
import type { Span } from './spaced-characters.ts';

/** Stands where a person was named. */
export const PERSON_MARK = '…';
/** What stood against a name, such as a number ("An081 23 45 67"), may show itself only when the name is gone. */
const ROUNDS_MAX = 4;

/**
 * Takes e-mail addresses, phone numbers and names of people out of a text that is shown.
 *
 * It answers "what may stand in a pattern's name or a shown ticket title?".
 *
 * @param text    a title or a name, one line
 * @param peopleWords  folded words of the people in the file; may be empty
 * @returns       the text with `…` where a person stood; the same text when nobody is named
 * @cost          O(length), a few times where somebody is named
 */
export function maskPeople(text: string, peopleWords: ReadonlySet<string>): string {
  let masked = text;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const people = findPeople(masked, peopleWords);
    if (people.length === 0) break;
    masked = withMarks(masked, people);
  }
  return masked;
}

function withMarks(text: string, people: readonly Span[]): string {
  const kept: string[] = [];
  let done = 0;
  for (const { start, end } of people) {
    kept.push(text.slice(done, start), PERSON_MARK);
    done = end;
  }
  kept.push(text.slice(done));
  return kept
    .join('')
    .replace(/…(?:[ \t]*…)+/gu, PERSON_MARK)
    .trim();
}

/**
 * Whether a text points at a person.
 *
 * It answers "must this name of a pattern be refused?".
 *
 * @param text    a name or a title
 * @param peopleWords  folded words of the people in the file; may be empty
 * @returns       true when an address, a phone number or a name stands in it
 * @cost          O(length)
 */
export function holdsPerson(text: string, peopleWords: ReadonlySet<string>): boolean {
  return findPeople(text, peopleWords).length > 0;
}
