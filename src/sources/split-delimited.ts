/** How a file separates its cells. `typical` is how many cells most records have. */
export type Dialect = {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly quote: '"' | "'";
  readonly backslash: boolean;
  readonly typical: number;
};

/** A stretch of the text. Joined in order, the pieces are the whole text: nothing falls between them. */
export type Piece = {
  /** `broken`: a quote opens and never closes where it should. */
  readonly kind: 'record' | 'blank' | 'broken';
  readonly start: number;
  readonly end: number;
  /** The line it starts on, from 1. */
  readonly line: number;
  /** The cells of a record, unquoted; empty for the others. */
  readonly cells: readonly string[];
  /** In a record, quotes read as ordinary characters; in a broken piece, the cell where it went wrong, from 1. */
  readonly odd: number;
};

/** One record as it was cut, before anyone judged whether to believe it. */
type Cut = {
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
const SWALLOWED_LEAST = 3; // whole records inside one sound cell before we call it a runaway
const PATIENCE_LEAST = 2_000_000; // characters that may be read again before cells must fit on a line,
const PATIENCE_TIMES = 20; //        or this many times the text: hostile quotes cannot cost more
const CELLS_MOST = 100_000; // a record with more is cut on: memory

const BACKSLASH = 92;
const LINE_FEED = 10;
const SPACE = 32;

/** Where a line ends: its line feed, or the end of the text. */
const lineEndOf = (text: string, at: number): number => {
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

/** Cuts one record from `start`. Quoted cells may run to `limit`; one that does not close is read literally. */
function cutRecord(text: string, start: number, limit: number, dialect: Dialect, firstEnd?: number): Cut {
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
        }
        end = quoted.end;
      }
    }
    if (end < 0) {
      const next = text.indexOf(delimiter, at);
      end = next < 0 || next > lineEnd ? lineEnd : next;
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

const countLines = (text: string, start: number, end: number): number => {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

type Splitter = { readonly text: string; readonly dialect: Dialect; patience: number };

/** Whether a sound record of the typical size starts here. */
function startsRecord(splitter: Splitter, at: number): boolean {
  const { text, dialect } = splitter;
  const lineEnd = lineEndOf(text, at);
  if (text.slice(at, lineEnd).trim() === '') return false;
  const limit = splitter.patience > 0 ? text.length : lineEnd;
  const { cells, strays, reach } = cutRecord(text, at, limit, dialect);
  splitter.patience -= reach - at;
  return strays === 0 && cells.length === dialect.typical;
}

/** Where reading can go on inside a record that is not believed: the first later line that starts a sound one. */
function resumeAt(splitter: Splitter, start: number, end: number): number {
  const { text } = splitter;
  for (let at = lineEndOf(text, start) + 1; at < end; at = lineEndOf(text, at) + 1) {
    if (splitter.patience <= 0) return at;
    if (startsRecord(splitter, at)) return at;
  }
  return -1;
}

/** A sound cell that holds whole records, line after line, was opened by a stray quote. */
function swallowsRecords(splitter: Splitter, start: number, end: number): boolean {
  const { text, dialect } = splitter;
  if (dialect.typical < 3 || countLines(text, start, end) < SWALLOWED_LEAST) return false;
  const lines = text.slice(start, end).split('\n').slice(1);
  let records = 0;
  for (const line of lines) {
    if (line.split(dialect.delimiter).length < dialect.typical) continue;
    const { cells, strays } = cutRecord(line, 0, line.length, dialect);
    if (strays === 0 && cells.length === dialect.typical) records += 1;
  }
  return records >= SWALLOWED_LEAST && records * 2 >= lines.length;
}

/** Judges a record that runs over lines or does not close, and gives the piece to believe. */
function judge(splitter: Splitter, start: number, line: number, cut: Cut): Piece {
  const { text, dialect } = splitter;
  const sound = !cut.unclosed && !cut.unclean && cut.cells.length === dialect.typical;
  const asCut: Piece = { kind: 'record', start, end: cut.end, line, cells: cut.cells, odd: cut.strays };
  if (sound && !swallowsRecords(splitter, start, cut.end)) return asCut;
  const reach = cut.unclosed ? text.length : cut.end;
  const resume = resumeAt(splitter, start, reach);
  if (resume < 0 && !cut.unclosed) return asCut;
  const firstEnd = lineEndOf(text, start);
  const literal = cutRecord(text, start, firstEnd, dialect);
  if (literal.cells.length === dialect.typical) {
    return { kind: 'record', start, end: literal.end, line, cells: literal.cells, odd: literal.strays };
  }
  const end = resume < 0 ? reach : resume;
  return { kind: 'broken', start, end, line, cells: [], odd: Math.max(1, cut.openCell) };
}

function nextPiece(splitter: Splitter, start: number, firstEnd: number, line: number): Piece {
  const { text, dialect } = splitter;
  const limit = splitter.patience > 0 ? text.length : firstEnd;
  const cut = cutRecord(text, start, limit, dialect, firstEnd);
  if (!cut.unclosed && cut.end <= firstEnd + 1) {
    return { kind: 'record', start, end: cut.end, line, cells: cut.cells, odd: cut.strays };
  }
  splitter.patience -= cut.reach - start;
  return judge(splitter, start, line, cut);
}

/**
 * Cuts delimited text into records, without ever losing a line to a stray quote.
 *
 * It answers "which rows are in this file, and what became of every line?". A quoted cell may run over lines,
 * but not when it would swallow what is plainly the next record: then that stretch is `broken`, or read with
 * its quote as an ordinary character, and reading goes on at the next sound record.
 *
 * @param text    text whose lines end in `\n`; '' gives no pieces
 * @param dialect how cells are separated (detect-dialect.ts)
 * @param from    where to start, and the line that is; at the start of a line
 * @returns       the pieces in order; joined they are the text from there on
 * @source        RFC 4180 for sound files; the rest is ours
 * @cost          O(length); at most 20 times that on hostile quotes
 */
export function* splitDelimited(
  text: string,
  dialect: Dialect,
  from: { readonly at: number; readonly line: number } = { at: 0, line: 1 },
): Generator<Piece, void, void> {
  const patience = Math.max(PATIENCE_LEAST, text.length * PATIENCE_TIMES);
  const splitter: Splitter = { text, dialect, patience };
  let { at, line } = from;
  let quoteAt = text.indexOf(dialect.quote, at);
  while (at < text.length) {
    const lineEnd = lineEndOf(text, at);
    if (quoteAt >= 0 && quoteAt < at) quoteAt = text.indexOf(dialect.quote, at);
    if (quoteAt < 0 || quoteAt > lineEnd) {
      const row = text.slice(at, lineEnd);
      const end = Math.min(text.length, lineEnd + 1);
      const kind = row.trim() === '' ? 'blank' : 'record';
      yield {
        kind,
        start: at,
        end,
        line,
        cells: kind === 'blank' ? [] : row.split(dialect.delimiter, CELLS_MOST),
        odd: 0,
      };
      at = end;
      line += 1;
    } else {
      const piece = nextPiece(splitter, at, lineEnd, line);
      yield piece;
      at = piece.end;
      line += piece.end <= lineEnd + 1 ? 1 : countLines(text, piece.start, piece.end);
    }
  }
}
