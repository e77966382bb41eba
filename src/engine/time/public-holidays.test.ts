import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COUNTRIES, type Country, publicHolidays } from './public-holidays.ts';
import { isoDay } from './zone.ts';

/** As published by each government for the year. */
const PUBLISHED: readonly (readonly [Country, number, readonly string[]])[] = [
  ['BE', 2026, ['01-01', '04-06', '05-01', '05-14', '05-25', '07-21', '08-15', '11-01', '11-11', '12-25']],
  ['NL', 2026, ['01-01', '04-06', '04-27', '05-14', '05-25', '12-25', '12-26']],
  ['NL', 2025, ['01-01', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26']],
  [
    'FR',
    2026,
    ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25'],
  ],
  [
    'LU',
    2026,
    ['01-01', '04-06', '05-01', '05-09', '05-14', '05-25', '06-23', '08-15', '11-01', '12-25', '12-26'],
  ],
  // Ascension and Europe Day were one day.
  ['LU', 2024, ['01-01', '04-01', '05-01', '05-09', '05-20', '06-23', '08-15', '11-01', '12-25', '12-26']],
];

describe('publicHolidays', () => {
  for (const [country, year, days] of PUBLISHED) {
    test(`of ${country} in ${year}`, () => {
      assert.deepEqual(
        publicHolidays(country, year).map(isoDay),
        days.map((day) => `${year}-${day}`),
      );
    });
  }
  test('are different days of that year, in order, in every country and year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), fc.integer({ min: 1583, max: 9999 }), (country, year) => {
        const days = publicHolidays(country, year);
        assert.ok(days.length >= 7 && days.length <= 11);
        days.forEach((day, i) => {
          assert.ok(i === 0 || day > days[i - 1]);
          assert.equal(new Date(day * 86_400_000).getUTCFullYear(), year);
        });
      }),
    );
  });
  test('refuses a year before the calendar', () => {
    assert.throws(() => publicHolidays('NL', 1500), /easterSunday requires/u);
  });
});
