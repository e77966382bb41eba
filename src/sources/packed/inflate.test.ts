import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { constants, deflateRawSync, inflateRawSync, crc32 as oracleCrc } from 'node:zlib';
import fc from 'fast-check';
import { Unreadable } from '../unreadable.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';

function whole(
  packed: Uint8Array,
  from = 0,
): { readonly bytes: Buffer; readonly end: number; readonly most: number } {
  const parts: Buffer[] = [];
  const unpacking = inflate(packed, from);
  for (;;) {
    const next = unpacking.next();
    if (next.done) {
      return {
        bytes: Buffer.concat(parts),
        end: next.value,
        most: Math.max(0, ...parts.map(({ length }) => length)),
      };
    }
    parts.push(Buffer.from(next.value));
  }
}

/** Bytes that repeat over short and long distances, as files do. */
const likeAFile = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 3_000 })),
    ),
    { maxLength: 12 },
  )
  .map((pieces) =>
    Buffer.concat(
      pieces.map((piece) => (Array.isArray(piece) ? Buffer.alloc(piece[1], piece[0]) : Buffer.from(piece))),
    ),
  );
const way = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FILTERED,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
});

describe('inflate', () => {
  test('gives back what zlib packed, in whatever way, and says where that ended', () => {
    fc.assert(
      fc.property(
        likeAFile,
        way,
        fc.uint8Array({ maxLength: 20 }),
        fc.uint8Array({ maxLength: 20 }),
        (bytes, how, before, after) => {
          const packed = deflateRawSync(bytes, how);
          const laid = Buffer.concat([before, packed, after]);
          const { bytes: back, end } = whole(laid, before.length);
          assert.ok(back.equals(bytes));
          assert.equal(end, before.length + packed.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('hands on at most 64 KB at once, however much is packed in a few bytes', () => {
    const packed = deflateRawSync(Buffer.alloc(40_000_000));
    const unpacking = inflate(packed);
    let [parts, most] = [0, 0];
    for (const part of unpacking) {
      parts += 1;
      most = Math.max(most, part.length);
      if (parts === 5) break;
    }
    assert.ok(packed.length < 40_000 && most <= 65_536 + 258);
  });

  test('never gives a wrong byte for packed bytes that were cut: it says they were', () => {
    fc.assert(
      fc.property(
        likeAFile,
        way,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (bytes, how, share) => {
          const packed = deflateRawSync(bytes, how);
          const cut = packed.subarray(0, Math.floor(packed.length * share));
          assert.throws(
            () => whole(cut),
            (error) => error instanceof Unreadable && error.failure.code === 'file.cut_short',
          );
        },
      ),
    );
  });

  /** Both give the same, or both refuse. */
  function agreesWithZlib(bytes: Uint8Array): void {
    let expected: Buffer | undefined;
    try {
      expected = inflateRawSync(bytes);
    } catch (error) {
      assert.match(String(Reflect.get(Object(error), 'code')), /^Z_/u);
      assert.throws(() => whole(bytes), Unreadable);
      return;
    }
    assert.ok(whole(bytes).bytes.equals(expected));
  }

  test('gives what zlib gives for any bytes at all, and refuses what zlib refuses', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), agreesWithZlib), {
      numRuns: 3_000,
    });
  });

  test('gives what zlib gives for packed bytes with a bit turned over, and refuses what zlib refuses', () => {
    fc.assert(
      fc.property(likeAFile, way, fc.nat(), fc.nat(7), (bytes, how, at, bit) => {
        const packed = deflateRawSync(bytes, how);
        packed[at % packed.length] ^= 1 << bit;
        agreesWithZlib(packed);
      }),
      { numRuns: 1_000 },
    );
  });

  for (const [name, bytes] of [
    ['a third way of packing that does not exist', [0b111]],
    ['a stored block whose length does not agree with itself', [0b001, 5, 0, 0, 0, 1, 2, 3, 4, 5]],
    ['a copy from before the start', [0b011 | (0b00 << 3), 0x02, 0x00, 0x00]],
  ] as const) {
    test(`refuses ${name}`, () => assert.throws(() => whole(Uint8Array.from(bytes)), Unreadable));
  }
});

describe('crc32', () => {
  test('agrees with zlib, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
        assert.equal(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0)), oracleCrc(bytes));
      }),
    );
  });
});
