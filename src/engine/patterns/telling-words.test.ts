import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../text/words-of.ts';
import { countStems } from './count-stems.ts';
import { tellingWords } from './telling-words.ts';

const titles = [
  'de printer heeft papier vast',
  'papier vast in printer van Vandenbossche',
  'Papier zit vast, bel 0470123456',
  'vpn valt weg',
  'vpn weg bij Sofie',
  'de vpn valt weg',
];
const texts = titles.map((title) => wordsOf(title));
const stems = texts.map((words) => words.map(({ folded }) => folded));
const input = {
  texts,
  stems,
  everywhere: countStems(stems),
  peopleWords: new Set(['vandenbossche']),
};

const wordsOfGroups = (groups: readonly (readonly number[])[]): string[][] =>
  tellingWords(groups, input).map((words) => words.map(({ text }) => text));

test('the words that tell one group from another come first, and no word is empty of meaning', () => {
  const [paper = [], vpn = []] = wordsOfGroups([
    [0, 1, 2],
    [3, 4, 5],
  ]);
  assert.deepEqual(paper.slice(0, 2).sort(), ['papier', 'vast']);
  assert.ok(vpn.includes('vpn') && vpn.includes('weg'));
  for (const word of [...paper, ...vpn]) assert.ok(!['de', 'in', 'van', 'bij'].includes(word), word);
});

test('nobody is named, by the file or by a common given name, and no long number stands there', () => {
  const all = wordsOfGroups([
    [0, 1],
    [2, 3],
    [4, 5],
  ]).flat();
  for (const word of all) assert.ok(!/vandenbossche|sofie|\d{5}/.test(word), word);
});

test('a group of nothing has no words', () => {
  assert.deepEqual(tellingWords([[]], input), [[]]);
});

test('a word says in what share of the tickets it stands', () => {
  const [paper = []] = tellingWords([[0, 1, 2]], input);
  assert.equal(paper.find(({ text }) => text === 'printer')?.share, 2 / 3);
  assert.equal(paper.find(({ text }) => text === 'papier')?.share, 1);
});
