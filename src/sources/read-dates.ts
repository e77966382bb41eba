import type { Zone } from '../engine/time/zone.ts';
import { type DateOrder, fullYear, parseDate, type WrittenDate } from './parse-date.ts';
import { parsePlainDate } from './parse-plain-date.ts';

/** What a cell of a time column came to. A cell without content is `empty`. */
export type ReadDate =
  | { readonly kind: 'instant'; readonly seconds: number }
  | { readonly kind: 'empty' | 'unreadable' | 'future' | 'too-old' | 'other-order' };

/** How a whole column of dates is written, decided from all its cells. */
export type DateColumn = {
  /** `undecided` when no cell tells day and month apart, or day and year where both have two digits. */
  readonly order: DateOrder | 'undecided';
  /** Filled cells, how many of them are dates, and how many of those have a clock. */
  readonly filled: number;
  readonly dates: number;
  readonly clocks: number;
  /** Dates with a clock that do not say their zone. */
  readonly local: number;
};

/** Cells that say "nothing here". */
const EMPTY =
  /^(?:|\?|-+|–|n\/?a|n\.v\.t\.?|null|none|nan|nat|undefined|\\n|\(?(?:leeg|vide|empty|blank)\)?|&nbsp;|0)$/iu;
const EMPTY_MOST = 24; // characters: longer is no word for nothing
const YEAR_FIRST_BELIEVED = 1990; // before it there was no helpdesk software: placeholders such as 1900 or 0001
const DAY_SECONDS = 86_400;
const CLOCK_SKEW = DAY_SECONDS; // a server a zone ahead is not the future

/** Characters with which no way of saying nothing begins: most cells are told apart by their first. */
const FILLED_FIRST = Uint8Array.from({ length: 128 }, (_, code) =>
  /[1-9acdfghijkmopqrstwxyz]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a cell holds nothing, in whatever way a source says so. */
export function isEmptyCell(cell: string): boolean {
  if (cell === '') return true;
  if (FILLED_FIRST[cell.charCodeAt(0)] === 1) return false;
  if (cell.length > EMPTY_MOST) return cell.trim() === '';
  return EMPTY.test(cell.replace(/[\s\u00a0\u202f]+/gu, ' ').trim());
}

const RECENT = 64; // dates: those of the row that is being looked at are among them
const PLAIN_LEAST = 16; // characters of a date with its clock
const recent: { readonly cell: string; readonly date: WrittenDate }[] = Array.from(
  { length: RECENT },
  () => ({
    cell: '',
    date: { kind: 'instant', seconds: 0, how: 'epoch' },
  }),
);

/** The date that is written in a cell. Each cell is asked twice in a row: how its column is written, and what it says. */
function dateIn(cell: string): WrittenDate | undefined {
  if (cell.length < PLAIN_LEAST || cell.length > EMPTY_MOST) return parseDate(cell);
  const last = cell.length - 1;
  const place =
    (cell.charCodeAt(last) + 7 * cell.charCodeAt(last - 1) + 13 * cell.charCodeAt(last - 3)) % RECENT;
  const before = recent[place];
  if (before.cell === cell) return before.date;
  const date = parsePlainDate(cell);
  if (date === undefined) return parseDate(cell);
  recent[place] = { cell, date };
  return date;
}

/**
 * Decides from all cells of a column how its dates are written.
 *
 * It answers "is 03/04 the third of April or the fourth of March?": one cell with a number above twelve decides
 * for all; when both orders occur the majority does.
 *
 * @param cells   every cell of the column
 * @returns       the order, and what share of the cells are dates
 * @cost          O(cells)
 */
export function decideDates(cells: Iterable<string>): DateColumn {
  const tally = tallyDates();
  for (const cell of cells) tally.add(cell);
  return tally.decide();
}

/** Gathers how the dates of a column are written, cell by cell. */
export type DateTally = {
  readonly add: (cell: string) => void;
  readonly decide: () => DateColumn;
  /** What was gathered, to be joined to what was gathered of other cells. */
  readonly seen: () => DatesSeen;
  readonly join: (seen: DatesSeen) => void;
};

/** What was gathered of some cells of a column of dates. */
export type DatesSeen = Omit<DateColumn, 'order'> & {
  readonly votes: { readonly ymd: number; readonly dmy: number; readonly mdy: number; readonly any: number };
  readonly short: ShortSeen;
};

type ShortSeen = {
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
  readonly fits: boolean;
};

/**
 * Starts what `decideDates` does, for cells that come one at a time.
 *
 * @returns   a tally without cells
 * @cost      O(length) a cell
 */
export function tallyDates(): DateTally {
  let filled = 0;
  let dates = 0;
  let clocks = 0;
  let local = 0;
  const votes = { ymd: 0, dmy: 0, mdy: 0, any: 0 };
  const short = shortDates();
  const add = (cell: string): void => {
    if (isEmptyCell(cell)) return;
    filled += 1;
    const date = dateIn(cell);
    if (date === undefined) return;
    dates += 1;
    if (date.kind === 'instant') {
      clocks += 1;
      return;
    }
    if (date.clock !== null) clocks += 1;
    if (date.clock !== null && date.offset === null) local += 1;
    if (date.order !== 'any') {
      votes.ymd += 1;
      return;
    }
    short.add(date);
    if (date.first > 12 && date.second <= 12) votes.dmy += 1;
    else if (date.second > 12 && date.first <= 12) votes.mdy += 1;
    else votes.any += 1;
  };
  const decide = (): DateColumn => {
    const { dmy, mdy, any } = votes;
    const shown = mdy > dmy ? 'mdy' : dmy > 0 ? 'dmy' : any > 0 ? 'undecided' : 'ymd';
    const order = dmy > 0 ? (short.order() ?? shown) : shown;
    return { order, filled, dates, clocks, local };
  };
  const join = (seen: DatesSeen): void => {
    filled += seen.filled;
    dates += seen.dates;
    clocks += seen.clocks;
    local += seen.local;
    for (const order of ['ymd', 'dmy', 'mdy', 'any'] as const) votes[order] += seen.votes[order];
    short.join(seen.short);
  };
  return {
    add,
    decide,
    seen: () => ({ filled, dates, clocks, local, votes: { ...votes }, short: short.seen() }),
    join,
  };
}

const DAYS_SEEN_LEAST = 8; // different numbers before they look like days and not like years
const DAYS_OF_ONE_YEAR = 3; // the same beside a single other number: tickets of three years do not all fall on one day

/** Whether these numbers look like days of the month, beside those of the years. */
const areDays = (days: ReadonlySet<number>, years: ReadonlySet<number>): boolean =>
  years.size === 1
    ? days.size >= DAYS_OF_ONE_YEAR
    : days.size >= DAYS_SEEN_LEAST && years.size * 2 < days.size;

/**
 * Tells "24-03-05" of 2024 from that of 2005: tickets lie in few years and on many days of the month. Where these are too few
 * to tell it is undecided; where a year cannot come first it says nothing.
 */
function shortDates() {
  const firsts = new Set<number>();
  const lasts = new Set<number>();
  let fits = true;
  return {
    add: (date: Extract<WrittenDate, { kind: 'parts' }>): void => {
      if (!fits) return;
      const last = date.year % 100;
      fits = date.short === true && date.second <= 12 && last >= 1 && last <= 31;
      firsts.add(date.first);
      lasts.add(last);
    },
    seen: (): ShortSeen => ({ firsts, lasts, fits }),
    join: (seen: ShortSeen): void => {
      fits &&= seen.fits;
      for (const first of seen.firsts) firsts.add(first);
      for (const last of seen.lasts) lasts.add(last);
    },
    order: (): DateColumn['order'] | undefined => {
      if (!fits) return undefined;
      if (areDays(lasts, firsts)) return 'ymd';
      return areDays(firsts, lasts) ? 'dmy' : 'undecided';
    },
  };
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

function placed(date: Extract<WrittenDate, { kind: 'parts' }>, order: DateOrder): Day {
  const { year } = date;
  if (order === 'ymd' && date.short === true)
    return { year: fullYear(String(date.first)), month: date.second, day: year % 100 };
  const dayFirst = date.order === 'any' && order !== 'mdy';
  return dayFirst
    ? { year, month: date.second, day: date.first }
    : { year, month: date.first, day: date.second };
}

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate());

/** What bounds a believable time: nothing after `latest`, in seconds since 1970. */
export type Bounds = { readonly zone: Zone; readonly order: DateOrder; readonly latest: number };

/**
 * Reads one cell of a column whose order is decided.
 *
 * It answers "which instant is this?". A local time goes through the company's zone, summer time and all.
 *
 * @param cell    as the source gives it
 * @param bounds  the column's order, the zone, and the latest time to believe
 * @returns       the instant, or why there is none
 * @cost          O(length)
 */
export function readDate(cell: string, { zone, order, latest }: Bounds): ReadDate {
  if (isEmptyCell(cell)) return { kind: 'empty' };
  const date = dateIn(cell);
  if (date === undefined) return { kind: 'unreadable' };
  let seconds: number;
  if (date.kind === 'instant') seconds = date.seconds;
  else {
    const on = placed(date, order);
    const { year, month, day } = on;
    if (!isDay(year, month, day)) {
      const swapped = date.order === 'any' && isDay(date.year, day, month);
      return { kind: swapped ? 'other-order' : 'unreadable' };
    }
    seconds = instantOf(date, on, zone);
  }
  if (seconds > latest + CLOCK_SKEW) return { kind: 'future' };
  if (seconds < Date.UTC(YEAR_FIRST_BELIEVED, 0, 1) / 1000) return { kind: 'too-old' };
  return { kind: 'instant', seconds };
}

const midnights = new WeakMap<Zone, Map<number, number | null>>();

/** The instant of midnight on a day on which the clock is not changed; null on one on which it is. */
function plainMidnight(year: number, month: number, day: number, zone: Zone): number | null {
  let known = midnights.get(zone);
  if (known === undefined) {
    known = new Map();
    midnights.set(zone, known);
  }
  const key = (year * 16 + month) * 32 + day;
  const before = known.get(key);
  if (before !== undefined) return before;
  const at = { year, month, day };
  const first = zone.instantOf({ ...at, hour: 0, minute: 0, second: 0 });
  const last = zone.instantOf({ ...at, hour: 23, minute: 59, second: 59 });
  const midnight = last - first === DAY_SECONDS - 1 && isSteady(zone, first) ? first : null;
  known.set(key, midnight);
  return midnight;
}

/** Whether no clock is changed in the day from here on. */
const isSteady = (zone: Zone, first: number): boolean =>
  zone.offsetSeconds(first) === zone.offsetSeconds(first + DAY_SECONDS - 1);

function instantOf(
  date: Extract<WrittenDate, { kind: 'parts' }>,
  { year, month, day }: Day,
  zone: Zone,
): number {
  const clock = date.clock ?? 0;
  if (date.offset === null && clock < DAY_SECONDS) {
    const midnight = plainMidnight(year, month, day, zone);
    if (midnight !== null) return midnight + clock;
  }
  if (date.offset !== null) return Date.UTC(year, month - 1, day) / 1000 + clock - date.offset;
  const [hour, minute, second] = [Math.floor(clock / 3600), Math.floor((clock % 3600) / 60), clock % 60];
  return zone.instantOf({ year, month, day, hour, minute, second });
}
