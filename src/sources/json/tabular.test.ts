import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../read-json.ts';
import { readTable } from '../read-table.ts';
import type { Table } from '../table.ts';

type Value = string | number | null;
type Columns = readonly (readonly [name: string, values: readonly Value[]])[];

const COLUMNS: Columns = [
  ['id', [1, 2, 3]],
  ['title', ['muis stuk', 'scherm [zwart]', 'zegt "nee"']],
  ['opened', ['2026-03-01 10:00', null, '2026-03-03 10:00']],
];
const rowsOf = (columns: Columns): readonly (readonly Value[])[] =>
  (columns[0]?.[1] ?? []).map((_, row) => columns.map(([, values]) => values[row] ?? null));
const cellsOf = (columns: Columns): readonly (readonly string[])[] =>
  rowsOf(columns).map((row) => row.map((value) => (value === null ? '' : String(value))));

/** The ways in which programs write a table as JSON. */
const FORMS: readonly (readonly [string, (columns: Columns) => unknown])[] = [
  ['columns as lists', (columns) => Object.fromEntries(columns)],
  [
    'columns by the number of the row, as pandas writes them',
    (columns) =>
      Object.fromEntries(columns.map(([name, values]) => [name, Object.fromEntries(values.entries())])),
  ],
  [
    'split, as pandas writes it',
    (columns) => ({ columns: columns.map(([name]) => name), index: [0, 1, 2], data: rowsOf(columns) }),
  ],
  ['columns and rows', (columns) => ({ columns: columns.map(([name]) => name), rows: rowsOf(columns) })],
  ['rows before headers', (columns) => ({ data: rowsOf(columns), headers: columns.map(([name]) => name) })],
  [
    'the answer of a query, its columns described',
    (columns) => ({
      data: { rows: rowsOf(columns), cols: columns.map(([name]) => ({ name, base_type: 'type/Text' })) },
      status: 'completed',
    }),
  ],
  ['a list of lists', (columns) => [columns.map(([name]) => name), ...rowsOf(columns)]],
];

const tableOf = (text: string): Table => {
  const table = readJson(text);
  assert.ok(table.ok);
  return table;
};

describe('JSON in which records stand as a table', () => {
  for (const [name, form] of FORMS) {
    test(`${name}: each row is a record, and none is lost`, () => {
      for (const indent of [0, 2]) {
        const table = tableOf(JSON.stringify(form(COLUMNS), null, indent));
        assert.deepEqual(table.headings, ['id', 'title', 'opened']);
        assert.deepEqual(
          [...table.all()].map(({ cells }) => cells),
          cellsOf(COLUMNS),
        );
        assert.deepEqual([table.count, table.leftOut.length], [3, 0]);
      }
    });
  }

  test('every form says the same, whatever stands in it', () => {
    const value = fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.constant(null));
    const three = fc.tuple(value, value, value);
    fc.assert(
      fc.property(three, three, (one, other) => {
        const columns: Columns = [
          ['title', one],
          ['body', other],
        ];
        for (const [, form] of FORMS) {
          const table = tableOf(JSON.stringify(form(columns)));
          assert.deepEqual(
            [...table.all()].map(({ cells }) => cells),
            cellsOf(columns),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  /** As a sheet of Google answers a query. */
  const answer = JSON.stringify({
    version: '0.6',
    table: {
      cols: [
        { id: 'A', label: 'Nummer', type: 'number' },
        { id: 'B', label: 'Onderwerp', type: 'string' },
        { id: 'C', label: 'Geopend', type: 'datetime' },
        { id: 'D', label: '', type: 'date' },
        { id: 'E', label: 'Uur', type: 'timeofday' },
      ],
      rows: [
        {
          c: [
            { v: 12, f: '12' },
            { v: 'printer stuk' },
            { v: 'Date(2026,0,31,9,5,0)', f: '31/01/2026 9:05' },
            { v: 'Date(2026,11,1)' },
            { v: [9, 5, 0, 0] },
          ],
        },
        { c: [{ v: 13 }, null, { v: null }] },
      ],
    },
  });
  for (const [what, text] of [
    ['bare', answer],
    ['in a call', `/*O_o*/\ngoogle.visualization.Query.setResponse(${answer});`],
    ['behind signs against being run', `)]}'\n${answer}`],
  ] as const) {
    test(`the answer of a sheet is one, ${what}: months from 0, an empty cell for none`, () => {
      const table = readTable(new TextEncoder().encode(text));
      assert.ok(table.ok);
      assert.deepEqual(table.headings, ['Nummer', 'Onderwerp', 'Geopend', 'D', 'Uur']);
      assert.deepEqual(
        [...table.all()].map(({ cells }) => cells),
        [
          ['12', 'printer stuk', '2026-01-31 09:05:00', '2026-12-01', '09:05:00'],
          ['13', '', '', '', ''],
        ],
      );
    });
  }

  test('the answer of a sheet whose headings were taken for a row finds them there', () => {
    const cells = (...values: readonly string[]) => ({ c: values.map((v) => ({ v })) });
    const cols = [
      { id: 'A', label: '', type: 'string' },
      { id: 'B', type: 'string' },
    ];
    const rows = [cells('Nummer', 'Onderwerp'), cells('T1', 'muis stuk')];
    const table = tableOf(JSON.stringify({ table: { cols, rows } }));
    assert.deepEqual(table.headings, ['Nummer', 'Onderwerp']);
    assert.deepEqual(
      [...table.all()].map(({ cells: row }) => row),
      [['T1', 'muis stuk']],
    );
  });

  test('a list on each line is one too, with its line', () => {
    const table = tableOf('["id","title"]\n["1","muis"]\n\n["2","scherm"]\n');
    assert.deepEqual(
      [...table.all()],
      [
        { line: 2, cells: ['1', 'muis'] },
        { line: 4, cells: ['2', 'scherm'] },
      ],
    );
  });

  test('a row with more or fewer values than columns, or too deep, is left out on its line', () => {
    const deep = `${'['.repeat(400)}${']'.repeat(400)}`;
    const text = `{"columns":["id","title"],\n"rows":[\n[1,"muis"],\n[2],\n[3,"scherm",5],\n[4,${deep}],\n[5,"klavier"]]}`;
    const table = tableOf(text);
    assert.deepEqual(
      [...table.all()].map(({ line, cells }) => [line, ...cells]),
      [
        [3, '1', 'muis'],
        [7, '5', 'klavier'],
      ],
    );
    assert.deepEqual(
      [...table.leftOut].map(({ line, code }) => [line, code]),
      [
        [4, 'row.too_short'],
        [5, 'row.too_long'],
        [6, 'row.too_deep'],
      ],
    );
  });

  for (const [what, text] of [
    [
      'a list of records with lists in them',
      '[{"id":1,"title":"muis","tags":["a","b"]},{"id":2,"title":"scherm","tags":[]}]',
    ],
    ['one record with two lists and a title', '{"id":"1","title":"muis","tags":["a","b"]}'],
    [
      'records under a usual name, beside names of fields',
      '{"fields":["id","title"],"tickets":[{"id":1,"title":"muis"}]}',
    ],
  ] as const) {
    test(`${what} is read as before`, () => assert.ok(tableOf(text).headings.includes('title')));
  }
});
