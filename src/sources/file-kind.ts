import type { ZipEntry } from './packed/read-zip.ts';

/** What a file is by how it starts, whatever it is called. `other`: a text, as far as its start tells. */
export type FileKind =
  | { readonly kind: 'other' }
  | { readonly kind: 'zip' | 'gzip' }
  /** Another way of packing. */
  | { readonly kind: 'packed'; readonly what: string }
  /** A spreadsheet in a form that is not read. */
  | { readonly kind: 'spreadsheet'; readonly what: string }
  /** A workbook that only opens with its password. */
  | { readonly kind: 'locked' }
  /** No list of anything: a picture, a document, a program. */
  | { readonly kind: 'foreign'; readonly what: string };

type Signature = { readonly at: number; readonly bytes: readonly number[]; readonly is: FileKind };

const codes = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const signature = (is: FileKind, bytes: readonly number[] | string, at = 0): Signature => ({
  at,
  bytes: typeof bytes === 'string' ? codes(bytes) : bytes,
  is,
});
const foreign = (what: string) => ({ kind: 'foreign', what }) as const;
const packed = (what: string) => ({ kind: 'packed', what }) as const;
const spreadsheet = (what: string) => ({ kind: 'spreadsheet', what }) as const;

const SIGNATURES: readonly Signature[] = [
  signature(foreign('png'), [0x89, 0x50, 0x4e, 0x47]),
  signature(foreign('jpeg'), [0xff, 0xd8, 0xff]),
  signature(foreign('gif'), 'GIF8'),
  signature(foreign('picture'), 'WEBP', 8),
  signature(foreign('picture'), [0x49, 0x49, 0x2a, 0x00]), // TIFF, either way round
  signature(foreign('picture'), [0x4d, 0x4d, 0x00, 0x2a]),
  signature(foreign('picture'), 'ftypheic', 4),
  signature(foreign('film'), 'ftyp', 4),
  signature(foreign('pdf'), '%PDF-'),
  signature(foreign('word'), '{\\rtf'),
  signature(foreign('sqlite'), 'SQLite f'),
  signature(foreign('access'), 'Standard Jet DB', 4),
  signature(foreign('access'), 'Standard ACE DB', 4),
  signature(foreign('outlook'), '!BDN'),
  signature(foreign('program'), [0x7f, 0x45, 0x4c, 0x46]),
  signature(foreign('program'), [0xcf, 0xfa, 0xed, 0xfe]),
  signature(foreign('program'), [0xca, 0xfe, 0xba, 0xbe]),
  signature(packed('7z'), [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  signature(packed('rar'), [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]),
  signature(packed('bzip2'), [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]),
  signature(packed('xz'), [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  signature(packed('zstd'), [0x28, 0xb5, 0x2f, 0xfd]),
  signature(packed('cab'), 'MSCF\0\0\0\0'),
  signature(packed('tar'), 'ustar', 257),
  signature({ kind: 'gzip' }, [0x1f, 0x8b]),
  signature({ kind: 'zip' }, [0x50, 0x4b, 0x03, 0x04]),
  signature({ kind: 'zip' }, [0x50, 0x4b, 0x05, 0x06]),
  signature(spreadsheet('mht'), 'MIME-Version: 1.0\r\nX-Document-Type: Workbook'),
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OLE_LOOK = 4_096; // of its directory: the first streams stand there, and one of them says what the file is
/** What a file of Office before 2007 is, by one of its streams. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', { kind: 'locked' }],
  ['Workbook', spreadsheet('xls')],
  ['Book', spreadsheet('xls')],
  ['WordDocument', foreign('word')],
  ['PowerPoint Document', foreign('powerpoint')],
  ['__substg1.0_', foreign('outlook')],
  ['__nameid_version1.0', foreign('outlook')],
  ['__properties_version1.0', foreign('outlook')],
];

const startsWith = (bytes: Uint8Array, wanted: readonly number[], at: number): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

function oleKind(bytes: Uint8Array): FileKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return foreign('office');
  const sector = 2 ** Math.min(view.getUint16(30, true), 16);
  const directory = sector * (view.getUint32(48, true) + 1);
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(directory, directory + OLE_LOOK));
  return STREAMS.find(([stream]) => names.includes(stream))?.[1] ?? foreign('office');
}

/** A program of Windows: two letters alone could start a heading. */
function isWindowsProgram(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x4d || bytes[1] !== 0x5a || bytes.length < 64) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return startsWith(bytes, [0x50, 0x45, 0, 0], view.getUint32(60, true));
}

/**
 * Recognises what a file is by how it starts.
 *
 * It answers "can this be read at all, and how?" before anything tries to.
 *
 * @param bytes   the whole file
 * @returns       its kind
 * @source        the magic numbers of each format; [MS-CFB] 2.2 for files of Office before 2007
 * @cost          O(1)
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, OLE, 0)) return oleKind(bytes);
  if (isWindowsProgram(bytes)) return foreign('program');
  return SIGNATURES.find(({ at, bytes: wanted }) => startsWith(bytes, wanted, at))?.is ?? { kind: 'other' };
}

/** What a zip is, by the names in it: a workbook, a document, or files somebody packed. */
export type ZipKind = Exclude<FileKind, { kind: 'other' }> | { readonly kind: 'workbook' };

/**
 * Recognises what a zip holds: half of all formats of today are a zip.
 *
 * @param entries the files in it
 * @returns       `workbook`, `zip` for files that somebody packed, or what it is instead
 * @source        ECMA-376 part 2; OpenDocument 1.3 part 2
 * @cost          O(entries)
 */
export function zipKind(entries: readonly ZipEntry[]): ZipKind {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const has = (start: string): boolean => [...names].some((name) => name.startsWith(start));
  if (names.has('[content_types].xml') || names.has('xl/workbook.xml')) {
    if (has('word/')) return foreign('word');
    if (has('ppt/')) return foreign('powerpoint');
    if (names.has('xl/workbook.bin')) return spreadsheet('xlsb');
    return has('xl/') || has('_rels/.rels') ? { kind: 'workbook' } : foreign('office');
  }
  const openDocument = entries.find(({ name }) => name === 'mimetype');
  if (openDocument !== undefined && names.has('content.xml')) {
    return startOf(openDocument).includes('spreadsheet') ? spreadsheet('ods') : foreign('word');
  }
  if (has('index/document.iwa') || names.has('index.zip')) return spreadsheet('numbers');
  return { kind: 'zip' };
}

const startOf = (entry: ZipEntry): string => {
  for (const part of entry.parts()) return new TextDecoder().decode(part);
  return '';
};
