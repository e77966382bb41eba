import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { openClock } from '../time/open-clock.ts';
import type { Closure } from '../time/working-time.ts';
import { zone } from '../time/zone.ts';
import { judgeRecurrences, openDaysAhead, type RecurrenceWindow } from './judge-recurrence.ts';
import { replayPatterns } from './record/replay-patterns.ts';
import { inventTide } from './stack/invented-tide.fixture.ts';

const DAY = 86_400;
const UTC = zone('UTC');
const FIRST = 20_100; // a local day
const FROM = FIRST * DAY;
const WEEKS = [0, 8, 15, 21, 30, 36, 44, 50, 57, 66, 71, 80, 85, 92, 99];
const OTHERS = [[3, 40], [10, 12, 60, 95], [20], [2, 33, 34, 70]];

/** Problems as days since the first, as they are judged at the end of a window. */
function judged(days: readonly (readonly number[])[], window: RecurrenceWindow) {
  const rest = { rhythm: { kind: 'steady', period: null, n: 9, p: null }, sameDeviceShare: 0 } as const;
  const cases = days.map((each) => ({
    ...rest,
    trend: { kind: 'flat', n: 9, p: 0.5 } as const,
    instants: each.map((day) => FROM + Math.round(day * DAY)),
  }));
  return judgeRecurrences(cases, window).map((each) => {
    assert.ok(each.kind === 'known');
    return each;
  });
}

const until = (day: number, closures: readonly Closure[] = []): RecurrenceWindow => ({
  from: FROM,
  to: FROM + day * DAY,
  clock: openClock(closures, UTC),
});
const closure = (from: number, days: number): Closure => ({
  from: FIRST + from,
  to: FIRST + from + days - 1,
});

describe('a company that was shut', () => {
  test('after a shutdown that the calendar tells, chances are those of its eve; untold, it looks like silence', () => {
    const all = [WEEKS, ...OTHERS];
    const eve = judged(all, until(100));
    const told = judged(all, until(121, [closure(100, 21)]));
    const silence = judged(all, until(121));
    assert.deepEqual(
      told.map(({ probability, low, high }) => [probability, low, high]),
      eve.map(({ probability, low, high }) => [probability, low, high]),
    );
    assert.ok(told[0].probability > silence[0].probability + 0.05);
    assert.equal(told[0].evidence.silentDays, 22, 'what people count is days of the calendar');
    assert.equal(told[0].evidence.shutDays, 21);
    assert.ok([...eve, ...silence].every(({ evidence }) => !('shutDays' in evidence)));
  });

  test('in a shutdown of all the days ahead hardly anything is expected, in one of half of them less', () => {
    const chances = [[], [closure(100, 15)], [closure(100, 31)]].map(
      (closures) => judged([WEEKS, ...OTHERS], until(100, closures))[0].probability,
    );
    assert.ok(chances[0] > 0.8 && chances[1] < chances[0] - 0.05 && chances[2] < 0.05, chances.join(' '));
    const clock = openClock([closure(100, 15)], UTC);
    assert.equal(openDaysAhead(clock, FROM + 100 * DAY, 30), 15);
  });

  test('what is reported while it is shut counts at its beginning, on whichever day it came', () => {
    const chances = [41, 45, 55, 59.9].map(
      (day) => judged([[3, 20, day, 80], ...OTHERS], until(100, [closure(41, 19)]))[0].probability,
    );
    for (const chance of chances) assert.equal(chance, chances[0]);
  });

  test('closures before the first day or beyond the days ahead change nothing, in what is said or in the replay', () => {
    const days = fc.array(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), {
      minLength: 1,
      maxLength: 6,
    });
    const long = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(days, long, long, (problems, before, after) => {
        const closures = [closure(-before, before), closure(131, after)];
        assert.deepEqual(judged(problems, until(100, closures)), judged(problems, until(100)));
      }),
      { numRuns: 40 },
    );
    const tide = inventTide(5, { patterns: 40, weeks: 60, fallsByHalfIn: null });
    const last = { from: UTC.dayOf(tide.to) + 1, to: UTC.dayOf(tide.to) + 60 };
    const first = { from: UTC.dayOf(tide.from) - 30, to: UTC.dayOf(tide.from) - 1 };
    const said = (closures: readonly Closure[]) =>
      finish(replayPatterns({ ...tide, clock: openClock(closures, UTC) })).forecasts;
    assert.deepEqual(said([first, last]), finish(replayPatterns(tide)).forecasts);
  });

  test('the replay says of a week what was said in it, shut or not', () => {
    const tide = inventTide(7, { patterns: 30, weeks: 40, fallsByHalfIn: null });
    const clock = openClock([{ from: UTC.dayOf(tide.from) + 150, to: UTC.dayOf(tide.from) + 170 }], UTC);
    const { forecasts } = finish(replayPatterns({ ...tide, clock }));
    const weeks = Map.groupBy(forecasts, ({ cutOff }) => cutOff);
    assert.ok(weeks.size > 25);
    for (const [cutOff, week] of weeks) {
      const known = tide.patterns.filter(({ instants }) => instants.filter((at) => at < cutOff).length > 1);
      const days = known.map(({ instants }) => instants.map((at) => (at - FROM) / DAY));
      const window = { from: tide.from, to: cutOff, clock };
      const shown = judged(days, window);
      assert.deepEqual(
        week.map(({ pattern }) => pattern),
        known.map(({ id }) => id),
      );
      week.forEach(({ plain }, place) => {
        assert.ok(Math.abs(plain - shown[place].plain) < 1e-4, `${plain} ${shown[place].plain}`);
      });
    }
  });
});
