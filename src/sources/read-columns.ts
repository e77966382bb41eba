import type { Zone } from '../engine/time/zone.ts';
import { cellMeans } from './cell-means.ts';
import { firstLineOf, isNothing, wordOf } from './cell-words.ts';
import type { Clock } from './clock.ts';
import type { DecidedReading, TimeColumn } from './column-readings.ts';
import { decideColumns } from './decide-columns.ts';
import { FIELDS, type Field } from './field.ts';
import type { ColumnGuess } from './guess.ts';
import type { DateOrder } from './parse-date.ts';
import { readDate } from './read-dates.ts';
import { type DurationColumn, readDuration } from './read-durations.ts';
import { type DecimalMark, readCount } from './read-numbers.ts';
import { type ReadingBooks, type TimeReader, told } from './read-times.ts';
import { detached, remembering } from './remembering.ts';
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
  readonly means: (cell: string, at: number, shownIn: Zone) => string | null;
  readonly guesses: readonly ColumnGuess[];
  /** The columns of groups whose empty cells are filled from above. */
  readonly groups: readonly number[];
  /** How cells are read, as a word: with the same word, the same cell gives the same. */
  readonly way: string;
  readonly has: (field: Field) => boolean;
  /** Whether exactly one column is read for a field. */
  readonly isOne: (field: Field) => boolean;
  /** The cell as it stands; '' where there is no such column. */
  readonly raw: (row: Row, field: Field) => string;
  /** The same, prepared for one field. */
  readonly rawOf: (field: Field) => (row: Row) => string;
  /** The cells of every column of a field, the first meant for it first. */
  readonly each: (row: Row, field: Field) => readonly string[];
  /** The trimmed cell; null where it says nothing. */
  readonly word: (row: Row, field: Field) => string | null;
  /** The first filled line of a cell that may hold several people or groups, one a line. */
  readonly first: (row: Row, field: Field) => string | null;
  /** A ticket's number, without the spaces or commas that group its digits. */
  readonly id: (row: Row, field: Field) => string | null;
  /** Prepared for one field. */
  readonly timeOf: (field: Field) => (row: Row) => number | null;
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

const NO_PLACES: readonly number[] = [];
const NOBODY: readonly string[] = [];
const PEOPLE_MOST = 50_000; // remembered

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

/** Everything on which the reading of a cell depends. */
function wayOf(
  guesses: readonly ColumnGuess[],
  readers: ReadonlyMap<number, TimeReader>,
  durations: ReadonlyMap<number, Pick<DurationColumn, 'unit' | 'day'>>,
  decimal: DecimalMark | null,
): string {
  const ways = guesses.map(({ heading, field, clockAt, isNoise, rank, words, markup }, at) => {
    const duration = durations.get(at);
    const told = words === undefined ? null : [...words];
    return [
      heading,
      field,
      clockAt,
      isNoise,
      rank,
      told,
      markup,
      readers.get(at)?.order,
      readers.get(at)?.zone.name,
      duration?.unit,
      duration?.day,
    ];
  });
  return JSON.stringify([decimal, ways]);
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
  books: ReadingBooks,
): Columns {
  const { remarks } = books;
  const places = placesOf(guesses);
  const { readers, unsure, order, timed, durations, decimal, decided } = decideColumns(
    table,
    guesses,
    clock,
    books,
  );
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
  const rawOf = (field: Field): ((row: Row) => string) => {
    const lists = places.get(field);
    if (lists === undefined) return () => '';
    if (lists.length === 1 && lists[0].length === 1) {
      const [at] = lists[0];
      return (row) => tell(row, at);
    }
    return (row) => {
      const cells = each(row, field);
      return cells.find((cell) => !isNothing(cell)) ?? cells[0] ?? '';
    };
  };
  const raws = new Map([...places.keys()].map((field) => [field, rawOf(field)] as const));
  const raw = (row: Row, field: Field): string => raws.get(field)?.(row) ?? '';
  /** The columns of a field that can hold only one value, best first. */
  const firsts = new Map(
    [...places].map(([field, lists]) => [field, lists.map(([first]) => first)] as const),
  );
  const single = (field: Field): readonly number[] => firsts.get(field) ?? NO_PLACES;
  const seen = new Set<string>();
  const others = [...guesses.entries()].filter(
    ([, { field, isNoise }]) => field === 'other' && isNoise !== true,
  );
  const people = [...guesses.keys()].filter((at) => FIELDS[guesses[at].field].person);

  const word = remembering(wordOf);
  const firstLine = remembering(firstLineOf);

  const timeOf = (field: Field): ((row: Row) => number | null) => {
    const latest = field === 'dueAt' || field === 'startsAt' ? clock.now + DUE_AHEAD : clock.now;
    const read = single(field).flatMap((at) => {
      const reader = readers.get(at);
      return reader === undefined ? [] : [{ at, bounds: { ...reader, latest } }];
    });
    return (row) => {
      for (const { at, bounds } of read) {
        const cell = tell(row, at);
        if (cell === '') continue;
        const date = readDate(cell, bounds);
        if (date.kind === 'instant') return date.seconds;
        if (date.kind !== 'empty')
          remarks.add(PROBLEM[date.kind], row.line, { heading: guesses[at].heading });
      }
      return null;
    };
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
    dateOrder: order,
    decided,
    timed,
    tell,
    means: (cell, at, shownIn) =>
      cellMeans(cell, {
        order: readers.get(at)?.order,
        duration: durations.get(at),
        isCount: FIELDS[guesses[at].field].holds === 'count',
        words: guesses[at].words,
        zone: readers.get(at)?.zone ?? clock.zone,
        shownIn,
        decimal,
      }),
    way: wayOf(guesses, readers, durations, decimal),
    guesses: guesses.map(({ words: _, rank: __, clockAt: ___, ...guess }, at) => ({
      ...guess,
      confidence: Math.min(guess.confidence, guess.reason === 'map' ? 1 : ceiling(at)),
    })),
    groups: books.groups ?? NO_PLACES,
    has: (field) => places.has(field),
    isOne: (field) => places.get(field)?.length === 1,
    raw,
    rawOf,
    each,
    word: (row, field) => (places.has(field) ? word(raw(row, field)) : null),
    first: (row, field) => (places.has(field) ? firstLine(raw(row, field)) : null),
    id: (row, field) => {
      if (!places.has(field)) return null;
      const word = wordOf(raw(row, field));
      return word !== null && GROUPED.test(word) ? word.replace(/[ ,]/gu, '') : word;
    },
    timeOf,
    seconds,
    count,
    others: (row) =>
      others.flatMap(([at, { heading }]) => {
        const cell = tell(row, at).trim();
        return isNothing(cell) ? [] : [[heading, cell] as const];
      }),
    people: (row) => {
      let fresh: string[] | undefined;
      for (const at of people) {
        const cell = row.cells[at] ?? '';
        if (seen.has(cell)) continue;
        if (seen.size === PEOPLE_MOST) seen.clear(); // told twice is no harm
        seen.add(detached(cell));
        fresh ??= [];
        fresh.push(cell);
      }
      return fresh ?? NOBODY;
    },
  };
}
