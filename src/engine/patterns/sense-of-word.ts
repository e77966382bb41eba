import type { StemLanguage } from '../text/stem.ts';
import { STEM_LANGUAGES, stemName } from './compile-catalogue.ts';
import { SHARED_WORDS } from './shared-words/shared-words.ts';

/** Shorter ends are endings: "ing", "heid", "en". */
const SHORTEST_PART = 4;
/** Rows of the table of shared words; `part`: only the end of a compound is known. */
export type Senses = { readonly rows: readonly number[]; readonly part: boolean };

const NOTHING: Senses = { rows: [], part: false };

let numbersOnce: ReadonlyMap<string, number> | undefined;

/**
 * What an ordinary word means, whatever its language: "kwijt", "perdu" and "lost" have one number.
 *
 * Its own language is asked first, then the others, because people mix them. A Dutch compound means its parts, the
 * last of which must be known.
 *
 * @param folded    see fold
 * @param language  of the ticket; null when unknown
 * @returns         one row, two for a compound of two known words, or none
 * @cost            that of three stems, and of one for each letter of an unknown Dutch word
 */
export function sensesOfWord(folded: string, language: StemLanguage | null): Senses {
  numbersOnce ??= numbers();
  const own = language === null ? undefined : numbersOnce.get(stemName(folded, language));
  if (own !== undefined) return { rows: [own], part: false };
  for (const other of STEM_LANGUAGES) {
    const found = numbersOnce.get(stemName(folded, other));
    if (found !== undefined) return { rows: [found], part: false };
  }
  return language === 'nl' ? sensesOfCompound(folded, numbersOnce) : NOTHING;
}

/** "medicatiekar", "keukenscherm": the longest end that is a word, and the front when it is one too. */
function sensesOfCompound(folded: string, known: ReadonlyMap<string, number>): Senses {
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut += 1) {
    const back = known.get(stemName(folded.slice(cut), 'nl'));
    if (back === undefined) continue;
    const front = folded.slice(0, cut);
    const first =
      known.get(stemName(front, 'nl')) ??
      (front.endsWith('s') ? known.get(stemName(front.slice(0, -1), 'nl')) : undefined);
    if (first === undefined) return { rows: [back], part: true };
    return { rows: first === back ? [back] : [first, back], part: false };
  }
  return NOTHING;
}

function numbers(): Map<string, number> {
  const found = new Map<string, number>();
  SHARED_WORDS.forEach((row, index) => {
    STEM_LANGUAGES.forEach((language, column) => {
      for (const word of row[column].split(' ')) {
        const name = stemName(word, language);
        if (word !== '' && !found.has(name)) found.set(name, index);
      }
    });
  });
  return found;
}
