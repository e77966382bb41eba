import type { Progress } from '../engine/base/progress.ts';
import type { DetectedDialect } from './detect-dialect.ts';
import type { FlowingText, SpanFlow } from './flow/text-flow.ts';
import { type Patience, type Piece, splitDelimited } from './split-delimited.ts';
import type { Row } from './table.ts';
import type { PieceTaker } from './take-pieces.ts';

/** How a text is cut into columns, and where its rows start. */
export type Layout = {
  readonly detected: DetectedDialect;
  readonly from: { readonly at: number; readonly line: number };
  /** Whether its cells stand in curled quotes, so that it is cut with straight ones in their place. */
  readonly isCurled: boolean;
  readonly headings: readonly string[];
  readonly headless: boolean;
  /** The pieces up to the headings, and where among them these stand. */
  readonly index: number;
  /** Rows of a title above them. */
  readonly titles: number;
  /** Whether what stands above them are rows of another table, cut in another way, and no title. */
  readonly isBelowTable: boolean;
};

/** A text that is cut from its start on, or from a place behind its headings. */
export type CutFrom = Pick<SpanFlow, 'flow'> & {
  /** Where to stop, in characters of the flow, once that is known; a record that runs over it is cut, and all behind it. */
  readonly stop: () => number | undefined;
  /** The line it starts on; undefined at the start of the text. */
  readonly line?: number | undefined;
  readonly patience: Patience;
  readonly lengthMost: number;
};

const PIECES_AT_A_TIME = 2_000; // between two reports of progress

/** Whether a step is a row, and not a report of how far it is. */
export const isRow = (step: Row | Progress): step is Row => 'cells' in step;

/**
 * Cuts a text into rows.
 *
 * @param text    where it is cut from
 * @param layout  how
 * @param taker   is told what is no row
 * @returns       the rows in order, and how far it is; in the end the piece that starts where it was to stop, if one does
 * @cost          O(length)
 */
export function* rowsFrom(
  { flow, stop, line, patience, lengthMost }: CutFrom,
  { detected, from, headless, index, isBelowTable }: Layout,
  taker: PieceTaker,
): Generator<Row | Progress, Piece | undefined, void> {
  const start = line === undefined ? from : { at: 0, line };
  let place = line === undefined ? 0 : index + 1;
  let done = 0;
  let goesOver = false;
  for (const piece of splitDelimited(flow, detected.dialect, start, patience)) {
    const end = goesOver ? undefined : stop();
    if (end !== undefined && piece.start >= end) {
      if (piece.start === end) return piece;
      goesOver = true;
    }
    const isHead = place <= index;
    const isTitle = place < index && piece.kind === 'record';
    if (isTitle && isBelowTable) taker.leave(piece);
    if (!isHead || (!isTitle && (place !== index || headless))) {
      const row = taker.take(piece);
      if (row !== undefined) yield row;
    }
    place += 1;
    done += 1;
    if (done % PIECES_AT_A_TIME === 0) yield { done: patience.before + piece.end, total: lengthMost };
  }
  return undefined;
}

/**
 * Cuts a whole text into rows.
 *
 * @param text    the text
 * @param layout  how it is cut
 * @param taker   is told what is no row
 * @returns       the rows in order, and how far it is
 * @cost          O(length)
 */
export function* rowsOf(
  { open, lengthMost }: FlowingText,
  layout: Layout,
  taker: PieceTaker,
): Generator<Row | Progress, void, void> {
  const patience = { before: 0, spent: 0 };
  yield* rowsFrom({ flow: open(), stop: () => undefined, patience, lengthMost }, layout, taker);
}

/** The rows alone. */
export function* onlyRows(steps: Iterable<Row | Progress>): Generator<Row, void, void> {
  for (const step of steps) if (isRow(step)) yield step;
}
