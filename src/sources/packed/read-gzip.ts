import { Unreadable } from '../unreadable.ts';
import { inflate } from './inflate.ts';
import { bytesAllowed, counted, gather, TEXT_LIMITS, tooLarge, type UnpackLimits } from './unpack.ts';

const HEAD = 10;
const TAIL = 8;
const DEFLATED = 8;
const HAS = { checksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

const isMember = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x1f && bytes[at + 1] === 0x8b;

function afterZero(bytes: Uint8Array, from: number): number {
  const zero = bytes.indexOf(0, from);
  if (zero < 0) throw new Unreadable('file.cut_short');
  return zero + 1;
}

/** Where the packed stream of a member starts. */
function afterHead(bytes: Uint8Array, start: number): number {
  if (start + HEAD > bytes.length) throw new Unreadable('file.cut_short');
  if (bytes[start + 2] !== DEFLATED) throw new Unreadable('file.pack_method');
  const flags = bytes[start + 3];
  if (flags & HAS.reserved) throw new Unreadable('file.damaged');
  let at = start + HEAD;
  if (flags & HAS.extra) at += 2 + (bytes[at] | (bytes[at + 1] << 8));
  if (flags & HAS.name) at = afterZero(bytes, at);
  if (flags & HAS.comment) at = afterZero(bytes, at);
  return flags & HAS.checksum ? at + 2 : at;
}

function* members(bytes: Uint8Array, limits: UnpackLimits): Generator<Uint8Array, void, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let allowed = bytesAllowed(bytes.length, limits);
  for (let at = 0; at < bytes.length; ) {
    const source = inflate(bytes, afterHead(bytes, at));
    const { end, bytes: length, crc } = yield* counted(source, allowed, () => tooLarge(limits));
    if (end + TAIL > bytes.length) throw new Unreadable('file.cut_short');
    if (view.getUint32(end, true) !== crc || view.getUint32(end + 4, true) !== length % 2 ** 32) {
      throw new Unreadable('file.damaged');
    }
    allowed -= length;
    at = end + TAIL;
    // Zeros fill up the last block of a tape; anything else is no part of what was packed.
    if (at < bytes.length && !isMember(bytes, at)) {
      if (bytes.subarray(at).some((byte) => byte !== 0)) throw new Unreadable('file.damaged');
      return;
    }
  }
}

/**
 * Unpacks a gzip file.
 *
 * It answers "what was packed here?": all its members one after another, each with its checksum.
 *
 * @param bytes   the whole file
 * @param limits  how much may come out
 * @returns       what was packed
 * @throws        Unreadable `file.damaged`, `file.cut_short`, `file.pack_method`, `file.unpacks_too_large`
 * @source        RFC 1952
 * @cost          O(bytes in and out)
 */
export function readGzip(bytes: Uint8Array, limits: UnpackLimits = TEXT_LIMITS): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const said = bytes.length < HEAD + TAIL ? 0 : view.getUint32(bytes.length - 4, true);
  const isBelieved = said <= bytesAllowed(bytes.length, limits);
  const found = isBelieved ? gather(members(bytes, limits), said) : undefined;
  if (found !== undefined) return found;
  // Several members, or a lie: counted first, so that a bomb takes time and no memory.
  let room = 0;
  for (const part of members(bytes, limits)) room += part.length;
  return gather(members(bytes, limits), room) ?? new Uint8Array();
}
