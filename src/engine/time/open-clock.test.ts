import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { NEVER_SHUT, openClock } from './open-clock.ts';
import { zone } from './zone.ts';

const DAY = 86_400;
const BRUSSELS = zone('Europe/Brussels');
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const at = (iso: string): number => Date.parse(iso) / 1000;
const FIRST = dayOf('2024-01-01');

const instants = fc.integer({ min: FIRST * DAY, max: (FIRST + 1_000) * DAY });
const closures = fc.array(
  fc
    .tuple(fc.integer({ min: FIRST, max: FIRST + 1_000 }), fc.integer({ min: 0, max: 40 }))
    .map(([from, long]) => ({ from, to: from + long })),
  { maxLength: 6 },
);

describe('openClock', () => {
  test('a summer shutdown is no time at all: from its first midnight to the one after its last day', () => {
    const clock = openClock([{ from: dayOf('2026-07-13'), to: dayOf('2026-08-02') }], BRUSSELS);
    const [eve, after] = [at('2026-07-13T00:00:00+02:00'), at('2026-08-03T00:00:00+02:00')];
    assert.equal(clock(eve - 1), eve - 1);
    for (const instant of [eve, eve + 9 * DAY, after]) assert.equal(clock(instant), eve);
    assert.equal(clock(after + DAY), eve + DAY);
  });

  test('a day on which the hour changes is left out as long as it was', () => {
    const clock = openClock([{ from: dayOf('2026-03-29'), to: dayOf('2026-03-29') }], BRUSSELS);
    assert.equal(clock(at('2026-04-01T00:00:00Z')), at('2026-04-01T00:00:00Z') - 23 * 3600);
  });

  test('it never falls, never runs faster than the one on the wall, and that is the one without closures', () => {
    assert.equal(openClock([], BRUSSELS), NEVER_SHUT);
    fc.assert(
      fc.property(closures, instants, fc.integer({ min: 0, max: 100 * DAY }), (shut, instant, later) => {
        const clock = openClock(shut, BRUSSELS);
        const ran = clock(instant + later) - clock(instant);
        assert.ok(0 <= ran && ran <= later);
      }),
    );
  });

  test('a day told twice is left out once, in whichever order closures are told', () => {
    fc.assert(
      fc.property(closures, instants, (shut, instant) => {
        const days = new Set(
          shut.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        );
        const singly = [...days].map((day) => ({ from: day, to: day }));
        assert.equal(openClock(shut, BRUSSELS)(instant), openClock(singly, BRUSSELS)(instant));
        assert.equal(openClock(shut.toReversed(), BRUSSELS)(instant), openClock(shut, BRUSSELS)(instant));
      }),
    );
  });
});
