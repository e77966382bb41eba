import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../engine/base/progress.ts';
import { readTickets } from './read-tickets.ts';
import { skimTickets } from './skim-tickets.ts';
import { isUnitsRow } from './units-row.ts';

const SETTINGS = { timezone: 'Europe/Brussels', map: new Map(), now: Date.UTC(2026, 10, 24) / 1000 };

describe('isUnitsRow', () => {
  for (const line of [
    ';;;(min);',
    '[text];[text];[datetime];[number];[text]',
    'tekst;tekst;jjjj-mm-dd;minuten;tekst',
    'varchar(20);nvarchar(255);datetime2;decimal(10, 2);int',
    ';;dd/mm/yyyy hh:mm;;',
    'chaîne;chaîne;jj/mm/aaaa;heures;liste',
    '*verplicht;*verplicht;;;optioneel',
    'string;string;date-time;integer;boolean',
  ]) {
    test(`knows ${line}`, () => assert.ok(isUnitsRow(line.split(';'))));
  }

  for (const line of [
    'T1;tekst;2026-03-01 10:00;15;open',
    'T1;;;;',
    ';minuten;;;',
    '1;min;;;',
    'tekst komt niet door;;;;',
    'd;tekst verdwijnt in het veld;dd/mm/yyyy;;',
    ';;;;',
  ]) {
    test(`takes ${line} for a ticket`, () => assert.ok(!isUnitsRow(line.split(';'))));
  }

  test('a row of units below the headings is left out with its reason, and nothing else is', () => {
    const head = 'Nummer;Titel;Geopend op;Duur;Status';
    const rows = Array.from(
      { length: 12 },
      (_, at) => `T${at};muis stuk ${at};2026-03-0${1 + (at % 9)} 10:00;${at + 1};Gesloten`,
    );
    for (const units of [';;;(min);', 'tekst;tekst;jjjj-mm-dd uu:mm;minuten;tekst']) {
      const bytes = new TextEncoder().encode([head, units, ...rows].join('\n'));
      const { read, taken, leftOut } = finish(readTickets([{ file: 'units.csv', bytes }], SETTINGS));
      assert.deepEqual([read, taken], [13, 12]);
      assert.deepEqual(
        leftOut.map(({ line, code }) => [line, code]),
        [[2, 'row.units']],
      );
      const [skimmed] = finish(skimTickets([{ file: 'units.csv', bytes }], SETTINGS)).files;
      assert.deepEqual(
        [...skimmed.leftOut.rows()].map(({ line, code }) => [line, code]),
        [[2, 'row.units']],
      );
    }
  });
});
