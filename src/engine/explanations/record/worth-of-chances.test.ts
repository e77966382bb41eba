import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../base/seeded-random.ts';
import { outcomesOf } from './score-record.ts';
import { isWorthElse, saidInBand, type Worth, worthOfBands } from './worth-of-chances.ts';

type Said = Parameters<typeof outcomesOf>[0];

const ALL = [0, 1, 2, 3, 4];
const worths = (said: Said, bands = ALL): readonly (Worth | null)[] =>
  worthOfBands(outcomesOf(said), bands, seededRandom(7));

/** So many problems of which the same was said and the same came, so that every drawing of them is the same. */
function alike(problems: number, each: readonly (readonly [number, boolean])[]): Said {
  return Array.from({ length: problems }, (_, pattern) =>
    each.map(([probability, came]) => ({ pattern: String(pattern), probability, came })),
  ).flat();
}

/** Of each said .3 once, when it stayed away, and .7 twice, of which it came once. */
const THREE = [
  [0.3, false],
  [0.7, true],
  [0.7, false],
] as const;

function near(found: number | undefined, exact: number): void {
  assert.ok(found !== undefined && Math.abs(found - exact) < 1e-12, `${found} against ${exact}`);
}

const someForecasts = fc.array(
  fc.record({
    pattern: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    probability: fc.integer({ min: 0, max: 40 }).map((k) => k / 40),
    came: fc.boolean(),
  }),
  { minLength: 1, maxLength: 120 },
);

describe('worthOfBands', () => {
  test('below 200 forecasts: one more problem of the usual size that never came, and one that always did', () => {
    // .7 was said ten times about five problems and came five times; one more problem is two more forecasts.
    const [none, low, , high] = worths(alike(5, THREE));
    assert.equal(none, null, 'of what nobody said nothing is known');
    assert.deepEqual([low?.kind, high?.kind], ['venn-abers', 'venn-abers']);
    near(high?.low, 5 / 12);
    near(high?.high, 7 / 12);
    near(low?.low, 0);
    near(low?.high, 1 / 6);
  });

  test('from 200 on the isotonic share too, and not at 199', () => {
    const most = alike(67, THREE).slice(0, 199);
    assert.equal(worths(most)[3]?.kind, 'venn-abers');
    const high = worths(alike(67, THREE))[3]; // 201
    assert.ok(high?.kind === 'isotonic');
    near(high.mid, 0.5);
    near(high.low, 67 / 136);
    near(high.high, 69 / 136);
  });

  test('a higher chance is never worth less: bands that fall are read together', () => {
    const fallen = alike(70, [
      [0.5, true],
      [0.7, false],
      [0.9, true],
    ]);
    for (const [at, worth] of worths(fallen, [2, 3, 4]).entries()) {
      assert.ok(worth?.kind === 'isotonic');
      near(worth.mid, [0.5, 0.5, 1][at]);
    }
  });

  test('fewer than five problems tell nothing, however many forecasts there are of them', () => {
    const four = alike(4, Array(80).fill([0.7, true]));
    assert.deepEqual(worths(four), [null, null, null, null, null]);
    assert.notEqual(worths([...four, { pattern: 'fifth', probability: 0.7, came: true }])[3], null);
  });

  test('are in order and within bounds, and know no more when each problem says everything three times', () => {
    fc.assert(
      fc.property(someForecasts, (said) => {
        const once = worths(said);
        const thrice = worths(said.flatMap((each) => [each, each, each]));
        once.forEach((worth, band) => {
          const more = thrice[band];
          assert.equal(worth === null, more === null);
          if (worth === null || more === null) return;
          assert.ok(worth.low >= 0 && worth.low <= worth.high && worth.high <= 1);
          if (more.kind === 'isotonic') assert.ok(more.low <= more.mid && more.mid <= more.high);
          assert.ok(more.low <= worth.low + 1e-9 && more.high >= worth.high - 1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('hold what the chances are worth, also where problems say much the same each week; what is wrong is found', (t) => {
    const tally = { bands: 0, held: 0, falseElse: 0, wrong: 0, found: 0 };
    for (let run = 0; run < 40; run += 1) {
      const random = seededRandom(run);
      // Problems whose own share lies around what is said of them all: their weeks are no witnesses of their own.
      const invent = (worthOf: (chance: number) => number): Said =>
        Array.from({ length: 40 }, (_, pattern) => {
          const probability = (pattern % 5) / 5 + 0.1;
          const isOn = random.next() < worthOf(probability);
          return Array.from({ length: run % 2 === 0 ? 4 : 12 }, () => ({
            ...{ pattern: String(pattern), probability },
            came: random.next() < 0.8 ? isOn : !isOn,
          }));
        }).flat();
      const truthOf = (worth: number): number => 0.8 * worth + 0.2 * (1 - worth);
      const honest = outcomesOf(invent((chance) => chance));
      worthOfBands(honest, ALL, seededRandom(run)).forEach((worth, band) => {
        if (worth === null) return;
        const truth = truthOf(saidInBand(honest, band));
        tally.bands += 1;
        tally.held += worth.low <= truth && truth <= worth.high ? 1 : 0;
        tally.falseElse += isWorthElse(truth, truth, worth) ? 1 : 0;
      });
      const [wrong] = worthOfBands(outcomesOf(invent(() => 0)), [4], seededRandom(run));
      tally.wrong += 1;
      tally.found += isWorthElse(0.85, 0.9, wrong) ? 1 : 0;
    }
    t.diagnostic(JSON.stringify(tally));
    assert.ok(tally.held / tally.bands >= 0.9);
    assert.ok(tally.falseElse / tally.bands <= 0.1);
    assert.ok(tally.found / tally.wrong >= 0.9);
  });
});

describe('isWorthElse', () => {
  const worth = { kind: 'venn-abers', low: 0.41, high: 0.58 } as const;

  test('asks that both what is said now and what such forecasts said lie on the same side', () => {
    assert.equal(isWorthElse(0.7, 0.68, worth), true);
    assert.equal(isWorthElse(0.35, 0.39, worth), true);
    assert.equal(isWorthElse(0.7, 0.55, worth), false, 'such forecasts were right on average');
    assert.equal(isWorthElse(0.5, 0.68, worth), false, 'what is said now lies within');
    assert.equal(isWorthElse(0.7, 0.3, worth), false);
    assert.equal(isWorthElse(0.7, 0.68, null), false);
  });
});
