import { weekdayOf } from '../time/weekday.ts';
import type { WorkingHours } from '../time/working-time.ts';

const DAY_SECONDS = 86_400;
const WITHIN_HOURS = 0.85; // share of episodes inside office hours from which the office clock is used
const WITHIN_DAYS = 0.9; // the same for the days of the week
const SIX_DAYS = [1, 2, 3, 4, 5, 6];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/**
 * The working clock a series keeps to: office hours, six days, or round the clock.
 *
 * A backup that fails at night must not be squeezed into office hours, and a user's problem must not be called
 * weekly because weekends are empty.
 *
 * @param episodes   local seconds, one or more
 * @param office     when the company works
 * @returns          the narrowest of six clocks that holds nearly all of them
 * @cost             O(n)
 */
export function rhythmClock(episodes: readonly number[], office: WorkingHours): WorkingHours {
  const weekdays = episodes.map((local) => weekdayOf(Math.floor(local / DAY_SECONDS)));
  const isMostlyOn = (days: readonly number[]): boolean =>
    weekdays.filter((weekday) => days.includes(weekday)).length >= WITHIN_DAYS * weekdays.length;
  const inHours = episodes.filter((local) => {
    const second = local - Math.floor(local / DAY_SECONDS) * DAY_SECONDS;
    return second >= office.opensAt && second < office.closesAt;
  });
  const isOffice = inHours.length >= WITHIN_HOURS * episodes.length;
  const { opensAt, closesAt } = isOffice ? office : { opensAt: 0, closesAt: DAY_SECONDS };
  if (isMostlyOn(office.weekdays)) return { ...office, opensAt, closesAt };
  if (isMostlyOn(SIX_DAYS)) return { ...office, weekdays: SIX_DAYS, opensAt, closesAt };
  return { weekdays: EVERY_DAY, opensAt, closesAt, holidays: null, closures: [] };
}
