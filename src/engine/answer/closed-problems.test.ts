import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { invented } from '../patterns/invented-signal.fixture.ts';
import type { Signal } from '../signals/signal.ts';
import { closedProblems } from './closed-problems.ts';

const DAY = 86_400;
const COVERED = { from: 0, to: 100 * DAY, days: 100 };

const ticket = (index: number, openedDay: number, solvedDay: number | null): Signal => ({
  ...invented(index),
  openedAt: openedDay * DAY,
  resolvedAt: solvedDay === null ? null : solvedDay * DAY,
  closedAt: null,
  state: solvedDay === null ? 'open' : 'resolved',
});

const of = (signals: readonly Signal[]) =>
  closedProblems(signals, [{ members: signals.map((_, index) => index) }], COVERED);

describe('closedProblems', () => {
  test('counts from the second episode on what was closed and came back', () => {
    const [found] = of([ticket(0, 2, 3), ticket(1, 16, 17), ticket(2, 30, 31), ticket(3, 58, 60)]);
    assert.deepEqual(found, {
      pattern: 0,
      closures: [
        { signal: 1, cameBack: true },
        { signal: 2, cameBack: true },
        { signal: 3, cameBack: false },
      ],
      returns: 2,
      closedAndBack: 2,
      isLastClosed: true,
      lastWeek: 6,
      ageWeeks: 12,
    });
  });

  test('an episode whose ticket was still open when the next came was not closed', () => {
    const [found] = of([ticket(0, 2, 3), ticket(1, 16, 40), ticket(2, 30, null)]);
    assert.equal(found.closedAndBack, 0);
    assert.equal(found.isLastClosed, false);
  });

  test('all tickets of an episode must be closed', () => {
    const [found] = of([ticket(0, 2, 3), ticket(1, 16, 17), ticket(2, 16.5, null), ticket(3, 30, 31)]);
    assert.equal(found.closedAndBack, 0);
    assert.equal(found.isLastClosed, true);
    assert.deepEqual(found.closures, [{ signal: 3, cameBack: false }]);
  });

  test('the ticket of an episode that was closed last stands for its closing', () => {
    const [found] = of([ticket(0, 2, 3), ticket(1, 16, 20), ticket(2, 16.5, 17), ticket(3, 30, null)]);
    assert.deepEqual(found.closures, [{ signal: 1, cameBack: true }]);
  });

  test('what came once, and what has no time, tells nothing', () => {
    assert.deepEqual(of([ticket(0, 2, 3), ticket(1, 2.2, 3)]), []);
    assert.deepEqual(closedProblems([ticket(0, 2, 3)], [{ members: [0] }], null), []);
  });
});
