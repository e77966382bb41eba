import type { NumberKind } from './kind-of-format.ts';

const DAY_SECONDS = 86_400;
const EPOCH_1900 = 25_569; // serial of 1 January 1970 where 1 January 1900 is 1 and a 29 February 1900 is counted
const EPOCH_1904 = 24_107; // where 1 January 1904 is 0
const LEAP_1900 = 60; // the day that never was; serials before it are one day off
const MOMENTS_FROM = 1_000; // under a time format: hours worked up to here, a moment of this century beyond
const LAST_SERIAL = 2_958_466; // the day after 31 December 9999

const TEN_HOURS = 36_000;

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The date of a day since 1970; by counting from a first of March on, leap days fall at the end of a year. */
function dateOf(day: number): string {
  const since = day + 719_468; // 1 March of the year 0
  const era = Math.floor(since / 146_097); // 400 years
  const inEra = since - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const first = month < 10 ? month + 3 : month - 9;
  const full = year + era * 400 + (first <= 2 ? 1 : 0);
  return `${full}-${two(first)}-${two(inYear - Math.floor((153 * month + 2) / 5) + 1)}`;
}

function clockOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

function momentOf(serial: number, is1904: boolean): string {
  const early = !is1904 && serial < LEAP_1900 ? 1 : 0;
  const seconds = Math.round((serial + early - (is1904 ? EPOCH_1904 : EPOCH_1900)) * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const time = seconds - day * DAY_SECONDS;
  const date = dateOf(day);
  return time === 0 ? date : `${date} ${time < TEN_HOURS ? '0' : ''}${clockOf(time)}`;
}

/**
 * Writes a spreadsheet's number of days as a date or a time that reads one way only.
 *
 * It answers "which day and hour is 45123.4?". A moment keeps its hours even where its format shows the day alone; a time of
 * day with a day of this century in it is a moment. Nothing happened on day 0: that is an empty cell, shown as a date.
 *
 * @param serial  days, with the time as a fraction
 * @param kind    what the cell's format shows it as
 * @param is1904  whether the workbook counts from 1904, as old ones from a Mac do
 * @returns       `2026-01-25`, `2026-01-25 09:00:00`, `9:05:00`; undefined when no date has that number
 * @source        ECMA-376 part 1, 18.17.4; Hinnant, "chrono-compatible low-level date algorithms", for the calendar
 * @cost          O(1)
 */
export function writeSerial(serial: number, kind: NumberKind, is1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < LAST_SERIAL)) return undefined;
  const isClock = kind === 'elapsed' || (kind === 'clock' ? serial < MOMENTS_FROM : serial < 1 && serial > 0);
  if (isClock) return clockOf(Math.round(serial * DAY_SECONDS));
  return serial === 0 ? undefined : momentOf(serial, is1904);
}
