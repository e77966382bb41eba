import { weekdayOf } from '../time/weekday.ts';
import { monthOf } from './rhythm-calendar.ts';

const DAY_MILLISECONDS = 86_400_000;
const TUESDAY = 2;

/** Days that a company's own calendar names as a cause. The codes are those of a claimed rhythm. */
export type NamedDay = 'month-end' | 'patch-tuesday' | 'payroll';

/** Which days a company names: books close at the end of each month, makers patch on the second Tuesday. */
export type NamedDays = {
  /** Day of the month on which wages are paid, 1 to 31; null when nobody said it. */
  readonly payrollDay: number | null;
};

/**
 * The local days in a month that the calendar names.
 *
 * @param month       months since year 0, as monthOf gives them
 * @param named       what the company says of its own calendar
 * @param isWorkday   whether people work on a local day
 * @returns           the last working day, the day after the second Tuesday (updates reach desks from Tuesday evening to
 *                    Thursday), and the pay day or the last working day before it; whole days since 1970
 * @cost              constant
 */
export function namedDaysOf(
  month: number,
  { payrollDay }: NamedDays,
  isWorkday: (day: number) => boolean,
): ReadonlyMap<NamedDay, number> {
  const first = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MILLISECONDS;
  const last = Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / DAY_MILLISECONDS;
  const secondTuesday = first + 7 + ((TUESDAY - weekdayOf(first) + 7) % 7);
  const days = new Map<NamedDay, number>([
    ['month-end', workdayUntil(last, isWorkday)],
    ['patch-tuesday', secondTuesday + 1],
  ]);
  if (payrollDay !== null) {
    days.set('payroll', workdayUntil(Math.min(last, first + payrollDay - 1), isWorkday));
  }
  return days;
}

const BACK_DAYS_MOST = 20; // a company that is shut for longer has its named day when it opens

function workdayUntil(day: number, isWorkday: (day: number) => boolean): number {
  for (let back = 0; back < BACK_DAYS_MOST; back += 1) if (isWorkday(day - back)) return day - back;
  return day;
}

/** The months that touch a stretch of local days, and one on either side. */
export function monthsAround(firstDay: number, lastDay: number): number[] {
  const from = monthOf(firstDay) - 1;
  return Array.from({ length: monthOf(lastDay) + 2 - from }, (_, index) => from + index);
}
