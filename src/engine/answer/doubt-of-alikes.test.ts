import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Known } from '../base/estimate.ts';
import { changeOfAlikes, doubtOfAlikes } from './doubt-of-alikes.ts';

const known = (low: number, mid: number, high: number): Known => ({
  kind: 'known',
  ...{ low, mid, high },
  level: 0.9,
  basis: { measured: 0, reported: 0, imputed: 1 },
});
const range = ({ low, mid, high }: Known): readonly number[] => [low, mid, high];
const records = fc.integer({ min: 1, max: 100_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('doubtOfAlikes', () => {
  test('twenty that all came back leave as much doubt as twenty of twenty: z² / (n + z²)', () => {
    const [low, mid, high] = range(doubtOfAlikes(known(1, 1, 1), 20));
    assert.ok(Math.abs(low - 20 / (20 + 1.6448536269514722 ** 2)) < 1e-12);
    assert.deepEqual([mid, high], [1, 1]);
  });

  test('none is all of the others, and more records narrow it', () => {
    fc.assert(
      fc.property(records, (n) => {
        const [all, none] = [doubtOfAlikes(known(1, 1, 1), n), doubtOfAlikes(known(0, 0, 0), n)];
        assert.deepEqual([none.low, none.mid, all.high], [0, 0, 1]);
        assert.ok(Math.abs(none.high - (1 - all.low)) < 1e-9);
        assert.ok(doubtOfAlikes(known(1, 1, 1), n + 1).low > all.low);
      }),
    );
  });

  test('a share whose draws differ, or of records that are not alike, stays as it is', () => {
    fc.assert(
      fc.property(share, share, records, (one, other, n) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const drawn = known(low, high, high);
        if (low < high || (low > 0 && high < 1)) assert.deepEqual(doubtOfAlikes(drawn, n), drawn);
      }),
    );
  });
});

describe('changeOfAlikes', () => {
  const all = doubtOfAlikes(known(1, 1, 1), 20);
  const none = doubtOfAlikes(known(0, 0, 0), 40);
  const SLACK = 1 - all.low;

  test('where all came back in both stretches it may have moved as far as either range', () => {
    const [low, mid, high] = range(changeOfAlikes(known(0, 0, 0), all, all));
    assert.deepEqual([low, mid, high], [-SLACK, 0, SLACK]);
  });

  test('from all to none it fell, and by no more than everything', () => {
    const [low, mid, high] = range(changeOfAlikes(known(-1, -1, -1), all, none));
    assert.deepEqual([low, mid], [-1, -1]);
    assert.ok(Math.abs(high - (-1 + Math.hypot(SLACK, none.high))) < 1e-12);
  });

  test('a change whose draws differ, or of stretches in which some came back, stays as it is', () => {
    const drawn = known(-0.02, 0, 0.01);
    assert.deepEqual(changeOfAlikes(drawn, all, all), drawn);
    const measured = known(0, 0, 0);
    assert.deepEqual(changeOfAlikes(measured, all, known(0.5, 0.5, 0.5)), measured);
  });
});
