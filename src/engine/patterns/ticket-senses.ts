import { isFunctionWord, type ReadTicket } from './read-tickets.ts';
import { sensesOfWord } from './sense-of-word.ts';

/** The telling words of a text, in order, words of one meaning in any language being one. */
export type SenseReader = (ticket: ReadTicket) => readonly string[];

/** Mark of a number in the table of shared words: no folded word begins with it. */
export const SHARED = '~';

/**
 * Reads what the words of tickets mean, across languages.
 *
 * Words of the table of shared words stand for their row, Dutch compounds for those of their parts. A word that tickets in two languages use is a name, and
 * stays as it is, since the stems of two languages would part it. Any other word is its stem.
 *
 * @param tickets  all tickets of the company
 * @returns        a reader of these tickets, or of any other text
 * @cost           O(words)
 */
export function createSenseReader(tickets: readonly ReadTicket[]): SenseReader {
  const languages = new Map<string, ReadTicket['language']>();
  const names = new Set<string>();
  for (const { words, language } of tickets) {
    for (const { folded } of words) {
      const known = languages.get(folded);
      if (known === undefined) languages.set(folded, language);
      else if (known !== language) names.add(folded);
    }
  }
  const remembered = new Map<string, readonly string[]>();
  return ({ words, stems, language }) =>
    words.flatMap(({ folded }, index) => {
      if (isFunctionWord(folded, language)) return [];
      const key = `${language}:${folded}`;
      let senses = remembered.get(key);
      if (senses === undefined) {
        const { rows, part } = sensesOfWord(folded, language);
        const plain = names.has(folded) ? folded : (stems[index] ?? folded);
        // Of a compound whose front is unknown, the whole word still says which.
        senses = [...(rows.length === 0 || part ? [plain] : []), ...rows.map((row) => `${SHARED}${row}`)];
        remembered.set(key, senses);
      }
      return senses;
    });
}
