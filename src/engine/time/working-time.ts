import { requires } from '../base/requires.ts';
import { type Country, publicHolidays } from './public-holidays.ts';
import { weekdayOf } from './weekday.ts';
import type { Zone } from './zone.ts';

/** When people work. Weekdays 1 Monday … 7 Sunday; hours in seconds of the local day. */
export type WorkingHours = {
  readonly weekdays: readonly number[];
  readonly opensAt: number;
  readonly closesAt: number;
  /** The country whose public holidays are days off; null where people work on them as well. */
  readonly holidays: Country | null;
  /** Days on which the company itself is shut; empty when none is known. */
  readonly closures: readonly Closure[];
};

/** Local days, whole days since 1970, the first and the last of them included. */
export type Closure = { readonly from: number; readonly to: number };

/** Monday to Friday, 08:00 to 18:00, Belgian public holidays off. */
export const OFFICE_HOURS: WorkingHours = {
  weekdays: [1, 2, 3, 4, 5],
  opensAt: 8 * 3600,
  closesAt: 18 * 3600,
  holidays: 'BE',
  closures: [],
};

/** The week of office hours that exposures are counted in: fifty hours. */
export const WORKING_WEEK_SECONDS = 5 * 10 * 3600;

/** Counts working time from the start of a stretch. */
export type WorkingTime = {
  /** Working seconds from the start up to this instant: 0 before the start, all of them after the end. */
  readonly secondsUntil: (instant: number) => number;
  /** Working seconds in the whole stretch. */
  readonly totalSeconds: number;
};

const DAY_SECONDS = 86_400;
const SPAN_DAYS_MAX = 200 * 366; // two centuries: more is a mistaken year in the export

/**
 * The map from the clock on the wall to time worked, over one stretch.
 *
 * Events spread evenly over office hours look "weekly" in a third of cases, because weekends are empty; counted
 * in working time they do not.
 *
 * @param zone    the company's zone
 * @param span    instants in whole seconds since 1970, `to` after `from`, at most two centuries apart
 * @param hours   when people work
 * @returns       the map; it never falls, and it stands still outside working hours
 * @throws        InvalidInput on an empty or endless stretch, or hours that never open
 * @cost          O(days) once, then constant an instant
 */
export function workingTime(
  zone: Zone,
  span: { readonly from: number; readonly to: number },
  hours: WorkingHours = OFFICE_HOURS,
): WorkingTime {
  const { opensAt, closesAt } = hours;
  requires(span.to > span.from, 'workingTime', 'a stretch that ends after it starts');
  requires(
    0 <= opensAt && opensAt < closesAt && closesAt <= DAY_SECONDS,
    'workingTime',
    'hours within a day',
  );
  const first = zone.dayOf(span.from);
  const last = zone.dayOf(span.to);
  requires(last - first <= SPAN_DAYS_MAX, 'workingTime', 'at most two centuries');
  const isWorkday = workdays(hours);
  const before = new Float64Array(last - first + 2);
  for (let day = first; day <= last; day += 1) {
    before[day - first + 1] = before[day - first] + (isWorkday(day) ? closesAt - opensAt : 0);
  }
  const untilDay = (instant: number): number => {
    const day = zone.dayOf(instant);
    const worked = Math.min(closesAt, Math.max(opensAt, zone.secondOfDay(instant))) - opensAt;
    return before[day - first] + (isWorkday(day) ? worked : 0);
  };
  const start = untilDay(span.from);
  const totalSeconds = untilDay(span.to) - start;
  return {
    totalSeconds,
    secondsUntil: (instant) => {
      if (instant <= span.from) return 0;
      return instant >= span.to ? totalSeconds : untilDay(instant) - start;
    },
  };
}

/**
 * Tells working days from days off.
 *
 * @param hours   when people work; at least one weekday
 * @returns       a function of the local day (whole days since 1970)
 * @throws        InvalidInput without a weekday, or with one outside 1 … 7
 * @cost          the holidays of each year are reckoned once
 */
export function workdays(hours: WorkingHours): (day: number) => boolean {
  const real = hours.weekdays.every((weekday) => Number.isInteger(weekday) && weekday >= 1 && weekday <= 7);
  requires(hours.weekdays.length > 0 && real, 'workdays', 'weekdays from 1 to 7, at least one');
  const { holidays, closures } = hours;
  const years = new Map<number, ReadonlySet<number>>();
  const isHoliday = (day: number): boolean => {
    if (holidays === null) return false;
    const year = new Date(day * DAY_SECONDS * 1000).getUTCFullYear();
    let days = years.get(year);
    if (!days) {
      days = new Set(publicHolidays(holidays, year));
      years.set(year, days);
    }
    return days.has(day);
  };
  const isClosed = (day: number): boolean => closures.some(({ from, to }) => day >= from && day <= to);
  const open = Array.from({ length: 7 }, (_, index) => hours.weekdays.includes(index + 1));
  return (day) => open[weekdayOf(day) - 1] && !isHoliday(day) && !isClosed(day);
}
