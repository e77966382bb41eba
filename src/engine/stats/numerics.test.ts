import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { betaQuantile } from './beta-quantile.ts';
import { betaShareAbove, betaShareBelow } from './beta-share.ts';
import { binomialAbove, binomialAtMost } from './binomial-share.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { digamma } from './digamma.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { gammaShareAbove, gammaShareBelow } from './gamma-share.ts';
import { isotonic } from './isotonic.ts';
import { logBeta } from './log-beta.ts';
import { logGamma, logGammaOfOnePlus } from './log-gamma.ts';
import { negativeBinomialAbove, negativeBinomialAtMost } from './negative-binomial-share.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalShareBelow } from './normal-share.ts';
import { poissonAbove, poissonAtMost } from './poisson-share.ts';
import {
  BETA_QUANTILE,
  BETA_SHARE,
  BINOMIAL_SHARE,
  CHI_SQUARE_TAIL,
  DIGAMMA,
  GAMMA_QUANTILE,
  GAMMA_SHARE,
  LOG_BETA,
  LOG_GAMMA,
  NEGATIVE_BINOMIAL_SHARE,
  NORMAL_SHARE,
  POISSON_SHARE,
} from './reference.data.ts';

const RELATIVE = 1e-9;

function agrees(found: number, exact: number, what: string): void {
  const miss = exact === 0 ? Math.abs(found) : Math.abs(found / exact - 1);
  assert.ok(miss <= RELATIVE, `${what}: ${found} against ${exact} (relative miss ${miss})`);
}

describe('the numerics agree with the reference to nine digits', () => {
  test('ln Γ, near its zeros too', () => {
    for (const [x, exact] of LOG_GAMMA) agrees(logGamma(x), exact, `logGamma(${x})`);
  });
  test('the digamma function', () => {
    for (const [x, exact] of DIGAMMA) agrees(digamma(x), exact, `digamma(${x})`);
  });
  test('both tails of the gamma distribution', () => {
    for (const [shape, x, below, above] of GAMMA_SHARE) {
      agrees(gammaShareBelow(shape, x), below, `P(${shape}, ${x})`);
      agrees(gammaShareAbove(shape, x), above, `Q(${shape}, ${x})`);
    }
  });
  test('quantiles of the gamma distribution', () => {
    for (const [share, shape, exact] of GAMMA_QUANTILE) {
      agrees(gammaQuantile(share, shape, 1), exact, `quantile ${share} of ${shape}`);
    }
  });
  test('the normal distribution, far tail included', () => {
    for (const [z, exact] of NORMAL_SHARE) agrees(normalShareBelow(z), exact, `normal(${z})`);
  });
  test('both tails of the beta distribution', () => {
    for (const [x, a, b, below, above] of BETA_SHARE) {
      agrees(betaShareBelow(x, a, b), below, `I_${x}(${a}, ${b})`);
      agrees(betaShareAbove(x, a, b), above, `1 - I_${x}(${a}, ${b})`);
    }
  });
  test('quantiles of the beta distribution', () => {
    for (const [share, a, b, exact] of BETA_QUANTILE) {
      agrees(betaQuantile(share, a, b), exact, `quantile ${share} of Beta(${a}, ${b})`);
    }
  });
  test('the beta function', () => {
    for (const [a, b, exact] of LOG_BETA) agrees(logBeta(a, b), exact, `logBeta(${a}, ${b})`);
  });
  test('both tails of the Poisson distribution', () => {
    for (const [events, mean, below, above] of POISSON_SHARE) {
      agrees(poissonAtMost(events, mean), below, `at most ${events} of ${mean}`);
      agrees(poissonAbove(events, mean), above, `more than ${events} of ${mean}`);
    }
  });
  test('both tails of the binomial distribution', () => {
    for (const [hits, tries, chance, below, above] of BINOMIAL_SHARE) {
      agrees(binomialAtMost(hits, tries, chance), below, `at most ${hits} of ${tries} at ${chance}`);
      agrees(binomialAbove(hits, tries, chance), above, `more than ${hits} of ${tries} at ${chance}`);
    }
  });
  test('both tails of the negative binomial distribution', () => {
    for (const [events, shape, rate, exposure, below, above] of NEGATIVE_BINOMIAL_SHARE) {
      const what = `${events} at Gamma(${shape}, ${rate}) over ${exposure}`;
      agrees(negativeBinomialAtMost(events, { shape, rate }, exposure), below, `at most ${what}`);
      agrees(negativeBinomialAbove(events, { shape, rate }, exposure), above, `more than ${what}`);
    }
  });
  test('the chi-square tail', () => {
    for (const [value, freedom, exact] of CHI_SQUARE_TAIL) {
      agrees(chiSquareTail(value, freedom), exact, `chi-square ${value}, ${freedom}`);
    }
  });
});

const shapes = fc.double({ min: 0.05, max: 500, noNaN: true });
const shares = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('the numerics keep their laws', () => {
  test('ln Γ climbs by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        const miss = logGamma(x + 1) - logGamma(x) - Math.log(x);
        assert.ok(Math.abs(miss) <= 1e-12 * Math.max(1, Math.abs(logGamma(x + 1))));
      }),
    );
  });
  test('the shares below and above a value add up to one, and the share below grows', () => {
    fc.assert(
      fc.property(shapes, fc.double({ min: 0, max: 1000, noNaN: true }), (shape, x) => {
        const below = gammaShareBelow(shape, x);
        assert.ok(Math.abs(below + gammaShareAbove(shape, x) - 1) < 1e-12);
        assert.ok(gammaShareBelow(shape, x * 1.01 + 0.01) >= below - 1e-13);
      }),
    );
  });
  test('the gamma share below its quantile is the share asked for, at any rate', () => {
    fc.assert(
      fc.property(shares, shapes, fc.double({ min: 0.01, max: 100, noNaN: true }), (share, shape, rate) => {
        const value = gammaQuantile(share, shape, rate);
        assert.ok(Math.abs(gammaShareBelow(shape, value * rate) - share) < 1e-10);
      }),
    );
  });
  test('the normal share below its quantile is the share asked for, and the two tails mirror', () => {
    fc.assert(
      fc.property(shares, (share) => {
        const z = normalQuantile(share);
        assert.ok(Math.abs(normalShareBelow(z) / share - 1) < 1e-10);
        assert.ok(Math.abs(normalQuantile(1 - share) + z) < 1e-7);
      }),
    );
  });
  test('the normal quantile holds in the far tail', () => {
    assert.ok(Math.abs(normalQuantile(0.975) - 1.959963984540054) < 1e-12);
    assert.ok(Math.abs(normalQuantile(1e-20) + 9.26234008979841) < 1e-9);
  });
  test('the beta share mirrors when its shapes are swapped', () => {
    const x = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(x, shapes, shapes, (at, a, b) => {
        assert.ok(Math.abs(betaShareBelow(at, a, b) + betaShareBelow(1 - at, b, a) - 1) < 1e-10);
      }),
    );
  });
  test('the beta share below its quantile is the share asked for', () => {
    fc.assert(
      // At an upper shape below one the quantile can come closer to 1 than doubles lie to each other.
      fc.property(shares, fc.double({ min: 1, max: 500, noNaN: true }), shapes, (share, b, a) => {
        assert.ok(Math.abs(betaShareBelow(betaQuantile(share, a, b), a, b) - share) < 1e-9);
      }),
    );
  });
  test('what counts leave below and above adds up to one', () => {
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(count, shapes, shapes, shares, (events, shape, rate, chance) => {
        const rates = { shape, rate };
        const sums = [
          poissonAtMost(events, rate) + poissonAbove(events, rate),
          binomialAtMost(events, events + 7, chance) + binomialAbove(events, events + 7, chance),
          negativeBinomialAtMost(events, rates, 13) + negativeBinomialAbove(events, rates, 13),
        ];
        for (const sum of sums) assert.ok(Math.abs(sum - 1) < 1e-12, String(sum));
      }),
    );
  });
  test('ends are exact', () => {
    assert.equal(poissonAtMost(0, 0), 1);
    assert.equal(binomialAtMost(3, 3, 0.2), 1);
    assert.equal(binomialAbove(0, 3, 0), 0);
    assert.equal(negativeBinomialAtMost(0, { shape: 1, rate: 1 }, 0), 1);
    assert.equal(betaShareAbove(0, 1, 2), 1);
    assert.equal(betaQuantile(0.5, 3, 3), 0.5);
    assert.equal(gammaShareBelow(2, 0), 0);
    assert.equal(gammaShareAbove(2, 0), 1);
    assert.equal(gammaShareBelow(2, Number.POSITIVE_INFINITY), 1);
    assert.equal(gammaShareAbove(2, Number.POSITIVE_INFINITY), 0);
    assert.equal(betaShareBelow(0, 1, 2), 0);
    assert.equal(betaShareBelow(1, 1, 2), 1);
    assert.equal(normalQuantile(0.5), 0);
  });
});

describe('the numerics refuse what they do not promise', () => {
  const refused: readonly (readonly [string, () => number])[] = [
    ['logGamma', () => logGamma(0)],
    ['digamma', () => digamma(-1)],
    ['gammaShareBelow', () => gammaShareBelow(0, 1)],
    ['gammaShareAbove', () => gammaShareAbove(1, -1)],
    ['gammaQuantile', () => gammaQuantile(1, 1, 1)],
    ['gammaQuantile', () => gammaQuantile(0.5, 1, 0)],
    ['normalShareBelow', () => normalShareBelow(Number.NaN)],
    ['normalQuantile', () => normalQuantile(0)],
    ['chiSquareTail', () => chiSquareTail(-1, 1)],
    ['betaShareBelow', () => betaShareBelow(1.1, 1, 1)],
    ['betaShareAbove', () => betaShareAbove(0.5, 0, 1)],
    ['betaQuantile', () => betaQuantile(0, 1, 1)],
    ['logBeta', () => logBeta(0, 1)],
    ['logGammaOfOnePlus', () => logGammaOfOnePlus(0.6)],
    ['poissonAtMost', () => poissonAtMost(0.5, 1)],
    ['poissonAbove', () => poissonAbove(1, -1)],
    ['binomialAtMost', () => binomialAtMost(4, 3, 0.5)],
    ['binomialAbove', () => binomialAbove(1, 3, 1.5)],
    ['negativeBinomialAtMost', () => negativeBinomialAtMost(1, { shape: 0, rate: 1 }, 1)],
    ['negativeBinomialAbove', () => negativeBinomialAbove(-1, { shape: 1, rate: 1 }, 1)],
  ];
  for (const [name, call] of refused) {
    test(`${name}: ${call.toString().slice(6)}`, () => {
      assert.throws(call, new RegExp(`${name} requires`, 'u'));
    });
  }
});

describe('isotonic', () => {
  test('gives the golden fit', () => {
    const golden = [0, 0, 0.5, 0.5, 2 / 3, 2 / 3, 2 / 3, 1];
    isotonic([0, 0, 1, 0, 1, 1, 0, 1]).forEach((value, place) => {
      assert.ok(Math.abs(value - golden[place]) < 1e-12);
    });
  });
  test('never falls, keeps the mean, leaves what rises alone, and is its own fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 60 }), (values) => {
        const fitted = isotonic(values);
        const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
        assert.ok(Math.abs(sum(fitted) - sum(values)) < 1e-9);
        fitted.forEach((value, place) => {
          assert.ok(place === 0 || value >= fitted[place - 1]);
        });
        isotonic(fitted).forEach((value, place) => {
          assert.ok(Math.abs(value - fitted[place]) < 1e-9);
        });
        const rising = [...values].sort((a, b) => a - b);
        assert.deepEqual(isotonic(rising), rising);
      }),
    );
  });
  test('a weight of two is the value twice', () => {
    assert.deepEqual(isotonic([3, 0], [2, 1]), [2, 2]);
  });
  test('refuses a weight of nothing, and too few of them', () => {
    assert.throws(() => isotonic([1], [0]), /isotonic requires/u);
    assert.throws(() => isotonic([1, 2], [1]), /isotonic requires/u);
  });
});
