import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../base/progress.ts';
import type { ThoughtText } from '../read-tickets.ts';
import { searchableTickets } from './searchable-tickets.ts';
import { sharedWords } from './shared-words.ts';

const dutch = (title: string, body = ''): ThoughtText => ({ title, body, language: 'nl' });

test('the words of a title count twice, and inflections are one', () => {
  const { words } = finish(searchableTickets([dutch('Printers kapot', 'de printer werkt niet')]));
  assert.equal(words[0].filter((word) => word === words[0][0]).length, 3);
});

test('a text too short to tell its language is read in that of most tickets', () => {
  const { words, wordsOf } = finish(searchableTickets([dutch('de printers'), dutch('het scherm')]));
  assert.deepEqual(wordsOf({ title: 'de printer', body: '', language: 'other' }), words[0]);
});

test('words that two tickets share are told rarest first, as people type them, without what tells nothing', () => {
  const { words, typed } = finish(
    searchableTickets([
      dutch('de printer boven is kapot'),
      dutch('de printers boven'),
      dutch('de lamp is kapot'),
    ]),
  );
  const usesOf = (word: string): number => words.filter((each) => each.includes(word)).length;
  const asked = new Set(words[0]);
  const told = (found: number, most: number) =>
    sharedWords(asked, words[found], { usesOf, shown: typed }, most);
  assert.deepEqual([...told(1, 5)].sort(), ['boven', 'printer']);
  assert.deepEqual(told(2, 5), ['kapot']);
  assert.equal(told(1, 1).length, 1);
});
