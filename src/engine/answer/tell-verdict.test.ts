import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Estimate, notEnoughData } from '../base/estimate.ts';
import { tellVerdict, type VerdictInput } from './tell-verdict.ts';

const change = (low: number, mid: number, high: number): Estimate => ({
  kind: 'known',
  low,
  mid,
  high,
  level: 0.9,
  basis: { measured: 0, reported: 0, imputed: 100 },
});
const enough = { coveredDays: 182, incidents: 100, incidentsWithTimes: 90 };
const of = (own: Partial<VerdictInput>) =>
  tellVerdict({ ...enough, change: change(-0.2, 0, 0.2), rises: 0.5, falls: 0.5, ...own });

describe('tellVerdict', () => {
  for (const [law, own, verdict, missing] of [
    ['forward when it falls with chance .9', { falls: 0.9, rises: 0.1 }, 'forward', []],
    ['small when it rises with chance .9', { falls: 0.1, rises: 0.9 }, 'small', []],
    ['not yet just below', { falls: 0.1, rises: 0.899 }, 'not-yet', ['change-too-uncertain']],
    ['standstill within five points', { change: change(-0.05, 0, 0.05) }, 'standstill', []],
    [
      'standstill also when a rise within five points is certain',
      { change: change(0.01, 0.02, 0.03), rises: 1, falls: 0 },
      'standstill',
      [],
    ],
    [
      'not standstill at a hair more',
      { change: change(-0.0501, 0, 0.05) },
      'not-yet',
      ['change-too-uncertain'],
    ],
    ['no verdict below six months', { coveredDays: 181, falls: 1, rises: 0 }, 'not-yet', ['period']],
    ['no verdict below a hundred incidents', { incidents: 99, falls: 1, rises: 0 }, 'not-yet', ['incidents']],
    [
      'no verdict below nine in ten times',
      { incidentsWithTimes: 89, falls: 1, rises: 0 },
      'not-yet',
      ['times'],
    ],
    [
      'everything missing is named',
      { coveredDays: 10, incidents: 50, incidentsWithTimes: 9 },
      'not-yet',
      ['times', 'period', 'incidents'],
    ],
    [
      'a file without times says so',
      {
        coveredDays: null,
        incidentsWithTimes: 0,
        change: notEnoughData(0, 1, ['times']),
        rises: null,
        falls: null,
      },
      'not-yet',
      ['times'],
    ],
    [
      'too few incidents in a stretch',
      { change: notEnoughData(9, 20, ['incidents']), rises: null, falls: null },
      'not-yet',
      ['incidents'],
    ],
  ] as const) {
    test(law, () => assert.deepEqual(of(own), { verdict, missing }));
  }

  test('mirrored time swaps forward and small, and nothing else', () => {
    const swap = {
      forward: 'small',
      small: 'forward',
      standstill: 'standstill',
      'not-yet': 'not-yet',
    } as const;
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.double({ min: 0, max: 1, noNaN: true }), (parts, rises) => {
        const [low, mid, high] = parts.toSorted((a, b) => a - b);
        const ahead = of({ change: change(low, mid, high), rises, falls: 1 - rises });
        const back = of({ change: change(-high, -mid, -low), rises: 1 - rises, falls: rises });
        assert.equal(back.verdict, swap[ahead.verdict]);
      }),
    );
  });

  test('a verdict never lacks anything, and no verdict always says what it lacks', () => {
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(
        count,
        count,
        fc.option(fc.integer({ min: 1, max: 400 })),
        (incidents, times, coveredDays) => {
          const told = of({ incidents, incidentsWithTimes: Math.min(times, incidents), coveredDays });
          assert.equal(told.verdict === 'not-yet', told.missing.length > 0);
        },
      ),
    );
  });

  test('refuses more times than incidents, and chances that are none', () => {
    assert.throws(() => of({ incidentsWithTimes: 101 }), /tellVerdict requires/u);
    assert.throws(() => of({ rises: 1.1 }), /tellVerdict requires/u);
  });
});
