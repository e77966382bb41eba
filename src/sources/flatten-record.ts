import { documentText, isDocument, isList, type Json } from './document-text.ts';
import { isChangeLog, stateMoves } from './state-moves.ts';
import { isTimeLogs, spentOn } from './time-logs.ts';

const DEPTH_MOST = 6; // deeper than any export; what lies below is written as JSON
const NAMED = ['name', 'value', 'title', 'label', 'displayName', 'display_id', 'number', 'key'] as const;
const MESSAGE = ['body', 'Body'] as const;
const WRITTEN = ['createdAt', 'created_at', 'CreateTime'] as const; // as text that sorts by time
const FIELD_NAME = ['fieldId', 'name', 'Name'] as const; // a label changes with the language, an id does not
const FIELD_VALUE = ['text', 'value', 'Value'] as const; // `text` is how a chosen value is shown

/** Characters of one record: no ticket is longer, and reading it would take several times its size in memory. */
export const RECORD_MOST = 4_000_000;
/** Lists and objects in each other: no export goes a tenth as deep, and writing such a value would fill the stack. */
export const NESTED_MOST = 100;
/** Columns of one record: ten times as many as a file may have. */
export const KEYS_MOST = 20_000;

/** Why a stretch of JSON is no record. */
export type NoRecord = 'not-json' | 'not-a-record' | 'too-large' | 'too-deep' | 'too-wide';

type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** The first of these keys that says something. */
const firstOf = (object: JsonObject, keys: readonly string[]): Json | undefined =>
  keys
    .map((key) => (Object.hasOwn(object, key) ? object[key] : null))
    .find((each) => each !== null && each !== '');

const isMessage = (value: Json): value is JsonObject =>
  isObject(value) && MESSAGE.some((key) => Object.hasOwn(value, key));

/** The texts of messages, the first one first: helpdesks give them in either order. */
function textsOf(messages: readonly JsonObject[]): readonly string[] {
  const texts = messages.map((message) => cellOf(firstOf(message, MESSAGE) ?? ''));
  const [first, last] = [messages.at(0), messages.at(-1)].map((message) => firstOf(message ?? {}, WRITTEN));
  const isLatestFirst = typeof first === 'string' && typeof last === 'string' && first > last;
  return isLatestFirst ? texts.reverse() : texts;
}

/** What a value says in one cell. A list of objects gives their names, a list of messages their texts. */
function cellOf(value: Json): string {
  if (value === null) return '';
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return ''; // `1e400` is read so
  if (typeof value !== 'object') return String(value);
  if (isList(value)) {
    const areMessages = value.length > 0 && value.every(isMessage);
    return (areMessages ? textsOf(value) : value.map(cellOf))
      .filter((part) => part !== '')
      .join(areMessages ? '\n\n' : ', ');
  }
  const named = firstOf(value, NAMED);
  return named === undefined ? JSON.stringify(value) : cellOf(named);
}

/** A list of a helpdesk's own fields, `[{name, value}, …]` or `[{id, value}, …]`, by name; undefined for another list. */
function fieldsOf(value: Json): readonly (readonly [string, Json])[] | undefined {
  if (!isList(value) || value.length === 0) return undefined;
  const fields = value.map((each) => {
    if (!isObject(each) || !('value' in each || 'Value' in each)) return undefined;
    // An option that was chosen has a number and a value too, but more besides.
    const isPlain = Object.keys(each).length === 2 && 'id' in each;
    const name = firstOf(each, FIELD_NAME) ?? (isPlain ? each.id : undefined);
    return typeof name === 'string' || typeof name === 'number'
      ? ([String(name), firstOf(each, FIELD_VALUE) ?? ''] as const)
      : undefined;
  });
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

/**
 * Lays a nested JSON record flat: `{caller: {name: …}}` gives `caller.name`.
 *
 * It answers "which columns does this record have?". Fields that an organisation made itself,
 * `{custom: [{name: 'Site', value: 'Gent'}]}`, are a column each: `custom.Site`. Of the log of an issue's changes only those
 * of its state are kept, and of times that people spent their sum. The keys go into a Map, so that
 * a key called `__proto__` or `constructor` is a column like any other.
 *
 * @param record  one object, as JSON.parse gave it
 * @returns       path to cell text, in the order of the record; null gives ''
 * @cost          O(size of the record)
 */
export function flattenRecord(record: JsonObject): Map<string, string> {
  const cells = new Map<string, string>();
  const lay = (value: Json, path: string, depth: number): void => {
    const inside = isObject(value) ? Object.entries(value) : fieldsOf(value);
    if (isDocument(value)) cells.set(path, documentText(value));
    else if (isTimeLogs(value)) cells.set(path, String(spentOn(value)));
    else if (isChangeLog(value)) cells.set(`${path}.histories`, stateMoves(value));
    else if (inside === undefined || depth >= DEPTH_MOST) cells.set(path, cellOf(value));
    else for (const [key, inner] of inside) lay(inner, path === '' ? key : `${path}.${key}`, depth + 1);
  };
  lay(record, '', 0);
  return cells;
}

/** Whether something in this value lies deeper than any export goes; level by level, so that depth costs no stack. */
export function isTooDeep(value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > NESTED_MOST) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** A record laid flat, and how many keys of its own it has. */
export type FlatRecord = { readonly cells: ReadonlyMap<string, string>; readonly keys: number };

/**
 * Reads a stretch of JSON as one object.
 *
 * It answers "is this a record?". Whole numbers too long for a computer's number keep their digits, since an id
 * must not be rounded.
 *
 * @param text    one JSON value
 * @returns       the flat record, or why it is none: `not-json` when it cannot be read, `not-a-record` when it is no
 *                object, or beyond which limit it lies
 * @cost          O(length); O(1) beyond the length that a record may have
 */
export function readRecord(text: string): FlatRecord | NoRecord {
  if (text.length > RECORD_MOST) return 'too-large';
  const value = parsedJson(text);
  if (value === undefined) return 'not-json';
  if (!isObject(value)) return 'not-a-record';
  const keys = Object.keys(value).length;
  if (keys > KEYS_MOST) return 'too-wide';
  if (isTooDeep(value)) return 'too-deep';
  const cells = flattenRecord(unwrapped(value));
  return cells.size > KEYS_MOST ? 'too-wide' : { cells, keys };
}

/** Words that Python and JavaScript write where JSON has none for it, and the strings in which they may stand. */
const NO_VALUE = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|undefined)\b/gu;
const HAS_NO_VALUE = /\b(?:NaN|Infinity|undefined)\b/u;

/**
 * Parses JSON as programs write it: whole numbers too long for a computer's keep their digits as text, and `NaN` is null.
 *
 * @param text    one value
 * @returns       the value; undefined where it cannot be read
 * @cost          O(length)
 */
export function parsedJson(text: string): Json | undefined {
  try {
    // Safe cast: JSON.parse gives nothing else than JSON.
    return JSON.parse(/\d{16}/u.test(text) ? text.replace(LONG_NUMBER, keepDigits) : text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const sound = HAS_NO_VALUE.test(text)
      ? text.replace(NO_VALUE, (part) => (part.startsWith('"') ? part : 'null'))
      : text;
    return sound === text ? undefined : parsedJson(sound);
  }
}

/** A record that holds one object and nothing else, such as `{"ticket": {…}}`, is that object. */
function unwrapped(value: JsonObject): JsonObject {
  const [only, another] = Object.values(value);
  return only !== undefined && another === undefined && isObject(only) ? only : value;
}

// Strings are matched first and kept, so that only numbers outside them gain quotes.
const LONG_NUMBER = /("(?:[^"\\]|\\.)*")|(?<![\d.eE+-])(-?\d{16,})(?![\d.eE])/gu;

const keepDigits = (whole: string, quoted: string | undefined): string =>
  quoted === undefined ? `"${whole}"` : whole;
