import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { OFFICE_HOURS } from './working-time.ts';
import { workingWeeks } from './working-weeks.ts';

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const SHUT = { from: dayOf('2026-07-13'), to: dayOf('2026-08-02') };
const BUILDERS = { ...OFFICE_HOURS, closures: [SHUT] };
const ALL_DAYS = { ...OFFICE_HOURS, weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: null };

const days = fc.integer({ min: dayOf('2015-01-01'), max: dayOf('2030-01-01') });
const some = fc.integer({ min: 0, max: 900 });

describe('workingWeeks', () => {
  test('a summer shutdown of three weeks is no time at all, and neither is a holiday', () => {
    const [before, after] = [dayOf('2026-07-10'), dayOf('2026-08-07')];
    assert.equal(workingWeeks(BUILDERS).between(before, after), 1);
    // 21 July, a Tuesday, is a holiday in Belgium.
    assert.equal(workingWeeks(OFFICE_HOURS).between(before, after), 4 - 1 / 5);
    assert.equal(workingWeeks(BUILDERS).dayAfter(before, 1), after);
  });

  test('where people work every day, weeks are those of the calendar', () => {
    fc.assert(
      fc.property(days, some, (from, long) => {
        assert.equal(workingWeeks(ALL_DAYS).between(from, from + long), long / 7);
      }),
    );
  });

  test('stretches add up, and a stretch that ends before it starts is nothing', () => {
    const { between } = workingWeeks(BUILDERS);
    fc.assert(
      fc.property(days, some, some, (from, first, second) => {
        const whole = between(from, from + first + second);
        const parts = between(from, from + first) + between(from + first, from + first + second);
        assert.ok(Math.abs(whole - parts) < 1e-9);
        assert.equal(between(from, from - first), 0);
      }),
    );
  });

  test('the day by which weeks were worked is the first by which they were', () => {
    const { between, dayAfter } = workingWeeks(BUILDERS);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (from, worked) => {
        const weeks = worked / 5;
        const day = dayAfter(from, weeks);
        assert.ok(between(from, day) >= weeks - 1e-9 && between(from, day - 1) < weeks - 1e-9);
      }),
    );
    assert.equal(dayAfter(20_000, 0), 20_000);
  });

  test('refuses weeks without end', () => {
    assert.throws(
      () => workingWeeks(OFFICE_HOURS).dayAfter(0, Number.POSITIVE_INFINITY),
      /dayAfter requires/u,
    );
    assert.throws(() => workingWeeks(OFFICE_HOURS).dayAfter(0, -1), /dayAfter requires/u);
  });
});
