import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../text/fold.ts';
import type { StemLanguage } from '../../text/stem.ts';
import { sensesOfWord } from '../sense-of-word.ts';
import { SHARED_WORDS } from './shared-words.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
const senseOfWord = (word: string, language: StemLanguage | null): number =>
  sensesOfWord(word, language).rows[0] ?? -1;

test('every word is folded, stands once in its language, and every row speaks two languages at least', () => {
  LANGUAGES.forEach((language, column) => {
    const seen = new Set<string>();
    for (const row of SHARED_WORDS) {
      for (const word of row[column].split(' ').filter((each) => each !== '')) {
        assert.equal(word, fold(word), `${language} ${word}`);
        assert.ok(!seen.has(word), `${language} ${word} stands twice`);
        seen.add(word);
      }
    }
  });
  for (const row of SHARED_WORDS) assert.ok(row.filter((words) => words !== '').length >= 2, row.join(' | '));
});

test('words of one meaning have one number, whatever the language and the inflection', () => {
  const table = [
    ['kwijt', 'perdu', 'lost'],
    ['traag', 'lente', 'slow'],
    ['facturen', 'facture', 'invoices'],
    ['vergaderzaal', 'salle', 'room'],
    ['geweigerd', 'refusee', 'rejected'],
    ['wachtwoorden', 'mdp', 'password'],
  ] as const;
  const numbers = table.map((row) => row.map((word, column) => senseOfWord(word, LANGUAGES[column])));
  for (const [at, row] of numbers.entries()) {
    assert.ok(row[0] >= 0, table[at].join(' '));
    assert.equal(new Set(row).size, 1, table[at].join(' '));
  }
  assert.equal(new Set(numbers.flat()).size, table.length);
});

test('a fault is not its opposite or its neighbour', () => {
  for (const [one, other] of [
    ['slow', 'fast'],
    ['open', 'close'],
    ['full', 'empty'],
    ['rejected', 'expired'],
    ['lost', 'deleted'],
    ['noise', 'echo'],
  ] as const) {
    assert.notEqual(senseOfWord(one, 'en'), senseOfWord(other, 'en'), `${one}, ${other}`);
  }
});

test('an unknown word has no number, and another language is asked when the own one is silent', () => {
  assert.equal(senseOfWord('zvonkalo', 'nl'), -1);
  assert.equal(senseOfWord('printer', 'fr'), senseOfWord('printer', 'en'));
  assert.equal(senseOfWord('kwijt', null), senseOfWord('kwijt', 'nl'));
});

test('a Dutch compound means its parts; an unknown front leaves the end', () => {
  const [kitchen, screen] = [senseOfWord('keuken', 'nl'), senseOfWord('scherm', 'nl')];
  assert.deepEqual(sensesOfWord('keukenscherm', 'nl'), { rows: [kitchen, screen], part: false });
  assert.deepEqual(sensesOfWord('zvonkscherm', 'nl'), { rows: [screen], part: true });
  assert.deepEqual(sensesOfWord('zvonkscherm', 'fr').rows, []);
});
