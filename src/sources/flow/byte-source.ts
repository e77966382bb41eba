import { Unreadable } from '../unreadable.ts';

/** A file that is read a piece at a time, as often as it takes, and never held whole. */
export type ByteSource = {
  /** Bytes it had when it was opened. */
  readonly size: number;
  /** Reads bytes from this place on into the room given, as many as fit and are there; how many that were. */
  readonly read: (at: number, into: Uint8Array) => number;
  /** All of it, where it is in memory already. */
  readonly held?: Uint8Array;
  /** Whether any place of it is read as soon as its start is. */
  readonly isAnywhere?: boolean;
  /** The number it is open under, where another thread of this process can read it too. */
  readonly descriptor?: number;
};

/** A stretch of a file, in bytes. */
export type Span = { readonly start: number; readonly end: number };

/** Bytes read at once: pieces of this size stay where memory is cheapest to give out. */
export const PIECE = 32_768;

/**
 * Bytes that are in memory already, as a source.
 *
 * @param bytes   the whole file; may be empty
 * @returns       the source
 * @cost          O(bytes read)
 */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    held: bytes,
    isAnywhere: true,
    read: (at, into) => {
      const part = bytes.subarray(at, at + into.length);
      into.set(part);
      return part.length;
    },
  };
}

/**
 * Reads a stretch of a source to its last byte.
 *
 * @param source  the file
 * @param at      where from
 * @param into    room for what must be there
 * @throws        Unreadable `file.changed` where there is less
 * @cost          O(bytes)
 */
export function readFully(source: ByteSource, at: number, into: Uint8Array): void {
  for (let done = 0; done < into.length; ) {
    const got = source.read(at + done, into.subarray(done));
    if (got <= 0) throw new Unreadable('file.changed');
    done += got;
  }
}

/**
 * The bytes of a source, piece by piece; each piece is only good until the next is asked for.
 *
 * It answers "what is in this file?" for whoever needs it once and in order. A file that has become shorter or longer
 * since it was opened is refused: half of what was reckoned from it would be of another file.
 *
 * @param source  the file
 * @param span    where to start, and a place where a piece ends
 * @returns       pieces of at least one byte, in order, to the end of the file
 * @throws        Unreadable `file.changed`
 * @cost          O(bytes); memory of one piece
 */
export function* piecesOf(
  source: ByteSource,
  { start, end }: Span = { start: 0, end: source.size },
): Generator<Uint8Array, void, void> {
  const room = new Uint8Array(Math.min(PIECE, Math.max(1, source.size)));
  let at = start;
  while (at < source.size) {
    const stop = at < end ? end : source.size;
    const piece = room.subarray(0, Math.min(room.length, stop - at));
    readFully(source, at, piece);
    at += piece.length;
    yield piece;
  }
  if (source.read(source.size, new Uint8Array(1)) > 0) throw new Unreadable('file.changed');
}

const MEGABYTE = 1024 * 1024;
const WHOLE_MOST = 511 * MEGABYTE; // a text in memory can have no more characters

/**
 * Refuses what must be held in memory whole and is too large for that, before it is read.
 *
 * @param bytes   how large it is
 * @throws        Unreadable `file.too_large_whole`
 * @cost          O(1)
 */
export function refuseTooLarge(bytes: number): void {
  if (bytes > WHOLE_MOST) {
    throw new Unreadable('file.too_large_whole', { most: Math.floor(WHOLE_MOST / MEGABYTE) });
  }
}

/**
 * The whole of a source in memory, for formats that cannot be read in pieces.
 *
 * @param source  the file
 * @returns       its bytes
 * @throws        Unreadable `file.changed`, `file.too_large_whole`
 * @cost          O(bytes), in memory too
 */
export function wholeOf(source: ByteSource): Uint8Array {
  if (source.held !== undefined) return source.held;
  refuseTooLarge(source.size);
  const bytes = new Uint8Array(source.size);
  readFully(source, 0, bytes);
  if (source.read(source.size, new Uint8Array(1)) > 0) throw new Unreadable('file.changed');
  return bytes;
}
