import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { coveredPeriod } from './covered-period.ts';
import { DAY, START, simulatedTickets, ticket } from './simulated-tickets.fixture.ts';

const onDays = (days: readonly number[]) =>
  days.map((day, index) => ticket({ id: `t${index}`, openedAt: START + day * DAY }));
const steady = Array.from({ length: 200 }, (_, index) => index * 2);

describe('coveredPeriod', () => {
  test('a steady file is covered from its first ticket to its last', () => {
    assert.deepEqual(coveredPeriod(onDays(steady)), { from: START, to: START + 398 * DAY, days: 399 });
  });

  test('tickets dated years before are no coverage', () => {
    const strays = [-4_000, -3_000, -900, -800];
    assert.equal(coveredPeriod(onDays([...strays, ...steady]))?.from, START);
  });

  test('a trickle of tickets that stayed open long is no coverage', () => {
    const trickle = Array.from({ length: 12 }, (_, index) => -200 + index * 16);
    const busy = Array.from({ length: 1_600 }, (_, index) => index / 4);
    const startOf = (days: readonly number[]): number =>
      ((coveredPeriod(onDays([...trickle, ...days]))?.from ?? 0) - START) / DAY;
    assert.ok(startOf(busy) > -7, `${startOf(busy)}`);
    assert.ok(startOf(steady) >= -28, `${startOf(steady)}`); // where days without tickets are ordinary it sees less sharply
  });

  test('a ticket dated far ahead does not stretch it', () => {
    assert.equal(coveredPeriod(onDays([...steady, 20_000]))?.to, START + 398 * DAY);
  });

  test('is null without a time, and one day for one ticket', () => {
    assert.equal(coveredPeriod([]), null);
    assert.equal(coveredPeriod([ticket({})]), null);
    assert.equal(coveredPeriod([ticket({ openedAt: START, kind: 'machine' })]), null);
    assert.deepEqual(coveredPeriod(onDays([3])), { from: START + 3 * DAY, to: START + 3 * DAY, days: 1 });
  });

  test('lies within the file, whatever the times', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3_000, max: 3_000 }), { minLength: 1, maxLength: 60 }),
        (days) => {
          const covered = coveredPeriod(onDays(days));
          assert.ok(covered !== null && covered.from <= covered.to && covered.days >= 1);
          assert.ok(
            covered.from >= START + Math.min(...days) * DAY && covered.to <= START + Math.max(...days) * DAY,
          );
        },
      ),
    );
  });

  test('loses at most four weeks of an ordinary small company', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const plan = {
        days: 365,
        seed,
        patterns: 8,
        weeklyEach: 0.2,
        weeklyAlone: 1,
        loss: 'imputed',
      } as const;
      const { signals } = simulatedTickets(plan);
      const covered = coveredPeriod(signals);
      assert.ok(covered !== null && covered.days > 365 - 56, `seed ${seed}: ${covered?.days}`);
    }
  });
});
