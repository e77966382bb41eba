import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Correction } from './correction.ts';
import { spreadCorrections } from './spread-corrections.ts';

const SIGNALS = 14;
/** Which text each signal says: -1 too short to tell. */
const said = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: SIGNALS, maxLength: SIGNALS });
const some = fc.uniqueArray(fc.nat(SIGNALS - 1), { minLength: 1, maxLength: 5 });
const correction: fc.Arbitrary<Correction> = fc.oneof(
  some.map((tickets) => ({ kind: 'together' as const, tickets })),
  fc
    .record({
      both: fc.uniqueArray(fc.nat(SIGNALS - 1), { minLength: 2, maxLength: 6 }),
      alone: fc.boolean(),
    })
    .map(({ both, alone }) => ({
      kind: 'apart' as const,
      tickets: both.slice(0, 1),
      from: both.slice(1),
      alone,
    })),
);
const given = fc.record({
  said,
  grouped: fc.array(fc.boolean(), { minLength: SIGNALS, maxLength: SIGNALS }),
  corrections: fc.array(correction, { maxLength: 4 }),
});

function duplicatesOf(texts: readonly number[]): Int32Array {
  return Int32Array.from(texts, (text, at) => {
    const first = texts.indexOf(text);
    return text < 0 || first === at ? -1 : first;
  });
}
const spread = ({
  said: texts,
  grouped,
  corrections,
}: typeof given extends fc.Arbitrary<infer T> ? T : never) =>
  spreadCorrections({ corrections, duplicates: duplicatesOf(texts), isGrouped: (at) => grouped[at] });
const namedIn = (corrections: readonly Correction[]): ReadonlySet<number> =>
  new Set(corrections.flatMap((each) => [...each.tickets, ...(each.kind === 'apart' ? each.from : [])]));

describe('spreadCorrections', () => {
  test('who was named stays named, and who follows says the very same as one of them and was named nowhere', () => {
    fc.assert(
      fc.property(given, (input) => {
        const named = namedIn(input.corrections);
        spread(input).forEach((after, at) => {
          const before = input.corrections[at];
          assert.deepEqual(after.tickets.slice(0, before.tickets.length), before.tickets);
          if (before.kind === 'apart')
            assert.deepEqual({ ...after, tickets: [] }, { ...before, tickets: [] });
          for (const follower of after.tickets.slice(before.tickets.length)) {
            assert.ok(!named.has(follower));
            assert.ok(before.tickets.some((each) => input.said[each] === input.said[follower]));
          }
        });
      }),
    );
  });

  test('no ticket is brought along out of another pattern, and none is apart from who says the same', () => {
    fc.assert(
      fc.property(given, (input) => {
        spread(input).forEach((after, at) => {
          const followers = after.tickets.slice(input.corrections[at].tickets.length);
          if (after.kind === 'together') assert.ok(followers.every((each) => !input.grouped[each]));
          else
            for (const each of followers)
              assert.ok(after.from.every((stays) => input.said[stays] !== input.said[each]));
        });
      }),
    );
  });

  test('done twice it changes nothing', () => {
    fc.assert(
      fc.property(given, (input) => {
        const once = spread(input);
        assert.deepEqual(spread({ ...input, corrections: [...once] }), once);
      }),
    );
  });

  test('of five that say the same, told of one, the four that stand alone come along; told of two sides, none does', () => {
    const duplicates = duplicatesOf([7, 7, 7, 7, 7, 9]);
    const isGrouped = (at: number): boolean => at === 3;
    const [together] = spreadCorrections({
      corrections: [{ kind: 'together', tickets: [5, 1] }],
      duplicates,
      isGrouped,
    });
    assert.deepEqual(together.tickets, [5, 1, 0, 2, 4]);
    const apart: Correction = { kind: 'apart', tickets: [1], from: [2, 5], alone: true };
    assert.deepEqual(spreadCorrections({ corrections: [apart], duplicates, isGrouped }), [apart]);
  });
});
