import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../base/progress.ts';
import type { ThoughtText } from '../read-tickets.ts';
import { createMeaningIndex } from './meaning-index.ts';

const said = (title: string, language: ThoughtText['language'], body = ''): ThoughtText => ({
  title,
  body,
  language,
});

const TEXTS = [
  said('De printer op de tweede verdieping drukt niet meer af', 'nl'),
  said("L'imprimante du deuxième étage n'imprime plus", 'fr'),
  said('Wachtwoord vergeten, kan niet aanmelden', 'nl'),
  said('Mot de passe oublié, connexion impossible', 'fr'),
  said('The invoice was sent to the wrong customer', 'en'),
  said('De factuur ging naar de verkeerde klant', 'nl'),
  said('Zvonkalo brumskit', 'other'),
];

test('who says the same in another language comes first, and its words are the reason', () => {
  const { find } = finish(createMeaningIndex(TEXTS));
  for (const [asked, nearest] of [
    [0, 1],
    [1, 0],
    [2, 3],
    [3, 2],
    [4, 5],
    [5, 4],
  ] as const) {
    const [first] = find(TEXTS[asked], 3);
    assert.equal(first.text, nearest, TEXTS[asked].title);
    assert.ok(first.score > 0 && first.score <= 1);
    assert.ok(first.shared.length > 0);
  }
  const [printer] = find(said('printer drukt niet af', 'nl'), 1);
  assert.ok(printer.shared.includes('imprim'), printer.shared.join(' '));
});

test('only other languages are looked through, and a text of an unknown one finds nothing', () => {
  const { find } = finish(createMeaningIndex(TEXTS));
  assert.ok(find(TEXTS[0], 10).every(({ text }) => TEXTS[text].language !== 'nl' && text !== 6));
  assert.deepEqual(find(TEXTS[6], 10), []);
  assert.deepEqual(finish(createMeaningIndex([])).find(TEXTS[0], 10), []);
});

test('at most as many as asked for, the nearest first, and the same again', () => {
  const { find } = finish(createMeaningIndex(TEXTS));
  const found = find(TEXTS[1], 2);
  assert.ok(found.length <= 2);
  assert.ok(found.every(({ score }, at) => at === 0 || score <= found[at - 1].score));
  assert.deepEqual(find(TEXTS[1], 2), found);
});
