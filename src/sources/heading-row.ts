import { readHeading } from './read-heading.ts';

const GUARDED = /^'(?=[=+\-@\t\r＝＋－＠])/u;
const DATE_OR_MAIL = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?|[^\s@]+@[^\s@]+\.[a-z]{2,})$/iu;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/u;

/** Share of the typical cells that a row of headings fills. */
export const HEADING_FILLED = 0.6;

/** Of the rows wider than the headings: then that is how this file is. */
export const WIDE_SHARE = 0.5;

/** Whether a cell begins with a sign of ASCII that is no white space. */
function startsPlainly(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return code > 32 && code < 127;
}

/** Whether a cell says what a heading says. Most do not even begin alike. */
const saysHeading = (cell: string, heading: string): boolean =>
  (!startsPlainly(cell) || cell.charCodeAt(0) === heading.charCodeAt(0)) && cell.trim() === heading;

/** Whether a cell says anything. */
export const isFilled = (cell: string): boolean => startsPlainly(cell) || cell.trim() !== '';

/**
 * Whether a careful exporter put an apostrophe before this cell, so that no spreadsheet takes it for a formula.
 *
 * @param cell    as it stands in the file
 * @returns       true where exactly that first apostrophe is not the cell's own
 * @cost          O(1)
 */
export function isGuarded(cell: string): boolean {
  return cell.charCodeAt(0) === 39 && GUARDED.test(cell);
}

const TEXT_FORMULA = /^="(?:[^"]|"")*"$/u;

/** Whether a cell is a formula that is nothing but a text, `="0012"`: so an exporter keeps a number as it stands. */
export function isTextFormula(cell: string): boolean {
  return cell.charCodeAt(0) === 61 && TEXT_FORMULA.test(cell);
}

/** Whether a cell is a date in figures, with a time of day or without. */
export const isDate = (cell: string): boolean => DATE.test(cell.trim());

/** Whether a cell is a plain number. */
export const isNumber = (cell: string): boolean => NUMBER.test(cell.trim());

/**
 * Whether a row holds values rather than headings: a date, an address, or mostly numbers.
 *
 * @param cells   the row
 * @returns       true for values
 * @cost          O(cells)
 */
export function isDataRow(cells: readonly string[]): boolean {
  const filled = cells.filter(isFilled);
  const numbers = filled.filter(isNumber).length;
  return (
    filled.some((cell) => DATE_OR_MAIL.test(cell.trim())) ||
    (filled.length > 1 && numbers * 2 > filled.length)
  );
}

/**
 * Writes a heading as people see it: on one line.
 *
 * @param cell    as it stands in the file
 * @returns       the heading; '' for none
 * @cost          O(length)
 */
export function headingText(cell: string): string {
  return cell
    .replace(/^(?:\ufeff|ï»¿)/u, '') // a byte order mark, also one that was taken for three characters
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Whether a row is the row of headings come again.
 *
 * @param cells    the row
 * @param headings the headings
 * @returns        true where every cell says what its heading says
 * @cost           O(cells)
 */
export function isHeadingAgain(cells: readonly string[], headings: readonly string[]): boolean {
  return (
    headings.length > 1 &&
    cells.length === headings.length &&
    cells.every((cell, at) => saysHeading(cell, headings[at]))
  );
}

/**
 * Counts headings that an earlier column has too.
 *
 * @param headings the headings; '' is none
 * @returns        how many
 * @cost           O(headings)
 */
export function countTwice(headings: readonly string[]): number {
  const named = headings.filter((heading) => heading !== '');
  return named.length - new Set(named).size;
}

const KNOWN_LEAST = 2; // headings that say what they are: a row of values may hold one such word

/** Whether names stand more than once, as where a program wrote those of merged cells into each. */
const isRepeated = (names: readonly string[]): boolean => new Set(names).size < names.length;

export const knownIn = (cells: readonly string[]): number =>
  new Set(cells.filter((cell) => isFilled(cell) && readHeading(cell).exact)).size;

/**
 * Whether a row only names groups of columns, such as merged cells do, and the row below it names the columns.
 *
 * @param cells the row
 * @param below the row just below it
 * @returns     true where the lower row is fuller, or the upper one repeats its names, and it is all different and names more columns
 *              that are known
 * @cost        O(cells)
 */
export function namesGroups(cells: readonly string[], below: readonly string[]): boolean {
  const [upper, lower] = [cells.filter(isFilled), below.filter(isFilled)];
  const isFuller = lower.length > upper.length || (lower.length === upper.length && isRepeated(upper));
  if (!isFuller || new Set(lower).size < lower.length || isDataRow(below)) return false;
  const known = knownIn(below);
  return known >= KNOWN_LEAST && known > knownIn(cells);
}
