import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Understood } from '../../contract/api/imports.schema.ts';
import { isAnswer, isAsRead, saidOf, together } from './otherwise.ts';

type FileOf = Understood['files'][number];

const COLUMN: FileOf['columns'][number] = {
  heading: 'Status',
  field: 'state',
  confidence: 1,
  reason: 'heading',
  samples: [],
  reads: [],
  remembered: false,
};
const ZONE: FileOf['guesses'][number] = {
  kind: 'timezone',
  column: null,
  chosen: 'Europe/Brussels',
  confidence: 0.5,
  by: 'file',
  asked: true,
  alternatives: ['UTC'],
  examples: [],
};
const ORDER: FileOf['guesses'][number] = {
  ...ZONE,
  kind: 'dateOrder',
  column: 'Geopend',
  chosen: 'dmy',
  by: 'told',
  asked: false,
  alternatives: ['mdy'],
};
const FILE: FileOf = {
  file: 'export.csv',
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ';',
  source: { kind: 'unknown', confidence: 0, name: null },
  columns: [COLUMN],
  guesses: [ZONE, ORDER],
  notes: [],
  suspicions: [],
  coverage: [],
};
const ONE = { files: [FILE] };

const zone = (value: string) => ({ told: [{ kind: 'timezone', column: null, value } as const] });

describe('what is to be read otherwise', () => {
  test('what was said of a file up to now is as it is read', () => {
    assert.deepEqual(saidOf(ONE).told, [{ kind: 'dateOrder', column: 'Geopend', value: 'dmy' }]);
    assert.equal(isAsRead(ONE, saidOf(ONE)), true);
  });

  test('choosing what is so already changes nothing, choosing anything else does', () => {
    const said = saidOf(ONE);
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Brussels', 'UTC', 'Europe/Paris'),
        fc.constantFrom('dmy', 'mdy', 'ymd'),
        fc.constantFrom('state', 'category', 'other'),
        (timezone, order, field) => {
          const told = [
            ...zone(timezone).told,
            { kind: 'dateOrder', column: 'Geopend', value: order } as const,
          ];
          const wanted = together(said, { map: { Status: field }, told });
          const isSame = timezone === 'Europe/Brussels' && order === 'dmy' && field === 'state';
          assert.equal(isAsRead(ONE, wanted), isSame);
        },
      ),
    );
  });

  test('whoever chooses another reading and then the first again wants nothing else', () => {
    const other = together(saidOf(ONE), zone('UTC'));
    assert.equal(isAsRead(ONE, other), false);
    assert.equal(isAsRead(ONE, together(other, zone('Europe/Brussels'))), true);
  });

  test('of two files in an archive both must be read so', () => {
    const two = { files: [FILE, { ...FILE, guesses: [{ ...ZONE, chosen: 'UTC' }] }] };
    assert.equal(isAsRead(two, together(saidOf(two), zone('Europe/Brussels'))), false);
  });

  test('an open question is answered also by the reading that holds', () => {
    assert.equal(isAnswer(ONE, zone('Europe/Brussels')), true);
    assert.equal(isAnswer(ONE, { told: [{ kind: 'dateOrder', column: 'Geopend', value: 'dmy' }] }), false);
    assert.equal(isAnswer(ONE, { map: { Status: 'category' } }), false);
  });
});
