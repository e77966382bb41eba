import { isEmptyCell } from './read-dates.ts';
import type { ColumnFacts } from './table.ts';

const WHOLE = /^\d+$/u;

/**
 * Looks at the cells of one column for what they all have in common.
 *
 * @returns   a tally that is told of each cell; it stops looking where more cells can change nothing
 * @cost      O(length) a cell, at most until one is no whole number
 */
export function columnFacts(): { readonly add: (cell: string) => void; readonly facts: () => ColumnFacts } {
  let isFilled = false;
  let mayBeWhole = true;
  const add = (cell: string): void => {
    if (!mayBeWhole || isEmptyCell(cell)) return;
    isFilled = true;
    mayBeWhole = WHOLE.test(cell.trim());
  };
  return { add, facts: () => ({ isFilled, isWhole: isFilled && mayBeWhole }) };
}
