import { type Encoding, readBytes } from './read-bytes.ts';
import { readDelimited } from './read-delimited.ts';
import { looksLikeJson, readJson } from './read-json.ts';
import type { NoTable, Table } from './table.ts';

/** A file as a table, with how its characters were written. */
export type TableFile = Table & { readonly encoding: Encoding };

/**
 * Reads a file's bytes as a table, whatever its format.
 *
 * It answers "what rows are in this file?" for CSV, TSV, JSON and JSON lines; the content decides, not the name.
 *
 * @param bytes   the whole file; may be empty
 * @returns       the table, or why there is none
 * @cost          O(bytes)
 */
export function readTable(bytes: Uint8Array): TableFile | NoTable {
  const file = readBytes(bytes);
  if (!file.ok) return file;
  const table = looksLikeJson(file.text) ? readJson(file.text) : readDelimited(file.text);
  return table.ok ? { ...table, encoding: file.encoding, notes: [...file.notes, ...table.notes] } : table;
}
