import { Unreadable } from '../unreadable.ts';
import { crc32 } from './crc32.ts';

/** How much may come out of packed bytes. Counted while unpacking: what a file says of itself is only a first hint. */
export type UnpackLimits = {
  /** Bytes of one file. */
  readonly bytesMost: number;
  /** Bytes out for a byte in, beyond `ratioFloor` bytes out. */
  readonly ratioMost: number;
  readonly ratioFloor: number;
};

const MEGABYTE = 1024 * 1024;

/** Text packs 5 to 20 times, a spreadsheet up to 40; a thousand times is a bomb. Under the floor nothing can be hurt. */
export const UNPACK_LIMITS: UnpackLimits = {
  bytesMost: 1024 * MEGABYTE,
  ratioMost: 100,
  ratioFloor: 10 * MEGABYTE,
};

/** A text must fit in memory as one text, packed or not: what the server takes as a plain file too. */
export const TEXT_LIMITS: UnpackLimits = { ...UNPACK_LIMITS, bytesMost: 512 * MEGABYTE };

/** What came out in all. */
export type Unpacked = { readonly end: number; readonly bytes: number; readonly crc: number };

/**
 * How many bytes may come out of so many.
 *
 * @param packed  bytes in
 * @param limits  the limits
 * @returns       bytes out
 * @cost          O(1)
 */
export function bytesAllowed(packed: number, { bytesMost, ratioMost, ratioFloor }: UnpackLimits): number {
  return Math.min(bytesMost, Math.max(ratioFloor, packed * ratioMost));
}

/**
 * The refusal of what unpacks to more than that.
 *
 * @param limits  the limits
 * @returns       to be thrown
 * @cost          O(1)
 */
export function tooLarge({ bytesMost }: UnpackLimits): Unreadable {
  return new Unreadable('file.unpacks_too_large', { most: Math.floor(bytesMost / MEGABYTE) });
}

/**
 * Counts what is unpacked, and stops it at the limit.
 *
 * It answers "is this still a file, or a bomb?" after each part, before the next one exists.
 *
 * @param parts   the unpacking
 * @param allowed bytes that may come out
 * @param refusal what is thrown at the first byte beyond
 * @returns       the same parts; in the end how many bytes they were, with their checksum
 * @throws        the refusal, and what the unpacking throws
 * @cost          O(bytes)
 */
export function* counted(
  parts: Generator<Uint8Array, number, void>,
  allowed: number,
  refusal: () => Unreadable,
): Generator<Uint8Array, Unpacked, void> {
  let bytes = 0;
  let crc = 0;
  for (;;) {
    const next = parts.next();
    if (next.done) return { end: next.value, bytes, crc };
    bytes += next.value.length;
    if (bytes > allowed) throw refusal();
    crc = crc32(next.value, crc);
    yield next.value;
  }
}

/**
 * Puts unpacked parts together.
 *
 * @param parts   the parts, each valid until the next is asked for
 * @param room    bytes they may take: room for that is made at once, so it must be within limits
 * @returns       all bytes; undefined where they do not fit, without asking for the rest
 * @throws        what the unpacking throws
 * @cost          O(bytes)
 */
export function gather(parts: Iterable<Uint8Array>, room: number): Uint8Array | undefined {
  const whole = new Uint8Array(room);
  let length = 0;
  for (const part of parts) {
    if (length + part.length > room) return undefined;
    whole.set(part, length);
    length += part.length;
  }
  return whole.subarray(0, length);
}
