import type { Thinking } from '../engine/base/progress.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import type { Beside, BesideOrder } from './blocks/beside.ts';
import type { FileFailure, Note } from './codes.ts';
import { fillGroups } from './group-cells.ts';
import { type IdTable, idTable } from './id-table.ts';
import { judgeRepeats } from './judge-repeats.ts';
import { rowMapper } from './map-row.ts';
import { noTicketsIn } from './no-tickets-in.ts';
import { noteBook } from './note-book.ts';
import type { OpenedFile } from './open-file.ts';
import { FLOW_LIMITS } from './packed/unpack.ts';
import { pseudonyms } from './people.ts';
import type { TableFile, ToldText } from './read-table.ts';
import { gatheredAlike } from './read-times.ts';
import { type FileReport, refusedFile, reportFile } from './report-file.ts';
import { type Skimmed, skimmer, type Verdicts } from './skim-table.ts';
import { type InputFile, openInputs, type ReadSettings } from './start-reading.ts';
import type { LeftRow, NoTable, Table } from './table.ts';
import type { TicketTally } from './tally-tickets.ts';
import { readAsSaid } from './text-readings.ts';
import {
  noteLack,
  type PeopleMapped,
  type Telling,
  tellingOf,
  type UnderstoodTable,
  understandTable,
} from './understand-table.ts';
import type { Watcher } from './watch.ts';
import { type Early, startEarly, watcherOf } from './watch-rows.ts';
import { within } from './within.ts';

/** What came of a file of which nothing is kept, and the records left out of it. */
export type SkimmedFile = FileReport & {
  readonly leftOut: { readonly length: number; readonly rows: () => Iterable<LeftRow> };
};

/** What came of all files. Read = taken + the records left out, for each file. */
export type SkimReport = {
  readonly files: readonly SkimmedFile[];
  /** Folded words of people's names, which nothing that is shown may hold. */
  readonly peopleWords: ReadonlySet<string>;
  /** Columns of people that the user gave a meaning people cannot have. */
  readonly peopleMapped: readonly PeopleMapped[];
  /** Columns the user named that are in no file. */
  readonly columnsNotFound: readonly string[];
};

/** A table that was understood, and what came of its rows. */
type Looked = {
  readonly file: string;
  readonly table: TableFile;
  readonly understood: UnderstoodTable;
  readonly hearsTexts: boolean;
  readonly skimmed: Skimmed;
};

const SHORT = 20_000; // rows of a table whose texts are all read: it takes seconds at most
const HEARD = 600; // tickets of a longer one whose texts are read: shares are good to four parts in a hundred
const ROWS_AT_A_TIME = 2_000; // between two reports of progress
const WATCH_SHARE = 0.9; // of the work on a file: what looking at it for the first time takes

/** Somebody beside, who knows already what is told of all files. */
type Helper = Omit<Beside, 'order'> & { readonly order: (order: Omit<BesideOrder, 'settings'>) => void };
type BesideTold = Omit<BesideOrder, 'settings' | 'file'>;

/** What is told of all files of a run. */
type SkimTelling = Telling & { readonly everSaid: readonly ToldReading[] };

/** Looks at all rows of a table. */
function* lookAgain(
  looked: Omit<Looked, 'skimmed'>,
  telling: Telling,
  verdicts: Verdicts | null,
): Thinking<Skimmed> {
  const { table } = looked;
  const { add, skimmed } = skimmer({ ...looked, telling, verdicts });
  let done = 0;
  for (const row of table.all()) {
    if (done % ROWS_AT_A_TIME === 0) yield { done, total: table.count };
    done += 1;
    add(row);
  }
  return skimmed();
}

/** Whether rows looked at under one understanding need no second look under another. */
const readsAlike = (one: UnderstoodTable, other: UnderstoodTable): boolean =>
  one.source === other.source &&
  one.timezone === other.timezone &&
  one.columns.way === other.columns.way &&
  other.groups.filled.length === 0;

/** Reads a table, as told where something is told, and looks at the rows of a long one while they pass. */
function* watched(
  { file, table: read }: OpenedFile,
  telling: Telling,
  told: ToldText,
  helper: Helper | undefined,
): Thinking<(TableFile & { readonly first: Early | undefined }) | NoTable> {
  let early: Early | undefined;
  const watch = (head: Table): Watcher => {
    early = startEarly(file, telling, head);
    return watcherOf(early);
  };
  const beside = helper && { ...helper, order: (order: BesideTold) => helper.order({ ...order, file }) };
  const table = yield* read({ ...told, watch, beside });
  return table.ok ? { ...table, first: early } : table;
}

/**
 * Whether what was made of the first rows is of this table: records may bring more columns later; where some were left away,
 * those behind them moved. Rows that turned out to be of another table were looked at then, and are not now.
 */
function isOf({ headings, skim }: Early, table: Table): boolean {
  const { taken, leftOut } = skim.skimmed();
  const isSame = headings.every((heading, at) => heading === table.headings[at]);
  return isSame && taken + leftOut.length === table.count;
}

/** Looks at a file once, and again only where the whole of it is not like its first rows. */
function* look(
  opened: OpenedFile,
  telling: SkimTelling,
  helper: Helper | undefined,
): Thinking<Looked | FileFailure> {
  const { file } = opened;
  const reading = readAsSaid((told) => watched(opened, telling, told, helper), telling);
  const watchedTable = yield* within(reading, 0, WATCH_SHARE * 100, 100);
  if (!watchedTable.ok) return watchedTable.failure;
  const { first: early, ...whole } = watchedTable;
  const first = early !== undefined && isOf(early, whole) ? early : undefined;
  const understood = understandTable(telling, whole, (guesses) =>
    first !== undefined && gatheredAlike(first.understood.guesses, guesses)
      ? first.gathering.decide()
      : undefined,
  );
  const table = fillGroups(whole, understood.groups);
  const failure = noTicketsIn(table, understood.guesses, telling.told);
  if (failure !== undefined) return failure;
  const hearsTexts = table.count <= SHORT || understood.source.takeBack !== undefined;
  const looked = { file, table, understood, hearsTexts };
  if (first !== undefined && !hearsTexts && readsAlike(first.understood, understood)) {
    return { ...looked, skimmed: first.skim.skimmed() };
  }
  const from = WATCH_SHARE * 100;
  return { ...looked, skimmed: yield* within(lookAgain(looked, telling, null), from, 100 - from, 100) };
}

/** The ids that come more than once, within a file or in several. */
function repeatedIn(all: readonly Looked[]): IdTable {
  const repeated = idTable();
  const before = idTable();
  for (const { skimmed } of all) {
    for (const id of skimmed.repeated.all()) repeated.add(id);
    if (all.length > 1) for (const id of skimmed.ids.all()) if (before.add(id)) repeated.add(id);
  }
  return repeated;
}

/** Some of a list, evenly over it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]);
}

const twoDigits = (n: number): number => Number(n.toPrecision(2));

/** The tally of a long table, its tickets that no person wrote reckoned up from those whose texts were read. */
function heardTally({ file, table, understood, hearsTexts, skimmed: { tally } }: Looked): TicketTally {
  if (hearsTexts) return tally;
  const { columns, source, remarks } = understood;
  const nobody = { people: pseudonyms(), peopleWords: new Set<string>() };
  const draftOf = rowMapper({ file, fileIndex: 0, columns, source, remarks, ...nobody });
  const heard = spread(table.rows, HEARD);
  const machines = heard.filter((row, at) => draftOf(row, at + 1).signal.kind === 'machine').length;
  const share = machines / Math.max(1, heard.length);
  return { ...tally, machines: () => twoDigits(share * tally.tickets()) };
}

function reported(
  opened: OpenedFile,
  looked: Looked,
  { clock }: Telling,
  peopleWords: ReadonlySet<string>,
): SkimmedFile {
  const { table, understood, skimmed } = looked;
  const read = table.count + table.leftOut.length;
  const own = noteBook();
  noteLack({ ...understood, book: own }, read);
  const [events, oddities] = skimmed.books;
  const books = [understood.book, events, own, oddities];
  const notes: readonly Note[] = books.flatMap((book) => book.notes());
  const { taken, leftOut } = skimmed;
  const report = reportFile(
    opened,
    { ...understood, table, read },
    { taken, notes, tally: heardTally(looked), zone: clock.zone, peopleWords },
  );
  const length = table.leftOut.length + leftOut.length;
  const rows = function* (): Generator<LeftRow, void, void> {
    yield* table.leftOut;
    yield* leftOut;
  };
  return { ...report, leftOut: { length, rows } };
}

const isFailure = (outcome: Looked | FileFailure): outcome is FileFailure => 'code' in outcome;

/**
 * Reads ticket exports to say how they are understood, and keeps none of their tickets.
 *
 * It answers what `readTickets` answers of each file, in memory that does not grow with their texts: how it is understood, what
 * became of every record, what is odd in it. Of a table of more than 20,000 rows two numbers are coarser: how many tickets no
 * person wrote is reckoned up from 600 of them, and texts are as long as they were before secrets were cut out.
 *
 * @param files    name and bytes of each file, as one or to be read a piece at a time
 * @param settings zone, the user's own mapping, and now
 * @param beside   who looks at parts of a long file beside, if anybody does: what is said is the same
 * @returns        how each file was understood; a file that is no table has a failure
 * @throws         InvalidInput on an unknown time zone
 * @cost           O(bytes), once where the first rows show what the others are; again where ids repeat; yields its progress
 */
export function* skimTickets(
  files: readonly InputFile[],
  settings: ReadSettings,
  beside?: Beside,
): Thinking<SkimReport> {
  const opened = openInputs(files, FLOW_LIMITS);
  const telling: SkimTelling = { ...tellingOf(settings), everSaid: settings.everSaid ?? [] };
  const { timezone, map, now, told = [] } = settings;
  const helper = beside && {
    ...beside,
    order: (order: Omit<BesideOrder, 'settings'>): void =>
      beside.order({ ...order, settings: { timezone, map, now, told } }),
  };
  const total = opened.reduce((sum, { weight }) => sum + weight, 0);
  const outcomes: (Looked | FileFailure)[] = [];
  let done = 0;
  for (const file of opened) {
    outcomes.push(yield* within(look(file, telling, helper), done, file.weight, total));
    done += file.weight;
  }
  const judged = yield* withoutRepeats(outcomes, telling);
  const peopleWords = new Set<string>();
  for (const outcome of judged)
    if (!isFailure(outcome)) for (const word of outcome.skimmed.peopleWords) peopleWords.add(word);
  return {
    files: judged.map((outcome, index) => {
      if (!isFailure(outcome)) return reported(opened[index], outcome, telling, peopleWords);
      return { ...refusedFile(opened[index], outcome), leftOut: { length: 0, rows: () => [] } };
    }),
    peopleWords,
    peopleMapped: telling.peopleMapped,
    columnsNotFound: [...settings.map.keys()].filter((wanted) => !telling.found.has(wanted)),
  };
}

/** The same outcomes, each ticket counted once: looked at again where an id comes more than once. */
function* withoutRepeats(
  outcomes: readonly (Looked | FileFailure)[],
  telling: Telling,
): Thinking<readonly (Looked | FileFailure)[]> {
  const all = outcomes.filter((outcome): outcome is Looked => !isFailure(outcome));
  const repeated = repeatedIn(all);
  if (repeated.size() === 0) return outcomes;
  const verdicts = judgeRepeats(all, repeated);
  const settled: (Looked | FileFailure)[] = [];
  for (const outcome of outcomes) {
    if (isFailure(outcome)) settled.push(outcome);
    else {
      const own = verdicts[all.indexOf(outcome)];
      const skimmed = yield* lookAgain(outcome, telling, own);
      // Columns tell each person once: who was told before was told then.
      settled.push({ ...outcome, skimmed: { ...skimmed, peopleWords: outcome.skimmed.peopleWords } });
    }
  }
  return settled;
}
