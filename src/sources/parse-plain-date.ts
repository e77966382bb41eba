import type { WrittenDate } from './parse-date.ts';

const ZERO = 48;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const SPACE = 32;
const LETTER_T = 84;
const CLOCK_AT = 11;
const WITHOUT_SECONDS = 16;
const WITH_SECONDS = 19;

/** Two digits at this place; NaN-like -1 where there are no two. */
function two(cell: string, at: number): number {
  const tens = cell.charCodeAt(at) - ZERO;
  const ones = cell.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Seconds since midnight of "09:30" or "09:30:05" at the end of a cell; -1 where it is none. */
function clockOf(cell: string): number {
  const hour = two(cell, CLOCK_AT);
  const minute = two(cell, CLOCK_AT + 3);
  const isShort = cell.length === WITHOUT_SECONDS;
  const second = isShort ? 0 : two(cell, CLOCK_AT + 6);
  const isSound =
    cell.charCodeAt(CLOCK_AT + 2) === COLON &&
    (isShort || cell.charCodeAt(CLOCK_AT + 5) === COLON) &&
    hour >= 0 &&
    hour <= 24 &&
    minute >= 0 &&
    minute <= 59 &&
    second >= 0 &&
    second <= 60;
  return isSound ? hour * 3600 + minute * 60 + second : -1;
}

/**
 * Reads a date with a clock in one of the ways in which nearly every export writes it: `2026-01-25 09:30[:05]`, with `T` or
 * a space, and `25/01/2026 09:30[:05]`, with slashes, dashes or points.
 *
 * It answers the same as parse-date.ts, many times as fast, or not at all.
 *
 * @param cell    as the source gives it
 * @returns       the date as written; undefined where it is written in another way
 * @cost          O(1)
 */
export function parsePlainDate(cell: string): WrittenDate | undefined {
  if (cell.length !== WITHOUT_SECONDS && cell.length !== WITH_SECONDS) return undefined;
  const between = cell.charCodeAt(CLOCK_AT - 1);
  const clock = between === SPACE || between === LETTER_T ? clockOf(cell) : -1;
  if (clock < 0) return undefined;
  const mark = cell.charCodeAt(2);
  const isYearLast = mark === SLASH || mark === DASH || mark === DOT;
  const yearAt = isYearLast ? 6 : 0;
  const century = two(cell, yearAt);
  const year = two(cell, yearAt + 2);
  const first = two(cell, isYearLast ? 0 : 5);
  const second = two(cell, isYearLast ? 3 : 8);
  const separator = cell.charCodeAt(isYearLast ? 2 : 4);
  const isSeparated =
    cell.charCodeAt(isYearLast ? 5 : 7) === separator &&
    (separator === SLASH || separator === DASH || separator === DOT);
  if (century < 0 || year < 0 || first < 0 || second < 0 || !isSeparated) return undefined;
  const whole = century * 100 + year;
  return isYearLast
    ? { kind: 'parts', year: whole, first, second, clock, offset: null, order: 'any', short: false }
    : { kind: 'parts', year: whole, first, second, clock, offset: null, order: 'ymd' };
}
