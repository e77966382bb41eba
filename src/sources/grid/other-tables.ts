import { isDate, isFilled } from '../heading-row.ts';
import type { Row } from '../table.ts';

const SHOWN_MOST = 200; // rows in which the columns of dates show
const DATES_LEAST = 3; // cells, in a column of dates,
const DATES_SHARE = 0.8; // and of all of them
const OTHER_LEAST = 2; // rows: a heading and what stands below it
const BESIDE_MOST = 0.5; // as many rows as the table has: a table beside it that is as long is part of it

/** Is told of the rows of a sheet in order, and finds another table below the first. */
export type BelowTally = {
  readonly add: (row: Row) => void;
  /** How many rows at the end are of another table. */
  readonly others: () => number;
};

const countFilled = ({ cells }: Row): number => cells.filter(isFilled).length;

/**
 * Looks for another table below the tickets, such as totals by team: behind an empty line, from a row of several cells on, no column
 * of dates holds a date any more.
 *
 * @returns a tally without rows
 * @cost    O(cells) for the first rows; then O(columns of dates) behind an empty line, and O(1) a row
 */
export function tallyBelow(): BelowTally {
  const dates: number[] = [];
  let columns: readonly number[] | undefined;
  let [rows, next, from] = [0, 0, -1];
  const columnsOfDates = (): readonly number[] =>
    dates.flatMap((times, at) => (times >= Math.max(DATES_LEAST, rows * DATES_SHARE) ? [at] : []));
  const look = ({ cells }: Row): void => {
    for (const [at, cell] of cells.entries()) dates[at] = (dates[at] ?? 0) + Number(isDate(cell));
  };
  const add = (row: Row): void => {
    const isBehind = rows > 0 && row.line > next;
    if (isBehind || rows === SHOWN_MOST) columns ??= columnsOfDates();
    if (columns === undefined) look(row);
    else if (isBehind || from >= 0) {
      if (columns.some((at) => isDate(row.cells[at] ?? ''))) from = -1;
      else if (from < 0 && columns.length > 0 && countFilled(row) > 1) from = rows;
    }
    next = row.line + 1;
    rows += 1;
  };
  return { add, others: () => (from >= 0 && rows - from >= OTHER_LEAST ? rows - from : 0) };
}

/**
 * The columns of the table, where others stand beside it behind an empty column and are at most half as long.
 *
 * @param filled  how many rows fill each column of the sheet
 * @param heading the row of headings
 * @param extent  the first column with something in it, and the one behind the last
 * @returns       the same, or fewer columns
 * @cost          O(columns)
 */
export function columnsOfTable(
  filled: readonly number[],
  heading: readonly string[],
  { from, end }: { readonly from: number; readonly end: number },
): { readonly from: number; readonly end: number } {
  const isEmpty = (at: number): boolean => !isFilled(heading[at] ?? '') && (filled[at] ?? 0) === 0;
  const parts: { from: number; end: number; rows: number }[] = [];
  for (let at = from; at < end; at += 1) {
    if (isEmpty(at)) continue;
    const last = parts.at(-1);
    const rows = filled[at] ?? 0;
    if (last?.end === at) Object.assign(last, { end: at + 1, rows: Math.max(last.rows, rows) });
    else parts.push({ from: at, end: at + 1, rows });
  }
  const most = Math.max(0, ...parts.map(({ rows }) => rows));
  const own = parts.filter(({ rows }) => rows > most * BESIDE_MOST);
  const [first, last] = [own[0], own.at(-1)];
  return parts.length < 2 || first === undefined || last === undefined
    ? { from, end }
    : { from: first === parts[0] ? from : first.from, end: last === parts.at(-1) ? end : last.end };
}
