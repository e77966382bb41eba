import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type StemLanguage, stem } from './stem.ts';

const same = (language: StemLanguage, ...words: string[]): void => {
  assert.deepEqual(
    new Set(words.map((word) => stem(word, language))).size,
    1,
    `${language}: ${words.join(' ')}`,
  );
};

test('inflections of helpdesk verbs and nouns share a stem', () => {
  same('nl', 'werkt', 'werken', 'gewerkt');
  same('nl', 'print', 'printen', 'geprint');
  same('nl', 'loopt', 'lopen', 'gelopen');
  same('nl', 'blokkeert', 'blokkeren', 'geblokkeerd');
  same('nl', 'hangt', 'hangen', 'gehangen');
  same('nl', 'traag', 'trage');
  same('nl', 'scherm', 'schermen');
  same('fr', 'bloque', 'bloquee', 'bloques', 'bloquees', 'bloquer', 'bloquent');
  same('fr', 'fonctionne', 'fonctionnent', 'fonctionner');
  same('fr', 'imprimante', 'imprimantes');
  same('en', 'printing', 'printed', 'prints');
  same('en', 'freezes', 'freezing');
  same('en', 'pc', 'pcs');
});

test('different things keep different stems', () => {
  for (const [language, a, b] of [
    ['nl', 'printer', 'printen'],
    ['nl', 'geluid', 'luiden'],
    ['fr', 'ecran', 'ecrire'],
    ['en', 'mouse', 'mount'],
  ] as const) {
    assert.notEqual(stem(a, language), stem(b, language));
  }
});

test('codes and numbers stay as they are', () => {
  for (const code of ['prt-0214', 'srv03', '365', 'x']) {
    for (const language of ['nl', 'fr', 'en'] as const) assert.equal(stem(code, language), code);
  }
});

const snowball = new URL('../../../../shared/data/languages/snowball/', import.meta.url);

test('English stems are the ones Snowball publishes', (t) => {
  const words = new URL('english.voc.txt', snowball);
  if (!existsSync(words)) return t.skip('the Snowball vocabulary is not on this machine');
  const lines = (name: URL): string[] => readFileSync(name, 'utf8').trim().split('\n');
  const stems = lines(new URL('english.output.txt', snowball));
  let asked = 0;
  let agreed = 0;
  lines(words).forEach((word, index) => {
    // Every twentieth word of letters only: the whole list takes too long for a test.
    if (index % 20 !== 0 || !/^[a-z]{5,}$/.test(word)) return;
    asked += 1;
    if (stem(word, 'en') === stems[index]) agreed += 1;
  });
  assert.ok(asked > 500 && agreed / asked > 0.97, `${agreed} of ${asked}`);
});
