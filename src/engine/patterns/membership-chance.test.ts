import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LEAST_ASKED, leaningChance, membershipChance } from './membership-chance.ts';

const tie = fc.double({ min: -20, max: 20, noNaN: true }).filter((value) => value !== 0);

test('more evidence never makes a membership less likely, and none is ever sure', () => {
  fc.assert(
    fc.property(tie, tie, (a, b) => {
      assert.ok(membershipChance(Math.min(a, b)) <= membershipChance(Math.max(a, b)));
      assert.ok(membershipChance(a) > LEAST_ASKED && membershipChance(a) < 1);
    }),
  );
});

test('what was joined by words alone is less likely than what evidence speaks for', () => {
  assert.ok(membershipChance(0) < membershipChance(0.01));
});

test('a better fit never makes a leaning less likely, and it is always less likely than a membership', () => {
  fc.assert(
    fc.property(tie, tie, (a, b) => {
      assert.ok(leaningChance(Math.min(a, b)) <= leaningChance(Math.max(a, b)));
      assert.ok(leaningChance(a) > 0 && leaningChance(a) < membershipChance(b));
    }),
  );
  assert.equal(leaningChance(0), 0.5);
});
