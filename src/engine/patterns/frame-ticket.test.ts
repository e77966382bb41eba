import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StemLanguage } from '../text/stem.ts';
import { wordsOf } from '../text/words-of.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { type Frame, frameTicket } from './frame-ticket.ts';
import { createKeyReader } from './keys-of-word.ts';
import { matchExpressions } from './match-expressions.ts';
import { TINY_CATALOGUE } from './tiny-catalogue.fixture.ts';

const compiled = compileCatalogue(TINY_CATALOGUE);
const reader = createKeyReader(compiled);

function frame(text: string, language: StemLanguage): Frame {
  const words = wordsOf(text);
  return frameTicket(matchExpressions(words, language, compiled, reader), words.length, compiled);
}

const best = (text: string, language: StemLanguage): string | undefined =>
  TINY_CATALOGUE.cards[frame(text, language).candidates[0]?.card ?? -1]?.id;

test('thing and fault together, or an idiom, give the card', () => {
  for (const [text, language, card] of [
    ['printer offline', 'nl', 'printer.down'],
    ['papier vast in de kopieermachine', 'nl', 'printer.jam'],
    ['etikettenprinter werkt niet', 'nl', 'label-printer.down'],
    ['label printer is broken', 'en', 'label-printer.down'],
    ['ordinateur très lent', 'fr', 'computer.slow'],
    ['graag een nieuwe muis', 'nl', 'mouse.request'],
    ["impossible d'imprimer, rien ne s'imprime", 'fr', 'printer.down'],
  ] as const) {
    assert.equal(best(text, language), card, text);
  }
});

test('a generic thing with a generic fault says little', () => {
  const generic = frame('pc werkt niet', 'nl').candidates[0]?.score ?? 0;
  const specific = frame('printer offline', 'nl').candidates[0]?.score ?? 0;
  assert.ok(generic < 0.5 * specific);
});

test('a thing alone gives weak candidates only', () => {
  for (const { by } of frame('de printer staat in de gang', 'nl').candidates) assert.equal(by, 'object');
});

test('the words that spoke are told', () => {
  const [first] = frame('mijn printer is offline', 'nl').candidates;
  assert.deepEqual(first?.words, [1, 3]);
});

test('silence gives no candidates', () => {
  assert.deepEqual(frame('', 'nl'), { candidates: [], objects: [], symptoms: [], words: [] });
});
