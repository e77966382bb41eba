import { maskPeople } from '../engine/privacy/mask-people.ts';
import { namesAreKnown, type Reading } from '../engine/signals/reading.ts';
import type { Signal } from '../engine/signals/signal.ts';

// The names of people are taken out of texts before anything is thought, and a mark stands for them. To the engine a set
// that is not empty means that people's names are known; without it, it shows only words that can be nobody's name.
const NAMES_ARE_OUT: ReadonlySet<string> = new Set(['…']);
const NAMES_NOT_KNOWN: ReadonlySet<string> = new Set();

/** What the engine is told of people's names, once they are out of the texts. */
export const peopleWordsOf = (namesKnown: boolean): ReadonlySet<string> =>
  namesKnown ? NAMES_ARE_OUT : NAMES_NOT_KNOWN;

/** Tickets as the house keeps them, without names in their texts: so that the terminal thinks what the pages think. */
export function withoutNames(
  signals: readonly Signal[],
  peopleWords: ReadonlySet<string>,
  reading: Pick<Reading, 'files'>,
): { readonly signals: readonly Signal[]; readonly peopleWords: ReadonlySet<string> } {
  return {
    signals: signals.map((signal) => ({
      ...signal,
      title: maskPeople(signal.title, peopleWords),
      body: maskPeople(signal.body, peopleWords),
    })),
    peopleWords: peopleWordsOf(namesAreKnown(reading)),
  };
}
