const SPACES = /[\s\u00a0\u202f\u2009']/gu; // thin and no-break spaces, and the Swiss apostrophe, group digits
const NUMBER = /^[+-]?\d[\d.,]*$/u;
const THOUSANDS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/u;

/** The sign before the decimals. */
export type DecimalMark = ',' | '.';

/** A number without the spaces that group its digits; undefined when the cell is none. */
export function bareNumber(cell: string): string | undefined {
  const text = cell.replace(SPACES, '');
  return NUMBER.test(text) ? text : undefined;
}

/** Whether a number's only sign stands before three digits, and so may group thousands or stand before decimals. */
export const isEitherWay = (number: string): boolean => THOUSANDS.test(number);

/** The sign before the decimals of this number; one of the two that is not there, where all signs group. */
function markOf(number: string, decided: DecimalMark | null): DecimalMark {
  const comma = number.lastIndexOf(',');
  const point = number.lastIndexOf('.');
  const last: DecimalMark = comma > point ? ',' : '.';
  if (comma >= 0 && point >= 0) return last;
  if (number.indexOf(last) !== number.lastIndexOf(last)) return last === ',' ? '.' : ',';
  return decided !== null && isEitherWay(number) ? decided : last;
}

/**
 * Reads a number as people in Belgium, France or Britain write it.
 *
 * It answers "how much is this?": `1.234,5`, `1,234.5`, `1 234,5` and `1234.5` are the same. `1.234` and `1,234` are read
 * as the column says; where it says nothing, the sign stands before decimals.
 *
 * @param cell    as the source gives it
 * @param decimal the sign before the decimals in this column, where that is decided
 * @returns       the number; undefined when it is none
 * @cost          O(length)
 */
export function readNumber(cell: string, decimal?: DecimalMark | null): number | undefined {
  const text = bareNumber(cell);
  if (text === undefined) return undefined;
  const mark = markOf(text, decimal ?? null);
  const plain = mark === ',' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Reads a count, such as how often a ticket was reopened.
 *
 * @param cell    as the source gives it
 * @param decimal the sign before the decimals in this column, where that is decided
 * @returns       a whole number, zero or more; undefined when it is none
 * @cost          O(length)
 */
export function readCount(cell: string, decimal?: DecimalMark | null): number | undefined {
  const number = readNumber(cell, decimal);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
