import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { OFFICE_HOURS, workdays } from '../time/working-time.ts';
import { judgeRhythms, type RhythmSeries } from './judge-rhythms.ts';
import type { Rhythm } from './rhythm.ts';
import {
  BRUSSELS,
  DAY,
  FROM,
  JUDGED_KINDS,
  judgedSeries,
  monthlySeries,
  quietSeriesOf,
} from './rhythm-company.fixture.ts';

/** The short form of judge-rhythms.long.test.ts, and what the calendar names. */

const WEEKS = 78;
const QUIET = 60;
const PAYROLL_DAY = 25;
const FIRST_DAY = BRUSSELS.dayOf(FROM);
const named = { payrollDay: PAYROLL_DAY };
const WINDOW = { from: FROM, to: FROM + WEEKS * 7 * DAY, zone: BRUSSELS, changes: [], seed: 3 };

/** What is said of series that stand among quiet ones. */
function amongQuiet(random: Random, series: readonly RhythmSeries[], own: object = { named }): Rhythm[] {
  const all = [...quietSeriesOf(random, QUIET, WEEKS), ...series];
  return judgeRhythms(all, { ...WINDOW, ...own }).slice(QUIET);
}

describe('a day that the calendar names', () => {
  const planted = (random: Random, events: number, jitterDays: number): RhythmSeries[] =>
    Array.from({ length: 10 }, () => monthlySeries(random, { events, jitterDays, date: PAYROLL_DAY }, WEEKS));
  const share = (said: readonly Rhythm[], kind: Rhythm['kind']): number =>
    said.filter((each) => each.kind === kind && each.period?.name === 'payroll').length / said.length;

  test('is found in eight times around it, and named', () => {
    const random = seededRandom(5);
    const said = [0, 1, 2].flatMap(() => amongQuiet(random, planted(random, 8, 2)));
    assert.ok(share(said, 'periodic') >= 0.8, `${share(said, 'periodic')}`);
  });

  test('makes four or five times look monthly, but not when nobody named it', () => {
    const random = seededRandom(6);
    const series = planted(random, 5, 0.3);
    assert.ok(share(amongQuiet(random, series), 'looks-periodic') >= 0.7);
    assert.equal(share(amongQuiet(random, series, {}), 'looks-periodic'), 0);
    for (const { kind, n } of amongQuiet(random, planted(random, 3, 0))) {
      assert.ok(kind === 'too-few' && n === 3);
    }
  });

  test('is moved by the country: a pay day on a holiday is the working day before it', () => {
    const random = seededRandom(7);
    // 21 July is a holiday in Belgium and a working day in the Netherlands.
    const inCountry = (holidays: 'BE' | 'NL') =>
      amongQuiet(random, planted(random, 12, 1), { named, hours: { ...OFFICE_HOURS, holidays } });
    for (const country of ['BE', 'NL'] as const) assert.ok(share(inCountry(country), 'periodic') >= 0.9);
  });
});

describe('a rhythm within the day', () => {
  const isWorkday = workdays(OFFICE_HOURS);
  const days = Array.from({ length: 120 }, (_, i) => FIRST_DAY + 40 + i).filter(isWorkday);
  const at = (hour: number, spread: number, random: Random): RhythmSeries => ({
    instants: days.map((day) => {
      const local = day * DAY + (hour + spread * (random.next() - 0.5)) * 3600;
      return Math.floor(local - BRUSSELS.offsetSeconds(local - 3600));
    }),
  });

  test('is seen in what comes every working day at one hour, among problems that come at any', () => {
    const random = seededRandom(8);
    const [said] = amongQuiet(random, [at(14, 1, random)]);
    assert.deepEqual(said.period, { days: 1, name: 'day' });
  });

  test('is not seen where everybody reports at that hour', () => {
    const random = seededRandom(9);
    const series = Array.from({ length: 12 }, () => at(9, 1, random));
    for (const { period } of judgeRhythms(series, WINDOW)) assert.notEqual(period?.name, 'day');
  });
});

describe('what a series is', () => {
  for (const [few, many, least] of [
    [8, 19, 0.65],
    [20, 60, 0.85],
  ] as const) {
    test(`is said of series of ${few} to ${many} events`, () => {
      let right = 0;
      const companies = 4;
      for (let company = 0; company < companies; company += 1) {
        const random = seededRandom(70 + company);
        const changes = Array.from({ length: 4 }, () => FROM + random.below(WEEKS * 7 - 60) * DAY);
        const kinds = Array.from({ length: 40 }, (_, place) => JUDGED_KINDS[place % JUDGED_KINDS.length]);
        const series = kinds.map((kind) =>
          judgedSeries(random, { kind, events: few + random.below(many - few + 1), weeks: WEEKS, changes }),
        );
        judgeRhythms(series, { ...WINDOW, changes, seed: company }).forEach(({ kind }, place) => {
          if (kind === kinds[place]) right += 1;
          if (kinds[place] === 'after-change') assert.notEqual(kind, 'burst', 'what fades after a change');
        });
      }
      assert.ok(right / companies / 40 >= least, `${right / companies / 40}`);
    });
  }
});
