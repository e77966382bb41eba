import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readDelimited } from './read-delimited.ts';
import type { Table } from './table.ts';

const HEADS = ['Nummer', 'Onderwerp', 'Geopend', 'Status'];
const PAIRS = [
  ['“', '”'],
  ['„', '”'],
  ['„', '“'],
  ['«', '»'],
  ['”', '”'],
] as const;
const day = (at: number): string => `2026-03-${String(1 + (at % 28)).padStart(2, '0')} 09:00`;
const tableOf = (text: string): Table => {
  const table = readDelimited(text);
  assert.ok(table.ok);
  return table;
};
const rowsOf = (table: Table): readonly (readonly string[])[] => [...table.all()].map(({ cells }) => cells);
const isSaid = ({ notes, quoting }: Table): boolean =>
  notes.some(({ code }) => code === 'curled_quotes') && quoting === 'typographic';

describe('curled quotes round the cells of a text', () => {
  for (const [open, close] of PAIRS.slice(0, 4)) {
    test(`${open}so${close} hold delimiters and line ends, wherever they stand`, () => {
      const title = fc.constantFrom(
        'printer stuk',
        'printer, alweer',
        'réseau; très lent',
        'scherm\nblijft zwart',
      );
      fc.assert(
        fc.property(
          fc.array(title, { minLength: 8, maxLength: 20 }),
          fc.constantFrom(';', ',', '\t'),
          fc.boolean(),
          (drawn, delimiter, isAll) => {
            const titles = [...drawn, `muis${delimiter} klavier`];
            const quoted = (cell: string, must: boolean): string =>
              isAll || must ? open + cell + close : cell;
            const rows = titles.map((each, at) => [`T${at}`, each, day(at), 'open']);
            const lines = [HEADS, ...rows].map((cells, line) =>
              cells.map((cell, at) => quoted(cell, line > 0 && at === 1)).join(delimiter),
            );
            const table = tableOf(lines.join('\n'));
            assert.deepEqual(table.headings, HEADS);
            assert.deepEqual(rowsOf(table), rows);
            assert.ok(isSaid(table));
          },
        ),
        { numRuns: 40 },
      );
    });
  }

  test('that a program doubled within a cell are read as one', () => {
    const rows = Array.from(
      { length: 10 },
      (_, at) => `“T${at}”,“fout ““E${at}””, weer”,“${day(at)}”,“open”`,
    );
    const table = tableOf([HEADS.map((head) => `“${head}”`).join(','), ...rows].join('\n'));
    assert.equal(rowsOf(table)[3]?.[1], 'fout "E3", weer');
  });

  test('are words where straight quotes stand round cells, where they do not close, or where hardly a cell has them', () => {
    for (const title of ['“printer” doet raar', '"“printer” doet raar; weer"', '"de ""printer"""']) {
      const rows = Array.from({ length: 10 }, (_, at) => `T${at};${title};${day(at)};open`);
      const table = tableOf([HEADS.join(';'), ...rows].join('\n'));
      assert.equal(table.count, 10);
      assert.ok(!isSaid(table));
      assert.equal(rowsOf(table)[0]?.[3], 'open');
    }
    const titles = Array.from({ length: 10 }, (_, at) => `T${at};“printer”;${day(at)};open`);
    const table = tableOf([HEADS.join(';'), ...titles].join('\n'));
    assert.deepEqual([isSaid(table), rowsOf(table)[0]?.[1]], [false, '“printer”']);
  });
});
