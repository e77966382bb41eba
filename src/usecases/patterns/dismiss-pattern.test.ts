import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDismissed } from './dismiss-pattern.ts';

describe('how long a problem stays aside', () => {
  for (const [then, now, stays] of [
    [10, 10, true],
    [10, 14, true],
    [10, 15, false],
    [4, 8, true],
    [4, 9, false],
    [56, 83, true],
    [56, 84, false],
    [56, 20, true],
  ] as const)
    test(`of ${then} tickets, now ${now}: ${stays ? 'it stays' : 'it is back'}`, () =>
      assert.equal(isDismissed({ dismissed: 'other', dismissedTickets: then, tickets: now }), stays));

  test('what nobody set aside is in the list', () =>
    assert.equal(isDismissed({ dismissed: null, dismissedTickets: null, tickets: 9 }), false));
});
