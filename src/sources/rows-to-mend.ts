import { cutSecrets } from '../engine/privacy/cut-secrets.ts';
import type { LeftOut, LeftOutCode } from './codes.ts';
import type { ByteSource } from './flow/byte-source.ts';
import { linesOf } from './flow/lines-of.ts';
import { surveyBytes, type TextPlan } from './flow/survey-bytes.ts';
import { flowingText } from './flow/text-flow.ts';

/** Rows as they stand in their file, under its own headings. */
export type RowsToMend = {
  /** A file of its own that can be read in; '' where no row is kept. */
  readonly text: string;
  readonly kept: number;
  /** Rows that are not in it: longer than one may be, or more than may be kept. */
  readonly tooLong: number;
  readonly tooMany: number;
};

export type RoomToMend = { readonly rows: number; readonly characters: number };
type LeftRow = Pick<LeftOut, 'line' | 'code' | 'params'>;

type Asked = {
  /** How the file was read. */
  readonly encoding: string;
  readonly delimiter: string | null;
  /** None where the file has no row of headings. */
  readonly headings: readonly string[];
  readonly rows: readonly LeftRow[];
  /** How much may be kept: rows, and characters of all of them. */
  readonly room: RoomToMend;
};

/** Codes of rows that a hand can mend; the others came twice, or the helpdesk set them aside itself. */
export const MENDABLE: readonly LeftOutCode[] = [
  'row.too_short',
  'row.too_long',
  'row.too_large',
  'row.quote_never_closes',
];
/** Of one row: a ticket with a long mail in it has a tenth of that. */
export const ROW_CHARACTERS_MOST = 200_000;
/** Of one import: nobody mends more by hand. */
export const ROOM_TO_MEND: RoomToMend = { rows: 10_000, characters: 8_000_000 };

const HEADING_SEARCHED = 50; // lines: a report's title is a few
const TOP_CHARACTERS_MOST = 2_000_000; // held to look for headings: what has none there has none
const HEADINGS_SHARE = 0.8; // a heading with a quote in it was cleaned
const ROW_LINES_MOST = 500; // a mail in a cell; beyond this a quote did not close
const SEPARATOR = /^"?sep=.?"?\s*$/iu;

/**
 * The rows of a text file that stayed aside, as they stand in it, without the secrets that they hold.
 *
 * It answers "what do I have to mend?": what comes out is read in again like any export, and a row that was mended becomes its
 * ticket. Lines are counted as the reader counts them, in any encoding.
 *
 * @param source  the file, unpacked
 * @param asked   how it was read, which rows are meant, and how much may be kept; no rows give an empty text
 * @returns       the rows under the headings; null where these are not found in the first lines
 * @throws        Unreadable where the file changed since it was read
 * @cost          O(bytes), a few times; memory of what is kept
 */
export function rowsToMend(source: ByteSource, asked: Asked): RowsToMend | null {
  const { delimiter, headings, room } = asked;
  const flow = flowingText(source, planOf(source, asked.encoding)).open();
  const lines = linesOf(flow, ROW_CHARACTERS_MOST);
  const top = firstOf(lines, HEADING_SEARCHED + ROW_LINES_MOST);
  const head = headOf(top, headings);
  if (head === null) return null;
  const kept: string[] = [];
  let [characters, tooLong, tooMany] = [0, 0, 0];
  for (const row of cutRows(chained(top, lines), asked.rows)) {
    if (row === null) tooLong += 1;
    else if (kept.length === room.rows || characters + row.length > room.characters) tooMany += 1;
    else {
      kept.push(withoutSecrets(row, delimiter));
      characters += row.length;
    }
  }
  const text = kept.length === 0 ? '' : `${[...head, ...kept].join('\n').replaceAll('\n', '\r\n')}\r\n`;
  return { text, kept: kept.length, tooLong, tooMany };
}

/** How the file was read: as its bytes say, else as somebody said. */
function planOf(source: ByteSource, encoding: string): TextPlan {
  const plan = surveyBytes(source);
  // Safe cast: a plan for this very file said it when the file was read.
  return plan.encoding === encoding ? plan : surveyBytes(source, encoding as TextPlan['encoding']);
}

function firstOf(lines: Iterator<string, void>, most: number): readonly string[] {
  const first: string[] = [];
  let characters = 0;
  for (let next = lines.next(); !next.done; next = lines.next()) {
    first.push(next.value);
    characters += next.value.length;
    if (first.length === most || characters > TOP_CHARACTERS_MOST) break;
  }
  return first;
}

function* chained(top: readonly string[], rest: Iterable<string>): Generator<string, void, void> {
  yield* top;
  yield* rest;
}

/** The line that says the delimiter, and the row of headings; nothing of a file without, null where they are not found. */
function headOf(top: readonly string[], headings: readonly string[]): readonly string[] | null {
  const named = headings.filter((heading) => heading !== '');
  if (named.length === 0) return [];
  for (let from = 0; from < Math.min(top.length, HEADING_SEARCHED); from += 1) {
    const row = closed(top.slice(from, from + ROW_LINES_MOST));
    const said = named.filter((heading) => row.includes(heading)).length;
    if (said >= named.length * HEADINGS_SHARE)
      return from > 0 && SEPARATOR.test(top[0]) ? [top[0], row] : [row];
  }
  return null;
}

const quotesIn = (line: string): number => line.split('"').length - 1;

/** A row from its first line to where its quotes close; that line alone where they do not. */
function closed(lines: readonly string[]): string {
  let quotes = 0;
  for (const [index, line] of lines.entries()) {
    quotes += quotesIn(line);
    if (quotes % 2 === 0) return lines.slice(0, index + 1).join('\n');
  }
  return lines[0] ?? '';
}

/** Each row that is meant, in the order of the file; null for one that is longer than may be kept. */
function* cutRows(
  lines: Iterator<string, void>,
  rows: readonly LeftRow[],
): Generator<string | null, void, void> {
  const wanted = rows.toSorted((a, b) => a.line - b.line);
  let number = 0;
  for (const [index, { line, code, params }] of wanted.entries()) {
    const next = wanted[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const told = code === 'row.quote_never_closes' ? Number(params.lines) : null;
    const open: string[] = [];
    let [characters, quotes] = [0, 0];
    for (let one = lines.next(); !one.done; one = lines.next()) {
      number += 1;
      if (number < line) continue;
      open.push(one.value);
      characters += one.value.length;
      quotes += quotesIn(one.value);
      const isWhole =
        told === null ? quotes % 2 === 0 || open.length === ROW_LINES_MOST : open.length >= told;
      if (isWhole || number + 1 >= next || characters > ROW_CHARACTERS_MOST) break;
    }
    if (characters > ROW_CHARACTERS_MOST) yield null;
    else if (open.length > 0) yield told === null ? closed(open) : open.join('\n');
  }
}

/** A row without its secrets: looked for in each cell by itself, so that what keeps the cells apart stays. */
function withoutSecrets(row: string, delimiter: string | null): string {
  return row
    .split(/(")/u)
    .flatMap((part) => (delimiter === null ? [part] : apart(part, delimiter)))
    .map((part) => cutSecrets(part).text)
    .join('');
}

/** A text in pieces, with the delimiters between them as pieces of their own. */
const apart = (text: string, delimiter: string): readonly string[] =>
  text.split(delimiter).flatMap((piece, index) => (index === 0 ? [piece] : [delimiter, piece]));
