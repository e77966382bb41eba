import { firstLines, type Note, type NoteCode } from './codes.ts';
import { type Dialect, NO_DELIMITER } from './cut-record.ts';
import { detectDialect } from './detect-dialect.ts';
import {
  countTwice,
  HEADING_FILLED,
  headingText,
  isDataRow,
  isFilled,
  isGuarded,
  isHeadingAgain,
  WIDE_SHARE,
} from './heading-row.ts';
import { type Piece, RECORD_MOST, splitDelimited } from './split-delimited.ts';
import { COLUMNS_MOST, type LeftRow, type NoTable, type Row, type Table } from './table.ts';

const SEPARATOR_LINE = /^"?sep=([,;|\t])"?[ ]*(?:\n|$)/iu;
const HEADING_SEARCHED = 20; // records looked at for the headings; report titles are a few lines

type Gathered = {
  readonly rows: Row[];
  readonly leftOut: LeftRow[];
  readonly lines: Map<NoteCode, number[]>;
  guards: number;
};

/** Takes off exactly one apostrophe that a careful exporter put before a formula, and a stray byte order mark. */
function clean(cell: string, gathered: Gathered): string {
  const code = cell.charCodeAt(0);
  if (code === 0xfeff) return clean(cell.slice(1), gathered);
  if (!isGuarded(cell)) return cell;
  gathered.guards += 1;
  return cell.slice(1);
}

function noteLine(gathered: Gathered, code: NoteCode, line: number): void {
  const lines = gathered.lines.get(code);
  if (lines) lines.push(line);
  else gathered.lines.set(code, [line]);
}

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

/** Where the last heading comes more than once, such as Jira's "Comment", more cells than headings are more of these. */
const goesOn = (headings: readonly string[]): boolean =>
  isFilled(headings.at(-1) ?? '') && headings.at(-1) === headings.at(-2);

function takeRow(gathered: Gathered, piece: Piece, headings: readonly string[]): void {
  const { line } = piece;
  const width = headings.length;
  const cells = goesOn(headings) ? piece.cells.slice(0, width) : piece.cells;
  const count = cells.length;
  if (piece.odd > 0) noteLine(gathered, 'stray_quotes', line);
  if (count < width && count < Math.max(2, width / 2)) {
    const params = { cells: count, expected: width };
    gathered.leftOut.push({ line, column: count, code: 'row.too_short', params });
    return;
  }
  if (count > width && cells.slice(width).some(isFilled)) {
    const params = { cells: count, expected: width };
    gathered.leftOut.push({ line, column: width + 1, code: 'row.too_long', params });
    return;
  }
  if (count < width) noteLine(gathered, 'short_rows', line);
  if (count > width) noteLine(gathered, 'long_rows', line);
  gathered.rows.push({
    line,
    cells: Array.from({ length: width }, (_, at) => (at < count ? clean(cells[at], gathered) : '')),
  });
}

function takePiece(gathered: Gathered, piece: Piece, headings: readonly string[]): void {
  const { kind, line, lines, cells, start, end, odd } = piece;
  if (kind === 'endless') {
    const params = { characters: end - start, most: RECORD_MOST };
    gathered.leftOut.push({ line, column: null, code: 'row.too_large', params });
  } else if (kind === 'broken') {
    gathered.leftOut.push({ line, column: odd, code: 'row.quote_never_closes', params: { lines } });
  } else if (kind === 'record' && !cells.some(isFilled)) {
    if (cells.length > 1) noteLine(gathered, 'empty_rows', line);
  } else if (kind === 'record') {
    if (isHeadingAgain(cells, headings)) noteLine(gathered, 'heading_repeated', line);
    else takeRow(gathered, piece, headings);
  }
}

/** Two full records of one width are a table already, whatever wider line comes after them: no title looks so. */
function startsTable({ cells }: Piece, next: Piece | undefined): boolean {
  return cells.length > 2 && cells.every(isFilled) && next?.cells.length === cells.length;
}

/** The pieces up to and with the headings; a broken one on the way is kept for the count. */
function readHead(pieces: Iterator<Piece>, typical: number): { head: Piece[]; index: number } {
  const head: Piece[] = [];
  while (head.filter(({ kind }) => kind === 'record').length < HEADING_SEARCHED) {
    const { done, value } = pieces.next();
    if (done) break;
    head.push(value);
  }
  const records = head.filter(({ kind }) => kind === 'record');
  const proposed = headingIndex(records, typical);
  const table = records.slice(0, proposed).findIndex((record, at) => startsTable(record, records[at + 1]));
  const chosen = records[table >= 0 ? table : proposed];
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

function notesOf(gathered: Gathered, headings: readonly string[], extra: readonly Note[]): Note[] {
  const notes = [...extra];
  for (const [code, lines] of gathered.lines) {
    notes.push({ code, n: lines.length, params: { lines: firstLines(lines) } });
  }
  if (gathered.guards > 0) notes.push({ code: 'formula_guard', n: gathered.guards, params: {} });
  const twice = countTwice(headings);
  if (twice > 0) notes.push({ code: 'duplicate_headings', n: twice, params: {} });
  return notes;
}

/**
 * Reads delimited text (CSV, TSV, or with bars) as a table.
 *
 * It answers "what are the headings and the rows?": report titles above the headings are passed over, rows that
 * are a little short or long are kept with a note, and every other line is in a row or left out with its place.
 *
 * @param text    text whose lines end in `\n`, not empty
 * @param told    the delimiter, where somebody said it
 * @returns       the table, or why there is none
 * @cost          O(length)
 */
export function readDelimited(text: string, told?: string): Table | NoTable {
  const separator = SEPARATOR_LINE.exec(text);
  const from = separator === null ? { at: 0, line: 1 } : { at: separator[0].length, line: 2 };
  const said = ([',', ';', '\t', '|'] as const).find((each) => each === (told ?? separator?.[1]));
  const { dialect, confidence, rival } = detectDialect(text.slice(from.at), said);
  const pieces = splitDelimited(text, dialect, from);
  const { head, index } = readHead(pieces, dialect.typical);
  const gathered: Gathered = { rows: [], leftOut: [], lines: new Map(), guards: 0 };
  const first = head[index]?.cells ?? [];
  const records = head.slice(index + 1).filter(({ kind }) => kind === 'record');
  const width = Math.max(
    widthOf(first, records, dialect),
    dialect.typical === 1 ? crowding(first[0] ?? '') : 1,
  );
  if (width > COLUMNS_MOST) {
    return {
      ok: false,
      failure: { code: 'file.too_many_columns', params: { columns: width, most: COLUMNS_MOST } },
    };
  }
  const headless = isDataRow(first);
  const headings = Array.from({ length: width }, (_, at) =>
    headless ? '' : unquotedHeading(first[at] ?? '', dialect.quote),
  );
  const titles = head.slice(0, Math.max(0, index)).filter(({ kind }) => kind === 'record').length;
  for (const [at, piece] of head.entries()) {
    const isTitle = at < index && piece.kind === 'record';
    if (!isTitle && (at !== index || headless)) takePiece(gathered, piece, headings);
  }
  for (const piece of pieces) takePiece(gathered, piece, headings);
  const extra: Note[] = [];
  if (titles > 0) extra.push({ code: 'title_lines', n: titles, params: {} });
  if (headless) extra.push({ code: 'no_heading_row', n: 1, params: {} });
  const { rows, leftOut } = gathered;
  const delimiter = dialect.delimiter === NO_DELIMITER ? null : dialect.delimiter;
  const format = dialect.delimiter === '\t' ? 'tsv' : 'csv';
  const notes = notesOf(gathered, headings, extra);
  const doubt = { confidence, rival, isDelimiterTold: told !== undefined };
  return { ok: true, format, delimiter, ...doubt, headings, rows, leftOut, notes };
}

/** How many columns a line would have that no dialect fits, when these are too many to be a table; else 1. */
function crowding(line: string): number {
  const most = Math.max(...[',', ';', '\t', '|'].map((delimiter) => line.split(delimiter).length));
  return most > COLUMNS_MOST ? most : 1;
}

/** A heading without a stray quote. */
function unquotedHeading(cell: string, quote: string): string {
  const text = headingText(cell);
  const stray = text.startsWith(quote) !== text.endsWith(quote) || text === quote;
  return stray ? text.replaceAll(quote, '').trim() : text;
}
