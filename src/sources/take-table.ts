import type { Progress } from '../engine/base/progress.ts';
import type { Signal } from '../engine/signals/signal.ts';
import { type ToldReading, toldValue } from '../engine/signals/told-reading.ts';
import { zone } from '../engine/time/zone.ts';
import type { Clock } from './clock.ts';
import type { LeftOut, LeftOutCode, NoteCode } from './codes.ts';
import { type DecidedReading, decidedZone, type Readings } from './column-readings.ts';
import type { Field } from './field.ts';
import { genericConfidence } from './generic/map-generic.ts';
import { findColumn } from './guess-columns.ts';
import { type Draft, mapRow } from './map-row.ts';
import { gatherRemarks, type NoteBook, noteBook } from './note-book.ts';
import type { Pseudonyms } from './people.ts';
import { type Columns, readColumns } from './read-columns.ts';
import type { TableFile } from './read-table.ts';
import type { Admission, Admitted } from './same-tickets.ts';
import { chooseSource } from './sources.ts';
import { type SaidBefore, textReadings } from './text-readings.ts';

/** From the headings of a table to what each of them meant before; empty for a table of another shape. */
export type Remembered = (headings: readonly string[]) => ReadonlyMap<string, Field>;

/** A column of people, by its heading, and what the user said it means. */
export type PeopleMapped = { readonly column: string; readonly field: Field };

/** What one run of the reader gathers over all its files. */
export type Run = {
  readonly map: ReadonlyMap<string, Field>;
  readonly remembered: Remembered;
  readonly clock: Clock;
  readonly timezone: string;
  /** How to read, as somebody said it now. */
  readonly told: readonly ToldReading[];
  readonly saidBefore: SaidBefore;
  readonly people: Pseudonyms;
  readonly peopleWords: Set<string>;
  readonly admitted: Admitted;
  readonly leftOut: LeftOut[];
  /** Records left out of each file, by its place in the run. */
  readonly leftOutOf: number[];
  /** The columns of the user's own mapping that were found. */
  readonly found: Set<string>;
  /** Columns of people that the user's own mapping gives another meaning. */
  readonly peopleMapped: PeopleMapped[];
};

/** A table whose rows are in the run, with what was noticed; its notes grow until the run ends. */
export type TakenTable = {
  readonly table: TableFile;
  readonly columns: Columns;
  readonly source: { readonly kind: string; readonly confidence: number };
  readonly book: NoteBook;
  readonly read: number;
  /** IANA zone of its times that do not say theirs. */
  readonly timezone: string;
  /** What was decided about the whole file. */
  readonly decided: readonly DecidedReading[];
};

const ROWS_AT_A_TIME = 500; // between two reports of progress

function overrideOf({ map, found, remembered }: Run, { headings }: TableFile): ReadonlyMap<number, Field> {
  const override = new Map<number, Field>();
  for (const [heading, field] of remembered(headings)) {
    const column = findColumn(headings, heading);
    if (column !== undefined) override.set(column, field);
  }
  for (const [wanted, field] of map) {
    const column = findColumn(headings, wanted);
    if (column === undefined) continue;
    override.set(column, field);
    found.add(wanted);
  }
  return override;
}

const NOTE_OF = {
  'row.discarded': 'discarded',
  'row.seen_twice': 'seen_twice',
  'row.older_version': 'older_version',
} as const satisfies Partial<Record<LeftOutCode, NoteCode>>;

function leaveOut(run: Run, book: NoteBook, { signal, fileIndex }: Draft, code: keyof typeof NOTE_OF): void {
  run.leftOut.push({ file: signal.file, line: signal.line, column: null, code, params: {} });
  run.leftOutOf[fileIndex] += 1;
  book.add(NOTE_OF[code], null);
}

function settle(run: Run, book: NoteBook, draft: Draft, admission: Admission): void {
  if (admission.kind === 'left-out') leaveOut(run, book, draft, admission.code);
  else if (admission.kind === 'replaces') leaveOut(run, book, admission.older, 'row.older_version');
  else if (admission.renamed) book.add('id_made_unique', draft.signal.line);
}

/**
 * Takes the rows of one table into the run.
 *
 * It answers "what became of each record of this file?".
 *
 * @param run       what the run gathers; grows
 * @param file      the file's name
 * @param table     its table
 * @param fileIndex its place in the run, from 0
 * @returns         how the table was understood
 * @cost            O(size of the table); yields how many of its rows are done
 */
export function* takeTable(
  run: Run,
  file: string,
  table: TableFile,
  fileIndex: number,
): Generator<Progress, TakenTable, void> {
  const { source, confidence } = chooseSource(table);
  const book = noteBook();
  const remarks = gatherRemarks();
  const readings = { told: run.told, before: run.saidBefore(table.headings, source.kind) };
  const ofTimes = zoneOf(run, source.times(table) === 'utc', readings);
  const timezone = ofTimes.chosen;
  const clock = timezone === run.timezone ? run.clock : { ...run.clock, zone: zone(timezone) };
  const guesses = source.mapColumns(table, overrideOf(run, table), clock.zone);
  for (const [wanted, field] of run.map) {
    const guess = guesses[findColumn(table.headings, wanted) ?? -1];
    if (guess !== undefined && guess.reason === 'looks_like_people' && guess.field !== field)
      run.peopleMapped.push({ column: guess.heading, field });
  }
  const columns = readColumns(table, guesses, clock, { book, remarks, readings });
  const { people, peopleWords } = run;
  const mapping = { file, fileIndex, columns, source, remarks, people, peopleWords };
  const ownId = columns.has('id');
  for (const row of table.leftOut) run.leftOut.push({ file, ...row });
  run.leftOutOf[fileIndex] = table.leftOut.length;
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_AT_A_TIME === 0) yield { done: index, total: table.rows.length };
    const draft = mapRow(mapping, row, index + 1);
    if (draft.isDiscarded) {
      leaveOut(run, book, draft, 'row.discarded');
      continue;
    }
    settle(run, book, draft, run.admitted.admit(draft, row.cells.join('\u0000'), ownId));
  }
  const read = table.rows.length + table.leftOut.length;
  if (read === 0) book.add('no_rows', null);
  else if (!columns.has('title') && !columns.has('body')) book.add('no_text_column', null);
  const sure = confidence ?? genericConfidence(columns.guesses);
  const decided = [...textReadings(table, readings), ...columns.decided, decidedZone(columns.timed, ofTimes)];
  return {
    table,
    columns,
    source: { kind: source.kind, confidence: sure },
    book,
    read,
    timezone,
    decided: decided.filter((each) => each !== null),
  };
}

/** The zone of times that do not say theirs: as somebody said, as the helpdesk is known to write them, or the company's. */
function zoneOf({ timezone: company }: Run, isUtc: boolean, { told, before }: Readings) {
  const now = toldValue(told, 'timezone');
  const then = toldValue(before, 'timezone');
  if (now !== undefined) return { chosen: now, by: 'told', company } as const;
  if (then !== undefined) return { chosen: then, by: 'before', company } as const;
  return isUtc
    ? ({ chosen: 'UTC', by: 'helpdesk', company } as const)
    : ({ chosen: company, by: 'company', company } as const);
}

const IMPORT_SHARE = 0.05; // of the tickets opened in one minute: people do not do that
const IMPORT_LEAST = 20; // tickets in that minute, before it is more than chance

/**
 * Counts the tickets in the busiest minute, when these look like times of an import.
 *
 * It answers "are these the tickets' own times?".
 *
 * @param signals the tickets of one file
 * @returns       how many share one minute of opening; 0 when that is nothing odd
 * @cost          O(tickets)
 */
export function countImported(signals: readonly Signal[]): number {
  const minutes = new Map<number, number>();
  let times = 0;
  let most = 0;
  for (const { openedAt } of signals) {
    if (openedAt === null) continue;
    times += 1;
    const minute = Math.floor(openedAt / 60);
    const here = (minutes.get(minute) ?? 0) + 1;
    minutes.set(minute, here);
    most = Math.max(most, here);
  }
  return most >= IMPORT_LEAST && most > times * IMPORT_SHARE ? most : 0;
}
