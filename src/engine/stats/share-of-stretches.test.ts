import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { shareOfStretches } from './share-of-stretches.ts';

const some = fc.record({
  days: fc.array(fc.integer({ min: -20, max: 80 }), { maxLength: 12 }),
  length: fc.integer({ min: 1, max: 30 }),
  to: fc.integer({ min: 0, max: 60 }),
});

describe('shareOfStretches', () => {
  test('it is the share that one counts by hand', () => {
    fc.assert(
      fc.property(some, ({ days, length, to }) => {
        const starts = Array.from({ length: Math.max(0, to - length + 2) }, (_, start) => start);
        const holding = starts.filter((start) => days.some((day) => day >= start && day < start + length));
        const counted = days.length === 0 ? 0 : starts.length === 0 ? 1 : holding.length / starts.length;
        assert.equal(shareOfStretches(days, length, { from: 0, to }), counted);
      }),
    );
  });

  test('a day more never makes it rarer', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -20, max: 80 }), ({ days, length, to }, more) => {
        const within = { from: 0, to };
        const share = shareOfStretches(days, length, within);
        assert.ok(shareOfStretches([...days, more], length, within) >= share);
      }),
    );
  });

  test('ten even days among a hundred, in stretches of five', () => {
    const days = Array.from({ length: 10 }, (_, at) => at * 10 + 9);
    assert.equal(shareOfStretches(days, 5, { from: 0, to: 99 }), 46 / 96);
  });
});
