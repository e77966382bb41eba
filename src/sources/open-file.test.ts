import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { workbook } from '../../tests/made/workbook.ts';
import { type Packed, zip } from '../../tests/made/zip.ts';
import { finish } from '../engine/base/progress.ts';
import { sourceOfBytes } from './flow/byte-source.ts';
import { openFile } from './open-file.ts';
import { type ReadReport, readTickets } from './read-tickets.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;

function read(file: string, bytes: Uint8Array): ReadReport {
  return finish(readTickets([{ file, bytes }], { timezone: 'Europe/Brussels', map: new Map(), now: NOW }));
}

const csv = (...ids: readonly string[]): string =>
  [
    'Ticketnummer;Onderwerp;Status;Aangemaakt op',
    ...ids.map((id) => `${id};muis stuk ${id};Open;25/01/2026 09:00`),
  ].join('\n');
const CSV = csv('T1', 'T2');
const JSON_LINES = '{"id":"J1","titel":"scherm zwart"}\n{"id":"J2","titel":"scherm grijs"}\n';
const XLSX = workbook({
  sheets: [
    {
      name: 'Tickets',
      rows: [
        ['Ticketnummer', 'Onderwerp', 'Aangemaakt op'],
        ['X1', 'vpn valt weg', { number: 46_047.375, format: 1 }],
      ],
    },
  ],
  formats: ['dd/mm/yyyy hh:mm'],
});
const idsOf = ({ records }: ReadReport): readonly string[] =>
  records.map(({ signal }) => `${signal.file} ${signal.id}`);
const filesOf = ({ files }: ReadReport): readonly unknown[] =>
  files.map(({ file, container, format, read: all, taken }) => [file, container, format, all, taken]);
const failuresOf = ({ files }: ReadReport): readonly unknown[] =>
  files.map(({ file, failure, failureParams }) => [file, failure, failureParams]);

describe('a packed export', () => {
  test('in gzip is read as itself', () => {
    for (const [bytes, format, ids] of [
      [CSV, 'csv', ['T1', 'T2']],
      [JSON_LINES, 'json-lines', ['J1', 'J2']],
      [XLSX, 'xlsx', ['X1']],
    ] as const) {
      const report = read('uit.gz', gzipSync(bytes));
      assert.deepEqual(filesOf(report), [['uit.gz', 'gzip', format, ids.length, ids.length]]);
      assert.deepEqual(
        idsOf(report),
        ids.map((id) => `uit.gz ${id}`),
      );
    }
  });

  test('in a zip gives a file of the run for each that is in it, and each ticket knows its own', () => {
    const report = read(
      'jaar.zip',
      zip([
        { name: 'jan.csv', bytes: CSV },
        { name: 'map/feb.xlsx', bytes: XLSX },
        { name: 'mrt.jsonl', bytes: JSON_LINES },
      ]),
    );
    assert.deepEqual(filesOf(report), [
      ['jaar.zip/jan.csv', 'zip', 'csv', 2, 2],
      ['jaar.zip/map/feb.xlsx', 'zip', 'xlsx', 1, 1],
      ['jaar.zip/mrt.jsonl', 'zip', 'json-lines', 2, 2],
    ]);
    assert.deepEqual(idsOf(report).slice(1, 4), [
      'jaar.zip/jan.csv T2',
      'jaar.zip/map/feb.xlsx X1',
      'jaar.zip/mrt.jsonl J1',
    ]);
  });

  test('a ticket that is in two of them counts once, in its place', () => {
    const report = read(
      'a.zip',
      zip([
        { name: 'a.csv', bytes: CSV },
        { name: 'b.csv', bytes: csv('T2', 'T3') },
      ]),
    );
    assert.deepEqual([report.read, report.taken], [4, 3]);
    assert.deepEqual(
      report.leftOut.map(({ file, line, code }) => [file, line, code]),
      [['a.zip/b.csv', 2, 'row.seen_twice']],
    );
  });

  test('what lies beside the exports is left, and said; what the system put there is not spoken of', () => {
    const report = read(
      'a.zip',
      zip([
        { name: 'leesmij.txt', bytes: 'Beste, hierbij de export.' },
        { name: '__MACOSX/._jan.csv', bytes: '\0\0' },
        { name: 'logo.png', bytes: '\u0089PNG' },
        { name: 'jan.csv', bytes: CSV },
      ]),
    );
    assert.deepEqual(filesOf(report), [['a.zip/jan.csv', 'zip', 'csv', 2, 2]]);
    const note = report.files[0]?.notes.find(({ code }) => code === 'packed_aside');
    assert.deepEqual(note, { code: 'packed_aside', n: 2, params: { files: 'leesmij.txt, logo.png' } });
  });

  test('no note says the name of a person that a sheet or a file is called after', () => {
    const heads = ['Ticketnummer', 'Onderwerp', 'Aangemaakt op', 'Behandelaar'];
    const rows = [1, 2, 3].map((nr) => [nr, `muis stuk ${nr}`, '25/01/2026 09:00', 'Zilvervis Kanarie']);
    const book = workbook({
      sheets: [
        { name: 'Alles', rows: [heads, ...rows] },
        { name: 'Zilvervis Kanarie', rows: [heads, rows[0]] },
      ],
    });
    const packed = zip([
      { name: 'alles.xlsx', bytes: book },
      { name: 'foto zilvervis kanarie.png', bytes: 'x' },
    ]);
    const { files } = read('a.zip', packed);
    assert.doesNotMatch(JSON.stringify(files).toLowerCase(), /kanarie|zilvervis/u);
    assert.match(JSON.stringify(files[0]?.notes), /other_sheets.*packed_aside|packed_aside.*other_sheets/u);
  });

  test('a text is read where nothing surer is there', () => {
    assert.deepEqual(
      filesOf(
        read(
          'a.zip',
          zip([
            { name: 'export.txt', bytes: CSV },
            { name: 'a.png', bytes: 'x' },
          ]),
        ),
      )[0],
      ['a.zip/export.txt', 'zip', 'csv', 2, 2],
    );
  });

  const many = (files: number): readonly Packed[] =>
    Array.from({ length: files }, (_, at) => ({ name: `${at}.csv`, bytes: CSV }));
  for (const [what, file, bytes, failures] of [
    [
      'a zip in a zip',
      'a.zip',
      zip([{ name: 'b.zip', bytes: zip([{ name: 'a.csv', bytes: CSV }]) }]),
      [['a.zip', 'file.packed_in_packed', { inner: 'b.zip' }]],
    ],
    [
      'a zip in a zip under another name',
      'a.zip',
      zip([{ name: 'b.csv', bytes: zip([{ name: 'a.csv', bytes: CSV }]) }]),
      [['a.zip/b.csv', 'file.packed_in_packed', { inner: 'b.csv' }]],
    ],
    ['gzip in gzip', 'a.gz', gzipSync(gzipSync(CSV)), [['a.gz', 'file.packed_in_packed', { inner: 'a' }]]],
    [
      'a zip in gzip',
      'a.gz',
      gzipSync(zip([{ name: 'a.csv', bytes: CSV }])),
      [['a.gz', 'file.packed_in_packed', { inner: 'a' }]],
    ],
    ['nothing in a zip', 'a.zip', zip([]), [['a.zip', 'file.nothing_packed', {}]]],
    [
      'only litter in a zip',
      'a.zip',
      zip([{ name: '.DS_Store', bytes: 'x' }]),
      [['a.zip', 'file.nothing_packed', {}]],
    ],
    ['an empty file in gzip', 'a.gz', gzipSync(''), [['a.gz', 'file.empty', {}]]],
    [
      'a picture in a zip',
      'a.zip',
      zip([{ name: 'a.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) }]),
      [['a.zip/a.jpg', 'file.not_text', { kind: 'jpeg' }]],
    ],
    [
      'a PDF called CSV',
      'a.zip',
      zip([{ name: 'a.csv', bytes: '%PDF-1.7' }]),
      [['a.zip/a.csv', 'file.not_text', { kind: 'pdf' }]],
    ],
    [
      'a password',
      'a.zip',
      zip([{ name: 'a.csv', bytes: CSV, flags: 1 }]),
      [['a.zip', 'file.packed_with_password', {}]],
    ],
    [
      'a name that leads out',
      'a.zip',
      zip([{ name: '../a.csv', bytes: CSV }]),
      [['a.zip', 'file.unsafe_archive', {}]],
    ],
    [
      'too many files',
      'a.zip',
      zip(many(2_001)),
      [['a.zip', 'file.too_many_packed', { files: 2_001, most: 2_000 }]],
    ],
    [
      'a broken checksum',
      'a.zip',
      zip([{ name: 'a.csv', bytes: CSV, crc: 1 }]),
      [['a.zip/a.csv', 'file.damaged', {}]],
    ],
    ['an end that is missing', 'a.gz', gzipSync(CSV).subarray(0, 40), [['a.gz', 'file.cut_short', {}]]],
    [
      'a bomb',
      'a.gz',
      gzipSync(Buffer.alloc(20_000_000)),
      [['a.gz', 'file.unpacks_too_large', { most: 512 }]],
    ],
  ] as const) {
    test(`is refused for ${what}, with one reason`, () => {
      const report = read(file, bytes);
      assert.deepEqual(failuresOf(report), failures);
      assert.deepEqual([report.read, report.taken], [0, 0]);
    });
  }

  test('is unpacked when it is read, and not before', () => {
    const opened = openFile(
      'a.zip',
      sourceOfBytes(
        zip([
          { name: 'a.csv', bytes: CSV },
          { name: 'b.csv', bytes: CSV, crc: 1 },
        ]),
      ),
    );
    assert.deepEqual(
      opened.map(({ table }) => finish(table()).ok),
      [true, false],
    );
  });

  test('a name of any length inside is shown by its end', () => {
    const [opened] = openFile('a.zip', sourceOfBytes(zip([{ name: `${'x'.repeat(900)}.csv`, bytes: CSV }])));
    assert.ok(opened.file.length < 200 && opened.file.endsWith('x.csv'));
  });

  const FILES = [
    zip([
      { name: 'a.csv', bytes: CSV },
      { name: 'b.xlsx', bytes: XLSX },
    ]),
    gzipSync(CSV),
    XLSX,
    Buffer.from(
      '<html><table><tr><th>id</th><th>titel</th></tr><tr><td>1</td><td>muis stuk</td></tr></table>',
    ),
  ];
  test('whatever befell the file, it is read or there is a word on it, and totals balance', () => {
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        fc.nat(),
        fc.boolean(),
        (which, wounds, end, cuts) => {
          const whole = FILES[which] ?? Buffer.alloc(0);
          const bytes = Buffer.from(cuts ? whole.subarray(0, end % whole.length) : whole);
          for (const [at, byte] of wounds) if (bytes.length > 0) bytes[at % bytes.length] = byte;
          const report = read('x', bytes);
          assert.equal(report.read, report.taken + report.leftOut.length);
          assert.ok(report.files.length > 0);
          for (const { failure, read: all, notes } of report.files) {
            assert.ok(
              failure !== null || all > 0 || notes.some(({ code }) => code === 'no_rows'),
              JSON.stringify(report.files),
            );
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
