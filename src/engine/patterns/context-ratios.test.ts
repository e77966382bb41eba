import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Signal } from '../signals/signal.ts';
import { contextRatios } from './context-ratios.ts';
import { invented } from './invented-signal.fixture.ts';

const DAY = 86_400;
/** Forty tickets: the even ones of one team and printer, the odd ones spread. */
const signals: Signal[] = Array.from({ length: 40 }, (_, index) =>
  invented(index, {
    team: index % 2 === 0 ? 'Magazijn' : `Team ${index % 5}`,
    asset: index % 2 === 0 ? 'PRT-1' : `LAP-${index}`,
    requester: index,
    openedAt: 1_700_000_000 + index * 9 * DAY,
  }),
);
const none = Int32Array.from(signals, () => -1);
const printing = Int32Array.from(signals, (_, index) => (index % 2 === 0 ? 0 : -1));

test('a shared asset speaks for the same problem, another asset against it', () => {
  const evidence = contextRatios(signals, none);
  assert.ok(evidence(0, 20) > 0);
  assert.ok(evidence(0, 21) < evidence(0, 20));
});

test('what certain tickets share weighs more once they are known to share it', () => {
  assert.ok(contextRatios(signals, printing)(0, 38) > contextRatios(signals, none)(0, 38));
});

test('missing fields say nothing at all', () => {
  const bare = Array.from({ length: 30 }, (_, index) => invented(index));
  const evidence = contextRatios(
    bare,
    Int32Array.from(bare, () => -1),
  );
  for (let index = 1; index < 30; index += 1) assert.equal(evidence(0, index), 0);
});

test('a field that is the same everywhere says nothing', () => {
  const same = Array.from({ length: 30 }, (_, index) => invented(index, { site: 'Hoofdzetel' }));
  assert.equal(
    contextRatios(
      same,
      Int32Array.from(same, () => -1),
    )(0, 1),
    0,
  );
});

test('close in time says more than far apart, and the order of the two makes no difference', () => {
  const close = [...signals, invented(40, { openedAt: 1_700_000_000 + 3600 })];
  const evidence = contextRatios(
    close,
    Int32Array.from(close, () => -1),
  );
  const bare = (a: number, b: number): number => evidence(a, b);
  assert.ok(bare(40, 0) > bare(40, 38));
  assert.equal(bare(3, 17), bare(17, 3));
});
