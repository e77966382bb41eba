import { isEmptyCell } from './read-dates.ts';

/** What all cells of a column have in common. */
export type ColumnFacts = {
  /** Whether a cell says anything. */
  readonly isFilled: boolean;
  /** Whether every cell that says something is a whole number, and one is. */
  readonly isWhole: boolean;
};

/** Whether there are digits in it, and nothing but digits. */
function isWholeNumber(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

/**
 * Looks at the cells of one column for what they all have in common.
 *
 * @returns   a tally that is told of each cell, and says whether more of them can change nothing
 * @cost      O(length) a cell, at most until one is no whole number
 */
export function columnFacts(): {
  readonly add: (cell: string) => boolean;
  readonly facts: () => ColumnFacts;
  /** Adds what other cells of the column have in common. */
  readonly join: (others: ColumnFacts) => void;
} {
  let isFilled = false;
  let mayBeWhole = true;
  const add = (cell: string): boolean => {
    if (!mayBeWhole || isEmptyCell(cell)) return !mayBeWhole;
    isFilled = true;
    mayBeWhole = isWholeNumber(cell) || isWholeNumber(cell.trim());
    return !mayBeWhole;
  };
  const join = (others: ColumnFacts): void => {
    isFilled ||= others.isFilled;
    mayBeWhole &&= others.isWhole || !others.isFilled;
  };
  return { add, facts: () => ({ isFilled, isWhole: isFilled && mayBeWhole }), join };
}
