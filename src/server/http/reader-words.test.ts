import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerWords } from './reader-words.ts';

const said = (accepted: string | undefined, query: unknown = {}): string =>
  readerWords({ query, headers: accepted === undefined ? {} : { 'accept-language': accepted } }).lang;

test('the browser’s weights decide, of equals the first, and what weighs nothing is not wanted', () => {
  assert.equal(said('nl;q=0.4, fr-BE;q=0.9, en;q=0.8'), 'fr');
  assert.equal(said('de-DE, en;q=0.7, nl;q=0.8'), 'nl');
  assert.equal(said('fr, nl'), 'fr');
  assert.equal(said('nl;q=0, en;q=0.1'), 'en');
  assert.equal(said('EN-gb'), 'en');
});

test('what the request asks goes before, and Dutch is what is left', () => {
  assert.equal(said('fr', { lang: 'en' }), 'en');
  assert.equal(said('fr', { lang: 'de' }), 'fr');
  assert.equal(said('de, *;q=0.5'), 'nl');
  assert.equal(said(undefined), 'nl');
  assert.equal(said(';;q=x,,'), 'nl');
});
