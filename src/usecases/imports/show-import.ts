import type { Import } from '../../contract/api/imports.schema.ts';
import { MENDABLE, ROOM_TO_MEND, ROW_CHARACTERS_MOST } from '../../sources/rows-to-mend.ts';
import { nameOfSource } from '../../sources/sources.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import {
  countQuarantined,
  type QuarantinedRow,
  readImports,
  readQuarantine,
  type StoredImport,
} from '../../store/imports.store.ts';
import { type KeptToMend, listRowsToMend } from '../../store/rows-to-mend.store.ts';
import { refusalSentence } from '../../words/documents/refusal-sentence.ts';
import { sayLeftOut, sayNote } from '../../words/documents/say-reading.ts';
import type { Words } from '../../words/words.ts';
import type { Refusal } from '../app-error.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { saysReading } from '../say-reading.ts';
import type { UnderstoodFile } from '../workers/reading-messages.ts';
import { findKnownImport } from './find-known-import.ts';

/** The note of a file whose columns have no names of their own. */
const HEADLESS = 'no_heading_row';

type Reads = Pick<Context, 'store' | 'imports'>;

/** One import, with how far it is. */
export async function showImport(
  context: Reads,
  {
    companyId,
    importId,
    words,
  }: { readonly companyId: string; readonly importId: string; readonly words: Words },
): Promise<Import> {
  const found = await context.store.inCompany(companyId, (db) => findKnownImport(db, importId));
  return shown(found, context, words);
}

/** Every import of the company, newest first. */
export async function listImports(
  context: Reads,
  companyId: string,
  words: Words,
): Promise<readonly Import[]> {
  const found = await context.store.inCompany(companyId, async (db) => {
    await findKnownCompany(db);
    return readImports(db);
  });
  return found.map((each) => shown(each, context, words));
}

function shown(found: StoredImport, { imports }: Reads, words: Words): Import {
  const { id, file, state, createdAt, finishedAt, version } = found;
  const reading = state === 'reading' ? imports.readingOf(id) : null;
  const { read, created, updated, unchanged, quarantined, missing, joined } = found;
  // Safe casts: both were written by this product in these shapes.
  const refusal = found.refusal as Refusal | null;
  const understood = found.understood as (UnderstoodFile & Outcomes) | null;
  const says = saysReading(words);
  return {
    id,
    file,
    state,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    done: reading?.done ?? found.done,
    total: reading?.total ?? found.total,
    understood: understood && {
      ...understood,
      // What was understood by an earlier Signaal does not say.
      keptUntil: understood.keptUntil ?? null,
      company: understood.company ? { remembered: false, ...understood.company } : null,
      files: understood.files.map(
        ({ notes, columns, source, suspicions = [], coverage = [], guesses = [], ...rest }) => ({
          ...rest,
          guesses: [...guesses],
          source: { ...source, name: nameOfSource(source.kind) },
          suspicions: suspicions.map((each) => ({
            code: each.code,
            n: each.n,
            message: says.suspicion(each),
          })),
          coverage: coverage.map((code) => ({ code, message: says.coverage(code) })),
          columns: columns.map(shownColumn),
          notes: notes.map((note) => ({ code: note.code, n: note.n, message: sayNote(note, words) })),
        }),
      ),
      quarantined: understood.read - understood.taken,
    },
    counts: state === 'done' ? { read, created, updated, unchanged, quarantined, missing, joined } : null,
    refusal: refusal && {
      code: refusal.code,
      message: refusalSentence(refusal, words, words.http.howCompany),
      companies: refusal.code === 'choose_company' ? refusal.companies : [],
    },
    version,
  };
}

type Column = UnderstoodFile['files'][number]['columns'][number];

/** What the page shows of a column: how a known helpdesk's is read besides is not its matter. */
const shownColumn = ({ heading, field, confidence, reason, samples, reads = [], remembered }: Column) => ({
  heading,
  field,
  confidence,
  reason,
  samples,
  reads,
  remembered,
});

type Outcomes = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly keptUntil?: string | null;
};

export type LeftOutRow = {
  readonly file: string;
  readonly line: number;
  readonly lines: number;
  readonly column: number | null;
  readonly heading: string | null;
  readonly code: string;
  readonly message: string;
};

/** What is kept of the rows that a hand can mend. */
export type ToMend = {
  readonly files: readonly KeptToMend[];
  /** Rows of files in which they cannot be pointed at, or that came before they were kept. */
  readonly unkept: number;
  /** Characters of a row, and rows, that are kept at most. */
  readonly most: { readonly characters: number; readonly rows: number };
};

async function readToMend(db: CompanyDb, importId: string): Promise<ToMend> {
  const files = await listRowsToMend(db, importId);
  const told = files.reduce((sum, { kept, tooLong, tooMany }) => sum + kept + tooLong + tooMany, 0);
  const mendable = await countQuarantined(db, importId, MENDABLE);
  const most = { characters: ROW_CHARACTERS_MOST, rows: ROOM_TO_MEND.rows };
  return { files, unkept: Math.max(0, mendable - told), most };
}

/** Rows of an import that could not be used, each with its line and the reason in words. */
export async function listLeftOut(
  { store }: Pick<Context, 'store'>,
  asked: {
    readonly companyId: string;
    readonly importId: string;
    readonly limit: number;
    readonly words: Words;
  },
): Promise<{ readonly rows: readonly LeftOutRow[]; readonly total: number; readonly toMend: ToMend }> {
  const { companyId, importId, limit, words } = asked;
  const { rows, total, toMend, headingOf } = await store.inCompany(companyId, async (db) => {
    const { quarantined, read, understood } = await findKnownImport(db, importId);
    return {
      rows: await readQuarantine(db, importId, { after: 0, limit }),
      // Safe cast: the reading thread wrote it in this shape.
      headingOf: headingsIn(understood as UnderstoodFile | null),
      total: understood === null ? 0 : Math.min(read, quarantined),
      toMend: await readToMend(db, importId),
    };
  });
  return { rows: rows.map((row) => sayRow(row, headingOf(row), words)), total, toMend };
}

/** What the file calls the column of a row, counted from one; null where it names none there. */
function headingsIn(understood: UnderstoodFile | null) {
  const headed = (understood?.files ?? []).filter(({ notes }) =>
    notes.every(({ code }) => code !== HEADLESS),
  );
  const columnsOf = new Map(headed.map(({ file, columns }) => [file, columns]));
  return ({ file, place }: QuarantinedRow): string | null =>
    (place === null ? '' : columnsOf.get(file)?.[place - 1]?.heading) || null;
}

function sayRow(
  { file, line, place, code, params }: QuarantinedRow,
  heading: string | null,
  words: Words,
): LeftOutRow {
  return {
    file,
    line,
    lines: Number(params.lines ?? 1),
    column: place,
    heading,
    code,
    message: sayLeftOut({ file, line, column: place, code, params }, words),
  };
}
