import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../base/seeded-random.ts';
import { zone } from '../time/zone.ts';
import { judgeTrend } from './judge-trend.ts';

const DAY = 86_400;
const FROM = 1_736_118_000; // 6 January 2025, 00:00 in Brussels
const DAYS = 546;
const WINDOW = { from: FROM, to: FROM + DAYS * DAY, zone: zone('Europe/Brussels') };

/** Episodes at these shares of the window, at noon. */
const at = (shares: readonly number[]): number[] =>
  shares.map((share) => FROM + Math.floor(share * DAYS) * DAY + DAY / 2);

describe('judgeTrend', () => {
  test('no times is no answer, and fewer than six episodes are too few', () => {
    assert.deepEqual(judgeTrend([], WINDOW), { kind: 'no-times', n: 0, p: null });
    assert.deepEqual(judgeTrend(at([0.2, 0.5, 0.8, 0.9, 0.95]), WINDOW), { kind: 'too-few', n: 5, p: null });
  });

  test('reports of one outage are one episode', () => {
    const outage = Array.from({ length: 30 }, (_, i) => FROM + 100 * DAY + i * 60);
    assert.equal(judgeTrend(outage, WINDOW).kind, 'too-few');
  });

  test('faster and faster is worsening, slower and slower easing, even is flat', () => {
    const even = Array.from({ length: 12 }, (_, i) => (i + 0.5) / 12);
    assert.equal(judgeTrend(at(even.map((share) => share ** 0.4)), WINDOW).kind, 'worsening');
    assert.equal(judgeTrend(at(even.map((share) => share ** 2.5)), WINDOW).kind, 'easing');
    assert.equal(judgeTrend(at(even), WINDOW).kind, 'flat');
  });

  test('the ticket that opens the export does not make its pattern look easing', () => {
    const even = at(Array.from({ length: 8 }, (_, i) => (i + 0.5) / 8));
    assert.equal(judgeTrend([FROM, ...even], WINDOW).kind, 'flat');
    assert.equal(judgeTrend([FROM, ...even], WINDOW).n, 8);
  });

  test('the order of the instants does not matter, and p is a chance', () => {
    const shares = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), {
      minLength: 6,
      maxLength: 40,
    });
    fc.assert(
      fc.property(shares, (given) => {
        const trend = judgeTrend(at(given), WINDOW);
        assert.deepEqual(judgeTrend(at(given).reverse(), WINDOW), trend);
        assert.ok(trend.p === null ? trend.n < 6 : trend.p >= 0 && trend.p <= 1);
      }),
    );
  });

  test('without trend it claims one in about a twentieth; a rate that doubles twice is mostly seen', () => {
    const random = seededRandom(17);
    const claims = { none: 0, grown: 0 };
    const runs = 600;
    for (let run = 0; run < runs; run += 1) {
      const shares = Array.from({ length: 14 }, () => 0.004 + 0.992 * random.next());
      if (judgeTrend(at(shares), WINDOW).kind !== 'flat') claims.none += 1;
      if (judgeTrend(at(shares.map((share) => share ** 0.45)), WINDOW).kind === 'worsening')
        claims.grown += 1;
    }
    assert.ok(claims.none / runs < 0.075, `${claims.none} of ${runs}`);
    assert.ok(claims.grown / runs > 0.6, `${claims.grown} of ${runs}`);
  });

  test('refuses a window that ends before it starts', () => {
    assert.throws(() => judgeTrend([1], { ...WINDOW, to: FROM }), /judgeTrend requires/u);
  });
});
