import type { CompanyCalendar } from './company-calendar.ts';

/** What can be wrong with what somebody says of a calendar. */
export const CALENDAR_FAULTS = [
  'hours',
  'closure-day',
  'closure-order',
  'closure-length',
  'closures-many',
  'payroll-day',
] as const;
export type CalendarFault = (typeof CALENDAR_FAULTS)[number];

/** One fault, and in which closure it is; null where it is in none. */
export type FoundFault = { readonly fault: CalendarFault; readonly closure: number | null };

/** A closure of half a year is a company that stopped; longer is a mistaken year. */
export const CLOSURE_DAYS_MOST = 183;
/** Twenty years of a summer, a winter and a bridge holiday. */
export const CLOSURES_MOST = 60;

const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = DAY_SECONDS * 1000;
const MINUTE_SECONDS = 60;
const MONTH_DAYS = 31;

/**
 * Everything that is wrong with a calendar: for whoever types it, and for whoever takes it in.
 *
 * @param calendar   as it was typed; days may be any text, numbers any number
 * @returns          in the order of the fields; empty for a calendar that can be reckoned with
 * @cost             O(closures)
 */
export function calendarFaults({
  opensAt,
  closesAt,
  closures,
  payrollDay,
}: CompanyCalendar): readonly FoundFault[] {
  const faults: FoundFault[] = [];
  const isTime = (second: number): boolean =>
    Number.isInteger(second / MINUTE_SECONDS) && second >= 0 && second <= DAY_SECONDS;
  if (!isTime(opensAt) || !isTime(closesAt) || opensAt >= closesAt)
    faults.push({ fault: 'hours', closure: null });
  if (closures.length > CLOSURES_MOST) faults.push({ fault: 'closures-many', closure: null });
  closures.forEach(({ from, to }, closure) => {
    if (!isRealDay(from) || !isRealDay(to)) faults.push({ fault: 'closure-day', closure });
    else if (from > to) faults.push({ fault: 'closure-order', closure });
    else if (daysOf(from, to) > CLOSURE_DAYS_MOST) faults.push({ fault: 'closure-length', closure });
  });
  const isPayDay =
    payrollDay === null || (Number.isInteger(payrollDay) && payrollDay >= 1 && payrollDay <= MONTH_DAYS);
  if (!isPayDay) faults.push({ fault: 'payroll-day', closure: null });
  return faults;
}

/**
 * Whether a text is a day of the calendar, such as `2026-07-13`.
 *
 * @param text   anything
 * @returns      false for `2026-02-30`, and for what is written otherwise
 * @cost         constant
 */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

const daysOf = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS + 1;
