import { isUtf8 } from 'node:buffer';
import { FIELDS } from './field.ts';
import type { ColumnGuess, TextMarkup } from './guess.ts';
import type { Table } from './table.ts';

const GOES_ON = /=[ \t]{0,20}(?:\r?\n|$)/gu;
const STRAY = /=(?![0-9A-Fa-f]{2}|[ \t]{0,20}(?:\r?\n|$))/u; // a sign that no program leaves which codes them
const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** A letter beyond ASCII in UTF-8, or in one byte within a word, or a line that goes on: no text has these by chance more than once. */
const SHOWS = /=[C-E][0-9A-F]=[89AB][0-9A-F]|[a-z]=[89A-F][0-9A-F][a-z]|=[ \t]{0,20}\r?\n/u;
const SHOWN_LEAST = 2; // cells
const CUT_LEAST = 200; // characters
const WORD = /=\?([\w-]{2,40})(?:\*[\w-]{1,20})?\?([qQbB])\?([^?\s]{0,2000})\?=/gu;
const BETWEEN_WORDS = /(\?=)\s+(?==\?[\w-]{2,40}(?:\*[\w-]{1,20})?\?[qQbB]\?)/gu;

const bytesOf = (coded: string): Buffer => {
  const signs = coded
    .replace(GOES_ON, '')
    .replace(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(signs, 'latin1');
};

/**
 * A text that stands as mail programs send it, as it was written: `caf=C3=A9`, and lines that go on behind a `=`.
 *
 * @param text    the text
 * @returns       as it was written; the text itself where it holds a letter beyond ASCII, as no such text does
 * @source        RFC 2045, section 6.7
 * @cost          O(length)
 */
export function unquotedPrintable(text: string): string {
  if (!text.includes('=') || BEYOND_ASCII.test(text)) return text;
  const bytes = bytesOf(text);
  return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes);
}

/** One word of a head of a mail as it was written; as it stands where its characters are of no kind that is known. */
function wordOf(whole: string, charset: string, way: string, said: string): string {
  const bytes =
    way.toLowerCase() === 'b' ? Buffer.from(said, 'base64') : bytesOf(said.replaceAll('_', '=20'));
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return whole; // the name of no encoding: nothing is known of these bytes
  }
}

/**
 * The head of a mail as it was written: `=?UTF-8?Q?R=C3=A9seau?=`.
 *
 * @param text    the text
 * @returns       with each such word as it was written
 * @source        RFC 2047
 * @cost          O(length)
 */
export const decodedWords = (text: string): string =>
  text.includes('=?') ? text.replace(BETWEEN_WORDS, '$1').replace(WORD, wordOf) : text;

/** How the texts of a column stand, if mail programs wrote them: all of its cells must agree, or a word must say so itself. */
function codingOf({ rows }: Table, at: number): TextMarkup | undefined {
  let shown = 0;
  let agrees = true;
  for (const { cells } of rows) {
    const cell = cells[at] ?? '';
    if (cell.includes('=?') && decodedWords(cell) !== cell) return 'mail-words';
    const whole = cell.length > CUT_LEAST ? cell.slice(0, -2) : cell; // of a sample the longest are cut, within a code too
    agrees &&= !STRAY.test(whole) && !BEYOND_ASCII.test(cell);
    if (agrees && SHOWS.test(cell)) shown += 1;
  }
  return agrees && shown >= SHOWN_LEAST ? 'quoted-printable' : undefined;
}

/**
 * Finds the columns whose texts stand as mail programs send them.
 *
 * @param table   the table
 * @param guesses what each of its columns means
 * @returns       the same, with how they stand where all cells agree
 * @cost          O(sample) for texts and people
 */
export function withMailCoding(table: Table, guesses: readonly ColumnGuess[]): readonly ColumnGuess[] {
  return guesses.map((guess, at) => {
    const { field, markup: known } = guess;
    const isText = field === 'title' || field === 'body' || FIELDS[field].person;
    const markup = known === undefined && isText ? codingOf(table, at) : undefined;
    return markup === undefined ? guess : { ...guess, markup };
  });
}
