import type { Country } from '../time/public-holidays.ts';
import { OFFICE_HOURS, type WorkingHours } from '../time/working-time.ts';

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
