import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { likelyProblems, type NearTicket } from './likely-problems.ts';

const near = (key: string, problem: string | null, score: number): NearTicket<string> => ({
  key,
  problem,
  score,
  because: [`${key} ${score}`],
});

const tickets = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 0, max: 99 }).map(String),
    problem: fc.constantFrom('a', 'b', 'c', null),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    because: fc.constant([]),
  }),
  { selector: ({ key }) => key, maxLength: 30 },
);

describe('the problems that a text probably is about', () => {
  test('come likeliest first, each with the words of its nearest ticket', () => {
    const told = likelyProblems(
      [
        near('1', 'printer', 0.6),
        near('2', 'vpn', 0.9),
        near('3', 'printer', 0.5),
        near('4', 'printer', 0.4),
      ],
      3,
    );
    assert.deepEqual(
      told.map(({ problem, nearest, because }) => [problem, nearest, because]),
      [
        ['printer', '1', ['1 0.6']],
        ['vpn', '2', ['2 0.9']],
      ],
    );
    assert.ok(Math.abs(told[0].score - 0.5) < 1e-9 && Math.abs(told[1].score - 0.3) < 1e-9);
  });

  test('are none that is less than half as likely as the first', () => {
    const found = [near('1', 'printer', 0.9), near('2', 'printer', 0.9), near('3', 'vpn', 0.89)];
    assert.deepEqual(
      likelyProblems(found, 3).map(({ problem }) => problem),
      ['printer'],
    );
  });

  test('are none where nothing is alike enough, or where what is alike stands alone', () => {
    assert.deepEqual(likelyProblems([], 3), []);
    assert.deepEqual(likelyProblems([near('1', null, 0.9)], 3), []);
    assert.deepEqual(likelyProblems([near('1', 'vpn', 0.19), near('2', 'vpn', 0.19)], 3), []);
    assert.deepEqual(likelyProblems([near('1', 'vpn', 0.29)], 3), [], 'one ticket that is somewhat alike');
    assert.equal(likelyProblems([near('1', 'vpn', 0.31)], 3).length, 1);
  });

  test('are the same in whatever order the tickets were found, and never more than asked', () => {
    const scores = (found: readonly NearTicket<string>[], most: number) =>
      likelyProblems(found, most).map(({ score }) => score.toFixed(9));
    fc.assert(
      fc.property(tickets, fc.integer({ min: 0, max: 4 }), (found, most) => {
        assert.deepEqual(scores(found.toReversed(), most), scores(found, most));
        assert.ok(scores(found, most).length <= most);
      }),
    );
  });

  test('a ticket more of a problem never makes it less likely', () => {
    fc.assert(
      fc.property(tickets, fc.double({ min: 0, max: 1, noNaN: true }), (found, score) => {
        const own = found.filter(({ problem }) => problem === 'a');
        const scoreOf = (list: readonly NearTicket<string>[]): number =>
          likelyProblems(list, 1).at(0)?.score ?? 0;
        assert.ok(scoreOf([...own, near('more', 'a', score)]) >= scoreOf(own) - 1e-12);
      }),
    );
  });
});
