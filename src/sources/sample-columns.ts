import { cutSecrets } from '../engine/privacy/cut-secrets.ts';
import { FIELDS } from './field.ts';
import type { ColumnGuess } from './guess.ts';
import { looksLikePerson } from './looks-like-person.ts';
import type { Row } from './table.ts';

const VALUES_MOST = 5;
const ROWS_LOOKED_AT = 2_000; // enough to meet five values of any column that has them
const LONGEST = 80;

/**
 * A few values of each column, so that somebody can see whether it was understood.
 *
 * It answers "what stands in this column?". Columns about people and columns that
 * are not kept show nothing, cells that look like a person are passed
 * over, and secrets are cut out.
 *
 * @param rows     the table
 * @param guesses  what each column was taken for, in the order of the cells
 * @returns        at most five different values a column, in the order of the file
 * @cost           O(columns), over at most 2,000 rows
 */
export function sampleColumns(
  rows: readonly Row[],
  guesses: readonly ColumnGuess[],
): readonly (readonly string[])[] {
  return guesses.map(({ field, isNoise }, column) => {
    if (FIELDS[field].person || isNoise === true) return [];
    const values = new Set<string>();
    for (const { cells } of rows.slice(0, ROWS_LOOKED_AT)) {
      const cell = (cells[column] ?? '').replace(/\s+/gu, ' ').trim();
      if (cell === '' || looksLikePerson(cell)) continue;
      values.add(cutSecrets(cell.slice(0, LONGEST)).text);
      if (values.size === VALUES_MOST) break;
    }
    return [...values];
  });
}
