import { maskPeople } from '../engine/privacy/mask-people.ts';
import type { FileReading } from '../engine/signals/reading.ts';
import type { Zone } from '../engine/time/zone.ts';
import { askedOfGaps } from './asked-of-gaps.ts';
import type { FileFailure, FileFailureCode, Note, Params } from './codes.ts';
import { type CoverageGap, coverageOf } from './coverage.ts';
import type { Field } from './field.ts';
import type { FileGuess } from './file-guess.ts';
import type { ColumnGuess } from './guess.ts';
import { withExamples } from './guess-examples.ts';
import type { OpenedFile } from './open-file.ts';
import type { Columns } from './read-columns.ts';
import type { TableFile } from './read-table.ts';
import { sampleColumns } from './sample-columns.ts';
import { type Suspicion, suspicionsOf } from './suspicions.ts';
import type { TicketTally } from './tally-tickets.ts';
import { textReadings } from './text-readings.ts';
import type { UnderstoodTable } from './understand-table.ts';
import { zoneGapsIn } from './zone-gap.ts';

/** What came of one file. With a failure nothing of it was read. */
export type FileReport = Omit<FileReading, 'columns' | 'notes'> & {
  readonly delimiter: string | null;
  readonly columns: readonly ColumnGuess[];
  readonly notes: readonly Note[];
  /** A few values of each column, none of one that is about people. */
  readonly samples: readonly (readonly string[])[];
  /** What each of these comes to: a local time, whole seconds, a count, a word for a code; null where it is kept as it stands. */
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

/**
 * What is said of a file that could not be read.
 *
 * @param opened  the file
 * @param failure why
 * @returns       a report with nothing in it but that
 * @cost          O(1)
 */
export const refusedFile = (
  { file, container }: Pick<OpenedFile, 'file' | 'container'>,
  { code, params }: FileFailure,
): FileReport => ({
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

const IMPORT_SHARE = 0.05; // of the tickets opened in one minute: people do not do that
const IMPORT_LEAST = 20; // tickets in that minute, before it is more than chance

/**
 * Counts the tickets in the busiest minute, when these look like times of an import.
 *
 * It answers "are these the tickets' own times?".
 *
 * @param tally   the tickets of one file
 * @returns       how many share one minute of opening; 0 when that is nothing odd
 * @cost          O(1)
 */
function countImported(tally: TicketTally): number {
  const most = tally.inBusiestMinute();
  return most >= IMPORT_LEAST && most > tally.opened() * IMPORT_SHARE ? most : 0;
}

const NAMES: ReadonlySet<string> = new Set(['sheet', 'others', 'files']);

/** A note without the names of people that a sheet, or a file in an archive, is called after. */
function withoutPeople(note: Note, peopleWords: ReadonlySet<string>): Note {
  const params = Object.entries(note.params).map(([key, value]) =>
    NAMES.has(key) ? [key, maskPeople(String(value), peopleWords)] : [key, value],
  );
  return { ...note, params: Object.fromEntries(params) };
}

/** What a list of device events lacks: nobody reports one, and no desk handles it. */
const OF_EVENTS: ReadonlySet<CoverageGap> = new Set<CoverageGap>(['no_opening', 'no_asset']);
const TELLING: ReadonlySet<Field> = new Set<Field>(['openedAt', 'asset', 'title', 'body', 'priority']);

/** The columns by which a list of device events was told. */
const toldBy = ({ guesses }: Columns): readonly string[] =>
  guesses.flatMap(({ field, heading }) => (TELLING.has(field) ? [heading] : []));

/** What came of the rows of a file. */
export type FileOutcome = {
  readonly taken: number;
  /** What was noticed in its columns and rows. */
  readonly notes: readonly Note[];
  readonly tally: TicketTally;
  /** The company's, in which times are shown. */
  readonly zone: Zone;
  readonly peopleWords: ReadonlySet<string>;
};

/**
 * Says how a file was understood and what came of it.
 *
 * @param opened     the file
 * @param understood its table, how that is understood, and how many records it has
 * @param outcome    what came of its rows
 * @returns          the report
 * @cost             O(columns)
 */
export function reportFile(
  { file, container }: Pick<OpenedFile, 'file' | 'container'>,
  understood: UnderstoodTable & { readonly table: TableFile; readonly read: number },
  { taken, notes, tally, zone, peopleWords }: FileOutcome,
): FileReport {
  const { table, columns, groups, source, confidence, read, timezone, readings } = understood;
  const imported = countImported(tally);
  const extra: Note[] = imported > 0 ? [{ code: 'import_times', n: imported, params: {} }] : [];
  const { format, encoding, delimiter } = table;
  const events = source.isOfEvents ? toldBy(columns) : null;
  const ends = notes.find(({ code }) => code === 'ended_before_opened');
  const samples = sampleColumns(table.rows, columns.guesses);
  const zoneGaps = zoneGapsIn(table.rows, columns, zone);
  const decided = [...textReadings(table, readings), ...askedOfGaps(understood.decided, zoneGaps, zone.name)];
  return {
    file,
    container,
    format,
    encoding,
    delimiter,
    source: { kind: source.kind, confidence },
    columns: columns.guesses,
    read,
    taken,
    notes: [...table.notes.map((note) => withoutPeople(note, peopleWords)), ...notes, ...extra],
    samples,
    reads: samples.map((values, at) => values.map((value) => columns.means(value, at, zone))),
    timezone,
    dateOrder: columns.dateOrder,
    guesses: withExamples(decided, { table, columns, groups, zone, timezone, peopleWords }),
    suspicions: suspicionsOf({ rows: read, endsBeforeOpening: ends?.n ?? 0, zoneGaps, events }, tally),
    coverage: coverageOf(
      columns.guesses.map(({ field }) => field),
      tally,
    ).filter((gap) => events === null || OF_EVENTS.has(gap)),
    failure: null,
    failureParams: {},
  };
}
