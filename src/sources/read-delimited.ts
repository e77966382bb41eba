import { finish, type Thinking } from '../engine/base/progress.ts';
import type { Beside, BesideOrder } from './blocks/beside.ts';
import { NotInBlocks, surveyBlocks } from './blocks/survey-blocks.ts';
import type { Note } from './codes.ts';
import { findCommaColumns } from './comma-columns.ts';
import { areQuotesCurled, straightText } from './curled-quotes.ts';
import { type Dialect, NO_DELIMITER } from './cut-record.ts';
import { isRow, type Layout, onlyRows, rowsOf } from './cut-rows.ts';
import { type DetectedDialect, detectDialect } from './detect-dialect.ts';
import { type FlowingText, heldText } from './flow/text-flow.ts';
import {
  countTwice,
  HEADING_FILLED,
  headingText,
  isDataRow,
  isFilled,
  namesGroups,
  WIDE_SHARE,
} from './heading-row.ts';
import { lookAtRows } from './look-rows.ts';
import { type Quoting, quotingOf, straightened } from './quoting.ts';
import { type Piece, splitDelimited } from './split-delimited.ts';
import { COLUMNS_MOST, heldTable, type NoTable, type Row, type Table } from './table.ts';
import { goesOn, takePieces } from './take-pieces.ts';
import type { Watch, Watcher } from './watch.ts';

const SEPARATOR_LINE = /^"?sep=([,;|\t])"?[ ]*(?:\n|$)/iu;
export const HEADING_SEARCHED = 20; // records looked at for the headings; report titles are a few lines
const WHOLE_MOST = 4_000_000; // characters of a text whose dialect is judged on the whole of it
const STRETCHES = 4; // else on as many parts, evenly over it
const STRETCH = 250_000;
const SEPARATOR_MOST = 64; // characters
const OTHER_CELLS = 3; // in each row of another table above this one,
const OTHER_ROWS = 2; // of which there are as many at least
const NO_COMMA = { kind: 'none' } as const;

/** Which of the first records holds the headings: the first that is about as full as records are. */
function headingIndex(records: readonly Piece[], typical: number): number {
  const first = records[0]?.cells ?? [];
  const isNarrow =
    first.length >= Math.max(2, typical * HEADING_FILLED) && first.every(isFilled) && !isDataRow(first);
  if (isNarrow) return 0;
  const index = records.findIndex(({ cells }) => {
    const filled = cells.filter(isFilled).length;
    return (
      cells.length >= typical * 0.8 && filled >= Math.max(1, Math.min(typical, 2), typical * HEADING_FILLED)
    );
  });
  return Math.max(0, index);
}

/** Two full records of one width are a table already, whatever wider line comes after them: no title looks so. */
function startsTable({ cells }: Piece, next: Piece | undefined): boolean {
  return cells.length > 2 && cells.every(isFilled) && next?.cells.length === cells.length;
}

/** The pieces up to and with the headings; a broken one on the way is kept for the count. */
function readHead(pieces: Iterator<Piece, void>, typical: number): { head: Piece[]; index: number } {
  const head: Piece[] = [];
  while (head.filter(({ kind }) => kind === 'record').length < HEADING_SEARCHED) {
    const { done, value } = pieces.next();
    if (done) break;
    head.push(value);
  }
  const records = head.filter(({ kind }) => kind === 'record');
  const proposed = headingIndex(records, typical);
  const table = records.slice(0, proposed).findIndex((record, at) => startsTable(record, records[at + 1]));
  const first = table >= 0 ? table : proposed;
  const [upper, lower] = [records[first], records[first + 1]];
  const isGroups = upper !== undefined && lower !== undefined && namesGroups(upper.cells, lower.cells);
  const chosen = isGroups ? lower : upper;
  return { head, index: chosen === undefined ? -1 : head.indexOf(chosen) };
}

/** How many columns there are: the headings, or more when most rows are wider. */
function widthOf(heading: readonly string[], records: readonly Piece[], dialect: Dialect): number {
  let last = heading.length;
  while (last > 1 && !isFilled(heading[last - 1])) last -= 1;
  if (goesOn(heading.slice(0, last))) return last;
  const wide = records.filter(
    ({ cells }) => cells.length === dialect.typical && cells.slice(last).some(isFilled),
  );
  return dialect.typical > last && wide.length > records.length * WIDE_SHARE ? dialect.typical : last;
}

/** Parts of the text on which its dialect is judged, without the line that says which it is. */
function partsOf({ lengthMost, open, stretch }: FlowingText, from: number): readonly string[] {
  if (lengthMost > WHOLE_MOST) {
    const parts = Array.from({ length: STRETCHES }, (_, at) => stretch(at / (STRETCHES - 1), STRETCH));
    return parts.map((part, at) => (at === 0 ? part.slice(from) : part));
  }
  const flow = open();
  const parts: string[] = [];
  for (let part = flow(); part !== ''; part = flow()) parts.push(part);
  return [parts.join('').slice(from)];
}

const HEAD_MOST = 2_000; // rows from which a watcher can tell what the columns mean
const HEAD_CHARACTERS = 1_000_000;

/** Hands the rows to a watcher once there are enough of them to show what the table looks like. */
function watchRows(
  headings: readonly string[],
  { dialect, confidence }: DetectedDialect,
  watch: Watch,
): { readonly add: (row: Row) => void; readonly begun: () => Begun | undefined } {
  let rows: Row[] = [];
  let characters = 0;
  let look: Watcher['add'] | undefined;
  let begun: Begun | undefined;
  const add = (row: Row): void => {
    if (look !== undefined) {
      look(row);
      return;
    }
    rows.push(row);
    for (const { length } of row.cells) characters += length;
    if (rows.length < HEAD_MOST && characters < HEAD_CHARACTERS) return;
    const { delimiter } = dialect;
    const head = { format: 'csv', delimiter, confidence, headings, rows } as const;
    const watcher = watch(heldTable({ ...head, leftOut: [], notes: [] }));
    begun = { watcher, head };
    look = watcher.add;
    for (const each of rows) look(each);
    rows = [];
  };
  return { add, begun: () => begun };
}

/** Who watches, and the first rows that he was given. */
type Begun = { readonly watcher: Watcher; readonly head: BesideOrder['head'] };

/** Decides how the text is cut; or how many columns it has, when these are too many to be a table. */
function layoutOf(written: FlowingText, { delimiter: told, quoting }: CutOrders): Layout | number {
  const separator = SEPARATOR_LINE.exec(written.stretch(0, SEPARATOR_MOST));
  const from = separator === null ? { at: 0, line: 1 } : { at: separator[0].length, line: 2 };
  const said = ([',', ';', '\t', '|'] as const).find((each) => each === (told ?? separator?.[1]));
  const asWritten = partsOf(written, from.at);
  const isCurled = quoting === 'typographic' || (quoting === undefined && areQuotesCurled(asWritten, said));
  const text = isCurled ? straightText(written) : written;
  const parts = isCurled ? asWritten.map(straightened) : asWritten;
  const found = detectDialect(parts, said, quoting);
  const { dialect } = found;
  const { head, index } = readHead(splitDelimited(text.open(), dialect, from), dialect.typical);
  const first = head[index]?.cells ?? [];
  const records = head.slice(index + 1).filter(({ kind }) => kind === 'record');
  const headless = isDataRow(first);
  const comma = headless ? NO_COMMA : findCommaColumns(parts, dialect, first.map(headingText));
  const width = Math.max(
    comma.kind === 'none' ? widthOf(first, records, dialect) : first.length,
    dialect.typical === 1 ? crowding(first[0] ?? '') : 1,
  );
  if (width > COLUMNS_MOST) return width;
  const headings = Array.from({ length: width }, (_, at) =>
    headless ? '' : unquotedHeading(first[at] ?? '', dialect.quote),
  );
  const above = head.slice(0, Math.max(0, index)).filter(({ kind }) => kind === 'record');
  const isBelowTable = areOfAnotherTable(above, dialect);
  const titles = isBelowTable ? 0 : above.length;
  const commasAt = comma.kind === 'columns' ? comma.at : undefined;
  const detected = { ...found, dialect: { ...dialect, commasAt } };
  return { detected, from, isCurled, headings, headless, index, titles, isBelowTable };
}

function extraNotes({ isCurled, titles, headless, headings }: Layout): {
  readonly first: Note[];
  readonly last: Note[];
} {
  const first: Note[] = [];
  if (isCurled) first.push({ code: 'curled_quotes', n: 1, params: {} });
  if (titles > 0) first.push({ code: 'title_lines', n: titles, params: {} });
  if (headless) first.push({ code: 'no_heading_row', n: 1, params: {} });
  const twice = countTwice(headings);
  const last: Note[] = twice > 0 ? [{ code: 'duplicate_headings', n: twice, params: {} }] : [];
  return { first, last };
}

/** How a delimited text is to be cut, where somebody said so, and who looks at its rows while they pass. */
export type CutOrders = {
  readonly delimiter?: string | undefined;
  readonly quoting?: Quoting | undefined;
  readonly watch?: Watch | undefined;
  /** Who looks at parts of a long text beside; told what watches them. */
  readonly beside?: BesideTable | undefined;
  /** The line from which on the text is another table, where that was seen already. */
  readonly otherFrom?: number | undefined;
};

/** Somebody beside, who knows already by whose orders a table is read. */
export type BesideTable = Omit<Beside, 'order'> & {
  readonly order: (order: Omit<BesideOrder, 'file' | 'settings'>) => void;
};

/**
 * Reads delimited text (CSV, TSV, or with bars) as a table.
 *
 * It answers "what are the headings and the rows?": report titles above the headings are passed over, rows that
 * are a little short or long are kept with a note, and every other line is in a row or left out with its place.
 * The whole text is cut and checked once; its rows are cut anew each time they are asked for, and none is kept but
 * those of a sample.
 *
 * @param written text whose lines end in `\n`, not empty
 * @param orders  the delimiter and the quotes, where somebody said them, and who looks at the rows while they pass, so that nobody has to cut
 *                them again
 * @returns       the table, or why there is none; yields how far it is, in characters
 * @cost          O(length), and that again for all rows; memory of a sample
 */
export function* surveyDelimited(written: FlowingText, orders: CutOrders = {}): Thinking<Table | NoTable> {
  const { watch, beside, otherFrom } = orders;
  const layout = layoutOf(written, orders);
  if (typeof layout === 'number') {
    const params = { columns: layout, most: COLUMNS_MOST };
    return { ok: false, failure: { code: 'file.too_many_columns', params } };
  }
  const { headings, detected, isCurled } = layout;
  const text = isCurled ? straightText(written) : written;
  const taker = takePieces(headings, detected.dialect, { otherFrom });
  const look = lookAtRows(headings.length);
  const watching = watch && watchRows(headings, detected, watch);
  if (text.spans === undefined) {
    for (const step of rowsOf(text, layout, taker)) {
      if (isRow(step)) {
        look.add(step);
        watching?.add(step);
      } else yield step;
    }
  } else {
    const lookers = { taker, look, watch: watching?.add, watcher: () => watching?.begun()?.watcher };
    const { size } = text.spans.source;
    const helper = beside && {
      ...beside,
      start: (descriptor: number): void => {
        const head = watching?.begun()?.head;
        if (head !== undefined) beside.order({ dialect: detected.dialect, headings, descriptor, size, head });
      },
    };
    try {
      yield* surveyBlocks(text.spans, layout, lookers, helper);
    } catch (error) {
      if (!(error instanceof NotInBlocks)) throw error;
      return yield* surveyDelimited(text, { ...orders, beside: undefined });
    }
  }
  const seenFrom = taker.otherFrom();
  if (seenFrom !== undefined) {
    return yield* surveyDelimited(written, { ...orders, beside: undefined, otherFrom: seenFrom });
  }
  const { delimiter } = detected.dialect;
  const { first, last } = extraNotes(layout);
  return {
    ok: true,
    format: delimiter === '\t' ? 'tsv' : 'csv',
    delimiter: delimiter === NO_DELIMITER ? null : delimiter,
    confidence: detected.confidence,
    rival: detected.rival,
    quoting: isCurled ? 'typographic' : quotingOf(detected.dialect),
    headings,
    rows: look.sampled(),
    count: look.count(),
    all: () => onlyRows(rowsOf(text, layout, takePieces(headings, detected.dialect, { otherFrom }))),
    facts: look.facts,
    leftOut: taker.leftOut,
    notes: [...first, ...taker.notes(), ...last],
  };
}

/**
 * Reads delimited text that is in memory as a table.
 *
 * @param text    as for `surveyDelimited`
 * @param told    the delimiter, where somebody said it
 * @returns       the table, or why there is none
 * @cost          O(length)
 */
export function readDelimited(text: string, told?: string): Table | NoTable {
  return finish(surveyDelimited(heldText(text), { delimiter: told }));
}

/** How many columns a line would have that no dialect fits, when these are too many to be a table; else 1. */
function crowding(line: string): number {
  const most = Math.max(...[',', ';', '\t', '|'].map((delimiter) => line.split(delimiter).length));
  return most > COLUMNS_MOST ? most : 1;
}

/** Whether lines above the headings are rows that another delimiter cuts alike, and no title: two exports in one file. */
function areOfAnotherTable(above: readonly Piece[], { delimiter }: Dialect): boolean {
  const lines = above.map(({ cells }) => cells.join(delimiter));
  return [',', ';', '\t', '|'].some((other) => {
    const sizes = lines.map((line) => line.split(other).length);
    const rows = sizes.filter((size) => size >= OTHER_CELLS && size === sizes[0]).length;
    return other !== delimiter && rows >= OTHER_ROWS && rows * 2 > lines.length;
  });
}

/** A heading without a stray quote. */
function unquotedHeading(cell: string, quote: string): string {
  const text = headingText(cell);
  const stray = text.startsWith(quote) !== text.endsWith(quote) || text === quote;
  return stray ? text.replaceAll(quote, '').trim() : text;
}
