import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../text/words-of.ts';
import { instancesOf } from './instances-of.ts';
import { invented } from './invented-signal.fixture.ts';

const read = (text: string, fields: { asset?: string; site?: string } = {}) =>
  instancesOf(invented(0, fields), wordsOf(text));

test('codes of devices are read, names of products are not', () => {
  for (const [text, code] of [
    ['PRT-0214 offline', 'prt-0214'],
    ['zebra02 stuk', 'zebra02'],
    ['srv-dc01 traag', 'srv-dc01'],
    ['windows11 update', null],
    ['office365 vraagt aanmelden', null],
    ['fout 0x80070005', null],
    ['om 15u30 gebeld', null],
  ] as const) {
    assert.equal(read(text).code, code, text);
  }
  assert.equal(read('printer stuk', { asset: 'PRT-9' }).code, 'prt-9');
});

test('floors are one floor in three languages', () => {
  for (const text of [
    'printer 2e verdieping',
    'tweede verdiep',
    'au 2ème étage',
    'deuxième étage',
    '2nd floor',
    'second floor',
    'étage 2',
    'printer op het 2e',
  ]) {
    assert.equal(read(text).floor, 'floor 2', text);
  }
  assert.equal(read('gelijkvloers').floor, 'floor 0');
  assert.equal(read('de tweede keer').floor, null);
});

test('halls, lines and rooms are read with their number', () => {
  assert.equal(read('weegschaal lijn 3').room, 'lijn 3');
  assert.equal(read('wifi hal B').room, 'hal b');
  assert.equal(read('de lijn valt weg').room, null);
});
