import type { Thinking } from '../engine/base/progress.ts';
import { mergeSecretCounts, type SecretCounts } from '../engine/privacy/cut-secrets.ts';
import type { FileFailure, LeftOut } from './codes.ts';
import type { Draft } from './map-row.ts';
import type { OpenedFile } from './open-file.ts';
import { pseudonyms } from './people.ts';
import { type FileReport, refusedFile, reportFile } from './report-file.ts';
import { admittedTickets } from './same-tickets.ts';
import { type InputFile, openInputs, type ReadSettings } from './start-reading.ts';
import { type Run, type TakenTable, takeTable } from './take-table.ts';
import { ticketTally } from './tally-tickets.ts';
import { readAsSaid } from './text-readings.ts';
import type { PeopleMapped } from './understand-table.ts';
import { tellingOf } from './understand-table.ts';
import { within } from './within.ts';

/** One ticket, and the company it belongs to where a column says so. */
export type TicketRecord = Pick<Draft, 'signal' | 'hasOwnId' | 'company' | 'details' | 'own'>;

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
  const opened = openInputs(files);
  const total = opened.reduce((sum, { weight }) => sum + weight, 0);
  const run: Run = {
    ...tellingOf(settings),
    people: pseudonyms(settings.seal ?? null),
    peopleWords: new Set(),
    admitted: admittedTickets(),
    leftOut: [],
    leftOutOf: opened.map(() => 0),
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
  const records = drafts.map(({ signal, hasOwnId, company, details, own }) => ({
    signal,
    hasOwnId,
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
