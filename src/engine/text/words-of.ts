import { fold } from './fold.ts';

/** A word as it stands in a text. */
export type Word = {
  /** As typed, in lower case. */
  readonly surface: string;
  /** Without accents, elision or apostrophe: the form to compare. */
  readonly folded: string;
  /** Its place, in words; the end of a sentence and of a line count as extra words, so windows stop there. */
  readonly at: number;
};

const WORDS_AND_STOPS = /[\p{L}\p{N}]+(?:['’‘@._/&+-][\p{L}\p{N}]+)*\+{0,2}|[.!?;:\n,]/gu;
/** An address tells where, not what. */
const LINK = /\b(?:https?|ftp|file):\/\/\S+|\bwww\.\S+/giu;
const ELISION = /^(?:l|d|j|m|t|s|c|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/u;
const FRENCH_NOT = /^n'(?=\p{L})/u;
const ENGLISH_NOT = /^(ca|wo|do|does|did|is|was|are|were|could|would|should|has|have|had)n'?t$/;
const WHOLE_VERB: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };
const GAP: Readonly<Record<string, number>> = { '.': 2, '!': 2, '?': 2, ';': 2, '\n': 2, ':': 1, ',': 1 };
/** A pasted log must not make a ticket cost more than a letter does. */
const MOST_WORDS = 400;

/**
 * The words of a text, in order, ready to compare.
 *
 * French elision is undone ("l'imprimante" gives "imprimante"), English "n't" becomes "not", mail and web addresses
 * are dropped, and codes such as "PRT-0214" stay whole.
 *
 * @param text    any text; '' gives none
 * @param most    the most words read, counted from the start
 * @returns       words with their places
 * @cost          O(length)
 */
export function wordsOf(text: string, most: number = MOST_WORDS): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const [token] of text.replace(LINK, ' ').matchAll(WORDS_AND_STOPS)) {
    const gap = GAP[token];
    if (gap !== undefined) {
      at += gap;
      continue;
    }
    if (token.includes('@')) continue;
    if (token.includes('/')) {
      for (const part of token.split('/')) at = push(words, part, at);
    } else {
      at = push(words, token, at);
    }
    if (words.length >= most) break;
  }
  return words;
}

function push(words: Word[], token: string, at: number): number {
  const surface = token.toLowerCase();
  let folded = fold(surface);
  if (folded.includes("'")) {
    if (FRENCH_NOT.test(folded)) {
      words.push({ surface: 'ne', folded: 'ne', at });
      at += 1;
      folded = folded.replace(FRENCH_NOT, '');
    }
    folded = folded.replace(ELISION, '');
  }
  const negated = folded === 'cannot' ? 'ca' : ENGLISH_NOT.exec(folded)?.[1];
  if (negated !== undefined) {
    const verb = WHOLE_VERB[negated] ?? negated;
    words.push({ surface: verb, folded: verb, at }, { surface: 'not', folded: 'not', at: at + 1 });
    return at + 2;
  }
  words.push({
    surface: surface.replace(/^\p{L}{1,6}['’](?=\p{L}{2})/u, ''),
    folded: folded.replaceAll("'", ''),
    at,
  });
  return at + 1;
}
