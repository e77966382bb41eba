import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';

const HEADS = ['Nummer', 'Onderwerp', 'Aangemaakt', 'Status'];
const rowsOf = (from: number, n: number): readonly string[][] =>
  Array.from({ length: n }, (_, at) => [
    `T${from + at}`,
    ['printer stuk', 'traag, weer; "VPN"', 'scherm\nblijft zwart'][at % 3],
    `2026-03-${String(1 + (at % 28)).padStart(2, '0')} 09:00`,
    'open',
  ]);
const written = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) => (/[";,\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(delimiter),
    )
    .join('\n');
const read = (...parts: readonly string[]) => readTable(new TextEncoder().encode(`${parts.join('\n')}\n`));
const tableOf = (...parts: readonly string[]): Table => {
  const table = read(...parts);
  assert.ok(table.ok);
  return table;
};
const cellsOf = (table: Table): readonly (readonly string[])[] => [...table.all()].map(({ cells }) => cells);

describe('a text that changes its delimiter', () => {
  test('is read by parts, whichever is the larger, with the headings again or without', () => {
    const sizes = fc.tuple(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 2, max: 40 }));
    const signs = fc.constantFrom([';', ','], [',', ';'], ['\t', ';'], [';', '\t'], [',', '\t']);
    fc.assert(
      fc.property(sizes, signs, fc.boolean(), ([n, m], [first, second], isHeaded) => {
        const [upper, lower] = [rowsOf(0, n), rowsOf(n, m)];
        const table = tableOf(
          written([HEADS, ...upper], first),
          written(isHeaded ? [HEADS, ...lower] : lower, second),
        );
        assert.deepEqual(table.headings, HEADS);
        assert.deepEqual(cellsOf(table), [...upper, ...lower]);
        assert.deepEqual([table.delimiter, table.leftOut.length], [first, 0]);
        const line = 2 + upper.length + upper.filter(([, title]) => title.includes('\n')).length;
        assert.deepEqual(table.notes[0], { code: 'delimiter_changes', n: 1, params: { line } });
      }),
      { numRuns: 40 },
    );
  });

  test('keeps its lines, and takes columns that come in another order by their headings', () => {
    const order = [3, 1, 0, 2];
    const turned = [HEADS, ...rowsOf(5, 9)].map((cells) => order.map((at) => cells[at]));
    const table = tableOf(written([HEADS, ...rowsOf(0, 5)], ';'), written(turned, ','));
    assert.deepEqual(cellsOf(table), rowsOf(0, 14).slice(0, 5).concat(rowsOf(5, 9)));
    assert.equal([...table.all()][5]?.line, 9);
  });

  test('is refused with the line where another list starts, if neither part is read without the other', () => {
    const firms = Array.from({ length: 90 }, (_, at) => [
      `Firma ${at}`,
      'Dorp 1',
      'Gent',
      'BE',
      '03 12',
      'nl',
    ]);
    const table = read(
      written([HEADS, ...rowsOf(0, 30)], ';'),
      written([['Klant', 'Adres', 'Stad', 'Land', 'Telefoon', 'Taal'], ...firms], ','),
    );
    assert.ok(!table.ok);
    assert.deepEqual(table.failure, { code: 'file.two_lists', params: { line: 42 } });
  });

  for (const [what, last] of [
    ['a remark with commas', 'let op, dit is een, lijst, van vroeger'],
    ['texts with commas', written(rowsOf(9, 4), ';')],
  ] as const) {
    test(`does not with ${what} at its end`, () => {
      const table = tableOf(written([HEADS, ...rowsOf(0, 9)], ';'), last);
      assert.ok(!table.notes.some(({ code }) => code === 'delimiter_changes'));
    });
  }
});
