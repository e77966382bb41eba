import type { Country } from '../time/public-holidays.ts';
import { OFFICE_HOURS, type WorkingHours, workdays } from '../time/working-time.ts';

/** When a company works and what its own calendar names. */
export type CompanyCalendar = {
  /** Whose public holidays are days off. */
  readonly country: Country;
  /** Seconds of the local day. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** Stretches in which the company is shut, as ISO days, both included. */
  readonly closures: readonly { readonly from: string; readonly to: string }[];
  /** Day of the month on which wages are paid, 1 to 31; null when nobody said it. */
  readonly payrollDay: number | null;
};

/** Office hours in Belgium, no closures known, no pay day named. */
export const DEFAULT_CALENDAR: CompanyCalendar = {
  country: 'BE',
  opensAt: OFFICE_HOURS.opensAt,
  closesAt: OFFICE_HOURS.closesAt,
  closures: [],
  payrollDay: null,
};

const DAY_MILLISECONDS = 86_400_000;

/**
 * The working hours of a company: Monday to Friday, without the holidays of its country and its own closures.
 *
 * @param calendar   closures as real ISO days
 * @returns          the hours that exposure and rhythm are counted in
 * @cost             O(closures)
 */
export function hoursOf({ country, opensAt, closesAt, closures }: CompanyCalendar): WorkingHours {
  const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MILLISECONDS;
  return {
    weekdays: OFFICE_HOURS.weekdays,
    opensAt,
    closesAt,
    holidays: country,
    closures: closures.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) })),
  };
}

/**
 * The same over a stretch that was watched. Where closures would leave less than half of its working days they are left out:
 * nobody reports from a company that is shut, so they are of another year, or mistaken.
 *
 * @param calendar   closures as real ISO days
 * @param first      first local day that was watched, whole days since 1970
 * @param last       last one, not before the first
 * @returns          the hours that exposure and rhythm are counted in
 * @cost             O(days × closures)
 */
export function openHours(calendar: CompanyCalendar, first: number, last: number): WorkingHours {
  const hours = hoursOf(calendar);
  if (hours.closures.length === 0) return hours;
  const without = { ...hours, closures: [] };
  const [isOpen, wouldBe] = [workdays(hours), workdays(without)];
  let [open, all] = [0, 0];
  for (let day = first; day <= last; day += 1) {
    if (isOpen(day)) open += 1;
    if (wouldBe(day)) all += 1;
  }
  return 2 * open >= all ? hours : without;
}
