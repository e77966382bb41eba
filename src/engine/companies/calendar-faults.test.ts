import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { workdays } from '../time/working-time.ts';
import { calendarFaults, isRealDay } from './calendar-faults.ts';
import { type CompanyCalendar, DEFAULT_CALENDAR, hoursOf, openHours } from './company-calendar.ts';

const shut = (from: string, to: string) => ({ ...DEFAULT_CALENDAR, closures: [{ from, to }] });
const found = (calendar: CompanyCalendar) => calendarFaults(calendar).map(({ fault }) => fault);

describe('calendarFaults', () => {
  for (const [what, calendar, faults] of [
    ['the default', DEFAULT_CALENDAR, []],
    ['round the clock', { ...DEFAULT_CALENDAR, opensAt: 0, closesAt: 86_400 }, []],
    ['one day shut', shut('2026-12-24', '2026-12-24'), []],
    ['half a year shut', shut('2026-01-01', '2026-07-02'), []],
    ['a day more', shut('2026-01-01', '2026-07-03'), ['closure-length']],
    ['closing before opening', { ...DEFAULT_CALENDAR, opensAt: 64_800, closesAt: 28_800 }, ['hours']],
    ['hours of no length', { ...DEFAULT_CALENDAR, opensAt: 28_800, closesAt: 28_800 }, ['hours']],
    ['an hour that is none', { ...DEFAULT_CALENDAR, opensAt: Number.NaN }, ['hours']],
    ['hours past midnight', { ...DEFAULT_CALENDAR, closesAt: 90_000 }, ['hours']],
    ['a day that is none', shut('2026-02-30', '2026-03-01'), ['closure-day']],
    ['half a closure', shut('2026-07-13', ''), ['closure-day']],
    ['an end before its beginning', shut('2026-07-31', '2026-07-13'), ['closure-order']],
    ['the 32nd', { ...DEFAULT_CALENDAR, payrollDay: 32 }, ['payroll-day']],
    ['half a day', { ...DEFAULT_CALENDAR, payrollDay: 2.5 }, ['payroll-day']],
  ] as const) {
    test(`${what}: ${faults.join(', ') || 'nothing wrong'}`, () => assert.deepEqual(found(calendar), faults));
  }

  test('too many closures are said once, and which one is wrong is said', () => {
    const closures = Array.from({ length: 61 }, () => ({ from: '2026-01-02', to: '2026-01-02' }));
    assert.deepEqual(found({ ...DEFAULT_CALENDAR, closures }), ['closures-many']);
    const one = [...closures.slice(0, 3), { from: '2026-01-03', to: '2026-01-02' }];
    assert.deepEqual(calendarFaults({ ...DEFAULT_CALENDAR, closures: one }), [
      { fault: 'closure-order', closure: 3 },
    ]);
  });

  test('a calendar without faults can be reckoned with', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const iso = day.map((at) => at.toISOString().slice(0, 10));
    const calendar = fc.record({
      country: fc.constantFrom('BE', 'NL', 'FR', 'LU'),
      opensAt: fc.integer({ min: -10, max: 1500 }).map((minute) => minute * 60),
      closesAt: fc.integer({ min: -10, max: 1500 }).map((minute) => minute * 60),
      closures: fc.array(fc.record({ from: iso, to: iso }), { maxLength: 3 }),
      payrollDay: fc.option(fc.integer({ min: -3, max: 40 })),
    });
    fc.assert(
      fc.property(calendar, iso, (told, at) => {
        if (calendarFaults(told).length > 0) return;
        const isWorkday = workdays(hoursOf(told));
        for (const { from, to } of told.closures)
          assert.ok(!(from <= at && at <= to) || !isWorkday(Date.parse(at) / 86_400_000));
      }),
      { numRuns: 400 },
    );
  });

  test('a real day is read back as itself', () => {
    assert.deepEqual(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', ''].map(isRealDay), [
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('openHours', () => {
  const from = Date.parse('2026-01-01') / 86_400_000;
  test('keeps closures, unless most of the time that was watched would be shut: people reported then', () => {
    const summer = shut('2026-07-13', '2026-07-31');
    assert.deepEqual(openHours(summer, from, from + 364), hoursOf(summer));
    assert.deepEqual(openHours(summer, from + 193, from + 212).closures, []);
    const never = { ...DEFAULT_CALENDAR, closures: [{ from: '2020-01-01', to: '2030-01-01' }] };
    assert.deepEqual(openHours(never, from, from + 364), hoursOf(DEFAULT_CALENDAR));
  });
});
