import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type MadeCell, workbook } from '../../../tests/made/workbook.ts';
import { readTable } from '../read-table.ts';
import type { Table } from '../table.ts';

type Cells = readonly MadeCell[];

const HEADS = ['Nummer', 'Onderwerp', 'Aangemaakt', 'Gesloten op', 'Status', 'Categorie'];
const day = (at: number): string => `${String(1 + (at % 28)).padStart(2, '0')}-03-2026 09:00`;
const ticketsOf = (n: number): readonly string[][] =>
  Array.from({ length: n }, (_, at) => [
    `T${at}`,
    `printer ${at} stuk`,
    day(at),
    day(at + 1),
    'Gesloten',
    'Printer',
  ]);
const TICKETS = ticketsOf(20);

function tableOf(...rows: readonly Cells[]): Table {
  const table = readTable(workbook({ sheets: [{ name: 'Tickets', rows }] }));
  assert.ok(table.ok);
  return table;
}
const cellsOf = (table: Table): readonly (readonly string[])[] => [...table.all()].map(({ cells }) => cells);
const noted = ({ notes }: Table): readonly (readonly [string, number])[] =>
  notes.map(({ code, n }) => [code, n]);
const left = ({ leftOut }: Table): readonly (readonly [number, string])[] =>
  [...leftOut].map(({ line, code }) => [line, code]);
const isTickets = (table: Table, tickets = TICKETS): void => {
  assert.deepEqual(table.headings, HEADS);
  assert.deepEqual(cellsOf(table), tickets);
};

describe('a sheet with more on it than the tickets', () => {
  test('another table below them, behind an empty line, is left out row by row', () => {
    const totals = [
      ['Team', 'Aantal', 'Gemiddelde'],
      ['Netwerk', 12, 3.4],
      ['Printer', 9, 2.2],
    ];
    const table = tableOf(HEADS, ...TICKETS, [], [], ...totals);
    isTickets(table);
    assert.deepEqual(
      left(table),
      [24, 25, 26].map((line) => [line, 'row.other_table']),
    );
  });

  test('so is one as wide as they are', () => {
    const firms = [
      ['Klant', 'Adres', 'Telefoon', 'Mail', 'Land', 'Taal'],
      ['Acme', 'Dorp 1', '03 123', 'a@b.be', 'BE', 'nl'],
    ];
    const table = tableOf(HEADS, ...TICKETS, [], ...firms);
    isTickets(table);
    assert.deepEqual(left(table).length, 2);
  });

  test('tickets behind empty lines are tickets, wherever these stand', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { maxLength: 6 }), (gaps) => {
        const rows: Cells[] = TICKETS.flatMap((ticket, at) => (gaps.includes(at) ? [[], ticket] : [ticket]));
        const table = tableOf(HEADS, ...rows);
        isTickets(table);
        assert.deepEqual(left(table), []);
      }),
      { numRuns: 20 },
    );
  });

  test('shorter tables beside them, on either side, are named with their rows and not read', () => {
    const beside = (at: number): Cells => (at < 4 ? [`groep ${at}`, at] : [null, null]);
    const right = tableOf(
      [...HEADS, null, 'Groep', 'Aantal'],
      ...TICKETS.map((ticket, at) => [...ticket, null, ...beside(at)]),
    );
    isTickets(right);
    assert.deepEqual(noted(right), [['beside_table', 4]]);
    const before = tableOf(
      ['Groep', 'Aantal', null, ...HEADS],
      ...TICKETS.map((ticket, at) => [...beside(at), null, ...ticket]),
    );
    isTickets(before);
    assert.deepEqual(noted(before), [['beside_table', 4]]);
  });

  test('columns behind an empty one that are as long as the table belong to it', () => {
    const table = tableOf([...HEADS, null, 'Team'], ...TICKETS.map((ticket) => [...ticket, null, 'IT']));
    assert.deepEqual(table.headings, [...HEADS, '', 'Team']);
    assert.deepEqual(noted(table), []);
  });

  test('a list above them does not hide their headings', () => {
    const firms = [
      ['Klant', 'Adres', 'Telefoon', 'Mail', 'Land', 'Taal'],
      ['Acme', 'Dorp 1', '03 123', 'a@b.be', 'BE', 'nl'],
    ];
    const table = tableOf(...firms, [], HEADS, ...TICKETS);
    isTickets(table);
    assert.deepEqual(noted(table), [['title_lines', 2]]);
  });

  test('a row of groups that names each of them in every column is passed over', () => {
    const groups = ['Ticket', 'Ticket', 'Tijd', 'Tijd', 'Opvolging', 'Opvolging'];
    const table = tableOf(groups, HEADS, ...TICKETS);
    isTickets(table);
    assert.deepEqual(noted(table), [['title_lines', 1]]);
  });

  test('the same headings in a second language are no ticket', () => {
    const second = ['Number', 'Subject', 'Created', 'Closed', 'State', 'Category'];
    const table = tableOf(HEADS, second, ...TICKETS);
    isTickets(table);
    assert.deepEqual(noted(table), [['heading_repeated', 1]]);
  });
});
