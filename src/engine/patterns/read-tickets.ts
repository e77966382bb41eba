import { type StemLanguage, stem } from '../text/stem.ts';
import { type Word, wordsOf } from '../text/words-of.ts';
import { FUNCTION_WORDS, NEGATIONS } from './function-words.data.ts';

/** A ticket's text, cleaned for thinking, with its language. */
export type ThoughtText = {
  readonly title: string;
  readonly body: string;
  readonly language: 'nl' | 'fr' | 'en' | 'other';
};

/** A ticket as words. */
export type ReadTicket = {
  readonly words: readonly Word[];
  /** How many of the first words are the title. */
  readonly titleWords: number;
  readonly language: StemLanguage | null;
  /** Each word's stem. */
  readonly stems: readonly string[];
  /** The stems that carry meaning, in order. */
  readonly telling: readonly string[];
};

const MOST_TITLE_WORDS = 60;
const MOST_BODY_WORDS = 240;
/** The body starts a new sentence. */
const BREAK = 3;

/** Reads tickets into words; remembers stems, since words return. */
export function createTicketReader(): (text: ThoughtText) => ReadTicket {
  const stems = new Map<string, string>();
  const stemOf = (folded: string, language: StemLanguage | null): string => {
    if (language === null) return folded;
    const key = `${language}:${folded}`;
    let root = stems.get(key);
    if (root === undefined) {
      root = stem(folded, language);
      stems.set(key, root);
    }
    return root;
  };
  return ({ title, body, language: said }) => {
    const language = said === 'other' ? null : said;
    const titleWords = wordsOf(title, MOST_TITLE_WORDS);
    const offset = (titleWords.at(-1)?.at ?? 0) + BREAK;
    const bodyWords = body.trim() === title.trim() ? [] : wordsOf(body, MOST_BODY_WORDS);
    const words = [...titleWords, ...bodyWords.map((word) => ({ ...word, at: word.at + offset }))];
    const roots = words.map(({ folded }) => stemOf(folded, language));
    const telling = roots.filter((_, index) => !isFunctionWord(words[index]?.folded ?? '', language));
    return { words, titleWords: titleWords.length, language, stems: roots, telling };
  };
}

export function isFunctionWord(folded: string, language: StemLanguage | null): boolean {
  if (folded === 'ne' || folded.length < 2) return true;
  if (language === null || NEGATIONS[language].has(folded)) return false;
  return FUNCTION_WORDS[language].has(folded);
}
