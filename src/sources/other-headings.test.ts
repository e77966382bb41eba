import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../engine/base/progress.ts';
import { compareHeadings, namesColumns } from './other-headings.ts';
import { readDelimited } from './read-delimited.ts';
import { readTickets } from './read-tickets.ts';
import { skimTickets } from './skim-tickets.ts';
import type { Table } from './table.ts';

const SETTINGS = { timezone: 'Europe/Brussels', map: new Map(), now: Date.UTC(2026, 10, 24) / 1000 };
const HEADS = ['Nummer', 'Titel', 'Geopend op', 'Status'];
const rowOf = (at: number): readonly string[] => [
  `T${at}`,
  `muis stuk ${at}`,
  `2026-03-${String(1 + (at % 28)).padStart(2, '0')} 10:00`,
  'Gesloten',
];
const rowsOf = (from: number, n: number): readonly (readonly string[])[] =>
  Array.from({ length: n }, (_, at) => rowOf(from + at));
const textOf = (rows: readonly (readonly string[])[], delimiter = ';'): string =>
  rows.map((cells) => cells.join(delimiter)).join('\n');
const tableOf = (text: string): Table => {
  const table = readDelimited(text);
  assert.ok(table.ok);
  return table;
};
const cellsOf = (table: Table): readonly (readonly string[])[] => [...table.all()].map(({ cells }) => cells);
const leftOf = ({ leftOut }: Table): readonly (readonly [number, string])[] =>
  [...leftOut].map(({ line, code }) => [line, code]);

describe('two exports in one file', () => {
  test('the second in any order of the same columns reads as the first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const second = [HEADS, ...rowsOf(10, 9)].map((cells) => order.map((at) => cells[at]));
        const table = tableOf(textOf([HEADS, ...rowsOf(1, 9), ...second]));
        assert.deepEqual(cellsOf(table), rowsOf(1, 18));
        assert.deepEqual(
          table.notes.map(({ code, n }) => [code, n]),
          [['heading_repeated', 1]],
        );
      }),
    );
  });

  test('the second in another language is read where each column means the same', () => {
    const second = [['ID', 'Title', 'Created', 'Status'], ...rowsOf(10, 5)];
    assert.deepEqual(cellsOf(tableOf(textOf([HEADS, ...rowsOf(1, 9), ...second]))), rowsOf(1, 14));
  });

  test('the second with other columns is left out, row by row, until the first headings come again', () => {
    const other = [
      ['Status', 'Title', 'Created', 'Priority'],
      ['Open', 'scherm zwart', '2026-03-01 09:00', 'Hoog'],
    ];
    const rows = [HEADS, ...rowsOf(1, 9), ...other, HEADS, ...rowsOf(20, 3)];
    const table = tableOf(textOf(rows));
    assert.deepEqual(cellsOf(table), [...rowsOf(1, 9), ...rowsOf(20, 3)]);
    assert.deepEqual(leftOf(table), [
      [11, 'row.other_headings'],
      [12, 'row.other_headings'],
    ]);
    const files = [{ file: 'two.csv', bytes: new TextEncoder().encode(textOf(rows)) }];
    const { read, taken, leftOut } = finish(readTickets(files, SETTINGS));
    assert.deepEqual([read, taken, leftOut.length], [14, 12, 2]);
    assert.equal(finish(skimTickets(files, SETTINGS)).files[0].taken, 12);
  });

  test('of two that are cut in two ways the rows of the shorter are left out, each on its line, whichever comes first', () => {
    const short = textOf([HEADS, ...rowsOf(1, 5)], ';');
    const long = textOf([HEADS, ...rowsOf(10, 40)], ',');
    for (const [text, first] of [
      [`${short}\n${long}`, 1],
      [`${long}\n${short}`, 42],
    ] as const) {
      const table = tableOf(text);
      assert.deepEqual(cellsOf(table), rowsOf(10, 40));
      assert.deepEqual(
        leftOf(table),
        Array.from({ length: 6 }, (_, at) => [first + at, 'row.too_short']),
      );
    }
  });

  test('a title with commas above the headings stays a title', () => {
    const table = tableOf(`Tickets, afdeling Gent, maart\nvan 1 tot 31\n${textOf([HEADS, ...rowsOf(1, 9)])}`);
    assert.deepEqual([table.count, table.leftOut.length], [9, 0]);
    assert.deepEqual(
      table.notes.map(({ code, n }) => [code, n]),
      [['title_lines', 2]],
    );
  });

  for (const line of [
    'printer;titel ontbreekt;vandaag;open',
    'T1;muis stuk;2026-03-01;open',
    ';;;',
    'Status;Status;Status;Status',
  ]) {
    test(`takes ${line} for no headings`, () => assert.ok(!namesColumns(line.split(';'))));
  }

  test('columns that mean something else in one place are another table', () => {
    assert.deepEqual(compareHeadings(['ID', 'Title', 'Closed at', 'Status'], HEADS), { kind: 'other' });
  });
});
