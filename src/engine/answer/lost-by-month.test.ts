import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { addLosses, DRAWS, type LossModel, lossModel } from '../ledger/loss-draws.ts';
import { PRIORS } from '../ledger/priors.data.ts';
import { isLeaking } from '../ledger/tell-loss.ts';
import type { Signal } from '../signals/signal.ts';
import { isoDay, zone } from '../time/zone.ts';
import { coveredPeriod } from './covered-period.ts';
import { lostByMonth, type MonthLost } from './lost-by-month.ts';
import { DAY, START, ticket } from './simulated-tickets.fixture.ts';

const local = zone('Europe/Brussels');

function monthsOf(signals: readonly Signal[], model = lossModel(signals, PRIORS, 1)): readonly MonthLost[] {
  const covered = coveredPeriod(signals);
  return finish(lostByMonth({ signals, covered, model, zone: local, labourCostCents: 4_820 }));
}

const made = fc
  .array(
    fc.record({
      day: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
      kind: fc.constantFrom('incident' as const, 'machine' as const, 'unknown' as const),
      lost: fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ day, kind, lost }, index) =>
      ticket({
        id: `${index}`,
        kind,
        openedAt: day === null ? null : START + day * DAY,
        reportedLostSeconds: lost,
      }),
    ),
  );

/** The draws of what belongs to one month, the way the ledger sums them. */
function drawsOf(signals: readonly Signal[], model: LossModel, month: string | null): Float64Array {
  const row = new Float64Array(DRAWS);
  const own = signals.flatMap(({ openedAt }, index) =>
    (openedAt === null ? null : isoDay(local.dayOf(openedAt)).slice(0, 7)) === month ? [index] : [],
  );
  addLosses(model, own, row);
  return row;
}

describe('lostByMonth', () => {
  test('the months add up to the total in every draw, and their tickets to all that leak', () => {
    fc.assert(
      fc.property(made, (signals) => {
        const model = lossModel(signals, PRIORS, 1);
        const months = monthsOf(signals, model);
        const sum = new Float64Array(DRAWS);
        for (const { month, lostSeconds } of months) {
          const row = drawsOf(signals, model, month);
          row.forEach((value, draw) => {
            sum[draw] += value;
          });
          assert.ok(lostSeconds.kind === 'known');
          assert.equal(lostSeconds.mid, row.toSorted()[DRAWS / 2 - 1]);
        }
        const whole = new Float64Array(DRAWS);
        addLosses(model, signals.keys(), whole);
        assert.deepEqual(sum, whole);
        const leaking = model.ways.filter(isLeaking).length;
        assert.equal(
          months.reduce((all, { tickets }) => all + tickets, 0),
          leaking,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('no month comes twice, months are in order, and tickets without a time come last', () => {
    fc.assert(
      fc.property(made, (signals) => {
        const names = monthsOf(signals).map(({ month }) => month ?? '9999-99');
        assert.deepEqual(names, [...new Set(names)].sort());
      }),
    );
  });

  test('a month the file covers without a ticket in it lost nothing, and that is known', () => {
    const signals = [0, 5, 70, 80].map((day) => ticket({ id: `${day}`, openedAt: START + day * DAY }));
    const months = monthsOf(signals);
    assert.deepEqual(
      months.map(({ month, tickets }) => [month, tickets]),
      [
        ['2025-01', 2],
        ['2025-02', 0],
        ['2025-03', 2],
      ],
    );
    const [, february] = months;
    assert.ok(february.lostSeconds.kind === 'known' && february.lostSeconds.high === 0);
  });

  test('a month is the local month', () => {
    const signals = [ticket({ openedAt: START - 1_800 })]; // half past midnight in Brussels
    assert.deepEqual(
      monthsOf(signals).map(({ month }) => month),
      ['2025-01'],
    );
  });

  test('nothing leaking is no month without times, and no tickets no months', () => {
    assert.deepEqual(monthsOf([]), []);
    assert.deepEqual(monthsOf([ticket({ kind: 'machine' })]), []);
  });
});
