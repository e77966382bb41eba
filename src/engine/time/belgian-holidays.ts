import { requires } from '../base/requires.ts';

const DAY_MILLISECONDS = 86_400_000;
const YEAR_FIRST = 1583; // the Gregorian calendar's first whole year
const YEAR_LAST = 9999;

/** Month and day of the public holidays that do not move. */
const FIXED: readonly (readonly [number, number])[] = [
  [1, 1],
  [5, 1],
  [7, 21],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];
/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday. */
const AFTER_EASTER = [1, 39, 50];

/**
 * The ten legal public holidays of a year in Belgium, by rule.
 *
 * A day on which most companies are shut is no evidence that a problem keeps to other days. Replacement days for
 * a holiday in the weekend differ per company and are not included.
 *
 * @param year   1583 to 9999
 * @returns      ten days as whole days since 1 January 1970, ascending
 * @throws       InvalidInput outside these years
 * @source       Belgian law of 4 January 1974 on public holidays, and royal decree of 18 April 1974, article 1
 * @cost         constant
 */
export function belgianHolidays(year: number): number[] {
  const easter = easterSunday(year);
  const moving = AFTER_EASTER.map((days) => easter + days);
  const fixed = FIXED.map(([month, day]) => Date.UTC(year, month - 1, day) / DAY_MILLISECONDS);
  return [...fixed, ...moving].sort((a, b) => a - b);
}

/**
 * Easter Sunday of a year in the Gregorian calendar.
 *
 * @param year   1583 to 9999
 * @returns      whole days since 1 January 1970
 * @throws       InvalidInput outside these years
 * @source       Anonymous, Nature 13 (1876), 487; Meeus (1991), Astronomical Algorithms, chapter 8
 * @cost         constant
 */
export function easterSunday(year: number): number {
  const whole = Number.isInteger(year) && year >= YEAR_FIRST && year <= YEAR_LAST;
  requires(whole, 'easterSunday', 'a whole year from 1583 to 9999');
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(monthAndDay / 31) - 1, (monthAndDay % 31) + 1) / DAY_MILLISECONDS;
}
