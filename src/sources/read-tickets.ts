import type { Progress, Thinking } from '../engine/base/progress.ts';
import { mergeSecretCounts, type SecretCounts } from '../engine/privacy/cut-secrets.ts';
import { maskPeople } from '../engine/privacy/mask-people.ts';
import type { FileReading } from '../engine/signals/reading.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import { zone } from '../engine/time/zone.ts';
import type { FileFailure, FileFailureCode, LeftOut, Note, Params } from './codes.ts';
import { type CoverageGap, coverageOf } from './coverage.ts';
import type { Field } from './field.ts';
import type { FileGuess } from './file-guess.ts';
import type { ColumnGuess } from './guess.ts';
import { withExamples } from './guess-examples.ts';
import type { Draft } from './map-row.ts';
import { type OpenedFile, openFile } from './open-file.ts';
import { pseudonyms, type Seal } from './people.ts';
import type { Columns } from './read-columns.ts';
import { admittedTickets } from './same-tickets.ts';
import { sampleColumns } from './sample-columns.ts';
import { type Suspicion, suspicionsOf } from './suspicions.ts';
import {
  countImported,
  type PeopleMapped,
  type Remembered,
  type Run,
  type TakenTable,
  takeTable,
} from './take-table.ts';
import { readAsSaid, type SaidBefore } from './text-readings.ts';

/** What the reader is told. */
export type ReadSettings = {
  /** IANA zone of times that do not say theirs. */
  readonly timezone: string;
  /** Heading, or column number from 1, to what it means. */
  readonly map: ReadonlyMap<string, Field>;
  /** Seconds since 1970: what lies after it cannot have happened. */
  readonly now: number;
  /** What the columns of such a table meant the last time, where somebody confirmed it; the user's own mapping beats it. */
  readonly remembered?: Remembered;
  /** How to read, as somebody said it; beats what the file says. */
  readonly told?: readonly ToldReading[];
  /** What was said of an earlier file of the same desk. */
  readonly saidBefore?: SaidBefore;
  /** What was ever said of how texts are cut and written: tried where the desk is not known otherwise. */
  readonly everSaid?: readonly ToldReading[];
  /** Keeps people recognisable over several runs, where something is kept; null or absent where nothing is. */
  readonly seal?: Seal | null;
};

/** What came of one file. With a failure nothing of it was read. */
export type FileReport = Omit<FileReading, 'columns' | 'notes'> & {
  readonly delimiter: string | null;
  readonly columns: readonly ColumnGuess[];
  readonly notes: readonly Note[];
  /** A few values of each column, none of one that is about people. */
  readonly samples: readonly (readonly string[])[];
  /** What each of these comes to: a local time, whole seconds, a count; null where it is kept as it stands. */
  readonly reads: readonly (readonly (string | null)[])[];
  /** IANA zone of its times that do not say theirs, and the order its dates are written in. */
  readonly timezone: string;
  readonly dateOrder: Columns['dateOrder'];
  /** What was decided about the whole file, what it was decided from, and whether somebody is to be asked. */
  readonly guesses: readonly FileGuess[];
  /** What looks odd in it, and what it cannot tell. */
  readonly suspicions: readonly Suspicion[];
  readonly coverage: readonly CoverageGap[];
  readonly failure: FileFailureCode | null;
  readonly failureParams: Params;
};

/** One ticket, and the company it belongs to where a column says so. */
export type TicketRecord = Pick<Draft, 'signal' | 'company' | 'details' | 'own'>;

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
  /** The sealed pseudonym behind each requester's number; empty without a seal. */
  readonly people: readonly string[];
  /** Columns of people that the user gave a meaning people cannot have. */
  readonly peopleMapped: readonly PeopleMapped[];
  /** Columns the user named that are in no file. */
  readonly columnsNotFound: readonly string[];
};

const refused = ({ file, container }: OpenedFile, { code, params }: FileFailure): FileReport => ({
  file,
  container,
  format: 'none',
  encoding: 'none',
  delimiter: null,
  source: { kind: 'none', confidence: 0 },
  columns: [],
  read: 0,
  taken: 0,
  notes: [],
  samples: [],
  reads: [],
  timezone: '',
  dateOrder: null,
  guesses: [],
  suspicions: [],
  coverage: [],
  failure: code,
  failureParams: params,
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
 * @param files    name and bytes of each file, in the order the user gave them; an archive gives a file for each in it
 * @param settings zone, the user's own mapping, and now
 * @returns        tickets, left-outs, and how each file was understood; a file that is no table has a failure
 * @throws         InvalidInput on an unknown time zone
 * @cost           O(bytes); yields its progress in bytes
 */
export function* readTickets(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  settings: ReadSettings,
): Thinking<ReadReport> {
  const opened = files.flatMap(({ file, bytes }) => openFile(file, bytes));
  const total = opened.reduce((sum, { weight }) => sum + weight, 0);
  const run: Run = {
    map: settings.map,
    remembered: settings.remembered ?? (() => new Map()),
    clock: { zone: zone(settings.timezone), now: settings.now },
    timezone: settings.timezone,
    told: settings.told ?? [],
    saidBefore: settings.saidBefore ?? (() => []),
    people: pseudonyms(settings.seal ?? null),
    peopleWords: new Set(),
    admitted: admittedTickets(),
    leftOut: [],
    leftOutOf: opened.map(() => 0),
    found: new Set(),
    peopleMapped: [],
  };
  const outcomes: (TakenTable | FileFailure)[] = [];
  let done = 0;
  for (const [index, { file, weight, table: read }] of opened.entries()) {
    yield { done, total };
    const table = readAsSaid(read, { ...run, everSaid: settings.everSaid ?? [] });
    if (table.ok) outcomes.push(yield* within(takeTable(run, file, table, index), done, weight, total));
    else outcomes.push(table.failure);
    done += weight;
  }
  const drafts = run.admitted.drafts();
  const reports = outcomes.map((outcome, index) =>
    'code' in outcome
      ? refused(opened[index], outcome)
      : reported(
          opened[index],
          outcome,
          run,
          index,
          drafts.filter(({ fileIndex }) => fileIndex === index),
        ),
  );
  const records = drafts.map(({ signal, company, details, own }) => ({
    signal,
    company,
    details,
    ...(own !== undefined && { own }),
  }));
  return {
    files: reports,
    read: reports.reduce((sum, { read }) => sum + read, 0),
    taken: records.length,
    leftOut: run.leftOut,
    records,
    companies: companiesOf(records),
    cut: mergeSecretCounts(drafts.map(({ cut }) => cut)),
    peopleWords: run.peopleWords,
    people: run.people.sealed(),
    peopleMapped: run.peopleMapped,
    columnsNotFound: [...settings.map.keys()].filter((wanted) => !run.found.has(wanted)),
  };
}

/** Progress over the rows of one file as progress over the bytes of all, as they were dropped in. */
function* within(
  rows: Generator<Progress, TakenTable, void>,
  before: number,
  bytes: number,
  total: number,
): Thinking<TakenTable> {
  for (;;) {
    const step = rows.next();
    if (step.done) return step.value;
    yield { done: before + Math.floor((bytes * step.value.done) / Math.max(1, step.value.total)), total };
  }
}

const NAMES: ReadonlySet<string> = new Set(['sheet', 'others', 'files']);

/** A note without the names of people that a sheet, or a file in an archive, is called after. */
function withoutPeople(note: Note, peopleWords: ReadonlySet<string>): Note {
  const params = Object.entries(note.params).map(([key, value]) =>
    NAMES.has(key) ? [key, maskPeople(String(value), peopleWords)] : [key, value],
  );
  return { ...note, params: Object.fromEntries(params) };
}

function reported(
  { file, container }: OpenedFile,
  taken: TakenTable,
  { leftOutOf, peopleWords, clock }: Run,
  index: number,
  drafts: readonly Draft[],
): FileReport {
  const { table, columns, source, book, read, timezone, decided } = taken;
  for (const { remarks } of drafts)
    for (const { code, line, params } of remarks) book.add(code, line, params);
  const signals = drafts.map(({ signal }) => signal);
  const imported = countImported(signals);
  const extra: Note[] = imported > 0 ? [{ code: 'import_times', n: imported, params: {} }] : [];
  const { format, encoding, delimiter } = table;
  const ends = book.notes().find(({ code }) => code === 'ended_before_opened');
  const endsBeforeOpening = ends?.n ?? 0;
  const samples = sampleColumns(table.rows, columns.guesses);
  return {
    file,
    container,
    format,
    encoding,
    delimiter,
    source,
    columns: columns.guesses,
    read,
    taken: read - leftOutOf[index],
    notes: [...table.notes.map((note) => withoutPeople(note, peopleWords)), ...book.notes(), ...extra],
    samples,
    reads: samples.map((values, at) => values.map((value) => columns.means(value, at))),
    timezone,
    dateOrder: columns.dateOrder,
    guesses: withExamples(decided, { table, columns, zone: clock.zone, timezone, peopleWords }),
    suspicions: suspicionsOf({ rows: read, endsBeforeOpening, signals }, clock.zone),
    coverage: coverageOf(
      columns.guesses.map(({ field }) => field),
      signals,
    ),
    failure: null,
    failureParams: {},
  };
}
