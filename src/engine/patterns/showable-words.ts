import { titledNames } from '../privacy/titled-names.ts';
import { fold } from '../text/fold.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** Whether a word of a ticket may be shown: one that we know, and that is nobody's name here. */
export type IsShowable = (word: string) => boolean;

/**
 * Which words of a company's tickets may be shown outside their ticket.
 *
 * @param texts        titles and bodies of all its tickets: a name that stands behind a title ("mevr. Bakker") is kept out
 * @param peopleWords  folded words of people whom a column names
 * @returns            true only of words of the catalogue and ordinary words that are nobody's name
 * @cost               O(length of the texts), then O(length) a word
 */
export function showableWords(texts: Iterable<string>, peopleWords: ReadonlySet<string>): IsShowable {
  const titled = titledNames(texts);
  return (word) => {
    const folded = fold(word);
    return isOrdinaryWord(word) && !titled.has(folded) && !peopleWords.has(folded);
  };
}
