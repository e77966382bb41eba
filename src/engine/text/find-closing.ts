import {
  BESIDE_CLOSING,
  CLOSING,
  CLOSING_BEFORE_NAME,
  CLOSING_PHRASE,
  CLOSING_STARTS,
  IN_ADVANCE,
  MAY_CLOSE,
  ONLY_CLOSING,
  THANKS,
} from './closing-words.ts';
import { fold } from './fold.ts';

/** Where a closing or only a thank-you begins in a line. */
export type Closing = { readonly start: number; readonly kind: 'closing' | 'thanks' };

type Token = { readonly word: string; readonly start: number; readonly end: number };

const TOKEN = /[\p{L}\p{N}]+/gu;
const DOTTED =
  /(?<![\p{L}\p{N}])\p{L}\.(?:\p{L}\.){1,3}|(?<![\p{L}\p{N}])(?:\p{L}\.){1,3}\p{L}(?![\p{L}\p{N}])/gu; // "m.v.g."
const SENTENCE_END = /[.!?,;)\]…] +$/u;
const UNTIL_LATER = /^\s*[àa] ?\+/iu; // "À+"
const NO_WORDS = /^[\s,.!?*_:;()|/&'’+-]*$/u;
const LONGEST_TAIL = 240; // characters of a closing with a name behind it
const SHORT_WORDS_MAX = 6;
const TAIL_WORDS_MAX = 8; // "Mvg Jan Peeters, magazijn" but not a sentence
const ANY_CASE_WORDS_MAX = 5; // "groetjes jan van de receptie"
const TURNS = /(?<!\p{L})(?:maar|want|but|because|mais|car|\?)(?!\p{L})/iu;
const SENTENCES = /\p{L}{2}[.!?] +\p{L}/u;
// A name, or the mark of one that was masked before the text was kept.
const NAME = /^[\s,.!*:;()|/-]*(?:(?:…|\p{Lu}[\p{L}.'’-]*)[\s,.]*){0,3}$/u;
const TAIL = /^[\s,.!*:;|/-]*(?:\p{Ll}+ ){0,2}[…\p{Lu}]/u; // "groeten uit de Kempen"

/**
 * Finds where the closing words of a line begin: "Mvg", "Merci d'avance et bonne journée", "Kind regards, Jo".
 *
 * It answers "where does a person stop saying what is wrong?". A closing is a run of words that say nothing
 * else, one of which closes or thanks, with at most a name behind it.
 *
 * @param line    one line of plain text
 * @returns       the place and the kind; undefined when the line does not end in a closing
 * @cost          O(length); only the last 240 characters are looked at closely
 */
export function findClosing(line: string): Closing | undefined {
  const from = Math.max(0, line.length - LONGEST_TAIL);
  const tail = line.slice(from).replace(DOTTED, withoutDots);
  const words = Array.from(
    tail.matchAll(TOKEN),
    ({ index, 0: token }): Token => ({
      word: fold(token),
      start: index,
      end: index + token.length,
    }),
  );
  if (from === 0 && UNTIL_LATER.test(tail) && NAME.test(tail.replace(UNTIL_LATER, '')))
    return { start: 0, kind: 'closing' };
  if (!words.some(({ word }) => MAY_CLOSE.has(word))) return undefined;
  if (from === 0 && isShortClosing(words, tail)) return { start: 0, kind: 'closing' };
  const startsAt = (at: number): boolean =>
    at === 0 ? from === 0 : SENTENCE_END.test(tail.slice(words[at - 1]?.end, words[at]?.start));
  let late: Closing | undefined;
  for (const [at, { word, start }] of words.entries()) {
    const starts = startsAt(at);
    if (!starts && !CLOSING_STARTS.has(word)) continue;
    const kind = kindOf(tail, words, at);
    // What begins with a sentence is surer than what begins in the middle of one.
    if (starts && kind !== undefined) return { start: from + start, kind };
    if (kind === 'closing') late ??= { start: from + start, kind };
  }
  return late;
}

/** Whether a line begins with a word that does nothing but close. */
export function beginsWithClosing(line: string): boolean {
  return CLOSING.has(fold(/^\p{L}+/u.exec(line)?.[0] ?? ''));
}

/** "Met beleefde groeten", "Avec mes remerciements anticipés,": whatever else stands in so short a line. */
function isShortClosing(words: readonly Token[], line: string): boolean {
  if (words.length > SHORT_WORDS_MAX || !/^[\s*]*\p{Lu}/u.test(line)) return false;
  return CLOSING.has(words.at(-1)?.word ?? '')
    ? !/[?:]$/u.test(line)
    : line.endsWith(',') && words.some(({ word }) => CLOSING.has(word) || word === 'remerciements');
}

function kindOf(tail: string, words: readonly Token[], from: number): Closing['kind'] | undefined {
  const run: string[] = [];
  let end = words[from]?.start ?? 0;
  for (const { word, start, end: last } of words.slice(from)) {
    if (!MAY_CLOSE.has(word) && !BESIDE_CLOSING.has(word)) break;
    if (!NO_WORDS.test(tail.slice(end, start))) break;
    run.push(word);
    end = last;
  }
  const rest = tail.slice(end);
  const after = words.length - from - run.length;
  const anyCase = run.some((word) => ONLY_CLOSING.has(word)) ? ANY_CASE_WORDS_MAX : 1;
  if (SENTENCES.test(rest)) return undefined; // "Mvg Jan. Ook de scanner werkt niet."
  if (run.some((word) => CLOSING.has(word)) || CLOSING_PHRASE.test(run.join(' ')))
    return after <= anyCase || (after <= TAIL_WORDS_MAX && TAIL.test(rest)) ? 'closing' : undefined;
  const thanks = run.some((word) => THANKS.has(word));
  // "Thanks in advance for sorting it out": who thanks before it is done asks nothing new.
  if (thanks && run.some((word) => IN_ADVANCE.has(word)) && !TURNS.test(rest)) return 'thanks';
  if (!NAME.test(rest)) return undefined;
  if (CLOSING_BEFORE_NAME.has(run.at(-1) ?? '')) return 'closing';
  return thanks ? 'thanks' : undefined;
}

/** "m.v.g." as "mvg", as long as it was. */
function withoutDots(abbreviation: string): string {
  return abbreviation.replaceAll('.', '').padEnd(abbreviation.length);
}
