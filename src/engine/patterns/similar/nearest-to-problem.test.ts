import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nearestToProblem } from './nearest-to-problem.ts';
import { spreadMembers } from './spread-members.ts';

const near = (key: string, score: number) => ({ key, score, because: [`${key} ${score}`] });

describe('what is like the tickets of a problem', () => {
  test('stands once, the more alike the more of them it is like, with the words of the nearest', () => {
    const found = [
      [near('one', 0.9), near('each', 0.4), near('own', 1)],
      [near('each', 0.6), near('own', 1)],
      [near('each', 0.5), near('far', 0.5)],
    ];
    const told = nearestToProblem(found, (key) => key !== 'own', 10);
    assert.deepEqual(
      told.map(({ key, because }) => [key, because]),
      [
        ['each', ['each 0.6']],
        ['one', ['one 0.9']],
      ],
    );
    assert.ok(Math.abs(told[0].score - 0.5) < 1e-9 && Math.abs(told[1].score - 0.3) < 1e-9);
    assert.equal(nearestToProblem(found, () => true, 1)[0].key, 'own');
  });

  test('of a problem of one or two is compared with all of it', () => {
    assert.equal(nearestToProblem([[near('a', 0.5)]], () => true, 9)[0].score, 0.5);
    assert.equal(nearestToProblem([[near('a', 0.5)], []], () => true, 9)[0].score, 0.25);
  });

  test('is the same in whatever order the tickets of the problem were asked about', () => {
    const one = fc.record({
      key: fc.integer({ min: 0, max: 9 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(one, { selector: ({ key }) => key }), { minLength: 1 }),
        (lists) => {
          const asked = lists.map((list) => list.map((each) => ({ ...each, because: [] })));
          const scores = (found: typeof asked) =>
            nearestToProblem(found, () => true, 20).map(({ score }) => score.toFixed(9));
          assert.deepEqual(scores(asked.toReversed()), scores(asked));
        },
      ),
    );
  });
});

describe('the tickets by which others are looked for', () => {
  test('are all of a small problem, and of a large one a few from first to last, none twice', () => {
    const members = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
    assert.deepEqual(spreadMembers(members(24)), members(24));
    for (const n of [25, 47, 1_000]) {
      const asked = spreadMembers(members(n));
      assert.deepEqual([asked.length, asked[0], asked.at(-1)], [24, 0, n - 1]);
      assert.deepEqual(
        asked,
        [...new Set(asked)].toSorted((a, b) => a - b),
      );
    }
  });
});
