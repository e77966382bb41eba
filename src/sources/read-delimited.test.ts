import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../engine/base/seeded-random.ts';
import { readDelimited } from './read-delimited.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import { LINES_MOST } from './take-pieces.ts';

const tableOf = (text: string): Table => {
  const table = readDelimited(text);
  assert.ok(table.ok);
  return table;
};
const shapeOf = (text: string) => {
  const { headings, rows, leftOut, notes } = tableOf(text);
  return {
    headings,
    rows: rows.map(({ line, cells }) => [line, ...cells]),
    leftOut: [...leftOut].map(({ line, column, code }) => [line, column, code]),
    notes: notes.map(({ code, n }) => [code, n]),
  };
};

describe('readDelimited', () => {
  test('a formula that is but a text is that text, bare and in quotes; any other stays as it stands', () => {
    const { rows, notes } = shapeOf(
      'Nummer;Titel\n="0012";muis stuk\n"=""0013""";scherm\n"=""a""""b""";muis\n"=1+1";"=""open"\n',
    );
    assert.deepEqual(rows, [
      [2, '0012', 'muis stuk'],
      [3, '0013', 'scherm'],
      [4, 'a"b', 'muis'],
      [5, '=1+1', '="open'],
    ]);
    assert.deepEqual(
      notes.filter(([code]) => code === 'formula_guard'),
      [['formula_guard', 3]],
    );
  });

  for (const delimiter of [',', ';', '\t', '|']) {
    test(`finds the delimiter ${JSON.stringify(delimiter)} among texts full of the others`, () => {
      const random = seededRandom(3);
      const others = [',', ';', '|'].filter((each) => each !== delimiter);
      const text = (): string =>
        `scherm zwart${others[random.below(others.length)]} en ${others[0]} traag`.repeat(
          1 + random.below(2),
        );
      const lines = Array.from({ length: 40 }, (_, at) =>
        [`T${at}`, text(), 'Open', '1,5']
          .map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell))
          .join(delimiter),
      );
      const table = tableOf([['id', 'titel', 'status', 'uren'].join(delimiter), ...lines].join('\n'));
      assert.deepEqual([table.delimiter, table.rows.length, table.leftOut.length], [delimiter, 40, 0]);
      assert.equal(table.format, delimiter === '\t' ? 'tsv' : 'csv');
    });
  }

  test('a row that names groups of columns above the headings is passed over like a title', () => {
    const { headings, rows } = shapeOf(
      'Ticket;;Tijden;;Wie\nNummer;Titel;Gemeld op;Opgelost op;Aanvrager\nT1;muis stuk;2026-01-02;2026-01-03;Els\n',
    );
    assert.deepEqual(headings, ['Nummer', 'Titel', 'Gemeld op', 'Opgelost op', 'Aanvrager']);
    assert.equal(rows.length, 1);
  });

  test('more than a million lines that are no row end the reading, with what they are', () => {
    const heads = 'Nummer;Titel;Gemeld op;Opgelost op;Status;Team;Soort\n';
    const refused = (text: string) => {
      const table = readTable(new TextEncoder().encode(text));
      assert.ok(!table.ok);
      return table.failure;
    };
    assert.deepEqual(refused(heads + 'x;y\n'.repeat(LINES_MOST + 1)), {
      code: 'file.hardly_rows',
      params: { lines: LINES_MOST + 1, line: 2 },
    });
    assert.equal(refused(`Nummer;Titel\n${'x\n'.repeat(LINES_MOST + 2)}`).code, 'file.loose_text');
  });

  test('a list of titles has one column, whatever is in them', () => {
    const { headings, rows } = shapeOf(
      'titel\nprinter stuk, alweer\nvpn weg\nmuis; toetsenbord\nscherm zwart\n',
    );
    assert.deepEqual([headings, rows.length], [['titel'], 4]);
  });

  test('rows a little short or long are kept, others left out with their place', () => {
    assert.deepEqual(
      shapeOf(
        'id;titel;status;team\n1;a;Open;N\n2;b;Open\n3;c;Open;N;;\n4\n5;d;Open;N;wat is dit\n6;e;Open;N\n',
      ),
      {
        headings: ['id', 'titel', 'status', 'team'],
        rows: [
          [2, '1', 'a', 'Open', 'N'],
          [3, '2', 'b', 'Open', ''],
          [4, '3', 'c', 'Open', 'N'],
          [7, '6', 'e', 'Open', 'N'],
        ],
        leftOut: [
          [5, 1, 'row.too_short'],
          [6, 5, 'row.too_long'],
        ],
        notes: [
          ['short_rows', 1],
          ['long_rows', 1],
        ],
      },
    );
  });

  test('rows wider than the headings are how some exports are', () => {
    const { headings, rows, leftOut } = shapeOf('id,titel\n1,a,x\n2,b,y\n3,c,z\n');
    assert.deepEqual([headings, rows.length, leftOut], [['id', 'titel', ''], 3, []]);
  });

  test('a stray quote at the very start does not silence the file', () => {
    const lines = Array.from({ length: 500 }, (_, at) => `${at};scherm zwart;Open`);
    const { headings, rows } = shapeOf(`"id;titel;status\n${lines.join('\n')}\n`);
    assert.deepEqual([headings, rows.length], [['id', 'titel', 'status'], 500]);
  });

  test('headings that come again are no tickets', () => {
    const { rows, notes } = shapeOf('id;titel\n1;a\nid;titel\n2;b\n');
    assert.deepEqual([rows.length, notes], [2, [['heading_repeated', 1]]]);
  });

  test('the same heading twice is said, and both columns stay', () => {
    const { headings, notes } = shapeOf('id,Watchers,Watchers\n1,a,b\n2,c,d\n');
    assert.deepEqual([headings, notes], [['id', 'Watchers', 'Watchers'], [['duplicate_headings', 1]]]);
  });

  test('a file without headings keeps its first row', () => {
    const { headings, rows, notes } = shapeOf('1,25/01/2026,scherm zwart\n2,26/01/2026,muis stuk\n');
    assert.deepEqual([headings, rows.length, notes], [['', '', ''], 2, [['no_heading_row', 1]]]);
  });

  test('rows of empty cells are no tickets', () => {
    assert.equal(shapeOf('id;titel;status\n1;a;Open\n;;\n;;\n2;b;Open\n').rows.length, 2);
  });

  test('where the last heading comes again and again, a wider row is no other row', () => {
    const rows = ['SD-1,a,een', 'SD-2,b,een,twee', 'SD-3,c,een,twee,drie', 'SD-4,d,een,twee,drie'];
    const table = readDelimited(`Issue key,Summary,Comment,Comment\n${rows.join('\n')}\n`);
    assert.ok(table.ok);
    assert.deepEqual(table.headings, ['Issue key', 'Summary', 'Comment', 'Comment']);
    assert.deepEqual(
      table.rows.map(({ cells }) => cells.length),
      [4, 4, 4, 4],
    );
    assert.deepEqual([...table.leftOut], []);
  });

  test('too many columns are refused', () => {
    const table = readDelimited(`${'a,'.repeat(5_000)}b\n`);
    assert.ok(!table.ok);
    assert.equal(table.failure.code, 'file.too_many_columns');
  });

  test('every line with something on it is a row, a left-out, or said in a note', () => {
    const piece = fc.constantFrom('a', 'b c', '"', ';', '\n', '1', "'", '=x', '""', ';;', 'd\n', '\n2;e;f\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `id;titel;status\n1;a;Open\n${pieces.join('')}`;
        const { rows, leftOut } = tableOf(text);
        const lines = new Set([...rows, ...leftOut].map(({ line }) => line));
        assert.equal(lines.size, rows.length + leftOut.length, 'no line starts two records');
        assert.ok([...lines].every((line) => line > 1 && line <= text.split('\n').length));
        assert.ok(lines.has(2), 'the sound first row is there');
      }),
      { numRuns: 300 },
    );
  });
});
