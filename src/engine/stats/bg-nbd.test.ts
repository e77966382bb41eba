import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { betaQuantile } from './beta-quantile.ts';
import { type BgNbd, chanceOfBgNbd, type ReturnHistory } from './bg-nbd.ts';
import { fitBgNbd } from './fit-bg-nbd.ts';
import { fitLogistic } from './fit-logistic.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { minimise } from './minimise.ts';
import { solvePositive } from './solve-positive.ts';

const TRUTH: BgNbd = { shape: 0.8, rate: 20, dies: 1.2, lives: 2.5 };
const PRIOR = { middle: TRUTH, spread: { shape: 1, rate: 1, dies: 1, lives: 1 } };

function near(found: number, exact: number, within: number): void {
  assert.ok(Math.abs(found - exact) <= within, `${found} against ${exact}`);
}

/** One invented cause, watched up to an age, and whether it came within thirty days more. */
function inventCause(random: Random, ageDays: number): ReturnHistory & { readonly came: number } {
  const draw = (): number => Math.max(1e-12, random.next());
  const rate = gammaQuantile(draw(), TRUTH.shape, TRUTH.rate);
  const dies = betaQuantile(draw(), TRUTH.dies, TRUTH.lives);
  let [returns, lastDay] = [0, 0];
  for (let day = -Math.log(draw()) / rate; ; day += -Math.log(draw()) / rate) {
    if (day > ageDays) return { returns, lastDay, ageDays, came: day <= ageDays + 30 ? 1 : 0 };
    returns += 1;
    lastDay = day;
    if (random.next() < dies) return { returns, lastDay, ageDays, came: 0 };
  }
}

const history = fc
  .record({
    returns: fc.integer({ min: 0, max: 40 }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    ageDays: fc.double({ min: 1, max: 500, noNaN: true }),
  })
  .map(({ returns, share, ageDays }) => ({ returns, lastDay: returns === 0 ? 0 : share * ageDays, ageDays }));

describe('chanceOfBgNbd', () => {
  test('agrees with the published numbers of a buyer of CDs', () => {
    // Fader, Hardie & Lee (2005), table 2 and their note of 2008: x = 2, t = 30.43, T = 38.86, in weeks.
    const cds = { shape: 0.243, rate: 4.414, dies: 0.793, lives: 2.426 };
    const { alive } = chanceOfBgNbd(cds, { returns: 2, lastDay: 30.43, ageDays: 38.86 }, 39);
    near(alive, 0.7266, 5e-4);
  });
  test('what has returned without end and is silent for long has died; what was seen once is alive', () => {
    assert.ok(chanceOfBgNbd(TRUTH, { returns: 40, lastDay: 40, ageDays: 400 }, 30).returns < 1e-6);
    assert.equal(chanceOfBgNbd(TRUTH, { returns: 0, lastDay: 0, ageDays: 400 }, 30).alive, 1);
  });
  test('a longer horizon never makes a return less likely, longer silence never more', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 1, max: 100, noNaN: true }), (seen, horizon) => {
        const { alive, returns } = chanceOfBgNbd(TRUTH, seen, horizon);
        assert.ok(0 <= returns && returns <= alive && alive <= 1);
        assert.ok(chanceOfBgNbd(TRUTH, seen, horizon * 1.1).returns >= returns);
        const silent = { ...seen, ageDays: seen.ageDays * 1.1 };
        assert.ok(chanceOfBgNbd(TRUTH, silent, horizon).returns <= returns + 1e-12);
      }),
    );
  });
  test('what it says comes true, in each fifth of what it says', () => {
    const random = seededRandom(21);
    const bands = Array.from({ length: 5 }, () => ({ n: 0, said: 0, came: 0 }));
    for (let run = 0; run < 12_000; run += 1) {
      const cause = inventCause(random, 20 + 180 * random.next());
      const { returns } = chanceOfBgNbd(TRUTH, cause, 30);
      const band = bands[Math.min(4, Math.floor(returns * 5))];
      band.n += 1;
      band.said += returns;
      band.came += cause.came;
    }
    for (const { n, said, came } of bands) near(said / n, came / n, 3 * Math.sqrt(0.25 / n));
  });
  test('refuses days out of order', () => {
    assert.throws(
      () => chanceOfBgNbd(TRUTH, { returns: 1, lastDay: 9, ageDays: 8 }, 30),
      /chanceOfBgNbd requires/u,
    );
    assert.throws(
      () => chanceOfBgNbd(TRUTH, { returns: 1, lastDay: 1, ageDays: 8 }, 0),
      /chanceOfBgNbd requires/u,
    );
  });
});

describe('fitBgNbd', () => {
  const random = seededRandom(5);
  const many = Array.from({ length: 6000 }, () => inventCause(random, 30 + 200 * random.next()));
  const far = {
    middle: { shape: 0.3, rate: 60, dies: 0.5, lives: 1 },
    spread: { shape: 3, rate: 3, dies: 3, lives: 3 },
  };
  test('finds the truth back from six thousand causes, wherever it starts', () => {
    const fit = fitBgNbd(many, far);
    near(fit.shape / fit.rate, TRUTH.shape / TRUTH.rate, 0.004);
    near(fit.dies / (fit.dies + fit.lives), TRUTH.dies / (TRUTH.dies + TRUTH.lives), 0.04);
    const again = fitBgNbd(many, far, TRUTH);
    near(again.shape, fit.shape, 0.02);
  });
  test('with nothing to go by it gives what was believed before, and with little stays near it', () => {
    near(fitBgNbd([], PRIOR).rate, TRUTH.rate, 1e-9);
    near(fitBgNbd([], PRIOR, far.middle).shape, TRUTH.shape, 1e-3);
    const few = fitBgNbd([{ returns: 0, lastDay: 0, ageDays: 20 }], PRIOR);
    near(few.shape, TRUTH.shape, 0.5);
  });
  test('does not depend on the order of the causes', () => {
    const some = many.slice(0, 300);
    near(fitBgNbd(some, PRIOR).shape, fitBgNbd([...some].reverse(), PRIOR).shape, 1e-4);
  });
  test('refuses a history out of order', () => {
    assert.throws(() => fitBgNbd([{ returns: 1, lastDay: 3, ageDays: 2 }], PRIOR), /fitBgNbd requires/u);
  });
});

describe('minimise', () => {
  test('finds the foot of a curved valley in four dimensions', () => {
    const valley = (at: readonly number[], slope: Float64Array): number => {
      slope.fill(0);
      let value = 0;
      for (let i = 0; i < 3; i += 1) {
        const bend = at[i + 1] - at[i] ** 2;
        value += (1 - at[i]) ** 2 + 100 * bend ** 2;
        slope[i] += -2 * (1 - at[i]) - 400 * at[i] * bend;
        slope[i + 1] += 200 * bend;
      }
      return value;
    };
    const { at, arrived } = minimise(valley, [-1.2, 1, -1.2, 1]);
    assert.ok(arrived);
    for (const each of at) near(each, 1, 1e-2);
  });
  test('refuses a start where the cost is not finite', () => {
    assert.throws(() => minimise(() => Number.NaN, [0]), /minimise requires/u);
  });
});

describe('fitLogistic', () => {
  test('agrees with what a table of two rows gives by hand', () => {
    // 3 of 10 at x = 0, 8 of 12 at x = 1: the intercept is ln(3/7), the slope ln(8/4) − ln(3/7).
    const came = [1, 0, 1, 0];
    const features = Float64Array.from([1, 0, 1, 0, 1, 1, 1, 1]);
    const [shift, slope] = fitLogistic({ features, width: 2, came, weights: [3, 7, 8, 4] }, [0, 0], [0, 0]);
    near(shift, Math.log(3 / 7), 1e-9);
    near(slope, Math.log(2) - Math.log(3 / 7), 1e-9);
  });
  test('log-odds that are there already are added: what is left is learned', () => {
    const came = [1, 0, 1, 0];
    const data = { features: Float64Array.from([0, 0, 1, 1]), width: 1, came, weights: [3, 7, 8, 4] };
    const [slope] = fitLogistic({ ...data, offsets: came.map(() => Math.log(3 / 7)) }, [0], [0]);
    near(slope, Math.log(2) - Math.log(3 / 7), 1e-9);
  });
  test('a strong ridge keeps to what was believed, and one is enough where all came true', () => {
    const data = { features: Float64Array.from([1, 1, 1]), width: 1, came: [1, 1, 1] };
    near(fitLogistic(data, [1e9], [0.4])[0], 0.4, 1e-6);
    assert.ok(Number.isFinite(fitLogistic(data, [1], [0])[0]));
  });
  test('refuses rows that do not match', () => {
    assert.throws(
      () => fitLogistic({ features: new Float64Array(3), width: 2, came: [1] }, [0, 0], [0, 0]),
      /fitLogistic requires/u,
    );
  });
});

describe('solvePositive', () => {
  test('solves what was multiplied', () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 12, maxLength: 12 }), (cells) => {
        // A = M Mᵀ + I is positive; M is 3 × 3, x the last three.
        const [m, x] = [cells.slice(0, 9), cells.slice(9)];
        const matrix = new Float64Array(9);
        for (let i = 0; i < 3; i += 1)
          for (let j = 0; j < 3; j += 1)
            for (let k = 0; k < 3; k += 1)
              matrix[3 * i + j] += m[3 * i + k] * m[3 * j + k] + (i === j ? 1 / 3 : 0);
        const right = Float64Array.from({ length: 3 }, (_, i) =>
          x.reduce((sum, each, j) => sum + matrix[3 * i + j] * each, 0),
        );
        solvePositive(matrix, right).forEach((each, i) => {
          near(each, x[i], 1e-9);
        });
      }),
    );
  });
  test('leaves a flat direction alone', () => {
    assert.deepEqual(solvePositive(Float64Array.from([4, 0, 0, 0]), Float64Array.from([8, 0])), [2, 0]);
  });
  test('refuses sizes that do not match', () => {
    assert.throws(() => solvePositive(new Float64Array(3), new Float64Array(2)), /solvePositive requires/u);
  });
});
