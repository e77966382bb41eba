import { type CompanyCalendar, openHours } from '../companies/company-calendar.ts';
import type { Closure } from '../time/working-time.ts';
import type { Zone } from '../time/zone.ts';
import type { CoveredPeriod } from './covered-period.ts';

/**
 * The closures of a company that its chances are reckoned with.
 *
 * @param calendar   when the company works
 * @param covered    what was watched
 * @param zone       the company's zone
 * @returns          local days; none where they would leave less than half of the working days that were watched
 * @cost             O(days × closures)
 */
export function coveredClosures(
  calendar: CompanyCalendar,
  { from, to }: CoveredPeriod,
  zone: Zone,
): readonly Closure[] {
  return openHours(calendar, zone.dayOf(from), zone.dayOf(to)).closures;
}
