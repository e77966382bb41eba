import { BESIDE_LEGAL, CALL_OUT, FIRST_PERSON, FIXED, LEGAL, MAIL } from './disclaimer-words.ts';
import { fold } from './fold.ts';

const LEGAL_MIN = 2;
const SHORTEST_LEGAL = 50; // shorter, such words may be a person's own
const LONGEST_LEGAL = 5_000; // a longer line is a pasted log
const LONGEST_FIXED = 1_500; // a longer line holds more than a disclaimer: only its sentences may go
const CALL_OUT_WORDS_MAX = 4;
const WRAPPED_MIN = 50; // mail programs break lines at some 70 characters
const WRAPPED_LINES_MAX = 20;

type Piece = { readonly text: string; readonly lines: readonly string[] };

/**
 * Takes out what mail systems and lawyers add: disclaimers, warnings about senders, "think before you print".
 *
 * It answers "which lines did a person write?".
 *
 * @param lines   lines of plain text; a paragraph is one line or more
 * @returns       the other lines
 * @cost          O(length)
 */
export function withoutDisclaimers(lines: readonly string[]): readonly string[] {
  const all = lines.join('\n');
  if (!FIXED.test(all) && all.search(LEGAL) < 0) return lines;
  const pieces = wrapped(lines);
  const foreign = pieces.map(({ text }) => isForeign(text));
  const first = pieces.findIndex(({ text }) => text !== '');
  const last = pieces.findLastIndex(({ text }, at) => text !== '' && !foreign[at]);
  return pieces.flatMap(({ text, lines: own }, at) => {
    if (foreign[at]) return ownSentences(text, at === first && at < last);
    // The word that calls for attention above a warning.
    return isCallOut(text) && foreign.slice(at + 1, at + 3).some(Boolean) ? [] : own;
  });
}

/** Lines that were broken only because they were long, taken together. */
function wrapped(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? '';
    const last = pieces.at(-1);
    const goesOn = line !== '' && before.length >= WRAPPED_MIN && /[\p{L}\p{N},]$/u.test(before);
    if (last === undefined || !goesOn || last.lines.length >= WRAPPED_LINES_MAX)
      pieces.push({ text: line, lines: [line] });
    else pieces[pieces.length - 1] = { text: `${last.text} ${line}`, lines: [...last.lines, line] };
  }
  return pieces;
}

function isForeign(line: string): boolean {
  if (line.length > LONGEST_LEGAL) return false;
  if (FIXED.test(line) && sentencesOf(line).some(isFixed)) return true;
  if (line.length < SHORTEST_LEGAL || FIRST_PERSON.test(line)) return false;
  const legal = different(line, LEGAL);
  return legal >= LEGAL_MIN || (legal > 0 && MAIL.test(line) && BESIDE_LEGAL.test(line));
}

/** The sentences of a line that are no disclaimer; of a warning on the first line nothing behind it is. */
function ownSentences(line: string, isBanner: boolean): readonly string[] {
  const sentences = sentencesOf(line);
  if (sentences.length < 2 || line.length > LONGEST_FIXED) return [];
  const isPart = (sentence: string): boolean =>
    isFixed(sentence) || isCallOut(sentence) || (sentence.search(LEGAL) >= 0 && !FIRST_PERSON.test(sentence));
  const first = sentences.findIndex(isPart);
  if (first < 0) return [];
  const after = isBanner ? [] : sentences.slice(sentences.findLastIndex(isPart) + 1);
  const own = [...sentences.slice(0, first), ...after];
  return own.length === 0 ? [] : [own.join(' ').trim()];
}

function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=[.!?]) +(?=\p{Lu})/u);
}

function isFixed(sentence: string): boolean {
  return FIXED.test(sentence) && !FIRST_PERSON.test(sentence);
}

function isCallOut(text: string): boolean {
  if (text.length > SHORTEST_LEGAL) return false;
  const words = fold(text).match(/[a-z0-9]+/gu) ?? [];
  return words.length > 0 && words.length <= CALL_OUT_WORDS_MAX && words.every((word) => CALL_OUT.has(word));
}

function different(line: string, words: RegExp): number {
  return new Set(Array.from(line.matchAll(words), ([word]) => word.toLowerCase())).size;
}
