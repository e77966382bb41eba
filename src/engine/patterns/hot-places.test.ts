import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { hotPlaces } from './hot-places.ts';
import { invented } from './invented-signal.fixture.ts';

const DAY = 86_400;
const DAYS = 365;
const TEAMS = 12;
const PROBLEMS = 40;

type Told = { readonly problem: number; readonly team: number };

/** Tickets of many problems in many teams, each on a day of its own. */
function company(told: readonly Told[], random: Random): ReturnType<typeof hotPlaces> {
  const signals = told.map(({ team }, at) =>
    invented(at, { team: `team ${team}`, openedAt: random.below(DAYS * 4) * DAY }),
  );
  const patterns = Array.from({ length: PROBLEMS }, (_, problem) =>
    told.flatMap((each, at) => (each.problem === problem ? [at] : [])),
  );
  return hotPlaces(signals, patterns, 'team');
}

/** Some teams report more than others, some problems are commoner, and nothing belongs together. */
const unrelated = (random: Random, n: number): Told[] =>
  Array.from({ length: n }, () => ({
    problem: Math.floor(PROBLEMS * random.next() ** 2),
    team: Math.floor(TEAMS * random.next() ** 1.5),
  }));

describe('hotPlaces', () => {
  test('where nothing belongs together, hardly any place is hot, also where numbers are small', () => {
    for (const n of [120, 600, 2400]) {
      let hot = 0;
      for (let seed = 1; seed <= 10; seed += 1) {
        const random = seededRandom(seed);
        hot += company(unrelated(random, n), random).flat().length;
      }
      assert.ok(hot / 10 <= 0.5, `${hot} in ten companies of ${n} tickets`);
    }
  });

  test('a problem at home in one team is found there, and not elsewhere', () => {
    let found = 0;
    let elsewhere = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = seededRandom(100 + seed);
      const own = Array.from({ length: 14 }, () => ({ problem: 39, team: 7 }));
      const hot = company([...unrelated(random, 600), ...own], random);
      if (hot[39].some(({ value }) => value === 'team 7')) found += 1;
      elsewhere += hot.flat().filter(({ value }) => value !== 'team 7').length;
    }
    assert.ok(found >= 19, `${found} of 20`);
    assert.ok(elsewhere <= 10, `${elsewhere}`);
  });

  test('a wave of reports in one day is one episode and makes nothing hot', () => {
    const random = seededRandom(4);
    const calm = unrelated(random, 400);
    const signals = calm.map(({ team }, at) =>
      invented(at, { team: `team ${team}`, openedAt: random.below(DAYS * 4) * DAY }),
    );
    const wave = Array.from({ length: 30 }, (_, i) =>
      invented(400 + i, { team: 'team 3', openedAt: 50 * DAY + i * 60 }),
    );
    const waveOnly = Array.from({ length: 30 }, (_, i) => 400 + i);
    const patterns = [calm.map((_, at) => at), waveOnly];
    assert.deepEqual(hotPlaces([...signals, ...wave], patterns, 'team')[1], []);
  });

  test('without places, with one place or without times there is nothing to say', () => {
    const one = [invented(0, { team: 'a', openedAt: 0 }), invented(1, { team: 'a', openedAt: 9 * DAY })];
    assert.deepEqual(hotPlaces(one, [[0, 1]], 'team'), [[]]);
    assert.deepEqual(hotPlaces(one, [[0, 1]], 'asset'), [[]]);
    assert.deepEqual(hotPlaces([], [], 'site'), []);
    const timeless = [invented(0, { team: 'a' }), invented(1, { team: 'b' })];
    assert.deepEqual(hotPlaces(timeless, [[0], [1]], 'team'), [[], []]);
  });

  test('what is hot came three times or more, at least twice as often as expected, and less sure than its middle', () => {
    const tickets = fc.array(fc.record({ problem: fc.nat(PROBLEMS - 1), team: fc.nat(4) }), {
      minLength: 30,
      maxLength: 120,
    });
    fc.assert(
      fc.property(tickets, (told) => {
        for (const { episodes, expected, low, middle } of company(told, seededRandom(2)).flat()) {
          assert.ok(episodes >= 3 && low >= 2 && middle > low && episodes / expected > middle);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('ten thousand problems on five thousand devices are looked at within seconds', () => {
    const random = seededRandom(6);
    const signals = Array.from({ length: 40_000 }, (_, at) =>
      invented(at, { asset: `device ${random.below(5_000)}`, openedAt: random.below(DAYS) * DAY }),
    );
    const patterns = Array.from({ length: 10_000 }, (_, problem) =>
      [0, 1, 2, 3].map((at) => 4 * problem + at),
    );
    const from = performance.now();
    const hot = hotPlaces(signals, patterns, 'asset');
    const seconds = (performance.now() - from) / 1000;
    assert.ok(seconds < 20, `${seconds} s`);
    assert.ok(hot.flat().length <= 5, `${hot.flat().length} hot where nothing belongs together`);
  });
});
