import { crc32 } from 'node:zlib';
import { type ByteSource, readFully } from '../flow/byte-source.ts';
import { Unreadable } from '../unreadable.ts';
import { inflateFrom } from './inflate-from.ts';
import { bytesAllowed, TEXT_LIMITS, tooLarge, type UnpackLimits } from './unpack.ts';

const MARK = [0x1f, 0x8b];
const METHOD_AT = 2;
const FLAGS_AT = 3;
const DEFLATED = 8;
const HEAD = 10; // bytes before its optional fields
const HEAD_FEW = 512; // bytes: nearly every head, so that many small members cost little
const HEAD_MOST = 131_072; // bytes: an extra field has 64 KB at most, and a name is no longer
const MEMBERS_MOST = 65_536; // of 64 KB, as some packers write them, that is 4 GB
const TAIL = 8; // bytes: the checksum and the size of what was packed
const FLAG = { checksum: 2, extra: 4, name: 8, comment: 16, unknown: 0xe0 } as const;
const PIECE = 32_768;

/** What stands in a source from a place on, as far as it goes. */
function bytesAt(source: ByteSource, at: number, most: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, Math.min(most, source.size - at)));
  readFully(source, at, bytes);
  return bytes;
}

/** Where the packed bytes of the member that starts at `at` start. */
function headEnd(source: ByteSource, at: number): number {
  for (const most of [HEAD_FEW, HEAD_MOST]) {
    const head = bytesAt(source, at, most);
    const length = headLength(head);
    if (length !== undefined) return at + length;
    if (head.length < most) throw new Unreadable('file.cut_short');
  }
  throw new Unreadable('file.damaged');
}

/** How long a head is; undefined where it goes on beyond these bytes. */
function headLength(head: Uint8Array): number | undefined {
  if (head.length <= METHOD_AT) return undefined;
  if (MARK.some((byte, place) => head[place] !== byte)) throw new Unreadable('file.damaged');
  if (head[METHOD_AT] !== DEFLATED) throw new Unreadable('file.pack_method');
  const flags = head[FLAGS_AT];
  if ((flags & FLAG.unknown) !== 0) throw new Unreadable('file.damaged');
  const short = (at: number): number => head[at] + head[at + 1] * 256; // not a number beyond the end
  let end = HEAD;
  if ((flags & FLAG.extra) !== 0) end += 2 + short(end);
  if (!(end <= head.length)) return undefined;
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const zero = head.indexOf(0, end);
    if (zero < 0) return undefined;
    end = zero + 1;
  }
  const fields = end;
  if ((flags & FLAG.checksum) !== 0) end += 2;
  if (end > head.length) return undefined;
  if (end > fields && short(fields) !== (crc32(head.subarray(0, fields)) & 0xffff)) {
    throw new Unreadable('file.damaged');
  }
  return end;
}

/** Refuses a member whose checksum or size is not that of what was packed; where the next one starts. */
function tailEnd(source: ByteSource, at: number, crc: number, size: number): number {
  const tail = bytesAt(source, at, TAIL);
  if (tail.length < TAIL) throw new Unreadable('file.cut_short');
  const view = new DataView(tail.buffer);
  const isSame = view.getUint32(0, true) === crc && view.getUint32(4, true) === size % 2 ** 32;
  if (!isSame) throw new Unreadable('file.damaged');
  return at + TAIL;
}

/** Zeros fill up the last block of a tape; anything else behind the members is no part of what was packed. */
function refuseRest(source: ByteSource, from: number): void {
  for (let at = from; at < source.size; at += PIECE) {
    if (bytesAt(source, at, PIECE).some((byte) => byte !== 0)) throw new Unreadable('file.damaged');
  }
}

/**
 * Unpacks a gzip file, a part at a time: who stops asking stops the unpacking.
 *
 * It answers "what was packed here?": all its members one after another, each with its checksum and size compared at its end.
 *
 * @param source  the file
 * @param limits  how much may come out: at the first byte beyond, the unpacking stops
 * @returns       parts of 64 KB at most
 * @throws        Unreadable `file.damaged`, `file.cut_short`, `file.pack_method`, `file.too_many_packed`,
 *                `file.unpacks_too_large`, `file.changed`
 * @source        RFC 1952
 * @cost          O(bytes in and out); memory of 4 MB
 */
export function* gzipParts(
  source: ByteSource,
  limits: UnpackLimits = TEXT_LIMITS,
): Generator<Uint8Array, void, void> {
  let left = bytesAllowed(source.size, limits);
  let at = 0;
  let members = 0;
  do {
    members += 1;
    if (members > MEMBERS_MOST) {
      throw new Unreadable('file.too_many_packed', { files: members, most: MEMBERS_MOST });
    }
    const member = inflateFrom(source, headEnd(source, at));
    let crc = 0;
    let size = 0;
    let next = member.next();
    for (; !next.done; next = member.next()) {
      left -= next.value.length;
      if (left < 0) throw tooLarge(limits);
      size += next.value.length;
      crc = crc32(next.value, crc);
      yield next.value;
    }
    at = tailEnd(source, next.value, crc, size);
  } while (bytesAt(source, at, 1).some((byte) => byte !== 0));
  refuseRest(source, at);
}
