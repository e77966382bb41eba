import { requires } from '../base/requires.ts';
import { type WorkingHours, workdays } from './working-time.ts';

/** Counts weeks in days worked. Days are local, whole days since 1970. */
export type WorkingWeeks = {
  /** Weeks worked after one day up to another, that one included; 0 where it is not later. */
  readonly between: (after: number, upTo: number) => number;
  /** The first day by which so many weeks were worked after one. */
  readonly dayAfter: (after: number, weeks: number) => number;
};

/**
 * Weeks of exposure: while a company is shut nobody reports, so its silence then proves nothing.
 *
 * @param hours   when people work; a week is as many days as it has weekdays
 * @returns       the count, and its inverse: the day by which a number of weeks has passed
 * @throws        InvalidInput without a weekday; of `dayAfter`, on weeks below zero or without end
 * @cost          O(days between)
 */
export function workingWeeks(hours: WorkingHours): WorkingWeeks {
  const isWorkday = workdays(hours);
  const daysAWeek = hours.weekdays.length;
  return {
    between: (after, upTo) => {
      let worked = 0;
      for (let day = after + 1; day <= upTo; day += 1) if (isWorkday(day)) worked += 1;
      return worked / daysAWeek;
    },
    dayAfter: (after, weeks) => {
      requires(Number.isFinite(weeks) && weeks >= 0, 'dayAfter', 'weeks from zero on');
      let day = after;
      for (let left = Math.ceil(weeks * daysAWeek - 1e-9); left > 0; ) {
        day += 1;
        if (isWorkday(day)) left -= 1;
      }
      return day;
    },
  };
}
