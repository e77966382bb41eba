const UNSAFE = /[\u007f-\u009f\ufeff]/gu; // what a reader of files may take for a mark or a foreign byte

const unicode = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/**
 * Writes a value as JSON that stands in a cell as it is: on one line, and with no backslash before a quote, which some
 * readers of CSV take for the end of a cell.
 *
 * @param value   what JSON can hold
 * @returns       JSON that `JSON.parse` reads back
 * @cost          O(length)
 */
export function jsonCell(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\\(["\\])/gu, (_, escaped: string) => unicode(escaped))
    .replace(UNSAFE, unicode);
}

/**
 * Reads a cell of JSON that may have been edited since.
 *
 * @param cell    the cell
 * @returns       the object in it; an empty one where the cell holds none
 * @cost          O(length)
 */
export function readJsonCell(cell: string): Readonly<Record<string, unknown>> {
  if (!cell.startsWith('{')) return {};
  try {
    const value: unknown = JSON.parse(cell);
    return isRecord(value) ? value : {};
  } catch {
    return {}; // edited by hand: it says nothing any more, and the row's check tells so
  }
}

/** Whether a value is an object with named members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
