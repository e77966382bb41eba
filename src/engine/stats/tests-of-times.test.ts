import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../base/seeded-random.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { busiestStretch } from './busiest-stretch.ts';
import { chanceOfSum, scoresOf } from './chance-of-sum.ts';
import { hermansRassonStatistic, hermansRassonTail, permutationChance } from './hermans-rasson.ts';
import { normalShareBelow } from './normal-share.ts';
import { rayleighChance, rayleighTest } from './rayleigh-test.ts';
import { stepUp } from './step-up.ts';
import { trendTests } from './trend-tests.ts';

const TURN = 2 * Math.PI;

function near(found: number, exact: number, within: number): void {
  assert.ok(Math.abs(found - exact) <= within, `${found} against ${exact}`);
}

const angles = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('benjaminiHochberg', () => {
  test('gives the golden adjustment', () => {
    const found = benjaminiHochberg([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]);
    const golden = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.10571, 0.216, 0.216, 0.216];
    found.forEach((value, place) => {
      near(value, golden[place], 5e-6);
    });
  });
  test('never lowers a chance, keeps their order and does not depend on where each stands', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (chances) => {
        const adjusted = benjaminiHochberg(chances);
        const backwards = benjaminiHochberg([...chances].reverse()).reverse();
        chances.forEach((chance, i) => {
          assert.ok(adjusted[i] >= chance - 1e-15 && adjusted[i] <= 1);
          near(adjusted[i], backwards[i], 1e-12);
          chances.forEach((other, j) => {
            if (chance < other) assert.ok(adjusted[i] <= adjusted[j]);
          });
        });
      }),
    );
  });
  test('refuses what is no chance', () => {
    assert.throws(() => benjaminiHochberg([1.1]), /benjaminiHochberg requires/u);
  });
});

describe('rayleighTest', () => {
  test('gives the golden values: six days around the first of the month', () => {
    const { resultant, p } = rayleighTest([1, 2, 1, 3, 2, 30].map((day) => (TURN * day) / 30.4375));
    near(resultant, 0.97547, 5e-6);
    near(p, 6.457e-4, 5e-8);
    near(rayleighTest([2, 2, 2, 2, 2, 2]).p, 3.3546e-4, 5e-9);
  });
  test('four perfectly aligned events cannot go below .0076', () => {
    assert.ok(rayleighTest([1, 1, 1, 1]).p > 0.0076);
  });
  test('does not depend on where the circle is cut', () => {
    fc.assert(
      fc.property(angles, fc.double({ min: -9, max: 9, noNaN: true }), (around, turn) => {
        near(rayleighTest(around.map((angle) => angle + turn)).p, rayleighTest(around).p, 1e-9);
      }),
    );
  });
  test('claims a twentieth of evenly scattered cases at .05, at six events and at sixty', () => {
    const random = seededRandom(3);
    for (const n of [6, 60]) {
      let claims = 0;
      for (let run = 0; run < 4000; run += 1) {
        if (rayleighTest(Array.from({ length: n }, () => random.next() * TURN)).p < 0.05) claims += 1;
      }
      near(claims / 4000, 0.05, 0.012);
    }
  });
  test('refuses no angles at all', () => {
    assert.throws(() => rayleighTest([]), /rayleighTest requires/u);
    assert.throws(() => rayleighChance(0, 0.5), /rayleighChance requires/u);
  });
});

describe('the Hermans-Rasson test', () => {
  const asDefined = (around: readonly number[]): number => {
    let total = 0;
    for (const a of around) {
      for (const b of around) {
        const difference = Math.abs((((a - b) % TURN) + TURN) % TURN);
        const part = Math.abs(difference - Math.PI) - Math.PI / 2;
        total += part - 2.895 * (Math.abs(Math.sin(difference)) - 2 / Math.PI);
      }
    }
    return total / around.length;
  };
  test('equals the sum over all pairs that defines it', () => {
    fc.assert(
      fc.property(angles, (around) => {
        near(hermansRassonStatistic(around), asDefined(around), 1e-9 * around.length);
      }),
    );
  });
  test('its tail without drawing is close for many angles and on the safe side for few', () => {
    const random = seededRandom(5);
    for (const [n, least] of [
      [8, 0.005],
      [60, 0.007],
    ] as const) {
      let below = 0;
      for (let run = 0; run < 6000; run += 1) {
        const statistic = hermansRassonStatistic(Array.from({ length: n }, () => random.next() * TURN));
        if (hermansRassonTail(statistic) < 0.01) below += 1;
      }
      assert.ok(below / 6000 > least && below / 6000 < 0.0135, `${n}: ${below / 6000}`);
    }
  });
  test('sees two opposite clusters, which the Rayleigh test cannot', () => {
    const random = seededRandom(8);
    const twice = Array.from({ length: 16 }, (_, i) => (i % 2) * Math.PI + random.next() * 0.5);
    assert.ok(rayleighTest(twice).p > 0.2);
    const even = (): number => hermansRassonStatistic(Array.from({ length: 16 }, () => random.next() * TURN));
    assert.ok(permutationChance(hermansRassonStatistic(twice), even, 999) < 0.005);
  });
  test('the same seed draws the same chance, and it is never below one in draws plus one', () => {
    const chance = (seed: number): number => {
      const random = seededRandom(seed);
      const even = (): number =>
        hermansRassonStatistic(Array.from({ length: 6 }, () => random.next() * TURN));
      return permutationChance(4.5, even, 500);
    };
    assert.equal(chance(4), chance(4));
    assert.equal(
      permutationChance(1e9, () => 0, 99),
      0.01,
    );
  });
  test('refuses no angles and no draws', () => {
    assert.throws(() => hermansRassonStatistic([]), /hermansRassonStatistic requires/u);
    assert.throws(() => permutationChance(1, () => 0, 0), /permutationChance requires/u);
  });
});

describe('trendTests', () => {
  test('gives the golden values', () => {
    const tests = trendTests([10, 30, 45, 70, 80, 90, 95], 100);
    near(tests.laplace, 0.91652, 5e-6);
    near(tests.crow, 10.08308, 5e-6);
    near(tests.chanceWorse, 0.24392, 5e-6);
    near(tests.exponent, 1.38847, 5e-6);
    near(tests.exponentUnbiased, 1.19011, 5e-6);
  });
  test('does not depend on the unit of exposure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 2, maxLength: 20 }),
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        (moments, unit) => {
          const scaled = moments.map((moment) => moment * unit);
          near(trendTests(scaled, unit).chanceWorse, trendTests(moments, 1).chanceWorse, 1e-9);
        },
      ),
    );
  });
  test('without trend both tests claim a twentieth at .05', () => {
    const random = seededRandom(21);
    let crow = 0;
    let laplace = 0;
    for (let run = 0; run < 4000; run += 1) {
      const tests = trendTests(
        Array.from({ length: 8 }, () => 1 - random.next()),
        1,
      );
      if (tests.chanceWorse < 0.05) crow += 1;
      if (normalShareBelow(-Math.abs(tests.laplace)) < 0.025) laplace += 1;
    }
    near(crow / 4000, 0.05, 0.012);
    near(laplace / 4000, 0.05, 0.012);
  });
  test('refuses one event, and events outside what was watched', () => {
    assert.throws(() => trendTests([1], 2), /trendTests requires/u);
    assert.throws(() => trendTests([0, 1], 2), /trendTests requires/u);
    assert.throws(() => trendTests([1, 3], 2), /trendTests requires/u);
  });
});

describe('busiestStretch and stepUp', () => {
  test('without burst or jump they claim at most a twentieth at .05', () => {
    const random = seededRandom(34);
    for (const n of [6, 20]) {
      let runs = 0;
      let steps = 0;
      for (let run = 0; run < 2000; run += 1) {
        const moments = Array.from({ length: n }, () => random.next()).sort((a, b) => a - b);
        if (busiestStretch(moments, 0.1).p < 0.05) runs += 1;
        if (stepUp(moments).p < 0.05) steps += 1;
      }
      assert.ok(runs / 2000 <= 0.06 && steps / 2000 <= 0.06, `${n}: ${runs} ${steps}`);
    }
  });
  test('the chance of a crowd is the exact one where that is known: all of n within a width', () => {
    // The range of n even moments is at most w with chance n w^(n-1) - (n-1) w^n.
    for (const [n, width] of [
      [4, 0.1],
      [8, 0.2],
      [6, 0.02],
    ] as const) {
      const moments = Array.from({ length: n }, (_, i) => 0.5 + (i * width) / n);
      near(busiestStretch(moments, width).p / (n * width ** (n - 1) - (n - 1) * width ** n), 1, 1e-9);
    }
  });
  test('they find a planted burst and a planted jump where they are', () => {
    const burst = busiestStretch([0.1, 0.5, 0.502, 0.503, 0.505, 0.506, 0.508, 0.9], 0.02);
    assert.deepEqual([burst.first, burst.last, burst.count], [1, 6, 6]);
    assert.ok(burst.p < 1e-6);
    const jump = stepUp([0.2, 0.7, 0.73, 0.78, 0.81, 0.85, 0.88, 0.93, 0.95, 0.99]);
    assert.equal(jump.at, 1);
    assert.ok(jump.p < 0.01);
  });
  test('they refuse too few moments, and a width that is none', () => {
    assert.throws(() => busiestStretch([], 0.1), /busiestStretch requires/u);
    assert.throws(() => busiestStretch([0.1], 0.8), /busiestStretch requires/u);
    assert.throws(() => stepUp([]), /stepUp requires/u);
  });
});

describe('chanceOfSum', () => {
  const even = scoresOf(Float64Array.from({ length: 400 }, (_, i) => (i + 0.5) / 400));
  test('is close to the exact chance of a sum of even numbers, far into the tail', () => {
    // Irwin-Hall: the chance that n even numbers sum to more than n - x is x^n / n! for x up to 1.
    for (const [n, x] of [
      [4, 0.9],
      [6, 0.8],
      [8, 1],
    ] as const) {
      let exact = 1;
      for (let k = 1; k <= n; k += 1) exact *= x / k;
      near(chanceOfSum(even, n, n - x) / exact, 1, 0.1);
    }
  });
  test('falls as the sum grows and is a half at the mean', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 0.001, max: 0.01, noNaN: true }),
        (n, share, more) => {
          const chance = chanceOfSum(even, n, share * n);
          assert.ok(chance >= 0 && chance <= 1);
          assert.ok(chanceOfSum(even, n, (share + more) * n) <= chance + 1e-3);
        },
      ),
    );
    near(chanceOfSum(even, 12, 6), 0.5, 1e-9);
  });
  test('refuses scores that do not differ', () => {
    assert.throws(() => scoresOf(new Float64Array(3)), /scoresOf requires/u);
    assert.throws(() => chanceOfSum(even, 0, 1), /chanceOfSum requires/u);
  });
});
