import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { betaShareBelow } from './beta-share.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { digamma } from './digamma.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import { gammaShareAbove, gammaShareBelow } from './gamma-share.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalShareBelow } from './normal-share.ts';
import {
  BETA_SHARE,
  CHI_SQUARE_TAIL,
  DIGAMMA,
  GAMMA_QUANTILE,
  GAMMA_SHARE,
  LOG_GAMMA,
  NORMAL_SHARE,
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
      // Where the lower share is all but 1, the upper one is what is left after rounding unless computed apart.
      if (x > shape + 1 || above > 1e-3) agrees(gammaShareAbove(shape, x), above, `Q(${shape}, ${x})`);
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
  test('the beta distribution', () => {
    for (const [x, a, b, exact] of BETA_SHARE) agrees(betaShareBelow(x, a, b), exact, `I_${x}(${a}, ${b})`);
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
  test('ends are exact', () => {
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
  ];
  for (const [name, call] of refused) {
    test(`${name}: ${call.toString().slice(6)}`, () => {
      assert.throws(call, new RegExp(`${name} requires`, 'u'));
    });
  }
});
