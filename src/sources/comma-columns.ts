import type { Dialect } from './cut-record.ts';
import { FIELDS } from './field.ts';
import { isFilled } from './heading-row.ts';
import { readHeading } from './read-heading.ts';
import { splitDelimited } from './split-delimited.ts';

/** Whether the rows are longer than the headings by their decimal commas, and in which columns, from 0. */
export type CommaColumns =
  /** No row is, or something else explains it. */
  | { readonly kind: 'none' }
  /** Several columns explain it as well. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'columns'; readonly at: readonly number[] };

type Cells = readonly string[];

/** Rows that are longer than the headings, by how many cells, and those that are not. */
type ByLength = { readonly longer: readonly Cells[][]; readonly plain: readonly Cells[] };

const COLUMNS_MOST = 4; // of such numbers: hours, kilometres, a price and a total
const SETS_MOST = 2_000; // of columns that are tried
const ROWS_MOST = 4_000; // looked at
const EXPLAINED = 0.9; // of the longer rows: the others are left out, since something else is wrong with them
const WHOLE = /^-?(?:0|[1-9]\d{0,5})$/u;
const FRACTION = /^\d{1,4}$/u;
const NUMBER = /^(?:-?(?:0|[1-9]\d{0,5})(?:\.\d{1,4})?)?$/u;
const QUARTERS = /^(?:0|5|25|50|75|00|\d\d)$/u; // as people write hours and money

/** Whether two neighbouring cells are one number that was cut at its decimal comma. */
const isCutAt = (cells: Cells, at: number): boolean =>
  WHOLE.test(cells[at].trim()) && FRACTION.test(cells[at + 1].trim());

const isDuration = (heading: string): boolean =>
  readHeading(heading).fields.some((field) => FIELDS[field].holds === 'duration');

/** The ways to put together as many numbers as a row has cells too many; each as the places of what was cut. */
function waysOf(cells: Cells, columns: readonly number[], extra: number): readonly (readonly number[])[] {
  let ways: (readonly number[])[] = [[]];
  for (const [index, column] of columns.entries()) {
    ways = ways.flatMap((cut) => {
      const at = column + cut.length;
      const left = columns.length - index - 1;
      const both: (readonly number[])[] = [];
      if (cut.length < extra && isCutAt(cells, at)) both.push([...cut, at]);
      if (cut.length + left >= extra && NUMBER.test(cells[at].trim())) both.push(cut);
      return both;
    });
  }
  return ways;
}

/**
 * Puts the numbers of a row together that were cut at their decimal commas.
 *
 * @param cells    of a row
 * @param width    how many columns there are
 * @param columns  of these, those whose numbers have a decimal comma, in order, from 0
 * @returns        as many cells as there are columns; undefined for a row of another length, or that can be put together in
 *                 two ways
 * @cost           O(2^columns), of which there are four at most
 */
export function uncutRow(cells: Cells, width: number, columns: readonly number[]): Cells | undefined {
  const extra = cells.length - width;
  if (extra < 1 || extra > columns.length) return undefined;
  const [way, other] = waysOf(cells, columns, extra);
  if (way === undefined || other !== undefined) return undefined;
  return way.reduceRight<Cells>(
    (row, at) => row.toSpliced(at, 2, `${row[at].trim()},${row[at + 1].trim()}`),
    cells,
  );
}

/**
 * Finds the columns whose numbers have a decimal comma without quotes, in a text that is cut at commas: each makes a row longer
 * by one.
 *
 * It answers "why do rows have more cells than there are headings?". As few columns as possible must explain nearly every longer row, and
 * be numbers in the rows that are not; where every row is longer by all of them, the last column only counts if its fractions are those
 * of hours or money, since it may as well be one without a heading.
 *
 * @param parts    of the text, each from the start of a line
 * @param dialect  how it is cut
 * @param headings of each column, as they stand
 * @returns        the columns, none, or that several explain it
 * @cost           O(rows looked at × columns), and O(rows looked at) for each set of columns that is tried
 */
export function findCommaColumns(
  parts: readonly string[],
  dialect: Dialect,
  headings: readonly string[],
): CommaColumns {
  if (dialect.delimiter !== ',' || headings.length < 2 || !headings.every(isFilled)) return { kind: 'none' };
  const rows = rowsByLength(parts, dialect, headings);
  const all = rows.longer.flat().length;
  for (let size = 1; size <= COLUMNS_MOST; size += 1) {
    const explainable = rows.longer.slice(0, size + 1).flat();
    if (rows.longer[size].length === 0 || explainable.length < all * EXPLAINED) continue;
    const found = columnsOf(size, rows, headings);
    if (found.kind !== 'none') return found;
  }
  return { kind: 'none' };
}

/** The columns, as many as `size`, that explain the rows that are longer by so many at most. */
function columnsOf(size: number, { longer, plain }: ByLength, headings: readonly string[]): CommaColumns {
  const [shorter, full] = [longer.slice(0, size).flat(), longer[size]];
  const long = [...shorter, ...full];
  const width = headings.length;
  const isMost = (fits: (cells: Cells) => boolean, of: readonly Cells[]): boolean =>
    of.filter(fits).length >= of.length * EXPLAINED;
  const places = Array.from({ length: size }, (_, cut) =>
    headings.map((_heading, at) => at).filter((at) => isMost((cells) => isCutAt(cells, at + cut), full)),
  );
  const sets = ascending(places);
  if (sets === undefined) return { kind: 'unclear' };
  const found = sets.filter(
    (columns) =>
      isMost((cells) => waysOf(cells, columns, cells.length - width).length > 0, long) &&
      plain.every((cells) => columns.every((at) => NUMBER.test(cells[at].trim()))),
  );
  const named = found.filter((columns) => columns.every((at) => isDuration(headings[at])));
  const [at, other] = found.length > 1 ? named : found;
  if (at === undefined) return { kind: found.length > 1 ? 'unclear' : 'none' };
  if (other !== undefined) return { kind: 'unclear' };
  const mayBeUnnamed = plain.length === 0 && shorter.length === 0 && at.at(-1) === width - 1;
  const isSure =
    !mayBeUnnamed || isDuration(headings[width - 1]) || full.every((cells) => QUARTERS.test(lastOf(cells)));
  return isSure ? { kind: 'columns', at } : { kind: 'none' };
}

const lastOf = (cells: Cells): string => (cells.at(-1) ?? '').trim();

/** The sets that take one column of each list, each further on than the one before; undefined where there are too many. */
function ascending(lists: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  let sets: readonly (readonly number[])[] = [[]];
  for (const list of lists) {
    sets = sets.flatMap((set) => list.filter((at) => at > (set.at(-1) ?? -1)).map((at) => [...set, at]));
    if (sets.length > SETS_MOST) return undefined;
  }
  return sets;
}

/** Rows that have a few cells more than there are headings, the last of them filled, and rows that have as many. */
function rowsByLength(parts: readonly string[], dialect: Dialect, headings: readonly string[]): ByLength {
  const width = headings.length;
  const longer: Cells[][] = Array.from({ length: COLUMNS_MOST + 1 }, () => []);
  const plain: Cells[] = [];
  for (const part of parts) {
    let rows = 0;
    for (const { kind, cells } of splitDelimited(part, dialect)) {
      if (kind !== 'record' || cells.every((cell, at) => cell.trim() === headings[at])) continue;
      rows += 1;
      if (rows > ROWS_MOST / parts.length) break;
      const extra = cells.length - width;
      if (extra === 0) plain.push(cells);
      else if (extra > 0 && extra <= COLUMNS_MOST && isFilled(lastOf(cells))) longer[extra].push(cells);
    }
  }
  return { longer, plain };
}
