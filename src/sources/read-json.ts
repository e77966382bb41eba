import type { Note } from './codes.ts';
import { readRecord } from './flatten-record.ts';
import { endOfValue, skipSpace } from './json-extent.ts';
import { COLUMNS_MOST, type Format, type LeftRow, type NoTable, type Row, type Table } from './table.ts';

const LISTS = [
  'tickets',
  'items',
  'results',
  'result',
  'data',
  'records',
  'value',
  'values',
  'issues',
  'incidents',
];
const NESTING_MOST = 3; // `hits.hits`, `data.tickets`: deeper is no export
const PATIENCE_TIMES = 20; // how often a broken text may be read again, in its own lengths,
const PATIENCE_LEAST = 2_000_000; // and at least this many characters

type Cells = ReadonlyMap<string, string>;
type Found = { readonly line: number; readonly cells: Cells };
type Gathered = { readonly found: Found[]; readonly leftOut: LeftRow[] };

/** Counts lines as reading moves on; places must be asked for in order. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    while (next >= 0 && next < at) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

function leaveOut(gathered: Gathered, line: number, stretch: string): void {
  const lines = stretch.trimEnd().split('\n').length;
  gathered.leftOut.push({ line, column: null, code: 'row.not_json', params: { lines } });
}

function take(gathered: Gathered, line: number, stretch: string): void {
  const cells = readRecord(stretch);
  if (cells === 'not-json') leaveOut(gathered, line, stretch);
  else if (cells === 'not-a-record') {
    gathered.leftOut.push({ line, column: null, code: 'row.not_a_record', params: {} });
  } else gathered.found.push({ line, cells });
}

/** Shares at least half of the keys of a sound record; before there is one, any record will do. */
const isLike = (cells: Cells, model: Cells | undefined): boolean => {
  if (model === undefined) return true;
  let shared = 0;
  for (const key of model.keys()) if (cells.has(key)) shared += 1;
  return shared * 2 >= model.size;
};

/** Where reading can go on after a broken record: the next object that looks like the records around it. */
function resumeAt(text: string, from: number, model: Cells | undefined, patience: { left: number }): number {
  const start = /[}\]"\w][\s,]*\{/gu;
  start.lastIndex = from;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const at = start.lastIndex - 1;
    if (patience.left <= 0) return -1;
    const end = endOfValue(text, at);
    patience.left -= (end < 0 ? text.length : end) - at;
    if (end >= 0) {
      const cells = readRecord(text.slice(at, end));
      if (typeof cells !== 'string' && isLike(cells, model)) return at;
    }
    start.lastIndex = at + 1;
  }
  return -1;
}

/** Reads the elements of a list that opens at `open`. */
function readList(text: string, open: number, inObject: boolean): Gathered {
  const gathered: Gathered = { found: [], leftOut: [] };
  const lineOf = lineCounter(text);
  const patience = { left: Math.max(PATIENCE_LEAST, text.length * PATIENCE_TIMES) };
  let at = skipSpace(text, open + 1);
  // A bracket with more behind it does not end a list that is the whole file.
  const isEnd = (): boolean => text[at] === ']' && (inObject || skipSpace(text, at + 1) >= text.length);
  while (at < text.length && !isEnd()) {
    const line = lineOf(at);
    const end = endOfValue(text, at);
    const sound = end > at && (text[at] !== '{' || readRecord(text.slice(at, end)) !== 'not-json');
    if (sound) {
      take(gathered, line, text.slice(at, end));
      at = skipSpace(text, end);
      if (text[at] === ',') at = skipSpace(text, at + 1);
    } else {
      const next = resumeAt(text, at, gathered.found[0]?.cells, patience);
      leaveOut(gathered, line, text.slice(at, next < 0 ? text.length : next));
      at = next < 0 ? text.length : next;
    }
  }
  return gathered;
}

/** The list of records in an object: a usual name first, else the longest. */
function findList(text: string, open: number, depth: number): number {
  let best = { at: -1, rank: -1 };
  let at = skipSpace(text, open + 1);
  while (text[at] === '"') {
    const keyEnd = endOfValue(text, at);
    const colon = skipSpace(text, keyEnd);
    if (keyEnd < 0 || text[colon] !== ':') break;
    const key = text.slice(at + 1, keyEnd - 1);
    const value = skipSpace(text, colon + 1);
    const end = endOfValue(text, value);
    const size = (end < 0 ? text.length : end) - value;
    const inner = text[value] === '[' ? listOfRecords(text, value) : innerList(text, value, depth);
    const rank = inner < 0 ? -1 : LISTS.includes(key.toLowerCase()) ? text.length + size : size;
    if (rank > best.rank) best = { at: inner, rank };
    if (end < 0) break;
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return best.at;
}

const listOfRecords = (text: string, open: number): number =>
  text[skipSpace(text, open + 1)] === '{' ? open : -1;

const innerList = (text: string, at: number, depth: number): number =>
  text[at] === '{' && depth < NESTING_MOST ? findList(text, at, depth + 1) : -1;

function readJsonLines(text: string): Gathered {
  const gathered: Gathered = { found: [], leftOut: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') take(gathered, index + 1, line);
  }
  return gathered;
}

function tableOf({ found, leftOut }: Gathered, format: Format): Table {
  const columns = new Map<string, number>();
  let ignored = 0;
  for (const { cells } of found) {
    for (const key of cells.keys()) {
      if (columns.has(key)) continue;
      if (columns.size < COLUMNS_MOST) columns.set(key, columns.size);
      else ignored += 1;
    }
  }
  const headings = [...columns.keys()];
  const rows: Row[] = found.map(({ line, cells }) => ({
    line,
    cells: headings.map((key) => cells.get(key) ?? ''),
  }));
  const notes: Note[] =
    ignored === 0 ? [] : [{ code: 'columns_ignored', n: ignored, params: { most: COLUMNS_MOST } }];
  return { ok: true, format, delimiter: null, confidence: 1, headings, rows, leftOut, notes };
}

/** Whether the text looks like JSON at all: it opens as a list of values or as an object. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\[\s*(?:[[{"\]\d-]|true|false|null)|\{\s*(?:"|\}))/u.test(text);
}

/**
 * Reads JSON or JSON lines as a table.
 *
 * It answers "what are the columns and the records?". Each record is read on its own: a bad one is left out
 * with its line, and reading goes on at the next.
 *
 * @param text    text that looks like JSON
 * @returns       the table; or why there is none, such as an object without a list of records
 * @cost          O(length); at most 20 times that on broken text
 */
export function readJson(text: string): Table | NoTable {
  const start = skipSpace(text, 0);
  if (text[start] === '[') return tableOf(readList(text, start, false), 'json');
  const end = endOfValue(text, start);
  const single = end >= 0 && skipSpace(text, end) >= text.length;
  const firstLine = text.slice(
    start,
    text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start),
  );
  if (!single && (end < 0 || end - start <= firstLine.length)) {
    const list = end < 0 ? findList(text, start, 0) : -1;
    return list >= 0
      ? tableOf(readList(text, list, true), 'json')
      : tableOf(readJsonLines(text), 'json-lines');
  }
  const list = findList(text, start, 0);
  if (list >= 0) return tableOf(readList(text, list, true), 'json');
  const lines = tableOf(readJsonLines(text), 'json-lines');
  const oneRecord = lines.rows.length === 1 && lines.leftOut.length === 0;
  return oneRecord ? lines : { ok: false, failure: { code: 'file.no_records', params: {} } };
}
