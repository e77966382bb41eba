import { isRealDay } from '../engine/companies/calendar-faults.ts';
import { type CompanyCalendar, DEFAULT_CALENDAR } from '../engine/companies/company-calendar.ts';
import { COUNTRIES } from '../engine/time/public-holidays.ts';

/** The options that say when a company works and what its own calendar names. */
export const CALENDAR_OPTIONS = ['country', 'hours', 'closed', 'payroll-day'] as const;

type Values = {
  readonly country?: string | undefined;
  readonly hours?: string | undefined;
  readonly closed?: readonly string[] | undefined;
  readonly 'payroll-day'?: string | undefined;
};
type Wrong = {
  readonly code: 'bad_country' | 'bad_hours' | 'bad_closed' | 'bad_payroll_day';
  readonly value: string;
};

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;
const MONTH_DAYS = 31;

/** The calendar that was told, with what was not said as it is by default; or the first value that is none. */
export function toldCalendar(values: Values): CompanyCalendar | Wrong {
  const code = (values.country ?? DEFAULT_CALENDAR.country).toUpperCase();
  const country = COUNTRIES.find((each) => each === code);
  if (country === undefined) return { code: 'bad_country', value: values.country ?? '' };
  const hours = values.hours === undefined ? DEFAULT_CALENDAR : hoursIn(values.hours);
  if (hours === undefined) return { code: 'bad_hours', value: values.hours ?? '' };
  const { opensAt, closesAt } = hours;
  const closures: { from: string; to: string }[] = [];
  for (const text of (values.closed ?? []).flatMap((each) => each.split(','))) {
    const closure = closureIn(text.trim());
    if (closure === undefined) return { code: 'bad_closed', value: text };
    closures.push(closure);
  }
  const pay = values['payroll-day'];
  if (pay === undefined) return { country, opensAt, closesAt, closures, payrollDay: null };
  const payrollDay = /^\d{1,2}$/u.test(pay) ? Number(pay) : 0;
  if (payrollDay < 1 || payrollDay > MONTH_DAYS) return { code: 'bad_payroll_day', value: pay };
  return { country, opensAt, closesAt, closures, payrollDay };
}

/** `08:30-17:00` */
function hoursIn(text: string): Pick<CompanyCalendar, 'opensAt' | 'closesAt'> | undefined {
  const found = /^(\d{1,2}):([0-5]\d)-(\d{1,2}):([0-5]\d)$/u.exec(text.trim());
  if (!found) return undefined;
  const [fromHour, fromMinute, toHour, toMinute] = found.slice(1).map(Number);
  const opensAt = fromHour * HOUR + fromMinute * MINUTE;
  const closesAt = toHour * HOUR + toMinute * MINUTE;
  return opensAt < closesAt && closesAt <= DAY ? { opensAt, closesAt } : undefined;
}

/** `2026-07-13..2026-07-31`, or one day. */
function closureIn(text: string): { from: string; to: string } | undefined {
  const [from, to = from, ...more] = text.split('..');
  return more.length === 0 && isRealDay(from) && isRealDay(to) && from <= to ? { from, to } : undefined;
}
