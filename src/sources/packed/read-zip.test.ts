import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { type Packed, zip } from '../../../tests/made/zip.ts';
import { Unreadable } from '../unreadable.ts';
import { readZip, type ZipEntry } from './read-zip.ts';
import { TEXT_LIMITS } from './unpack.ts';

const CSV = 'id;titel\n1;muis stuk\n';
const one = (packed: Partial<Packed> = {}): Packed => ({ name: 'tickets.csv', bytes: CSV, ...packed });

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'read';
  } catch (error) {
    assert.ok(error instanceof Unreadable, String(error));
    return error.failure.code;
  }
}

const unpackWhole = (entry: ZipEntry, limits = TEXT_LIMITS): Buffer =>
  Buffer.concat(Array.from(entry.parts(limits), (part) => Buffer.from(part)));

/** Reads the directory and every file, as is done in the end. */
const readAll = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
  readZip(bytes).map((entry) => [entry.name, unpackWhole(entry).toString()]);

const LINK = 0o120777 * 2 ** 16;
const UNIX = 0x0314;

describe('readZip', () => {
  for (const [what, file] of [
    ['packed', one()],
    ['stored', one({ stored: true })],
    ['with 64-bit sizes', one({ long: true })],
    ['with a name in an old code page', one({ name: 'tickets.csv', flags: 0 })],
  ] as const) {
    test(`reads a file ${what}`, () => assert.deepEqual(readAll(zip([file])), [['tickets.csv', CSV]]));
  }

  test('reads names as they are meant: with separators of either kind, without signs that move a cursor', () => {
    const names = ['./a.csv', 'map\\b.csv', 'c\u001b[2J.csv', 'élan.csv'].map((name) => one({ name }));
    const found = readZip(zip([...names, { name: 'map/', bytes: '' }])).map(({ name }) => name);
    assert.deepEqual(found, ['a.csv', 'map/b.csv', 'c\ufffd[2J.csv', 'élan.csv']);
  });

  test('reads what comes before a comment', () => {
    assert.equal(readAll(zip([one()], { comment: 'PK\u0005\u0006 made by hand' })).length, 1);
  });

  for (const [what, bytes, code] of [
    ['a locked file', zip([one({ flags: 1 })]), 'file.packed_with_password'],
    ['a locked file of the stronger kind', zip([one({ method: 99, flags: 1 })]), 'file.packed_with_password'],
    ['a hidden directory', zip([one({ flags: 0x2000 })]), 'file.packed_with_password'],
    ['a way of packing that is not read', zip([one({ method: 9 })]), 'file.pack_method'],
    ['a name that leads up', zip([one({ name: '../../tickets.csv' })]), 'file.unsafe_archive'],
    ['a name that leads up inside', zip([one({ name: 'a/../../tickets.csv' })]), 'file.unsafe_archive'],
    ['a name that leads up backwards', zip([one({ name: '..\\tickets.csv' })]), 'file.unsafe_archive'],
    ['a name from the root', zip([one({ name: '/etc/passwd' })]), 'file.unsafe_archive'],
    ['a name on a disk', zip([one({ name: 'C:\\tickets.csv' })]), 'file.unsafe_archive'],
    ['a name that hides its end', zip([one({ name: 'tickets.csv\0.exe' })]), 'file.unsafe_archive'],
    ['a link', zip([one({ attributes: LINK, madeBy: UNIX })]), 'file.unsafe_archive'],
    [
      'too many files',
      zip(Array.from({ length: 2_001 }, (_, at) => one({ name: `${at}.csv` }))),
      'file.too_many_packed',
    ],
    ['two files of one name', zip([one(), one()]), 'file.damaged'],
    ['files that lie over each other', zip([one(), one({ name: 'b.csv', at: 0 })]), 'file.damaged'],
    ['another name in the file itself', zip([one({ localName: 'other!!.csv' })]), 'file.damaged'],
    ['files that the count leaves out', zip([one(), one({ name: 'b.csv' })], { entries: 1 }), 'file.damaged'],
    ['a broken checksum', zip([one({ crc: 1 })]), 'file.damaged'],
    ['a size that is not so', zip([one({ saidBytes: 1 })]), 'file.damaged'],
    ['a size beyond what is there', zip([one({ saidBytes: 100 })]), 'file.damaged'],
    ['packed bytes that stop', zip([one({ bytes: CSV.repeat(50), saidPacked: 20 })]), 'file.cut_short'],
    ['no packed bytes', zip([one({ saidPacked: 0 })]), 'file.damaged'],
    ['half of it', zip([one({ bytes: CSV.repeat(50) })]).subarray(0, 90), 'file.cut_short'],
    ['its first bytes', Buffer.from('PK\u0003\u0004'), 'file.cut_short'],
    ['a size beyond all', zip([one({ bytes: 'x'.repeat(20_000_000) })]), 'file.unpacks_too_large'],
  ] as const) {
    test(`refuses ${what}`, () =>
      assert.equal(
        codeOf(() => readAll(bytes)),
        code,
      ));
  }

  test('many files that each stay below the floor are counted together', () => {
    const nine = Buffer.alloc(9_000_000);
    const bytes = zip(Array.from({ length: 5 }, (_, at) => one({ name: `${at}.csv`, bytes: nine })));
    assert.equal(
      codeOf(() => readZip(bytes)),
      'file.unpacks_too_large',
    );
  });

  test('a bomb that says it is small is stopped at the first part it should not have', () => {
    const [entry] = readZip(zip([one({ bytes: Buffer.alloc(50_000_000), saidBytes: 1_000 })]));
    let out = 0;
    const drain = (): void => {
      for (const part of entry.parts()) out += part.length;
    };
    assert.equal(codeOf(drain), 'file.damaged');
    assert.ok(out <= 1_000, `${out} bytes came out`);
  });

  test('who stops asking stops the unpacking, and is not told of a checksum', () => {
    const [entry] = readZip(zip([one({ bytes: 'x'.repeat(1_000_000), crc: 1 })]));
    for (const part of entry.parts()) {
      assert.ok(part.length < 66_000);
      break;
    }
  });

  test('limits are those that are given', () => {
    const bytes = zip([one({ bytes: 'x'.repeat(5_000) })]);
    const limits = { bytesMost: 4_999, ratioMost: 1_000, ratioFloor: 0 };
    assert.equal(
      codeOf(() => readZip(bytes, limits)),
      'file.unpacks_too_large',
    );
    assert.equal(
      codeOf(() => unpackWhole(readZip(bytes)[0], limits)),
      'file.unpacks_too_large',
    );
    assert.equal(
      codeOf(() => unpackWhole(readZip(bytes)[0], { ...limits, bytesMost: 5_000 })),
      'read',
    );
  });

  test('of packed bytes that were cut anywhere all are there, or they are refused', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 500 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        (bytes, times, at) => {
          const all = Buffer.concat(Array.from({ length: times }, () => bytes));
          const saidPacked = at % deflateRawSync(all).length;
          // A block that ends the stream and holds nothing may be missing: no byte of the file is.
          const outcome = codeOf(() =>
            assert.ok(all.equals(unpackWhole(readZip(zip([one({ bytes: all, saidPacked })]))[0]))),
          );
          assert.match(outcome, /^(?:read|file\.)/u);
        },
      ),
    );
  });

  const files = fc.uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,8}\.csv$/u),
      bytes: fc.uint8Array({ maxLength: 500 }),
      stored: fc.boolean(),
      long: fc.boolean(),
    }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 5 },
  );

  test('whatever was put in comes out', () => {
    fc.assert(
      fc.property(files, fc.string({ maxLength: 30 }), (made, comment) => {
        const found = readZip(zip(made, { comment: comment.replaceAll('PK', '') }));
        assert.deepEqual(
          found.map((entry) => [entry.name, [...unpackWhole(entry)]]),
          made.map(({ name, bytes }) => [name, [...bytes]]),
        );
      }),
    );
  });

  test('a bit turned over, or an end cut off, gives the same files or a refusal', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(7), fc.boolean(), (made, at, bit, cuts) => {
        const whole = zip(made);
        const expected = readAll(whole);
        const hurt = cuts ? whole.subarray(0, at % whole.length) : Buffer.from(whole);
        if (!cuts) hurt[at % hurt.length] ^= 1 << bit;
        const outcome = codeOf(() => {
          const found = readAll(hurt);
          // A name may change with its copy only; nothing is ever lost, and no byte is ever another.
          assert.deepEqual(
            found.map(([, bytes]) => bytes),
            expected.map(([, bytes]) => bytes),
          );
        });
        assert.match(outcome, /^(?:read|file\.)/u);
      }),
      { numRuns: 1_500 },
    );
  });
});
