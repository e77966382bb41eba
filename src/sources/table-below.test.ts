import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../engine/base/progress.ts';
import { readDelimited } from './read-delimited.ts';
import { readTickets } from './read-tickets.ts';
import { skimTickets } from './skim-tickets.ts';
import type { Table } from './table.ts';

const HEADS = 'Nummer;Onderwerp;Aangemaakt;Gesloten op;Status;Categorie';
const day = (at: number): string => `${String(1 + (at % 28)).padStart(2, '0')}-03-2026 09:00`;
const ticket = (at: number): string =>
  `T${at};printer ${at} drukt niet;${day(at)};${day(at + 1)};Gesloten;Printer`;
const ticketsOf = (n: number): readonly string[] => Array.from({ length: n }, (_, at) => ticket(at));
const TICKETS = ticketsOf(20);

function tableOf(rows: readonly string[]): Table {
  const table = readDelimited([HEADS, ...rows, ''].join('\n'));
  assert.ok(table.ok);
  assert.equal([...table.all()].length, table.count);
  return table;
}
const linesOf = (table: Table): readonly string[] => [...table.all()].map(({ cells }) => cells.join(';'));
const left = ({ leftOut }: Table): readonly (readonly [number, string])[] =>
  [...leftOut].map(({ line, code }) => [line, code]);

const BELOW: Readonly<Record<string, readonly string[]>> = {
  'totals by category': ['', 'Categorie;Aantal;Gemiddelde', 'Printer;12;3', 'Netwerk;4;2'],
  'totals below a title, as a spreadsheet fills lines up': [
    ';;;;;',
    'Samenvatting;;;;;',
    'Categorie;Aantal;;;;',
    'Printer;12;;;;',
  ],
  'a legend': ['', 'Code;Betekenis;Voorbeeld', 'P1;dringend;niemand kan werken', 'P2;gewoon;een vraag'],
  'names nobody knows above numbers': ['', 'Afdeling Noord;Kwartaal;Ploeg', 'Gent;4;2', 'Brugge;3;1'],
  'a list as wide as the tickets': [
    '',
    'Klant;Adres;Telefoon;Mail;Land;Taal',
    'Acme;Dorp 1;03 123;a@b.be;BE;nl',
  ],
  'two tables': ['', 'Team;Aantal;Deel', 'IT;12;1', '', 'Status;Aantal;Deel', 'Open;3;2'],
};

describe('another table below the tickets of a text', () => {
  for (const [what, below] of Object.entries(BELOW)) {
    test(`${what}: is left out row by row, with its lines`, () => {
      const table = tableOf([...TICKETS, ...below]);
      // Headings that are known as such say more than that no date stands there.
      const code = what === 'a list as wide as the tickets' ? 'row.other_headings' : 'row.other_table';
      assert.deepEqual(linesOf(table), TICKETS);
      const expected = below.flatMap((line, at) => (/[^;]/u.test(line) ? [[22 + at, code] as const] : []));
      assert.deepEqual(left(table), expected);
    });
  }

  test('takes no ticket along, however many empty lines stand between tickets, whatever cells are empty', () => {
    const cell = fc.constantFrom('', 'Jan', 'Netwerk', 'Aantal', 'Status', '12');
    const ragged = fc.record({
      gap: fc.boolean(),
      id: fc.boolean(),
      date: fc.boolean(),
      rest: fc.array(cell, { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(ragged, { maxLength: 20 }), (odd) => {
        const rows = odd.flatMap(({ gap, id, date, rest }, at) => {
          const own = [id || !date ? `T${100 + at}` : '', 'scherm', date ? day(at) : '', ...rest].join(';');
          return gap ? ['', own] : [own];
        });
        const table = tableOf([...TICKETS, ...rows]);
        assert.equal(table.count, TICKETS.length + odd.length);
        assert.deepEqual(left(table), []);
      }),
      { numRuns: 300 },
    );
  });

  test('is none where tickets follow it: those lines are read as before', () => {
    const rows = [...TICKETS, '', 'Team;Aantal;Deel', 'IT;12;1', '', ...ticketsOf(3)];
    assert.equal(tableOf(rows).count, 25);
  });

  test('is said the same of where nothing is kept, in a file so long that its first rows are looked at early', () => {
    const rows = [
      ...ticketsOf(1_990),
      '',
      'Team;Aantal;Deel',
      ...Array.from({ length: 60 }, () => 'IT;12;1'),
    ];
    const bytes = Buffer.from([HEADS, ...rows, ''].join('\n'));
    const settings = { timezone: 'Europe/Brussels', map: new Map(), now: Date.UTC(2026, 10, 24) / 1000 };
    const files = [{ file: 'export.csv', bytes }];
    const [{ leftOut, ...skimmed }] = finish(skimTickets(files, settings)).files;
    const { files: whole, leftOut: all } = finish(readTickets(files, settings));
    assert.deepEqual([skimmed.taken, leftOut.length, all.length], [1_990, 61, 61]);
    assert.deepEqual(skimmed, whole[0]);
  });
});
