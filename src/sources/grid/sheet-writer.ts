import type { NoteCode } from '../codes.ts';
import { LINES_KEPT } from '../first-lines.ts';
import { isAllGarbled, tallyGarbled, ungarbled } from '../garbled.ts';
import type { Row } from '../table.ts';
import { Unreadable } from '../unreadable.ts';
import { type PackedRows, rowPacker } from './packed-rows.ts';
import { CELLS_MOST, type CellBudget, ROWS_MOST, SHEET_COLUMNS_MOST, type Sheet } from './sheet.ts';

/** Rows whose characters are all garbled, as they were meant. */
function mended(rows: PackedRows): PackedRows {
  const mend = ({ line, cells }: Row): Row => ({ line, cells: cells.map(ungarbled) });
  return {
    length: rows.length,
    *[Symbol.iterator]() {
      for (const row of rows) yield mend(row);
    },
  };
}

/** Puts cells in their places, row after row. */
export type SheetWriter = {
  /** Starts a row; `line` undefined for the next one. */
  readonly row: (line: number | undefined) => void;
  /** Puts a cell in the row; `column` from 0, undefined for the next one. '' only moves on. */
  readonly cell: (column: number | undefined, text: string) => void;
  /** Passes over so many columns. */
  readonly skip: (columns: number) => void;
  /** Notices something in the row that is being written. */
  readonly notice: (code: NoteCode) => void;
  readonly sheet: (name: string, hidden: boolean) => Sheet;
};

/**
 * Opens an empty sheet to be filled.
 *
 * @param budget  how many filled cells there may still be; goes down
 * @returns       the writer
 * @throws        Unreadable `file.workbook_too_large`; `file.damaged` where a place is no place
 * @cost          O(1) a cell
 */
export function sheetWriter(budget: CellBudget): SheetWriter {
  const rows = rowPacker();
  const noticed = new Map<NoteCode, { n: number; lines: number[] }>();
  const garbled = tallyGarbled();
  let line = 0;
  let cells: string[] = [];
  let next = 0;
  const close = (): void => {
    if (cells.length > 0) rows.push({ line, cells });
  };
  return {
    row: (said) => {
      close();
      line = said ?? line + 1;
      if (!(Number.isInteger(line) && line >= 1)) throw new Unreadable('file.damaged');
      if (line > ROWS_MOST)
        throw new Unreadable('file.workbook_too_large', { kind: 'rows', most: ROWS_MOST });
      cells = [];
      next = 0;
    },
    cell: (column, text) => {
      const place = column ?? next;
      if (!(Number.isInteger(place) && place >= 0 && place < SHEET_COLUMNS_MOST))
        throw new Unreadable('file.damaged');
      next = place + 1;
      if (text === '') return;
      budget.left -= 1 + Math.max(0, place - cells.length);
      if (budget.left < 0)
        throw new Unreadable('file.workbook_too_large', { kind: 'cells', most: CELLS_MOST / 1_000_000 });
      while (cells.length < place) cells.push('');
      cells[place] = text;
      garbled.add(text, true);
    },
    skip: (columns) => {
      next += columns;
    },
    notice: (code) => {
      const entry = noticed.get(code) ?? { n: 0, lines: [] };
      entry.n += 1;
      if (entry.lines.length < LINES_KEPT && entry.lines.at(-1) !== line) entry.lines.push(line);
      noticed.set(code, entry);
    },
    sheet: (name, hidden) => {
      close();
      cells = [];
      const packed = rows.packed();
      const seen = garbled.seen();
      if (seen.garbled === 0) return { name, hidden, rows: packed, noticed };
      const isMended = isAllGarbled(seen);
      noticed.set(isMended ? 'garbled_mended' : 'garbled_left', { n: seen.garbled, lines: [] });
      return { name, hidden, rows: isMended ? mended(packed) : packed, noticed };
    },
  };
}
