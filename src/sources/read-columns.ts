import { fold } from '../engine/text/fold.ts';
import { cellMeans } from './cell-means.ts';
import type { Clock } from './clock.ts';
import {
  type DecidedOrders,
  type DecidedReading,
  decideMark,
  decideOrders,
  decideUnit,
  orderOf,
  type Readings,
  type TimeColumn,
} from './column-readings.ts';
import { FIELDS, type Field } from './field.ts';
import type { ColumnGuess } from './guess.ts';
import type { NoteBook, Remarks } from './note-book.ts';
import type { DateOrder } from './parse-date.ts';
import { decideDates, isEmptyCell, readDate } from './read-dates.ts';
import { readDuration } from './read-durations.ts';
import { readCount } from './read-numbers.ts';
import type { Row, Table } from './table.ts';

/** Reads the cells of a table by what they mean. */
export type Columns = {
  /** In which order its dates are written. */
  readonly dateOrder: DateOrder | 'mixed' | null;
  /** What was decided about the whole table: the order of its dates, the sign before decimals, the units. */
  readonly decided: readonly DecidedReading[];
  /** Its time columns, and how many times in each do not say their zone. */
  readonly timed: readonly Pick<TimeColumn, 'index' | 'local'>[];
  /** A cell by its column's place, as its source means it. */
  readonly tell: (row: Row, at: number) => string;
  /** What a cell of this column comes to, as `FileGuess` examples say it; null where it is kept as it stands. */
  readonly means: (cell: string, at: number) => string | null;
  readonly guesses: readonly ColumnGuess[];
  readonly has: (field: Field) => boolean;
  /** The cell as it stands; '' where there is no such column. */
  readonly raw: (row: Row, field: Field) => string;
  /** The cells of every column of a field, the first meant for it first. */
  readonly each: (row: Row, field: Field) => readonly string[];
  /** The trimmed cell; null where it says nothing. */
  readonly word: (row: Row, field: Field) => string | null;
  /** The first filled line of a cell that may hold several people or groups, one a line. */
  readonly first: (row: Row, field: Field) => string | null;
  /** A ticket's number, without the spaces or commas that group its digits. */
  readonly id: (row: Row, field: Field) => string | null;
  readonly time: (row: Row, field: Field) => number | null;
  readonly seconds: (row: Row, field: Field) => number | null;
  readonly count: (row: Row, field: Field) => number | null;
  /** The filled cells of columns whose meaning is not known, each with its heading. */
  readonly others: (row: Row) => readonly (readonly [heading: string, cell: string])[];
  /** The cells about people that no earlier row had. */
  readonly people: (row: Row) => readonly string[];
};

const DUE_AHEAD = 10 * 366 * 86_400; // a deadline may lie ahead, but not for ever
const CONFIDENCE = { orderAssumed: 0.7, unitAssumed: 0.7, implausible: 0.5 } as const;

const GROUPED = /^\d{1,3}(?:(?: \d{3})+|(?:,\d{3})+)$/u; // "5 732 943", as GLPI writes a number

/** Whether a cell says nothing; a nought does. */
const isNothing = (cell: string): boolean => isEmptyCell(cell) && cell.trim() !== '0';

function wordOf(raw: string): string | null {
  const cell = raw.replace(/\s+/gu, ' ').trim();
  return isNothing(cell) ? null : cell;
}

function firstLineOf(raw: string): string | null {
  for (const line of raw.split('\n')) {
    const word = wordOf(line);
    if (word !== null) return word;
  }
  return null;
}

type TimeReader = {
  readonly order: DateOrder;
  readonly cache: Map<string, ReturnType<typeof readDate>>;
};

/** A cell as its source means it: codes in words, '' for a code that says nothing, a day with the time of day beside it. */
function told({ cells }: Row, at: number, { words, clockAt }: ColumnGuess): string {
  const cell = cells[at] ?? '';
  const word = words?.get(fold(cell).trim()) ?? cell;
  const clock = clockAt === undefined ? '' : (cells[clockAt] ?? '');
  return isEmptyCell(word) || isEmptyCell(clock) ? word : `${word.trim()} ${clock.trim()}`;
}

const cellsOf = (rows: readonly Row[], at: number, guess: ColumnGuess): string[] =>
  rows.map((row) => told(row, at, guess));

/** Several cells as one: each value once, in an order that says nothing. */
const joined = (cells: readonly string[]): string =>
  [...new Set(cells.map((cell) => cell.trim()))]
    .filter((cell) => !isNothing(cell))
    .sort()
    .join(', ');

/** The columns of each field, best first; columns that share a heading too are one list. */
function placesOf(guesses: readonly ColumnGuess[]): ReadonlyMap<Field, readonly (readonly number[])[]> {
  const places = new Map<Field, number[][]>();
  const ranked = [...guesses.entries()].sort(([, one], [, other]) => (one.rank ?? 0) - (other.rank ?? 0));
  for (const [at, { field, heading }] of ranked) {
    const lists = places.get(field) ?? [];
    const alike = lists.find(([first]) => guesses[first].heading === heading);
    if (alike === undefined) lists.push([at]);
    else alike.push(at);
    places.set(field, lists);
  }
  return places;
}

/** Every time column, with what all its cells say. */
const timeColumns = (table: Table, guesses: readonly ColumnGuess[]): readonly TimeColumn[] =>
  [...guesses.entries()]
    .filter(([, { field }]) => FIELDS[field].holds === 'time')
    .map(([index, guess]) => {
      const cells = cellsOf(table.rows, index, guess);
      return { index, cells, field: guess.field, ...decideDates(cells) };
    });

/** Decides the order of day and month for every time column; a column that cannot tell follows the others. */
function timeReaders(
  columns: readonly TimeColumn[],
  guesses: readonly ColumnGuess[],
  book: NoteBook,
  decide: () => DecidedOrders,
) {
  const { orders, unsure, assumed, decided } = decide();
  const readers = new Map<number, TimeReader>();
  for (const { index, dates, clocks } of columns) {
    const { heading } = guesses[index];
    if (unsure.has(index))
      book.add(assumed ? 'date_order_assumed' : 'date_order_from_other', null, { heading });
    if (dates > 0 && clocks === 0) book.add('dates_without_time', null, { heading });
    readers.set(index, { order: orders.get(index) ?? 'dmy', cache: new Map() });
  }
  return { readers, unsure, decided, order: orderOf(orders) };
}

const PROBLEM = {
  unreadable: 'date_unreadable',
  'other-order': 'date_order_mixed',
  future: 'date_future',
  'too-old': 'date_too_old',
} as const;

/**
 * Prepares the reading of a table's cells: the order of its dates and the units of its durations are decided
 * from all rows first.
 *
 * It answers "what does this cell say, given its whole column?".
 *
 * @param table   the table
 * @param guesses what each column means
 * @param clock   the company's zone, and now
 * @param books   gather what was odd in whole columns, and in the row being read; what was said of how to read
 * @returns       readers by field; confidences lowered where order or unit had to be assumed
 * @cost          O(cells of time and duration columns)
 */
export function readColumns(
  table: Table,
  guesses: readonly ColumnGuess[],
  clock: Clock,
  {
    book,
    remarks,
    readings,
  }: { readonly book: NoteBook; readonly remarks: Remarks; readonly readings: Readings },
): Columns {
  const places = placesOf(guesses);
  const timed = timeColumns(table, guesses);
  const {
    readers,
    unsure,
    order: dateOrder,
    decided: byOrder,
  } = timeReaders(timed, guesses, book, () => decideOrders(timed, readings, clock));
  const numbers = new Map(
    [...guesses.entries()]
      .filter(([, { field }]) => FIELDS[field].holds === 'duration' || FIELDS[field].holds === 'count')
      .map(([at, guess]) => [at, cellsOf(table.rows, at, guess)] as const),
  );
  const { mark: decimal, decided: byMark } = decideMark(numbers, guesses, readings);
  const units = [...numbers]
    .filter(([at]) => FIELDS[guesses[at].field].holds === 'duration')
    .map(([at, cells]) => [at, decideUnit(guesses[at], { at, cells, decimal }, readings)] as const);
  const durations = new Map(units.map(([at, { duration }]) => [at, duration]));
  for (const [at, { unit, assumed, plausible }] of durations) {
    const { heading } = guesses[at];
    if (assumed) book.add('duration_unit_assumed', null, { heading, unit });
    if (!plausible) book.add('duration_implausible', null, { heading, unit });
  }
  const ceiling = (at: number): number => {
    const duration = durations.get(at);
    if (duration?.plausible === false) return CONFIDENCE.implausible;
    return duration?.assumed === true ? CONFIDENCE.unitAssumed : unsure.has(at) ? CONFIDENCE.orderAssumed : 1;
  };
  const tell = (row: Row, at: number): string => told(row, at, guesses[at]);
  const each = (row: Row, field: Field): readonly string[] =>
    (places.get(field) ?? []).map((alike) =>
      alike.length === 1 ? tell(row, alike[0]) : joined(alike.map((at) => tell(row, at))),
    );
  const raw = (row: Row, field: Field): string => {
    const cells = each(row, field);
    return cells.find((cell) => !isNothing(cell)) ?? cells[0] ?? '';
  };
  /** The columns of a field that can hold only one value, best first. */
  const single = (field: Field): readonly number[] => (places.get(field) ?? []).map(([first]) => first);
  const seen = new Set<string>();
  const others = [...guesses.entries()].filter(
    ([, { field, isNoise }]) => field === 'other' && isNoise !== true,
  );
  const people = [...guesses.keys()].filter((at) => FIELDS[guesses[at].field].person);

  const time = (row: Row, field: Field): number | null => {
    const latest = field === 'dueAt' ? clock.now + DUE_AHEAD : clock.now;
    for (const at of single(field)) {
      const reader = readers.get(at);
      if (reader === undefined) continue;
      const cell = tell(row, at);
      const read =
        reader.cache.get(cell) ?? readDate(cell, { zone: clock.zone, order: reader.order, latest });
      reader.cache.set(cell, read);
      if (read.kind === 'instant') return read.seconds;
      if (read.kind !== 'empty') remarks.add(PROBLEM[read.kind], row.line, { heading: guesses[at].heading });
    }
    return null;
  };

  const seconds = (row: Row, field: Field): number | null => {
    for (const at of single(field)) {
      const cell = tell(row, at);
      const duration = durations.get(at);
      if (duration === undefined || isNothing(cell)) continue;
      const read = readDuration(cell, duration.unit, duration.day, decimal);
      const { heading } = guesses[at];
      if (read === undefined) remarks.add('duration_unreadable', row.line, { heading });
      if (read === 0) remarks.add('duration_zero', null, { heading });
      if (read !== undefined && read !== 0) return read;
    }
    return null;
  };

  const count = (row: Row, field: Field): number | null => {
    for (const at of single(field)) {
      const cell = tell(row, at);
      if (isNothing(cell)) continue;
      const read = readCount(cell, decimal);
      if (read !== undefined) return read;
      remarks.add('number_unreadable', row.line, { heading: guesses[at].heading });
    }
    return null;
  };

  return {
    dateOrder,
    decided: [byOrder, byMark, ...units.map(([, { decided }]) => decided)].filter((each) => each !== null),
    timed: timed.map(({ index, local }) => ({ index, local })),
    tell,
    means: (cell, at) =>
      cellMeans(cell, {
        order: readers.get(at)?.order,
        duration: durations.get(at),
        isCount: FIELDS[guesses[at].field].holds === 'count',
        zone: clock.zone,
        decimal,
      }),
    guesses: guesses.map(({ words: _, rank: __, clockAt: ___, ...guess }, at) => ({
      ...guess,
      confidence: Math.min(guess.confidence, guess.reason === 'map' ? 1 : ceiling(at)),
    })),
    has: (field) => places.has(field),
    raw,
    each,
    word: (row, field) => wordOf(raw(row, field)),
    first: (row, field) => firstLineOf(raw(row, field)),
    id: (row, field) => {
      const word = wordOf(raw(row, field));
      return word !== null && GROUPED.test(word) ? word.replace(/[ ,]/gu, '') : word;
    },
    time,
    seconds,
    count,
    others: (row) =>
      others.flatMap(([at, { heading }]) => {
        const cell = tell(row, at).trim();
        return isNothing(cell) ? [] : [[heading, cell] as const];
      }),
    people: (row) => {
      const cells = people.map((at) => row.cells[at] ?? '').filter((cell) => !seen.has(cell));
      for (const cell of cells) seen.add(cell);
      return cells;
    },
  };
}
