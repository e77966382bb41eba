import { CELLS_MOST, type Cut, cutRecord, type Dialect, lineEndOf } from './cut-record.ts';

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

const SWALLOWED_LEAST = 3; // whole records inside one sound cell before we call it a runaway
const PATIENCE_LEAST = 500_000; // characters that may be read again before cells must fit on a line,
const PATIENCE_TIMES = 4; //        or this many times the text: hostile quotes cannot cost more

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
 * @cost          O(length); at most 4 times that on hostile quotes
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
