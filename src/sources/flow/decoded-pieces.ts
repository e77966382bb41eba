import { type ByteSource, piecesOf } from './byte-source.ts';
import type { Decoder } from './decode-bytes.ts';

/**
 * The first bytes of a file as text, piece by piece.
 *
 * @param source  the file
 * @param decode  fresh: it holds what two pieces share
 * @param bytes   how many of them, at most all
 * @returns       each piece of text, and whether it is the last
 * @cost          O(bytes); memory of a piece
 */
export function* decodedPieces(
  source: ByteSource,
  decode: Decoder,
  bytes: number,
): Generator<{ readonly text: string; readonly isLast: boolean }, void, void> {
  let left = bytes;
  for (const piece of piecesOf(source)) {
    const part = piece.subarray(0, left);
    left -= part.length;
    const isLast = left === 0;
    yield { text: decode(part, isLast), isLast };
    if (isLast) return;
  }
}
