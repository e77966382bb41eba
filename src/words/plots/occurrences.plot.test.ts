import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occurrencesPlot } from './occurrences.plot.ts';

/** The days of the bands of a picture, in days since its period began. */
function bands(days: readonly number[], everyDays: number | null, span = 365): readonly number[] {
  const occurrences = days.map((day) => ({ day, tickets: 1 }));
  const { series } = occurrencesPlot({ occurrences, days: span, labels: [], everyDays }, 800).option as {
    readonly series: readonly { readonly data: readonly (readonly [number, number])[] }[];
  };
  return series[0].data.map(([day]) => day);
}

test('bands stand where the days are, also when the last one strays', () => {
  const monthly = Array.from({ length: 9 }, (_, at) => 10 + at * 30 + (at % 3) - 1);
  for (const days of [monthly, [...monthly, 345]])
    for (const day of monthly)
      assert.ok(Math.min(...bands(days, 30).map((band) => Math.abs(band - day))) < 4, `${day}`);
});

test('bands fill the period, a cycle apart, and there are none without a rhythm', () => {
  const weekly = bands([3, 10, 17, 31, 38], 7, 70);
  assert.equal(weekly.length, 10);
  weekly.forEach((band, at) => {
    assert.ok(Math.abs(band - (3 + 7 * at)) < 1e-9);
  });
  assert.deepEqual(bands([3, 10, 17], null), []);
  assert.deepEqual(bands([], 7), []);
});

test('a rhythm that is not certain stands at the same places, as dotted lines over the whole height', () => {
  type Series = {
    readonly type: string;
    readonly data: readonly (readonly (number | string)[])[];
    readonly lineStyle?: { readonly type: readonly number[] };
  };
  const seriesOf = (isLikely: boolean): Series => {
    const occurrences = [10, 40, 71, 101].map((day) => ({ day, tickets: 3 }));
    const given = { occurrences, days: 150, labels: [], everyDays: 30, isLikely };
    const { series } = occurrencesPlot(given, 800).option as { readonly series: readonly Series[] };
    return series[0];
  };
  const [sure, likely] = [false, true].map(seriesOf);
  assert.equal(sure.type, 'scatter');
  assert.deepEqual(likely.lineStyle?.type, [2, 6]);
  const days = sure.data.map(([day]) => day);
  assert.ok(days.length >= 4);
  assert.deepEqual(
    likely.data,
    days.flatMap((day) => [
      [day, 0],
      [day, 3],
      ['-', '-'],
    ]),
  );
});

test('what was done stands as a flag on its day, pointing inwards, and not at all outside the period', () => {
  const flags = (day: number): readonly (readonly [number, string])[] => {
    const shown = { occurrences: [{ day: 4, tickets: 1 }], days: 100, labels: [], everyDays: null };
    const { series } = occurrencesPlot({ ...shown, fix: { day, flag: 'gedaan' } }, 800).option as {
      readonly series: readonly {
        readonly data: readonly { readonly name?: string; readonly value?: readonly number[] }[];
        readonly label?: { readonly position: string };
      }[];
    };
    return series.flatMap(({ data, label }) =>
      data.flatMap(({ name, value }) =>
        name === 'gedaan' && value !== undefined ? [[value[0], label?.position ?? ''] as const] : [],
      ),
    );
  };
  assert.deepEqual(flags(20), [[20, 'right']]);
  assert.deepEqual(flags(90), [[90, 'left']]);
  assert.deepEqual([flags(-1), flags(101)], [[], []]);
});
