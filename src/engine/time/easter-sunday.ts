import { requires } from '../base/requires.ts';

const DAY_MILLISECONDS = 86_400_000;
const YEAR_FIRST = 1583; // the Gregorian calendar's first whole year
const YEAR_LAST = 9999;

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
