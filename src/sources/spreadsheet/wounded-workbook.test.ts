import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type MadeCell, workbook, workbookParts } from '../../../tests/made/workbook.ts';
import { zip } from '../../../tests/made/zip.ts';
import { sheetWriter } from '../grid/sheet-writer.ts';
import { readTable, type TableFile } from '../read-table.ts';
import { Unreadable } from '../unreadable.ts';
import { readFormats } from './read-formats.ts';
import { readSharedTexts } from './read-shared-texts.ts';

function tableOf(bytes: Uint8Array): TableFile {
  const table = readTable(bytes);
  assert.ok(table.ok, JSON.stringify(table));
  return table;
}

const cellsOf = ({ rows }: TableFile): readonly (readonly string[])[] => rows.map(({ cells }) => cells);

function failureOf(bytes: Uint8Array): string {
  const table = readTable(bytes);
  return table.ok ? 'read' : table.failure.code;
}

const HEADS = ['Nummer', 'Titel', 'Gemeld op'];
const ROW: readonly MadeCell[] = [20240001, 'muis stuk', { number: 45_292.375, format: 1 }];
const DATES = { formats: ['dd/mm/yyyy hh:mm'] };

describe('a workbook that is no good', () => {
  const made = { sheets: [{ name: 'T', rows: [HEADS, ROW] }], ...DATES };
  const parts = workbookParts(made);
  const without = (name: string): Buffer => zip(parts.filter((part) => part.name !== name));
  const instead = (name: string, bytes: string): Buffer =>
    zip(parts.map((part) => (part.name === name ? { name, bytes } : part)));
  const sheet = 'xl/worksheets/sheet1.xml';
  const sheetOf = (inside: string): string => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
  const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';

  for (const [what, bytes, code] of [
    ['no sheet with anything in it', workbook({ sheets: [{ name: 'T', rows: [] }] }), 'file.empty'],
    ['no sheets', workbook({ sheets: [] }), 'file.empty'],
    ['no list of sheets', without('xl/workbook.xml'), 'file.damaged'],
    ['a sheet that is not there', without(sheet), 'file.damaged'],
    ['a text that is not there', without('xl/sharedStrings.xml'), 'file.damaged'],
    ['a sheet that stops', instead(sheet, '<worksheet><sheetData><row r="1">'), 'file.cut_short'],
    ['a sheet that is no XML', instead(sheet, 'id;titel'), 'file.damaged'],
    ['a document type', instead(sheet, `${DOCTYPE}${sheetOf('')}`), 'file.unsafe_xml'],
    [
      'a document type in its list of sheets',
      instead('xl/workbook.xml', `${DOCTYPE}<workbook/>`),
      'file.unsafe_xml',
    ],
    ['a row beyond all rows', instead(sheet, sheetOf('<row r="9999999"/>')), 'file.workbook_too_large'],
    ['a cell nowhere', instead(sheet, sheetOf('<row><c r="a1"><v>1</v></c></row>')), 'file.damaged'],
    ['a row nowhere', instead(sheet, sheetOf('<row r="x"/>')), 'file.damaged'],
    [
      'a column beyond all columns',
      instead(sheet, sheetOf('<row><c r="ZZZ1"><v>1</v></c></row>')),
      'file.damaged',
    ],
    [
      'three thousand columns',
      workbook({ sheets: [{ name: 'T', rows: [Array.from({ length: 3_000 }, (_, at) => `kolom ${at}`)] }] }),
      'file.too_many_columns',
    ],
    [
      'one part for two sheets',
      instead(
        'xl/workbook.xml',
        '<workbook><sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/></sheets></workbook>',
      ),
      'file.damaged',
    ],
    [
      'a checksum that is not so',
      zip(parts.map((part) => (part.name === sheet ? { ...part, crc: 7 } : part))),
      'file.damaged',
    ],
    ['a password on a part', zip(parts.map((part) => ({ ...part, flags: 1 }))), 'file.packed_with_password'],
    ['half of it', zip(parts).subarray(0, 700), 'file.cut_short'],
    [
      'a sheet a thousand times its size',
      instead(sheet, sheetOf(' '.repeat(30_000_000))),
      'file.unpacks_too_large',
    ],
  ] as const) {
    test(`is refused for ${what}`, () => assert.equal(failureOf(bytes), code));
  }

  test('is refused beyond its limits, before anything of it is unpacked', () => {
    const never = (): never => assert.fail('it was unpacked');
    const part = { name: 'x', packedBytes: 10_000_000, bytes: 65_000_000, parts: never };
    for (const act of [() => readSharedTexts(part), () => readFormats(part)]) {
      assert.throws(
        act,
        (error) => error instanceof Unreadable && error.failure.code === 'file.workbook_too_large',
      );
    }
    const large = Buffer.concat([
      zip([{ name: 'x.bin', bytes: Buffer.alloc(50_000_001), stored: true }, ...parts]),
    ]);
    assert.equal(failureOf(large), 'file.workbook_too_large');
  });

  test('is refused at the first cell beyond those that fit in memory, also where they are gaps', () => {
    const few = sheetWriter({ left: 10 });
    few.row(1);
    assert.throws(() => few.cell(11, 'x'), /workbook_too_large/u);
  });

  test('with a million looks is read', () => {
    const looks = '<xf numFmtId="14"/>'.repeat(400_000);
    const styles = `<styleSheet><cellXfs>${looks}</cellXfs></styleSheet>`;
    assert.equal(failureOf(instead('xl/styles.xml', styles)), 'read');
  });
});

describe('any table', () => {
  const word = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/[\p{Cc}\p{Cf}'"=+@-]/gu, 'x'));
  const heading = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,9}$/u), { minLength: 2, maxLength: 6 });
  const table = heading.chain((heads) =>
    fc.record({
      heads: fc.constant(heads),
      rows: fc.array(fc.tuple(fc.stringMatching(/^[a-z]{3,9}$/u), ...heads.slice(1).map(() => word)), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
  );

  test('reads the same from a workbook as from its CSV', () => {
    fc.assert(
      fc.property(table, fc.boolean(), fc.boolean(), ({ heads, rows }, inline, unplaced) => {
        const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(';');
        const csv = tableOf(Buffer.from([heads, ...rows].map(quoted).join('\n')));
        const made = rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
        const book = tableOf(workbook({ sheets: [{ name: 'T', rows: [heads, ...made], inline, unplaced }] }));
        assert.deepEqual(book.headings, csv.headings);
        assert.deepEqual(book.rows, csv.rows);
      }),
      { numRuns: 200 },
    );
  });

  const BOOK = workbook({
    sheets: [{ name: 'T', rows: [HEADS, ROW, [2, 'scherm zwart', { number: 45_293, format: 1 }]] }],
    ...DATES,
  });
  const EXPECTED = cellsOf(tableOf(BOOK));

  test('in a workbook with a bit turned over, or an end cut off, is read the same or refused', () => {
    fc.assert(
      fc.property(fc.nat(BOOK.length - 1), fc.nat(7), fc.boolean(), (at, bit, cuts) => {
        const hurt = cuts ? BOOK.subarray(0, Math.max(4, at)) : Buffer.from(BOOK);
        if (!cuts) hurt[at] ^= 1 << bit;
        const found = readTable(hurt);
        if (found.ok) assert.deepEqual(cellsOf(found), EXPECTED);
        else assert.match(found.failure.code, /^file\./u);
      }),
      { numRuns: 1_500 },
    );
  });

  test('in a workbook whose XML was wounded and packed anew is read or refused, never nothing and no word', () => {
    const parts = workbookParts({ sheets: [{ name: 'T', rows: [HEADS, ROW] }], ...DATES });
    fc.assert(
      fc.property(
        fc.nat(parts.length - 1),
        fc.nat(),
        fc.constantFrom('<', '>', '"', '&', '/', '9', ' ', '\0'),
        (which, at, sign) => {
          const wounded = parts.map((part, index) => {
            const text = String(part.bytes);
            const place = at % Math.max(1, text.length);
            return index === which
              ? { ...part, bytes: text.slice(0, place) + sign + text.slice(place + 1) }
              : part;
          });
          const found = readTable(zip(wounded));
          if (found.ok) assert.ok(found.rows.length > 0 || found.headings.length > 0);
          else assert.match(found.failure.code, /^file\./u);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
