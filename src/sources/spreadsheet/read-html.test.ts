import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readTable, type TableFile } from '../read-table.ts';

function read(page: string | Uint8Array): TableFile {
  const table = readTable(typeof page === 'string' ? Buffer.from(page) : page);
  assert.ok(table.ok, JSON.stringify(table));
  return table;
}

const failureOf = (page: string): string => {
  const table = readTable(Buffer.from(page));
  return table.ok ? 'read' : table.failure.code;
};

const cellsOf = ({ rows }: TableFile): readonly (readonly string[])[] => rows.map(({ cells }) => cells);
const HEADS = '<tr><th>Nummer</th><th>Titel</th><th>Gemeld op</th></tr>';
const page = (inside: string): string =>
  `<html><body><table border=1>${HEADS}${inside}</table></body></html>`;

describe('a spreadsheet saved as a page', () => {
  test('gives headings and rows, and how it was built', () => {
    const table = read(page('<tr><td>1</td><td>muis stuk</td><td>01/02/2024 09:00</td></tr>'));
    const { format, delimiter, encoding, headings, rows, notes } = table;
    assert.deepEqual([format, delimiter, encoding, notes], ['html', null, 'utf-8', []]);
    assert.deepEqual(headings, ['Nummer', 'Titel', 'Gemeld op']);
    assert.deepEqual(rows, [{ line: 2, cells: ['1', 'muis stuk', '01/02/2024 09:00'] }]);
  });

  for (const [what, inside, expected] of [
    ['cells that never close', '<tr><td>1<td>muis stuk<td>x', ['1', 'muis stuk', 'x']],
    [
      'capitals and attributes',
      '<TR class="a > b"><TD x:num="1">1</TD><TD>muis</TD><TD>x</TD></TR>',
      ['1', 'muis', 'x'],
    ],
    [
      'references',
      '<tr><td>1</td><td>&eacute;cran &amp; muis &lt;3 &#8364;</td><td>&nbsp;</td></tr>',
      ['1', 'écran & muis <3 €', ''],
    ],
    [
      'lines',
      '<tr><td>1</td><td>eerste<br>tweede<br/><p>derde</p></td><td>x</td></tr>',
      ['1', 'eerste\ntweede\n\nderde', 'x'],
    ],
    [
      'layout around the text',
      '<tr><td>1</td><td>\n    muis\n    stuk  </td><td><b>x</b></td></tr>',
      ['1', 'muis stuk', 'x'],
    ],
    [
      'comments, scripts and styles',
      '<tr><!-- <td>no</td> --><td>1</td><td>muis<script>"</td>"</script></td><td><style>td{}</style>x</td></tr>',
      ['1', 'muis', 'x'],
    ],
    ['a cell over two columns', '<tr><td>1</td><td colspan=2>muis</td></tr>', ['1', 'muis', '']],
    [
      'a sign that is no tag',
      '<tr><td>1</td><td>a < b en c<5</td><td>x</td></tr>',
      ['1', 'a < b en c<5', 'x'],
    ],
  ] as const) {
    test(`is read with ${what}`, () => assert.deepEqual(cellsOf(read(page(inside)))[0], expected));
  }

  test('is read with a cell over two rows: what comes after stands in its own column', () => {
    const rows = '<tr><td rowspan="2">1</td><td>muis</td><td>x</td></tr><tr><td>scherm</td><td>y</td></tr>';
    assert.deepEqual(cellsOf(read(page(rows))), [
      ['1', 'muis', 'x'],
      ['', 'scherm', 'y'],
    ]);
  });

  test('is read in the old letters of Windows too', () => {
    const bytes = Buffer.from(page('<tr><td>1</td><td>écran</td><td>x</td></tr>'), 'latin1');
    assert.deepEqual(cellsOf(read(bytes))[0], ['1', 'écran', 'x']);
  });

  test('of several tables the list of tickets is read, and the others are said', () => {
    const other = `<table>${'<tr><td>Menu</td><td>Uitloggen</td></tr>'.repeat(9)}</table>`;
    const table = read(
      `<!DOCTYPE html><html>${other}${page('<tr><td>1</td><td>muis</td><td>x</td></tr>')}</html>`,
    );
    assert.deepEqual(cellsOf(table), [['1', 'muis', 'x']]);
    assert.equal(table.notes.find(({ code }) => code === 'other_tables')?.n, 1);
  });

  test('a table in a cell of the layout is read by itself', () => {
    const table = read(
      `<html><table><tr><td>links</td><td>${page('<tr><td>1</td><td>a</td><td>b</td></tr>')}</td></tr></table></html>`,
    );
    assert.deepEqual(cellsOf(table), [['1', 'a', 'b']]);
  });

  for (const [what, text, code] of [
    [
      'a sign-in page',
      '<!DOCTYPE html><html><body><form><input name="password"></form></body></html>',
      'file.no_table',
    ],
    ['a page with an empty table', '<html><table><tr><td></td></tr></table></html>', 'file.no_table'],
    ['a frameset', '<html><frameset><frame src="sheet001.htm"></frameset></html>', 'file.no_table'],
    ['tables in tables without end', '<table><tr><td>'.repeat(99), 'file.damaged'],
    [
      'a web archive',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n',
      'file.other_spreadsheet',
    ],
  ] as const) {
    test(`${what} is refused`, () => assert.equal(failureOf(text), code));
  }

  test('whatever signs stand in a page, it ends, with rows or a word', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<td colspan=99999 rowspan=99999>',
      '<',
      '"',
      '<!--',
      '-->',
      '<script>',
      '&amp;',
      'a',
      '<a "',
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const table = readTable(Buffer.from(`<html>${pieces.join('')}`));
        assert.ok(table.ok ? table.headings.length > 0 : table.failure.code.startsWith('file.'));
      }),
      { numRuns: 500 },
    );
  });

  test('tags without end cost no more than they should', () => {
    const before = performance.now();
    failureOf(`<html><table>${'<td "'.repeat(200_000)}`);
    assert.ok(performance.now() - before < 5_000);
  });
});
