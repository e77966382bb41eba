import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNearTickets, nearnessByGroup } from './near-members.ts';
import { numberWords } from './word-evidence.ts';

const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 }), {
  minLength: 2,
  maxLength: 20,
});

test('likeness is the cosine of idf weights, in whichever direction it is asked', () => {
  fc.assert(
    fc.property(texts, (senses) => {
      const table = numberWords(senses);
      const weight = (word: number): number => Math.log(1 / table.shares[word]) ** 2;
      const total = (words: readonly number[]): number => words.reduce((sum, word) => sum + weight(word), 0);
      findNearTickets(table).forEach(({ ids, likeness }, ticket) => {
        const own = [...table.rows[ticket]];
        assert.ok(!ids.includes(ticket));
        ids.forEach((other, at) => {
          const theirs = [...table.rows[other]];
          const shared = own.filter((word) => theirs.includes(word));
          const cosine = total(shared) / Math.sqrt(total(own) * total(theirs));
          assert.ok(Math.abs(likeness[at] - cosine) < 1e-5);
          assert.ok(at === 0 || likeness[at] <= likeness[at - 1]);
        });
      });
    }),
  );
});

test('by hand: two of four are likest, and a word of one ticket makes nobody near', () => {
  const near = findNearTickets(numberWords([['a', 'b'], ['a', 'b'], ['a', 'x'], ['y']]));
  assert.deepEqual([...near[0].ids], [1, 2]);
  assert.ok(Math.abs(near[0].likeness[0] - 1) < 1e-6);
  assert.deepEqual([...near[3].ids], []);
});

test('a word that all tickets have makes nobody near', () => {
  const near = findNearTickets(numberWords([['a'], ['a'], ['a']]));
  assert.deepEqual(
    near.map(({ ids }) => [...ids]),
    [[], [], []],
  );
});

test('of each group the likest three count, and one that is missing counts zero', () => {
  const near = { ids: Int32Array.of(1, 2, 3, 4, 5), likeness: Float32Array.of(0.9, 0.6, 0.6, 0.3, 0.3) };
  const nearness = nearnessByGroup(near, Int32Array.of(7, 7, 7, 7, 7, 8));
  assert.ok(Math.abs((nearness.get(7) ?? 0) - 0.7) < 1e-6);
  assert.ok(Math.abs((nearness.get(8) ?? 0) - 0.1) < 1e-6);
  assert.equal(nearness.get(9), undefined);
});
