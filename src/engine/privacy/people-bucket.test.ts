import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { peopleBucket } from './people-bucket.ts';

describe('peopleBucket', () => {
  for (const [count, bucket] of [
    [null, 'unknown'],
    [0, 'unknown'],
    [1, '1-4'],
    [4, '1-4'],
    [5, '5-9'],
    [9, '5-9'],
    [10, '10-24'],
    [24, '10-24'],
    [25, '25+'],
    [10_000, '25+'],
  ] as const) {
    test(`${count} people are shown as ${bucket}`, () => assert.equal(peopleBucket(count), bucket));
  }

  test('two counts below five are never told apart', () => {
    const few = fc.integer({ min: 1, max: 4 });
    fc.assert(fc.property(few, few, (a, b) => assert.equal(peopleBucket(a), peopleBucket(b))));
  });

  for (const count of [-1, 2.5, Number.NaN]) {
    test(`refuses ${count} people`, () => assert.throws(() => peopleBucket(count), /peopleBucket requires/u));
  }
});
