import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { OFFICE_HOURS } from '../time/working-time.ts';
import { isoDay } from '../time/zone.ts';
import { rhythmCalendar } from './rhythm-calendar.ts';
import { sinceWhen } from './since-when.ts';

const DAY = 86_400;
const FIRST = Date.UTC(2025, 0, 6) / 1000 / DAY;
const LAST = FIRST + 545;
const calendar = rhythmCalendar(FIRST, LAST, OFFICE_HOURS);
const { days } = calendar;

/** The first report of each of these working days, by their place. */
const reportsOn = (places: readonly number[]): number[] =>
  [...new Set(places)].sort((a, b) => a - b).map((place) => days[place] * DAY + 36_000);

const wait = (random: Random): number => -Math.log1p(-random.next());

/** A change on one working day: before it few reports, after it many for good, or many that fade. */
function changed(random: Random, at: number, fades: boolean): number[] {
  const early = Array.from({ length: 4 }, () => random.below(days.length));
  const late = Array.from({ length: 16 }, () =>
    fades ? at + Math.floor(20 * wait(random)) : at + random.below(days.length - at),
  );
  return reportsOn([...early, ...late.filter((place) => place < days.length)]);
}

describe('sinceWhen', () => {
  for (const fades of [false, true]) {
    test(`nine bands in ten hold the true day when trouble ${fades ? 'fades' : 'stays'}`, () => {
      const random = seededRandom(12);
      const runs = 300;
      let held = 0;
      for (let run = 0; run < runs; run += 1) {
        const at = 60 + random.below(days.length - 140);
        const { from, to } = sinceWhen(changed(random, at, fades), calendar);
        const day = isoDay(days[at]);
        if (from <= day && day <= to) held += 1;
      }
      assert.ok(held / runs >= 0.86 && held / runs <= 0.99, `${held} of ${runs}`);
    });
  }

  test('a sharp start is told within a week or so', () => {
    const at = 200;
    const { day, from, to } = sinceWhen(
      reportsOn([30, ...Array.from({ length: 30 }, (_, i) => at + i * 4)]),
      calendar,
    );
    const daysOff = (iso: string): number => Math.abs(Date.parse(iso) / 1000 / DAY - days[at]);
    assert.ok(daysOff(day) <= 10 && daysOff(from) <= 35 && daysOff(to) <= 10, `${from} ${day} ${to}`);
  });

  test('the band holds its middle and lies within what was watched', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: days.length - 1 }), { minLength: 2, maxLength: 40 }),
        (places) => {
          const { day, from, to } = sinceWhen(reportsOn(places), calendar);
          assert.ok(isoDay(FIRST) <= from && from <= day && day <= to && to <= isoDay(LAST));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('refuses one report', () => {
    assert.throws(() => sinceWhen([days[3] * DAY], calendar), /sinceWhen requires/u);
  });
});
