import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { easterSunday } from './easter-sunday.ts';
import { weekdayOf } from './weekday.ts';
import { OFFICE_HOURS, WORKING_WEEK_SECONDS, workdays, workingTime } from './working-time.ts';
import { isoDay, zone } from './zone.ts';

const brussels = zone('Europe/Brussels');
const at = (text: string): number => Date.parse(text) / 1000;
const dayOf = (text: string): number => Date.parse(text) / 86_400_000;
const YEAR = { from: at('2026-01-01T00:00:00+01:00'), to: at('2027-01-01T00:00:00+01:00') };

describe('easterSunday', () => {
  test('Easter is where the tables have it, at its earliest and latest too', () => {
    // From dateutil.easter (python-dateutil 2.8).
    const known = [
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2023-04-09',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2285-03-22',
    ];
    for (const day of known) assert.equal(isoDay(easterSunday(Number(day.slice(0, 4)))), day);
  });
  test('Easter is a Sunday between 22 March and 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = easterSunday(year);
        assert.equal(weekdayOf(easter), 7);
        const monthDay = isoDay(easter).slice(-5);
        assert.ok(monthDay >= '03-22' && monthDay <= '04-25');
      }),
    );
  });
  test('refuses a year before the calendar', () => {
    assert.throws(() => easterSunday(1500), /easterSunday requires/u);
  });
});

describe('workingTime', () => {
  test('a year of office hours: 2026 has 253 working days', () => {
    const { totalSeconds } = workingTime(brussels, YEAR);
    assert.equal(totalSeconds / 36_000, 253);
  });
  for (const [instant, hours, why] of [
    ['2026-01-02T08:00:00+01:00', 0, 'New Year is off'],
    ['2026-01-02T09:30:00+01:00', 1.5, 'a Friday morning'],
    ['2026-01-02T23:00:00+01:00', 10, 'the evening adds nothing'],
    ['2026-01-04T12:00:00+01:00', 10, 'nor does Sunday'],
    ['2026-01-05T08:00:00+01:00', 10, 'until Monday at eight'],
    ['2026-01-09T18:00:00+01:00', 60, 'a whole week later'],
  ] as const) {
    test(`${hours} hours are worked by ${instant}: ${why}`, () => {
      assert.equal(workingTime(brussels, YEAR).secondsUntil(at(instant)), hours * 3600);
    });
  }
  test('summer time moves the hours with the clock on the wall', () => {
    const week = { from: at('2026-03-28T00:00:00+01:00'), to: at('2026-04-04T00:00:00+02:00') };
    const worked = workingTime(brussels, week);
    assert.equal(worked.secondsUntil(at('2026-03-30T08:00:00+02:00')), 0);
    assert.equal(worked.totalSeconds, WORKING_WEEK_SECONDS);
  });
  test('it never falls, never runs faster than the clock, and ends at the total', () => {
    const worked = workingTime(brussels, YEAR);
    const within = fc.integer({ min: YEAR.from - 1e6, max: YEAR.to + 1e6 });
    fc.assert(
      fc.property(within, fc.integer({ min: 0, max: 4e6 }), (instant, later) => {
        const grown = worked.secondsUntil(instant + later) - worked.secondsUntil(instant);
        assert.ok(grown >= 0 && grown <= later + 3600);
        assert.ok(worked.secondsUntil(instant) <= worked.totalSeconds);
      }),
    );
    assert.equal(worked.secondsUntil(YEAR.to), worked.totalSeconds);
  });
  test('round the clock without holidays it is the clock itself', () => {
    const always = {
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      opensAt: 0,
      closesAt: 86_400,
      holidays: null,
      closures: [],
    };
    const worked = workingTime(zone('UTC'), YEAR, always);
    fc.assert(
      fc.property(fc.integer({ min: YEAR.from, max: YEAR.to }), (instant) => {
        assert.equal(worked.secondsUntil(instant), instant - YEAR.from);
      }),
    );
  });
  test('a company that is shut for the building holiday does not work then, nor on the days of its country', () => {
    const july = { from: dayOf('2026-07-13'), to: dayOf('2026-07-31') };
    const own = { ...OFFICE_HOURS, closures: [july] };
    // Fourteen of these fifteen working days are lost: 21 July was off already.
    assert.equal(workingTime(brussels, YEAR, own).totalSeconds / 36_000, 253 - 14);
    const isWorkday = workdays({ ...own, holidays: 'FR' });
    assert.deepEqual(
      ['2026-07-10', '2026-07-13', '2026-07-31', '2026-08-03', '2026-05-08'].map((day) =>
        isWorkday(dayOf(day)),
      ),
      [true, false, false, true, false],
    );
  });
  test('refuses an empty stretch, hours that never open, and a weekday that is none', () => {
    assert.throws(() => workingTime(brussels, { from: 1, to: 1 }), /workingTime requires/u);
    assert.throws(
      () => workingTime(brussels, YEAR, { ...OFFICE_HOURS, closesAt: 0 }),
      /workingTime requires/u,
    );
    assert.throws(() => workdays({ ...OFFICE_HOURS, weekdays: [8] }), /workdays requires/u);
  });
});
