import type { Thinking } from '../engine/base/progress.ts';
import { mergeSecretCounts, type SecretCounts } from '../engine/privacy/cut-secrets.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import { zone } from '../engine/time/zone.ts';
import type { FileFailure, LeftOut } from './codes.ts';
import type { Field } from './field.ts';
import { type ByteSource, sourceOfBytes } from './flow/byte-source.ts';
import type { Draft } from './map-row.ts';
import { type OpenedFile, openFile } from './open-file.ts';
import { pseudonyms, type Seal } from './people.ts';
import { type FileReport, refusedFile, reportFile } from './report-file.ts';
import { admittedTickets } from './same-tickets.ts';
import { type Run, type TakenTable, takeTable } from './take-table.ts';
import { ticketTally } from './tally-tickets.ts';
import { readAsSaid, type SaidBefore } from './text-readings.ts';
import type { PeopleMapped, Remembered } from './understand-table.ts';
import { within } from './within.ts';

/** A file by its name, in memory or where it can be read from a piece at a time. */
export type InputFile = { readonly file: string; readonly bytes: Uint8Array | ByteSource };

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
 * @param files    name and bytes of each file, as one or to be read a piece at a time, in the order the user gave them; an archive gives a file for each in it
 * @param settings zone, the user's own mapping, and now
 * @returns        tickets, left-outs, and how each file was understood; a file that is no table has a failure
 * @throws         InvalidInput on an unknown time zone
 * @cost           O(bytes); yields its progress in bytes
 */
export function* readTickets(files: readonly InputFile[], settings: ReadSettings): Thinking<ReadReport> {
  const opened = files.flatMap(({ file, bytes }) =>
    openFile(file, bytes instanceof Uint8Array ? sourceOfBytes(bytes) : bytes),
  );
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
  const asked = { ...run, everSaid: settings.everSaid ?? [] };
  const outcomes: (TakenTable | FileFailure)[] = [];
  let done = 0;
  for (const [index, { file, weight, table: read }] of opened.entries()) {
    yield { done, total };
    const cut = Math.floor(weight * CUT_SHARE);
    const table = yield* within(readAsSaid(read, asked), done, cut, total);
    if (table.ok) {
      outcomes.push(yield* within(takeTable(run, file, table, index), done + cut, weight - cut, total));
    } else outcomes.push(table.failure);
    done += weight;
  }
  const drafts = run.admitted.drafts();
  const reports = outcomes.map((outcome, index) =>
    'code' in outcome
      ? refusedFile(opened[index], outcome)
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

const CUT_SHARE = 0.3; // of the work on a file: what cutting and checking it takes

function reported(
  opened: OpenedFile,
  taken: TakenTable,
  { leftOutOf, peopleWords, clock }: Run,
  index: number,
  drafts: readonly Draft[],
): FileReport {
  const { book } = taken;
  for (const { remarks } of drafts)
    for (const { code, line, params } of remarks) book.add(code, line, params);
  const tally = ticketTally(clock.zone);
  for (const { signal } of drafts) tally.add(signal, signal.kind === 'machine');
  return reportFile(opened, taken, {
    taken: taken.read - leftOutOf[index],
    notes: book.notes(),
    tally,
    zone: clock.zone,
    peopleWords,
  });
}
