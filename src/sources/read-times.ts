import { fold } from '../engine/text/fold.ts';
import type { Zone } from '../engine/time/zone.ts';
import type { Clock } from './clock.ts';
import { decideOrders, orderOf, type Readings, type TimeColumn } from './column-readings.ts';
import { columnZones } from './column-zones.ts';
import { type DecidedDecimals, type DecimalsSeen, tallyDecimals } from './decide-decimals.ts';
import { FIELDS } from './field.ts';
import type { ColumnGuess, TextMarkup } from './guess.ts';
import { wikiText } from './jira/wiki-text.ts';
import { decodedWords, unquotedPrintable } from './mail-coding.ts';
import type { NoteBook, Remarks } from './note-book.ts';
import type { DateOrder } from './parse-date.ts';
import { type DateColumn, type DatesSeen, isEmptyCell, tallyDates } from './read-dates.ts';
import type { Row, Table } from './table.ts';
import { tallyOrders, type WeighedOrder } from './weigh-date-orders.ts';

/** How the cells of one time column are read; the zone of those that do not say theirs. */
export type TimeReader = { readonly order: DateOrder; readonly zone: Zone };

const TOLD_IN: Readonly<Record<TextMarkup, (cell: string) => string>> = {
  wiki: wikiText,
  'quoted-printable': unquotedPrintable,
  'mail-words': decodedWords,
};

/**
 * A cell as its source means it: markup of its own as plain words, codes in words, '' for a code that says nothing, a day with the time of day beside it.
 *
 * @param row     the row
 * @param at      the place of the column
 * @param guess   what it means
 * @returns       what it says
 * @cost          O(length)
 */
export function told({ cells }: Row, at: number, { words, clockAt, markup }: ColumnGuess): string {
  const cell = cells[at] ?? '';
  if (markup !== undefined) return TOLD_IN[markup](cell);
  if (words === undefined && clockAt === undefined) return cell;
  const word = words?.get(fold(cell).trim()) ?? cell;
  const clock = clockAt === undefined ? '' : (cells[clockAt] ?? '');
  return isEmptyCell(word) || isEmptyCell(clock) ? word : `${word.trim()} ${clock.trim()}`;
}

/** What all cells of a table's columns say of how they are written. */
export type Gathered = {
  /** How dates are written, by time column. */
  readonly dates: ReadonlyMap<number, DateColumn>;
  /** Which sign stands before the decimals, over all durations and counts. */
  readonly decimals: DecidedDecimals;
};

/** What they say, where exactly these columns were looked at, cell by cell, while the table was read; else undefined. */
export type GatheredFor = (guesses: readonly ColumnGuess[]) => Gathered | undefined;

/** What was odd, in whole columns and in the row being read; what was said of how to read; and what is gathered already. */
export type ReadingBooks = {
  readonly book: NoteBook;
  readonly remarks: Remarks;
  readonly readings: Readings;
  readonly gathered?: GatheredFor;
  /** The columns of groups whose empty cells are filled from above. */
  readonly groups?: readonly number[];
};

/** Gathers how the times and numbers of a table are written, row by row. */
export type ColumnsTally = {
  readonly add: (row: Row) => void;
  readonly decide: () => Gathered;
  /** What was gathered, to be joined to what was gathered of other rows of the same columns. */
  readonly seen: () => ColumnsSeen;
  readonly join: (seen: ColumnsSeen) => void;
};

/** What was gathered of some rows: of each time column in order, and of all numbers. */
export type ColumnsSeen = { readonly dates: readonly DatesSeen[]; readonly decimals: DecimalsSeen };

/** Whether a column holds numbers that may have decimals. */
export const holdsNumbers = ({ field }: ColumnGuess): boolean =>
  FIELDS[field].holds === 'duration' || FIELDS[field].holds === 'count';

const holdsTimes = ({ field }: ColumnGuess): boolean => FIELDS[field].holds === 'time';

/**
 * Starts to gather how the times and numbers of a table are written.
 *
 * @param guesses what each column means
 * @returns       a tally to be told of all rows
 * @cost          O(columns of times and numbers) a row
 */
export function tallyColumns(guesses: readonly ColumnGuess[]): ColumnsTally {
  const places = [...guesses.entries()].map(([index, guess]) => ({ index, guess }));
  const times = places
    .filter(({ guess }) => holdsTimes(guess))
    .map((each) => ({ ...each, tally: tallyDates() }));
  const numbers = places
    .filter(({ guess }) => holdsNumbers(guess))
    .map((each) => ({ ...each, isCount: FIELDS[each.guess.field].holds === 'count' }));
  const decimals = tallyDecimals();
  return {
    add: (row) => {
      for (const { index, guess, tally } of times) tally.add(told(row, index, guess));
      for (const { index, guess, isCount } of numbers) decimals.add(told(row, index, guess), isCount);
    },
    decide: () => ({
      dates: new Map(times.map(({ index, tally }) => [index, tally.decide()] as const)),
      decimals: decimals.decide(),
    }),
    seen: () => ({ dates: times.map(({ tally }) => tally.seen()), decimals: decimals.seen() }),
    join: (seen) => {
      for (const [at, { tally }] of times.entries()) tally.join(seen.dates[at]);
      decimals.join(seen.decimals);
    },
  };
}

/**
 * Whether what was gathered for some guesses is what would be gathered for others.
 *
 * @param gathered  the guesses it was gathered for
 * @param wanted    the others
 * @returns         true where the same columns hold times, durations and counts, told in the same way
 * @cost            O(columns)
 */
export function gatheredAlike(gathered: readonly ColumnGuess[], wanted: readonly ColumnGuess[]): boolean {
  return wanted.every((guess, at) => {
    const own = gathered[at];
    if (own === undefined) return false;
    const isGathered = holdsTimes(guess) || holdsNumbers(guess);
    if (!isGathered) return !holdsTimes(own) && !holdsNumbers(own);
    const isSame = FIELDS[guess.field].holds === FIELDS[own.field].holds;
    return isSame && own.words === guess.words && own.clockAt === guess.clockAt;
  });
}

/**
 * Looks at all cells of the columns of times and numbers.
 *
 * @param table   the table
 * @param guesses what each column means
 * @returns       how they are written
 * @cost          O(cells of these columns)
 */
export function gatherColumns(table: Table, guesses: readonly ColumnGuess[]): Gathered {
  const tally = tallyColumns(guesses);
  if (guesses.some((guess) => holdsTimes(guess) || holdsNumbers(guess)))
    for (const row of table.all()) tally.add(row);
  return tally.decide();
}

/** Weighs the orders of dates that do not tell day and month apart, over all rows. */
function weighRows(
  table: Table,
  guesses: readonly ColumnGuess[],
  undecided: readonly TimeColumn[],
  clock: Clock,
): WeighedOrder {
  const tally = tallyOrders(
    undecided.map(({ field }) => ({ isOpening: field === 'openedAt', isDeadline: field === 'dueAt' })),
    clock,
  );
  for (const row of table.all()) tally.add(undecided.map(({ index }) => told(row, index, guesses[index])));
  return tally.weigh();
}

/**
 * Decides the order of day and month for every time column; a column that cannot tell follows the others.
 *
 * @param table   the table
 * @param guesses what each column means
 * @param books   gather what was odd; and what was said
 * @param known   how the dates are written, and the zone, and now
 * @returns       how each time column is read, which ones could not tell, the order over all of them, and the decision
 * @cost          O(columns); O(cells of time columns) where none can tell
 */
export function timeReaders(
  table: Table,
  guesses: readonly ColumnGuess[],
  { book, readings }: Pick<ReadingBooks, 'book' | 'readings'>,
  { dates: written, clock }: Pick<Gathered, 'dates'> & { readonly clock: Clock },
) {
  const columns: readonly TimeColumn[] = [...written].map(([index, column]) => ({
    index,
    field: guesses[index].field,
    ...column,
  }));
  const { orders, unsure, between, decided } = decideOrders(columns, readings, (undecided) =>
    weighRows(table, guesses, undecided, clock),
  );
  const readers = new Map<number, TimeReader>();
  const zoneOf = columnZones(readings, clock.zone);
  for (const { index, dates, clocks } of columns) {
    const { heading } = guesses[index];
    const doubt = unsure.has(index);
    if (doubt && between.length > 0)
      book.add('date_order_assumed', null, { heading, orders: between.join(' ') });
    if (doubt && between.length === 0) book.add('date_order_from_other', null, { heading });
    if (dates > 0 && clocks === 0) book.add('dates_without_time', null, { heading });
    readers.set(index, { order: orders.get(index) ?? 'dmy', zone: zoneOf(guesses[index]) });
  }
  const timed = columns.map(({ index, local }) => ({ index, local }));
  // A column without dates, such as a deadline that nobody sets, is written in no order.
  const inUse = columns.flatMap(({ index, dates }) => (dates > 0 ? [orders.get(index) ?? 'dmy'] : []));
  return { readers, unsure, decided, timed, order: orderOf(inUse) };
}
