import type { Note, NoteCode } from './codes.ts';
import { uncutRow } from './comma-columns.ts';
import type { Dialect } from './cut-record.ts';
import { firstLines, LINES_KEPT } from './first-lines.ts';
import { isDate, isFilled, isGuarded, isHeadingAgain, isTextFormula } from './heading-row.ts';
import { keptLeftRows } from './left-rows.ts';
import { compareHeadings, namesColumns, type OtherHeadings } from './other-headings.ts';
import { type Piece, RECORD_MOST } from './split-delimited.ts';
import type { LeftRows, Row } from './table.ts';
import { tallyBelow } from './table-below.ts';
import { Unreadable } from './unreadable.ts';

/** Makes rows of the pieces of a text, and tells what became of those that are none. */
export type PieceTaker = {
  /** The row that a piece holds; undefined where it holds none, which is counted or left out. */
  readonly take: (piece: Piece) => Row | undefined;
  /** Leaves a piece out that stands above the headings and is a row of another table. */
  readonly leave: (piece: Piece) => void;
  readonly leftOut: LeftRows;
  readonly notes: () => readonly Note[];
  /** The line from which on the rows are of another table, behind an empty line; undefined where none is. */
  readonly otherFrom: () => number | undefined;
  /** Whether nothing so far changes how later rows are read, or may: then they can be taken apart. */
  readonly isSteady: () => boolean;
  /** What became of the pieces, to be joined to what became of others. */
  readonly seen: () => PiecesTaken;
  /** Adds what became of the pieces of a later stretch, which starts after so many lines. */
  readonly join: (taken: PiecesTaken, lines: number) => void;
};

/** What became of the pieces of a stretch. */
export type PiecesTaken = {
  readonly left: Float64Array<ArrayBuffer>;
  readonly noted: readonly (readonly [NoteCode, { readonly n: number; readonly lines: readonly number[] }])[];
  readonly guards: number;
  readonly rows: number;
  /** Whether headings came further on that change how later rows are read, or may have: then only reading in order tells. */
  readonly isTurned: boolean;
};

const MARK = 0xfeff;
/** Lines that are no row, or that have no columns, before a file that is hardly anything else is refused: they fill memory. */
export const LINES_MOST = 1_000_000;
const LEFT_TIMES = 4; // as many as there are rows

/**
 * Whether the last heading comes more than once, such as Jira's "Comment": more cells than headings are more of these.
 *
 * @param headings  as they stand
 * @returns         true where they go on
 * @cost            O(1)
 */
export const goesOn = (headings: readonly string[]): boolean =>
  isFilled(headings.at(-1) ?? '') && headings.at(-1) === headings.at(-2);

/** A row whose cells stand in the order of other headings, in that of the first; of another length it stays what it is. */
const inOrder = (piece: Piece, places: readonly number[]): Piece =>
  piece.cells.length === places.length
    ? { ...piece, cells: places.map((place) => piece.cells[place]) }
    : piece;

/** Which pieces are taken. */
export type TakeOrders = {
  /** The line from which on they are of another table, where that is known. */
  readonly otherFrom?: number | undefined;
  /** Whether they are a stretch from somewhere in the text, so that what stands above is not known. */
  readonly isStretch?: boolean;
};

/**
 * Makes rows of pieces under these headings.
 *
 * It answers "what became of every line?": rows that are a little short or long are taken with a note, and every other
 * piece is a row, or counted, or left out with its place.
 *
 * @param headings  of each column
 * @param dialect   which columns, if any, are cut at their decimal comma
 * @param orders    which pieces are taken; absent for all of a text
 * @returns         a taker for the pieces in order
 * @throws          Unreadable, from it, where next to no line is a row: `file.hardly_rows`, or `file.loose_text` without columns
 * @cost            O(cells) a piece
 */
export function takePieces(
  headings: readonly string[],
  { commasAt = [] }: Pick<Dialect, 'commasAt'> = {},
  { otherFrom: leftFrom = Number.POSITIVE_INFINITY, isStretch = false }: TakeOrders = {},
): PieceTaker {
  const width = headings.length;
  const isOpen = goesOn(headings);
  const leftOut = keptLeftRows();
  const noted = new Map<NoteCode, { n: number; readonly lines: number[] }>();
  let [guards, rows] = [0, 0];
  let under: OtherHeadings = { kind: 'same' };
  let isTurned = false;
  const below = tallyBelow();
  let isBehindGap = isStretch;

  const note = (code: NoteCode, line: number): void => {
    const entry = noted.get(code) ?? { n: 0, lines: [] };
    entry.n += 1;
    if (entry.lines.length < LINES_KEPT) entry.lines.push(line);
    noted.set(code, entry);
  };

  /**
   * Takes off exactly one apostrophe that a careful exporter put before a formula, or the formula `="0012"` that keeps a
   * spreadsheet from reading a number, and a stray byte order mark.
   */
  const clean = (cell: string): string => {
    if (cell.charCodeAt(0) === MARK) return clean(cell.slice(1));
    const isFormula = isTextFormula(cell);
    if (!isFormula && !isGuarded(cell)) return cell;
    guards += 1;
    return isFormula ? cell.slice(2, -1).replaceAll('""', '"') : cell.slice(1);
  };

  const turn = (next: OtherHeadings, line: number): void => {
    under = next;
    isTurned ||= next.kind !== 'same';
    if (next.kind !== 'other') note('heading_repeated', line);
  };

  const leaveUnder = (line: number): void => {
    leftOut.push({ line, column: null, code: 'row.other_headings', params: {} });
  };

  const leave = ({ line, cells }: Piece): void => {
    const params = { cells: cells.length, expected: width };
    leftOut.push({ line, column: cells.length, code: 'row.too_short', params });
  };

  const rowOf = ({ line, cells: all, odd, startsOddly }: Piece): Row | undefined => {
    const uncut = uncutRow(all, width, commasAt);
    if (uncut !== undefined) note('decimal_comma', line);
    const whole = uncut ?? all;
    const cells = isOpen && whole.length > width ? whole.slice(0, width) : whole;
    const count = cells.length;
    if (odd > 0) note('stray_quotes', line);
    if (count < width && count < Math.max(2, width / 2)) {
      const params = { cells: count, expected: width };
      leftOut.push({ line, column: count, code: 'row.too_short', params });
      return undefined;
    }
    if (count > width && cells.slice(width).some(isFilled)) {
      const params = { cells: count, expected: width };
      leftOut.push({ line, column: width + 1, code: 'row.too_long', params });
      return undefined;
    }
    if (count < width) note('short_rows', line);
    if (count > width) note('long_rows', line);
    if (count === width && !startsOddly) return { line, cells };
    const filled = Array.from({ length: width }, (_, at) => (at < count ? clean(cells[at]) : ''));
    return { line, cells: filled };
  };

  const refuseHardlyRows = (): void => {
    if (width === 1 && rows > LINES_MOST) throw new Unreadable('file.loose_text');
    if (leftOut.length <= LINES_MOST || leftOut.length <= rows * LEFT_TIMES) return;
    const [first] = leftOut;
    throw new Unreadable('file.hardly_rows', { lines: leftOut.length, line: first?.line ?? 1 });
  };

  const take = (piece: Piece): Row | undefined => {
    const row = rowIn(piece);
    if (row !== undefined) {
      rows += 1;
      if (!isStretch) below.add(row, isBehindGap);
      else isTurned ||= isBehindGap && !row.cells.some(isDate);
      isBehindGap = false;
    }
    if (row === undefined || width === 1) refuseHardlyRows();
    return row;
  };

  const rowIn = (piece: Piece): Row | undefined => {
    const { kind, line, lines, cells, start, end, odd } = piece;
    if (kind === 'record') {
      if (!cells.some(isFilled)) {
        isBehindGap = true;
        if (cells.length > 1) note('empty_rows', line);
      } else if (line >= leftFrom) leftOut.push({ line, column: null, code: 'row.other_table', params: {} });
      else if (isHeadingAgain(cells, headings)) turn({ kind: 'same' }, line);
      else if (namesColumns(cells)) {
        turn(compareHeadings(cells, headings), line);
        if (under.kind === 'other') leaveUnder(line);
      } else if (under.kind === 'other') leaveUnder(line);
      else return rowOf(under.kind === 'order' ? inOrder(piece, under.places) : piece);
    } else if (kind === 'endless') {
      const params = { characters: end - start, most: RECORD_MOST };
      leftOut.push({ line, column: null, code: 'row.too_large', params });
    } else if (kind === 'broken') {
      leftOut.push({ line, column: odd, code: 'row.quote_never_closes', params: { lines } });
    } else isBehindGap = true;
    return undefined;
  };

  const notes = (): readonly Note[] => {
    const all: Note[] = [];
    for (const [code, { n, lines }] of noted) all.push({ code, n, params: { lines: firstLines(lines) } });
    if (guards > 0) all.push({ code: 'formula_guard', n: guards, params: {} });
    return all;
  };
  const otherFrom = (): number | undefined => below.others()?.line;
  const isSteady = (): boolean => !isTurned && !isBehindGap && !below.isDoubtful();
  const seen = (): PiecesTaken => ({ left: leftOut.numbers(), noted: [...noted], guards, rows, isTurned });
  const join = (taken: PiecesTaken, lines: number): void => {
    leftOut.join(taken.left, lines);
    guards += taken.guards;
    rows += taken.rows;
    for (const [code, other] of taken.noted) {
      const entry = noted.get(code) ?? { n: 0, lines: [] };
      entry.n += other.n;
      for (const line of other.lines) if (entry.lines.length < LINES_KEPT) entry.lines.push(line + lines);
      noted.set(code, entry);
    }
    refuseHardlyRows();
  };
  return { take, leave, leftOut, notes, otherFrom, isSteady, seen, join };
}
