import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHeading } from './read-heading.ts';

describe('readHeading', () => {
  for (const [heading, field] of [
    ['Waarover / Objet', 'title'],
    ['Objet/Onderwerp', 'title'],
    ['Uitleg | Description', 'body'],
    ['Aangemaakt / Créé le', 'openedAt'],
    ['Klaar op / Résolu le', 'resolvedAt'],
    ['Categorie/Catégorie', 'category'],
  ] as const) {
    test(`understands “${heading}”, which says it in two languages`, () => {
      const { fields, exact } = readHeading(heading);
      assert.equal(fields[0], field);
      assert.equal(exact, false, 'the values have their say');
    });
  }

  for (const heading of ['n/a', 'Opgelost / Gesloten', '/', 'Wie / Qui sait']) {
    test(`takes “${heading}” for no heading in two languages`, () => {
      const { fields } = readHeading(heading);
      assert.ok(
        !fields.includes('id') && !fields.includes('title') && !fields.includes('body'),
        String(fields),
      );
    });
  }
});
