import { decodeEntities } from '../../engine/text/decode-entities.ts';
import { sheetChoice } from '../grid/choose-sheet.ts';
import type { Grid } from '../grid/read-grid.ts';
import { CELL_MOST, CELLS_MOST, type CellBudget } from '../grid/sheet.ts';
import { type SheetWriter, sheetWriter } from '../grid/sheet-writer.ts';
import { scanHtml } from '../markup/scan-html.ts';
import { readAttributes } from '../markup/tag.ts';
import { Unreadable } from '../unreadable.ts';

/** A table of the page that is still open, with the cell that is. */
type OpenTable = {
  readonly writer: SheetWriter;
  line: number;
  column: number;
  /** By column, the last line that a cell from above reaches into. */
  readonly reached: number[];
  /** The pieces of the open cell; null between cells. */
  cell: string[] | null;
  width: number;
};

const NESTED_MOST = 50; // pages lay tables in tables, but a dozen deep at most
const SPAN_MOST = { columns: 1_000, rows: 65_534 } as const; // as in the standard
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);
const SPACES = /[ \t\r\n\f]+/gu;

const spanOf = (said: string | undefined, most: number): number => {
  const span = Number.parseInt(said ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
};

/** What a cell says: lines without the white space that only lays out the page. */
function cellOf(pieces: readonly string[]): string {
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(SPACES, ' ').trim())
    .join('\n')
    .trim();
}

function endCell(table: OpenTable): void {
  if (table.cell === null) return;
  const text = cellOf(table.cell);
  if (text.length > CELL_MOST) throw new Unreadable('file.damaged');
  table.writer.cell(table.column, text);
  table.cell = null;
}

function startRow(table: OpenTable): void {
  endCell(table);
  table.line += 1;
  table.writer.row(undefined);
  table.column = 0;
  table.width = 0;
}

function startCell(table: OpenTable, attributes: string): void {
  if (table.line === 0) startRow(table);
  endCell(table);
  table.column += table.width;
  while ((table.reached[table.column] ?? 0) >= table.line) table.column += 1;
  const said = attributes === '' ? undefined : readAttributes(attributes);
  table.width = spanOf(said?.get('colspan'), SPAN_MOST.columns);
  const rows = spanOf(said?.get('rowspan'), SPAN_MOST.rows);
  if (rows > 1) table.reached.length = Math.max(table.reached.length, table.column + table.width);
  if (rows > 1) table.reached.fill(table.line + rows - 1, table.column, table.column + table.width);
  table.cell = [];
}

/**
 * Reads the largest table of a page, as some programs save a spreadsheet with a name that ends in `.xls`.
 *
 * It answers "which rows and columns does this page show?": cells that span several keep their text in the first.
 *
 * @param page    the page as text
 * @returns       the table; undefined where the page has none with anything in it
 * @throws        Unreadable `file.workbook_too_large`, `file.too_many_columns`, `file.damaged`
 * @source        HTML living standard, tables
 * @cost          O(length)
 */
export function readHtml(page: string): Grid | undefined {
  const choice = sheetChoice('other_tables');
  const budget: CellBudget = { left: CELLS_MOST };
  const open: OpenTable[] = [];
  const end = (): void => {
    const table = open.pop();
    if (table === undefined) return;
    endCell(table);
    choice.offer(table.writer.sheet('', false));
  };
  for (const piece of scanHtml(page)) {
    const table = open.at(-1);
    if (piece.kind === 'text') {
      table?.cell?.push(decodeEntities(piece.text.replaceAll('\n', ' ')));
      continue;
    }
    const { kind, name, attributes } = piece;
    if (name === 'table') {
      if (kind === 'close') end();
      else if (open.length === NESTED_MOST) throw new Unreadable('file.damaged');
      else open.push({ writer: sheetWriter(budget), line: 0, column: 0, reached: [], cell: null, width: 0 });
    } else if (table === undefined) continue;
    else if (name === 'td' || name === 'th') {
      if (kind === 'open') startCell(table, attributes);
      else endCell(table);
    } else if (name === 'tr') {
      if (kind === 'open') startRow(table);
      else endCell(table);
    } else if (BREAKS.has(name)) table.cell?.push('\n');
  }
  while (open.length > 0) end();
  return choice.chosen();
}
