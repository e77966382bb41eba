import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sayChanceWord } from './say-chance-word.ts';
import { wordsIn } from './words.ts';

describe('the word beside a chance', () => {
  test('what came often and is unlikely to come back was no exception: it seems over', () => {
    const of = (n: number, lang: 'nl' | 'fr' | 'en') =>
      sayChanceWord({ word: 'exception', n }, wordsIn(lang));
    assert.deepEqual([of(2, 'en'), of(5, 'nl'), of(5, 'fr')], ['Exception', 'Uitzondering', 'Exception']);
    assert.deepEqual(
      [of(6, 'en'), of(21, 'nl'), of(21, 'fr')],
      ['Seems over', 'Lijkt voorbij', 'Semble passé'],
    );
  });

  test('what may come back keeps its word, however often it came', () => {
    for (const word of ['unclear', 'precursor'] as const)
      assert.equal(sayChanceWord({ word, n: 21 }, wordsIn('en')), wordsIn('en').chance.word[word]);
  });
});
