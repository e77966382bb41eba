import { fold } from '../engine/text/fold.ts';
import { isEmptyCell } from './read-dates.ts';
import { type DecimalMark, readNumber } from './read-numbers.ts';

/** The unit of a bare number in a duration column. */
export type DurationUnit = 'seconds' | 'minutes' | 'hours';

/** How a duration column is written, decided from its heading and all its cells. */
export type DurationColumn = {
  readonly unit: DurationUnit;
  /** The unit was neither in the heading nor in the cells. */
  readonly assumed: boolean;
  /** The middle duration lies within 1 minute to 8 hours, as one ticket's work does. */
  readonly plausible: boolean;
  /** What a day counts where durations are written in words, in seconds. */
  readonly day: number;
  /** The sign before the decimals, where that is decided. */
  readonly decimal: DecimalMark | null;
  /** Who said the unit: the heading, the helpdesk, somebody; the values alone; null where no bare number needs one. */
  readonly from: 'heading' | 'helpdesk' | 'told' | 'values' | null;
  /** Where the values alone say it: the other units under which they are as believable. */
  readonly equal: readonly DurationUnit[];
};

const UNIT_SECONDS: Readonly<Record<DurationUnit, number>> = { seconds: 1, minutes: 60, hours: 3600 };
const WORKING_DAY = 8 * 3600; // a day as time registration means it
const WHOLE_DAY = 24 * 3600;
const PLAUSIBLE_LEAST = 60; // one minute
const PLAUSIBLE_MOST = WORKING_DAY;
const CLOCK = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/u;
const SINCE_1970 = /^1970-0(\d)-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/u; // ServiceNow writes a duration as an instant
const PART = /(\d+(?:[.,]\d+)?)\s*([a-z]+|['′"″])\.?/gu;
const MINUTES = /^\s*\d+\s*['′]\s*$/u; // no number with a sign for thousands
const BETWEEN = /\b(?:en|et|and)\b|&/gu; // "1 uur en 30 minuten"
const ISO =
  /^p(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+(?:[.,]\d+)?)h)?(?:(\d+(?:[.,]\d+)?)m)?(?:(\d+(?:[.,]\d+)?)s)?)?$/u;
const WEEK_DAYS = { working: 5, whole: 7 } as const;

const DAYS = /^(?:d|dag|dagen|days?|j|jours?)$/u;
const UNIT_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec|secs|seconden?|secondes?|seconds?|["″])$/u, 1],
  [/^(?:m|mn|min|mins|minuten|minuut|minutes?|['′])$/u, 60],
  [/^(?:h|hr|hrs|u|uur|uren|hours?|heures?)$/u, 3600],
];
const HEADING_UNITS: readonly (readonly [RegExp, DurationUnit])[] = [
  [/\b(?:sec|secs|seconds?|seconden|secondes?)\b/u, 'seconds'],
  [/\b(?:min|mins|minutes?|minuten)\b/u, 'minutes'],
  [/\b(?:h|hrs?|hours?|u|uur|uren|heures?)\b/u, 'hours'],
];

/** The unit a heading names, such as "(in min)" or "time_spent_seconds". */
function unitOfHeading(heading: string): DurationUnit | undefined {
  const words = fold(heading).replace(/[^a-z]+/gu, ' ');
  return HEADING_UNITS.find(([pattern]) => pattern.test(words))?.[1];
}

function wordsSeconds(text: string, day: number): number | undefined {
  let seconds = 0;
  let isFound = false;
  let rest = text.replace(BETWEEN, ' ');
  for (const [whole, amount, unit] of text.matchAll(PART)) {
    const factor = DAYS.test(unit) ? day : UNIT_WORDS.find(([pattern]) => pattern.test(unit))?.[1];
    if (factor === undefined) return undefined;
    seconds += Number(amount.replace(',', '.')) * factor;
    rest = rest.replace(whole, '');
    isFound = true;
  }
  const short = /^\s*(\d{2})\s*$/u.exec(rest); // the minutes of "1u30" and of "1 h 30"
  if (short !== null && seconds > 0) return seconds + Number(short[1]) * 60;
  return !isFound || /[a-z\d]/u.test(rest) ? undefined : seconds;
}

/** A duration as ISO 8601 has it, `PT1H30M`; undefined for anything else. */
function isoSeconds(text: string, day: number): number | undefined {
  const parts = text.length > 2 ? ISO.exec(text) : null;
  if (parts === null) return undefined;
  const [weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const week = day === WHOLE_DAY ? WEEK_DAYS.whole : WEEK_DAYS.working;
  return (weeks * week + days) * day + hours * 3600 + minutes * 60 + seconds;
}

/** A duration that says its own unit: `1:30`, `01:30:00`, `1 h 30 min`, `1u30`, `PT1H30M`, `1970-01-01 01:30:00`. */
function ownSeconds(cell: string, day: number): number | undefined {
  const text = fold(cell).trim();
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, hours, minutes, seconds] = clock;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  }
  const instant = SINCE_1970.exec(text);
  if (instant !== null) {
    const [month, date, hours, minutes, seconds] = instant.slice(1).map(Number);
    return Date.UTC(1970, month - 1, date, hours, minutes, seconds) / 1000;
  }
  return isoSeconds(text, day) ?? wordsSeconds(text, day);
}

/** A number whose unit is said elsewhere. */
const bareNumber = (cell: string, decimal: DecimalMark | null): number | undefined =>
  MINUTES.test(cell) ? undefined : readNumber(cell, decimal);

/**
 * Reads one duration.
 *
 * It answers "how many seconds is this?".
 *
 * @param cell    as the source gives it
 * @param unit    what a bare number counts
 * @param day     what a day counts, in seconds
 * @param decimal the sign before the decimals, where that is decided
 * @returns       whole seconds, zero or more; undefined when it is no duration
 * @cost          O(length)
 */
export function readDuration(
  cell: string,
  unit: DurationUnit,
  day = WORKING_DAY,
  decimal: DecimalMark | null = null,
): number | undefined {
  const number = bareNumber(cell, decimal);
  const seconds = number === undefined ? ownSeconds(cell, day) : number * UNIT_SECONDS[unit];
  return seconds !== undefined && seconds >= 0 && seconds <= Number.MAX_SAFE_INTEGER
    ? Math.round(seconds)
    : undefined;
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const isPlausible = (seconds: number | undefined): boolean =>
  seconds === undefined || (seconds >= PLAUSIBLE_LEAST && seconds <= PLAUSIBLE_MOST);

const EVEN_SHARE = 0.05; // of the values believable less than under another unit: no difference to go by

/** Share of the filled values that last as long as one ticket's work does. */
function believable(seconds: readonly number[]): number {
  const filled = seconds.filter((value) => value > 0);
  return filled.length === 0 ? 0 : filled.filter(isPlausible).length / filled.length;
}

/** What is known of a duration column besides its cells. */
export type KnownDuration = {
  /** The unit, where the helpdesk is known to write this one. */
  readonly unit?: DurationUnit;
  /** The unit as somebody said it of this column, which beats all others; of every column that does not say its own. */
  readonly told?: DurationUnit | undefined;
  readonly toldOfAll?: DurationUnit | undefined;
  /** Whether its days have 24 hours. */
  readonly wholeDays?: boolean;
  /** The sign before the decimals, where that is decided. */
  readonly decimal?: DecimalMark | null;
};

/** The unit that need not be guessed, and who says it. */
function saidUnit(
  heading: string,
  { unit, told, toldOfAll }: KnownDuration,
): { readonly unit: DurationUnit | undefined; readonly from: DurationColumn['from'] } {
  if (told !== undefined) return { unit: told, from: 'told' };
  if (unit !== undefined) return { unit, from: 'helpdesk' };
  const own = unitOfHeading(heading);
  if (own !== undefined) return { unit: own, from: 'heading' };
  return { unit: toldOfAll, from: toldOfAll === undefined ? null : 'told' };
}

/**
 * Decides what the bare numbers of a duration column count.
 *
 * It answers "seconds, minutes or hours?": somebody said so, the heading says so, or the values do: minutes are taken where
 * that is plausible, else the unit that makes the middle ticket last between a minute and a working day.
 *
 * @param heading the column's heading
 * @param cells   every cell of the column
 * @param known   what is known besides
 * @returns       the unit, whether it was assumed, whether the middle value is plausible, and which units are as good
 * @source        facts of ticket systems: each counts in another unit, and few say which
 * @cost          O(n log n)
 */
export function decideDurations(
  heading: string,
  cells: readonly string[],
  known: KnownDuration = {},
): DurationColumn {
  const day = known.wholeDays === true ? WHOLE_DAY : WORKING_DAY;
  const decimal = known.decimal ?? null;
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  const bare = filled.map((cell) => bareNumber(cell, decimal)).filter((number) => number !== undefined);
  const { unit: said, from } = saidUnit(heading, known);
  const unitOf = (unit: DurationUnit): number[] =>
    filled.map((cell) => readDuration(cell, unit, day, decimal)).filter((seconds) => seconds !== undefined);
  if (said !== undefined || filled.length === 0 || bare.length * 2 < filled.length) {
    const unit = said ?? 'minutes';
    const plausible = isPlausible(medianOf(unitOf(unit)));
    return {
      unit,
      assumed: false,
      plausible,
      day,
      decimal,
      from: bare.length === 0 ? null : from,
      equal: [],
    };
  }
  const fractions = bare.some((number) => !Number.isInteger(number));
  const order: readonly DurationUnit[] = fractions
    ? ['hours', 'minutes', 'seconds']
    : ['minutes', 'seconds', 'hours'];
  const found = order.find((unit) => isPlausible(medianOf(unitOf(unit))));
  const unit = found ?? 'minutes';
  const share = believable(unitOf(unit));
  const equal = order.filter((other) => other !== unit && believable(unitOf(other)) >= share - EVEN_SHARE);
  return { unit, assumed: true, plausible: found !== undefined, day, decimal, from: 'values', equal };
}
