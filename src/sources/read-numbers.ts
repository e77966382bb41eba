const SPACES = /[\s\u00a0\u202f\u2009']/gu; // thin and no-break spaces, and the Swiss apostrophe, group digits

/**
 * Reads a number as people in Belgium, France or Britain write it.
 *
 * It answers "how much is this?": `1.234,5`, `1,234.5`, `1 234,5` and `1234.5` are the same. A single comma or
 * point is a decimal mark, unless exactly three digits follow a point and a comma stands after it.
 *
 * @param cell    as the source gives it
 * @returns       the number; undefined when it is none
 * @cost          O(length)
 */
export function readNumber(cell: string): number | undefined {
  const text = cell.replace(SPACES, '');
  if (!/^[+-]?\d[\d.,]*$/u.test(text)) return undefined;
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  const grouped = comma > point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const number = Number(grouped);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Reads a count, such as how often a ticket was reopened.
 *
 * @param cell    as the source gives it
 * @returns       a whole number, zero or more; undefined when it is none
 * @cost          O(length)
 */
export function readCount(cell: string): number | undefined {
  const number = readNumber(cell);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
