import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InvalidInput } from '../base/requires.ts';
import type { StemLanguage } from '../text/stem.ts';
import { wordsOf } from '../text/words-of.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { createKeyReader } from './keys-of-word.ts';
import { matchExpressions } from './match-expressions.ts';
import { TINY_CATALOGUE } from './tiny-catalogue.fixture.ts';

const compiled = compileCatalogue(TINY_CATALOGUE);
const reader = createKeyReader(compiled);

function heard(text: string, language: StemLanguage | null): string[] {
  return matchExpressions(wordsOf(text), language, compiled, reader).map(({ meaning }) => {
    const table = {
      object: TINY_CATALOGUE.objects,
      symptom: TINY_CATALOGUE.symptoms,
      card: TINY_CATALOGUE.cards,
    };
    return table[meaning.kind][meaning.index]?.id ?? '';
  });
}

test('a meaning is heard however it is typed', () => {
  for (const [text, language, meanings] of [
    ['printer werkt niet', 'nl', ['printer', 'not-working']],
    ['de printers werken alweer niet meer', 'nl', ['printer', 'not-working']],
    ['magazijnprinter offline', 'nl', ['printer', 'offline']],
    ['etikettenprinter niet bereikbaar', 'nl', ['label-printer', 'offline']],
    ['prinetr traag', 'nl', ['printer', 'slow']],
    ['papier zit weer vast', 'nl', ['jam']],
    ["l'imprimante ne marche plus", 'fr', ['printer', 'not-working']],
    ['imprimante HS', 'fr', ['printer', 'not-working']],
    ['bourrages à répétition', 'fr', ['jam']],
    ["copier isn't working", 'en', ['printer', 'not-working']],
    ['the label printer is unreachable', 'en', ['label-printer', 'printer', 'offline']],
    ['cannot print', 'en', ['printer.down']],
    ['de printer is slow', 'nl', ['printer', 'slow']],
    ['de collega vraagt uitleg', 'nl', []],
    ['', 'nl', []],
  ] as const) {
    assert.deepEqual(heard(text, language).sort(), [...meanings].sort(), text);
  }
});

test('words of one phrase must stand near each other', () => {
  assert.ok(
    !heard('papier besteld voor de boekhouding, ze zitten nu al heel de namiddag vast', 'nl').includes('jam'),
  );
});

test('a fault that is denied right before is hardly heard', () => {
  const quality = (text: string): number =>
    matchExpressions(wordsOf(text), 'nl', compiled, reader).find(({ meaning }) => meaning.kind === 'symptom')
      ?.quality ?? 0;
  assert.ok(quality('pc niet traag') < 0.3 * quality('pc traag'));
});

test('a word of the own language outweighs the same word of another', () => {
  const quality = (language: StemLanguage): number =>
    matchExpressions(wordsOf('slow'), language, compiled, reader)[0]?.quality ?? 0;
  assert.ok(quality('en') > quality('nl'));
});

test('reading never throws and qualities are chances', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('nl', 'fr', 'en', null),
      (text, language) => {
        const words = wordsOf(text);
        for (const match of matchExpressions(words, language, compiled, reader)) {
          assert.ok(match.quality > 0 && match.quality <= 1);
          assert.ok(match.words.every((word) => word >= 0 && word < words.length));
        }
      },
    ),
  );
});

test('a card may only name what exists', () => {
  const [card] = TINY_CATALOGUE.cards;
  assert.ok(card !== undefined);
  assert.throws(
    () => compileCatalogue({ ...TINY_CATALOGUE, cards: [{ ...card, objects: ['unicorn'] }] }),
    InvalidInput,
  );
});

test('an empty catalogue hears nothing', () => {
  const nothing = compileCatalogue({ objects: [], symptoms: [], cards: [] });
  assert.deepEqual(
    matchExpressions(wordsOf('printer werkt niet'), 'nl', nothing, createKeyReader(nothing)),
    [],
  );
});
