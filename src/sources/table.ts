import type { FileFailure, LeftOutCode, Note, Params } from './codes.ts';

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

/** A file as headings and rows, whatever its format. */
export type Table = {
  readonly ok: true;
  readonly format: Format;
  readonly delimiter: string | null;
  /** How sure the format and delimiter are, in [0, 1]. */
  readonly confidence: number;
  /** Another delimiter that cuts the text as evenly, and whether somebody said which it is; absent where neither is so. */
  readonly rival?: string | undefined;
  readonly isDelimiterTold?: boolean;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly leftOut: readonly LeftRow[];
  readonly notes: readonly Note[];
};

/** A file without a table in it. */
export type NoTable = { readonly ok: false; readonly failure: FileFailure };

/** More columns than any export has: beyond this a file is something else, and would cost memory. */
export const COLUMNS_MOST = 2_000;
