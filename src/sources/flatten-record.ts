const DEPTH_MOST = 6; // deeper than any export; what lies below is written as JSON
const NAMED = ['name', 'value', 'title', 'label'] as const;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** What a value says in one cell. A list of objects gives their names. */
function cellOf(value: Json): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value))
    return value
      .map(cellOf)
      .filter((part) => part !== '')
      .join(', ');
  const named = NAMED.map((key) => (Object.hasOwn(value, key) ? value[key] : null)).find(
    (each) => each !== null,
  );
  return named === undefined ? JSON.stringify(value) : cellOf(named);
}

/**
 * Lays a nested JSON record flat: `{caller: {name: …}}` gives `caller.name`.
 *
 * It answers "which columns does this record have?". The keys go into a Map, so that a key called `__proto__`
 * or `constructor` is a column like any other.
 *
 * @param record  one object, as JSON.parse gave it
 * @returns       path to cell text, in the order of the record; null gives ''
 * @cost          O(size of the record)
 */
export function flattenRecord(record: { readonly [key: string]: Json }): Map<string, string> {
  const cells = new Map<string, string>();
  const lay = (value: Json, path: string, depth: number): void => {
    const isObject = typeof value === 'object' && value !== null && !isList(value);
    if (!isObject || depth >= DEPTH_MOST) {
      cells.set(path, cellOf(value));
      return;
    }
    for (const [key, inner] of Object.entries(value))
      lay(inner, path === '' ? key : `${path}.${key}`, depth + 1);
  };
  lay(record, '', 0);
  return cells;
}

/**
 * Reads a stretch of JSON as one object.
 *
 * It answers "is this a record?". Whole numbers too long for a computer's number keep their digits, since an id
 * must not be rounded.
 *
 * @param text    one JSON value
 * @returns       the flat record, `not-json` when it cannot be read, `not-a-record` when it is no object
 * @cost          O(length)
 */
export function readRecord(text: string): Map<string, string> | 'not-json' | 'not-a-record' {
  try {
    const exact = /\d{16}/u.test(text) ? text.replace(LONG_NUMBER, keepDigits) : text;
    // Safe cast: JSON.parse gives nothing else than JSON.
    const value = JSON.parse(exact) as Json;
    if (value === null || typeof value !== 'object' || isList(value)) return 'not-a-record';
    return flattenRecord(value);
  } catch {
    return 'not-json';
  }
}

// Strings are matched first and kept, so that only numbers outside them gain quotes.
const LONG_NUMBER = /("(?:[^"\\]|\\.)*")|(?<![\d.eE+-])(-?\d{16,})(?![\d.eE])/gu;

const keepDigits = (whole: string, quoted: string | undefined): string =>
  quoted === undefined ? `"${whole}"` : whole;
