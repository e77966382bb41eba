import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Signal } from '../signals/signal.ts';
import { DAY, START, simulatedTickets, ticket } from './simulated-tickets.fixture.ts';
import { CAME_BACK, lookBackDays, NEW, tellCameBack, UNJUDGED } from './tell-came-back.ts';

const covered = { from: START, to: START + 300 * DAY, days: 301 };

function fatesOf(days: readonly number[], patterns: readonly number[], own: Partial<Signal> = {}): number[] {
  const signals = days.map((day, index) =>
    ticket({ id: `t${index}`, openedAt: START + Math.round(day * DAY), ...own }),
  );
  return [...tellCameBack({ signals, assignment: Int32Array.from(patterns), covered, lookBackDays: 100 })];
}

describe('tellCameBack', () => {
  for (const [law, days, fates] of [
    ['a first ticket is new', [150], [NEW]],
    ['a second within the look-back came back', [150, 160], [NEW, CAME_BACK]],
    [
      'exactly a day later it came back, just under a day it is the same occurrence',
      [150, 151, 151.99],
      [NEW, CAME_BACK, CAME_BACK],
    ],
    ['tickets of one occurrence share the fate of its first', [150, 150.1, 150.9], [NEW, NEW, NEW]],
    ['at exactly the look-back it came back', [150, 250], [NEW, CAME_BACK]],
    ['past the look-back it is new again', [150, 251], [NEW, NEW]],
    [
      'tickets without their full look-back are not judged, but are past for later ones',
      [20, 99.9, 110],
      [UNJUDGED, UNJUDGED, CAME_BACK],
    ],
    ['after the covered period nothing is judged', [290, 301], [NEW, UNJUDGED]],
    [
      'a problem that is there every day keeps coming back',
      [150, 150.6, 151.2, 151.8, 152.4],
      [NEW, NEW, CAME_BACK, CAME_BACK, CAME_BACK],
    ],
  ] as const) {
    test(law, () => {
      const patterns = days.map(() => 0);
      assert.deepEqual(fatesOf(days, patterns), fates);
    });
  }

  test('another pattern is another problem, and a ticket alone is new', () => {
    assert.deepEqual(fatesOf([150, 160, 170, 180], [0, 1, -1, -1]), [NEW, NEW, NEW, NEW]);
  });

  test('an alert or a duplicate neither comes back nor makes another come back', () => {
    assert.deepEqual(fatesOf([150, 160], [0, 0], { kind: 'machine' }), [UNJUDGED, UNJUDGED]);
    assert.deepEqual(fatesOf([150, 160], [0, 0], { kind: 'merged' }), [UNJUDGED, UNJUDGED]);
  });

  test('the order of the tickets does not matter', () => {
    const tickets = fc.array(
      fc.tuple(fc.double({ min: 0, max: 300, noNaN: true }), fc.integer({ min: -1, max: 2 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(tickets, (list) => {
        const reckon = (each: typeof list): number[] =>
          fatesOf(
            each.map(([day]) => day),
            each.map(([, pattern]) => pattern),
          );
        assert.deepEqual(reckon(list.toReversed()).reverse(), reckon(list));
      }),
    );
  });

  test('more past never makes a judged ticket new', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 20 }),
        fc.nat(300),
        (days, day) => {
          const zeros = days.map(() => 0);
          const before = fatesOf(days, zeros).filter((fate) => fate === CAME_BACK).length;
          const after = fatesOf([day, ...days], [0, ...zeros]).slice(1);
          // A ticket within a day of an added one may join its occurrence; whole days apart none does.
          assert.ok(after.filter((fate) => fate === CAME_BACK).length >= before);
        },
      ),
    );
  });

  test('where nothing changes the share does not rise by itself, as it does when all past since the start counts', () => {
    let [fair, naive] = [0, 0];
    const companies = 40;
    for (let seed = 1; seed <= companies; seed += 1) {
      const plan = {
        days: 301,
        seed,
        patterns: 25,
        weeklyEach: 0.15,
        weeklyAlone: 2,
        loss: 'imputed',
      } as const;
      const { signals, assignment } = simulatedTickets(plan);
      const fates = tellCameBack({ signals, assignment, covered, lookBackDays: 100 });
      const seen = new Set<number>();
      const everSeen = Uint8Array.from(assignment, (pattern) => {
        const back = pattern !== -1 && seen.has(pattern);
        seen.add(pattern);
        return back ? CAME_BACK : NEW;
      });
      const shareIn = (of: Uint8Array, from: number, to: number): number => {
        const judged = signals.flatMap(({ openedAt }, index) =>
          openedAt !== null && openedAt >= START + from * DAY && openedAt < START + to * DAY
            ? [of[index]]
            : [],
        );
        return judged.filter((fate) => fate === CAME_BACK).length / judged.length;
      };
      fair += (shareIn(fates, 200, 300) - shareIn(fates, 100, 200)) / companies;
      naive += (shareIn(everSeen, 150, 300) - shareIn(everSeen, 0, 150)) / companies;
    }
    assert.ok(Math.abs(fair) < 0.03, `${fair}`);
    assert.ok(naive > 0.1, `${naive}`);
  });

  test('refuses an assignment that does not fit, and no look-back', () => {
    const signals = [ticket({})];
    assert.throws(
      () => tellCameBack({ signals, assignment: new Int32Array(0), covered, lookBackDays: 9 }),
      /tellCameBack requires/u,
    );
    assert.throws(
      () => tellCameBack({ signals, assignment: new Int32Array(1), covered, lookBackDays: 0 }),
      /tellCameBack requires/u,
    );
  });
});

describe('lookBackDays', () => {
  for (const [days, look] of [
    [1, 1],
    [182, 60],
    [365, 121],
    [548, 180],
    [2_000, 180],
  ] as const) {
    test(`${days} days look back ${look}`, () => {
      assert.equal(lookBackDays({ from: 0, to: days * DAY - 1, days }), look);
    });
  }
});
