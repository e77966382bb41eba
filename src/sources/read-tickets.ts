import type { Thinking } from '../engine/base/progress.ts';
import { mergeSecretCounts, NO_SECRETS, type SecretCounts } from '../engine/privacy/cut-secrets.ts';
import type { FileReading } from '../engine/signals/reading.ts';
import type { Signal } from '../engine/signals/signal.ts';
import { zone } from '../engine/time/zone.ts';
import type { FileFailureCode, LeftOut, LeftOutCode, Note, Params } from './codes.ts';
import type { Field } from './field.ts';
import { genericConfidence } from './generic/map-generic.ts';
import type { ColumnGuess } from './guess.ts';
import { findColumn } from './guess-columns.ts';
import { mapRow } from './map-row.ts';
import { noteBook } from './note-book.ts';
import { type Pseudonyms, pseudonyms } from './people.ts';
import { type Clock, readColumns } from './read-columns.ts';
import { readTable, type TableFile } from './read-table.ts';
import { type Admitted, admittedTickets } from './same-tickets.ts';
import { chooseSource } from './sources.ts';

/** What the reader is told. */
export type ReadSettings = {
  /** IANA zone of times that do not say theirs. */
  readonly timezone: string;
  /** Heading, or column number from 1, to what it means. */
  readonly map: ReadonlyMap<string, Field>;
  /** Seconds since 1970: what lies after it cannot have happened. */
  readonly now: number;
};

/** What came of one file. With a failure nothing of it was read. */
export type FileReport = Omit<FileReading, 'columns' | 'notes'> & {
  readonly delimiter: string | null;
  readonly columns: readonly ColumnGuess[];
  readonly notes: readonly Note[];
  readonly failure: FileFailureCode | null;
  readonly failureParams: Params;
};

/** One ticket, and the company it belongs to where a column says so. */
export type TicketRecord = { readonly signal: Signal; readonly company: string | null };

/** What came of all files. Read = taken + the records left out, for each file and in all. */
export type ReadReport = {
  readonly files: readonly FileReport[];
  readonly read: number;
  readonly taken: number;
  readonly leftOut: readonly LeftOut[];
  readonly records: readonly TicketRecord[];
  /** Companies by number of tickets, most first. */
  readonly companies: readonly { readonly name: string; readonly tickets: number }[];
  readonly cut: SecretCounts;
  /** Folded words of people's names, which no pattern may be called by. */
  readonly peopleWords: ReadonlySet<string>;
  /** Columns the user named that are in no file. */
  readonly columnsNotFound: readonly string[];
};

type Run = {
  readonly clock: Clock;
  readonly people: Pseudonyms;
  readonly peopleWords: Set<string>;
  readonly admitted: Admitted;
  readonly leftOut: LeftOut[];
  readonly found: Set<string>;
  readonly done: { bytes: number; readonly total: number };
};

const ROWS_AT_A_TIME = 1_000; // between two reports of progress
const IMPORT_SHARE = 0.05; // of the tickets opened in one minute: people do not do that
const IMPORT_LEAST = 20;

function overrideOf(
  table: TableFile,
  map: ReadonlyMap<string, Field>,
  found: Set<string>,
): ReadonlyMap<number, Field> {
  const override = new Map<number, Field>();
  for (const [wanted, field] of map) {
    const column = findColumn(table.headings, wanted);
    if (column === undefined) continue;
    override.set(column, field);
    found.add(wanted);
  }
  return override;
}

/** How many tickets share the busiest minute, when that looks like an import. */
function importedAtOnce(signals: readonly Signal[]): number {
  const minutes = new Map<number, number>();
  let times = 0;
  for (const { openedAt } of signals) {
    if (openedAt === null) continue;
    times += 1;
    const minute = Math.floor(openedAt / 60);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }
  const most = [...minutes.values()].reduce((a, b) => Math.max(a, b), 0);
  return most >= IMPORT_LEAST && most > times * IMPORT_SHARE ? most : 0;
}

/** Reads the rows of one table into the run. */
function* takeTable(
  run: Run,
  file: string,
  table: TableFile,
  settings: ReadSettings,
  bytes: number,
): Thinking<FileReport> {
  const { source, confidence } = chooseSource(table);
  const override = overrideOf(table, settings.map, run.found);
  const book = noteBook();
  const columns = readColumns(table, source.mapColumns(table, override, run.clock.zone), run.clock, book);
  const mapping = { file, columns, source, book, people: run.people, peopleWords: run.peopleWords };
  const ownId = columns.has('id');
  const signals: Signal[] = [];
  const before = run.leftOut.length;
  for (const row of table.leftOut) run.leftOut.push({ file, ...row });
  const leaveOut = (line: number, code: LeftOutCode): void => {
    run.leftOut.push({ file, line, column: null, code, params: {} });
    book.add(code === 'row.seen_twice' ? 'seen_twice' : 'older_version', null);
  };
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_AT_A_TIME === 0) {
      yield { done: run.done.bytes + Math.floor((bytes * index) / table.rows.length), total: run.done.total };
    }
    const draft = mapRow(mapping, row, index + 1);
    const admission = run.admitted.admit(draft, row.cells.join('\u0000'), ownId);
    if (admission.kind === 'left-out') leaveOut(row.line, admission.code);
    else signals.push(draft.signal);
    if (admission.kind === 'taken' && admission.renamed) book.add('id_made_unique', row.line);
    if (admission.kind === 'replaces') {
      const { file: olderFile, line } = admission.older.signal;
      run.leftOut.push({ file: olderFile, line, column: null, code: 'row.older_version', params: {} });
      book.add('older_version', null);
    }
  }
  const imported = columns.guesses.some(({ field }) => field === 'openedAt') ? importedAtOnce(signals) : 0;
  const extra: Note[] = imported > 0 ? [{ code: 'import_times', n: imported, params: {} }] : [];
  if (table.rows.length + table.leftOut.length === 0) extra.push({ code: 'no_rows', n: 1, params: {} });
  const read = table.rows.length + table.leftOut.length;
  return {
    file,
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    source: { kind: source.kind, confidence: confidence ?? genericConfidence(columns.guesses) },
    columns: columns.guesses,
    read,
    taken: read - (run.leftOut.length - before),
    notes: [...table.notes, ...book.notes(), ...extra],
    failure: null,
    failureParams: {},
  };
}

const refused = (file: string, failure: FileFailureCode, failureParams: Params): FileReport => ({
  file,
  format: 'none',
  encoding: 'none',
  delimiter: null,
  source: { kind: 'none', confidence: 0 },
  columns: [],
  read: 0,
  taken: 0,
  notes: [],
  failure,
  failureParams,
});

function companiesOf(records: readonly TicketRecord[]): ReadReport['companies'] {
  const counts = new Map<string, number>();
  for (const { company } of records)
    if (company !== null) counts.set(company, (counts.get(company) ?? 0) + 1);
  return [...counts]
    .map(([name, tickets]) => ({ name, tickets }))
    .sort((a, b) => b.tickets - a.tickets || (a.name < b.name ? -1 : 1));
}

/**
 * Reads ticket exports into signals.
 *
 * It answers "which tickets are in these files, and what became of every record?". People become numbers,
 * secrets are cut out, and nothing a person column says is kept but the words that name people.
 *
 * @param files    name and bytes of each file, in the order the user gave them
 * @param settings zone, the user's own mapping, and now
 * @returns        tickets, left-outs, and how each file was understood; a file that is no table has a failure
 * @throws         InvalidInput on an unknown time zone
 * @cost           O(bytes); yields its progress in bytes
 */
export function* readTickets(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  settings: ReadSettings,
): Thinking<ReadReport> {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const run: Run = {
    clock: { zone: zone(settings.timezone), now: settings.now },
    people: pseudonyms(),
    peopleWords: new Set(),
    admitted: admittedTickets(),
    leftOut: [],
    found: new Set(),
    done: { bytes: 0, total },
  };
  const reports: FileReport[] = [];
  for (const { file, bytes } of files) {
    yield { done: run.done.bytes, total };
    const table = readTable(bytes);
    if (table.ok) reports.push(yield* takeTable(run, file, table, settings, bytes.length));
    else reports.push(refused(file, table.failure.code, table.failure.params));
    run.done.bytes += bytes.length;
  }
  const drafts = run.admitted.drafts();
  const records = drafts.map(({ signal, company }) => ({ signal, company }));
  return {
    files: withOwnCounts(reports, run.leftOut),
    read: reports.reduce((sum, { read }) => sum + read, 0),
    taken: records.length,
    leftOut: run.leftOut,
    records,
    companies: companiesOf(records),
    cut: drafts.reduce((sum, { cut }) => mergeSecretCounts([sum, cut]), NO_SECRETS),
    peopleWords: run.peopleWords,
    columnsNotFound: [...settings.map.keys()].filter((wanted) => !run.found.has(wanted)),
  };
}

/** A later file may take the place of an earlier file's ticket: each file's count is settled at the end. */
function withOwnCounts(reports: readonly FileReport[], leftOut: readonly LeftOut[]): FileReport[] {
  const counts = new Map<string, number>();
  for (const { file } of leftOut) counts.set(file, (counts.get(file) ?? 0) + 1);
  return reports.map((report) => ({ ...report, taken: report.read - (counts.get(report.file) ?? 0) }));
}
