import { createCipheriv } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { workbookParts } from '../made/workbook.ts';
import { type Packed, zip } from '../made/zip.ts';

const MEGABYTE = 1_000_000;
const HEADINGS = 'Ticketnummer;Onderwerp;Omschrijving;Status;Aangemaakt op';
const row = (nr: number): string =>
  `T${nr};muis stuk ${nr};de muis klikt niet meer;Gesloten;05/01/2026 10:00`;

/** Twenty rows, under the headings where they are the first. */
const rowsFrom = (first: number): string =>
  [...(first === 1 ? [HEADINGS] : []), ...Array.from({ length: 20 }, (_, at) => row(first + at)), ''].join(
    '\n',
  );

const RESULTS = 30_000;
/** A saved page of results of a helpdesk, 2 kB each, the third without the bracket that ends it. */
function* results(): Iterable<string> {
  yield '{"next_page":null,"tickets":[';
  for (let id = 1; id <= RESULTS; id += 1) {
    const said = { id, subject: `muis stuk ${id}`, description: 'de muis klikt niet meer, '.repeat(80) };
    const whole = JSON.stringify({ ...said, created_at: '2026-01-05T10:00:00Z', status: 'closed' });
    yield `${id === 3 ? whole.slice(0, -1) : whole}${id === RESULTS ? '\n],"count":30000}' : ',\n'}`;
  }
}

type Piece = string | Uint8Array;
type Pieces = Iterable<Piece>;

/** The same piece so many times. */
function* times(n: number, piece: Piece): Pieces {
  for (let at = 0; at < n; at += 1) yield piece;
}

function* inOrder(...all: readonly Pieces[]): Pieces {
  for (const pieces of all) yield* pieces;
}

/** Letters and digits that no packer makes smaller by more than a quarter; always the same ones. */
const noise = (bytes: number): string =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16))
    .update(Buffer.alloc(bytes))
    .toString('base64');

/** A stream that unpacks to a start and then to `n` times `repeated`, without ever holding that. */
function deflated(start: string, repeated: Uint8Array, n: number): { packed: Buffer; bytes: number } {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const block = deflateRawSync(repeated, flush);
  const parts = [deflateRawSync(start, flush), ...Array.from({ length: n }, () => block), deflateRawSync('')];
  return { packed: Buffer.concat(parts), bytes: start.length + repeated.length * n };
}

const PARTS = workbookParts({
  sheets: [
    {
      name: 'T',
      rows: [
        ['Nummer', 'Titel', 'Gemeld op'],
        [1, 'muis stuk', { number: 46_047.5, format: 1 }],
      ],
    },
  ],
  formats: ['dd/mm/yyyy'],
});

/** A sound workbook with another part in the place of one of its own. */
const workbookWith = (part: Packed): Buffer => zip(PARTS.map((own) => (own.name === part.name ? part : own)));

const SHEET = 'xl/worksheets/sheet1.xml';
/** Elements of 400 KB that hardly pack: for each byte of them a hundred may come out of the sheet as a whole. */
const ballast = (elements: number): string => `<x a="${noise(300_000)}"/>`.repeat(elements);

const textCell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** A sheet that unpacks to a start and much of the same, and says so of itself; or says another size. */
function sheetOf(start: string, repeated: string, n: number, saidBytes?: number): Buffer {
  const { packed, bytes } = deflated(`<worksheet>${start}<sheetData>`, Buffer.from(repeated), n);
  return workbookWith({
    name: SHEET,
    bytes: packed,
    stored: true,
    method: 8,
    crc: 1,
    saidBytes: saidBytes ?? bytes,
  });
}

/** Files too large to be kept: each gives its bytes a piece at a time. */
export const LARGE_FILES = {
  'a line of 100 MB': () =>
    inOrder([rowsFrom(1), 'T21;'], times(100, 'a'.repeat(MEGABYTE)), ['\n', rowsFrom(22)]),
  'a line of 100 MB after a quote': () =>
    inOrder([rowsFrom(1), 'T21;"'], times(100, 'a'.repeat(MEGABYTE)), ['\n', rowsFrom(22)]),
  'a million columns': () => [
    Array.from({ length: 1_000_000 }, (_, at) => `kolom ${at}`).join(';'),
    '\n',
    'cel;'.repeat(999_999),
    'cel\n',
  ],
  'a million keys in a record': () => [
    `[{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join(',')}},\n{"id":2,"titel":"muis stuk"}]`,
  ],
  'a text of 30 MB in a record': () =>
    inOrder(['[{"id":1,"titel":"'], times(30, 'a'.repeat(MEGABYTE)), ['"},\n{"id":2,"titel":"muis stuk"}]']),
  'results of 60 MB in which a bracket is missing': results,
  'lists 20 million deep that never close': () => times(20, '['.repeat(MEGABYTE)),
  'a gzip of 2 GB of zeros': () => times(32, gzipSync(Buffer.alloc(64 * MEGABYTE))),
  'a gzip bomb of 2 GB behind an honest start': () => [
    gzipSync(`Nummer;Titel\n${noise(6_000_000)}\n`),
    ...times(32, gzipSync(Buffer.alloc(64 * MEGABYTE))),
  ],
  'a workbook that inflates to 1.5 GB': () => [sheetOf('', ' '.repeat(MEGABYTE), 1_500)],
  'a workbook that inflates to 1.5 GB and says 50 KB': () => [
    sheetOf('', ' '.repeat(MEGABYTE), 1_500, 50_000),
  ],
  'a workbook of 800 MB of spaces, within all sizes': () => [sheetOf(ballast(25), ' '.repeat(MEGABYTE), 800)],
  'a workbook of 20 million empty cells': () => [
    sheetOf(ballast(8), `<row>${'<c/>'.repeat(20)}</row>`.repeat(5_000), 200),
  ],
  'a workbook of 50,000 short rows under 1,900 headings': () => [
    workbookWith({
      name: SHEET,
      bytes: `<worksheet><sheetData><row>${Array.from({ length: 1_900 }, (_, at) => textCell(`kolom ${at}`)).join('')}</row>${`<row>${textCell('x')}</row>`.repeat(50_000)}</sheetData></worksheet>`,
    }),
  ],
  'a workbook with a million styles': () => [
    workbookWith({
      name: 'xl/styles.xml',
      bytes: `<styleSheet><cellXfs>${Array.from({ length: 1_000_000 }, (_, at) => `<xf numFmtId="${at % 200}"/>`).join('')}</cellXfs></styleSheet>`,
    }),
  ],
} as const satisfies Readonly<Record<string, () => Pieces>>;

/** Writes one of them. */
export function writeLarge(what: keyof typeof LARGE_FILES, path: string): void {
  const file = openSync(path, 'w');
  for (const piece of LARGE_FILES[what]()) {
    if (typeof piece === 'string') writeSync(file, piece);
    else writeSync(file, piece);
  }
  closeSync(file);
}
