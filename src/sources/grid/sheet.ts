import type { NoteCode } from '../codes.ts';
import type { PackedRows } from './packed-rows.ts';

/** A sheet as it was read: rows with something in them, and what was odd in its cells. */
export type Sheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: PackedRows;
  /** Lines by what was noticed there, a line for each cell. */
  readonly noticed: ReadonlyMap<NoteCode, { readonly n: number; readonly lines: readonly number[] }>;
};

/** How many filled cells may still be read: all sheets of a workbook share it. */
export type CellBudget = { left: number };

/** Cells with something in them, in a whole workbook: 400,000 tickets of twelve columns. More would not fit in 256 MB. */
export const CELLS_MOST = 5_000_000;

/** Rows times columns of the table that is read, empty cells too: 100,000 tickets of a hundred columns. */
export const TABLE_CELLS_MOST = 10_000_000;

/** Characters in one cell; Excel itself keeps 32,767. */
export const CELL_MOST = 1_000_000;

/** As many rows as a sheet can have. */
export const ROWS_MOST = 1_048_576;

/** Columns as far as a sheet can have them. */
export const SHEET_COLUMNS_MOST = 16_384;
