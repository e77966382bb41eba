import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InvalidInput } from '../base/requires.ts';
import { pairsAcrossLanguages, scoreGrouping } from './score-grouping.ts';

const many = (name: string, times: number): string[] => Array.from({ length: times }, () => name);

test('a problem found whole and alone counts as found', () => {
  const truth = [...many('a', 6), ...many('b', 6), 'one', 'two'];
  const score = scoreGrouping(truth, [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, -1, 1]);
  assert.equal(score.foundAsOne, 0.5);
  assert.equal(score.oneOffsDrawnIn, 0.5);
  assert.equal(score.precisionOfPatterns, 12 / 13);
});

test('a pattern whose majority is a one-off explains none of its members', () => {
  const score = scoreGrouping(['one', 'two', 'a', 'a'], [0, 0, -1, -1]);
  assert.equal(score.precisionOfPatterns, 0);
  assert.equal(score.oneOffsDrawnIn, 1);
});

test('80 % of a problem is enough, and less is not', () => {
  const truth = many('a', 10);
  assert.equal(scoreGrouping(truth, [0, 0, 0, 0, 0, 0, 0, 0, -1, -1]).foundAsOne, 1);
  assert.equal(scoreGrouping(truth, [0, 0, 0, 0, 0, 0, 0, -1, -1, -1]).foundAsOne, 0);
});

test('with everyone alone nothing is found and nothing drawn in', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 20 }), (truth) => {
      const score = scoreGrouping(
        truth,
        Int32Array.from(truth, () => -1),
      );
      assert.equal(score.foundAsOne, 0);
      assert.equal(score.oneOffsDrawnIn, 0);
      assert.equal(score.precisionOfPatterns, 1);
    }),
  );
});

test('the truth itself scores full marks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), (problems) => {
      const score = scoreGrouping(problems.map(String), problems);
      assert.ok(Math.abs(score.f1 - 1) < 1e-9);
      assert.equal(score.foundAsOne, 1);
    }),
  );
});

test('one number per ticket', () => {
  assert.throws(() => scoreGrouping(['a'], []), InvalidInput);
});

test('pairs across languages: of one problem, told in two languages, in one pattern', () => {
  const told = (problem: string, language: string, pattern: number) => ({ problem, language, pattern });
  const tickets = [
    told('a', 'nl', 0),
    told('a', 'fr', 0),
    told('a', 'en', 1),
    told('b', 'nl', 0),
    told('b', 'fr', -1),
  ];
  assert.equal(pairsAcrossLanguages(tickets), 1 / 4);
  assert.equal(pairsAcrossLanguages([told('a', 'nl', -1), told('a', 'fr', -1)]), 0);
});
