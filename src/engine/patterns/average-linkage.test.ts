import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { averageLinkage, type PairTable } from './average-linkage.ts';

const table = (size: number, likeness: (a: number, b: number) => number): PairTable => {
  const values = new Float32Array((size * (size - 1)) / 2);
  for (let a = 1; a < size; a += 1)
    for (let b = 0; b < a; b += 1) values[(a * (a - 1)) / 2 + b] = likeness(a, b);
  return { size, values };
};
const ones = (size: number): number[] => Array.from({ length: size }, () => 1);

test('what is alike on average is joined, and a chain of neighbours is not', () => {
  const chain = table(4, (a, b) => (a - b === 1 ? 1 : -2));
  assert.deepEqual([...averageLinkage(chain, ones(4))], [0, 0, 1, 1]);
});

test('groups that are all alike inside and unlike outside come out as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 25 }), (truth) => {
      const found = averageLinkage(
        table(truth.length, (a, b) => (truth[a] === truth[b] ? 1 : -1)),
        ones(truth.length),
      );
      const names = [...new Set(truth)];
      assert.deepEqual(
        [...found],
        truth.map((name) => names.indexOf(name)),
      );
    }),
  );
});

test('it joins as the plain method does that looks for the best pair each time', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -5000, max: 5000 }), { minLength: 45, maxLength: 45 }),
      (numbers) => {
        const size = 10;
        const likeness = (a: number, b: number): number => (numbers[(a * (a - 1)) / 2 + b] ?? 0) + 0.5;
        assert.deepEqual([...averageLinkage(table(size, likeness), ones(size))], plain(size, likeness));
      },
    ),
  );
});

test('a heavier item counts for as many', () => {
  // Two thirds of the first item's weight speak against the third.
  const pairs = () => table(3, (a, b) => (a === 1 && b === 0 ? 5 : b === 0 ? -1 : 1.5));
  assert.deepEqual([...averageLinkage(pairs(), [2, 1, 1])], [0, 0, 1]);
  assert.deepEqual([...averageLinkage(pairs(), [1, 2, 1])], [0, 0, 0]);
});

test('nothing and one thing are no trouble', () => {
  assert.deepEqual(
    [
      ...averageLinkage(
        table(0, () => 1),
        [],
      ),
    ],
    [],
  );
  assert.deepEqual(
    [
      ...averageLinkage(
        table(1, () => 1),
        [1],
      ),
    ],
    [0],
  );
});

/** The textbook method, in cubic time. */
function plain(size: number, likeness: (a: number, b: number) => number): number[] {
  let groups = Array.from({ length: size }, (_, index) => [index]);
  for (;;) {
    let best: [number, number] | undefined;
    let most = 0;
    for (let x = 1; x < groups.length; x += 1) {
      for (let y = 0; y < x; y += 1) {
        const [a, b] = [groups[x] ?? [], groups[y] ?? []];
        let sum = 0;
        for (const i of a) for (const j of b) sum += likeness(Math.max(i, j), Math.min(i, j));
        const mean = sum / (a.length * b.length);
        if (mean > most + 1e-6) {
          most = mean;
          best = [x, y];
        }
      }
    }
    if (best === undefined) break;
    const [x, y] = best;
    groups[y] = [...(groups[y] ?? []), ...(groups[x] ?? [])];
    groups = groups.filter((_, index) => index !== x);
  }
  groups.sort((a, b) => Math.min(...a) - Math.min(...b));
  return Array.from({ length: size }, (_, index) => groups.findIndex((group) => group.includes(index)));
}
