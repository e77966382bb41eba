import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type MadeCell, type MadeWorkbook, workbook, workbookParts } from '../../../tests/made/workbook.ts';
import { zip } from '../../../tests/made/zip.ts';
import { readTable, type TableFile } from '../read-table.ts';

function tableOf(bytes: Uint8Array): TableFile {
  const table = readTable(bytes);
  assert.ok(table.ok, JSON.stringify(table));
  return table;
}

const read = (rows: readonly (readonly MadeCell[])[], more: Partial<MadeWorkbook> = {}): TableFile =>
  tableOf(workbook({ sheets: [{ name: 'Tickets', rows }], ...more }));

const cellsOf = ({ rows }: TableFile): readonly (readonly string[])[] => rows.map(({ cells }) => cells);
const notesOf = ({ notes }: TableFile): Record<string, unknown> =>
  Object.fromEntries(notes.map(({ code, n, params }) => [code, { n, ...params }]));

const HEADS = ['Nummer', 'Titel', 'Gemeld op'];
const ROW: readonly MadeCell[] = [20240001, 'muis stuk', { number: 45_292.375, format: 1 }];
const DATES = { formats: ['dd/mm/yyyy hh:mm'] };

describe('a workbook', () => {
  test('gives headings, rows with their line, and how it was built', () => {
    const table = read([HEADS, ROW, [20240002, 'scherm zwart', { number: 45_293, format: 1 }]], DATES);
    const { format, encoding, delimiter, headings, rows, notes } = table;
    assert.deepEqual([format, encoding, delimiter, notes], ['xlsx', 'utf-8', null, []]);
    assert.deepEqual(headings, HEADS);
    assert.deepEqual(rows, [
      { line: 2, cells: ['20240001', 'muis stuk', '2024-01-01 09:00:00'] },
      { line: 3, cells: ['20240002', 'scherm zwart', '2024-01-02'] },
    ]);
  });

  const cells: readonly (readonly [string, MadeCell, string])[] = [
    ['an id in the tens of millions', { number: '2.0240001E7' }, '20240001'],
    ['a fraction as it was typed', { number: '1.1000000000000001' }, '1.1'],
    ['an id longer than a number can be', { number: '12345678901234567890' }, '12345678901234567890'],
    ['a moment', { number: 45_292.375, format: 1 }, '2024-01-01 09:00:00'],
    ['a day', { number: 45_292, format: 2 }, '2024-01-01'],
    ['a time of day', { number: 0.375, format: 3 }, '9:00:00'],
    ['hours beyond a day', { number: 1.25, format: 4 }, '30:00:00'],
    ['nothing under a time', { raw: '<c r="A2" s="4"/>' }, ''],
    ['a number under a style that is not there', { number: 45_292, format: 99 }, '45292'],
    ['yes', true, 'true'],
    ['no', false, 'false'],
    ['text in several looks, without how it sounds', { rich: ['muis ', 'stuk'] }, 'muis stuk'],
    ['text with signs', 'a & b < "c" é 漢 😀', 'a & b < "c" é 漢 😀'],
    ['text over lines', 'eerste\ntweede\r\nderde', 'eerste\ntweede\nderde'],
    ['text that looks like an escape', '_x0041_', '_x0041_'],
    ['text of digits', '00042', '00042'],
    ['text with spaces', '  ingesprongen ', '  ingesprongen '],
    ['the result of a formula', { formula: '1+1', value: 2 }, '2'],
    ['the text of a formula', { formula: 'A1', value: 'muis' }, 'muis'],
    ['an ISO date', { raw: '<c r="A2" t="d"><v>2024-01-01T09:00:00.000</v></c>' }, '2024-01-01 09:00:00'],
    ['an attribute more', { raw: '<c r="A2" cm="1" t="b"><v>1</v></c>' }, 'true'],
    ['attributes in another order', { raw: "<c t='b' r='A2'><v>0</v></c>" }, 'false'],
    ['CDATA', { raw: '<c r="A2" t="str"><v><![CDATA[a < b]]></v></c>' }, 'a < b'],
  ];
  for (const [what, cell, expected] of cells) {
    for (const inline of [false, true]) {
      test(`reads ${what}${inline ? ' in the cell itself' : ''}`, () => {
        const formats = ['dd/mm/yyyy hh:mm', 14, 'hh:mm', '[h]:mm'];
        const rows = [
          ['Waarde', 'Titel'],
          [cell, 'x'],
        ];
        const table = tableOf(workbook({ sheets: [{ name: 'T', rows, inline }], formats }));
        assert.equal(table.rows[0]?.cells[0], expected);
      });
    }
  }

  test('counts days from 1904 where it says so', () => {
    assert.equal(cellsOf(read([HEADS, ROW], { ...DATES, is1904: true }))[0]?.[2], '2028-01-02 09:00:00');
  });

  test('an error is an empty cell, and said', () => {
    const table = read([
      HEADS,
      [{ error: '#N/A' }, 'muis', { error: '#REF!' }],
      [1, 'scherm', { error: '#N/A' }],
    ]);
    assert.deepEqual(cellsOf(table), [
      ['', 'muis', ''],
      ['1', 'scherm', ''],
    ]);
    assert.deepEqual(notesOf(table), { error_cells: { n: 3, lines: '2, 3' } });
  });

  test('formulas are read as they were saved, and said; without a saved result they are empty, and said', () => {
    const table = read([HEADS, [{ formula: 'ROW()', value: 7 }, 'muis', { formula: 'NOW()' }]]);
    assert.deepEqual(cellsOf(table), [['7', 'muis', '']]);
    assert.deepEqual(notesOf(table), {
      formula_values: { n: 1, lines: '2' },
      formula_without_value: { n: 1, lines: '2' },
    });
  });

  test('titles above the headings are passed over, and said', () => {
    const table = read([['Overzicht meldingen'], [], ['Periode', '2024'], HEADS, ROW], DATES);
    assert.deepEqual(table.headings, HEADS);
    assert.deepEqual([table.rows.map(({ line }) => line), notesOf(table)], [[5], { title_lines: { n: 2 } }]);
  });

  test('a row of merged cells that names groups of columns is passed over like a title', () => {
    const heads = ['Nummer', 'Titel', 'Gemeld op', 'Opgelost op', 'Status'];
    const groups = ['Ticket', null, 'Tijden', null, 'Stand'];
    const row = [20240001, 'muis stuk', '2024-01-02 10:00', '2024-01-03 10:00', 'Gesloten'];
    const table = read([groups, heads, row, row]);
    assert.deepEqual([table.headings, table.rows.length], [heads, 2]);
    assert.deepEqual(notesOf(table), { title_lines: { n: 1 } });
    // The first row of values under a heading without a name is none.
    const named = read([
      ['Nummer', 'Titel', null],
      ['T1', 'Status onbekend', 'Open'],
      ['T2', 'muis', 'Open'],
    ]);
    assert.deepEqual([named.headings, named.rows.length], [['Nummer', 'Titel', ''], 2]);
  });

  test('a table that stands in the middle of a sheet has no columns before it', () => {
    const table = read([[], [null, null, ...HEADS], [null, null, ...ROW]], DATES);
    assert.deepEqual([table.headings, cellsOf(table)[0]?.[0]], [HEADS, '20240001']);
  });

  test('what stands beside the table is not read, and said', () => {
    const rows = [1, 2, 3, 4].map((nr) => [nr, 'muis stuk', 'x', ...(nr === 3 ? [null, 'nog bellen'] : [])]);
    const table = read([HEADS, ...rows]);
    assert.deepEqual([table.headings.length, notesOf(table)], [3, { beside_table: { n: 1, lines: '4' } }]);
  });

  test('a footer below an empty line is left out, with its line', () => {
    const { rows, leftOut } = read([HEADS, ROW, ROW, [], ['Tijdzone: Europe/Brussels']], DATES);
    assert.deepEqual(
      [rows.length, leftOut],
      [2, [{ line: 5, column: null, code: 'row.too_short', params: { cells: 1, expected: 3 } }]],
    );
    assert.equal(read([HEADS, ROW, [null, 'enkel een titel']], DATES).rows.length, 2);
  });

  test('a footer that names the zone of the times gives it, in whatever language', () => {
    for (const [footer, zone] of [
      ['Tijdzone: America/New_York', 'America/New_York'],
      ['Fuseau horaire: Europe/Paris', 'Europe/Paris'],
      ['Timezone: UTC', 'UTC'],
      ['Aangemaakt door: Tom', undefined],
    ] as const)
      assert.equal(read([HEADS, ROW, ROW, [], [footer]], DATES).timezone, zone);
  });

  test('a column that most rows fill is one, even without a heading', () => {
    const table = read([HEADS, [1, 'muis', 'x', 'extra'], [2, 'scherm', 'y', 'extra']]);
    assert.deepEqual(table.headings, [...HEADS, '']);
  });

  test('a sheet without headings is read by number of column', () => {
    const table = read([
      [1, 'muis stuk', '2024-01-01'],
      [2, 'scherm zwart', '2024-01-02'],
    ]);
    assert.deepEqual(
      [table.headings, table.rows.length, notesOf(table)],
      [['', '', ''], 2, { no_heading_row: { n: 1 } }],
    );
  });

  test('headings that come again, twice the same heading, and the guard against formulas, as in a CSV', () => {
    const heads = ['Nummer', 'Titel', 'Titel'];
    const table = read([heads, ['1', "'=1+1", "'s morgens"], heads, ['2', 'b', 'c']]);
    assert.deepEqual(cellsOf(table), [
      ['1', '=1+1', "'s morgens"],
      ['2', 'b', 'c'],
    ]);
    assert.deepEqual(Object.keys(notesOf(table)), [
      'heading_repeated',
      'formula_guard',
      'duplicate_headings',
    ]);
  });

  for (const [what, more] of [
    ['without places', { unplaced: true }],
    ['with texts in the cells', { inline: true }],
  ] as const) {
    test(`reads rows and cells ${what}`, () => {
      const rows = [HEADS, [1, null, 'x'], [2, 'scherm', 'y']];
      assert.deepEqual(cellsOf(tableOf(workbook({ sheets: [{ name: 'T', rows, ...more }] }))), [
        ['1', '', 'x'],
        ['2', 'scherm', 'y'],
      ]);
    });
  }

  test('reads elements with a prefix, parts in UTF-16, and macros unread', () => {
    const made = { sheets: [{ name: 'T', rows: [HEADS, ROW] }], ...DATES, prefix: 'x' };
    const parts = workbookParts({ ...made, parts: [{ name: 'xl/vbaProject.bin', bytes: 'Sub Evil()' }] });
    const wide = parts.map((part) =>
      part.name.includes('/worksheets/')
        ? { ...part, bytes: Buffer.from(`\ufeff${part.bytes}`.replace('UTF-8', 'UTF-16'), 'utf16le') }
        : part,
    );
    assert.deepEqual(cellsOf(tableOf(zip(wide))), [['20240001', 'muis stuk', '2024-01-01 09:00:00']]);
  });
});

describe('of several sheets', () => {
  const tickets = { name: 'Export', rows: [HEADS, ROW, ROW] };
  const customers = {
    name: 'Klanten',
    rows: [['Klantcode', 'Naam', 'Adres'], ...Array.from({ length: 9 }, (_, at) => [at, 'NV', 'straat'])],
  };
  const hidden = {
    name: 'Oud',
    state: 'veryHidden' as const,
    rows: [HEADS, ...Array.from({ length: 9 }, () => ROW)],
  };
  const empty = { name: 'Blad3', rows: [] };

  test('the one that looks like tickets is read, though another is longer, and those that were left are said', () => {
    const table = tableOf(workbook({ sheets: [customers, tickets, hidden, empty] }));
    assert.equal(table.rows.length, 2);
    assert.deepEqual(notesOf(table).other_sheets, { n: 2, sheet: 'Export', others: 'Klanten, Oud' });
  });

  test('of two lists of tickets the longer is read', () => {
    const longer = { name: 'Alles', rows: [HEADS, ROW, ROW, ROW] };
    assert.equal(tableOf(workbook({ sheets: [tickets, longer] })).rows.length, 3);
    assert.equal(tableOf(workbook({ sheets: [longer, tickets] })).rows.length, 3);
  });

  test('a hidden sheet is read only where none of the others is a list of tickets, and that is said', () => {
    assert.equal(tableOf(workbook({ sheets: [empty, hidden] })).rows.length, 9);
    const guide = { name: 'Uitleg', rows: [['Lees dit'], ['Filter op blad 2']] };
    const table = tableOf(workbook({ sheets: [guide, hidden] }));
    assert.equal(table.rows.length, 9);
    assert.deepEqual(notesOf(table).other_sheets, { n: 1, sheet: 'Oud', others: 'Uitleg' });
  });
});
