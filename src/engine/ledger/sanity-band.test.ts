import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Estimate } from '../base/estimate.ts';
import { notEnoughData } from '../base/estimate.ts';
import { estimateFromDraws } from './estimate-from-draws.ts';
import { priceSeconds } from './price-seconds.ts';
import { BAND_ANCHORS, BAND_MINUTES, sanityBand } from './sanity-band.ts';

const basis = { measured: 1, reported: 0, imputed: 0 };
const minutes = (low: number, mid: number, high: number): Estimate => ({
  kind: 'known',
  low: low * 60,
  mid: mid * 60,
  high: high * 60,
  level: 0.9,
  basis,
});

describe('sanityBand', () => {
  for (const [low, mid, high, band] of [
    [20, 39, 80, 'within'],
    [4, 8, 17, 'within'],
    [2, 4, 9, 'below'],
    [430, 500, 600, 'above'],
    [300, 500, 600, 'within'],
  ] as const) {
    test(`${low} to ${high} minutes a person a week is ${band} the band`, () => {
      const told = sanityBand(minutes(low * 48, mid * 48, high * 48), 48, 7);
      assert.equal(told.band, band);
      assert.equal(told.minutesPerPersonPerWeek.kind === 'known' && told.minutesPerPersonPerWeek.mid, mid);
    });
  }

  test('names what is missing: the head count, the times, or both', () => {
    const missing = (people: number | null, days: number | null): unknown => {
      const { minutesPerPersonPerWeek: each, band } = sanityBand(minutes(1, 2, 3), people, days);
      return [band, each.kind === 'not-enough-data' && each.missing];
    };
    assert.deepEqual(missing(null, 30), ['unknown', ['head-count']]);
    assert.deepEqual(missing(10, null), ['unknown', ['times']]);
    assert.deepEqual(missing(null, null), ['unknown', ['head-count', 'times']]);
  });

  test('an unknown loss stays unknown', () => {
    const unknown = notEnoughData(0, 1, ['people']);
    assert.deepEqual(sanityBand(unknown, 10, 30), { minutesPerPersonPerWeek: unknown, band: 'unknown' });
  });

  test('refuses nobody and no days', () => {
    assert.throws(() => sanityBand(minutes(1, 2, 3), 0, 7), /sanityBand requires/u);
    assert.throws(() => sanityBand(minutes(1, 2, 3), 5, 0), /sanityBand requires/u);
  });

  test('every published anchor lies in the band', () => {
    for (const {
      minutes: [low, high],
    } of BAND_ANCHORS)
      assert.ok(low >= BAND_MINUTES.low && high <= BAND_MINUTES.high);
  });
});

describe('priceSeconds', () => {
  test('39 minutes a week over 46 weeks is about €1,440 a year in Belgium', () => {
    const cost = priceSeconds(minutes(39 * 46, 39 * 46, 39 * 46), 4_820);
    assert.equal(cost.kind === 'known' && Math.round(cost.mid / 1_000), 144);
  });

  test('too little evidence costs not zero but unknown', () => {
    const unknown = notEnoughData(0, 1, ['people']);
    assert.equal(priceSeconds(unknown, 4_820), unknown);
  });

  test('refuses fractions of a cent', () => {
    assert.throws(() => priceSeconds(minutes(1, 1, 1), 48.2), /priceSeconds requires/u);
  });
});

describe('estimateFromDraws', () => {
  test('takes the 5 %, 50 % and 95 % points of what was drawn, not the mean', () => {
    const draws = Float64Array.from({ length: 100 }, (_, index) =>
      index === 99 ? 1e9 : index + 1,
    ).reverse();
    const { low, mid, high } = estimateFromDraws(draws, basis, Math.round);
    assert.deepEqual([low, mid, high], [5, 50, 95]);
  });

  test('one draw is all three', () => {
    const { low, mid, high } = estimateFromDraws(Float64Array.of(4.4), basis, Math.round);
    assert.deepEqual([low, mid, high], [4, 4, 4]);
  });

  test('refuses no draws, and what is no number', () => {
    const draws = Float64Array.of(1, Number.NaN, 2);
    assert.throws(() => estimateFromDraws(draws, basis, Math.round), /estimateFromDraws requires/u);
    assert.throws(
      () => estimateFromDraws(new Float64Array(0), basis, Math.round),
      /estimateFromDraws requires/u,
    );
  });
});
