import { settled, type Thinking } from '../engine/base/progress.ts';
import type { Note } from './codes.ts';
import { zipKind } from './file-kind.ts';
import { type ByteSource, sourceOfBytes, wholeOf } from './flow/byte-source.ts';
import { kindOf } from './flow/kind-of.ts';
import { gzipParts } from './packed/read-gzip.ts';
import { readZip, type ZipEntry } from './packed/read-zip.ts';
import { sourceOfParts } from './packed/source-of-parts.ts';
import { TEXT_LIMITS, type UnpackLimits } from './packed/unpack.ts';
import { surveyTable, type TableFile, type TableOrders } from './read-table.ts';
import type { NoTable } from './table.ts';
import { readable, Unreadable } from './unreadable.ts';

/** What a file was packed in. */
export type Container = 'gzip' | 'zip';

/** A file that was dropped in, or one of those packed in it. It is unpacked and read when asked, and not before. */
export type OpenedFile = {
  readonly file: string;
  readonly container: Container | null;
  /** Bytes it takes in what was dropped: how far the reading is, is told in these. */
  readonly weight: number;
  /** Its bytes, unpacked. Throws Unreadable where they cannot be. */
  readonly bytes: () => ByteSource;
  readonly table: (orders?: TableOrders) => Thinking<TableFile | NoTable>;
};

const NAME_MOST = 180; // characters of a name inside an archive; of a longer one the end tells more
const NAMES_SHOWN = 5;
/** What the operating system leaves in an archive without being asked. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.(?!\/)|thumbs\.db$|desktop\.ini$)/iu;
const ARCHIVE = /\.(?:zip|gz|tgz|tar|7z|rar|bz2|xz|zst|cab)$/iu;
/** Names of exports, surest first: where one kind is there, what comes after it is something else. */
const LIKELY: readonly RegExp[] = [
  /\.(?:csv|tsv|json|jsonl|ndjson|xlsx|xlsm|xls|ods|xlsb)$/iu,
  /(?:\.(?:txt|tab|dat|htm|html|xml|log)|(?:^|\/)[^./]+)$/iu,
];

const shown = (name: string): string => (name.length > NAME_MOST ? `…${name.slice(-NAME_MOST)}` : name);

/** Unpacks one file; a packed file in a packed file is not opened, since layers of them are how bombs are built. */
function unpacked(name: string, open: () => Generator<Uint8Array, void, void>): ByteSource {
  const source = sourceOfParts(open);
  const { kind } = kindOf(source);
  const zip = kind === 'zip' ? wholeOf(source) : undefined;
  const isNested =
    kind === 'gzip' || kind === 'packed' || (zip !== undefined && zipKind(readZip(zip)).kind === 'zip');
  if (isNested) throw new Unreadable('file.packed_in_packed', { inner: name });
  return zip === undefined ? source : sourceOfBytes(zip);
}

/** Reads what was packed. */
function* inner(
  name: string,
  open: () => Generator<Uint8Array, void, void>,
  orders: TableOrders | undefined,
): Thinking<TableFile | NoTable> {
  const found = readable(() => ({ ok: true, source: unpacked(name, open) }) as const);
  return found.ok ? yield* surveyTable(found.source, orders) : found;
}

/** The files of an archive that may be exports, and those that are left. */
function sortOut(entries: readonly ZipEntry[]): {
  readonly taken: readonly ZipEntry[];
  readonly aside: readonly ZipEntry[];
} {
  const own = entries.filter(({ name }) => !LITTER.test(name));
  const nested = own.find(({ name }) => ARCHIVE.test(name));
  if (nested !== undefined) throw new Unreadable('file.packed_in_packed', { inner: shown(nested.name) });
  for (const likely of LIKELY) {
    const taken = own.filter(({ name }) => likely.test(name));
    if (taken.length > 0) return { taken, aside: own.filter((entry) => !taken.includes(entry)) };
  }
  if (own.length === 0) throw new Unreadable('file.nothing_packed');
  return { taken: own.slice(0, 1), aside: own.slice(1) };
}

function asideNote(aside: readonly ZipEntry[]): readonly Note[] {
  if (aside.length === 0) return [];
  const names = aside.slice(0, NAMES_SHOWN).map(({ name }) => shown(name));
  const files = names.join(', ') + (aside.length > NAMES_SHOWN ? ', …' : '');
  return [{ code: 'packed_aside', n: aside.length, params: { files } }];
}

function openZip(file: string, entries: readonly ZipEntry[], limits: UnpackLimits): readonly OpenedFile[] {
  const { taken, aside } = sortOut(entries);
  return taken.map((entry, index) => {
    const name = shown(entry.name);
    return {
      file: `${file}/${name}`,
      container: 'zip',
      weight: entry.packedBytes,
      bytes: () => unpacked(name, () => entry.parts(limits)),
      table: function* (orders) {
        const table = yield* inner(name, () => entry.parts(limits), orders);
        return table.ok && index === 0 ? { ...table, notes: [...asideNote(aside), ...table.notes] } : table;
      },
    };
  });
}

function openPacked(file: string, source: ByteSource, limits: UnpackLimits): readonly OpenedFile[] {
  const { kind } = kindOf(source);
  const weight = source.size;
  if (kind === 'zip') {
    const bytes = wholeOf(source);
    const entries = readZip(bytes);
    if (zipKind(entries).kind === 'zip') return openZip(file, entries, limits);
    const own = sourceOfBytes(bytes);
    return [{ file, container: null, weight, bytes: () => own, table: () => surveyTable(own) }];
  }
  if (kind === 'gzip') {
    const name = shown(file.replace(/\.gz$/iu, ''));
    return [
      {
        file,
        container: 'gzip',
        weight,
        bytes: () => unpacked(name, () => gzipParts(source, limits)),
        table: (orders) => inner(name, () => gzipParts(source, limits), orders),
      },
    ];
  }
  return [
    { file, container: null, weight, bytes: () => source, table: (orders) => surveyTable(source, orders) },
  ];
}

/**
 * Opens a file that was dropped in, and finds the files packed in it.
 *
 * It answers "which files are these?": a zip gives each of its own as `archive.zip/inner.csv`, gzip the one it packs, and
 * everything else is itself. What the system or somebody put beside the exports is left, with a note.
 *
 * @param file    its name
 * @param source  where its bytes are
 * @param limits  how much may come out of it, where it is packed
 * @returns       at least one file; of an archive that cannot be read, one whose table says why
 * @cost          O(entries); reading comes later, when asked for
 */
export function openFile(
  file: string,
  source: ByteSource,
  limits: UnpackLimits = TEXT_LIMITS,
): readonly OpenedFile[] {
  const opened = readable(() => ({ ok: true, files: openPacked(file, source, limits) }) as const);
  if (opened.ok) return opened.files;
  const isGzip = opened.failure.code !== 'file.changed' && kindOf(source).kind === 'gzip';
  const container = isGzip ? 'gzip' : null;
  return [{ file, container, weight: source.size, bytes: () => source, table: () => settled(opened) }];
}
