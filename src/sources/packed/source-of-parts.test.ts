import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { finish } from '../../engine/base/progress.ts';
import { seededRandom } from '../../engine/base/seeded-random.ts';
import { sourceOfBytes } from '../flow/byte-source.ts';
import { openFile } from '../open-file.ts';
import { gzipParts } from './read-gzip.ts';
import { sourceOfParts } from './source-of-parts.ts';

const random = seededRandom(3);
const BYTES = Buffer.from(Array.from({ length: 5_000_000 }, () => random.below(20)));
const PACKED = sourceOfBytes(gzipSync(BYTES));

describe('sourceOfParts', () => {
  test('gives what was packed at any place, in any order, and nothing behind the end', () => {
    const source = sourceOfParts(() => gzipParts(PACKED));
    assert.equal(source.size, BYTES.length);
    assert.equal(source.held, undefined);
    const reads = fc.array(fc.tuple(fc.nat(BYTES.length + 10), fc.integer({ min: 1, max: 100_000 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(reads, (places) => {
        for (const [at, length] of places) {
          const into = Buffer.alloc(length);
          const got = source.read(at, into);
          assert.equal(got > 0, at < BYTES.length);
          assert.ok(into.subarray(0, got).equals(BYTES.subarray(at, at + got)));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('keeps what is short, so that it is unpacked once', () => {
    let opened = 0;
    const source = sourceOfParts(function* () {
      opened += 1;
      yield Uint8Array.of(1, 2);
      yield Uint8Array.of(3);
    });
    assert.deepEqual([source.size, [...(source.held ?? [])], opened], [3, [1, 2, 3], 1]);
  });

  test('a long text in a gzip is the table that it is by itself', () => {
    const rows = Array.from({ length: 120_000 }, (_, at) => `T${at};"printer ""${at % 90}"" hapert";open`);
    const text = Buffer.from(`Nummer;Titel;Status\n${rows.join('\n')}\n`);
    const [plain, packed] = [text, gzipSync(text)].map((bytes) => {
      const [{ table }] = openFile('tickets.csv.gz', sourceOfBytes(bytes));
      const read = finish(table());
      assert.ok(read.ok);
      return { ...read, all: [...read.all()], facts: null, leftOut: [...read.leftOut] };
    });
    assert.deepEqual(packed, plain);
  });
});
