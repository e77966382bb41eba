import { eld } from 'eld/small';
import { fold } from './fold.ts';
import { LANGUAGE_WORDS, OTHER_LANGUAGE_WORDS } from './language-words.ts';

/** The language a text is written in; `other` also when there are too few words to tell. */
export type TextLanguage = 'nl' | 'fr' | 'en' | 'other';

type Scores = Record<'nl' | 'fr' | 'en', number>;

const OURS = ['nl', 'fr', 'en'] as const;
// Of one language the subset can be changed while another part asks for all: each has its own.
const among = eld.newInstance();
among.setLanguageSubset([...OURS]);
const READ_MAX = 1_000; // the majority of a longer text shows in its first part
const LETTERS_MIN = 4;
const WORDS_FOR_FULL_GUARD = 4;

/**
 * The language of a short ticket: Dutch, French, English or another.
 *
 * It answers "which words mean what here?" before words are compared. Letter groups (eld, limited to the
 * three languages) are joined with the small words only one language has and the accents it uses; all of
 * eld's languages guard against German, Spanish and the like. Of a mixed ticket the larger part decides.
 *
 * @param text    a title, or title and body; names of programs and numbers say nothing
 * @returns       the language; `other` when no word tells
 * @source        eld (Efficient Language Detector), n-gram scores of its small data
 * @cost          O(length), at most 1 000 characters
 */
export function languageOf(text: string): TextLanguage {
  const read = readable(text);
  const words = fold(read).match(/[a-z]+(?:'(?=[a-z]))?/gu) ?? [];
  if (words.join('').length < LETTERS_MIN) return 'other';
  const evidence = wordEvidence(words, read);
  const grouped = among.detect(read).getScores();
  const scores: Scores = { nl: 0, fr: 0, en: 0 };
  for (const language of OURS)
    scores[language] = evidence[language] + GROUP_WEIGHT * (grouped[language] ?? 0);
  const [best = 'nl', next = 'fr'] = [...OURS].sort((a, b) => scores[b] - scores[a]);
  if (isForeign(read, words, evidence[best])) return 'other';
  if (evidence[best] === 0 && words.length < 2 && (grouped[best] ?? 0) < SINGLE_WORD_SCORE) return 'other';
  return scores[best] - scores[next] > 1e-9 ? best : 'other';
}

const GROUP_WEIGHT = 4;
const SINGLE_WORD_SCORE = 0.5;

/** Addresses, numbers and codes belong to no language. */
function readable(text: string): string {
  return text
    .slice(0, READ_MAX)
    .replace(/https?:\/\/\S{1,300}|\S{0,64}@\S{1,100}|[\p{L}\p{N}_.-]{0,60}\d[\p{L}\p{N}_.-]{0,60}/gu, ' ')
    .replace(/[’‘]/gu, "'");
}

function wordEvidence(words: readonly string[], read: string): Scores {
  const scores: Scores = { nl: 0, fr: 0, en: 0 };
  for (const word of words) {
    for (const language of OURS) if (LANGUAGE_WORDS[language].has(word)) scores[language] += 1;
  }
  // Accents are French far more often than Dutch ("één", "coördinatie"); these letters decide nothing alone.
  scores.fr += 0.7 * Math.min(3, read.match(/[éèêàçùâîôûœ]/giu)?.length ?? 0);
  scores.fr += 0.6 * Math.min(3, read.match(/(?<![\p{L}])(?:[ldjnmtsc]|qu)'\p{L}/giu)?.length ?? 0);
  scores.nl += 0.4 * Math.min(3, read.match(/ij|aa|uu|oe|ui|sch|kk/giu)?.length ?? 0);
  return scores;
}

function isForeign(read: string, words: readonly string[], known: number): boolean {
  const foreign = words.filter((word) => OTHER_LANGUAGE_WORDS.has(word)).length;
  if (foreign > known) return true;
  if (/[äöüß]/iu.test(read) && foreign > 0 && foreign >= known) return true;
  if (/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}]/u.test(read)) {
    return known < 2;
  }
  if (words.length < WORDS_FOR_FULL_GUARD || known > words.length / 4) return false;
  const all = eld.detect(read);
  return !isOurs(all.language) && all.isReliable();
}

function isOurs(language: string): boolean {
  return OURS.some((ours) => ours === language) || language === 'af' || language === '';
}
