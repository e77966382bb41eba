import type { FileFailure, LeftOutCode, Note, Params } from './codes.ts';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import type { Quoting } from './quoting.ts';

/** One record: the line it starts on, from 1, and its cells in the order of the headings. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

/** A record that could not be read, before its file is known. */
export type LeftRow = {
  readonly line: number;
  readonly column: number | null;
  readonly code: LeftOutCode;
  readonly params: Params;
};

/** How a file is built. */
export type Format = 'csv' | 'tsv' | 'json' | 'json-lines' | 'xlsx' | 'html' | 'xml-spreadsheet';

/** Records that could not be read, in order; however many there are, each is told. */
export type LeftRows = Iterable<LeftRow> & { readonly length: number };

/** A file as headings and rows, whatever its format. */
export type Table = {
  readonly ok: true;
  readonly format: Format;
  readonly delimiter: string | null;
  /** How sure the format and delimiter are, in [0, 1]. */
  readonly confidence: number;
  /** Another delimiter that cuts the text as evenly; absent where there is none. */
  readonly rival?: string | undefined;
  /** How the cells of a delimited text are quoted; absent of any other. */
  readonly quoting?: Quoting | undefined;
  readonly headings: readonly string[];
  /** Its rows; of a long table some of them, evenly over the whole of it, and their longest cells cut. */
  readonly rows: readonly Row[];
  /** How many rows it has in all. */
  readonly count: number;
  /** All of its rows in order, as often as they are asked for. */
  readonly all: () => Iterable<Row>;
  /** What its cells say, over all rows, by the place of the column. */
  readonly facts: (column: number) => ColumnFacts;
  readonly leftOut: LeftRows;
  readonly notes: readonly Note[];
  /** The zone of its times, where a line below it names one; else absent. */
  readonly timezone?: string | undefined;
};

/**
 * A table whose rows are all in memory.
 *
 * @param held    what it says of itself, and its rows
 * @returns       the table
 * @cost          O(1); of the facts O(rows) for each column that is asked for
 */
export function heldTable(held: Omit<Table, 'ok' | 'count' | 'all' | 'facts'>): Table {
  const { rows } = held;
  const facts = (column: number): ColumnFacts => {
    const tally = columnFacts();
    for (const { cells } of rows) tally.add(cells[column] ?? '');
    return tally.facts();
  };
  return { ok: true, ...held, count: rows.length, all: () => rows, facts };
}

/** A file without a table in it. */
export type NoTable = { readonly ok: false; readonly failure: FileFailure };

/** More columns than any export has: beyond this a file is something else, and would cost memory. */
export const COLUMNS_MOST = 2_000;
