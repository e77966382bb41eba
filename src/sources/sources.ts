import { GENERIC } from './generic/map-generic.ts';
import { RECOGNISED, type Source } from './source.ts';
import type { Table } from './table.ts';

/** Helpdesks known by name. */
const NAMED: readonly Source[] = [];

/**
 * Chooses how to read a table: as the helpdesk it surely comes from, else by guessing.
 *
 * @param table   the table
 * @returns       the source, and how sure it is; the generic one gives its own confidence later
 * @cost          one recognition a source
 */
export function chooseSource(table: Table): { readonly source: Source; readonly confidence: number | null } {
  for (const source of NAMED) {
    const confidence = source.recognise(table);
    if (confidence >= RECOGNISED) return { source, confidence };
  }
  return { source: GENERIC, confidence: null };
}
