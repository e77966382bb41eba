import { fold } from '../engine/text/fold.ts';
import { MONTHS, WEEKDAYS, ZONE_OFFSETS } from './dates.data.ts';

/** In which order a numeric date is written: year first, day first, or month first. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** A date as it stands in a cell, before anyone decided which number is the day. */
export type WrittenDate =
  | { readonly kind: 'instant'; readonly seconds: number; readonly how: 'epoch' }
  | {
      readonly kind: 'parts';
      /** Year, then the two others as written; a named month is already in its place. */
      readonly year: number;
      readonly first: number;
      readonly second: number;
      /** `any` when only the column can say which of the two is the day. */
      readonly order: DateOrder | 'any';
      /** Seconds since midnight; null when only a day is written. */
      readonly clock: number | null;
      /** Seconds to add to UTC as the source says itself; null for local time. */
      readonly offset: number | null;
      /** Three numbers of at most two digits: the first may be the year as well. */
      readonly short?: boolean;
    };

const DAY_SECONDS = 86_400;
const EXCEL_EPOCH_DAYS = 25_569; // 1 January 1970 in the 1900 calendar of spreadsheets
const EXCEL_FROM = 25_000; // 1968
const EXCEL_TO = 80_000; // 2119
const CENTURY_SPLIT = 70; // two-digit years: 70..99 are 19.., 00..69 are 20..

const CLOCK =
  /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?|u(\d{2})|[hu])? ?(?:(a\.?m\.?|p\.?m\.?)|(vm|nm))?$/u;
const OFFSET = / ?(?:(?:gmt|utc)?([+-])(\d{2}):?(\d{2})?|([a-z]{1,4}))$/u;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:t|,? +)(.+))?$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:(?:t|,? +)(.+))?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t? ?(\d{2})(\d{2})(\d{2})?)?(z)?$/u;
const DAY_MONTH =
  /^(\d{1,2})(?:er|e|th|st|nd|rd)?\.?[-/. ]+([a-z]+)\.?[-/., ]+(\d{4}|\d{2})(?:[t, ]+(.+))?$/u;
const MONTH_DAY = /^([a-z]+)\.? (\d{1,2})(?:th|st|nd|rd)?,? (\d{4})(?:[t, ]+(.+))?$/u;
const MONTH_DAY_CLOCK_YEAR = /^([a-z]+) (\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?) (?:([a-z]{1,4}) )?(\d{4})$/u;
const BRACKETED = /^\((\d[^()]*)\)$/u; // "12/05/2025 (15:30)"
const DOT_NET = /^\/Date\((-?\d{9,14})(?:[+-]\d{4})?\)\/$/iu; // milliseconds since 1970; the offset only says where it was written
const JOINERS = /\b(?:om|a|at|uur|to)\b|\(.*\)$/gu; // "12 mei om 15:30 uur", "à 15:30", "(CEST)"

/** A year as it is written, with its century where that was left out. */
export const fullYear = (written: string): number => {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < CENTURY_SPLIT ? 2000 + year : 1900 + year;
};

type Rest = { readonly clock: number | null; readonly offset: number | null };

function readOffset(match: RegExpExecArray): number | undefined {
  const [, sign, hours, minutes, name] = match;
  if (name !== undefined) return ZONE_OFFSETS.get(name);
  const seconds = Number(hours) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -seconds : seconds;
}

/** Reads what follows the day: a clock, am or pm, an offset. Undefined when it is something else. */
function readRest(rest: string | undefined): Rest | undefined {
  if (rest === undefined) return { clock: null, offset: null };
  let clockText = rest.replace(BRACKETED, '$1').replace(JOINERS, ' ').replace(/ +/gu, ' ').trim();
  let offset: number | null = null;
  const zoned = OFFSET.exec(clockText);
  if (zoned !== null) {
    const seconds = readOffset(zoned);
    if (seconds !== undefined) {
      offset = seconds;
      clockText = clockText.slice(0, zoned.index);
    }
  }
  const match = CLOCK.exec(clockText);
  if (match === null) return clockText === '' ? { clock: null, offset } : undefined;
  const [, hourText, minuteText, secondText, minuteAfterU, half, halfDutch] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? minuteAfterU ?? 0);
  const second = Number(secondText ?? 0);
  const afternoon = half?.startsWith('p') === true || halfDutch === 'nm';
  if ((half !== undefined || halfDutch !== undefined) && hour <= 12)
    hour = (hour % 12) + (afternoon ? 12 : 0);
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  if (minuteText === undefined && minuteAfterU === undefined && !/[hu]|[ap]\.?m|[vn]m/u.test(clockText))
    return undefined;
  return { clock: hour * 3600 + minute * 60 + second, offset };
}

function readNumber(text: string): WrittenDate | undefined {
  const number = Number(text.replace(',', '.'));
  if (/^\d{10}(?:[.,]\d+)?$/u.test(text))
    return { kind: 'instant', seconds: Math.floor(number), how: 'epoch' };
  if (/^\d{13}$/u.test(text)) return { kind: 'instant', seconds: Math.floor(number / 1000), how: 'epoch' };
  if (number < EXCEL_FROM || number > EXCEL_TO) return undefined;
  const days = Math.floor(number);
  // Spreadsheets keep fractions of a day: round to the second.
  const clock = Math.round((number - days) * DAY_SECONDS);
  const date = new Date((days - EXCEL_EPOCH_DAYS) * DAY_SECONDS * 1000);
  return {
    kind: 'parts',
    year: date.getUTCFullYear(),
    first: date.getUTCMonth() + 1,
    second: date.getUTCDate(),
    order: 'ymd',
    clock: number === days ? null : clock,
    offset: null,
  };
}

function numericDate(text: string): WrittenDate | undefined {
  const early = YEAR_FIRST.exec(text);
  if (early !== null) {
    const rest = readRest(early[5]);
    return (
      rest && {
        kind: 'parts',
        year: Number(early[1]),
        first: Number(early[3]),
        second: Number(early[4]),
        order: 'ymd',
        ...rest,
      }
    );
  }
  const late = YEAR_LAST.exec(text);
  if (late !== null) {
    const rest = readRest(late[5]);
    return (
      rest && {
        kind: 'parts',
        year: fullYear(late[4]),
        first: Number(late[1]),
        second: Number(late[3]),
        order: 'any',
        short: late[4].length === 2,
        ...rest,
      }
    );
  }
  const compact = COMPACT.exec(text);
  if (compact === null) return undefined;
  const [, year, month, day, hour, minute, second, utc] = compact;
  if (Number(year) < 1970 || Number(year) > 2100 || Number(month) > 12 || Number(day) > 31) return undefined;
  const clock = hour === undefined ? null : Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  const offset = utc === undefined ? null : 0;
  return {
    kind: 'parts',
    year: Number(year),
    first: Number(month),
    second: Number(day),
    order: 'ymd',
    clock,
    offset,
  };
}

function namedDate(text: string): WrittenDate | undefined {
  const unix = MONTH_DAY_CLOCK_YEAR.exec(text);
  const early = unix === null ? DAY_MONTH.exec(text) : null;
  const late = MONTH_DAY.exec(text);
  const [day, name, year, after] =
    unix !== null
      ? [unix[2], unix[1], unix[5], `${unix[3]} ${unix[4] ?? ''}`.trim()]
      : early !== null
        ? [early[1], early[2], early[3], early[4]]
        : late !== null
          ? [late[2], late[1], late[3], late[4]]
          : [];
  const month = name === undefined ? undefined : MONTHS.get(name);
  if (month === undefined || day === undefined || year === undefined) return undefined;
  const rest = readRest(after);
  return (
    rest && { kind: 'parts', year: fullYear(year), first: month, second: Number(day), order: 'ymd', ...rest }
  );
}

const KEPT_AS_TEXT = /^'(?=\d)/u; // the apostrophe with which somebody keeps a spreadsheet from reading a date
const FENCED = /^#(.+)#$/u; // as Access writes a date

/**
 * Reads one cell as a date, leaving open what only the whole column can decide.
 *
 * It answers "is this a date, and how is it written?": ISO with or without offset, numbers with two- or
 * four-digit years, month names in Dutch, French and English, weekday prefixes, am and pm, spreadsheet
 * serials, seconds and milliseconds since 1970.
 *
 * @param cell    as the source gives it
 * @returns       the date as written; undefined when it is no date
 * @cost          O(length), a handful of patterns
 */
export function parseDate(cell: string): WrittenDate | undefined {
  if (cell.length > 60 || !/\d/u.test(cell)) return undefined;
  if (cell.startsWith('/')) {
    const milliseconds = DOT_NET.exec(cell)?.[1];
    if (milliseconds === undefined) return undefined;
    return { kind: 'instant', seconds: Math.floor(Number(milliseconds) / 1000), how: 'epoch' };
  }
  let text = fold(cell).replace(/\s+/gu, ' ').trim().replace(KEPT_AS_TEXT, '').replace(FENCED, '$1');
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return readNumber(text) ?? numericDate(text);
  const weekday = /^([a-z]+)\.?,? /u.exec(text);
  if (weekday !== null && WEEKDAYS.has(weekday[1]) && !/^mar\.? \d{1,2},? \d{4}/u.test(text)) {
    text = text.slice(weekday[0].length);
  }
  return numericDate(text) ?? namedDate(text);
}
