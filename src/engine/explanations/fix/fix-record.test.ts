import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidInput } from '../../base/requires.ts';
import { OFFICE_HOURS } from '../../time/working-time.ts';
import { USUAL_RATES } from '../usual-rates.data.ts';
import { fixRecord } from './fix-record.ts';

const EVERY_DAY = { ...OFFICE_HOURS, weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: null };
const WATCHED = { others: [], fixedOn: 200, from: 0, to: 270, hours: EVERY_DAY, measured: null };

describe('fixRecord', () => {
  test('leaves out the four weeks before the fix, and counts after the day of the fix', () => {
    const { before, silentBefore, after } = fixRecord({
      ...WATCHED,
      days: [10, 60, 171, 172, 190, 200, 207, 271],
    });
    assert.deepEqual(before, { events: 3, exposure: 172 / 7 });
    assert.equal(silentBefore, 0, 'it came on the day of the fix');
    assert.deepEqual(after, { episodes: [1], weeks: 10 });
  });

  test('days in a row are one episode, and a week of them at most', () => {
    const row = Array.from({ length: 15 }, (_, index) => 20 + index);
    const { before } = fixRecord({ ...WATCHED, days: [...row, 100, 101, 103] });
    assert.equal(before.events, 3 + 2);
  });

  test('a fix before anything was watched leaves nothing before it', () => {
    const { before, after } = fixRecord({ ...WATCHED, days: [5, 9], fixedOn: 3 });
    assert.deepEqual(before, { events: 0, exposure: 0 });
    assert.equal(after.episodes.length, 2);
  });

  test('a fix after the end of the exports has nothing after it yet', () => {
    const { after } = fixRecord({ ...WATCHED, days: [10, 60], fixedOn: 300 });
    assert.deepEqual(after, { episodes: [], weeks: 0 });
  });

  test('while the company is shut no time passes, so that silence then proves nothing', () => {
    const closures = [
      { from: 100, to: 113 },
      { from: 210, to: 230 },
    ];
    const shut = fixRecord({ ...WATCHED, days: [10, 60, 120, 245], hours: { ...EVERY_DAY, closures } });
    assert.deepEqual(shut.before, { events: 3, exposure: (172 - 14) / 7 });
    assert.deepEqual(shut.after, { episodes: [(45 - 21) / 7], weeks: (70 - 21) / 7 });
    const onLeave = fixRecord({ ...WATCHED, days: [60], hours: { ...EVERY_DAY, closures } });
    assert.equal(onLeave.silentBefore, (140 - 14) / 7);
  });

  test('says how long it was silent already when something was done', () => {
    assert.equal(fixRecord({ ...WATCHED, days: [10, 60, 130, 250] }).silentBefore, 10);
    assert.equal(fixRecord({ ...WATCHED, days: [250] }).silentBefore, 200 / 7, 'never seen before it');
  });

  test('takes the rates of the company where ten others show them, and the shipped ones where fewer do', () => {
    const other = (step: number): number[] =>
      Array.from({ length: 200 / step }, (_, index) => 3 + index * step);
    const others = [5, 8, 10, 15, 20, 25, 30, 40, 50, 60, 90].map(other);
    assert.notDeepEqual(fixRecord({ ...WATCHED, days: [10], others }).rates, USUAL_RATES);
    const few = fixRecord({ ...WATCHED, days: [10], others: others.slice(0, 9) });
    assert.deepEqual(few.rates, USUAL_RATES);
    assert.equal(few.others.length, 9);
  });

  test('refuses a stretch that ends before it starts', () => {
    assert.throws(() => fixRecord({ ...WATCHED, days: [], to: -1 }), InvalidInput);
  });
});
