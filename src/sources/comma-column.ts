import type { Dialect } from './cut-record.ts';
import { FIELDS } from './field.ts';
import { isFilled } from './heading-row.ts';
import { readHeading } from './read-heading.ts';
import { splitDelimited } from './split-delimited.ts';

/** Whether the rows are longer than the headings by one decimal comma, and in which column, from 0. */
export type CommaColumn =
  /** No row is, or something else explains it. */
  | { readonly kind: 'none' }
  /** Several columns explain it as well. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'column'; readonly at: number };

const ROWS_MOST = 4_000; // looked at
const EXPLAINED = 0.9; // of the longer rows: the others are left out, since something else is wrong with them
const WHOLE = /^-?\d{1,6}$/u;
const FRACTION = /^\d{1,4}$/u;
const NUMBER = /^(?:-?\d{1,6}(?:\.\d{1,4})?)?$/u;
const QUARTERS = /^(?:0|5|25|50|75|00|\d\d)$/u; // as people write hours and money

/**
 * Whether two neighbouring cells are one number that was cut at its decimal comma.
 *
 * @param cells  a row that has one cell more than there are columns
 * @param at     the column of the number, from 0
 * @returns      true where both halves are digits
 * @cost         O(1)
 */
export const isCutAt = (cells: readonly string[], at: number): boolean =>
  WHOLE.test(cells[at].trim()) && FRACTION.test(cells[at + 1].trim());

const isDuration = (heading: string): boolean =>
  readHeading(heading).fields.some((field) => FIELDS[field].holds === 'duration');

/**
 * Finds the column whose numbers have a decimal comma without quotes, in a text that is cut at commas: each makes a row longer
 * by one.
 *
 * It answers "why do rows have a cell more than there are headings?". One column must explain nearly every row of that length, and be a
 * number in the rows that are not; where every row is longer, the last column only counts if its fractions are those of hours or
 * money, since it may as well be one without a heading.
 *
 * @param parts    of the text, each from the start of a line
 * @param dialect  how it is cut
 * @param headings of each column, as they stand
 * @returns        the column, none, or that several explain it
 * @cost           O(rows looked at × columns)
 */
export function findCommaColumn(
  parts: readonly string[],
  dialect: Dialect,
  headings: readonly string[],
): CommaColumn {
  const width = headings.length;
  if (dialect.delimiter !== ',' || width < 2 || !headings.every(isFilled)) return { kind: 'none' };
  const [long, plain] = rowsByLength(parts, dialect, headings);
  if (long.length === 0) return { kind: 'none' };
  const fits = (at: number): boolean =>
    long.filter((cells) => isCutAt(cells, at)).length >= long.length * EXPLAINED &&
    plain.every((cells) => NUMBER.test(cells[at].trim()));
  const found = headings.map((_, at) => at).filter(fits);
  const named = found.filter((at) => isDuration(headings[at]));
  const [at] = found.length > 1 ? named : found;
  if (at === undefined) return { kind: found.length > 1 ? 'unclear' : 'none' };
  if (found.length > 1 && named.length > 1) return { kind: 'unclear' };
  const mayBeUnnamed = plain.length === 0 && at === width - 1;
  const isSure =
    !mayBeUnnamed || isDuration(headings[at]) || long.every((cells) => QUARTERS.test(cells[at + 1].trim()));
  return isSure ? { kind: 'column', at } : { kind: 'none' };
}

/** Rows that have one cell more than there are headings, all of them filled, and rows that have as many. */
function rowsByLength(
  parts: readonly string[],
  dialect: Dialect,
  headings: readonly string[],
): readonly [long: (readonly string[])[], plain: (readonly string[])[]] {
  const width = headings.length;
  const [long, plain]: [(readonly string[])[], (readonly string[])[]] = [[], []];
  for (const part of parts) {
    let rows = 0;
    for (const { kind, cells } of splitDelimited(part, dialect)) {
      if (kind !== 'record' || cells.every((cell, at) => cell.trim() === headings[at])) continue;
      rows += 1;
      if (rows > ROWS_MOST / parts.length) break;
      if (cells.length === width) plain.push(cells);
      else if (cells.length === width + 1 && isFilled(cells[width])) long.push(cells);
    }
  }
  return [long, plain];
}
