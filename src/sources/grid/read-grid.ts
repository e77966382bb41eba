import { isZone } from '../../engine/time/zone.ts';
import type { Note } from '../codes.ts';
import { columnFacts } from '../column-facts.ts';
import { firstLines } from '../first-lines.ts';
import {
  countTwice,
  HEADING_FILLED,
  headingText,
  isDataRow,
  isFilled,
  isGuarded,
  isHeadingAgain,
  isNumber,
  knownIn,
  namesGroups,
  WIDE_SHARE,
} from '../heading-row.ts';
import { compareHeadings, namesColumns } from '../other-headings.ts';
import { rowSample } from '../row-sample.ts';
import { COLUMNS_MOST, type LeftRow, type Row, type Table } from '../table.ts';
import { tallyBelow } from '../table-below.ts';
import { Unreadable } from '../unreadable.ts';
import { columnsOfTable } from './other-tables.ts';
import { type Sheet, TABLE_CELLS_MOST } from './sheet.ts';

/** A sheet as headings and rows, with what was noticed. */
export type Grid = Pick<
  Table,
  'headings' | 'rows' | 'count' | 'all' | 'facts' | 'leftOut' | 'notes' | 'timezone'
>;

const SEARCHED = 50; // rows looked at for the headings: titles, filters and totals above a table are a handful
const TYPICAL = 0.1; // of these rows may be fuller than usual
const FOOTED_LEAST = 3; // columns: in a narrower table a row of one cell may be a ticket
const KNOWN_BELOW = 3; // headings, before a table further down is believed to be the one
const DISTINCT = 0.5; // of the headings: some desks repeat "Comment" for each comment, none repeats one word throughout

const ZONE_NAMED = /^[^:]{4,30}: ?([A-Z][\w+-]*(?:\/[\w+-]+){0,2})$/u;

const countFilled = ({ cells }: Row): number => cells.filter(isFilled).length;

/** How many cells a full row has, here at the top. */
function typicalOf(rows: readonly Row[]): number {
  const counts = rows.map(countFilled).sort((a, b) => b - a);
  return counts[Math.floor(counts.length * TYPICAL)] ?? 0;
}

/** The headings of a table further down that says more of what it is than the one above it, behind an empty line; else the place of that one. */
function fullerBelow(top: readonly Row[], at: number): number {
  const known = Math.max(KNOWN_BELOW - 1, knownIn(top[at]?.cells ?? []));
  const below = top.findIndex(
    ({ line, cells }, index) =>
      index > at &&
      line > (top[index - 1]?.line ?? line) + 1 &&
      namesColumns(cells.filter(isFilled)) &&
      knownIn(cells) > known,
  );
  return below < 0 ? at : below;
}

type FoundHeadings = { readonly at: number; readonly headless: boolean; readonly cells: readonly string[] };

/** The first row in which most columns are filled: with different texts it holds the headings, with values there are none. */
function findHeadings(top: readonly Row[]): FoundHeadings {
  const needed = Math.max(1, typicalOf(top) * HEADING_FILLED);
  for (const [at, row] of top.entries()) {
    const { cells } = row;
    const filled = countFilled(row);
    if (filled < needed) continue;
    if (isDataRow(cells)) return { at, headless: true, cells };
    // "Period | 2024" above the headings of a narrow table: a heading is no number, where a fuller row comes after it.
    const isLabel = cells.some(isNumber) && top.slice(at + 1).some((next) => countFilled(next) > filled);
    const isDistinct = new Set(cells.filter(isFilled)).size >= filled * DISTINCT;
    const next = top[at + 1];
    if (next !== undefined && namesGroups(cells, next.cells)) continue;
    if (isDistinct && !isLabel) {
      const found = fullerBelow(top, at);
      return { at: found, headless: false, cells: top[found]?.cells ?? cells };
    }
  }
  return { at: 0, headless: false, cells: top[0]?.cells ?? [] };
}

const firstFilled = (cells: readonly string[]): number => {
  const at = cells.findIndex(isFilled);
  return at < 0 ? cells.length : at;
};

const lastFilled = (cells: readonly string[]): number => cells.findLastIndex(isFilled) + 1;

/** What all rows below the headings say of the table. */
type Extent = {
  readonly rows: number;
  /** Its columns: those with a heading, and those without one that most rows fill. */
  readonly from: number;
  readonly end: number;
  /** How many rows at the end are a footer: one cell each, below an empty line. */
  readonly footer: number;
  /** How many rows at the end are of another table. */
  readonly others: number;
};

/** As many cells as a row has at least that is longer than most. */
function usualOf(lengths: ReadonlyMap<number, number>, rows: number): number {
  let before = 0;
  for (const [length, times] of [...lengths].sort(([a], [b]) => b - a)) {
    before += times;
    if (before > Math.floor(rows * WIDE_SHARE)) return length;
  }
  return 0;
}

function surveyRows(heading: readonly string[], below: Iterable<Row>): Extent {
  const lengths = new Map<number, number>();
  const filled: number[] = [];
  const belowIt = tallyBelow();
  let [rows, from] = [0, firstFilled(heading)];
  let last: { readonly line: number; readonly at: number } | undefined;
  let next = 0; // the line of the first row behind it
  let before = 0; // the line of the row before
  for (const row of below) {
    const { line, cells } = row;
    lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
    from = Math.min(from, firstFilled(cells));
    belowIt.add(row, line > before + 1);
    before = line;
    for (const [at, cell] of cells.entries()) if (isFilled(cell)) filled[at] = (filled[at] ?? 0) + 1;
    if (countFilled(row) > 1) last = { line, at: rows };
    else if (last?.at === rows - 1) next = line;
    rows += 1;
  }
  const end = Math.max(lastFilled(heading), usualOf(lengths, rows));
  const columns = end - Math.min(from, end);
  const isFooter = columns >= FOOTED_LEAST && last !== undefined && next - last.line > 1;
  const footer = isFooter && last !== undefined && last.at < rows - 1 ? rows - last.at - 1 : 0;
  const own = columnsOfTable(filled, heading, { from: Math.min(from, end), end });
  return { rows, ...own, footer, others: belowIt.others()?.rows ?? 0 };
}

/** Rows of a sheet from one to another, counted from 0. */
function* rowsBetween(rows: Iterable<Row>, from: number, end: number): Generator<Row, void, void> {
  let at = 0;
  for (const row of rows) {
    if (at >= end) return;
    if (at >= from) yield row;
    at += 1;
  }
}

/** The lines of what is no row of the table, and how often a cell was guarded. */
type Noticed = { readonly again: number[]; readonly beside: number[]; guards: number };

/** The row of the table that a row of the sheet is; undefined where it is none. */
function tableRow(
  { line, cells: all }: Row,
  headings: readonly string[],
  from: number,
  noticed: Noticed,
): Row | undefined {
  const end = from + headings.length;
  if ((all.length > end && all.slice(end).some(isFilled)) || all.slice(0, from).some(isFilled))
    noticed.beside.push(line);
  let cells = from === 0 && all.length <= end ? all : all.slice(from, end);
  if (!cells.some(isFilled)) return undefined;
  if (cells.some(isGuarded)) {
    noticed.guards += cells.filter(isGuarded).length;
    cells = cells.map((cell) => (isGuarded(cell) ? cell.slice(1) : cell));
  }
  if (cells.length < headings.length) {
    cells = [...cells, ...Array.from({ length: headings.length - cells.length }, () => '')];
  }
  const isAgain =
    isHeadingAgain(cells, headings) ||
    (namesColumns(cells) && compareHeadings(cells, headings).kind === 'same');
  if (!isAgain) return { line, cells };
  noticed.again.push(line);
  return undefined;
}

/** The zone that a line below the table names: "Timezone: Europe/Brussels", in the language of who exported it. */
function zoneNamedIn(footers: readonly Row[]): string | undefined {
  const named = footers.flatMap(({ cells }) => cells.map((cell) => ZONE_NAMED.exec(cell.trim())?.[1] ?? ''));
  return named.find((name) => name !== '' && isZone(name));
}

const nothingNoticed = (): Noticed => ({ again: [], beside: [], guards: 0 });

function notesOf(
  {
    noticed,
    headings,
    titles,
    headless,
  }: {
    readonly noticed: Sheet['noticed'];
    readonly headings: readonly string[];
    readonly titles: number;
    readonly headless: boolean;
  },
  { again, beside, guards }: Noticed,
): readonly Note[] {
  const notes: Note[] = [];
  if (titles > 0) notes.push({ code: 'title_lines', n: titles, params: {} });
  if (headless) notes.push({ code: 'no_heading_row', n: 1, params: {} });
  for (const [code, lines] of [
    ['heading_repeated', again],
    ['beside_table', beside],
  ] as const) {
    if (lines.length > 0) notes.push({ code, n: lines.length, params: { lines: firstLines(lines) } });
  }
  for (const [code, { n, lines }] of noticed) notes.push({ code, n, params: { lines: firstLines(lines) } });
  if (guards > 0) notes.push({ code: 'formula_guard', n: guards, params: {} });
  const twice = countTwice(headings);
  if (twice > 0) notes.push({ code: 'duplicate_headings', n: twice, params: {} });
  return notes;
}

/**
 * Reads a sheet as a table.
 *
 * It answers "what are the headings and the rows?": titles above the headings are passed over, and so is what stands beside
 * the table, each with a note; a footer or another table below it is left out; rows lack no cells, since an empty one is an empty one.
 *
 * @param sheet   rows with something in them
 * @returns       the table; without rows where there is nothing below the headings, without headings for an empty sheet
 * @throws        Unreadable `file.too_many_columns`, `file.workbook_too_large`
 * @cost          O(cells), twice, and once more for all rows; memory of a sample
 */
export function readGrid({ rows: sheetRows, noticed }: Sheet): Grid {
  const { at, headless, cells: heading } = findHeadings([...rowsBetween(sheetRows, 0, SEARCHED)]);
  const start = headless ? at : at + 1;
  const { rows, from, end, footer, others } = surveyRows(
    heading,
    rowsBetween(sheetRows, start, sheetRows.length),
  );
  if (end - from > COLUMNS_MOST) {
    throw new Unreadable('file.too_many_columns', { columns: end - from, most: COLUMNS_MOST });
  }
  // Each row gets a cell for each column: of a wide heading above many short rows that would take hours.
  if ((end - from) * rows > TABLE_CELLS_MOST) {
    throw new Unreadable('file.workbook_too_large', { kind: 'cells', most: TABLE_CELLS_MOST / 1_000_000 });
  }
  const headings = Array.from({ length: end - from }, (_, column) =>
    headless ? '' : headingText(heading[from + column] ?? ''),
  );
  const below = start + rows - Math.max(footer, others);
  function* tableRows(noting: Noticed): Generator<Row, void, void> {
    for (const row of rowsBetween(sheetRows, start, below)) {
      const own = tableRow(row, headings, from, noting);
      if (own !== undefined) yield own;
    }
  }

  const noting = nothingNoticed();
  const sample = rowSample();
  const tallies = headings.map(() => columnFacts());
  let count = 0;
  for (const row of tableRows(noting)) {
    count += 1;
    sample.add(row);
    for (const [column, tally] of tallies.entries()) tally.add(row.cells[column]);
  }
  const facts = tallies.map((tally) => tally.facts());
  const footers = [...rowsBetween(sheetRows, below, sheetRows.length)];
  const leftOut = footers.map((row): LeftRow => {
    const { line } = row;
    const isOther = others > 0 && countFilled(row) > 1;
    if (isOther) return { line, column: null, code: 'row.other_table', params: {} };
    const params = { cells: 1, expected: headings.length };
    return { line, column: null, code: 'row.too_short', params };
  });
  const titled = { noticed, headings, titles: at, headless: headless && rows > footer };
  return {
    headings,
    rows: sample.rows(),
    count,
    all: () => tableRows(nothingNoticed()),
    facts: (column) => facts[column] ?? { isFilled: false, isWhole: false },
    leftOut,
    notes: notesOf(titled, noting),
    timezone: zoneNamedIn(footers),
  };
}
