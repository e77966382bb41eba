import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readTable, type TableFile } from '../read-table.ts';

const HEAD =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">';
const cell = (type: string, text: string, more = ''): string =>
  `<Cell${more}><Data ss:Type="${type}">${text}</Data></Cell>`;
const row = (...cells: readonly string[]): string => `<Row>${cells.join('')}</Row>`;
const HEADS = row(cell('String', 'Nummer'), cell('String', 'Titel'), cell('String', 'Gemeld op'));
const sheet = (name: string, rows: string, more = ''): string =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${more}</Worksheet>`;
const book = (...sheets: readonly string[]): string => `${HEAD}${sheets.join('')}</Workbook>`;

function read(text: string): TableFile {
  const table = readTable(Buffer.from(text));
  assert.ok(table.ok, JSON.stringify(table));
  return table;
}

const failureOf = (text: string): string => {
  const table = readTable(Buffer.from(text));
  return table.ok ? 'read' : table.failure.code;
};

const cellsOf = ({ rows }: TableFile): readonly (readonly string[])[] => rows.map(({ cells }) => cells);

describe('a spreadsheet saved as XML', () => {
  test('gives headings and rows, and how it was built', () => {
    const when = cell('DateTime', '2024-01-02T09:30:00.000');
    const { format, headings, rows } = read(
      book(
        sheet(
          'T',
          `${HEADS}<Row ss:Index="5">${cell('Number', '20240001')}${cell('String', 'muis')}${when}</Row>`,
        ),
      ),
    );
    assert.deepEqual([format, headings], ['xml-spreadsheet', ['Nummer', 'Titel', 'Gemeld op']]);
    assert.deepEqual(rows, [{ line: 5, cells: ['20240001', 'muis', '2024-01-02 09:30:00'] }]);
  });

  for (const [what, written, expected] of [
    ['a whole number', cell('Number', '2.0240001E7'), '20240001'],
    ['a day', cell('DateTime', '2024-01-02T00:00:00.000'), '2024-01-02'],
    ['a time of day', cell('DateTime', '1899-12-31T09:05:00.000'), '9:05:00'],
    ['hours beyond a day', cell('DateTime', '1900-01-01T06:00:00.000'), '30:00:00'],
    ['yes', cell('Boolean', '1'), 'true'],
    ['text with looks', cell('String', '<B>muis</B> <Font>stuk</Font>'), 'muis stuk'],
    ['text over lines', cell('String', 'eerste&#10;tweede'), 'eerste\ntweede'],
    ['an error', cell('Error', '#N/A'), ''],
    ['a formula', cell('Number', '3', ' ss:Formula="=1+2"'), '3'],
  ] as const) {
    test(`reads ${what}`, () => {
      const table = read(book(sheet('T', HEADS + row(written, cell('String', 'x'), cell('String', 'y')))));
      assert.equal(cellsOf(table)[0]?.[0], expected);
    });
  }

  test('is read with white space before it', () => {
    const rows = HEADS + row(cell('Number', '1'), cell('String', 'x'), cell('String', 'y'));
    assert.deepEqual(cellsOf(read(`\n ${book(sheet('T', rows))}`)), [['1', 'x', 'y']]);
  });

  test('cells stand where they say, and after one that spans columns', () => {
    const rows =
      row(cell('Number', '1'), cell('String', 'x', ' ss:Index="3"')) +
      row(cell('String', 'breed', ' ss:MergeAcross="1"'), cell('String', 'y'));
    assert.deepEqual(cellsOf(read(book(sheet('T', HEADS + rows)))), [
      ['1', '', 'x'],
      ['breed', '', 'y'],
    ]);
  });

  test('of several sheets one is read, a hidden one last, and the others are said', () => {
    const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
    const one = row(cell('Number', '1'), cell('String', 'muis'), cell('String', 'x'));
    const table = read(book(sheet('Oud', HEADS + one.repeat(3), hidden), sheet('Nu', HEADS + one)));
    assert.equal(table.rows.length, 1);
    assert.deepEqual(table.notes[0], { code: 'other_sheets', n: 1, params: { sheet: 'Nu', others: 'Oud' } });
  });

  for (const [what, text, code] of [
    ['that stops', book(sheet('T', HEADS)).slice(0, -15), 'file.cut_short'],
    ['without anything in it', book(sheet('T', '')), 'file.empty'],
    ['whose elements cross', book('<Worksheet><Table></Worksheet></Table>'), 'file.damaged'],
    [
      'with a document type',
      book(sheet('T', HEADS)).replace('<Workbook', '<!DOCTYPE a [<!ENTITY b "c">]><Workbook'),
      'file.unsafe_xml',
    ],
    ['of another kind', '<?xml version="1.0"?><tickets><ticket id="1"/></tickets>', 'file.unknown_xml'],
  ] as const) {
    test(`XML ${what} is refused`, () => assert.equal(failureOf(text), code));
  }

  test('whatever befell it, it is read or there is a word on it, and no row lacks a cell', () => {
    const when = cell('DateTime', '2024-01-02T09:30:00.000');
    const sound = book(sheet('T', HEADS + row(cell('Number', '1'), cell('String', 'muis'), when)));
    const tag = fc.constantFrom(
      '<Row>',
      '</Row>',
      '<Cell ss:Index="9">',
      '</Cell>',
      '<Data ss:Type="Error">',
      '&#0;',
      '<',
      '>',
    );
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(40), tag, (at, length, put) => {
        const table = readTable(Buffer.from(sound.slice(0, at) + put + sound.slice(at + length)));
        if (!table.ok) assert.match(table.failure.code, /^file\.\w+$/u);
        else {
          for (const { cells } of table.rows) assert.equal(cells.length, table.headings.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
