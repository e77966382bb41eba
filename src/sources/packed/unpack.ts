import { Unreadable } from '../unreadable.ts';

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

/** Where nothing is held whole, as much as an export ever had; it takes a minute to unpack. */
export const FLOW_LIMITS: UnpackLimits = { ...UNPACK_LIMITS, bytesMost: 16_384 * MEGABYTE };

/** A text must fit in memory as one text, packed or not: what the server takes as a plain file too. */
export const TEXT_LIMITS: UnpackLimits = { ...UNPACK_LIMITS, bytesMost: 512 * MEGABYTE };

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
