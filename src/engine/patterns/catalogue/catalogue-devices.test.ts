import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPUTER_CARDS } from './cards-computer.data.ts';
import { MEETINGS_CARDS } from './cards-meetings.data.ts';
import { MOBILE_CARDS } from './cards-mobile.data.ts';
import { NETWORK_CARDS } from './cards-network.data.ts';
import { PRINTING_CARDS } from './cards-printing.data.ts';
import { REMOTE_WORK_CARDS } from './cards-remote-work.data.ts';
import { SCREEN_AND_DESK_CARDS } from './cards-screen-and-desk.data.ts';
import { SERVERS_CARDS } from './cards-servers.data.ts';
import { TELEPHONY_CARDS } from './cards-telephony.data.ts';
import type { Expressions, Theme } from './catalogue.ts';
import { DEVICE_OBJECTS } from './objects-devices.data.ts';
import { SYMPTOMS } from './symptoms.data.ts';

const TABLES = [
  ['printing', PRINTING_CARDS],
  ['computer', COMPUTER_CARDS],
  ['screen-and-desk', SCREEN_AND_DESK_CARDS],
  ['network', NETWORK_CARDS],
  ['remote-work', REMOTE_WORK_CARDS],
  ['meetings', MEETINGS_CARDS],
  ['telephony', TELEPHONY_CARDS],
  ['mobile', MOBILE_CARDS],
  ['servers', SERVERS_CARDS],
] as const;
const CARDS = TABLES.flatMap(([, cards]) => cards);
const LANGUAGES = ['nl', 'fr', 'en'] as const;

type Said = { readonly id: string; readonly language: (typeof LANGUAGES)[number]; readonly text: string };

const saidBy = (id: string, says: Expressions): Said[] =>
  LANGUAGES.flatMap((language) => says[language].map((text) => ({ id, language, text })));
const SAID = {
  objects: DEVICE_OBJECTS.flatMap(({ id, says }) => saidBy(id, says)),
  symptoms: SYMPTOMS.flatMap(({ id, says }) => saidBy(id, says)),
  cards: CARDS.flatMap(({ id, idioms }) => saidBy(id, idioms)),
};
const EVERYTHING = [...SAID.objects, ...SAID.symptoms, ...SAID.cards];

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

test('every object, symptom and card has an id of its own', () => {
  assertUnique(
    DEVICE_OBJECTS.map(({ id }) => id),
    'objects',
  );
  assertUnique(
    SYMPTOMS.map(({ id }) => id),
    'symptoms',
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
  const objects = new Set(DEVICE_OBJECTS.map(({ id }) => id));
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
    DEVICE_OBJECTS.map(({ id }) => id).filter((id) => !used.has(id)),
    [],
  );
});

test('everything is said in three languages: six ways a card, four a symptom, five an object', () => {
  const fewest = (says: Expressions): number =>
    Math.min(...LANGUAGES.map((language) => says[language].length));
  for (const { id, idioms } of CARDS) assert.ok(fewest(idioms) >= 6, id);
  for (const { id, says } of SYMPTOMS) assert.ok(fewest(says) >= 4, id);
  for (const { id, says } of DEVICE_OBJECTS) assert.ok(fewest(says) >= 5, id);
});

test('a card has a name of six words at the most in each language', () => {
  for (const { id, name } of CARDS) {
    for (const language of LANGUAGES) {
      const words = name[language].split(' ').filter((word) => word !== '');
      assert.ok(words.length >= 1 && words.length <= 6, `${id} ${language}: ${name[language]}`);
    }
  }
});

test('no expression belongs to two things, two ways of failing or two problems', () => {
  for (const said of [SAID.objects, SAID.symptoms, SAID.cards]) {
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

test('the tables are broad enough to hear most of what breaks', (t) => {
  t.diagnostic(
    `${DEVICE_OBJECTS.length} objects, ${SYMPTOMS.length} symptoms, ${CARDS.length} cards; expressions: ` +
      `${SAID.objects.length} of objects, ${SAID.symptoms.length} of symptoms, ${SAID.cards.length} idioms, ` +
      `${EVERYTHING.length} in all`,
  );
  assert.ok(DEVICE_OBJECTS.length >= 110);
  assert.ok(SYMPTOMS.length >= 60);
  assert.ok(CARDS.length >= 100);
  assert.ok(EVERYTHING.length >= 5500);
});
