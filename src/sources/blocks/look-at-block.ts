import type { Dialect } from '../cut-record.ts';
import type { Span } from '../flow/byte-source.ts';
import type { Spans } from '../flow/text-flow.ts';
import { lookAtRows, type RowsSeen } from '../look-rows.ts';
import type { SampleRate } from '../row-sample.ts';
import { type Patience, type Piece, splitDelimited } from '../split-delimited.ts';
import { type PiecesTaken, takePieces } from '../take-pieces.ts';
import type { BlockWatch, WatchSeen } from '../watch.ts';

/** A block to be looked at: its place in the file, from 0, and how few of its rows need be kept. */
export type Block = Span & { readonly index: number; readonly rate: SampleRate };

/** What was seen of a block, in a form that goes from thread to thread. */
export type BlockSeen = {
  readonly index: number;
  readonly span: Span;
  /** Characters and lines in it; null where its last record does not end where the next block starts. */
  readonly size: { readonly characters: number; readonly lines: number } | null;
  /** Characters that were read again. */
  readonly spent: number;
  readonly isPlain: boolean;
  readonly pieces: PiecesTaken;
  readonly rows: RowsSeen;
  readonly watched: WatchSeen;
};

/** How a text is cut into columns. */
export type BlockLayout = { readonly dialect: Dialect; readonly headings: readonly string[] };

/**
 * Prepares looking at blocks of a text, each by itself.
 *
 * It answers "what is in this block?", where its first byte starts a record: what is told of it, joined in order to what is
 * told of the others, is what reading the whole tells.
 *
 * @param spans   the text
 * @param layout  how it is cut
 * @param watch   looks at the rows
 * @returns       a look at one block after another, in any order
 * @throws        as reading the text
 * @cost          O(length of the block); memory of a few pieces, and some 50 bytes a row
 */
export function blockLooker(
  spans: Spans,
  { dialect, headings }: BlockLayout,
  watch: BlockWatch,
): (block: Block) => BlockSeen {
  return ({ index, rate, start, end }) => {
    const span = { start, end };
    const { flow, passed } = spans.open(span);
    const patience: Patience = { before: 0, spent: 0 };
    const taker = takePieces(headings, dialect, { isStretch: true });
    const look = lookAtRows(headings.length, rate);
    const watching = watch.start();
    let next: Piece | undefined;
    for (const piece of splitDelimited(flow, dialect, { at: 0, line: 1 }, patience)) {
      if (piece.start >= (passed()?.length ?? Number.POSITIVE_INFINITY)) {
        next = piece;
        break;
      }
      const row = taker.take(piece);
      if (row === undefined) continue;
      look.add(row);
      watching.add(row);
    }
    const { length: characters, isPlain } = passed() ?? { length: 0, isPlain: false };
    const isLast = end === spans.source.size;
    const ends = next === undefined ? isLast : next.start === characters;
    return {
      index,
      span,
      size: ends ? { characters, lines: (next?.line ?? 1) - 1 } : null,
      spent: patience.spent,
      isPlain,
      pieces: taker.seen(),
      rows: look.seen(),
      watched: watching.seen(),
    };
  };
}
