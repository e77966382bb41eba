import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../base/progress.ts';
import { seededRandom } from '../../base/seeded-random.ts';
import { historyOf } from '../judge-recurrence.ts';
import { replayPatterns } from '../record/replay-patterns.ts';
import { inventTide } from './invented-tide.fixture.ts';
import { judgeStack, STACK_FORECASTS_LEAST, type StackTrial } from './judge-stack.ts';
import { chanceOfStack, learnStack, type StackWeek } from './learn-stack.ts';
import { logOddsOf, STACK_WIDTH, stackFeatures, stackTraitsOf } from './stack-features.ts';

const DAY = 86_400;
const WEEK = 7 * DAY;

/** Three weeks of four patterns, each number of which can be reckoned by hand. */
const weeks: readonly StackWeek[] = [0, 1, 2].map((week) => ({
  cutOff: week * WEEK,
  features: Float64Array.from(
    [0, 1, 2, 3].flatMap((i) => [
      1,
      -2 + 0.5 * i + 0.25 * week,
      0.1 * i - 0.2 * week,
      Math.log((i + 1) / 5),
      0.3 * week - 0.1 * i,
    ]),
  ),
  came: Uint8Array.from([0, 1, 2, 3].map((i) => (i + week) % 2)),
}));

describe('stackFeatures', () => {
  test('counts episodes lately, and lets returns fade by half in sixty days', () => {
    const days = [0, 60, 110];
    const episodes = days.map((day) => day * DAY);
    const now = 120 * DAY;
    const history = historyOf(episodes, now);
    assert.ok(history !== null);
    const traits = stackTraitsOf(episodes, history, now);
    assert.equal(traits.episodes, 3);
    assert.equal(traits.lately, 1);
    assert.ok(Math.abs(traits.fading.returns - (2 ** -1 + 2 ** (-1 / 6))) < 1e-12);
    assert.ok(Math.abs(traits.fading.days - (0.75 * 60) / Math.LN2) < 1e-9);
    const [one, plain, apart, many, lately] = stackFeatures(traits, 0.4, 30);
    const counted =
      1 - ((36 + traits.fading.days) / (66 + traits.fading.days)) ** (0.605 + traits.fading.returns);
    assert.equal(one, 1);
    assert.ok(Math.abs(plain - Math.log(0.4 / 0.6)) < 1e-12);
    assert.ok(Math.abs(apart - (Math.log(counted / (1 - counted)) - plain)) < 1e-9);
    assert.ok(Math.abs(many - Math.log(3 / 5)) < 1e-12);
    assert.ok(Math.abs(lately - (Math.log(2) - 0.6)) < 1e-12);
  });
});

describe('learnStack', () => {
  test('agrees with scipy.optimize.minimize on the penalised likelihood', () => {
    const learned = learnStack(weeks, 3 * WEEK);
    const oracle = [
      0.0645613988577842, 0.9277517338512614, -0.002525254607219835, -0.05626809552680564,
      0.008085318974741108,
    ];
    assert.equal(learned?.length, oracle.length);
    for (const [at, each] of oracle.entries())
      assert.ok(Math.abs((learned?.[at] ?? Number.NaN) - each) < 1e-7);
  });
  test('without a week that is over there is none, and before anything is learned it says what BG/NBD says', () => {
    assert.equal(learnStack([], 0), null);
    assert.equal(
      learnStack([{ cutOff: 0, features: new Float64Array(0), came: new Uint8Array(0) }], WEEK),
      null,
    );
    fc.assert(
      fc.property(fc.double({ min: 0.011, max: 0.989, noNaN: true }), (chance) => {
        const said = chanceOfStack([0, 1, 0, 0, 0], [1, logOddsOf(chance), 3, -1, 2]);
        assert.ok(Math.abs(said - chance) < 1e-12);
      }),
    );
  });
  test('one return more in any week never makes a chance smaller that looks like it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.nat({ max: 3 }), (week, row) => {
        const withCame = (came: 0 | 1): number => {
          const changed = weeks.map((each, at) =>
            at === week ? { ...each, came: each.came.map((old, i) => (i === row ? came : old)) } : each,
          );
          const features = [...weeks[week].features.slice(row * STACK_WIDTH, (row + 1) * STACK_WIDTH)];
          return chanceOfStack(learnStack(changed, 3 * WEEK) ?? [], features);
        };
        assert.ok(withCame(1) > withCame(0));
      }),
    );
  });
  test('what lies far back is left out once there are twenty thousand rows of later weeks', () => {
    const many = (cutOff: number, came: 0 | 1): StackWeek => ({
      cutOff,
      features: Float64Array.from({ length: 15_000 * STACK_WIDTH }, (_, at) =>
        at % STACK_WIDTH === 0 ? 1 : 0,
      ),
      came: new Uint8Array(15_000).fill(came),
    });
    const late = many(WEEK, 0);
    assert.deepEqual(learnStack([many(0, 1), late], 2 * WEEK), learnStack([late], 2 * WEEK));
  });
});

/** So many forecasts of each pattern, the weeks in order; what each pattern wins, by week. */
function trialsOf(
  patterns: number,
  each: number,
  wonOf: (pattern: number, week: number) => number,
): StackTrial[] {
  return Array.from({ length: each }, (_, week) =>
    Array.from({ length: patterns }, (_, pattern) => ({
      pattern,
      cutOff: week * WEEK,
      won: wonOf(pattern, week),
    })),
  ).flat();
}

describe('judgeStack', () => {
  test('the doubt is that of clustered means: patterns that win .1 and .3, and −.1', () => {
    const trials = [
      { pattern: 1, cutOff: 0, won: 0.1 },
      { pattern: 1, cutOff: WEEK, won: 0.3 },
      { pattern: 2, cutOff: WEEK, won: -0.1 },
    ];
    const { forecasts, patterns, won, doubt, isUsed } = judgeStack(trials);
    assert.deepEqual([forecasts, patterns, isUsed], [3, 2, false]);
    assert.ok(Math.abs(won - 0.1) < 1e-12);
    assert.ok(Math.abs(doubt - Math.sqrt(0.16) / 3) < 1e-12);
    assert.deepEqual(judgeStack([]), { forecasts: 0, patterns: 0, won: 0, doubt: 0, isUsed: false });
  });
  test('a clear win is used from 300 forecasts about ten patterns on, and not before', () => {
    const clear = (patterns: number, each: number) =>
      judgeStack(trialsOf(patterns, each, (pattern) => 0.05 + 0.001 * pattern));
    assert.ok(clear(10, 30).isUsed);
    assert.ok(!clear(10, 29).isUsed);
    assert.ok(!clear(9, 100).isUsed);
    assert.equal(STACK_FORECASTS_LEAST, 300);
  });
  test('a win in one half of the time is none', () => {
    const turned = trialsOf(30, 20, (_, week) => (week < 10 ? 0.1 : -0.01));
    assert.ok(judgeStack(turned).won > judgeStack(turned).doubt);
    assert.ok(!judgeStack(turned).isUsed);
  });
  test('only what is over is looked at', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (count, later) => {
          const trials = trialsOf(30, 20, (pattern, week) => Math.sin(pattern + week));
          const changed = trials.map((each, at) => (at < count ? each : { ...each, won: later }));
          assert.deepEqual(judgeStack(trials, count), judgeStack(changed, count));
        },
      ),
    );
  });
  test('calibration: of stacks that are no better about one in six is used, of those that are four in five', (t) => {
    const random = seededRandom(28);
    const usedOf = (effect: number): number => {
      let used = 0;
      for (let firm = 0; firm < 400; firm += 1) {
        const own = Array.from({ length: 40 }, () => random.next() - 0.5);
        const trials = trialsOf(
          40,
          20,
          (pattern) => effect + 0.2 * own[pattern] + 0.4 * (random.next() - 0.5),
        );
        if (judgeStack(trials).isUsed) used += 1;
      }
      return used / 400;
    };
    const [none, real] = [usedOf(0), usedOf(0.02)];
    t.diagnostic(`used: ${none} without, ${real} with an effect`);
    assert.ok(none <= 0.22, `${none} of stacks that are no better`);
    assert.ok(real >= 0.8, `${real} of stacks that are`);
  });
});

describe('a stack in the replay of a company', () => {
  const lossOf = (chance: number, came: boolean): number => -Math.log(came ? chance : 1 - chance);
  const replay = (seed: number, world: Parameters<typeof inventTide>[1]) =>
    finish(replayPatterns(inventTide(seed, world)));

  test('where rates stay it does next to no harm, where all of them fall it is used and does better', (t) => {
    const wonIn = (fallsByHalfIn: number | null) => {
      let [n, won, used, saidPlain, said, back] = [0, 0, 0, 0, 0, 0];
      for (let seed = 1; seed <= 8; seed += 1)
        for (const { plain, probability, came } of replay(seed, { patterns: 60, weeks: 78, fallsByHalfIn })
          .forecasts) {
          n += 1;
          won += lossOf(plain, came) - lossOf(probability, came);
          if (plain === probability) continue;
          used += 1;
          saidPlain += plain;
          said += probability;
          back += came ? 1 : 0;
        }
      const shares = [saidPlain, said, back].map((each) => each / used);
      t.diagnostic(`won ${(won / n).toFixed(4)}, used in ${((100 * used) / n).toFixed(0)} % of ${n}`);
      t.diagnostic(`where used: plain, said, came ${shares.map((each) => each.toFixed(3)).join(', ')}`);
      return { won: won / n, used: used / n, shares };
    };
    const steady = wonIn(null);
    assert.ok(steady.won > -0.001);
    assert.ok(Math.abs(steady.shares[1] - steady.shares[2]) < 0.05);
    const falling = wonIn(13);
    assert.ok(falling.used > 0.2 && falling.won > 0.002);
    const [plain, said, came] = falling.shares;
    // A third of the way: it is drawn to BG/NBD so that luck cannot carry it off.
    assert.ok(Math.abs(said - came) < 0.75 * Math.abs(plain - came));
  });
  test('what comes after a week never changes what is said in it, also where the stack is used', () => {
    const firm = inventTide(3, { patterns: 60, weeks: 78, fallsByHalfIn: 13 });
    const cut = firm.from + 60 * WEEK;
    const until = (given: typeof firm) =>
      finish(replayPatterns(given))
        .forecasts.filter(({ cutOff }) => cutOff <= cut)
        .map(({ pattern, cutOff, plain, probability }) => [pattern, cutOff, plain, probability]);
    const before = until(firm);
    assert.ok(
      before.some(
        ([, cutOff, plain, probability]) => plain !== probability && Number(cutOff) > cut - 4 * WEEK,
      ),
    );
    const changed = firm.patterns.map(({ id, instants }, at) => ({
      id,
      instants: [
        ...instants.filter((each) => each < cut),
        ...(at % 2 === 0 ? [cut + at * DAY, cut + 90 * DAY] : []),
      ],
    }));
    assert.deepEqual(until({ ...firm, patterns: changed }), before);
  });
});
