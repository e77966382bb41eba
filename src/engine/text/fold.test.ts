import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';

test('what people do not type makes no difference', () => {
  for (const [typed, folded] of [
    ['Écran', 'ecran'],
    ['RÉSEAU', 'reseau'],
    ['cœur', 'coeur'],
    ['één', 'een'],
    ['l’imprimante', "l'imprimante"],
    ['Straße', 'strasse'],
    ['Małgorzata Yılmaz', 'malgorzata yilmaz'],
    ['PRT–0214', 'prt-0214'],
    ['', ''],
  ] as const) {
    assert.equal(fold(typed), folded);
  }
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});
