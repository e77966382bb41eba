import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { invented } from '../patterns/invented-signal.fixture.ts';
import { mergeEpisodes } from '../patterns/merge-episodes.ts';
import { timesItCame } from './times-it-came.ts';

const DAY = 86_400;
const COVERED = { from: 0, to: 100 * DAY, days: 100 };
const at = (openedAt: number | null) => ({ ...invented(0), openedAt });
const all = (signals: readonly unknown[]) => [{ members: signals.map((_, position) => position) }];

describe('the times a problem came', () => {
  test('are told by the first ticket of each: the first time, then each time it came back', () => {
    const signals = [at(9 * DAY), at(2 * DAY), at(2 * DAY + 3_600), at(30 * DAY), at(null)];
    const came = timesItCame(signals, all(signals), COVERED);
    assert.deepEqual(
      [...came].toSorted(([a], [b]) => a - b),
      [
        [0, 'back'],
        [1, 'first'],
        [3, 'back'],
      ],
    );
  });

  test('nothing is told of what lies outside the period, or without one', () => {
    const signals = [at(-DAY), at(DAY), at(101 * DAY)];
    assert.deepEqual([...timesItCame(signals, all(signals), COVERED)], [[1, 'first']]);
    assert.equal(timesItCame(signals, all(signals), null).size, 0);
  });

  test('are as many as there are episodes, in whatever order the tickets stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90 * DAY }), { minLength: 1, maxLength: 30 }),
        (instants) => {
          const signals = instants.map(at);
          const came = timesItCame(signals, all(signals), COVERED);
          const starts = [...came.keys()].map((position) => instants[position]).toSorted((a, b) => a - b);
          assert.deepEqual(starts, mergeEpisodes(instants));
          assert.equal([...came.values()].filter((time) => time === 'first').length, 1);
        },
      ),
    );
  });
});
