import { crc32 } from 'node:zlib';
import { sourceOfBytes } from '../flow/byte-source.ts';
import { Unreadable } from '../unreadable.ts';
import { inflateFrom } from './inflate-from.ts';
import { bytesAllowed, tooLarge, UNPACK_LIMITS, type UnpackLimits } from './unpack.ts';

/** A file in a zip: its name as written in the directory, and what it takes. */
export type ZipEntry = {
  readonly name: string;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Unpacks it a part at a time, each valid until the next; at the end the checksum is compared. */
  readonly parts: (limits?: UnpackLimits) => Generator<Uint8Array, void, void>;
};

type Entry = ZipEntry & {
  readonly start: number;
  readonly crc: number;
  readonly method: number;
  readonly flags: number;
  readonly written: Uint8Array;
};

const ENTRIES_MOST = 2_000; // a year of daily exports is 365; the directory is walked before anything is unpacked
const MARK = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};
const SIZE = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 } as const;
const PART = 65_536; // bytes handed on at once
const COMMENT_MOST = 65_535;
const ASKS_64 = 0xffffffff; // "see the 64-bit field"
const EXTRA_64 = 1;
const FLAG = { encrypted: 1, streamed: 8, strong: 0x40, utf8: 0x800, masked: 0x2000 } as const;
const METHOD = { stored: 0, deflated: 8, aes: 99 } as const;
const UNIX = 3;
const KIND_BITS = 0o170000;
const LINK = 0o120000;
const NAME_CONTROLS = /[\p{Cc}\p{Cf}]/gu; // would move the cursor of a terminal, or turn the reading order

const damaged = (): Unreadable => new Unreadable('file.damaged');

/** Where the directory is, and how many entries it says it has. */
type Directory = { readonly at: number; readonly end: number; readonly entries: number };

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - SIZE.end - COMMENT_MOST);
  for (let at = view.byteLength - SIZE.end; at >= first; at -= 1) {
    const isEnd =
      view.getUint32(at, true) === MARK.end &&
      at + SIZE.end + view.getUint16(at + 20, true) <= view.byteLength;
    if (isEnd) return at;
  }
  throw new Unreadable('file.cut_short');
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true);
  const locator = end - SIZE.locator64;
  if (locator >= 0 && view.getUint32(locator, true) === MARK.locator64) {
    const at = long(view, locator + 8);
    if (at + SIZE.end64 > locator || view.getUint32(at, true) !== MARK.end64) throw damaged();
    const start = long(view, at + 48);
    if (start + long(view, at + 40) > at) throw damaged();
    return { at: start, end: at, entries: long(view, at + 32) };
  }
  const start = view.getUint32(end + 16, true);
  const entries = view.getUint16(end + 10, true);
  if (disks !== 0 || start + view.getUint32(end + 12, true) > end) throw damaged();
  return { at: start, end, entries };
}

/** Sizes and place of an entry, from its 64-bit field where the short ones say so. */
function places(view: DataView, at: number, nameLength: number, extraLength: number): readonly number[] {
  const short = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  if (!short.includes(ASKS_64)) return short;
  const from = at + SIZE.central + nameLength;
  for (let field = from; field + 4 <= from + extraLength; ) {
    const length = view.getUint16(field + 2, true);
    if (field + 4 + length > from + extraLength) throw damaged();
    if (view.getUint16(field, true) === EXTRA_64) {
      let next = field + 4;
      return short.map((value) => {
        if (value !== ASKS_64) return value;
        if (next + 8 > field + 4 + length) throw damaged();
        next += 8;
        return long(view, next - 8);
      });
    }
    field += 4 + length;
  }
  throw damaged();
}

/** Names are UTF-8 by now, whatever the flag says; what is not was written by an old packer in letters of its own. */
function nameOf(written: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(written);
  } catch {
    return new TextDecoder('windows-1252').decode(written);
  }
}

function refuseUnsafe(name: string, madeBy: number, attributes: number): void {
  const path = name.replaceAll('\\', '/');
  const leadsOut = path.startsWith('/') || /^[a-z]:/iu.test(path) || path.split('/').includes('..');
  const isLink = madeBy >> 8 === UNIX && ((attributes >>> 16) & KIND_BITS) === LINK;
  if (leadsOut || isLink || path === '' || path.includes('\0')) throw new Unreadable('file.unsafe_archive');
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): { record: Entry; next: number } {
  if (at + SIZE.central > bytes.length || view.getUint32(at, true) !== MARK.central) throw damaged();
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
    view.getUint16(at + place, true),
  );
  const next = at + SIZE.central + nameLength + extraLength + commentLength;
  if (next > bytes.length) throw damaged();
  const written = bytes.subarray(at + SIZE.central, at + SIZE.central + nameLength);
  const [size, packedBytes, start] = places(view, at, nameLength, extraLength);
  const name = nameOf(written);
  refuseUnsafe(name, view.getUint16(at + 4, true), view.getUint32(at + 38, true));
  const record: Entry = {
    name: name
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/u, '')
      .replace(NAME_CONTROLS, '\ufffd'),
    packedBytes,
    bytes: size,
    start,
    written,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    parts: (limits = UNPACK_LIMITS) => unpack(bytes, view, record, limits),
  };
  return { record, next };
}

/** Where the packed bytes of an entry start; its own header must say what the directory says. */
function dataStart(bytes: Uint8Array, view: DataView, { start, written, flags, method, crc }: Entry): number {
  if (start + SIZE.local > bytes.length || view.getUint32(start, true) !== MARK.local) throw damaged();
  const nameLength = view.getUint16(start + 26, true);
  const localFlags = view.getUint16(start + 6, true);
  const name = bytes.subarray(start + SIZE.local, start + SIZE.local + nameLength);
  const isSame =
    name.length === written.length &&
    name.every((byte, index) => byte === written[index]) &&
    view.getUint16(start + 8, true) === method &&
    (localFlags & FLAG.encrypted) === (flags & FLAG.encrypted) &&
    ((localFlags & FLAG.streamed) !== 0 || view.getUint32(start + 14, true) === crc);
  if (!isSame) throw damaged();
  return start + SIZE.local + nameLength + view.getUint16(start + 28, true);
}

function* stored(packed: Uint8Array): Generator<Uint8Array, void, void> {
  for (let at = 0; at < packed.length; at += PART) yield packed.subarray(at, at + PART);
}

/** Counts each part before it is handed on, and compares all of them with what the directory says. */
function* unpack(
  bytes: Uint8Array,
  view: DataView,
  record: Entry,
  limits: UnpackLimits,
): Generator<Uint8Array, void, void> {
  if (record.bytes > bytesAllowed(record.packedBytes, limits)) throw tooLarge(limits);
  const start = dataStart(bytes, view, record);
  const end = start + record.packedBytes;
  // The first byte behind it, which every entry has, shows that the stream has ended.
  const parts =
    record.method === METHOD.stored || record.packedBytes === 0
      ? stored(bytes.subarray(start, end))
      : inflateFrom(sourceOfBytes(bytes.subarray(0, end + 1)), start);
  let left = record.bytes;
  let crc = 0;
  for (const part of parts) {
    left -= part.length;
    if (left < 0) throw damaged();
    crc = crc32(part, crc);
    yield part;
  }
  if (left !== 0 || crc !== record.crc) throw damaged();
}

function refuseEncrypted({ flags, method }: Entry): void {
  if (flags & (FLAG.encrypted | FLAG.strong | FLAG.masked) || method === METHOD.aes) {
    throw new Unreadable('file.packed_with_password');
  }
  if (method !== METHOD.stored && method !== METHOD.deflated) throw new Unreadable('file.pack_method');
}

/** Entries that lie over each other, or two of one name, are how a small file becomes a large one, or two in one. */
function refuseTwisted(
  bytes: Uint8Array,
  view: DataView,
  records: readonly Entry[],
  directory: Directory,
): void {
  const names = new Set(records.map(({ name }) => name));
  if (names.size < records.length) throw damaged();
  let reach = 0;
  for (const record of [...records].sort((a, b) => a.start - b.start)) {
    if (record.start < reach) throw damaged();
    reach = dataStart(bytes, view, record) + record.packedBytes;
  }
  if (reach > directory.at) throw damaged();
}

/**
 * Reads the directory of a zip, and refuses one that could do harm before anything of it is unpacked.
 *
 * It answers "which files are in this zip?": no encrypted ones, no names or links that lead out of it, none lying over
 * another, not too many, and not a thousand times larger than the zip itself.
 *
 * @param bytes   the whole file
 * @param limits  how much may come out, of each file and of all together
 * @returns       its files in the order of the directory, without folders
 * @throws        Unreadable `file.cut_short`, `file.damaged`, `file.too_many_packed`, `file.packed_with_password`,
 *                `file.pack_method`, `file.unsafe_archive`, `file.unpacks_too_large`
 * @source        PKWARE APPNOTE 6.3.10; Fifield (2019), "A better zip bomb", for the overlaps
 * @cost          O(entries); unpacking comes later, when asked for
 */
export function readZip(bytes: Uint8Array, limits: UnpackLimits = UNPACK_LIMITS): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < SIZE.end) throw new Unreadable('file.cut_short');
  const directory = findDirectory(view);
  const records: Entry[] = [];
  let at = directory.at;
  while (records.length < directory.entries) {
    if (records.length === ENTRIES_MOST) {
      throw new Unreadable('file.too_many_packed', { files: directory.entries, most: ENTRIES_MOST });
    }
    const { record, next } = readRecord(bytes, view, at);
    if (next > directory.end) throw damaged();
    records.push(record);
    at = next;
  }
  if (at !== directory.end) throw damaged(); // files that the count leaves out
  for (const record of records) refuseEncrypted(record);
  refuseTwisted(bytes, view, records, directory);
  const files = records.filter(({ name }) => !name.endsWith('/'));
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  if (total > bytesAllowed(bytes.length, limits)) throw tooLarge(limits);
  return files;
}
