import { fold } from '../engine/text/fold.ts';
import { FIELDS } from './field.ts';
import type { ColumnGuess } from './guess.ts';
import type { NoteBook, Remarks } from './note-book.ts';
import type { DateOrder } from './parse-date.ts';
import { type DateColumn, isEmptyCell, tallyDates } from './read-dates.ts';
import type { Row, Table } from './table.ts';

/** How the cells of one time column are read. */
export type TimeReader = { readonly order: DateOrder };

/**
 * A cell as its source means it: codes in words, '' for a code that says nothing, a day with the time of day beside it.
 *
 * @param row     the row
 * @param at      the place of the column
 * @param guess   what it means
 * @returns       what it says
 * @cost          O(length)
 */
export function told({ cells }: Row, at: number, { words, clockAt }: ColumnGuess): string {
  const cell = cells[at] ?? '';
  if (words === undefined && clockAt === undefined) return cell;
  const word = words?.get(fold(cell).trim()) ?? cell;
  const clock = clockAt === undefined ? '' : (cells[clockAt] ?? '');
  return isEmptyCell(word) || isEmptyCell(clock) ? word : `${word.trim()} ${clock.trim()}`;
}

/** How the dates of a table's time columns are written, by column. */
export type Dates = ReadonlyMap<number, DateColumn>;

/** How they are, where exactly these columns were looked at, cell by cell, while the table was read; else undefined. */
export type DecidedDates = (guesses: readonly ColumnGuess[]) => Dates | undefined;

/** What was odd, in whole columns and in the row being read; and what is decided already. */
export type ReadingBooks = {
  readonly book: NoteBook;
  readonly remarks: Remarks;
  readonly decided?: DecidedDates;
};

/** Gathers how the dates of the time columns are written, row by row. */
export type DatesTally = { readonly add: (row: Row) => void; readonly decide: () => Dates };

/**
 * Starts to gather how the dates of a table are written.
 *
 * @param guesses what each column means
 * @returns       a tally to be told of all rows
 * @cost          O(time columns) a row
 */
export function tallyTimes(guesses: readonly ColumnGuess[]): DatesTally {
  const tallies = [...guesses.entries()]
    .filter(([, { field }]) => FIELDS[field].holds === 'time')
    .map(([index, guess]) => ({ index, guess, tally: tallyDates() }));
  return {
    add: (row) => {
      for (const { index, guess, tally } of tallies) tally.add(told(row, index, guess));
    },
    decide: () => new Map(tallies.map(({ index, tally }) => [index, tally.decide()] as const)),
  };
}

/**
 * Whether what was gathered for some guesses is what would be gathered for others.
 *
 * @param gathered  the guesses it was gathered for
 * @param wanted    the others
 * @returns         true where the same columns hold times, told in the same way
 * @cost            O(columns)
 */
export function sameTimes(gathered: readonly ColumnGuess[], wanted: readonly ColumnGuess[]): boolean {
  return wanted.every(({ field, words, clockAt }, at) => {
    const own = gathered[at];
    const isTime = FIELDS[field].holds === 'time';
    if (own === undefined || isTime !== (FIELDS[own.field].holds === 'time')) return false;
    return !isTime || (own.words === words && own.clockAt === clockAt);
  });
}

function allDates(table: Table, guesses: readonly ColumnGuess[]): Dates {
  const tally = tallyTimes(guesses);
  if (guesses.some(({ field }) => FIELDS[field].holds === 'time'))
    for (const row of table.all()) tally.add(row);
  return tally.decide();
}

/**
 * Decides the order of day and month for every time column; a column that cannot tell follows the others.
 *
 * @param table   the table
 * @param guesses what each column means
 * @param books   gather what was odd; and what is decided already
 * @returns       how each time column is read, which ones could not tell, and the order over all of them
 * @cost          O(cells of time columns) where nothing is decided
 */
export function timeReaders(
  table: Table,
  guesses: readonly ColumnGuess[],
  { book, decided: known }: Pick<ReadingBooks, 'book' | 'decided'>,
) {
  const dates = known?.(guesses) ?? allDates(table, guesses);
  const decided = [...dates].map(([index, column]) => ({
    index,
    heading: guesses[index].heading,
    ...column,
  }));
  const orders = new Set(
    decided.map(({ order }) => order).filter((order) => order === 'dmy' || order === 'mdy'),
  );
  const [only] = orders.size === 1 ? orders : [];
  const readers = new Map<number, TimeReader>();
  const unsure = new Set<number>();
  for (const { index, heading, order, dates, clocks } of decided) {
    if (order === 'undecided') {
      unsure.add(index);
      book.add(only === undefined ? 'date_order_assumed' : 'date_order_from_other', null, { heading });
    }
    if (dates > 0 && clocks === 0) book.add('dates_without_time', null, { heading });
    const chosen = order === 'undecided' ? (only ?? 'dmy') : order;
    readers.set(index, { order: chosen });
  }
  return { readers, unsure, order: orderOf([...readers.values()]) };
}

/** The order of day and month over all time columns; null without one. */
function orderOf(readers: readonly TimeReader[]): DateOrder | 'mixed' | null {
  const [first, ...others] = new Set(readers.map(({ order }) => order));
  if (first === undefined) return null;
  return others.length === 0 ? first : 'mixed';
}
