import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type ResolvingLog, resolveForecast } from './resolve-forecast.ts';

const DAY = 86_400;
const incidents = Array.from({ length: 400 }, (_, day) => day * DAY);
const LOG = { from: 0, to: 400 * DAY, incidents };
const at = (days: readonly number[]): number[] => days.map((day) => day * DAY);
const told = (knownDay: number, days: readonly number[] | null, log: ResolvingLog = LOG) =>
  resolveForecast(
    { knownUntil: knownDay * DAY, endsAt: (knownDay + 30) * DAY },
    days === null ? null : at(days),
    log,
  );
const resolved = (...asked: Parameters<typeof told>) => told(...asked)?.kind ?? null;

describe('resolveForecast', () => {
  test('a new episode within the days came; one later, earlier, or of the same disturbance did not', () => {
    assert.equal(resolved(100, [50, 100, 120]), 'came');
    assert.equal(resolved(100, [50, 100, 131]), 'stayed-away');
    assert.equal(resolved(100, [50, 100]), 'stayed-away');
    assert.equal(resolved(100, [50, 99.8, 100.5]), 'stayed-away', 'a report within a day of the last');
  });
  test('it came with the first report of the first new episode', () => {
    assert.deepEqual(told(100, [50, 100, 100.5, 120, 120.4, 126]), { kind: 'came', at: 120 * DAY });
  });
  test('nothing is resolved before its end, whatever came already', () => {
    assert.equal(resolved(380, [10, 385]), null);
    assert.equal(resolved(370, [10, 385]), 'came');
  });
  test('of a pattern that is gone, and of days that are not in the log, it cannot be known', () => {
    assert.equal(resolved(100, null), 'unknown');
    const gap = incidents.filter((instant) => instant < 100 * DAY || instant > 130 * DAY);
    assert.equal(resolved(100, [50, 100], { ...LOG, incidents: gap }), 'unknown');
    assert.equal(resolved(100, [50, 120], { ...LOG, from: 110 * DAY }), 'unknown');
  });
  test('tickets after its end never change what came of it', () => {
    const days = fc.array(fc.integer({ min: 0, max: 399 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 30, max: 300 }), (tickets, more, known) => {
        const later = more.filter((day) => day > known + 30);
        assert.deepEqual(told(known, [...tickets, ...later]), told(known, tickets));
      }),
    );
  });
});
