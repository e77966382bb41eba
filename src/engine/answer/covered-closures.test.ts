import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEFAULT_CALENDAR } from '../companies/company-calendar.ts';
import { isoDay, zone } from '../time/zone.ts';
import { coveredClosures } from './covered-closures.ts';

const UTC = zone('UTC');
const DAY = 86_400;
const FROM = 20_089 * DAY;
const noon = (day: number): number => FROM + day * DAY + DAY / 2;
const shut = (first: number, last: number) => ({ from: isoDay(20_089 + first), to: isoDay(20_089 + last) });

/** A report a day, but none in the first closure. */
const REPORTS = Array.from({ length: 300 }, (_, day) => day)
  .filter((day) => day < 60 || day > 80)
  .map(noon);
const COMPANY = {
  calendar: { ...DEFAULT_CALENDAR, closures: [shut(60, 80), shut(160, 180)] },
  covered: { from: FROM, to: noon(299), days: 300 },
  zone: UTC,
  reports: REPORTS,
};

describe('the closures of a company', () => {
  test('are believed where people stopped reporting, and doubted where they went on', () => {
    const { believed, doubted } = coveredClosures(COMPANY);
    assert.deepEqual(believed, [{ from: 20_149, to: 20_169 }]);
    assert.deepEqual(doubted, [{ from: 20_249, to: 20_269, reports: 21, usual: 21 }]);
  });

  test('one ahead of what was watched, or of which two days have passed, is believed', () => {
    const until = (day: number) => ({ ...COMPANY, covered: { from: FROM, to: noon(day), days: day + 1 } });
    assert.equal(coveredClosures(until(150)).believed.length, 2);
    assert.equal(coveredClosures(until(161)).believed.length, 2);
    assert.equal(coveredClosures(until(170)).believed.length, 1);
  });

  test('reports of before and after what was watched say nothing', () => {
    const reports = [...REPORTS, ...Array.from({ length: 50 }, (_, at) => noon(-at - 1))];
    assert.deepEqual(coveredClosures({ ...COMPANY, reports }), coveredClosures(COMPANY));
  });

  test('closures over most of what was watched are left out without a look at the reports', () => {
    const calendar = { ...DEFAULT_CALENDAR, closures: [shut(20, 280)] };
    assert.deepEqual(coveredClosures({ ...COMPANY, calendar }), { believed: [], doubted: [] });
  });

  test('without closures there is nothing to believe', () => {
    assert.deepEqual(coveredClosures({ ...COMPANY, calendar: DEFAULT_CALENDAR }), {
      believed: [],
      doubted: [],
    });
  });
});
