import type { Clock } from './clock.ts';
import { type DecidedReading, decideMark, decideUnit } from './column-readings.ts';
import { FIELDS } from './field.ts';
import type { ColumnGuess } from './guess.ts';
import type { DurationColumn } from './read-durations.ts';
import type { DecimalMark } from './read-numbers.ts';
import { gatherColumns, holdsNumbers, type ReadingBooks, timeReaders, told } from './read-times.ts';
import type { Table } from './table.ts';

/** How the times and numbers of a table are read. */
export type DecidedColumns = Omit<ReturnType<typeof timeReaders>, 'decided'> & {
  /** What the columns of durations count, by column. */
  readonly durations: ReadonlyMap<number, DurationColumn>;
  /** The sign before decimals; null where no number has one. */
  readonly decimal: DecimalMark | null;
  /** All of it as decisions about the table. */
  readonly decided: readonly DecidedReading[];
};

/**
 * Decides how the times and numbers of a table are read: what one cell can settle from all its rows, the unit of a duration
 * from those of its sample.
 *
 * @param table   the table
 * @param guesses what each column means
 * @param clock   the company's zone, and now
 * @param books   gather what was odd in whole columns; what was said of how to read, and what is gathered already
 * @returns       what was decided
 * @cost          O(cells of times and numbers) where nothing is gathered; those of times again where no order shows
 */
export function decideColumns(
  table: Table,
  guesses: readonly ColumnGuess[],
  clock: Clock,
  books: ReadingBooks,
): DecidedColumns {
  const { book, readings } = books;
  const { dates, decimals } = books.gathered?.(guesses) ?? gatherColumns(table, guesses);
  const { decided: byOrder, ...times } = timeReaders(table, guesses, books, { dates, clock });
  const numbers = [...guesses.entries()].filter(([, guess]) => holdsNumbers(guess));
  const places = numbers.map(([at]) => at);
  const { mark: decimal, decided: byMark } = decideMark(decimals, places, readings);
  const units = numbers
    .filter(([, { field }]) => FIELDS[field].holds === 'duration')
    .map(([at, guess]) => {
      const cells = table.rows.map((row) => told(row, at, guess));
      return [at, decideUnit(guess, { at, cells, decimal }, readings)] as const;
    });
  for (const [at, { duration }] of units) {
    const { heading } = guesses[at];
    const { unit, assumed, plausible } = duration;
    if (assumed) book.add('duration_unit_assumed', null, { heading, unit });
    if (!plausible) book.add('duration_implausible', null, { heading, unit });
  }
  return {
    ...times,
    durations: new Map(units.map(([at, { duration }]) => [at, duration])),
    decimal,
    decided: [byOrder, byMark, ...units.map(([, { decided }]) => decided)].filter((each) => each !== null),
  };
}
