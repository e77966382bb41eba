import type { Note } from './codes.ts';
import { fileKind, zipKind } from './file-kind.ts';
import { readGzip } from './packed/read-gzip.ts';
import { readZip, unpackWhole, type ZipEntry } from './packed/read-zip.ts';
import { readTable, type TableFile, type ToldText } from './read-table.ts';
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
  readonly table: (told?: ToldText) => TableFile | NoTable;
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

/** Reads what was packed; a packed file in a packed file is not opened, since layers of them are how bombs are built. */
function readInner(name: string, bytes: Uint8Array, told: ToldText | undefined): TableFile | NoTable {
  const is = fileKind(bytes);
  const isNested =
    is.kind === 'gzip' ||
    is.kind === 'packed' ||
    (is.kind === 'zip' && zipKind(readZip(bytes)).kind === 'zip');
  if (isNested) throw new Unreadable('file.packed_in_packed', { inner: name });
  return readTable(bytes, told);
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

function openZip(file: string, entries: readonly ZipEntry[]): readonly OpenedFile[] {
  const { taken, aside } = sortOut(entries);
  return taken.map((entry, index) => {
    const name = shown(entry.name);
    return {
      file: `${file}/${name}`,
      container: 'zip',
      weight: entry.packedBytes,
      table: (told) =>
        readable((): TableFile | NoTable => {
          const table = readInner(name, unpackWhole(entry), told);
          return table.ok && index === 0 ? { ...table, notes: [...asideNote(aside), ...table.notes] } : table;
        }),
    };
  });
}

function openPacked(file: string, bytes: Uint8Array): readonly OpenedFile[] {
  const { kind } = fileKind(bytes);
  const weight = bytes.length;
  if (kind === 'zip') {
    const entries = readZip(bytes);
    if (zipKind(entries).kind === 'zip') return openZip(file, entries);
  }
  if (kind === 'gzip') {
    const table = (told?: ToldText) =>
      readable((): TableFile | NoTable =>
        readInner(shown(file.replace(/\.gz$/iu, '')), readGzip(bytes), told),
      );
    return [{ file, container: 'gzip', weight, table }];
  }
  return [{ file, container: null, weight, table: (told) => readTable(bytes, told) }];
}

/**
 * Opens a file that was dropped in, and finds the files packed in it.
 *
 * It answers "which files are these?": a zip gives each of its own as `archive.zip/inner.csv`, gzip the one it packs, and
 * everything else is itself. What the system or somebody put beside the exports is left, with a note.
 *
 * @param file    its name
 * @param bytes   the whole of it
 * @returns       at least one file; of an archive that cannot be read, one whose table says why
 * @cost          O(entries); reading comes later, when asked for
 */
export function openFile(file: string, bytes: Uint8Array): readonly OpenedFile[] {
  const opened = readable(() => ({ ok: true, files: openPacked(file, bytes) }) as const);
  if (opened.ok) return opened.files;
  const { kind } = fileKind(bytes);
  const container = kind === 'gzip' ? kind : null;
  return [{ file, container, weight: bytes.length, table: () => opened }];
}
