import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rarestInCommon, shareNotNaming } from './named-in-common.ts';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([members, first, second]) => ({
    members,
    times: Uint32Array.of(Math.min(first, members), Math.min(second, members)),
  }));
const BOTH = Int32Array.of(0, 1);
const SHARES = Float32Array.of(0.02, 0.2);

test('by hand: three of four members name what a fiftieth of all tickets name', () => {
  const said = rarestInCommon(Int32Array.of(0), SHARES, { times: Uint32Array.of(3, 0), members: 4 }, false);
  assert.ok(Math.abs(said - Math.log((3 + 0.06) / (7 * 0.02))) < 1e-6);
  assert.equal(shareNotNaming(Int32Array.of(0), { times: Uint32Array.of(3, 0), members: 4 }, false), 0.25);
});

test('who names nothing is neither for nor against', () => {
  fc.assert(
    fc.property(counts, (group) => {
      assert.equal(rarestInCommon(new Int32Array(0), SHARES, group, false), 0);
      assert.equal(shareNotNaming(new Int32Array(0), group, false), 0);
    }),
  );
});

test('what nobody names speaks against; equally common in the group, the rarer says more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (members) => {
      const none = { members, times: Uint32Array.of(0, 0) };
      assert.ok(rarestInCommon(BOTH, SHARES, none, false) < 0);
      assert.equal(shareNotNaming(BOTH, none, false), 1);
      const all = { members, times: Uint32Array.of(members, members) };
      const both = rarestInCommon(BOTH, SHARES, all, false);
      assert.equal(both, rarestInCommon(Int32Array.of(0), SHARES, all, false));
      assert.ok(both > rarestInCommon(Int32Array.of(1), SHARES, all, false));
    }),
  );
});

test('a ticket among the members does not speak for itself', () => {
  fc.assert(
    fc.property(counts, ({ members, times }) => {
      const withIt = { members: members + 1, times: times.map((count) => count + 1) };
      assert.equal(
        rarestInCommon(BOTH, SHARES, withIt, true),
        rarestInCommon(BOTH, SHARES, { members, times }, false),
      );
      assert.equal(shareNotNaming(BOTH, withIt, true), shareNotNaming(BOTH, { members, times }, false));
    }),
  );
});
