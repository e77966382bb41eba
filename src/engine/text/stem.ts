import { newStemmer } from 'snowball-stemmers';

/** The languages of Belgian helpdesks that have a stemmer here. */
export type StemLanguage = 'nl' | 'fr' | 'en';

const DUTCH = newStemmer('dutch');
const FRENCH = newStemmer('french');
const ENGLISH = newStemmer('english');

const LETTERS = /^[a-z]+$/;
/** No word is longer, and a pasted key must not be read letter by letter. */
const LONGEST_WORD = 30;

/**
 * The part of a word that its inflections share.
 *
 * Snowball, and on top of it what helpdesk text needs: Dutch verb endings and participles ("werkt", "werken",
 * "gewerkt"), French plurals and participles typed without accents ("bloquées").
 *
 * @param word      folded (see fold); anything else than letters comes back as it is
 * @param language  whose rules
 * @returns         a stem, for comparing only
 * @source          snowballstem.org
 * @cost            about 15 microseconds: keep the answer for words that return
 */
export function stem(word: string, language: StemLanguage): string {
  if (word.length < 4 || word.length > LONGEST_WORD || !LETTERS.test(word)) return shortStem(word);
  if (language === 'en') return ENGLISH.stem(word);
  if (language === 'fr') return frenchStem(word);
  return dutchStem(word);
}

/** Short words are left alone: "ups" is no plural of "up". Only the commonest thing of all has a plural. */
function shortStem(word: string): string {
  return word === 'pcs' ? 'pc' : word;
}

/** Snowball gives a printer and printing one stem; on a helpdesk they are a thing and what it does. */
const PRINTER = /^(?:photo)?imprimantes?$/;

function frenchStem(word: string): string {
  if (PRINTER.test(word)) return 'imprimante';
  let plain = word.replace(/ees?$/, 'e');
  if (plain.length >= 7 && plain.endsWith('ent') && !plain.endsWith('ment')) plain = plain.slice(0, -2);
  return FRENCH.stem(plain);
}

const GE_PARTICIPLE = /^ge[a-z]{3,}(?:[^aeiou]t|[aeiou]?[^aeiou]d|en)$/;
const NO_PARTICIPLE = /^(?:geluid|geheugen|gebruik|gegeven|geen|geld|gebied|gewoon|gesprek|gemeente)/;

function dutchStem(word: string): string {
  const verb = GE_PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word) ? word.slice(2) : word;
  let root = DUTCH.stem(verb);
  if (root.length >= 4 && /[^aeious]t$/.test(root)) root = root.slice(0, -1);
  else if (verb !== word && root.length >= 4 && root.endsWith('d')) root = root.slice(0, -1);
  return root.replace(/([aeou])\1([^aeiou])$/, '$1$2').replace(/([^aeiou])\1$/, '$1');
}
