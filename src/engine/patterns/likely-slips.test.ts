import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../text/words-of.ts';
import { likelySlips } from './likely-slips.ts';

const slips = (...texts: readonly string[]) => likelySlips(texts.map((text) => ({ words: wordsOf(text) })));
const OFTEN = [
  'imprimante du quai',
  'imprimante muette',
  'mon imprimante',
  'tachograaf',
  'tachograaf',
  'tachograaf',
];

test('a word that stands once beside a common one a letter away is a slip', () => {
  for (const slip of ['imprimantee', 'imprimnte', 'imprimente', 'imrpimante', 'tachograaaf'])
    assert.equal(slips(...OFTEN, slip)(slip), true, slip);
});

test('a word of ours, a common one, a short one and one unlike any other is none', () => {
  const isSlip = slips(...OFTEN, 'imprimantes', 'fabrix', 'quia', 'tachograaf');
  for (const word of ['imprimantes', 'imprimante', 'fabrix', 'quia', 'tachograaf'])
    assert.equal(isSlip(word), false, word);
  assert.equal(slips(...OFTEN, 'imprimantee', 'imprimantee')('imprimantee'), false, 'twice is a habit');
  assert.equal(slips('imprimante', 'imprimantee')('imprimantee'), false, 'too few write the other');
});

test('only one letter more, less or other, or two swapped, makes a slip, wherever it stands', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = 'tachograaf';
  fc.assert(
    fc.property(
      fc.nat(word.length - 1),
      fc.constantFrom(...letters),
      fc.nat(word.length - 1),
      (at, letter, far) => {
        const other = word.slice(0, at) + letter + word.slice(at + 1);
        if (other !== word) assert.equal(slips(...OFTEN, other)(other), true, other);
        const twice = `q${word.slice(0, far)}q${word.slice(far)}`;
        assert.equal(slips(...OFTEN, twice)(twice), false, twice);
      },
    ),
  );
});
