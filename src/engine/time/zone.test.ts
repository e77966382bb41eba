import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isoDay, isZone, zone } from './zone.ts';

const brussels = zone('Europe/Brussels');
const at = (text: string): number => Date.parse(text) / 1000;
const instants = fc.integer({ min: at('1996-01-01T00:00:00Z'), max: at('2037-12-31T00:00:00Z') });

describe('zone', () => {
  for (const [instant, day, second] of [
    ['2026-03-29T00:59:59Z', '2026-03-29', 7199],
    ['2026-03-29T01:00:00Z', '2026-03-29', 10_800],
    ['2026-10-25T00:59:59Z', '2026-10-25', 10_799],
    ['2026-10-25T01:00:00Z', '2026-10-25', 7200],
    ['2025-12-31T23:30:00Z', '2026-01-01', 1800],
    ['1969-12-31T22:59:59Z', '1969-12-31', 86_399],
  ] as const) {
    test(`in Brussels ${instant} is second ${second} of ${day}`, () => {
      assert.equal(isoDay(brussels.dayOf(at(instant))), day);
      assert.equal(brussels.secondOfDay(at(instant)), second);
    });
  }

  test('agrees with the platform at any instant, in zones with odd offsets too', () => {
    for (const name of ['Europe/Brussels', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns']) {
      const here = zone(name);
      const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: name,
        hourCycle: 'h23',
        timeStyle: 'medium',
      });
      fc.assert(
        fc.property(instants, (instant) => {
          const [hour, minute, second] = format
            .format(instant * 1000)
            .split(':')
            .map(Number);
          assert.equal(here.secondOfDay(instant), hour * 3600 + minute * 60 + second);
        }),
      );
    }
  });

  test('a wall time leads back to its own wall time, outside the hour that does not exist', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const local = new Date((instant + brussels.offsetSeconds(instant)) * 1000);
        const wall = {
          year: local.getUTCFullYear(),
          month: local.getUTCMonth() + 1,
          day: local.getUTCDate(),
          hour: local.getUTCHours(),
          minute: local.getUTCMinutes(),
          second: local.getUTCSeconds(),
        };
        const back = brussels.instantOf(wall);
        assert.ok(back === instant || back === instant - 3600);
      }),
    );
  });

  test('the hour that does not exist becomes the time after the jump, the doubled hour its first pass', () => {
    const jump = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0 };
    assert.equal(brussels.instantOf(jump), at('2026-03-29T01:30:00Z'));
    const doubled = { year: 2026, month: 10, day: 25, hour: 2, minute: 30, second: 0 };
    assert.equal(brussels.instantOf(doubled), at('2026-10-25T00:30:00Z'));
  });

  test('refuses a zone nobody knows', () => {
    assert.equal(isZone('Europe/Brussel'), false);
    assert.throws(() => zone('Europe/Brussel'), /zone requires/u);
  });
});
