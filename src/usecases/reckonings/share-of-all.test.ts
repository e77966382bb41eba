import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shareOfAll } from './share-of-all.ts';

const STAGES = [
  'reading',
  'understanding',
  'grouping',
  'searching',
  'judging',
  'reckoning',
  'writing',
] as const;

test('a bar of progress never goes back, whatever the steps say, and is full at the very end only', () => {
  const step = fc.record({
    stage: fc.constantFrom(...STAGES),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let before = 0;
      for (const at of steps) {
        const now = shareOfAll(before, at);
        assert.ok(now >= before && now <= 1);
        before = now;
      }
    }),
  );
  for (const [at, stage] of STAGES.entries()) {
    const end = shareOfAll(0, { stage, share: 1 });
    const next = STAGES[at + 1];
    const from = next === undefined ? 1 : shareOfAll(0, { stage: next, share: 0 });
    assert.ok(Math.abs(end - from) < 1e-9, `${stage} ends where the next begins`);
  }
});
