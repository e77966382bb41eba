import { easterSunday } from './easter-sunday.ts';
import { weekdayOf } from './weekday.ts';

const DAY_MILLISECONDS = 86_400_000;

/** The countries whose public holidays are known. */
export const COUNTRIES = ['BE', 'NL', 'FR', 'LU'] as const;
export type Country = (typeof COUNTRIES)[number];

type Rule = {
  /** Month and day of those that do not move. */
  readonly fixed: readonly (readonly [number, number])[];
  /** Those that move with Easter, in days after its Sunday. */
  readonly afterEaster: readonly number[];
};

const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;
const AFTER_EASTER = [EASTER_MONDAY, ASCENSION, WHIT_MONDAY];
const SUNDAY = 7;
const KING_SINCE = 2014; // before him his mother, on 30 April
const LIBERATION_EVERY_YEARS = 5; // most collective agreements give 5 May off in these years only
const EUROPE_DAY_SINCE = 2019;

const RULES: Readonly<Record<Country, (year: number) => Rule>> = {
  BE: () => ({
    fixed: [
      [1, 1],
      [5, 1],
      [7, 21],
      [8, 15],
      [11, 1],
      [11, 11],
      [12, 25],
    ],
    afterEaster: AFTER_EASTER,
  }),
  NL: (year) => ({
    fixed: [
      [1, 1],
      kingsDay(year),
      ...(year % LIBERATION_EVERY_YEARS === 0 ? ([[5, 5]] as const) : []),
      [12, 25],
      [12, 26],
    ],
    afterEaster: AFTER_EASTER,
  }),
  FR: () => ({
    fixed: [
      [1, 1],
      [5, 1],
      [5, 8],
      [7, 14],
      [8, 15],
      [11, 1],
      [11, 11],
      [12, 25],
    ],
    afterEaster: AFTER_EASTER,
  }),
  LU: (year) => ({
    fixed: [
      [1, 1],
      [5, 1],
      ...(year >= EUROPE_DAY_SINCE ? ([[5, 9]] as const) : []),
      [6, 23],
      [8, 15],
      [11, 1],
      [12, 25],
      [12, 26],
    ],
    afterEaster: AFTER_EASTER,
  }),
};

/**
 * The public holidays of a year on which most companies of a country are shut, by rule.
 *
 * A day on which nobody works is no evidence that a problem keeps to other days. What differs per company or region is
 * not included: replacement days in Belgium, Good Friday and 5 May in ordinary years in the Netherlands, the two extra
 * days of Alsace and Moselle. A company's own closures say the rest.
 *
 * @param country   where people work
 * @param year      1583 to 9999; the rules are those of today
 * @returns         seven to eleven different days as whole days since 1 January 1970, ascending
 * @throws          InvalidInput outside these years
 * @source          Belgium: law of 4 January 1974 and royal decree of 18 April 1974, article 1. Netherlands: Algemene
 *                  termijnenwet, article 3. France: Code du travail, L3133-1. Luxembourg: Code du travail, L. 232-2
 * @cost            constant
 */
export function publicHolidays(country: Country, year: number): number[] {
  const easter = easterSunday(year);
  const { fixed, afterEaster } = RULES[country](year);
  const days = fixed.map(([month, day]) => Date.UTC(year, month - 1, day) / DAY_MILLISECONDS);
  const all = new Set([...days, ...afterEaster.map((after) => easter + after)]);
  return [...all].sort((a, b) => a - b);
}

/** 27 April, since 2014; the day before where that is a Sunday. */
function kingsDay(year: number): readonly [number, number] {
  const date = year >= KING_SINCE ? 27 : 30;
  const day = Date.UTC(year, 3, date) / DAY_MILLISECONDS;
  return [4, weekdayOf(day) === SUNDAY ? date - 1 : date];
}
