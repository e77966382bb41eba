import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysApart } from './days-apart.ts';

const day = fc.integer({ min: 0, max: 400 }).map((half) => half / 2);
const days = fc.array(day, { maxLength: 12 }).map((list) => list.sort((a, b) => a - b));

test('it is the least of all differences, also where several came on one day', () => {
  fc.assert(
    fc.property(day, days, (one, others) => {
      const least = others.reduce(
        (so, other) => Math.min(so, Math.abs(other - one)),
        Number.POSITIVE_INFINITY,
      );
      assert.equal(daysApart(one, Float64Array.from(others), false), least);
    }),
  );
});

test('a ticket among the members is not near itself', () => {
  fc.assert(
    fc.property(day, days, (one, others) => {
      const withIt = Float64Array.from([...others, one]).sort();
      assert.equal(daysApart(one, withIt, true), daysApart(one, Float64Array.from(others), false));
    }),
  );
});

test('an unknown day is near nobody', () => {
  assert.equal(daysApart(Number.NaN, Float64Array.of(1, 2), false), Number.POSITIVE_INFINITY);
  assert.equal(daysApart(Number.NaN, Float64Array.of(1, 2), true), Number.POSITIVE_INFINITY);
});
