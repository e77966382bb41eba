import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberWords, wordEvidence } from './word-evidence.ts';

const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }), {
  minLength: 2,
  maxLength: 30,
});

test('a word counts once a ticket, and one of a single ticket is not numbered', () => {
  const { rows, shares } = numberWords([['a', 'a', 'b'], ['a'], ['c'], []]);
  assert.deepEqual(
    rows.map((row) => [...row]),
    [[0], [0], [], []],
  );
  assert.deepEqual([...shares], [0.5]);
});

test('by hand: three of four members say what a tenth of all tickets say', () => {
  const said = wordEvidence(
    Int32Array.of(0),
    Float32Array.of(0.1),
    { times: Uint32Array.of(3), members: 4 },
    false,
  );
  assert.ok(Math.abs(said - Math.log((3 + 0.3) / (7 * 0.1))) < 1e-6);
});

test('never below zero, and a ticket does not speak for itself', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (senses, pick) => {
      const { rows, shares } = numberWords(senses);
      const index = pick % senses.length;
      const times = new Uint32Array(shares.length);
      for (const word of rows[index]) times[word] += 1;
      assert.equal(wordEvidence(rows[index], shares, { times, members: 1 }, true), 0);
      assert.ok(wordEvidence(rows[index], shares, { times, members: 1 }, false) >= 0);
    }),
  );
});

test('another member that says it never speaks against', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }), (members, silent) => {
      const shares = Float32Array.of(0.05);
      const at = (times: number): number =>
        wordEvidence(
          Int32Array.of(0),
          shares,
          { times: Uint32Array.of(times), members: members + silent },
          false,
        );
      assert.ok(at(members) >= at(members - 1));
    }),
  );
});
