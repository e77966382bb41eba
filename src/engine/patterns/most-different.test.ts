import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mostDifferent } from './most-different.ts';
import type { SparseRows } from './sparse-rows.ts';
import { wordFeatures } from './text-features.ts';

const rowsOf = (texts: readonly string[]): SparseRows =>
  wordFeatures(texts.map((text) => text.split(' ').filter((word) => word !== '')));

function likeness({ starts, ids, values }: SparseRows, a: number, b: number): number {
  let sum = 0;
  for (let at = starts[a]; at < starts[a + 1]; at += 1) {
    for (let other = starts[b]; other < starts[b + 1]; other += 1)
      if (ids[at] === ids[other]) sum += values[at] * values[other];
  }
  return sum;
}

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

describe('mostDifferent', () => {
  test('no other two are less alike', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), (texts) => {
        const rows = rowsOf(texts);
        const members = [...texts.keys()];
        const [a, b] = mostDifferent(members, rows) ?? [0, 0];
        assert.ok(a < b);
        for (const one of members) {
          for (const other of members)
            if (one < other) assert.ok(likeness(rows, a, b) <= likeness(rows, one, other) + 1e-12);
        }
      }),
    );
  });

  test('fewer than two have no two', () => {
    assert.equal(mostDifferent([], rowsOf([])), null);
    assert.equal(mostDifferent([0], rowsOf(['a'])), null);
  });

  test('a ticket without words is shown only where there are no two with them', () => {
    assert.deepEqual(mostDifferent([0, 1, 2], rowsOf(['', 'a b', 'a c'])), [1, 2]);
    assert.deepEqual(mostDifferent([0, 1, 2], rowsOf(['', '', 'a'])), [0, 1]);
  });

  test('a very large group is judged by an even sample, the same every time', () => {
    const texts = Array.from(
      { length: 5_000 },
      (_, index) => `printer papier ${index % 2 === 0 ? 'x' : 'y'}`,
    );
    const rows = rowsOf(texts);
    const pair = mostDifferent([...texts.keys()], rows);
    assert.deepEqual(pair, mostDifferent([...texts.keys()], rows));
    assert.notEqual(texts[pair?.[0] ?? 0], texts[pair?.[1] ?? 0]);
  });
});
