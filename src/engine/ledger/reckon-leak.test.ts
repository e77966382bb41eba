import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ticket } from '../answer/simulated-tickets.fixture.ts';
import type { Known } from '../base/estimate.ts';
import { finish } from '../base/progress.ts';
import type { Signal } from '../signals/signal.ts';
import { addLosses, DRAWS } from './loss-draws.ts';
import { overridePriors } from './override-priors.ts';
import { PRIORS } from './priors.data.ts';
import { type Leak, type LeakInput, type LeakLine, reckonLeak } from './reckon-leak.ts';

const LABOUR = 4_820;

function leakOf(signals: readonly Signal[], own: Partial<LeakInput> = {}): Leak {
  const assignment = new Int32Array(signals.length).fill(-1);
  return finish(
    reckonLeak({ signals, assignment, patternCount: 0, labourCostCents: LABOUR, seed: 7, ...own }),
  );
}

const incidents = (n: number, own: Partial<Signal> = {}): Signal[] =>
  Array.from({ length: n }, (_, index) => ticket({ id: `t${index}`, ...own }));

function known(line: LeakLine): Known {
  assert.equal(line.lostSeconds.kind, 'known');
  if (line.lostSeconds.kind !== 'known') throw new Error('unreachable');
  return line.lostSeconds;
}

const signalOfAnyKind = fc.record({
  kind: fc.constantFrom('incident', 'request', 'machine', 'merged', 'unknown', 'improvement'),
  dueAt: fc.option(fc.integer({ min: 0, max: 100 })),
  resolvedAt: fc.option(fc.integer({ min: 0, max: 100 })),
  measuredLostSeconds: fc.option(fc.integer({ min: 0, max: 90_000 })),
  reportedLostSeconds: fc.option(fc.integer({ min: 0, max: 90_000 })),
  technicianSeconds: fc.option(fc.integer({ min: 0, max: 90_000 })),
  pattern: fc.integer({ min: -1, max: 3 }),
});
const someSignals = fc
  .array(signalOfAnyKind, { minLength: 1, maxLength: 25 })
  .map((list) =>
    list.map(({ pattern, ...own }, index) => ({ pattern, signal: ticket({ ...own, id: `t${index}` }) })),
  );

describe('reckonLeak', () => {
  test('5,431 assumed incidents lost about 3,500 to 15,300 hours, not 7,700 to 8,200', () => {
    const { low, mid, high } = known(leakOf(incidents(5_431)).total);
    assert.ok(Math.abs(low / 3_600 - 3_500) < 250, `${low / 3_600}`);
    assert.ok(Math.abs(mid / 3_600 - 7_965) < 400, `${mid / 3_600}`);
    assert.ok(Math.abs(high / 3_600 - 15_300) < 900, `${high / 3_600}`);
  });

  test('without the doubt about the assumption it would be the false 7,700 to 8,200', () => {
    const priors = overridePriors(PRIORS, { 'assumption.factor': { sigma: 0 } });
    const { low, high } = known(leakOf(incidents(5_431), { priors }).total);
    assert.ok(Math.abs(low / 3_600 - 7_700) < 100 && Math.abs(high / 3_600 - 8_200) < 100, `${low} ${high}`);
  });

  test('ten times more assumed tickets do not narrow the interval below the factor’s own', () => {
    const width = (n: number): number => {
      const { low, high } = known(leakOf(incidents(n)).total);
      return Math.log(high / low);
    };
    const [few, more, most] = [width(200), width(2_000), width(20_000)];
    assert.ok(few > more && more > 1.35 && most > 1.35, `${few} ${more} ${most}`);
  });

  test('own minutes narrow it, and only own minutes leave no width at all', () => {
    const half = [
      ...incidents(200),
      ...incidents(200, { reportedLostSeconds: 5_280 }).map((t, i) => ({ ...t, id: `r${i}` })),
    ];
    const ratio = ({ low, high }: Known): number => high / low;
    assert.ok(ratio(known(leakOf(half).total)) < ratio(known(leakOf(incidents(400)).total)));
    const { low, mid, high } = known(leakOf(incidents(40, { measuredLostSeconds: 90 })).total);
    assert.deepEqual([low, mid, high], [3_600, 3_600, 3_600]);
  });

  test('no ticket counts for more than a day, whatever the factor', () => {
    const { model } = leakOf(incidents(50));
    for (let index = 0; index < 50; index += 1) {
      const row = new Float64Array(DRAWS);
      addLosses(model, [index], row);
      assert.ok(row.every((seconds) => Number.isInteger(seconds) && seconds >= 0 && seconds <= 28_800));
    }
  });

  test('patterns and what stays alone add up to the whole in every draw', () => {
    fc.assert(
      fc.property(someSignals, fc.nat(), (list, seed) => {
        const signals = list.map(({ signal }) => signal);
        const { model } = leakOf(signals, { seed });
        const sum = (tickets: readonly number[]): Float64Array => {
          const row = new Float64Array(DRAWS);
          addLosses(model, tickets, row);
          return row;
        };
        const parts = [-1, 0, 1, 2, 3].map((pattern) =>
          sum(list.flatMap((each, index) => (each.pattern === pattern ? [index] : []))),
        );
        const whole = sum(list.map((_, index) => index));
        assert.ok(
          whole.every((seconds, draw) => seconds === parts.reduce((total, part) => total + part[draw], 0)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the tickets does not matter', () => {
    fc.assert(
      fc.property(someSignals, (list) => {
        const reckon = (each: typeof list): Leak =>
          leakOf(
            each.map(({ signal }) => signal),
            { assignment: Int32Array.from(each, ({ pattern }) => pattern), patternCount: 4 },
          );
        const [ahead, back] = [reckon(list), reckon(list.toReversed())];
        assert.deepEqual(ahead.patterns, back.patterns);
        assert.deepEqual(ahead.total, back.total);
      }),
      { numRuns: 40 },
    );
  });

  test('low, middle and high are in order, whole, and never NaN', () => {
    fc.assert(
      fc.property(someSignals, (list) => {
        const leak = leakOf(
          list.map(({ signal }) => signal),
          { assignment: Int32Array.from(list, ({ pattern }) => pattern), patternCount: 4 },
        );
        for (const line of [...leak.patterns, leak.alone, leak.total]) {
          for (const estimate of [line.lostSeconds, line.costCents, line.technicianSeconds]) {
            if (estimate.kind !== 'known') continue;
            const { low, mid, high } = estimate;
            assert.ok([low, mid, high].every(Number.isInteger) && low >= 0 && low <= mid && mid <= high);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a missing value is never a zero: an unstated loss adds to the sum, a stated zero does not', () => {
    const stated = incidents(30, { reportedLostSeconds: 0 });
    assert.equal(known(leakOf(stated).total).high, 0);
    assert.ok(known(leakOf(incidents(30)).total).low > 0);
  });

  test('one ticket more never makes the loss smaller', () => {
    for (const n of [1, 5, 20, 60]) {
      const [before, after] = [known(leakOf(incidents(n)).total), known(leakOf(incidents(n + 1)).total)];
      assert.ok(after.low >= before.low && after.mid >= before.mid && after.high >= before.high);
    }
  });

  test('money is time at the labour cost, in whole cents', () => {
    const { total } = leakOf(incidents(1, { measuredLostSeconds: 5_400 }));
    assert.equal(total.costCents.kind === 'known' && total.costCents.mid, 7_230);
  });

  test('the technician’s time stands apart, as the sum of what was written down', () => {
    const signals = [
      ...incidents(2, { technicianSeconds: 600 }),
      ticket({ id: 'x', measuredLostSeconds: 60 }),
    ];
    const { total } = leakOf(signals);
    assert.equal(total.technicianSeconds.kind === 'known' && total.technicianSeconds.mid, 1_200);
    assert.deepEqual([total.technicianKnown, total.tickets], [2, 3]);
    const without = leakOf(signals.map((signal) => ({ ...signal, technicianSeconds: null }))).total;
    assert.deepEqual(without.lostSeconds, total.lostSeconds);
    assert.deepEqual(without.technicianSeconds, {
      kind: 'not-enough-data',
      have: 0,
      need: 1,
      missing: ['technician-time'],
    });
  });

  test('alerts alone say that no people are in it; requests in time are a known zero; undated ones are not known', () => {
    const missing = (own: Partial<Signal>): unknown => leakOf([ticket(own)]).total.lostSeconds;
    assert.deepEqual(missing({ kind: 'machine' }), {
      kind: 'not-enough-data',
      have: 0,
      need: 1,
      missing: ['people'],
    });
    assert.deepEqual(missing({ kind: 'request' }), {
      kind: 'not-enough-data',
      have: 0,
      need: 1,
      missing: ['due-times'],
    });
    assert.equal(known(leakOf([ticket({ kind: 'request', dueAt: 9, resolvedAt: 5 })]).total).high, 0);
  });

  test('another seed gives other draws, the same seed the same bytes', () => {
    const once = JSON.stringify(leakOf(incidents(50)).total);
    assert.equal(JSON.stringify(leakOf(incidents(50)).total), once);
    assert.notEqual(JSON.stringify(leakOf(incidents(50), { seed: 8 }).total), once);
  });

  test('refuses an assignment that does not fit', () => {
    assert.throws(() => leakOf(incidents(2), { assignment: new Int32Array(1) }), /reckonLeak requires/u);
    assert.throws(() => leakOf(incidents(1), { assignment: new Int32Array([0]) }), /reckonLeak requires/u);
    assert.throws(() => leakOf(incidents(1, { measuredLostSeconds: -1 })), /lossModel requires/u);
  });

  test('no tickets at all is an answer', () => {
    assert.equal(leakOf([]).total.lostSeconds.kind, 'not-enough-data');
  });
});
