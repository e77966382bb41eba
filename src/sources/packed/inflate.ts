import { Unreadable } from '../unreadable.ts';

const WINDOW = 32_768; // how far back a copy may reach
const PART = 65_536; // bytes handed on at once
const COPY_MOST = 258;
const BITS_MOST = 15;
const END_OF_BLOCK = 256;
const LENGTH_CODES = 286; // the 286th and 287th are no codes
const DISTANCE_CODES = 30;

const LENGTH_EXTRA = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);
const LENGTH_BASE = Uint16Array.of(
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163],
  ...[195, 227, 258],
);
const DISTANCE_EXTRA = Uint8Array.from({ length: DISTANCE_CODES }, (_, code) => Math.max(0, (code >> 1) - 1));
const DISTANCE_BASE = Uint16Array.from({ length: DISTANCE_CODES }, (_, code) =>
  code < 2 ? code + 1 : ((2 + (code & 1)) << DISTANCE_EXTRA[code]) + 1,
);
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

/** A Huffman code as a table over the next `bits` bits: symbol << 4 | its length; 0 where no symbol begins so. */
type Codes = { readonly table: Uint16Array; readonly bits: number };

const damaged = (): Unreadable => new Unreadable('file.damaged');

const reversed = (code: number, length: number): number => {
  let from = code;
  let to = 0;
  for (let bit = 0; bit < length; bit += 1) {
    to = (to << 1) | (from & 1);
    from >>= 1;
  }
  return to;
};

/** `mayLack`: where hardly anything is copied, a code may be of one symbol of one bit, or of none. */
function codesOf(lengths: Uint8Array, mayLack: boolean): Codes {
  const counts = new Uint16Array(BITS_MOST + 1);
  for (const length of lengths) counts[length] += 1;
  counts[0] = 0;
  let bits = BITS_MOST;
  while (bits > 1 && counts[bits] === 0) bits -= 1;
  const next = new Uint16Array(BITS_MOST + 2);
  let left = 1;
  for (let length = 1; length <= BITS_MOST; length += 1) {
    left = left * 2 - counts[length];
    if (left < 0) throw damaged();
    next[length + 1] = (next[length] + counts[length]) << 1;
  }
  if (left > 0 && !(mayLack && bits === 1)) throw damaged();
  const table = new Uint16Array(1 << bits);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const first = reversed(next[length], length);
    next[length] += 1;
    for (let at = first; at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  }
  return { table, bits };
}

/** The codes of a block: of bytes and lengths, and of distances. */
type BlockCodes = { readonly lengths: Codes; readonly distances: Codes };

const FIXED_LENGTHS = codesOf(
  Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
  false,
);
const FIXED: BlockCodes = { lengths: FIXED_LENGTHS, distances: codesOf(new Uint8Array(32).fill(5), false) };

/** The packed bytes as bits, least first. Asking for bits beyond the end gives zeros; taking them is refused. */
class Bits {
  readonly bytes: Uint8Array;
  at: number;
  held = 0;
  count = 0;

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes;
    this.at = from;
  }

  take(count: number): number {
    while (this.count < count) {
      if (this.at >= this.bytes.length) throw new Unreadable('file.cut_short');
      this.held |= this.bytes[this.at] << this.count;
      this.at += 1;
      this.count += 8;
    }
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.count -= count;
    return value;
  }

  symbol({ table, bits }: Codes): number {
    while (this.count < bits && this.at < this.bytes.length) {
      this.held |= this.bytes[this.at] << this.count;
      this.at += 1;
      this.count += 8;
    }
    const entry = table[this.held & ((1 << bits) - 1)];
    const length = entry & 15;
    if (length === 0) throw this.count < bits ? new Unreadable('file.cut_short') : damaged();
    if (length > this.count) throw new Unreadable('file.cut_short');
    this.held >>>= length;
    this.count -= length;
    return entry >> 4;
  }

  /** Lets the rest of this byte go, and gives back whole bytes that were held. */
  toByte(): void {
    this.at -= this.count >> 3;
    this.held = 0;
    this.count = 0;
  }
}

function readCodes(bits: Bits): BlockCodes {
  const lengthCodes = bits.take(5) + 257;
  const distanceCodes = bits.take(5) + 1;
  const codeLengths = bits.take(4) + 4;
  if (lengthCodes > LENGTH_CODES || distanceCodes > DISTANCE_CODES) throw damaged();
  const order = new Uint8Array(19);
  for (let index = 0; index < codeLengths; index += 1) order[CODE_LENGTH_ORDER[index]] = bits.take(3);
  const codes = codesOf(order, false);
  const all = new Uint8Array(lengthCodes + distanceCodes);
  for (let at = 0; at < all.length; ) {
    const symbol = bits.symbol(codes);
    if (symbol < 16) {
      all[at] = symbol;
      at += 1;
      continue;
    }
    if (symbol === 16 && at === 0) throw damaged();
    const value = symbol === 16 ? all[at - 1] : 0;
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    if (at + times > all.length) throw damaged();
    all.fill(value, at, at + times);
    at += times;
  }
  if (all[END_OF_BLOCK] === 0) throw damaged(); // a block that can never end
  return {
    lengths: codesOf(all.subarray(0, lengthCodes), true),
    distances: codesOf(all.subarray(lengthCodes), true),
  };
}

/** What was unpacked and not handed on yet, behind what copies may still reach back to. */
class Window {
  readonly bytes = new Uint8Array(WINDOW + PART + COPY_MOST);
  at = WINDOW;
  /** How far back before `WINDOW` there is anything. */
  reach = 0;

  get isFull(): boolean {
    return this.at >= WINDOW + PART;
  }

  /** What is there to be handed on. */
  part(): Uint8Array {
    return this.bytes.subarray(WINDOW, this.at);
  }

  /** Makes room, after the part was handed on. */
  slide(): void {
    this.bytes.copyWithin(0, this.at - WINDOW, this.at);
    this.reach = WINDOW;
    this.at = WINDOW;
  }

  /** Copies what stands so far back; a copy may run into itself, and so repeats. */
  copy(distance: number, length: number): void {
    const { bytes } = this;
    let { at } = this;
    if (distance > this.reach + at - WINDOW) throw damaged();
    for (const to = at + length; at < to; at += 1) bytes[at] = bytes[at - distance];
    this.at = at;
  }
}

function* unpackStored(bits: Bits, out: Window): Generator<Uint8Array, void, void> {
  bits.toByte();
  let length = bits.take(16);
  if ((bits.take(16) ^ 0xffff) !== length) throw damaged();
  while (length > 0) {
    const part = Math.min(length, WINDOW + PART - out.at);
    if (bits.at + part > bits.bytes.length) throw new Unreadable('file.cut_short');
    out.bytes.set(bits.bytes.subarray(bits.at, bits.at + part), out.at);
    bits.at += part;
    out.at += part;
    length -= part;
    if (out.isFull) {
      yield out.part();
      out.slide();
    }
  }
}

function* unpackCodes(
  bits: Bits,
  out: Window,
  { lengths, distances }: BlockCodes,
): Generator<Uint8Array, void, void> {
  for (;;) {
    const symbol = bits.symbol(lengths);
    if (symbol < END_OF_BLOCK) {
      out.bytes[out.at] = symbol;
      out.at += 1;
    } else if (symbol === END_OF_BLOCK) {
      return;
    } else {
      if (symbol >= LENGTH_CODES) throw damaged();
      const code = symbol - END_OF_BLOCK - 1;
      const length = LENGTH_BASE[code] + bits.take(LENGTH_EXTRA[code]);
      const far = bits.symbol(distances);
      if (far >= DISTANCE_CODES) throw damaged();
      out.copy(DISTANCE_BASE[far] + bits.take(DISTANCE_EXTRA[far]), length);
    }
    if (out.isFull) {
      yield out.part();
      out.slide();
    }
  }
}

/**
 * Unpacks bytes that DEFLATE packed, a part at a time: who stops asking stops the unpacking.
 *
 * It answers "what was packed here, and where does it end?". Since nothing is unpacked before it is asked for, whoever
 * counts the parts is never ahead of memory, however much a few bytes claim to hold.
 *
 * @param packed  bytes with a DEFLATE stream in them
 * @param from    where the stream starts
 * @returns       parts of 64 KB, each valid until the next is asked for; in the end, where the stream ended
 * @throws        Unreadable `file.damaged`, `file.cut_short`
 * @source        RFC 1951
 * @cost          O(bytes in and out)
 */
export function* inflate(packed: Uint8Array, from = 0): Generator<Uint8Array, number, void> {
  const bits = new Bits(packed, from);
  const out = new Window();
  let isLast = false;
  while (!isLast) {
    isLast = bits.take(1) === 1;
    const type = bits.take(2);
    if (type === 3) throw damaged();
    if (type === 0) yield* unpackStored(bits, out);
    else yield* unpackCodes(bits, out, type === 1 ? FIXED : readCodes(bits));
  }
  bits.toByte();
  if (out.at > WINDOW) yield out.part();
  return bits.at;
}
