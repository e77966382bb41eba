import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../base/seeded-random.ts';
import { betaQuantile } from './beta-quantile.ts';
import { type BgNbd, chanceOfBgNbd } from './bg-nbd.ts';
import { boundsOfBgNbd } from './bg-nbd-bounds.ts';
import { gammaQuantile } from './gamma-quantile.ts';

const MODEL: BgNbd = { shape: 0.8, rate: 20, dies: 1.2, lives: 2.5 };

const history = fc
  .record({
    returns: fc.integer({ min: 0, max: 60 }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    ageDays: fc.double({ min: 1, max: 800, noNaN: true }),
  })
  .map(({ returns, share, ageDays }) => ({ returns, lastDay: returns === 0 ? 0 : share * ageDays, ageDays }));

describe('boundsOfBgNbd', () => {
  test('of causes that never die, gives the chances at the quantiles of the rate', () => {
    const lasting = { ...MODEL, dies: 1e-12 };
    for (const returns of [0, 1, 4, 20, 80]) {
      const { low, high } = boundsOfBgNbd(
        lasting,
        { returns, lastDay: returns && 300, ageDays: 365 },
        30,
        0.9,
      );
      const within = (share: number): number =>
        -Math.expm1(-30 * gammaQuantile(share, MODEL.shape + returns, MODEL.rate + 365));
      assert.ok(Math.abs(low - within(0.05)) < 0.02, `${returns}: ${low} against ${within(0.05)}`);
      assert.ok(Math.abs(high - within(0.95)) < 0.02, `${returns}: ${high} against ${within(0.95)}`);
    }
  });
  test('holds the chance itself, and a narrower level gives no wider interval', () => {
    fc.assert(
      fc.property(history, (seen) => {
        const { returns } = chanceOfBgNbd(MODEL, seen, 30);
        const wide = boundsOfBgNbd(MODEL, seen, 30, 0.9);
        const narrow = boundsOfBgNbd(MODEL, seen, 30, 0.5);
        assert.ok(0 <= wide.low && wide.low <= returns && returns <= wide.high && wide.high <= 1);
        assert.ok(wide.low <= narrow.low + 1e-12 && narrow.high <= wide.high + 1e-12);
      }),
    );
  });
  test('nine in ten hold what was true of the cause, had its rate been known', () => {
    const random = seededRandom(5);
    const draw = (): number => Math.max(1e-12, random.next());
    let held = 0;
    const runs = 6_000;
    for (let run = 0; run < runs; run += 1) {
      const rate = gammaQuantile(draw(), MODEL.shape, MODEL.rate);
      const dies = betaQuantile(draw(), MODEL.dies, MODEL.lives);
      const ageDays = 20 + 380 * random.next();
      let [returns, lastDay] = [0, 0];
      for (let day = -Math.log(draw()) / rate; day <= ageDays; day += -Math.log(draw()) / rate) {
        returns += 1;
        lastDay = day;
        if (random.next() < dies) break;
      }
      const odds = returns === 0 ? 0 : MODEL.dies / (MODEL.lives + returns - 1);
      const alive = returns === 0 ? 1 : 1 / (1 + odds * Math.exp(rate * (ageDays - lastDay)));
      const truth = alive * -Math.expm1(-30 * rate);
      const { low, high } = boundsOfBgNbd(MODEL, { returns, lastDay, ageDays }, 30, 0.9);
      if (low - 1e-9 <= truth && truth <= high + 1e-9) held += 1;
    }
    assert.ok(held / runs > 0.88 && held / runs < 0.93, `${held / runs}`);
  });
  test('refuses a level that is none', () => {
    const seen = { returns: 1, lastDay: 3, ageDays: 8 };
    assert.throws(() => boundsOfBgNbd(MODEL, seen, 30, 1), /boundsOfBgNbd requires/u);
  });
});
