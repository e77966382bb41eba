import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { InvalidInput } from '../../base/requires.ts';
import { seededRandom } from '../../base/seeded-random.ts';
import { changeInReporting, estimateTotal, reportRate } from './report-rate.ts';

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

describe('changeInReporting', () => {
  const lists = (both: number, measured: number) => ({ reported: both, measured, both });

  test('gives the published intervals of differences', () => {
    for (const [one, other, difference, low, high] of [
      [lists(56, 70), lists(48, 80), 0.2, 0.0524, 0.3339],
      [lists(9, 10), lists(3, 10), 0.6, 0.1705, 0.809],
      [lists(6, 7), lists(2, 7), 0.5714, 0.0582, 0.8062],
      [lists(5, 56), lists(0, 29), 0.0893, -0.0381, 0.1926],
      [lists(0, 10), lists(0, 20), 0, -0.1611, 0.2775],
      [lists(10, 10), lists(0, 10), 1, 0.6075, 1],
    ] as const) {
      const change = changeInReporting(other, one);
      assert.ok(change.kind === 'known');
      near(change.difference, difference, 5e-5);
      near(change.low, low, 5e-5);
      near(change.high, high, 5e-5);
    }
  });

  test('turning the stretches round turns the change round', () => {
    const counts = fc.tuple(fc.nat(60), fc.nat(60)).map(([both, only]) => lists(both, both + only + 1));
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [there, back] = [changeInReporting(one, other), changeInReporting(other, one)];
        assert.ok(there.kind === 'known' && back.kind === 'known');
        near(there.low, -back.high, 1e-12);
        near(there.difference, -back.difference, 1e-12);
        assert.ok(there.low <= there.difference && there.difference <= there.high);
      }),
    );
  });

  test('where people report as before it says that they report less in at most 1 in 30, and sees it mostly where they halve', (t) => {
    const random = seededRandom(44);
    const stretch = (share: number, measured: number) =>
      lists(
        Array.from({ length: measured }, () => random.next()).filter((at) => at < share).length,
        measured,
      );
    const share = (before: number, after: number, verdict: string): number => {
      const runs = 4_000;
      let said = 0;
      for (let run = 0; run < runs; run += 1) {
        const change = changeInReporting(stretch(before, 60), stretch(after, 90));
        if (change.kind === 'known' && change.verdict === verdict) said += 1;
      }
      return said / runs;
    };
    for (const same of [0.1, 0.3, 0.6]) {
      const [falls, rises] = [share(same, same, 'falls'), share(same, same, 'rises')];
      t.diagnostic(`${same}: falls ${falls}, rises ${rises}`);
      assert.ok(falls <= 1 / 30 && rises <= 1 / 30, `${falls} ${rises}`);
    }
    const seen = share(0.4, 0.2, 'falls');
    t.diagnostic(`.4 to .2: ${seen}`);
    assert.ok(seen >= 0.7);
  });

  test('cannot be known where either stretch has one list only', () => {
    assert.equal(changeInReporting(null, lists(1, 2)).kind, 'cannot-be-known');
    assert.equal(changeInReporting(lists(1, 2), null).kind, 'cannot-be-known');
  });
});

describe('estimateTotal', () => {
  test('gives the golden total of two lists', () => {
    const { n, standardError } = estimateTotal(GOLDEN);
    near(n, 130.632, 5e-4);
    near(standardError, 17.891, 5e-4);
  });
});
