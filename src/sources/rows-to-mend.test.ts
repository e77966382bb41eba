import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { encodePage } from './code-pages.ts';
import type { LeftOut } from './codes.ts';
import { sourceOfBytes } from './flow/byte-source.ts';
import { readTable, type TableFile } from './read-table.ts';
import { ROOM_TO_MEND, ROW_CHARACTERS_MOST, rowsToMend } from './rows-to-mend.ts';

const HEADINGS = ['Nummer', 'Onderwerp', 'Melder'];
const HEAD = HEADINGS.join(';');
type LeftRow = Pick<LeftOut, 'line' | 'code' | 'params'>;

const asked = (rows: readonly LeftRow[]) => ({
  encoding: 'utf-8',
  delimiter: ';',
  headings: HEADINGS,
  rows,
  room: ROOM_TO_MEND,
});
const cut = (text: string, rows: readonly LeftRow[], more: Partial<ReturnType<typeof asked>> = {}) =>
  rowsToMend(sourceOfBytes(Buffer.from(text)), { ...asked(rows), ...more });
const said = (...args: Parameters<typeof cut>): string | undefined => cut(...args)?.text;
const one = (line: number): LeftRow => ({ line, code: 'row.too_short', params: {} });
const tableOf = (bytes: Uint8Array): TableFile => {
  const table = readTable(bytes);
  assert.ok(table.ok);
  return table;
};
const broken = (line: number, lines: number): LeftRow => ({
  line,
  code: 'row.quote_never_closes',
  params: { lines },
});

describe('rowsToMend', () => {
  test('gives the headings and the rows as they stand, in the order of the file', () => {
    const text = `${HEAD}\r\n1;één;An\r\n2;te kort\r\n3;goed;Jo\r\n4;nog korter`;
    assert.deepEqual(cut(text, [one(5), one(3)]), {
      text: `${HEAD}\r\n2;te kort\r\n4;nog korter\r\n`,
      kept: 2,
      tooLong: 0,
      tooMany: 0,
    });
  });

  test('keeps the line that says the delimiter, and leaves out the titles above the headings', () => {
    const text = `sep=;\nTickets van mei\n${HEAD}\n2;te kort\n`;
    assert.equal(said(text, [one(4)]), `sep=;\r\n${HEAD}\r\n2;te kort\r\n`);
  });

  test('keeps a cell that runs over lines whole, and takes as many lines as the reader could not tell apart', () => {
    const text = `${HEAD}\n1;"a\nb"\n2;"open;An\n3;goed;Jo\n4;goed;Jo\n`;
    assert.equal(said(text, [one(2)]), `${HEAD}\r\n1;"a\r\nb"\r\n`);
    assert.equal(said(text, [broken(4, 2)]), `${HEAD}\r\n2;"open;An\r\n3;goed;Jo\r\n`);
    assert.equal(said(text, [one(4)]), `${HEAD}\r\n2;"open;An\r\n`, 'a quote that does not close');
    assert.equal(said(text, [one(4), one(5)]), `${HEAD}\r\n2;"open;An\r\n3;goed;Jo\r\n`);
  });

  test('gives rows without headings where the file has none, and nothing where its own are not found', () => {
    assert.equal(said('1;a;An\n2;b\n', [one(2)], { headings: ['', '', ''] }), '2;b\r\n');
    assert.equal(cut('x;y;z\n2;b\n', [one(2)]), null);
  });

  test('cuts secrets out of each cell, and leaves what keeps the cells apart', () => {
    const text = `${HEAD}\n2;"wachtwoord: Zomer2024!";x;y\n3;IBAN BE68 5390 0754 7034;x;y\n`;
    const rows = [one(2), one(3)];
    assert.equal(said(text, rows), `${HEAD}\r\n2;"wachtwoord: [●●●]";x;y\r\n3;IBAN [●●●];x;y\r\n`);
  });

  test('counts what it may not keep: a row that is too long, and rows beyond the room', () => {
    const long = `2;"${'x'.repeat(ROW_CHARACTERS_MOST)}"`;
    const lines = [HEAD, long, '3;kort', '4;kort', '5;"open', 'tot hier"', '6;kort'].join('\n');
    const room = { rows: 2, characters: 100 };
    const rows = [one(2), one(3), one(4), one(5), one(7)];
    assert.deepEqual(cut(lines, rows, { room }), {
      text: `${HEAD}\r\n3;kort\r\n4;kort\r\n`,
      kept: 2,
      tooLong: 1,
      tooMany: 2,
    });
    const tight = { rows: 9, characters: 12 };
    assert.deepEqual(cut(lines, [one(3), one(5), one(7)], { room: tight }), {
      text: `${HEAD}\r\n3;kort\r\n6;kort\r\n`,
      kept: 2,
      tooLong: 0,
      tooMany: 1,
    });
    const endless: LeftRow = { line: 2, code: 'row.too_large', params: {} };
    assert.deepEqual(cut(lines, [endless]), { text: '', kept: 0, tooLong: 1, tooMany: 0 });
  });

  const cell = fc.stringMatching(/^[a-zéè ]{1,8}$/u);
  const row = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(cell, cell, cell, cell, cell).map((cells) => cells.join(';')) },
    fc.array(cell, { minLength: 1, maxLength: 1 }).map((cells) => cells.join(';')),
    fc.array(cell, { minLength: 7, maxLength: 8 }).map((cells) => cells.join(';')),
    fc.tuple(cell, cell).map(([a, b]) => `"${a}\n${b}"`),
  );
  const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'utf-8': (text) => Buffer.from(text),
    'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'windows-1252': (text) => encodePage(text, 'windows-1252'),
    ibm850: (text) => encodePage(text, 'ibm850'),
  };
  for (const [name, encode] of Object.entries(encodings)) {
    test(`what was left out of a file in ${name} is all that is read from what comes out, and left out again for the same reason`, () => {
      fc.assert(
        fc.property(
          fc.array(row, { minLength: 1, maxLength: 12 }),
          fc.constantFrom('\n', '\r\n'),
          (rows, end) => {
            const full = Array.from({ length: 20 }, (_, at) => `T${at};één été;Jo;open;goed`);
            const headings = ['Nummer', 'Onderwerp', 'Melder', 'Status', 'Één'];
            const text = [headings.join(';'), ...full, ...rows].join('\n').replaceAll('\n', end);
            const bytes = encode(text);
            const table = tableOf(bytes);
            const left = [...table.leftOut];
            const { encoding, delimiter } = table;
            const mend = rowsToMend(sourceOfBytes(bytes), {
              encoding,
              delimiter,
              headings,
              rows: left,
              room: ROOM_TO_MEND,
            });
            assert.ok(mend !== null);
            assert.equal(mend.kept, left.length);
            if (left.length === 0) return;
            const lines = mend.text.split('\r\n');
            assert.equal(lines[0], headings.join(';'));
            const again = tableOf(Buffer.from([lines[0], ...full, ...lines.slice(1)].join('\n')));
            const why = (rows: Iterable<LeftRow>) => [...rows].map(({ code, params }) => [code, params]);
            assert.deepEqual(why(again.leftOut), why(left));
          },
        ),
      );
    });
  }
});
