import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSpokenLanguages } from './in-spoken-languages.ts';

test('a system that speaks one of our languages is answered in it, another in all of them', () => {
  const said = (env: Parameters<typeof inSpokenLanguages>[0]): string =>
    inSpokenLanguages(env, ({ lang }) => lang);
  assert.equal(said({ LANG: 'fr_BE.UTF-8' }), 'fr');
  assert.equal(said({ LANG: 'en_GB', LC_ALL: 'nl_BE.UTF-8' }), 'nl');
  assert.equal(said({ LANG: 'C.UTF-8' }), 'nl\nfr\nen');
  assert.equal(said({ LC_ALL: '', LANG: 'en' }), 'en');
  assert.equal(said({}), 'nl\nfr\nen');
});
