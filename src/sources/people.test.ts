import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { looksLikePerson } from './looks-like-person.ts';
import { addPeopleWords, pseudonyms } from './people.ts';

describe('pseudonyms', () => {
  test('numbers go up by first appearance, and the same person keeps the same one', () => {
    const who = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(who), (people) => {
        const { numberOf } = pseudonyms();
        const first = new Map<number, number>();
        for (const person of people) {
          if (!first.has(person)) first.set(person, first.size);
          assert.equal(numberOf(null, `p${person}@example.com`), first.get(person));
        }
      }),
    );
  });

  for (const nobody of ['', '?', 'N/A', 'Onbekend', 'anonymous', '-']) {
    test(`"${nobody}" is nobody`, () => assert.equal(pseudonyms().numberOf(nobody, null), null));
  }

  test('capitals, accents, order and the address in brackets make no other person', () => {
    const { numberOf } = pseudonyms();
    const same = ['Naam Éénig', 'naam eenig', 'ÉÉNIG, Naam', 'Naam Eenig <naam@example.com>'].map((name) =>
      numberOf(name, null),
    );
    assert.deepEqual(same, [0, 0, 0, 0]);
  });
});

describe('looksLikePerson', () => {
  for (const cell of [
    'iemand@example.com',
    'Via iemand@example.com',
    'Jan Voorbeeld',
    'Voorbeeld, Jan',
    'Jean-Pierre Exemple',
    'Els Van Den Voorbeeld',
  ]) {
    test(`"${cell}" is a person`, () => assert.equal(looksLikePerson(cell), true));
  }
  for (const cell of [
    '',
    'Netwerk',
    'Service Desk',
    'Hardware > Printer',
    'Gent',
    'PC-1234',
    'IT Support',
    'Gebouw 2',
    'Location 143',
    'jan voorbeeld kan niet inloggen',
  ]) {
    test(`"${cell}" is not`, () => assert.equal(looksLikePerson(cell), false));
  }
});

describe('addPeopleWords', () => {
  for (const [cell, words] of [
    ['Naam, Voor', ['naam', 'voor']],
    ['voor.naam@example.com', ['voor', 'naam']],
    ["Jean-Pierre D'Exemple", ['jean-pierre', 'jean', 'pierre', "d'exemple", 'exemple']],
    ['IT Helpdesk', []],
    ['Caller 2403', []],
    ['Team Netwerk', []],
    ['+32 470 12 34 56', []],
  ] as const) {
    test(`"${cell}" gives ${words.join(', ') || 'nothing'}`, () => {
      const found = new Set<string>();
      addPeopleWords(found, cell);
      assert.deepEqual([...found], words);
    });
  }
});
