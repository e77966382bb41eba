import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { verdictWord } from './verdict-word.ts';

describe('the word of a verdict', () => {
  test('is its own where there is one', () => {
    for (const verdict of ['forward', 'standstill', 'small'] as const)
      assert.equal(verdictWord({ verdict, missing: [] }), verdict);
  });

  test('is "no clear direction" where only a clear difference is missing', () => {
    assert.equal(verdictWord({ verdict: 'not-yet', missing: ['change-too-uncertain'] }), 'unclear');
  });

  test('is "too early" where anything else is missing too', () => {
    for (const missing of [['period'], ['incidents', 'period'], ['period', 'change-too-uncertain']])
      assert.equal(verdictWord({ verdict: 'not-yet', missing }), 'not-yet');
  });
});
