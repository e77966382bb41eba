import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { InvalidInput } from '../base/requires.ts';
import { estimateTotal, reportRate } from './report-rate.ts';

const near = (found: number, exact: number, within: number): void =>
  assert.ok(Math.abs(found - exact) <= within, `${found} against ${exact}`);

const GOLDEN = { reported: 40, measured: 60, both: 18 };

describe('reportRate', () => {
  test('gives the golden share of eighteen among sixty, and the range of totals', () => {
    const rate = reportRate(GOLDEN);
    assert.ok(rate.kind === 'known');
    near(rate.share, 0.3, 1e-12);
    near(rate.low, 0.19898, 5e-6);
    near(rate.high, 0.42509, 5e-6);
    assert.deepEqual(
      rate.totals.map(({ oddsRatio, n }) => [oddsRatio, Math.round(n)]),
      [
        [0.5, 108],
        [1, 133],
        [2, 185],
        [4, 287],
      ],
    );
  });

  test('says that it cannot be known where only one list is there', () => {
    assert.deepEqual(reportRate(null), { kind: 'cannot-be-known' });
    assert.deepEqual(reportRate({ reported: 9, measured: 0, both: 0 }), { kind: 'cannot-be-known' });
  });

  test('gives no total where nothing stands on both', () => {
    const rate = reportRate({ reported: 9, measured: 5, both: 0 });
    assert.ok(rate.kind === 'known' && rate.low === 0 && rate.totals.length === 0);
  });

  test('its interval holds the share, and no total is below what was seen', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (onlyReported, onlyMeasured, both) => {
        const rate = reportRate({ reported: onlyReported + both, measured: onlyMeasured + both, both });
        if (rate.kind !== 'known') return;
        assert.ok(0 <= rate.low && rate.low <= rate.share && rate.share <= rate.high && rate.high <= 1);
        for (const { n } of rate.totals) assert.ok(n >= onlyReported + onlyMeasured + both);
      }),
    );
  });

  test('refuses more on both lists than on one', () => {
    assert.throws(() => reportRate({ reported: 3, measured: 9, both: 4 }), InvalidInput);
  });
});

describe('estimateTotal', () => {
  test('gives the golden total of two lists', () => {
    const { n, standardError } = estimateTotal(GOLDEN);
    near(n, 130.632, 5e-4);
    near(standardError, 17.891, 5e-4);
  });
});
