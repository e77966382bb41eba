import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from './words-of.ts';

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');

test('words come out as they are compared', () => {
  for (const [text, words] of [
    ["L'imprimante n'imprime plus", 'imprimante ne imprime plus'],
    ["It doesn't print, can't log in", 'it does not print can not log in'],
    ['wont start and cannot print', 'will not start and can not print'],
    ["foto's en pc's", 'fotos en pcs'],
    ['PRT-0214 op 10.0.0.1', 'prt-0214 op 10.0.0.1'],
    ['printer/scanner stuk', 'printer scanner stuk'],
    ['mail naar jan@firma.be weg', 'mail naar weg'],
    ["qu'elle s'allume", 'elle allume'],
    ['', ''],
    ['!!! ... ???', ''],
  ] as const) {
    assert.equal(folded(text), words);
  }
});

test('the surface keeps accents and loses the elided article', () => {
  assert.deepEqual(
    wordsOf("L'écran gelé").map(({ surface }) => surface),
    ['écran', 'gelé'],
  );
});

test('a sentence end sets words further apart than a space does', () => {
  const [, b] = wordsOf('printer stuk');
  const [, d] = wordsOf('printer. Stuk');
  assert.ok((d?.at ?? 0) > (b?.at ?? 0));
});

test('places never go back, and a text costs no more than its limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 1, max: 20 }),
      (text, most) => {
        const words = wordsOf(text, most);
        // The last token may hold a denied verb ("can't") or a path ("a/b/c").
        assert.ok(words.length <= most + text.split('/').length + 1);
        words.forEach((word, index) => {
          assert.ok(index === 0 || word.at > (words[index - 1]?.at ?? 0));
        });
      },
    ),
  );
});
