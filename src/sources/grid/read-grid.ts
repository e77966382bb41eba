import { firstLines, type Note } from '../codes.ts';
import {
  countTwice,
  HEADING_FILLED,
  headingText,
  isDataRow,
  isFilled,
  isGuarded,
  isHeadingAgain,
  isNumber,
  WIDE_SHARE,
} from '../heading-row.ts';
import { COLUMNS_MOST, type LeftRow, type Row, type Table } from '../table.ts';
import { Unreadable } from '../unreadable.ts';
import { type Sheet, TABLE_CELLS_MOST } from './sheet.ts';

/** A sheet as headings and rows, with what was noticed. */
export type Grid = Pick<Table, 'headings' | 'rows' | 'leftOut' | 'notes'>;

const SEARCHED = 50; // rows looked at for the headings: titles, filters and totals above a table are a handful
const TYPICAL = 0.1; // of these rows may be fuller than usual
const FOOTED_LEAST = 3; // columns: in a narrower table a row of one cell may be a ticket
const DISTINCT = 0.5; // of the headings: some desks repeat "Comment" for each comment, none repeats one word throughout

const countFilled = ({ cells }: Row): number => cells.filter(isFilled).length;

/** How many cells a full row has, here at the top. */
function typicalOf(rows: readonly Row[]): number {
  const counts = rows.map(countFilled).sort((a, b) => b - a);
  return counts[Math.floor(counts.length * TYPICAL)] ?? 0;
}

/** The first row in which most columns are filled: with different texts it holds the headings, with values there are none. */
function findHeadings(rows: readonly Row[]): { readonly at: number; readonly headless: boolean } {
  const top = rows.slice(0, SEARCHED);
  const needed = Math.max(1, typicalOf(top) * HEADING_FILLED);
  for (const [at, row] of top.entries()) {
    const filled = countFilled(row);
    if (filled < needed) continue;
    if (isDataRow(row.cells)) return { at, headless: true };
    // "Period | 2024" above the headings of a narrow table: a heading is no number, where a fuller row comes after it.
    const isLabel = row.cells.some(isNumber) && top.slice(at + 1).some((next) => countFilled(next) > filled);
    const isDistinct = new Set(row.cells.filter(isFilled)).size >= filled * DISTINCT;
    if (isDistinct && !isLabel) return { at, headless: false };
  }
  return { at: 0, headless: false };
}

const firstFilled = (cells: readonly string[]): number => {
  const at = cells.findIndex(isFilled);
  return at < 0 ? cells.length : at;
};

const lastFilled = (cells: readonly string[]): number => cells.findLastIndex(isFilled) + 1;

/** The columns of the table: those with a heading, and those without one that most rows fill. */
function columnsOf(heading: readonly string[], rows: readonly Row[]): readonly [from: number, end: number] {
  const lengths = rows.map(({ cells }) => cells.length).sort((a, b) => b - a);
  const usual = lengths[Math.floor(lengths.length * WIDE_SHARE)] ?? 0;
  const end = Math.max(lastFilled(heading), usual);
  let from = firstFilled(heading);
  for (const { cells } of rows) from = Math.min(from, firstFilled(cells));
  return [Math.min(from, end), end];
}

/** How many rows at the end are a footer: one cell each, below an empty line. */
function countFooter(rows: readonly Row[], columns: number): number {
  const last = rows.findLastIndex((row) => countFilled(row) > 1);
  const first = rows[last + 1];
  const isFooter =
    columns >= FOOTED_LEAST && last >= 0 && first !== undefined && first.line - rows[last].line > 1;
  return isFooter ? rows.length - last - 1 : 0;
}

type Gathered = { readonly rows: Row[]; readonly again: number[]; readonly beside: number[]; guards: number };

function takeRow(
  gathered: Gathered,
  { line, cells: all }: Row,
  headings: readonly string[],
  from: number,
): void {
  const end = from + headings.length;
  if (all.length > end && all.slice(end).some(isFilled)) gathered.beside.push(line);
  let cells = from === 0 && all.length <= end ? all : all.slice(from, end);
  if (!cells.some(isFilled)) return;
  if (cells.some(isGuarded)) {
    gathered.guards += cells.filter(isGuarded).length;
    cells = cells.map((cell) => (isGuarded(cell) ? cell.slice(1) : cell));
  }
  if (cells.length < headings.length) {
    cells = [...cells, ...Array.from({ length: headings.length - cells.length }, () => '')];
  }
  if (isHeadingAgain(cells, headings)) gathered.again.push(line);
  else gathered.rows.push({ line, cells });
}

/**
 * Reads a sheet as a table.
 *
 * It answers "what are the headings and the rows?": titles above the headings are passed over, and so is what stands beside
 * the table, each with a note; a footer below it is left out; rows lack no cells, since an empty one is an empty one.
 *
 * @param sheet   rows with something in them
 * @returns       the table; without rows where there is nothing below the headings, without headings for an empty sheet
 * @throws        Unreadable `file.too_many_columns`, `file.workbook_too_large`
 * @cost          O(cells)
 */
export function readGrid({ rows, noticed }: Sheet): Grid {
  const { at, headless } = findHeadings(rows);
  const heading = rows[at]?.cells ?? [];
  const all = rows.slice(headless ? at : at + 1);
  const [from, end] = columnsOf(heading, all);
  if (end - from > COLUMNS_MOST) {
    throw new Unreadable('file.too_many_columns', { columns: end - from, most: COLUMNS_MOST });
  }
  // Each row gets a cell for each column: of a wide heading above many short rows that would fill memory.
  if ((end - from) * all.length > TABLE_CELLS_MOST) {
    throw new Unreadable('file.workbook_too_large', { kind: 'cells', most: TABLE_CELLS_MOST / 1_000_000 });
  }
  const headings = Array.from({ length: end - from }, (_, column) =>
    headless ? '' : headingText(heading[from + column] ?? ''),
  );
  const footer = countFooter(all, end - from);
  const below = all.slice(0, all.length - footer);
  const gathered: Gathered = { rows: [], again: [], beside: [], guards: 0 };
  for (const row of below) takeRow(gathered, row, headings, from);

  const notes: Note[] = [];
  if (at > 0) notes.push({ code: 'title_lines', n: at, params: {} });
  if (headless && below.length > 0) notes.push({ code: 'no_heading_row', n: 1, params: {} });
  for (const [code, lines] of [
    ['heading_repeated', gathered.again],
    ['beside_table', gathered.beside],
  ] as const) {
    if (lines.length > 0) notes.push({ code, n: lines.length, params: { lines: firstLines(lines) } });
  }
  for (const [code, { n, lines }] of noticed) notes.push({ code, n, params: { lines: firstLines(lines) } });
  if (gathered.guards > 0) notes.push({ code: 'formula_guard', n: gathered.guards, params: {} });
  const twice = countTwice(headings);
  if (twice > 0) notes.push({ code: 'duplicate_headings', n: twice, params: {} });
  const leftOut = all.slice(below.length).map(({ line }): LeftRow => {
    const params = { cells: 1, expected: headings.length };
    return { line, column: null, code: 'row.too_short', params };
  });
  return { headings, rows: gathered.rows, leftOut, notes };
}
