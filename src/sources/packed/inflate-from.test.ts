import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { seededRandom } from '../../engine/base/seeded-random.ts';
import { sourceOfBytes } from '../flow/byte-source.ts';
import { Unreadable } from '../unreadable.ts';
import { inflateFrom } from './inflate-from.ts';

/** What a stream packs that starts behind some other bytes, and has others behind it. */
const partsOf = (packed: Uint8Array) =>
  inflateFrom(sourceOfBytes(Buffer.concat([HEAD, packed, TAIL])), HEAD.length);
const whole = (packed: Uint8Array): Buffer =>
  Buffer.concat(Array.from(partsOf(packed), (part) => Buffer.from(part)));

const HEAD = Buffer.from('head');
const TAIL = Buffer.from([0]);

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

describe('inflateFrom', () => {
  test('gives back what zlib packed, in whatever way', () => {
    fc.assert(
      fc.property(likeAFile, way, (bytes, how) => {
        assert.ok(whole(deflateRawSync(bytes, how)).equals(bytes));
      }),
      { numRuns: 300 },
    );
  });

  test('gives back what is larger than a part, in and out', () => {
    const words = seededRandom(5);
    const bytes = Buffer.from(Array.from({ length: 400_000 }, () => words.below(20)));
    for (const level of [0, 1, 9]) assert.ok(whole(deflateRawSync(bytes, { level })).equals(bytes));
  });

  test('hands on at most 64 KB at once, however much is packed in a few bytes', () => {
    const packed = deflateRawSync(Buffer.alloc(40_000_000));
    const unpacking = partsOf(packed);
    let [parts, most] = [0, 0];
    for (const part of unpacking) {
      parts += 1;
      most = Math.max(most, part.length);
      if (parts === 5) break;
    }
    assert.ok(packed.length < 40_000 && most <= 65_536);
  });

  test('a bomb is never further ahead than some megabytes of what was counted', () => {
    const packed = deflateRawSync(Buffer.alloc(200_000_000));
    const before = process.memoryUsage().arrayBuffers;
    const unpacking = partsOf(packed);
    for (let part = 0; part < 10; part += 1) unpacking.next();
    assert.ok(process.memoryUsage().arrayBuffers - before < 30_000_000);
  });

  test('says where the stream ended, and looks at nothing that was put behind it', () => {
    fc.assert(
      fc.property(likeAFile, way, fc.nat(70_000), (bytes, how, behind) => {
        const packed = deflateRawSync(bytes, how);
        const unpacking = partsOf(Buffer.concat([packed, Buffer.alloc(behind, 7)]));
        let next = unpacking.next();
        while (!next.done) next = unpacking.next();
        assert.equal(next.value, HEAD.length + packed.length);
      }),
    );
  });

  /** The start of what was packed, or a refusal: who compares size and checksum then knows the rest. */
  function startsRight(hurt: Uint8Array, bytes: Buffer): void {
    let found: Buffer;
    try {
      found = whole(hurt);
    } catch (error) {
      assert.ok(error instanceof Unreadable);
      return;
    }
    assert.ok(bytes.subarray(0, found.length).equals(found));
  }

  test('gives of packed bytes that were cut no wrong byte', () => {
    fc.assert(
      fc.property(
        likeAFile,
        way,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (bytes, how, share) => {
          const packed = deflateRawSync(bytes, how);
          startsRight(packed.subarray(0, Math.floor(packed.length * share)), bytes);
        },
      ),
    );
  });

  /** What zlib gives comes out; what zlib refuses is refused too, or comes out as anything, for the checksum to refuse. */
  function givesWhatZlibGives(bytes: Uint8Array): void {
    let expected: Buffer | undefined;
    try {
      expected = inflateRawSync(bytes);
    } catch (error) {
      assert.match(String(Reflect.get(Object(error), 'code')), /^Z_/u);
    }
    try {
      const found = whole(bytes);
      assert.ok(expected?.equals(found) ?? true);
    } catch (error) {
      assert.ok(error instanceof Unreadable && expected === undefined, String(error));
    }
  }

  test('gives what zlib gives for any bytes at all, and ends', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), givesWhatZlibGives), {
      numRuns: 3_000,
    });
  });

  test('gives what zlib gives for packed bytes with a bit turned over, and ends', () => {
    fc.assert(
      fc.property(likeAFile, way, fc.nat(), fc.nat(7), (bytes, how, at, bit) => {
        const packed = deflateRawSync(bytes, how);
        packed[at % packed.length] ^= 1 << bit;
        givesWhatZlibGives(packed);
      }),
      { numRuns: 1_000 },
    );
  });

  for (const [name, bytes] of [
    ['a third way of packing that does not exist', [0b111]],
    ['a stored block that stops', [0b001, 5, 0, 0xfa, 0xff, 1, 2, 3, 4]],
    ['a copy from before the start', [0b011 | (0b00 << 3), 0x02, 0x00, 0x00]],
  ] as const) {
    test(`refuses ${name}`, () => assert.throws(() => whole(Uint8Array.from(bytes)), Unreadable));
  }
});
