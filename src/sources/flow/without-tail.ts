import { type ByteSource, PIECE, readFully, sourceOfBytes } from './byte-source.ts';

/** A source without what says nothing at its end, and how many bytes that was. */
export type Trimmed = { readonly source: ByteSource; readonly tail: number };

const ZERO = 0;
const END_OF_FILE = 0x1a; // Ctrl-Z, with which programs of CP/M and MS-DOS end a text
const START = 256; // bytes in which UTF-16 shows itself: half of it is zeros

const isNothing = (byte: number): boolean => byte === ZERO || byte === END_OF_FILE;

/** Whether a text is written in pairs of bytes, so that a zero at its end may be half of a character. */
function isInPairs(source: ByteSource): boolean {
  const start = new Uint8Array(Math.min(START, source.size));
  readFully(source, 0, start);
  const [first, second] = start;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return source.size % 2 === 0 && (isMarked || start.includes(ZERO));
}

/** Where the run of nothing at the end of a source starts. */
function startOfTail(source: ByteSource): number {
  let end = source.size;
  for (let length = 1; end > 0; length = PIECE) {
    const piece = new Uint8Array(Math.min(length, end));
    readFully(source, end - piece.length, piece);
    const last = piece.findLastIndex((byte) => !isNothing(byte));
    if (last >= 0) return end - piece.length + last + 1;
    end -= piece.length;
  }
  return end;
}

/**
 * Leaves away what says nothing at the end of a text: the sign with which old programs end a file, and zeros with which a disk, a
 * tape or a transfer filled up its last block.
 *
 * It answers "where does this text end?". A source of nothing else stays what it is.
 *
 * @param source  the file
 * @returns       the source up to there; it still tells when the file grows while it is read
 * @throws        Unreadable `file.changed`
 * @cost          O(1) and O(tail); of what is packed and long, once through all of it
 */
export function withoutTail(source: ByteSource): Trimmed {
  const found = source.size === 0 ? 0 : startOfTail(source);
  const end = found < source.size && isInPairs(source) ? found + (found % 2) : found;
  const tail = source.size - end;
  if (end === 0 || tail === 0) return { source, tail: 0 };
  if (source.held !== undefined) return { source: sourceOfBytes(source.held.subarray(0, end)), tail };
  const read: ByteSource['read'] = (at, into) =>
    at < end ? source.read(at, into.subarray(0, end - at)) : source.read(at + tail, into);
  return { source: { size: end, read, isAnywhere: source.isAnywhere === true }, tail };
}
