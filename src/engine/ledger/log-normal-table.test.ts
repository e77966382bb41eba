import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { logNormalTable } from './log-normal-table.ts';

const quantile = (table: Float64Array, share: number): number => table[Math.floor(share * table.length)] / 60;
const cappedMean = (table: Float64Array, cap: number): number =>
  table.reduce((sum, seconds) => sum + Math.min(cap * 60, seconds), 0) / table.length / 60;

describe('logNormalTable', () => {
  const incident = logNormalTable(24.5, 2);

  test('gives the published points of an incident: 1.9, 6.4, 24.5, 94 and 318 minutes', () => {
    for (const [share, minutes] of [
      [0.1, 1.9],
      [0.25, 6.4],
      [0.5, 24.5],
      [0.75, 94],
      [0.9, 318],
    ] as const) {
      assert.ok(Math.abs(quantile(incident, share) / minutes - 1) < 0.02, `${share}`);
    }
  });

  test('capped at a day its mean is 88 minutes, at half a day 66; 6.8 % pass the day', () => {
    assert.ok(Math.abs(cappedMean(incident, 480) - 88) < 0.5);
    assert.ok(Math.abs(cappedMean(incident, 240) - 66) < 0.5);
    const passing = incident.filter((seconds) => seconds > 480 * 60).length / incident.length;
    assert.ok(Math.abs(passing - 0.068) < 0.001);
  });

  test('keeps the shares it was derived from: 12.6 % of tickets hold 80 %, 68.6 % hold 6 %', () => {
    const whole = incident.reduce((sum, seconds) => sum + seconds, 0);
    const held = (from: number, to: number): number =>
      incident
        .slice(Math.round(from * incident.length), Math.round(to * incident.length))
        .reduce((a, b) => a + b, 0) / whole;
    assert.ok(Math.abs(held(0.874, 1) - 0.8) < 0.02);
    assert.ok(Math.abs(held(0, 0.686) - 0.06) < 0.01);
  });

  test('rises from entry to entry', () => {
    assert.ok(incident.every((seconds, entry) => entry === 0 || seconds > incident[entry - 1]));
  });

  test('without spread every entry is the median', () => {
    assert.ok(logNormalTable(10, 0).every((seconds) => seconds === 600));
  });

  for (const [median, sigma] of [
    [0, 1],
    [-1, 1],
    [Number.NaN, 1],
    [1, -0.1],
  ] as const) {
    test(`refuses a median of ${median} with a spread of ${sigma}`, () => {
      assert.throws(() => logNormalTable(median, sigma), /logNormalTable requires/u);
    });
  }
});
