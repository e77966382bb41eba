import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCatalogue } from '../compile-catalogue.ts';
import { WHOLE_CATALOGUE } from './whole-catalogue.ts';

const { objects, symptoms, cards } = WHOLE_CATALOGUE;

test('the joined tables hold at least a hundred cards and four thousand expressions', () => {
  const said = [...objects, ...symptoms].map(({ says }) => says).concat(cards.map(({ idioms }) => idioms));
  const expressions = said.reduce((sum, { nl, fr, en }) => sum + nl.length + fr.length + en.length, 0);
  assert.ok(cards.length >= 100, `${cards.length} cards`);
  assert.ok(expressions >= 4000, `${expressions} expressions`);
});

test('no id stands twice', () => {
  for (const table of [objects, symptoms, cards]) {
    const ids = table.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  }
});

test('every card names objects and symptoms that exist', () => {
  assert.doesNotThrow(() => compileCatalogue(WHOLE_CATALOGUE));
});
