import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownInstance } from './shown-instance.ts';
import { siteWords } from './site-words.ts';

const peopleWords = new Set(['els', 'bakker']);
const sites = siteWords(
  [...Array.from({ length: 5 }, () => ({ site: 'Tielt' })), { site: 'Goethals' }, { site: null }],
  peopleWords,
);

test('a device that bears somebody’s name is shown without it', () => {
  assert.equal(shownInstance('prt-goethals-01', peopleWords, sites), 'prt-…-01');
  assert.equal(shownInstance('pc els', peopleWords, sites), 'pc …');
  assert.equal(shownInstance('laptop bakker', peopleWords, sites), 'laptop …');
});

test('a code of which only its number may be shown names nothing', () => {
  assert.equal(shownInstance('goethals1', peopleWords, sites), null);
  assert.equal(shownInstance('els-02', peopleWords, sites), null);
});

test('kinds, sites, floors and numbers stay', () => {
  for (const instance of ['mfp-tielt-01', 'printer-02', 'floor 2', 'zebra-3', 'hal c'])
    assert.equal(shownInstance(instance, peopleWords, sites), instance);
  assert.equal(shownInstance(null, peopleWords, sites), null);
});
