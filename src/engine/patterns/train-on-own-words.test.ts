import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../base/seeded-random.ts';
import { textFeatures } from './text-features.ts';
import { trainOnOwnWords } from './train-on-own-words.ts';

const printing = [
  'printer papier vast',
  'papier zit vast in printer',
  'vast papier',
  'papier in de printer',
  'printer vast',
];
const remote = [
  'vpn valt weg',
  'vpn weg thuis',
  'thuis valt vpn weg',
  'vpn verbinding weg',
  'verbinding thuis weg',
];
const other = ['papier uit de printer zit vast', 'thuis valt de vpn altijd weg', 'kalender jubileum bloemen'];
const texts = [...printing, ...remote, ...other].map((text) => text.split(' '));
const labels = Int32Array.from([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, -1, -1, -1]);
const learn = (seed: number) =>
  trainOnOwnWords(textFeatures(texts), labels, { classes: 2, judged: texts.length }, seededRandom(seed));

test('what resembles the examples of one class gets its chance, and what resembles none gets little', () => {
  const { chance } = learn(1);
  assert.ok((chance[20] ?? 0) > 0.7 && (chance[21] ?? 1) < 0.3, 'paper');
  assert.ok((chance[22] ?? 1) < 0.3 && (chance[23] ?? 0) > 0.7, 'vpn');
  assert.ok((chance[24] ?? 1) < 0.5 && (chance[25] ?? 1) < 0.5, 'neither');
});

test('chances are chances and repeat with the seed', () => {
  const once = learn(4).chance;
  assert.ok(once.every((value) => value >= 0 && value <= 1));
  assert.deepEqual(once, learn(4).chance);
});

test('without classes there is nothing to say', () => {
  const none = Int32Array.from(labels, () => -1);
  const { chance } = trainOnOwnWords(
    textFeatures(texts),
    none,
    { classes: 0, judged: texts.length },
    seededRandom(1),
  );
  assert.equal(chance.length, 0);
});
