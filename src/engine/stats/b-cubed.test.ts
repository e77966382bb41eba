import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InvalidInput } from '../base/requires.ts';
import { bCubed } from './b-cubed.ts';

const close = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-12, `${a} is not ${b}`);

test('a worked example comes out as by hand', () => {
  // Truth aaab, found xxyy: precision (1+1+.5+.5)/4, recall (2/3+2/3+1/3+1)/4.
  const { precision, recall, f1 } = bCubed(['a', 'a', 'a', 'b'], ['x', 'x', 'y', 'y']);
  close(precision, 0.75);
  close(recall, 2 / 3);
  close(f1, (2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3));
});

const names = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 40 });

test('a grouping agrees wholly with itself, whatever its groups are called', () => {
  fc.assert(
    fc.property(names, (truth) => {
      close(
        bCubed(
          truth,
          truth.map((name) => `group ${name}`),
        ).f1,
        1,
      );
    }),
  );
});

test('everyone alone has full precision, everyone together full recall', () => {
  fc.assert(
    fc.property(names, (truth) => {
      close(
        bCubed(
          truth,
          truth.map((_, index) => index),
        ).precision,
        1,
      );
      close(
        bCubed(
          truth,
          truth.map(() => 0),
        ).recall,
        1,
      );
    }),
  );
});

test('swapping truth and grouping swaps precision and recall', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      const size = Math.min(a.length, b.length);
      const [x, y] = [a.slice(0, size), b.slice(0, size)];
      close(bCubed(x, y).precision, bCubed(y, x).recall);
    }),
  );
});

test('lists of different length are wrong use', () => {
  assert.throws(() => bCubed(['a'], []), InvalidInput);
});
