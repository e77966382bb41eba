import { isFilled } from '../heading-row.ts';

const BESIDE_MOST = 0.5; // as many rows as the table has: a table beside it that is as long is part of it

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
