import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isTimeLogs, spentOn } from './time-logs.ts';

const log = (timeSpent: number | null, finished = true) => ({ id: 1, userId: 7, timeSpent, finished });

describe('time logs', () => {
  test('all times of a conversation add up, also of a clock that still runs', () => {
    const logs = [log(219), log(711), log(30, false), log(null)];
    assert.ok(isTimeLogs(logs));
    assert.equal(spentOn(logs), 960);
  });

  test('a list of anything else is none', () => {
    for (const value of [
      [],
      [log(1), null],
      [{ timeSpent: 1 }],
      [[1]],
      { timeSpent: 1, finished: true },
      'x',
    ])
      assert.equal(isTimeLogs(value), false);
  });

  test('a time that is no number gives no number', () => {
    assert.ok(Number.isNaN(spentOn([{ timeSpent: 'lang', finished: true }])));
  });
});
