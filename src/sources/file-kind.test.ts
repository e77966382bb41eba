import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Packed, zip } from '../../tests/made/zip.ts';
import { readTable } from './read-table.ts';

const SECTOR = 512;

/** The start of a file of Office before 2007: a head that says where the directory is, and the names in it. */
function ole(...streams: readonly string[]): Buffer {
  const head = Buffer.alloc(SECTOR);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  head.writeUInt16LE(9, 30);
  head.writeUInt32LE(1, 48);
  const directory = ['Root Entry', ...streams].map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    return entry;
  });
  return Buffer.concat([head, Buffer.alloc(SECTOR), ...directory, Buffer.alloc(SECTOR)]);
}

function program(): Buffer {
  const bytes = Buffer.alloc(256);
  bytes.write('MZ');
  bytes.writeUInt32LE(128, 60);
  bytes.write('PE\0\0', 128);
  return bytes;
}

const parts = (...names: readonly string[]): Buffer =>
  zip(
    names.map(
      (name): Packed => ({
        name,
        bytes: name === 'mimetype' ? 'application/vnd.oasis.opendocument.spreadsheet' : '<a/>',
      }),
    ),
  );

const tar = Buffer.concat([
  Buffer.from('tickets.csv'.padEnd(257, '\0')),
  Buffer.from('ustar\0'),
  Buffer.alloc(300),
]);

describe('what a file is', () => {
  const known: readonly (readonly [string, Uint8Array, string, string | undefined])[] = [
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'file.not_text', 'png'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'file.not_text', 'jpeg'],
    ['a WebP', Buffer.from('RIFF\x01\x02\x03\x04WEBPVP8 '), 'file.not_text', 'picture'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'file.not_text', 'pdf'],
    [
      'a Word document',
      parts('[Content_Types].xml', '_rels/.rels', 'word/document.xml'),
      'file.not_text',
      'word',
    ],
    ['an old Word document', ole('WordDocument'), 'file.not_text', 'word'],
    ['rich text', Buffer.from('{\\rtf1 muis}'), 'file.not_text', 'word'],
    ['a presentation', parts('[Content_Types].xml', 'ppt/presentation.xml'), 'file.not_text', 'powerpoint'],
    ['an Outlook message', ole('__nameid_version1.0'), 'file.not_text', 'outlook'],
    ['another old file of Office', ole('Catalog'), 'file.not_text', 'office'],
    ['a stump of an old file', ole().subarray(0, 20), 'file.not_text', 'office'],
    ['an SQLite database', Buffer.from('SQLite format 3\0'), 'file.not_text', 'sqlite'],
    ['an Access database', Buffer.from('\0\x01\0\0Standard ACE DB\0'), 'file.not_text', 'access'],
    ['a program', program(), 'file.not_text', 'program'],
    ['a program of Linux', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2]), 'file.not_text', 'program'],
    [
      'bytes of all kinds',
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 167) % 256),
      'file.not_text',
      'binary',
    ],
    ['an old workbook', ole('Workbook'), 'file.other_spreadsheet', 'xls'],
    ['an even older one', ole('Book'), 'file.other_spreadsheet', 'xls'],
    ['a binary workbook', parts('[Content_Types].xml', 'xl/workbook.bin'), 'file.other_spreadsheet', 'xlsb'],
    ['an OpenDocument sheet', parts('mimetype', 'content.xml'), 'file.other_spreadsheet', 'ods'],
    ['a Numbers sheet', parts('Index/Document.iwa'), 'file.other_spreadsheet', 'numbers'],
    ['a workbook with a password', ole('EncryptedPackage'), 'file.locked', undefined],
    ['7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'file.archive', '7z'],
    ['RAR', Buffer.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]), 'file.archive', 'rar'],
    ['tar', tar, 'file.archive', 'tar'],
  ];
  for (const [what, bytes, code, kind] of known) {
    test(`${what} is refused as what it is, whatever it is called`, () => {
      const table = readTable(bytes);
      assert.ok(!table.ok);
      assert.deepEqual([table.failure.code, table.failure.params.kind], [code, kind]);
    });
  }

  for (const text of [
    'MZ;titel\n1;muis',
    'PK;titel\n1;muis',
    'BZ;titel\n1;muis',
    '<b>id</b>;titel\n1;muis stuk',
  ]) {
    test(`a text that starts as ${JSON.stringify(text.slice(0, 6))} is read as text`, () => {
      const table = readTable(Buffer.from(text));
      assert.deepEqual(table.ok && [table.format, table.rows.length], ['csv', 1]);
    });
  }
});
