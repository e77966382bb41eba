import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ticket } from '../answer/simulated-tickets.fixture.ts';
import { finish } from '../base/progress.ts';
import { lossModel } from './loss-draws.ts';
import { lossLines } from './loss-lines.ts';
import { PRIORS } from './priors.data.ts';
import { reckonLeak } from './reckon-leak.ts';

const seconds = fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: null });

describe('lossLines', () => {
  test('one group of everything is the total of the ledger', () => {
    fc.assert(
      fc.property(fc.array(seconds, { minLength: 1, maxLength: 20 }), (lost) => {
        const signals = lost.map((each, index) => ticket({ id: `${index}`, measuredLostSeconds: each }));
        const assignment = new Int32Array(signals.length).fill(-1);
        const leak = finish(
          reckonLeak({ signals, assignment, patternCount: 0, labourCostCents: 4_820, seed: 1 }),
        );
        const [line] = finish(lossLines([[...signals.keys()]], leak.model, 4_820));
        const { lostSeconds, costCents } = leak.total;
        assert.deepEqual(line, { tickets: signals.length, lostSeconds, costCents });
      }),
    );
  });

  test('tickets that do not leak count for nothing, and none leaking is a known zero', () => {
    const signals = [ticket({ id: 'a', kind: 'machine' }), ticket({ id: 'b', measuredLostSeconds: 60 })];
    const model = lossModel(signals, PRIORS, 1);
    const [both, none] = finish(lossLines([[0, 1], [0]], model, 3_600));
    assert.ok(both.tickets === 1 && both.costCents.kind === 'known' && both.costCents.mid === 60);
    assert.ok(none.tickets === 0 && none.lostSeconds.kind === 'known' && none.lostSeconds.high === 0);
  });
});
