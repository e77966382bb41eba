import { isList, type Json } from '../document-text.ts';

type JsonObject = { readonly [key: string]: Json };

/** Records that stand in a JSON text as a table: names of columns once, and rows or columns of bare values. */
export type Tabular = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Json[])[];
  /** How many lists and objects are open around each row; null where values stand column by column. */
  readonly depth: number | null;
};

const HEADS = [
  'columns',
  'cols',
  'headers',
  'header',
  'headings',
  'fields',
  'names',
  'column_names',
  'columnNames',
] as const;
const ROWS = ['rows', 'data', 'values', 'records', 'results', 'result', 'items'] as const;
const NAMES = [
  'display_name',
  'displayName',
  'label',
  'title',
  'name',
  'header',
  'field',
  'key',
  'id',
] as const;
const COLUMNS_LEAST = 2;
const WORD = '"(?:[^"\\\\]|\\\\.){1,200}"';
const OPENS = [
  // A list of lists, of which the first holds the headings.
  /^\s*\[\s*\[/u,
  // The same, a list on each line.
  /^\s*\[\s*"[^\n]{1,4000}\]\s*\n\s*\[/u,
  // Rows as lists, beside the names of their columns.
  new RegExp(`"(?:${ROWS.join('|')})"\\s*:\\s*\\[\\s*\\[`, 'u'),
  // Rows as objects with a list of cells, beside what tells of the columns.
  /"rows"\s*:\s*\[\s*\{\s*"c"\s*:\s*\[/u,
  // Columns as lists, or as objects from the number of a row to its value.
  new RegExp(`^\\s*\\{\\s*${WORD}\\s*:\\s*(?:\\[\\s*["\\d\\-tfn]|\\{\\s*"\\d+"\\s*:\\s*["\\d\\-tfn])`, 'u'),
];

/** Whether a text may be a table, as far as its start tells. */
export const mayBeTabular = (start: string): boolean => OPENS.some((opens) => opens.test(start));

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);
const isBare = (value: Json): boolean => typeof value !== 'object' || value === null;
const areLists = (value: Json | undefined): value is readonly (readonly Json[])[] =>
  isList(value) && value.length > 0 && value.every((each) => isList(each));

/** The name of a column; undefined for what is none. */
function nameOf(value: Json): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (!isObject(value)) return undefined;
  const name = NAMES.map((key) => value[key]).find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof name === 'string' ? name : undefined;
}

/** The names of columns, each once; undefined where these are none. */
function namesOf(value: Json | undefined): readonly string[] | undefined {
  if (!isList(value) || value.length < COLUMNS_LEAST) return undefined;
  const names = value.map(nameOf);
  if (!names.every((name) => name !== undefined)) return undefined;
  return names.map((name, at) => (names.indexOf(name) === at ? name : `${name} (${at + 1})`));
}

/** The first list of lists whose first names its columns, all of bare values. */
function listOfLists(value: Json): Tabular | undefined {
  if (!areLists(value)) return undefined;
  const [first, ...rows] = value;
  const headings = namesOf(first);
  const isTable =
    headings !== undefined && rows.length > 0 && first.every((each) => typeof each === 'string');
  return isTable ? { headings, rows, depth: 2 } : undefined;
}

/** Rows as lists, beside the names of their columns: in the object itself, or in one that it holds. */
function rowsBeside(value: Json, depth = 1): Tabular | undefined {
  if (!isObject(value)) return undefined;
  const headings = HEADS.map((key) => namesOf(value[key])).find((each) => each !== undefined);
  const rows = ROWS.map((key) => value[key]).find(areLists);
  if (headings !== undefined && rows !== undefined) return { headings, rows, depth: depth + 2 };
  if (depth > 1) return undefined;
  for (const inner of Object.values(value)) {
    const found = rowsBeside(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MOMENT = /^Date\((\d{4}),(\d{1,2}),(\d{1,2})(?:,(\d{1,2}),(\d{1,2}),(\d{1,2})(?:,\d{1,3})?)?\)$/u;
const two = (number: number): string => String(number).padStart(2, '0');

/** What a cell of a sheet says: `{"v": …, "f": as it is shown}`; `Date(2026,0,31,9,5,0)` counts its months from 0. */
function cellValue(cell: Json): Json {
  const value = isObject(cell) ? (cell.v ?? null) : cell;
  if (isList(value))
    return value
      .slice(0, 3)
      .map((part) => two(Number(part)))
      .join(':'); // a time of day
  const moment = typeof value === 'string' ? MOMENT.exec(value) : null;
  if (moment === null) return value;
  const [year, month, day, ...clock] = moment.slice(1).map((part) => Number(part ?? Number.NaN));
  const time = clock.some(Number.isNaN) ? '' : ` ${clock.map(two).join(':')}`;
  return `${year}-${two(month + 1)}-${two(day)}${time}`;
}

/** Rows as objects with a list of cells, beside what tells of the columns: in the object itself, or as its `table`. */
function cellsBeside(value: Json, depth = 1): Tabular | undefined {
  if (!isObject(value)) return undefined;
  const { cols, rows, table } = value;
  const headings = namesOf(cols);
  if (headings === undefined || !isList(rows) || rows.length === 0) {
    return depth > 1 || table === undefined ? undefined : cellsBeside(table, depth + 1);
  }
  const cells = rows.map((row) => (isObject(row) && isList(row.c) ? row.c : undefined));
  if (!cells.every((each) => each !== undefined)) return undefined;
  const filled = cells.map((row) =>
    Array.from({ length: Math.max(row.length, headings.length) }, (_, at) => cellValue(row[at] ?? null)),
  );
  const isUnnamed = isList(cols) && cols.every((column) => isObject(column) && !column.label);
  const first = isUnnamed ? namesOf(filled[0]) : undefined; // a sheet of texts only, whose headings were taken for a row
  return first === undefined || filled.length === 1
    ? { headings, rows: filled, depth: depth + 3 }
    : { headings: first, rows: filled.slice(1), depth: depth + 3 };
}

/** Columns as lists of one length, or as objects from the same numbers of rows to values. */
function columnWise(value: Json): Tabular | undefined {
  if (!isObject(value)) return undefined;
  const headings = Object.keys(value);
  const columns = Object.values(value);
  const [first] = columns;
  if (headings.length < COLUMNS_LEAST || first === undefined) return undefined;
  if (isList(first)) {
    const areAlike = columns.every(
      (each) => isList(each) && each.length === first.length && each.every(isBare),
    );
    if (!areAlike || first.length === 0) return undefined;
    const rows = first.map((_, row) => columns.map((each) => (isList(each) ? each[row] : null)));
    return { headings, rows, depth: null };
  }
  if (!isObject(first)) return undefined;
  const keys = Object.keys(first);
  const areNumbers = keys.length > 0 && keys.every((key) => /^\d+$/u.test(key));
  const areAlike = columns.every(
    (each) =>
      isObject(each) &&
      Object.keys(each).length === keys.length &&
      keys.every((key) => Object.hasOwn(each, key)),
  );
  if (!areNumbers || !areAlike) return undefined;
  const rows = keys.map((key) => columns.map((each) => (isObject(each) ? each[key] : null)));
  return { headings, rows, depth: null };
}

/**
 * Finds a table in a JSON value that is no list of records.
 *
 * It answers "where are the tickets in what a query, a sheet or pandas wrote?": `{"columns": […], "rows": [[…]]}`, `[[…], […]]`,
 * `{"id": [1, 2], "title": […]}`, `{"id": {"0": 1, "1": 2}}`, `{"cols": [{"label": …}], "rows": [{"c": [{"v": …}]}]}`.
 *
 * @param value   the whole text, parsed
 * @returns       the table; undefined where there is none
 * @source        pandas `DataFrame.to_json`, orients `split`, `columns` and `values`; the responses of Google's Chart Tools Datasource
 *                Protocol, version 0.6
 * @cost          O(size of the value)
 */
export function findTabular(value: Json): Tabular | undefined {
  return listOfLists(value) ?? rowsBeside(value) ?? cellsBeside(value) ?? columnWise(value);
}

const [LINE_FEED, QUOTE, BACKSLASH] = [10, 34, 92];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [91, 93, 123, 125];

/**
 * The lines on which lists open that stand so deep in a JSON text.
 *
 * @param text    sound JSON
 * @param depth   of the lists, from 1
 * @returns       a line for each, from 1
 * @cost          O(length)
 */
export function linesOfLists(text: string, depth: number): readonly number[] {
  const lines: number[] = [];
  let [open, line, isString] = [0, 1, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === LINE_FEED) line += 1;
    else if (code === LIST || code === OBJECT) {
      open += 1;
      if (code === LIST && open === depth) lines.push(line);
    } else if (code === LIST_END || code === OBJECT_END) open -= 1;
  }
  return lines;
}
