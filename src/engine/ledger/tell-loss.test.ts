import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ticket } from '../answer/simulated-tickets.fixture.ts';
import type { Signal } from '../signals/signal.ts';
import { isLeaking, lastInstant, tellLoss } from './tell-loss.ts';

const LAST = 1_000;
const own = { measuredLostSeconds: 60, reportedLostSeconds: 600 };

const TABLE: readonly (readonly [string, Partial<Signal>, string])[] = [
  ['measured beats reported', { ...own }, 'measured'],
  ['reported beats the assumption', { reportedLostSeconds: 600 }, 'reported'],
  ['a stated zero is a statement', { reportedLostSeconds: 0 }, 'reported'],
  ['an incident without either is assumed', {}, 'incident'],
  [
    'waiting and working are not lost time',
    { openedAt: 1, resolvedAt: 900, technicianSeconds: 500 },
    'incident',
  ],
  ['an unknown kind is reckoned as an incident but counted apart', { kind: 'unknown' }, 'unknown-kind'],
  ['an alert leaks nothing of users', { kind: 'machine', ...own }, 'not-friction'],
  ['planned upkeep leaks nothing', { kind: 'scheduled', ...own }, 'not-friction'],
  ['a duplicate lives on elsewhere', { kind: 'merged', ...own }, 'not-friction'],
  ['improvement is no friction', { kind: 'improvement', ...own }, 'not-friction'],
  ['a request done before it was due', { kind: 'request', dueAt: 500, resolvedAt: 500, ...own }, 'on-time'],
  ['a request resolved late', { kind: 'request', dueAt: 500, resolvedAt: 501 }, 'late-request'],
  ['a request closed late', { kind: 'request', dueAt: 500, closedAt: 501 }, 'late-request'],
  [
    'a late request with stated time',
    { kind: 'request', dueAt: 500, closedAt: 501, reportedLostSeconds: 9 },
    'reported',
  ],
  ['a request still open after it was due', { kind: 'request', state: 'open', dueAt: 500 }, 'late-request'],
  [
    'an open request carrying a resolved time is open',
    { kind: 'request', state: 'open', dueAt: 500, resolvedAt: 400 },
    'late-request',
  ],
  ['a request open and not yet due', { kind: 'request', state: 'open', dueAt: 2_000 }, 'on-time'],
  ['a request without a due time', { kind: 'request', resolvedAt: 400 }, 'undecided'],
  ['a closed request without an end', { kind: 'request', dueAt: 500 }, 'undecided'],
];

describe('tellLoss', () => {
  for (const [law, signal, way] of TABLE) {
    test(law, () => assert.equal(tellLoss(ticket(signal), LAST), way));
  }

  test('without any time in the file an open request is undecided', () => {
    assert.equal(tellLoss(ticket({ kind: 'request', state: 'open', dueAt: 500 }), null), 'undecided');
  });

  test('only friction leaks', () => {
    assert.deepEqual(
      (['measured', 'reported', 'incident', 'unknown-kind', 'late-request'] as const).map(isLeaking),
      [true, true, true, true, true],
    );
    assert.deepEqual((['on-time', 'undecided', 'not-friction'] as const).map(isLeaking), [
      false,
      false,
      false,
    ]);
  });
});

describe('lastInstant', () => {
  test('is the latest of all opening, resolving and closing times, and null without any', () => {
    assert.equal(
      lastInstant([ticket({ openedAt: 5 }), ticket({ openedAt: 1, closedAt: 9, resolvedAt: 7 })]),
      9,
    );
    const planned = ticket({ kind: 'improvement', kindEvidence: ['column:number'], openedAt: 99 });
    assert.equal(lastInstant([ticket({ openedAt: 5 }), planned]), 5, 'a change may be planned for later');
    assert.equal(lastInstant([ticket({ dueAt: 99 })]), null);
    assert.equal(lastInstant([]), null);
  });
});
