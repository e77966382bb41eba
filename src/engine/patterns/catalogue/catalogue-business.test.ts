import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUSINESS_APPS_CARDS } from './cards-business-apps.data.ts';
import { NOISE_CARDS } from './cards-noise.data.ts';
import { REQUEST_CARDS } from './cards-request.data.ts';
import { SECURITY_CARDS } from './cards-security.data.ts';
import { SHOP_FLOOR_CARDS } from './cards-shop-floor.data.ts';
import type { Expressions, Theme } from './catalogue.ts';
import { BUSINESS_OBJECTS } from './objects-business.data.ts';
import { DEVICE_OBJECTS } from './objects-devices.data.ts';
import { SOFTWARE_OBJECTS } from './objects-software.data.ts';
import { SYMPTOMS } from './symptoms.data.ts';

const TABLES = [
  ['business-apps', BUSINESS_APPS_CARDS],
  ['shop-floor', SHOP_FLOOR_CARDS],
  ['security', SECURITY_CARDS],
  ['request', REQUEST_CARDS],
  ['noise', NOISE_CARDS],
] as const;
const CARDS = TABLES.flatMap(([, cards]) => cards);
const LANGUAGES = ['nl', 'fr', 'en'] as const;

type Said = { readonly id: string; readonly language: (typeof LANGUAGES)[number]; readonly text: string };

const saidBy = (id: string, says: Expressions): Said[] =>
  LANGUAGES.flatMap((language) => says[language].map((text) => ({ id, language, text })));
const OBJECTS = [...DEVICE_OBJECTS, ...SOFTWARE_OBJECTS, ...BUSINESS_OBJECTS];
const SAID = {
  objects: OBJECTS.flatMap(({ id, says }) => saidBy(id, says)),
  cards: CARDS.flatMap(({ id, idioms }) => saidBy(id, idioms)),
};
const EVERYTHING = [...BUSINESS_OBJECTS.flatMap(({ id, says }) => saidBy(id, says)), ...SAID.cards];

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

function assertUnique(ids: readonly string[], of: string): void {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  assert.deepEqual(twice, [], `${of} named twice`);
}

function ownersOfTexts(said: readonly Said[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, text } of said) {
    const known = owners.get(folded(text)) ?? new Set();
    owners.set(folded(text), known.add(id));
  }
  return owners;
}

test('every object and card has an id of its own', () => {
  assertUnique(
    OBJECTS.map(({ id }) => id),
    'objects',
  );
  assertUnique(
    CARDS.map(({ id }) => id),
    'cards',
  );
});

test('a card stands in the table of its theme and is named object.symptom', () => {
  for (const [theme, cards] of TABLES) {
    for (const card of cards) {
      assert.equal(card.theme, theme satisfies Theme, card.id);
      assert.match(card.id, /^[a-z-]+\.[a-z-]+$/);
    }
  }
});

test('every object and symptom a card names exists', () => {
  const objects = new Set(OBJECTS.map(({ id }) => id));
  const symptoms = new Set(SYMPTOMS.map(({ id }) => id));
  for (const card of CARDS) {
    assert.deepEqual(
      card.objects.filter((id) => !objects.has(id)),
      [],
      card.id,
    );
    assert.deepEqual(
      card.symptoms.filter((id) => !symptoms.has(id)),
      [],
      card.id,
    );
    assertUnique(card.objects, card.id);
    assertUnique(card.symptoms, card.id);
  }
});

test('no object is written for nothing', () => {
  const used = new Set(CARDS.flatMap(({ objects }) => objects));
  assert.deepEqual(
    BUSINESS_OBJECTS.map(({ id }) => id).filter((id) => !used.has(id)),
    [],
  );
});

test('everything is said in three languages: ten ways a card, five an object', () => {
  const fewest = (says: Expressions): number =>
    Math.min(...LANGUAGES.map((language) => says[language].length));
  for (const { id, idioms } of CARDS) assert.ok(fewest(idioms) >= 10, id);
  for (const { id, says } of BUSINESS_OBJECTS) assert.ok(fewest(says) >= 5, id);
});

test('an idiom is two words or more: a single word belongs to a thing or a way of failing', () => {
  const single = SAID.cards.filter(({ text }) => !/[\s'.-]/.test(text));
  assert.deepEqual(
    single.map(({ id, text }) => `${id}: ${text}`),
    [],
  );
});

test('a card has a name of six words at the most in each language', () => {
  for (const { id, name } of CARDS) {
    for (const language of LANGUAGES) {
      const words = name[language].split(' ').filter((word) => word !== '');
      assert.ok(words.length >= 1 && words.length <= 6, `${id} ${language}: ${name[language]}`);
    }
  }
});

test('no expression belongs to two things or two problems, devices and software included', () => {
  for (const said of [SAID.objects, SAID.cards]) {
    const shared = [...ownersOfTexts(said)].filter(([, owners]) => owners.size > 1);
    assert.deepEqual(
      shared.map(([text, owners]) => `${text}: ${[...owners].join(' ')}`),
      [],
    );
  }
});

test('an idiom is never the bare name of a thing', () => {
  const names = ownersOfTexts(SAID.objects);
  assert.deepEqual(
    SAID.cards.filter(({ text }) => names.has(folded(text))).map(({ id, text }) => `${id}: ${text}`),
    [],
  );
});

test('an expression is lower case, trimmed, and a star stands only at the end of three letters or more', () => {
  for (const { id, text } of EVERYTHING) {
    assert.equal(text, text.toLowerCase(), id);
    assert.equal(text, text.trim().replace(/\s+/g, ' '), id);
    assert.match(folded(text), /[a-z0-9]{2}/, `${id}: ${text}`);
    assert.doesNotMatch(text, /(^|\s)\S{0,2}\*|\*\S/, `${id}: ${text}`);
  }
});

test('nobody is named: no title of a person, no mail address, no user name', () => {
  const person = /@|\b(mr|mrs|mevr|mevrouw|meneer|dhr|mme|madame|monsieur|mijnheer)\b/;
  assert.deepEqual(
    EVERYTHING.filter(({ text }) => person.test(folded(text))).map(({ id, text }) => `${id}: ${text}`),
    [],
  );
});

test('requests and noise stand in tables of their own, beside the few requests about safety', () => {
  for (const { id, kind } of REQUEST_CARDS) assert.equal(kind, 'request', id);
  for (const { id, kind } of NOISE_CARDS) assert.equal(kind, 'noise', id);
  for (const { id, kind } of [...BUSINESS_APPS_CARDS, ...SHOP_FLOOR_CARDS])
    assert.equal(kind, 'incident', id);
});

test('the tables are broad enough to hear what a business runs on', (t) => {
  t.diagnostic(
    `${BUSINESS_OBJECTS.length} objects, ${CARDS.length} cards; ${EVERYTHING.length} expressions, ` +
      `${SAID.cards.length} of them idioms`,
  );
  assert.ok(BUSINESS_OBJECTS.length >= 75);
  assert.ok(CARDS.length >= 85);
  assert.ok(EVERYTHING.length >= 6000);
});
