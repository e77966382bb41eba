import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEFAULT_CALENDAR } from '../engine/companies/company-calendar.ts';
import { toldCalendar } from './calendar-options.ts';

describe('toldCalendar', () => {
  test('says nothing else than the default when nothing is told', () => {
    assert.deepEqual(toldCalendar({}), DEFAULT_CALENDAR);
  });
  test('reads country, hours, closures and pay day', () => {
    const told = toldCalendar({
      country: 'lu',
      hours: '7:30-16:00',
      closed: ['2026-07-13..2026-07-31,2026-12-24', '2027-01-02'],
      'payroll-day': '25',
    });
    assert.deepEqual(told, {
      country: 'LU',
      opensAt: 27_000,
      closesAt: 57_600,
      closures: [
        { from: '2026-07-13', to: '2026-07-31' },
        { from: '2026-12-24', to: '2026-12-24' },
        { from: '2027-01-02', to: '2027-01-02' },
      ],
      payrollDay: 25,
    });
  });
  for (const [values, code] of [
    [{ country: 'DE' }, 'bad_country'],
    [{ hours: '17:00-08:00' }, 'bad_hours'],
    [{ hours: '8-18' }, 'bad_hours'],
    [{ hours: '08:00-24:30' }, 'bad_hours'],
    [{ closed: ['2026-02-30'] }, 'bad_closed'],
    [{ closed: ['2026-07-31..2026-07-13'] }, 'bad_closed'],
    [{ closed: ['juli'] }, 'bad_closed'],
    [{ 'payroll-day': '32' }, 'bad_payroll_day'],
    [{ 'payroll-day': '2.5' }, 'bad_payroll_day'],
  ] as const) {
    test(`refuses ${JSON.stringify(values)}`, () => {
      const told = toldCalendar(values);
      assert.ok('code' in told);
      assert.equal(told.code, code);
    });
  }
});
