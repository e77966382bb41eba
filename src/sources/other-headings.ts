import { isDataRow, isFilled } from './heading-row.ts';
import { plainHeading, readHeading } from './read-heading.ts';

/** What a row of headings further on says of the rows below it. */
export type OtherHeadings =
  /** They stand as before. */
  | { readonly kind: 'same' }
  /** Their cells stand in another order: the place of each column in them, in the order of the first headings. */
  | { readonly kind: 'order'; readonly places: readonly number[] }
  /** They are of another table. */
  | { readonly kind: 'other' };

const KNOWN_LEAST = 3; // headings that say what they are: no ticket consists of such words
const HEADING_MOST = 60; // characters
const NUMBERED_MOST = 4; // at most one in so many holds a digit, such as "Level 2": a row of values has a date, an id, a number
const HAS_DIGIT = /\d/u;

const meaningOf = (heading: string): string | undefined => {
  const { fields, exact } = readHeading(heading);
  return exact ? fields[0] : undefined;
};

/**
 * Whether a row names columns, as where somebody pasted a second export below the first.
 *
 * @param cells the row
 * @returns     true where all of it is filled, none is a value, and several say what they are
 * @cost        O(1) for nearly every row of values: it starts with an id, lacks a cell, or holds a text or two numbers; O(cells) for any other
 */
export function namesColumns(cells: readonly string[]): boolean {
  if (cells.length < KNOWN_LEAST || HAS_DIGIT.test(cells[0])) return false;
  let numbered = 0;
  for (const cell of cells) {
    if (cell.length > HEADING_MOST || !isFilled(cell)) return false;
    if (HAS_DIGIT.test(cell)) numbered += 1;
    if (numbered * NUMBERED_MOST > cells.length) return false;
  }
  if (isDataRow(cells)) return false;
  const known = cells.map(meaningOf).filter((meaning) => meaning !== undefined);
  return new Set(known).size >= KNOWN_LEAST && known.length * 2 >= cells.length;
}

/**
 * Says how the rows below a second row of headings are to be read under the first.
 *
 * It answers "are these the same columns?": the same names in any order, or other names that mean the same in each place. Of
 * anything else nothing is read, since its cells would stand in the wrong columns.
 *
 * @param cells    the second row of headings
 * @param headings the first
 * @returns        how
 * @cost           O(columns)
 */
export function compareHeadings(cells: readonly string[], headings: readonly string[]): OtherHeadings {
  if (cells.length !== headings.length) return { kind: 'other' };
  const names = cells.map(plainHeading);
  const places = headings.map((heading) => names.indexOf(plainHeading(heading)));
  if (new Set(places).size === places.length && !places.includes(-1)) {
    return places.every((place, at) => place === at) ? { kind: 'same' } : { kind: 'order', places };
  }
  const pairs = cells.map((cell, at) => [meaningOf(cell), meaningOf(headings[at])] as const);
  const both = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
  const isSame = both.length >= KNOWN_LEAST && both.every(([one, other]) => one === other);
  return { kind: isSame ? 'same' : 'other' };
}
