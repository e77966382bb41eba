import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { weekdayOf } from '../time/weekday.ts';
import { doubtedClosures } from './doubted-closures.ts';

const FIRST = 20_089; // a Thursday
const WATCHED = { first: FIRST, last: FIRST + 364 };
const SUMMER = { from: FIRST + 190, to: FIRST + 210 };

const wait = (random: Random): number => -Math.log1p(-random.next());

/** A Poisson number of reports each working day; of those in the summer a share goes on. */
function year(random: Random, aDay: number, goesOn: number): number[] {
  const days: number[] = [];
  for (let day = WATCHED.first; day <= WATCHED.last; day += 1) {
    if (weekdayOf(day) > 5) continue;
    const isShut = day >= SUMMER.from && day <= SUMMER.to;
    const mean = isShut ? aDay * goesOn : aDay;
    for (let at = wait(random); at < mean; at += wait(random)) days.push(day);
  }
  return days;
}

function shareDoubted(aDay: number, goesOn: number): number {
  const random = seededRandom(31);
  const all = Array.from({ length: 300 }, () => year(random, aDay, goesOn));
  return all.filter((days) => doubtedClosures([SUMMER], { ...WATCHED, days }).length > 0).length / 300;
}

describe('doubtedClosures', () => {
  for (const [aDay, goesOn, least, most] of [
    [0.2, 1, 0, 0.1], // three are usual: nothing can be said
    [0.6, 1, 0.9, 1],
    [3, 1, 1, 1],
    [0.6, 0, 0, 0],
    [0.6, 0.1, 0, 0.01],
    [3, 0.1, 0, 0],
    [3, 1 / 3, 0, 0.05],
  ] as const)
    test(`with ${aDay} reports a working day of which ${Math.round(goesOn * 100)} % go on, ${least * 100} to ${most * 100} % of closures are doubted`, (t) => {
      const share = shareDoubted(aDay, goesOn);
      t.diagnostic(`${(100 * share).toFixed(1)} %`);
      assert.ok(share >= least && share <= most, `${share}`);
    });

  test('says how many reports came and how many are usual', () => {
    const days = Array.from({ length: 365 }, (_, at) => FIRST + at);
    assert.deepEqual(doubtedClosures([SUMMER], { ...WATCHED, days }), [
      { ...SUMMER, reports: 21, usual: 21 },
    ]);
  });

  test('one outage that everybody reports is no company at work', () => {
    const days = year(seededRandom(2), 1, 0);
    const outage = Array.from({ length: 40 }, () => SUMMER.from + 4);
    assert.deepEqual(doubtedClosures([SUMMER], { ...WATCHED, days: [...days, ...outage] }), []);
  });

  test('only what was watched of a closure counts, and one outside it is never doubted', () => {
    const days = year(seededRandom(3), 3, 1);
    const until = (last: number) =>
      doubtedClosures([SUMMER], { first: FIRST, last, days: days.filter((day) => day <= last) });
    assert.deepEqual(until(SUMMER.from - 1), []);
    assert.deepEqual(until(SUMMER.from), [], 'three of one day are too few');
    const [half] = until(SUMMER.from + 10);
    assert.ok(half.usual > 15 && half.usual < 35, `${half.usual}`);
    const later = { from: WATCHED.last + 1, to: WATCHED.last + 20 };
    assert.deepEqual(doubtedClosures([later], { ...WATCHED, days }), []);
    assert.deepEqual(doubtedClosures([], { ...WATCHED, days }), []);
  });

  test('any reports: of the closures that are told, in their order, and only where enough is usual', () => {
    const day = fc.integer({ min: FIRST - 30, max: FIRST + 400 });
    const closure = fc.record({ from: day, days: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(closure, { maxLength: 5 }), fc.array(day, { maxLength: 600 }), (told, days) => {
        const closures = told.map(({ from, days: length }) => ({ from, to: from + length }));
        const doubted = doubtedClosures(closures, { ...WATCHED, days });
        const places = doubted.map((one) =>
          closures.findIndex(({ from, to }) => from === one.from && to === one.to),
        );
        assert.ok(places.every((place) => place >= 0));
        for (const { reports, usual } of doubted) assert.ok(usual >= 6 && reports >= usual / 2);
        assert.deepEqual(doubtedClosures(closures, { ...WATCHED, days: days.toReversed() }), doubted);
      }),
      { numRuns: 100 },
    );
  });
});
