import { CELLS_MOST, type Dialect } from './cut-record.ts';

/** A stretch of a text, and what is known of the place where it is being cut. */
export type Stretch = {
  readonly dialect: Dialect;
  text: string;
  /** Whether the text ends where the stretch does. */
  ended: boolean;
  /** Characters read again so far. */
  spent: number;
  /** Where the line that is being cut ends. */
  lineEnd: number;
  /** The next delimiter, wherever it stands; -1 where it was not looked for. */
  delimiterAt: number;
};

/** One record that leaves no doubt. */
export type SoundRecord = {
  readonly cells: readonly string[];
  /** Where the next one starts. */
  readonly end: number;
  readonly lines: number;
  /** Whether a cell starts with a sign that may not be its own. */
  readonly startsOddly: boolean;
};

const LINE_FEED = 10;
const SPACE = 32;
const LINE_LONGEST = 4_000_000; // as RECORD_MOST: a longer one is in doubt
const APOSTROPHE = 39; // before a formula
const EQUALS = 61; // before a text that is to stay one
const MARK = 0xfeff; // of the byte order
const SWALLOWED_LEAST = 3; // lines in one cell before anybody looks whether they are records

const countOf = (text: string, mark: string, start: number, end: number): number => {
  let count = 0;
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
};

/** Where the quoted cell that opens at `open` closes, counted negative where quotes in it are doubled; 0 where that is not plain. */
function closeOf(stretch: Stretch, open: number): number {
  const { text, dialect, ended } = stretch;
  const { quote } = dialect;
  const quoteCode = text.charCodeAt(open);
  let isDoubled = false;
  let close = text.indexOf(quote, open + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === quoteCode) {
    isDoubled = true;
    close = text.indexOf(quote, close + 2);
  }
  if (close < 0) return 0;
  const after = text.charCodeAt(close + 1);
  const isPlain =
    after === LINE_FEED || after === dialect.delimiter.charCodeAt(0) || (close + 1 === text.length && ended);
  if (!isPlain) return 0;
  return isDoubled ? -close : close;
}

/** What stands between two quotes, where quotes in it are doubled. Parts put together are only copied where somebody looks. */
function singled(text: string, start: number, close: number, quote: string): string {
  let value = '';
  let from = start;
  for (let at = text.indexOf(quote, start); at < close; at = text.indexOf(quote, from)) {
    value += text.slice(from, at + 1);
    from = at + 2;
  }
  return value + text.slice(from, close);
}

/** Whether a cell starts with spaces and then a quote: whether that opens it is judged elsewhere. */
function opensLate(text: string, at: number, quoteCode: number): boolean {
  let from = at;
  while (text.charCodeAt(from) === SPACE) from += 1;
  return text.charCodeAt(from) === quoteCode;
}

/** Where the next cell without quotes ends. */
function bareEnd(stretch: Stretch, at: number): number {
  if (stretch.delimiterAt < at) {
    const next = stretch.text.indexOf(stretch.dialect.delimiter, at);
    stretch.delimiterAt = next < 0 ? stretch.text.length : next;
  }
  return Math.min(stretch.delimiterAt, stretch.lineEnd);
}

/** Finds the end of the line that holds `at`; false where it does not end in this stretch, or too far away. */
function findLineEnd(stretch: Stretch, at: number): boolean {
  const { text, ended } = stretch;
  const end = text.indexOf('\n', at);
  stretch.lineEnd = end < 0 ? text.length : end;
  return (end >= 0 || ended) && stretch.lineEnd - at <= LINE_LONGEST;
}

/** Whether a record over several lines is as long as records are, and cannot hold others that a stray quote swallowed. */
function isBelieved(stretch: Stretch, start: number, cells: number, lines: number): boolean {
  const { text, dialect, lineEnd } = stretch;
  const { typical, delimiter } = dialect;
  if (cells !== typical || lineEnd - start > LINE_LONGEST) return false;
  if (typical < SWALLOWED_LEAST || lines <= SWALLOWED_LEAST) return true;
  return countOf(text, delimiter, start, lineEnd) < SWALLOWED_LEAST * (typical - 1);
}

/**
 * Cuts one record where nothing about it is in doubt, which is nearly always, and fast.
 *
 * It answers "which cells are in this record?" as cut-record.ts would, or not at all: where a quote does not open or close a
 * cell plainly, where lines may have been swallowed, and where the record does not end in this stretch.
 *
 * @param stretch the text ahead; what is known of its delimiters and lines goes on from record to record
 * @param start   where the record starts, at the start of a line
 * @returns       the record; undefined where somebody must judge
 * @cost          O(length of the record)
 */
export function cutSound(stretch: Stretch, start: number): SoundRecord | undefined {
  const { text, dialect } = stretch;
  const { quote } = dialect;
  const quoteCode = quote.charCodeAt(0);
  if (!findLineEnd(stretch, start)) return undefined;
  const firstEnd = stretch.lineEnd;
  const cells: string[] = [];
  let startsOddly = false;
  for (let at = start; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quoteCode) {
      const found = dialect.backslash ? 0 : closeOf(stretch, at);
      if (found === 0) return undefined;
      const close = Math.abs(found);
      const first = text.charCodeAt(at + 1);
      startsOddly ||= first === APOSTROPHE || first === EQUALS || first === MARK;
      cells[cells.length] = found < 0 ? singled(text, at + 1, close, quote) : text.slice(at + 1, close);
      at = close + 1;
      if (at > stretch.lineEnd && !findLineEnd(stretch, at)) return undefined;
    } else {
      if (code === SPACE && opensLate(text, at, quoteCode)) return undefined;
      startsOddly ||= code === APOSTROPHE || code === EQUALS || code === MARK;
      const end = bareEnd(stretch, at);
      cells[cells.length] = text.slice(at, end);
      at = end;
    }
    if (at >= stretch.lineEnd) break;
    if (cells.length >= CELLS_MOST) return undefined;
  }
  const { lineEnd } = stretch;
  const end = Math.min(text.length, lineEnd + 1);
  if (lineEnd === firstEnd) return { cells, end, lines: 1, startsOddly };
  const lines = countOf(text, '\n', start, lineEnd) + 1;
  return isBelieved(stretch, start, cells.length, lines) ? { cells, end, lines, startsOddly } : undefined;
}
