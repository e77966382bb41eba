import { type Cut, cutRecord, type Dialect, lineEndOf } from './cut-record.ts';
import { cutSound, type Stretch } from './cut-sound.ts';

/** Text that comes a stretch at a time, each as long as it likes; '' once it has come to its end. */
export type TextFlow = () => string;

/** A text that is there already as one that comes. */
export function flowOf(text: string): TextFlow {
  let rest = text;
  return () => {
    const given = rest;
    rest = '';
    return given;
  };
}

/** A stretch of the text. Joined in order, the pieces are the whole text: nothing falls between them. */
export type Piece = {
  /** `broken`: a quote opens and never closes where it should; `endless`: a line longer than any ticket. */
  readonly kind: 'record' | 'blank' | 'broken' | 'endless';
  /** Where it stands in the whole text, in characters. */
  readonly start: number;
  readonly end: number;
  /** The line it starts on, from 1. */
  readonly line: number;
  /** How many lines a broken piece has, but for blank ones at its end; of others 1. */
  readonly lines: number;
  /** The cells of a record, unquoted; empty for the others. */
  readonly cells: readonly string[];
  /** In a record, quotes read as ordinary characters; in a broken piece, the cell where it went wrong, from 1. */
  readonly odd: number;
  /** Whether a cell may start with a sign that is not its own: an apostrophe, or a byte order mark. */
  readonly startsOddly: boolean;
};

/** Characters of one record, and how far a quoted cell is followed: no ticket is longer, and memory is bounded. */
export const RECORD_MOST = 4_000_000;
const AHEAD = 2 * RECORD_MOST; // from the start of a record in doubt: it is judged by whether another starts inside it
const NEAR = 8_192; // ahead of any record: nearly all end there, and short stretches cost little memory and time
const FURTHER = 32 * NEAR; // ahead of a record that does not end there
const SWALLOWED_LEAST = 3; // whole records inside one sound cell before we call it a runaway
export const PATIENCE_LEAST = 4 * RECORD_MOST; // characters that may be read again before cells must fit on a line,
const PATIENCE_TIMES = 4; // and this many for each character that is done: hostile quotes cannot cost more

/** Characters that stand before a text that is cut apart from them, and those that were read again so far. */
export type Patience = { readonly before: number; spent: number };

const SPACE = 32;

const countLines = (text: string, start: number, end: number): number => {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** The stretch of the text that is being cut, with enough ahead of it that where stretches end does not matter. */
type Splitter = Stretch & {
  readonly flow: TextFlow;
  /** Characters of the whole before the text that flows. */
  readonly before: number;
  /** Where `text` starts in the whole. */
  base: number;
  /** Characters read again so far. */
  spent: number;
};

/** Lets go of what is done and brings in what comes, until twice `ahead` stands there: moving it costs little then. */
function refill(splitter: Splitter, at: number, ahead: number): void {
  const stretches = [splitter.text.slice(at)];
  let length = splitter.text.length - at;
  while (length < 2 * ahead) {
    const stretch = splitter.flow();
    if (stretch === '') {
      splitter.ended = true;
      break;
    }
    stretches.push(stretch);
    length += stretch.length;
  }
  splitter.text = stretches.join('');
  splitter.base += at;
  splitter.delimiterAt = -1;
}

/** How far a cell that opens at `start` may run. */
const limitOf = ({ text }: Splitter, start: number): number => Math.min(text.length, start + RECORD_MOST);

const isPatient = ({ before, base, spent }: Splitter, at: number): boolean =>
  spent < PATIENCE_LEAST + PATIENCE_TIMES * (before + base + at);

/** Whether a sound record of the typical size starts here. */
function startsRecord(splitter: Splitter, at: number, start: number): boolean {
  const { text, dialect } = splitter;
  const lineEnd = lineEndOf(text, at);
  if (text.slice(at, lineEnd).trim() === '') return false;
  const limit = isPatient(splitter, start) ? limitOf(splitter, at) : lineEnd;
  const { cells, strays, reach } = cutRecord(text, at, limit, dialect);
  splitter.spent += reach - at;
  return strays === 0 && cells.length === dialect.typical;
}

/** Where reading can go on inside a record that is not believed: the first later line that starts a sound one. */
function resumeAt(splitter: Splitter, start: number, end: number): number {
  const { text } = splitter;
  for (let at = lineEndOf(text, start) + 1; at < end; at = lineEndOf(text, at) + 1) {
    if (!isPatient(splitter, start)) return at;
    if (startsRecord(splitter, at, start)) return at;
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

/** A piece by its place in the stretch. */
const pieceOf = (
  { base }: Splitter,
  piece: Omit<Piece, 'lines' | 'startsOddly'> & { readonly lines?: number },
): Piece => ({
  lines: 1,
  startsOddly: true,
  ...piece,
  start: base + piece.start,
  end: base + piece.end,
});

/** Judges a record that runs over lines or does not close, and gives the piece to believe. */
function judge(splitter: Splitter, start: number, line: number, cut: Cut): Piece {
  const { text, dialect } = splitter;
  const sound = !cut.unclosed && !cut.unclean && cut.cells.length === dialect.typical;
  const asCut = { kind: 'record', start, end: cut.end, line, cells: cut.cells, odd: cut.strays } as const;
  if (sound && !swallowsRecords(splitter, start, cut.end)) return pieceOf(splitter, asCut);
  const reach = cut.unclosed ? limitOf(splitter, start) : cut.end;
  const resume = resumeAt(splitter, start, reach);
  if (resume < 0 && !cut.unclosed) return pieceOf(splitter, asCut);
  const firstEnd = lineEndOf(text, start);
  const literal = cutRecord(text, start, firstEnd, dialect);
  if (literal.cells.length === dialect.typical) {
    const { end, cells, strays } = literal;
    return pieceOf(splitter, { kind: 'record', start, end, line, cells, odd: strays });
  }
  // What is cut off at the furthest place to look goes on at the next line.
  const furthest = reach < text.length ? text.lastIndexOf('\n', reach - 1) + 1 : reach;
  const end = resume < 0 ? Math.min(text.length, Math.max(furthest, firstEnd + 1)) : resume;
  const lines = countLines(text.slice(start, end).trimEnd(), 0, end - start) + 1;
  return pieceOf(splitter, {
    kind: 'broken',
    start,
    end,
    line,
    lines,
    cells: [],
    odd: Math.max(1, cut.openCell),
  });
}

/** The next piece where there is a quote that does not close plainly. */
function pieceInDoubt(splitter: Splitter, start: number, firstEnd: number, line: number): Piece {
  const { text, dialect } = splitter;
  const limit = isPatient(splitter, start) ? limitOf(splitter, start) : firstEnd;
  const cut = cutRecord(text, start, limit, dialect, firstEnd);
  if (!cut.unclosed && cut.end <= firstEnd + 1) {
    return pieceOf(splitter, {
      kind: 'record',
      start,
      end: cut.end,
      line,
      cells: cut.cells,
      odd: cut.strays,
    });
  }
  splitter.spent += cut.reach - start;
  return judge(splitter, start, line, cut);
}

/** Whether a line holds nothing but white space. */
const isBlank = (cells: readonly string[]): boolean =>
  cells.length === 1 && !(cells[0].charCodeAt(0) > SPACE) && cells[0].trim() === '';

/** Passes over a line that is longer than a record may be, however long it is; the next stretch starts after it. */
function passEndless(splitter: Splitter, at: number, line: number): Piece {
  const start = splitter.base + at;
  for (let from = at; ; from = 0) {
    const end = splitter.text.indexOf('\n', from);
    if (end >= 0 || splitter.ended) {
      const next = end < 0 ? splitter.text.length : end + 1;
      const piece = { kind: 'endless', line, lines: 1, cells: [], odd: 0, startsOddly: false } as const;
      const whole = { ...piece, start, end: splitter.base + next };
      refill(splitter, next, NEAR);
      return whole;
    }
    refill(splitter, splitter.text.length, NEAR);
  }
}

/**
 * Cuts delimited text into records, without ever losing a line to a stray quote.
 *
 * It answers "which rows are in this file, and what became of every line?". A quoted cell may run over lines,
 * but not when it would swallow what is plainly the next record: then that stretch is `broken`, or read with
 * its quote as an ordinary character, and reading goes on at the next sound record. A line of more than
 * `RECORD_MOST` characters is `endless`. Where the stretches of a flow end changes nothing.
 *
 * @param given   text whose lines end in `\n`, as one or as it comes; '' gives no pieces
 * @param dialect how cells are separated (detect-dialect.ts)
 * @param from    where to start, and the line that is; at the start of a line, and in the first stretch
 * @param patience what was cut before the text that flows here; grows
 * @returns       the pieces in order; joined they are the text from there on
 * @source        RFC 4180 for sound files; the rest is ours
 * @cost          O(length); at most 4 times that on hostile quotes; memory of a stretch and 8 million characters
 */
export function* splitDelimited(
  given: string | TextFlow,
  dialect: Dialect,
  from: { readonly at: number; readonly line: number } = { at: 0, line: 1 },
  patience: Patience = { before: 0, spent: 0 },
): Generator<Piece, void, void> {
  const flow = typeof given === 'string' ? flowOf(given) : given;
  const splitter: Splitter = {
    flow,
    dialect,
    text: '',
    base: 0,
    ended: false,
    before: patience.before,
    spent: patience.spent,
    lineEnd: 0,
    delimiterAt: -1,
  };
  refill(splitter, 0, NEAR);
  let { at, line } = from;
  for (;;) {
    if (!splitter.ended && splitter.text.length - at < NEAR) {
      refill(splitter, at, NEAR);
      at = 0;
    }
    if (at >= splitter.text.length) return;
    const sound = cutSound(splitter, at);
    if (sound !== undefined) {
      const { cells, end, lines, startsOddly } = sound;
      const kind = isBlank(cells) ? 'blank' : 'record';
      const { base } = splitter;
      yield {
        kind,
        start: base + at,
        end: base + end,
        line,
        lines: 1,
        cells: kind === 'blank' ? [] : cells,
        odd: 0,
        startsOddly,
      };
      at = end;
      line += lines;
    } else if (!splitter.ended && splitter.text.length - at < AHEAD) {
      refill(splitter, at, splitter.text.length - at < FURTHER ? FURTHER : AHEAD);
      at = 0;
    } else {
      splitter.delimiterAt = -1;
      const lineEnd = lineEndOf(splitter.text, at);
      const isEndless = lineEnd - at > RECORD_MOST;
      const piece = isEndless ? passEndless(splitter, at, line) : pieceInDoubt(splitter, at, lineEnd, line);
      patience.spent = splitter.spent;
      yield piece;
      const end = piece.end - splitter.base;
      line += isEndless || end <= lineEnd + 1 ? 1 : countLines(splitter.text, at, end);
      at = end;
    }
  }
}
