import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sourceOfBytes } from '../flow/byte-source.ts';
import { Unreadable } from '../unreadable.ts';
import { gzipParts } from './read-gzip.ts';
import type { UnpackLimits } from './unpack.ts';

const readGzip = (bytes: Uint8Array, limits?: UnpackLimits): Uint8Array =>
  Buffer.concat(Array.from(gzipParts(sourceOfBytes(bytes), limits), (part) => Buffer.from(part)));

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'read';
  } catch (error) {
    assert.ok(error instanceof Unreadable, String(error));
    return error.failure.code;
  }
}

/** A head with every optional field, as `gzip` itself may write. */
function withFields(packed: Buffer): Buffer {
  const head = Buffer.from(packed.subarray(0, 10));
  head[3] = 2 | 4 | 8 | 16;
  const fields = [Buffer.from([3, 0, 1, 2, 3]), Buffer.from('naam.csv\0'), Buffer.from('opmerking\0')];
  const checksum = Buffer.alloc(2);
  checksum.writeUInt16LE(crc32(Buffer.concat([head, ...fields])) & 0xffff);
  return Buffer.concat([head, ...fields, checksum, packed.subarray(10)]);
}

const changed = (bytes: Buffer, at: number, to: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at] = to;
  return copy;
};

const PACKED = gzipSync('id;titel\n1;muis stuk\n');

describe('gzipParts', () => {
  test('gives back what was packed, of one member or of several one after another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 2_000 }), { minLength: 1, maxLength: 4 }),
        fc.nat(40),
        (members, zeros) => {
          const packed = Buffer.concat([...members.map((each) => gzipSync(each)), Buffer.alloc(zeros)]);
          assert.ok(Buffer.from(readGzip(packed)).equals(Buffer.concat(members)));
        },
      ),
    );
  });

  test('passes over every optional field of the head', () => {
    assert.equal(Buffer.from(readGzip(withFields(PACKED))).toString(), 'id;titel\n1;muis stuk\n');
  });

  for (const [what, bytes, code] of [
    ['a checksum that is not so', changed(PACKED, -6, 1), 'file.damaged'],
    ['a length that is not so', changed(PACKED, -1, 1), 'file.damaged'],
    ['a checksum of its head that is not so', changed(withFields(PACKED), 16, 0x4e), 'file.damaged'],
    ['another file behind zeros', Buffer.concat([PACKED, Buffer.alloc(3), PACKED]), 'file.damaged'],
    ['something else behind it', Buffer.concat([PACKED, Buffer.from('rest')]), 'file.damaged'],
    ['another way of packing', changed(PACKED, 2, 7), 'file.pack_method'],
    ['a flag that does not exist', changed(PACKED, 3, 0x20), 'file.damaged'],
    ['its first bytes', PACKED.subarray(0, 5), 'file.cut_short'],
    ['its head', PACKED.subarray(0, 10), 'file.cut_short'],
    ['all but its last byte', PACKED.subarray(0, -1), 'file.cut_short'],
    ['a bomb', gzipSync(Buffer.alloc(30_000_000)), 'file.unpacks_too_large'],
    [
      'a bomb of several members',
      Buffer.concat(Array.from({ length: 4 }, () => gzipSync(Buffer.alloc(9_000_000)))),
      'file.unpacks_too_large',
    ],
  ] as const) {
    test(`refuses ${what}`, () =>
      assert.equal(
        codeOf(() => readGzip(bytes)),
        code,
      ));
  }

  test('a bomb that says it is small is stopped at the limit', () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    bomb.writeUInt32LE(10, bomb.length - 4);
    const limits = { bytesMost: 1_000_000, ratioMost: 10_000, ratioFloor: 0 };
    assert.equal(
      codeOf(() => readGzip(bomb, limits)),
      'file.unpacks_too_large',
    );
  });

  test('a bit turned over, or an end cut off, gives the same bytes or a refusal', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 600 }),
        fc.nat(),
        fc.nat(7),
        fc.boolean(),
        (bytes, at, bit, cuts) => {
          const whole = gzipSync(bytes);
          const hurt = cuts ? whole.subarray(0, at % whole.length) : Buffer.from(whole);
          if (!cuts) hurt[at % hurt.length] ^= 1 << bit;
          if (hurt.length === 0) return;
          const outcome = codeOf(() => assert.ok(Buffer.from(readGzip(hurt)).equals(Buffer.from(bytes))));
          assert.match(outcome, /^(?:read|file\.)/u);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
