import { ALSO_GIVEN, GIVEN_NAMES } from '../privacy/given-names.ts';
import { fold } from '../text/fold.ts';
import { type CompiledCatalogue, nounName, STEM_LANGUAGES, stemName } from './compile-catalogue.ts';
import { compiledCatalogue } from './compiled-catalogue.ts';
import { FUNCTION_WORDS, NEGATIONS } from './function-words.data.ts';
import { ORDINARY_WORDS } from './ordinary-words.data.ts';

const SHORTEST_PART = 4; // "bergman" is no mountain and no man
const SHORTEST_INFLECTED = 6; // "Smets" and "Cools" share a stem with ordinary words
const PLAIN_NUMBER = /^\d{1,4}$/;
const SHORT_CODE = /^(?:\p{L}{1,2}\d{1,2}|\d{1,2}\p{L}{1,2})$/u; // "a4", "5g"; initials with a longer number may be an account

/**
 * Whether a word is one that we know, and so nobody's name.
 *
 * It answers "may this word of a ticket stand in a pattern's name?". Tickets name people that no column holds, often
 * without a capital, and each reporter names the same one. No list of names holds them all, and how many people typed
 * a word says nothing. So only words of the catalogue, their inflections and compounds, and a list of ordinary words
 * are shown; whatever else stands in a ticket may be a name.
 *
 * @param word    as typed or folded
 * @returns       false for every unknown word
 * @cost          O(length) for a word seen before
 */
export function isOrdinaryWord(word: string): boolean {
  const folded = fold(word);
  let known = remembered.get(folded);
  if (known === undefined) {
    known = isKnown(folded, compiledCatalogue());
    remembered.set(folded, known);
  }
  return known;
}

/**
 * Whether a word stands in our tables letter by letter.
 *
 * @param word  folded
 * @returns     false for what only shares a stem with a word of ours, such as "imprimantee"
 * @cost        O(1)
 */
export function isKnownSpelling(word: string): boolean {
  return (
    compiledCatalogue().knownWords.has(word) ||
    ORDINARY_WORDS.has(word) ||
    STEM_LANGUAGES.some((language) => FUNCTION_WORDS[language].has(word) || NEGATIONS[language].has(word))
  );
}

const remembered = new Map<string, boolean>();

function isKnown(folded: string, compiled: CompiledCatalogue): boolean {
  if (PLAIN_NUMBER.test(folded) || SHORT_CODE.test(folded)) return true;
  const pieces = folded.split(/[-_.&+']/).filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.some(isGivenName)) return false;
  const joined = pieces.join('');
  return (
    isWord(joined, compiled) ||
    (pieces.length > 1 ? pieces.every((piece) => isKnown(piece, compiled)) : isCompound(joined, compiled))
  );
}

function isWord(word: string, { knownWords, keyOfStem }: CompiledCatalogue): boolean {
  return (
    knownWords.has(word) ||
    ORDINARY_WORDS.has(word) ||
    STEM_LANGUAGES.some(
      (language) =>
        FUNCTION_WORDS[language].has(word) ||
        NEGATIONS[language].has(word) ||
        (word.length >= SHORTEST_INFLECTED &&
          (keyOfStem.has(stemName(word, language)) || keyOfStem.has(nounName(word, language)))),
    )
  );
}

/** "Geert", and "Geerts" as a family of that name. */
function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || (word.endsWith('s') && GIVEN_NAMES.has(word.slice(0, -1)));
}

/** Dutch writes things together ("prijsbestand", "leveringsbon"), but "Anneleen" is no loan. */
function isCompound(word: string, { knownWords }: CompiledCatalogue): boolean {
  const isPart = (part: string): boolean =>
    part.length >= SHORTEST_PART &&
    (knownWords.has(part) || ORDINARY_WORDS.has(part)) &&
    !(GIVEN_NAMES.has(part) || ALSO_GIVEN.has(part));
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const front = word.slice(0, cut);
    if (isPart(word.slice(cut)) && (isPart(front) || (front.endsWith('s') && isPart(front.slice(0, -1)))))
      return true;
  }
  return false;
}
