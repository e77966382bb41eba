import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Random, seededRandom } from '../engine/base/seeded-random.ts';
import { zone } from '../engine/time/zone.ts';
import { weighClock } from './weigh-clock.ts';

const BRUSSELS = zone('Europe/Brussels');
const CLOCKS = { 'Europe/Brussels': BRUSSELS, UTC: zone('UTC') };
const JANUARY = Date.UTC(2025, 0, 1) / 1000;
const YEAR_DAYS = 365;

/** Tickets of a year of office hours in Brussels, as they stand on the clock of `written`. */
function yearOf(random: Random, n: number, written: keyof typeof CLOCKS): readonly string[] {
  return Array.from({ length: n }, () => {
    const day = new Date((JANUARY + Math.floor(random.next() * YEAR_DAYS) * 86_400) * 1000);
    const hour = 7 + Math.floor((random.next() + random.next()) * 5);
    const instant = BRUSSELS.instantOf({
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
      hour,
      minute: Math.floor(random.next() * 60),
      second: 0,
    });
    const shown = instant + CLOCKS[written].offsetSeconds(instant);
    return new Date(shown * 1000).toISOString().slice(0, 16).replace('T', ' ');
  });
}

const YEARS = 50;
const share = (n: number, written: keyof typeof CLOCKS, seen: string): number => {
  const random = seededRandom(7);
  const hits = Array.from({ length: YEARS }, () => weighClock(yearOf(random, n, written), 'ymd', BRUSSELS));
  return hits.filter((each) => each === seen).length / YEARS;
};

describe('the clock that times were written with', () => {
  test('is hardly ever doubted where it is the company’s own', () => {
    assert.ok(share(300, 'Europe/Brussels', 'no-summer') <= 0.01);
    assert.ok(share(1_000, 'Europe/Brussels', 'keeps-summer') >= 0.95);
  });

  test('without summer time is seen in a thousand tickets', () => {
    assert.ok(share(1_000, 'UTC', 'no-summer') >= 0.95);
    assert.ok(share(300, 'UTC', 'keeps-summer') <= 0.01);
  });

  test('of few tickets, or of one season, is not judged', () => {
    const random = seededRandom(3);
    assert.equal(weighClock(yearOf(random, 150, 'UTC'), 'ymd', BRUSSELS), 'unknown');
    const winter = yearOf(random, 4_000, 'UTC').filter((cell) => cell < '2025-03-01');
    assert.equal(weighClock(winter, 'ymd', BRUSSELS), 'unknown');
  });

  test('is not the company’s where one time is in the hour that spring leaves out', () => {
    assert.equal(weighClock(['30/03/2025 02:30'], 'dmy', BRUSSELS), 'no-summer');
    assert.equal(weighClock(['30/03/2025 03:30'], 'dmy', BRUSSELS), 'unknown');
  });

  test('times with a zone of their own say nothing', () => {
    const random = seededRandom(5);
    const own = yearOf(random, 2_000, 'UTC').map((cell) => `${cell.replace(' ', 'T')}:00Z`);
    assert.equal(weighClock(own, 'ymd', BRUSSELS), 'unknown');
  });
});
