import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardName } from './card-name.ts';
import { WHOLE_CATALOGUE } from './catalogue/whole-catalogue.ts';

const [card] = WHOLE_CATALOGUE.cards;
const where = (instance: string | null, lang: 'nl' | 'fr' | 'en'): string =>
  cardName(card, instance, lang).slice(card.name[lang].length);

test('a floor is said in the language of the reader', () => {
  assert.equal(where('floor 2', 'nl'), ': 2e verdieping');
  assert.equal(where('floor 1', 'fr'), '\u00a0: 1er étage');
  assert.equal(where('floor 0', 'fr'), '\u00a0: rez-de-chaussée');
  assert.equal(where('floor 12', 'en'), ': floor 12');
});

test('a device is said as it is called, and nothing where nothing is known', () => {
  assert.equal(where('prt-02', 'nl'), ': prt-02');
  assert.equal(where(null, 'fr'), '');
});
