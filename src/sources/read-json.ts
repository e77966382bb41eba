import { firstLines, type Note } from './codes.ts';
import { KEYS_MOST, NESTED_MOST, type NoRecord, RECORD_MOST, readRecord } from './flatten-record.ts';
import { endOfValue, skipSpace } from './json-extent.ts';
import {
  COLUMNS_MOST,
  type Format,
  heldTable,
  type LeftRow,
  type NoTable,
  type Row,
  type Table,
} from './table.ts';

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
  'objects',
];
const NESTING_MOST = 3; // `hits.hits`, `data.tickets`: deeper is no export
const CELLS_MOST = 20_000_000; // records times columns: a key of its own in each record would make a table of their square
const COLUMNS_LEAST = 20; // however many records there are
const RARE = 0.001; // of the records: a column that fewer fill goes first where there are too many
const PATIENCE_TIMES = 20; // how often a broken text may be read again, in its own lengths,
const PATIENCE_LEAST = 2_000_000; // and at least this many characters

type Cells = ReadonlyMap<string, string>;
type Found = { readonly line: number; readonly cells: Cells };
type Gathered = {
  readonly found: Found[];
  readonly leftOut: LeftRow[];
  /** Lines of records in which a key stands twice. */
  readonly twice: number[];
};

const gathering = (): Gathered => ({ found: [], leftOut: [], twice: [] });

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

/** Why a stretch is no record, as a code with what fills its sentence. */
function becauseOf(why: NoRecord, stretch: string): Pick<LeftRow, 'code' | 'params'> {
  switch (why) {
    case 'not-json':
      return { code: 'row.not_json', params: { lines: stretch.trimEnd().split('\n').length } };
    case 'not-a-record':
      return { code: 'row.not_a_record', params: {} };
    case 'too-large':
      return { code: 'row.record_too_large', params: { characters: stretch.length, most: RECORD_MOST } };
    case 'too-deep':
      return { code: 'row.too_deep', params: { most: NESTED_MOST } };
    case 'too-wide':
      return { code: 'row.record_too_wide', params: { most: KEYS_MOST } };
  }
}

function leaveOut(gathered: Gathered, line: number, stretch: string, why: NoRecord = 'not-json'): void {
  gathered.leftOut.push({ line, column: null, ...becauseOf(why, stretch) });
}

function take(gathered: Gathered, line: number, stretch: string, record = readRecord(stretch)): void {
  if (typeof record === 'string') {
    leaveOut(gathered, line, stretch, record);
    return;
  }
  gathered.found.push({ line, cells: record });
  if (hasKeyTwice(stretch)) gathered.twice.push(line);
}

/** Whether a key of the record itself stands there twice: of its values only the last is read. */
function hasKeyTwice(stretch: string): boolean {
  const keys = new Set<string>();
  let members = 0;
  for (const { key } of membersOf(stretch, skipSpace(stretch, 0))) {
    keys.add(key);
    members += 1;
  }
  return keys.size < members;
}

/** Shares at least half of the keys of a sound record; before there is one, any record will do. */
const isLike = (cells: Cells, model: Cells | undefined): boolean => {
  if (model === undefined) return true;
  let shared = 0;
  for (const key of model.keys()) if (cells.has(key)) shared += 1;
  return shared * 2 >= model.size;
};

/** What stands before the next record: the one before it, or in an object its key. */
const BEFORE_RECORD = { list: /[}\]"\w][\s,]*\{/gu, keyed: /"\s*:\s*\{/gu } as const;

/** Where reading can go on after a broken record: the next object that looks like the records around it. */
function resumeAt(
  text: string,
  from: number,
  { model, before, patience }: { model: Cells | undefined; before: RegExp; patience: { left: number } },
): number {
  const start = new RegExp(before);
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

/** Reads the elements of the list that opens at `open`, or the records under their keys in an object. */
function readList(text: string, open: number, inObject: boolean): Gathered {
  const gathered = gathering();
  const lineOf = lineCounter(text);
  const patience = { left: Math.max(PATIENCE_LEAST, text.length * PATIENCE_TIMES) };
  const isKeyed = text[open] === '{';
  const before = isKeyed ? BEFORE_RECORD.keyed : BEFORE_RECORD.list;
  const closer = isKeyed ? '}' : ']';
  let at = skipSpace(text, open + 1);
  // A bracket with more behind it does not end a list that is the whole file.
  const isEnd = (): boolean => text[at] === closer && (inObject || skipSpace(text, at + 1) >= text.length);
  while (at < text.length && !isEnd()) {
    if (isKeyed) at = memberAt(text, at)?.value ?? at;
    const line = lineOf(at);
    const end = endOfValue(text, at);
    const stretch = text.slice(at, Math.max(at, end));
    const record = readRecord(stretch);
    if (end > at && (text[at] !== '{' || record !== 'not-json')) {
      take(gathered, line, stretch, record);
      at = skipSpace(text, end);
      if (text[at] === ',') at = skipSpace(text, at + 1);
    } else {
      const next = resumeAt(text, at, { model: gathered.found[0]?.cells, before, patience });
      leaveOut(gathered, line, text.slice(at, next < 0 ? text.length : next));
      at = next < 0 ? text.length : next;
    }
  }
  return gathered;
}

type Member = { readonly key: string; readonly value: number };

/** The key that stands here in an object, and where its value starts; undefined where no sound key stands. */
function memberAt(text: string, at: number): Member | undefined {
  if (text[at] !== '"') return undefined;
  const end = endOfValue(text, at);
  const colon = skipSpace(text, end);
  if (end < 0 || text[colon] !== ':') return undefined;
  return { key: text.slice(at + 1, end - 1), value: skipSpace(text, colon + 1) };
}

/** The members of an object, each with the end of its value: -1 where it does not end, and then it is the last. */
function* membersOf(text: string, open: number): Generator<Member & { readonly end: number }> {
  let at = skipSpace(text, open + 1);
  for (let member = memberAt(text, at); member !== undefined; member = memberAt(text, at)) {
    const end = endOfValue(text, member.value);
    yield { ...member, end };
    if (end < 0) return;
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
}

/** The list of records in an object: a usual name first, else the longest. */
function findList(text: string, open: number, depth: number): number {
  let best = { at: -1, rank: -1 };
  for (const { key, value, end } of membersOf(text, open)) {
    const size = (end < 0 ? text.length : end) - value;
    const inner = text[value] === '[' ? listOfRecords(text, value) : innerList(text, value, depth);
    const rank = inner < 0 ? -1 : LISTS.includes(key.toLowerCase()) ? text.length + size : size;
    if (rank > best.rank) best = { at: inner, rank };
  }
  return best.at;
}

const listOfRecords = (text: string, open: number): number =>
  text[skipSpace(text, open + 1)] === '{' ? open : -1;

function innerList(text: string, at: number, depth: number): number {
  if (text[at] !== '{' || depth >= NESTING_MOST) return -1;
  return holdsKeyedRecords(text, at) ? at : findList(text, at, depth + 1);
}

/** Whether records stand under their numbers here instead of in a list: `{"Incident::12": {…}, "Incident::13": {…}}`. */
function holdsKeyedRecords(text: string, open: number): boolean {
  let some = false;
  for (const { key, value } of membersOf(text, open)) {
    if (text[value] !== '{' || !/\d$/u.test(key)) return false;
    some = true;
  }
  return some;
}

function readJsonLines(text: string): Gathered {
  const gathered = gathering();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') take(gathered, index + 1, line);
  }
  return gathered;
}

/** The columns of the records; of more than there is room for, those that most records fill. */
function columnsOf(found: readonly Found[]): {
  readonly headings: readonly string[];
  readonly ignored: number;
} {
  const all = new Set<string>();
  for (const { cells } of found) for (const key of cells.keys()) all.add(key);
  const room = Math.min(COLUMNS_MOST, Math.max(COLUMNS_LEAST, Math.floor(CELLS_MOST / found.length)));
  if (all.size <= room) return { headings: [...all], ignored: 0 };
  const filled = new Map<string, number>([...all].map((key) => [key, 0]));
  for (const { cells } of found) for (const key of cells.keys()) filled.set(key, (filled.get(key) ?? 0) + 1);
  const fullest = [...filled]
    .sort((a, b) => b[1] - a[1])
    .filter(([, times], at) => at < COLUMNS_LEAST || (at < room && times >= found.length * RARE));
  const kept = new Set(fullest.map(([key]) => key));
  return { headings: [...all].filter((key) => kept.has(key)), ignored: all.size - kept.size };
}

function tableOf({ found, leftOut, twice }: Gathered, format: Format): Table {
  const { headings, ignored } = columnsOf(found);
  const rows: Row[] = found.map(({ line, cells }) => ({
    line,
    cells: headings.map((key) => cells.get(key) ?? ''),
  }));
  const notes: Note[] = [];
  if (ignored > 0) notes.push({ code: 'columns_ignored', n: ignored, params: { most: headings.length } });
  if (twice.length > 0)
    notes.push({ code: 'keys_twice', n: twice.length, params: { lines: firstLines(twice) } });
  return heldTable({ format, delimiter: null, confidence: 1, headings, rows, leftOut, notes });
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
