import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { titledNames } from './titled-names.ts';

const found = (...texts: string[]): readonly string[] => [...titledNames(texts)];

test('what stands after a title is a name, with or without a capital', () => {
  assert.deepEqual(found('mevr. Bakker haar badge', 'mme lambert au guichet', 'dhr van den Kok belt'), [
    'bakker',
    'lambert',
    'kok',
  ]);
});

test('a title with no name behind it names nobody', () => {
  assert.deepEqual(found('mevrouw die belde', 'madame est partie', 'meneer\nprinter stuk', 'pc van mr'), []);
});

test('any text is read, and what comes out is folded', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      for (const name of titledNames(texts)) assert.equal(name, name.toLowerCase());
    }),
  );
});
