/** Where nothing separates: a zero character, which no text has by the time it is split. */
export const NO_DELIMITER = '\0';
/** Where no cell is quoted: the same. */
export const NO_QUOTE = '\0';

/** How a file separates its cells. `typical` is how many cells most records have. */
export type Dialect = {
  readonly delimiter: ',' | ';' | '\t' | '|' | typeof NO_DELIMITER;
  readonly quote: '"' | "'" | typeof NO_QUOTE;
  readonly backslash: boolean;
  readonly typical: number;
  /** The columns, from 0, whose numbers hold the delimiter as their decimal comma; absent where none does. */
  readonly commasAt?: readonly number[] | undefined;
};

/** One record as it was cut, before anyone judged whether to believe it. */
export type Cut = {
  cells: string[];
  end: number;
  strays: number;
  /** A quote that belongs to no pair stands after the first line: in a sound file it cannot. */
  unclean: boolean;
  unclosed: boolean;
  openCell: number;
  /** The furthest place looked at. */
  reach: number;
};

const STRAYS_MOST = 200; // a quoted cell with more of them over several lines is no cell: bounds re-reading
/** A record with more cells is cut short: memory. */
export const CELLS_MOST = 100_000;

const BACKSLASH = 92;
const LINE_FEED = 10;
const SPACE = 32;

/** Where the line that holds `at` ends: at its line feed, or at the end of the text. */
export const lineEndOf = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const isEscaped = (text: string, quoteAt: number, from: number): boolean => {
  let at = quoteAt - 1;
  while (at >= from && text.charCodeAt(at) === BACKSLASH) at -= 1;
  return (quoteAt - 1 - at) % 2 === 1;
};

/** The cell's end when a quote here closes it: only spaces may stand before the delimiter. Else -1. */
function closeOf(text: string, after: number, delimiter: number): number {
  let at = after;
  while (text.charCodeAt(at) === SPACE) at += 1;
  const code = text.charCodeAt(at);
  return at >= text.length || code === delimiter || code === LINE_FEED ? at : -1;
}

type Quoted = {
  readonly value: string;
  readonly end: number;
  readonly strays: number;
  readonly unclean: boolean;
};

/** Reads a quoted cell whose opening quote stands at `open`; how far it looked when it does not close before `limit`. */
function cutQuoted(text: string, open: number, limit: number, dialect: Dialect): Quoted | number {
  const { quote, backslash } = dialect;
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quoteCode = quote.charCodeAt(0);
  let firstEnd = -1;
  let strays = 0;
  let unclean = false;
  let doubled = false;
  let from = open + 1;
  for (;;) {
    const at = text.indexOf(quote, from);
    if (at < 0 || at >= limit) return limit;
    from = at + 1;
    if (backslash && isEscaped(text, at, open + 1)) continue;
    if (text.charCodeAt(at + 1) === quoteCode) {
      doubled = true;
      from = at + 2;
      continue;
    }
    const end = closeOf(text, at + 1, delimiter);
    if (end >= 0) {
      let value = text.slice(open + 1, at);
      if (doubled) value = value.replaceAll(quote + quote, quote);
      if (backslash) value = value.replace(/\\(["'\\])/gu, '$1');
      return { value, end, strays, unclean };
    }
    strays += 1;
    if (firstEnd < 0) firstEnd = lineEndOf(text, open);
    unclean ||= at > firstEnd;
    if (strays > STRAYS_MOST) return at;
  }
}

/**
 * Cuts one record.
 *
 * It answers "which cells are in this record, and is there anything odd about it?". A quoted cell that does not
 * close before the limit is read literally, quote and all.
 *
 * @param text     the whole text
 * @param start    where the record starts, at the start of a line
 * @param limit    how far a quoted cell may run
 * @param dialect  how cells are separated
 * @param firstEnd where the first line ends, when that is known already
 * @returns        the cells, where the record ends, and what was odd
 * @cost           O(length of the record), or up to the limit where a quote does not close
 */
export function cutRecord(
  text: string,
  start: number,
  limit: number,
  dialect: Dialect,
  firstEnd?: number,
): Cut {
  const { delimiter, quote } = dialect;
  const quoteCode = quote.charCodeAt(0);
  const cut: Cut = {
    cells: [],
    end: text.length,
    strays: 0,
    unclean: false,
    unclosed: false,
    openCell: 0,
    reach: start,
  };
  let lineEnd = firstEnd ?? lineEndOf(text, start);
  // Searches stay within the line: a delimiter that is rare would have each of them run through the whole text.
  let line = text.slice(start, lineEnd);
  let lineStart = start;
  let at = start;
  for (;;) {
    let open = at;
    while (text.charCodeAt(open) === SPACE) open += 1;
    let end = -1;
    if (text.charCodeAt(open) === quoteCode) {
      const quoted = cutQuoted(text, open, limit, dialect);
      if (typeof quoted === 'number') {
        cut.reach = Math.max(cut.reach, quoted);
        cut.unclosed = true;
        cut.strays += 1;
        cut.openCell ||= cut.cells.length + 1;
      } else {
        cut.cells.push(quoted.value);
        cut.strays += quoted.strays;
        cut.unclean ||= quoted.unclean;
        if (quoted.end > lineEnd) {
          cut.openCell ||= cut.cells.length;
          lineEnd = lineEndOf(text, quoted.end);
          lineStart = quoted.end;
          line = text.slice(lineStart, lineEnd);
        }
        end = quoted.end;
      }
    }
    if (end < 0) {
      const next = line.indexOf(delimiter, at - lineStart);
      end = next < 0 ? lineEnd : lineStart + next;
      cut.cells.push(text.slice(at, end));
    }
    if (end >= lineEnd || cut.cells.length >= CELLS_MOST) {
      cut.end = Math.min(text.length, lineEnd + 1);
      cut.reach = Math.max(cut.reach, cut.end);
      return cut;
    }
    at = end + 1;
  }
}
