import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../base/progress.ts';
import { createSimilarIndex, type SimilarIndex } from './similar-index.ts';

const WORDS = [
  'printer',
  'scherm',
  'wifi',
  'paswoord',
  'traag',
  'kapot',
  'boven',
  'niet',
  'weer',
  'mail',
  'badge',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 });
const RUNS = { numRuns: 40 };
const texts = fc.array(text, { minLength: 2, maxLength: 40 });

const indexOf = (list: readonly (readonly string[])[], seed = 1): SimilarIndex =>
  finish(createSimilarIndex(list, seed));
const said = (list: readonly (readonly string[])[], index: SimilarIndex, asked: readonly string[]) =>
  index
    .find(asked, list.length)
    .map(({ text: found, score }) => `${score} ${list[found].join(' ')}`)
    .sort();

describe('texts that are alike', () => {
  test('an exact copy always lands with its original', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (list, pick) => {
        const original = pick % list.length;
        const [first] = indexOf([...list, list[original]]).find(list[original], 1);
        assert.equal(first.score, 1);
        assert.deepEqual(list[first.text], list[original]);
      }),
      RUNS,
    );
  });

  test('an exact copy is found among thousands that share each of its words', () => {
    const many = Array.from({ length: 2_500 }, (_, at) => ['printer', 'kapot', `lokaal${at}`, 'kapot']);
    const [first] = indexOf([...many, ['printer', 'kapot']]).find(['printer', 'kapot'], 3);
    assert.deepEqual(first, { text: 2_500, score: 1 });
  });

  test('the order of the texts changes nothing but the order of equals', () => {
    fc.assert(
      fc.property(texts, text, fc.nat(), (list, asked, turn) => {
        const at = turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)].reverse();
        assert.deepEqual(said(turned, indexOf(turned), asked), said(list, indexOf(list), asked));
      }),
      RUNS,
    );
  });

  test('a text far away is in nobody’s list, and who was clearly nearest stays nearest', () => {
    const far = ['quinoa', 'xylofoon', 'jojoba'];
    const clear = 0.05;
    fc.assert(
      fc.property(texts, text, (list, asked) => {
        const before = indexOf(list).find(asked, list.length);
        const after = indexOf([...list, far]).find(asked, list.length + 1);
        assert.ok(after.every(({ text: found }) => found !== list.length));
        assert.equal(after.length, before.length);
        const [first, second] = before;
        if (first !== undefined && first.score - (second?.score ?? 0) > clear)
          assert.equal(after[0].text, first.text);
      }),
      RUNS,
    );
  });

  test('the same seed gives the same answers', () => {
    fc.assert(
      fc.property(texts, text, fc.nat({ max: 1000 }), (list, asked, seed) => {
        assert.deepEqual(indexOf(list, seed).find(asked, 10), indexOf(list, seed).find(asked, 10));
      }),
      RUNS,
    );
  });

  test('scores lie between nothing and the very same, nearest first, each text once', () => {
    fc.assert(
      fc.property(texts, text, (list, asked) => {
        const found = indexOf(list).find(asked, list.length);
        const scores = found.map(({ score }) => score);
        assert.deepEqual(
          scores,
          scores.toSorted((a, b) => b - a),
        );
        assert.ok(scores.every((score) => score >= 0 && score <= 1));
        assert.equal(new Set(found.map(({ text: position }) => position)).size, found.length);
      }),
      RUNS,
    );
  });

  test('a typing mistake is found by its letters, among texts that share another word', () => {
    const list = [
      ['printer', 'kapot'],
      ['scherm', 'kapot'],
      ['badge', 'kapot'],
      ['wifi', 'traag'],
    ];
    assert.equal(indexOf(list).find(['prinetr', 'kapot'], 1)[0].text, 0);
  });

  test('nothing is like a text without a known word, and nothing like any among none', () => {
    assert.deepEqual(indexOf([['printer']]).find(['xyz'], 5), []);
    assert.deepEqual(indexOf([]).find(['printer'], 5), []);
    assert.deepEqual(indexOf([[], ['printer']]).find(['printer'], 5), [{ text: 1, score: 1 }]);
  });
});
