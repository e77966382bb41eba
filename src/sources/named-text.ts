import { holdsPeople } from './agrees.ts';
import type { Field } from './field.ts';
import type { Guess } from './guess.ts';
import type { Profile } from './profile-column.ts';
import { readHeading } from './read-heading.ts';

const isTextField = (field: Field): boolean => field === 'title' || field === 'body';
const NAMED = 0.6; // confidence: only its heading says so
const CLOSED_TO_TEXT = 0.8; // of the cells: times, numbers, keys and people are no title, whatever the heading

/**
 * A title is a title, however few different ones there are: where nothing else is read as one, a heading that says "title" and
 * nothing else goes before what its values look like. Where there is no text either, one that says "text" does too.
 *
 * It answers "where is the title, when it says little more than a category?".
 *
 * @param guesses  what each column means, by its heading
 * @param profiles what the values of each column look like
 * @param headings their headings
 * @returns        the same, with a title where only such a column can be one
 * @cost           O(columns)
 */
export function withNamedText(
  guesses: readonly Guess[],
  profiles: readonly Profile[],
  headings: readonly string[],
): readonly Guess[] {
  const has = (field: Field): boolean => guesses.some((guess) => guess.field === field);
  if (has('title')) return guesses;
  const isSaid = (fields: readonly Field[]): boolean =>
    has('body') ? fields.includes('title') && !fields.includes('body') : fields.some(isTextField);
  const named = headings.findIndex((heading, index) => {
    const { fields, exact } = readHeading(heading);
    const profile = profiles[index];
    const { date, number, flag, id, mail, clock } = profile;
    const isClosed = [date, number, flag, id, mail, clock].some((share) => share > CLOSED_TO_TEXT);
    return (
      guesses[index].reason === 'values_disagree' &&
      exact &&
      isSaid(fields) &&
      !isClosed &&
      !holdsPeople(profile)
    );
  });
  const guess: Guess = { field: 'title', confidence: NAMED, reason: 'heading' };
  return guesses.map((each, index) => (index === named ? guess : each));
}
