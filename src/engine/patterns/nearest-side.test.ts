import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestSides } from './nearest-side.ts';
import type { SparseRows } from './sparse-rows.ts';
import { wordFeatures } from './text-features.ts';

const rowsOf = (texts: readonly string[]): SparseRows => wordFeatures(texts.map((text) => text.split(' ')));

test('a ticket goes with the side whose words it shares, however small that side is', () => {
  const rows = rowsOf([
    'papier vast',
    'papier op',
    'papier weg',
    'toner leeg',
    'toner leeg weer',
    'papier stuk',
  ]);
  const sides = [[0, 1, 2], [3]];
  assert.deepEqual(nearestSides([[4], [5]], sides, rows), [1, 0]);
});

test('what is like neither goes with the larger side, then with the first', () => {
  const rows = rowsOf(['a b', 'c d', 'e f', 'g h']);
  assert.deepEqual(nearestSides([[3]], [[0], [1, 2]], rows), [1]);
  assert.deepEqual(nearestSides([[3]], [[0], [1]], rows), [0]);
});

test('tickets that belong together go to one side, by their likeness in all', () => {
  const rows = rowsOf(['papier vast', 'toner leeg', 'papier papier toner', 'papier']);
  assert.deepEqual(nearestSides([[2, 3]], [[1], [0]], rows), [1]);
});
