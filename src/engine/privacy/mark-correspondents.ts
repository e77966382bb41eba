import { BESIDE_CLOSING, CLOSING, MAY_CLOSE, THANKS } from '../text/closing-words.ts';
import { findClosing } from '../text/find-closing.ts';
import { fold } from '../text/fold.ts';
import { BESIDE_GREETED, GREETED, GREETS, GREETS_SOMEBODY } from '../text/greeting-words.ts';
import { ALSO_WORDS } from './given-names.ts';
import { isThing, markPeople } from './mark-signalled.ts';
import { isNameLike, type NameToken, nameRun } from './name-tokens.ts';
import type { Span } from './spaced-characters.ts';

// "Beste klant," greets no name.
const ANYBODY: ReadonlySet<string> = new Set(
  'klant klanten leverancier leveranciers directie ouders ouder leden lid vrienden buren bewoners bewoner patient client clients fournisseur parents membres voisins customer customers supplier members friends'.split(
    ' ',
  ),
);
const SMALL_NAME = /^\p{Ll}{3,14}$/u; // "dag marleen,"
const SIGNED_WORDS_MAX = 5;
const LINE_END =
  /\n|(?:<|&lt;|&#60;)\/?(?:br|p|div|li|td|tr)(?![\p{L}\p{N}])[^<>&]{0,200}(?:>|&gt;|&#62;)/giu;
const GREETED_MAX = 6; // "Beste An, Jan en Els"
const CLOSING_MAX = 12; // words of "met vriendelijke groeten en alvast bedankt voor de hulp"

/**
 * Marks the names at the head and the foot of a letter: "Dag marleen," and what stands behind or below "Mvg".
 *
 * @param tokens  the words of the text; those found are marked as a person
 * @param text    the text
 * @cost          O(length)
 */
export function markCorrespondents(tokens: readonly NameToken[], text: string): void {
  for (const [at, token] of tokens.entries()) {
    const word = fold(token.text);
    if (CLOSING.has(word) || THANKS.has(word)) markClosed(tokens, at, text);
    if (GREETS.has(word) || GREETS_SOMEBODY.has(word)) markGreeted(tokens, at, text);
  }
  markSigned(tokens, text);
}

/** "Beste Roswitha en Jan,": up to the comma or the end of the line. */
function markGreeted(tokens: readonly NameToken[], at: number, text: string): void {
  const greeting = tokens[at];
  if (
    greeting === undefined ||
    !/(?:^|[\n.!?>;])\s*$/u.test(text.slice(Math.max(0, greeting.start - 3), greeting.start))
  )
    return;
  for (let next = at + 1; next < Math.min(tokens.length, at + GREETED_MAX); ) {
    const token = tokens[next];
    if (token === undefined || !/^[ \u00a0]{1,2}$/u.test(text.slice(tokens[next - 1]?.end, token.start)))
      return;
    const word = fold(token.text);
    if (/^(?:en|et|and)$/u.test(word)) {
      next += 1;
      continue;
    }
    if (GREETED.has(word) || BESIDE_GREETED.has(word) || isThing(token)) return;
    const { words } = nameRun(tokens, next, text);
    const named = words.length > 0 ? words : SMALL_NAME.test(token.text) && !isOrdinary(token) ? [token] : [];
    const after = text.slice(named.at(-1)?.end ?? 0).slice(0, 5);
    const ends = isNameLike(named[0] ?? token) ? /^\s*(?:$|[,!:\n<&]|(?:en|et|and) )/u : /^\s?[,!\n<&]/u;
    if (named.length === 0 || !ends.test(after)) return;
    markPeople(named);
    next += named.length;
  }
}

function isOrdinary(token: NameToken): boolean {
  return token.parts.some((part) => ANYBODY.has(part) || ALSO_WORDS.has(part));
}

/** "Met vriendelijke groeten Jan Peeters": up to a sign or the end. */
function markClosed(tokens: readonly NameToken[], at: number, text: string): void {
  let next = at + 1;
  while (next < at + CLOSING_MAX && isClosingWord(tokens[next])) next += 1;
  const [name, before] = [tokens[next], tokens[next - 1]];
  if (name === undefined || !/^[\s,.!:;*_-]*$/u.test(text.slice(before?.end, name.start))) return;
  if (!isNameLike(name) || isThing(name)) return;
  const { words } = nameRun(tokens, next, text);
  const end = words.at(-1)?.end ?? 0;
  if (!/\p{L}/u.test(text.slice(end, end + 3))) markPeople(words);
}

/** A name alone on the line below a closing. */
function markSigned(tokens: readonly NameToken[], text: string): void {
  let closed = false;
  let first = 0;
  for (const { start, end } of linesOf(text)) {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < start) first += 1;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last += 1;
    const line = text.slice(start, end);
    if (line.trim() === '') continue;
    const own = tokens.slice(first, last);
    if (closed) markPeople(signatureOf(own, line, start, text));
    closed = findClosing(line) !== undefined;
  }
}

/** "Jan Peeters, magazijn", "jos": the words of a name with which a line begins, when nothing but a sign follows. */
function signatureOf(
  words: readonly NameToken[],
  line: string,
  start: number,
  text: string,
): readonly NameToken[] {
  const first = words[0];
  if (first === undefined || words.length > SIGNED_WORDS_MAX || /[\d:@]/u.test(line) || words.some(isThing))
    return [];
  if (!/^[\s*]*$/u.test(text.slice(start, first.start))) return [];
  const run = nameRun(words, 0, text).words;
  const name = run.length === 0 && words.length === 1 && SMALL_NAME.test(first.text) ? words : run;
  const after = text.slice(name.at(-1)?.end ?? start, start + line.length);
  return /^\s*(?:$|[,|(/*–-])/u.test(after) ? name : [];
}

/** Where the lines of a text stand, be they typed or HTML. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  return [...lines, { start, end: text.length }];
}

function isClosingWord(token: NameToken | undefined): boolean {
  const word = fold(token?.text ?? '');
  return MAY_CLOSE.has(word) || BESIDE_CLOSING.has(word);
}
