import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { calibrationSlope } from './calibration-slope.ts';
import { brierScore, calibrationError, logLoss } from './forecast-scores.ts';
import { isotonic } from './isotonic.ts';
import { splitBrier } from './split-brier.ts';
import { vennAbers, vennAbersBounds } from './venn-abers.ts';

function near(found: number | null | undefined, exact: number, within: number): void {
  assert.ok(typeof found === 'number' && Math.abs(found - exact) <= within, `${found} against ${exact}`);
}

const forecasts = fc
  .array(
    fc.record({ chance: fc.integer({ min: 0, max: 20 }).map((k) => k / 20), came: fc.constantFrom(0, 1) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((rows) => ({ chances: rows.map(({ chance }) => chance), came: rows.map(({ came }) => came) }));

/** Forecasts whose log-odds lie `stretch` times too far apart, `each` of them about one group. */
function inventForecasts(random: Random, groups: number, each: number, stretch: number) {
  const chances: number[] = [];
  const came: number[] = [];
  const about: number[] = [];
  for (let group = 0; group < groups; group += 1) {
    const logit = 4 * random.next() - 2;
    const outcome = random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
    for (let time = 0; time < each; time += 1) {
      chances.push(1 / (1 + Math.exp(-stretch * logit)));
      came.push(outcome);
      about.push(group);
    }
  }
  return { forecasts: { chances, came }, about };
}

// Reference: scikit-learn 1.9.1, roc_auc_score, brier_score_loss and log_loss of these ten.
const CHANCES = [0.1, 0.4, 0.35, 0.8, 0.65, 0.4, 0.9, 0.05, 0.55, 0.4];
const CAME = [0, 0, 1, 1, 0, 1, 1, 0, 1, 0];

describe('scores of forecasts', () => {
  test('agree with scikit-learn', () => {
    near(areaUnderCurve(CHANCES, CAME), 0.76, 1e-12);
    near(brierScore({ chances: CHANCES, came: CAME }), 0.179, 1e-12);
    near(logLoss({ chances: CHANCES, came: CAME }), 0.5120581106176526, 1e-12);
  });
  test('the area is half where all are told the same, and nothing where all came true', () => {
    assert.equal(areaUnderCurve([0.3, 0.3, 0.3], [1, 0, 1]), 0.5);
    assert.equal(areaUnderCurve([0.3, 0.4], [1, 1]), null);
  });
  test('turning the chances round mirrors the area', () => {
    fc.assert(
      fc.property(forecasts, ({ chances, came }) => {
        const area = areaUnderCurve(chances, came);
        const mirrored = areaUnderCurve(
          chances.map((chance) => 1 - chance),
          came,
        );
        if (area === null) assert.equal(mirrored, null);
        else near(mirrored, 1 - area, 1e-12);
      }),
    );
  });
  test('the calibration error is what bands of a tenth miss', () => {
    near(calibrationError({ chances: [0.05, 0.05, 0.95, 0.95], came: [0, 1, 1, 1] }), (0.9 + 0.1) / 4, 1e-12);
    assert.equal(calibrationError({ chances: [1, 0], came: [1, 0] }), 0);
  });
  test('refuse nothing to score, and lists that do not match', () => {
    assert.throws(() => brierScore({ chances: [], came: [] }), /brierScore requires/u);
    assert.throws(() => logLoss({ chances: [0.5], came: [] }), /logLoss requires/u);
    assert.throws(() => calibrationError({ chances: [], came: [] }), /calibrationError requires/u);
    assert.throws(() => areaUnderCurve([0.5], []), /areaUnderCurve requires/u);
  });
});

describe('splitBrier', () => {
  test('gives the golden split of the golden fit', () => {
    const came = [0, 0, 1, 0, 1, 1, 0, 1];
    const chances = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    // The isotonic fit is 0 0 ½ ½ ⅔ ⅔ ⅔ 1: it scores (¼ + ¼ + 2/9 + 4/9) / 8 of the quarter that the base rate scores.
    const { score, miscalibration, discrimination, uncertainty } = splitBrier({ chances, came });
    const honest = (2 / 4 + 2 / 9 + 4 / 9 - 0) / 8;
    near(score, brierScore({ chances, came }), 1e-12);
    near(uncertainty, 0.25, 1e-12);
    near(discrimination, 0.25 - honest, 1e-12);
    near(miscalibration, score - honest, 1e-12);
  });
  test('its parts add up, are never below zero, and do not depend on the order', () => {
    fc.assert(
      fc.property(forecasts, ({ chances, came }) => {
        const { score, miscalibration, discrimination, uncertainty } = splitBrier({ chances, came });
        near(miscalibration - discrimination + uncertainty, score, 1e-9);
        assert.ok(miscalibration >= 0 && discrimination >= 0);
        const turned = splitBrier({ chances: [...chances].reverse(), came: [...came].reverse() });
        near(turned.miscalibration, miscalibration, 1e-9);
      }),
    );
  });
  test('refuses nothing to split', () => {
    assert.throws(() => splitBrier({ chances: [], came: [] }), /splitBrier requires/u);
  });
});

describe('vennAbers', () => {
  test('with nothing resolved it knows nothing', () => {
    assert.deepEqual(vennAbers({ chances: [], came: [] }, 0.3), { low: 0, mid: 0.5, high: 1 });
  });
  test('gives the fits with the new one as it did not come, and as it did', () => {
    // Four at .2, one of which came; four at .8, three of which came; the new one is at .8.
    const resolved = { chances: [0.2, 0.2, 0.2, 0.2, 0.8, 0.8, 0.8, 0.8], came: [0, 0, 0, 1, 1, 1, 1, 0] };
    const { low, mid, high } = vennAbers(resolved, 0.8);
    near(low, 3 / 5, 1e-12);
    near(high, 4 / 5, 1e-12);
    near(mid, 4 / 5 / (1 - 3 / 5 + 4 / 5), 1e-12);
  });
  test('its bounds are in order, rise with the chance, and close as more is resolved', () => {
    fc.assert(
      fc.property(forecasts, (resolved) => {
        let before = { low: 0, mid: 0, high: 0 };
        for (const chance of [0, 0.25, 0.5, 0.75, 1]) {
          const found = vennAbers(resolved, chance);
          assert.ok(0 <= found.low && found.low <= found.mid && found.mid <= found.high && found.high <= 1);
          assert.ok(found.low >= before.low - 1e-12 && found.high >= before.high - 1e-12);
          before = found;
        }
      }),
    );
    const many = inventForecasts(seededRandom(4), 3000, 1, 1).forecasts;
    const { low, high } = vennAbers(many, 0.5);
    assert.ok(high - low < 0.05);
  });
  test('the truth lies between its bounds on average, however wrong the forecaster', () => {
    const random = seededRandom(12);
    for (const stretch of [0.3, 1, 3]) {
      const sums = { low: 0, came: 0, high: 0 };
      for (let run = 0; run < 400; run += 1) {
        const { chances, came } = inventForecasts(random, 61, 1, stretch).forecasts;
        const { low, high } = vennAbers(
          { chances: chances.slice(0, 60), came: came.slice(0, 60) },
          chances[60],
        );
        sums.low += low;
        sums.high += high;
        sums.came += came[60];
      }
      assert.ok(sums.low <= sums.came + 20 && sums.came <= sums.high + 20, JSON.stringify(sums));
    }
  });
  test('refuses what is no chance', () => {
    assert.throws(() => vennAbers({ chances: [], came: [] }, 1.1), /vennAbers requires/u);
  });
});

describe('vennAbersBounds', () => {
  const rows = fc.array(
    fc.record({
      weight: fc.integer({ min: 0, max: 4 }),
      share: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
    }),
    { maxLength: 21 },
  );
  const someAsked = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 40 }), weight: fc.constantFrom(0.5, 1, 3) }),
    { minLength: 1, maxLength: 5 },
  );

  /** The fit of all rows with one more, by pooling them all from below. */
  function fitted(weights: readonly number[], came: readonly number[], at: number, more: [number, number]) {
    const all = weights.map((weight, place) => ({ chance: place / 20, weight, came: came[place] }));
    const [came1, weight1] = more;
    const own = all.find(({ chance }) => chance === at / 40) ?? { weight: 0, came: 0 };
    const merged = [
      ...all.filter(({ chance, weight }) => chance !== at / 40 && weight > 0),
      { chance: at / 40, weight: own.weight + weight1, came: own.came + came1 },
    ].sort((a, b) => a.chance - b.chance);
    const curve = isotonic(
      merged.map((each) => each.came / each.weight),
      merged.map(({ weight }) => weight),
    );
    return curve[merged.findIndex(({ chance }) => chance === at / 40)];
  }

  test('are the isotonic fits with what was asked, once as if it had not come and once as if it had', () => {
    fc.assert(
      fc.property(rows, someAsked, (known, asked) => {
        const weights = known.map(({ weight }) => weight);
        const came = known.map(({ weight, share }) => weight * share);
        const rising = asked.toSorted((a, b) => a.at - b.at);
        const found = vennAbersBounds(
          { chances: known.map((_, place) => place / 20), weights, came },
          rising.map(({ at, weight }) => ({ chance: at / 40, weight })),
        );
        rising.forEach(({ at, weight }, each) => {
          near(found[each].low, fitted(weights, came, at, [0, weight]), 1e-9);
          near(found[each].high, fitted(weights, came, at, [weight, weight]), 1e-9);
        });
      }),
    );
  });
  test('refuse what weighs nothing and what does not rise', () => {
    const nothing = { chances: [], weights: [], came: [] };
    for (const asked of [[{ chance: 0.5, weight: 0 }], [0.5, 0.4].map((chance) => ({ chance, weight: 1 }))])
      assert.throws(() => vennAbersBounds(nothing, asked), /vennAbersBounds requires/u);
  });
});

describe('calibrationSlope', () => {
  test('finds the slope that was built in', () => {
    const random = seededRandom(8);
    for (const stretch of [0.5, 1, 2]) {
      const { forecasts: invented, about } = inventForecasts(random, 8000, 1, stretch);
      near(calibrationSlope(invented, about, random)?.mid, 1 / stretch, 0.1 / stretch);
    }
  });
  test('its interval holds the truth about nineteen times in twenty, also where forecasts come in groups', () => {
    const random = seededRandom(9);
    for (const each of [1, 6]) {
      let holds = 0;
      for (let run = 0; run < 100; run += 1) {
        const { forecasts: invented, about } = inventForecasts(random, 200, each, 1);
        const slope = calibrationSlope(invented, about, random);
        if (slope !== null && slope.low <= 1 && 1 <= slope.high) holds += 1;
      }
      assert.ok(holds >= 87 && holds <= 100, `${holds} of 100 at ${each} a group`);
    }
  });
  test('is nothing where chances or outcomes do not differ', () => {
    assert.equal(calibrationSlope({ chances: [0.4, 0.4], came: [1, 0] }, [0, 1], seededRandom(1)), null);
    assert.equal(calibrationSlope({ chances: [0.4, 0.5], came: [1, 1] }, [0, 1], seededRandom(1)), null);
  });
  test('refuses lists that do not match', () => {
    assert.throws(
      () => calibrationSlope({ chances: [0.4], came: [1] }, [], seededRandom(1)),
      /calibrationSlope requires/u,
    );
  });
});
