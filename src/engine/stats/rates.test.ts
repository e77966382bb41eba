import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../base/seeded-random.ts';
import { betaQuantile } from './beta-quantile.ts';
import { binomialAtMost } from './binomial-share.ts';
import { busyCell } from './busy-cell.ts';
import { chanceOfReturn } from './chance-of-return.ts';
import { fitGammaPoisson } from './fit-gamma-poisson.ts';
import { gammaPoissonPosterior } from './gamma-poisson-posterior.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { nelderMead2d } from './nelder-mead-2d.ts';

const GOLDEN_COUNTS = [0, 0, 1, 0, 2, 5, 0, 1, 3, 0, 0, 8, 1, 0, 2].map((events) => ({
  events,
  exposure: 13,
}));

function near(found: number, exact: number, within: number): void {
  assert.ok(Math.abs(found - exact) <= within, `${found} against ${exact}`);
}

/** Counts of invented series: Gamma(shape, rate) rates, Poisson events over an exposure. */
function inventCounts(
  seed: number,
  size: number,
  rates: { shape: number; rate: number },
  exposure: number,
): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => {
    const mean = gammaQuantile(Math.max(random.next(), 1e-12), rates.shape, rates.rate) * exposure;
    let events = -1;
    for (let at = 0; at < mean; events += 1) at += -Math.log1p(-random.next());
    return Math.max(0, events);
  });
}

describe('fitGammaPoisson', () => {
  test('gives the golden fit of fifteen counts over thirteen weeks', () => {
    const fit = fitGammaPoisson(GOLDEN_COUNTS, 0);
    near(fit.shape, 0.60532, 1e-5);
    near(fit.rate, 5.13202, 1e-5);
    near(fit.logLikelihood, -25.2003, 5e-6);
    assert.equal(fit.atBound, false);
  });

  test('finds the truth back although the series nobody saw are not in the list', () => {
    for (const seenFrom of [1, 2] as const) {
      const counts = inventCounts(11, 6000, { shape: 0.6, rate: 5 }, 78).filter(
        (events) => events >= seenFrom,
      );
      const fit = fitGammaPoisson(
        counts.map((events) => ({ events, exposure: 78 })),
        seenFrom,
      );
      near(fit.shape, 0.6, 0.1);
      near(fit.shape / fit.rate, 0.12, 0.015);
      const naive = fitGammaPoisson(
        counts.map((events) => ({ events, exposure: 78 })),
        0,
      );
      assert.ok(naive.shape > fit.shape + 0.15, 'ignoring the truncation would miss');
    }
  });

  test('does not depend on the order of the series', () => {
    const backwards = fitGammaPoisson([...GOLDEN_COUNTS].reverse(), 0);
    near(backwards.shape, fitGammaPoisson(GOLDEN_COUNTS, 0).shape, 1e-5);
  });

  test('scales with the unit of exposure', () => {
    const days = fitGammaPoisson(
      GOLDEN_COUNTS.map(({ events }) => ({ events, exposure: 91 })),
      0,
    );
    near(days.rate, 5.13202 * 7, 1e-3);
  });

  test('says so when the counts push it to a bound', () => {
    const ones = Array.from({ length: 40 }, () => ({ events: 1, exposure: 20 }));
    assert.equal(fitGammaPoisson(ones, 1).atBound, true);
  });

  test('so many alike are the same as each of them by itself', () => {
    const apart = [3, 1, 4].flatMap((n, events) =>
      Array.from({ length: n }, () => ({ events, exposure: 2 })),
    );
    const together = [3, 1, 4].map((times, events) => ({ events, exposure: 2, times }));
    const [one, other] = [fitGammaPoisson(apart, 0), fitGammaPoisson(together, 0)];
    near(one.shape, other.shape, 1e-9);
    near(one.rate, other.rate, 1e-9);
    near(one.logLikelihood, other.logLikelihood, 1e-9);
    assert.throws(
      () => fitGammaPoisson([{ events: 1, exposure: 1, times: 0 }], 0),
      /a whole number of each/u,
    );
  });
  test('refuses an empty list and a series that could not have been seen', () => {
    assert.throws(() => fitGammaPoisson([], 0), /fitGammaPoisson requires/u);
    assert.throws(() => fitGammaPoisson([{ events: 0, exposure: 1 }], 1), /fitGammaPoisson requires/u);
    assert.throws(() => fitGammaPoisson([{ events: 1, exposure: 0 }], 1), /fitGammaPoisson requires/u);
  });
});

describe('nelderMead2d', () => {
  test('finds the foot of a curved valley', () => {
    const valley = (x: number, y: number): number => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const { x, y } = nelderMead2d(valley, { x: -1.2, y: 1 }, 0.5);
    near(x, 1, 1e-4);
    near(y, 1, 1e-4);
  });
  test('refuses a start where the cost is not finite', () => {
    assert.throws(() => nelderMead2d(() => Number.NaN, { x: 0, y: 0 }, 1), /nelderMead2d requires/u);
  });
});

describe('gammaPoissonPosterior and chanceOfReturn', () => {
  const rates = { shape: 0.8, rate: 4 };

  test('give the golden rate and interval', () => {
    const { mean, low, high } = gammaPoissonPosterior(rates, { events: 4, exposure: 13 }, 0.95);
    near(mean, 0.28235, 5e-6);
    near(low, 0.08898, 5e-6);
    near(high, 0.58535, 5e-6);
  });

  test('give the golden chance with the opening event left out; counting it would say .76565', () => {
    near(chanceOfReturn(rates, { events: 4, exposure: 13 }, 6, 0.9).chance, 0.68294, 5e-6);
    near(chanceOfReturn(rates, { events: 5, exposure: 13 }, 6, 0.9).chance, 0.76565, 5e-6);
  });

  test('more events, a shorter watch or a longer horizon never make a return less likely', () => {
    const events = fc.integer({ min: 1, max: 60 });
    const weeks = fc.double({ min: 1, max: 150, noNaN: true });
    fc.assert(
      fc.property(events, weeks, fc.double({ min: 0.5, max: 20, noNaN: true }), (seen, exposure, horizon) => {
        const { chance, low, high } = chanceOfReturn(rates, { events: seen, exposure }, horizon, 0.9);
        assert.ok(low >= 0 && low <= chance && chance <= high && high <= 1);
        const more = chanceOfReturn(rates, { events: seen + 1, exposure }, horizon, 0.9).chance;
        const shorter = chanceOfReturn(
          rates,
          { events: seen, exposure: exposure * 0.9 },
          horizon,
          0.9,
        ).chance;
        const longer = chanceOfReturn(rates, { events: seen, exposure }, horizon * 1.1, 0.9).chance;
        assert.ok(more >= chance && shorter >= chance && longer >= chance);
      }),
    );
  });

  test('refuse a record without an event, and a horizon of nothing', () => {
    assert.throws(
      () => chanceOfReturn(rates, { events: 0, exposure: 1 }, 1, 0.9),
      /chanceOfReturn requires/u,
    );
    assert.throws(
      () => chanceOfReturn(rates, { events: 1, exposure: 1 }, 0, 0.9),
      /chanceOfReturn requires/u,
    );
    assert.throws(() => gammaPoissonPosterior(rates, { events: 0.5, exposure: 1 }, 0.9), /requires whole/u);
  });
});

describe('two counts held against each other exactly, given their sum', () => {
  test('two in 17,877 after nine in 16,660: the golden chances, ratio and interval', () => {
    const [exposure, other] = [17_877, 16_660];
    const share = exposure / (exposure + other);
    near(2 * binomialAtMost(2, 11, share), 0.050106, 5e-7);
    const point = (hits: number): number =>
      binomialAtMost(hits, 11, share) - (hits === 0 ? 0 : binomialAtMost(hits - 1, 11, share));
    const asUnlikely = Array.from({ length: 12 }, (_, hits) => point(hits)).filter(
      (each) => each <= point(2),
    );
    near(
      asUnlikely.reduce((sum, each) => sum + each, 0),
      0.033094,
      5e-7,
    );
    const ratioOf = (part: number): number => (part / (1 - part)) * (other / exposure);
    near(ratioOf(2 / 11), 0.2070942, 5e-8);
    near(ratioOf(betaQuantile(0.025, 2, 10)), 0.0217741, 5e-8);
    near(ratioOf(betaQuantile(0.975, 3, 9)), 1.0005491, 5e-8);
  });
  test('two in thirteen weeks after nine in twenty-six are no proof', () => {
    near(binomialAtMost(2, 11, 13 / 39), 0.23411, 5e-6);
  });
});

describe('busyCell', () => {
  test('gives the golden score, shrunk from a raw ratio of four', () => {
    const { middle, low } = busyCell({ shape: 0.8, rate: 0.8 }, 6, 1.5);
    near(middle, 2.74199, 6e-6);
    near(low, 1.36906, 6e-6);
  });
  test('ranks many events above few at the same ratio', () => {
    const few = busyCell({ shape: 0.8, rate: 0.8 }, 3, 1);
    assert.ok(busyCell({ shape: 0.8, rate: 0.8 }, 30, 10).low > few.low);
  });
  test('refuses an expectation of nothing', () => {
    assert.throws(() => busyCell({ shape: 1, rate: 1 }, 1, 0), /busyCell requires/u);
  });
});
