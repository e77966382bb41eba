import { OFFICE_HOURS, type WorkingHours, weekdayOf } from '../time/working-time.ts';

const DAY_SECONDS = 86_400;
const WITHIN_HOURS = 0.85; // share of episodes inside office hours from which the office clock is used
const WITHIN_DAYS = 0.9; // the same for the days of the week

const DAY_SETS = [
  { weekdays: [1, 2, 3, 4, 5], holidays: true },
  { weekdays: [1, 2, 3, 4, 5, 6], holidays: true },
  { weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: false },
] as const;

/**
 * The working clock a series keeps to: office hours, six days, or round the clock.
 *
 * A backup that fails at night must not be squeezed into office hours, and a user's problem must not be called
 * weekly because weekends are empty.
 *
 * @param episodes   local seconds, one or more
 * @returns          the narrowest of six clocks that holds nearly all of them
 * @cost             O(n)
 */
export function rhythmClock(episodes: readonly number[]): WorkingHours {
  const weekdays = episodes.map((local) => weekdayOf(Math.floor(local / DAY_SECONDS)));
  const shareOnDays = (last: number): number =>
    weekdays.filter((weekday) => weekday <= last).length / weekdays.length;
  const narrowest = shareOnDays(5) >= WITHIN_DAYS ? 0 : shareOnDays(6) >= WITHIN_DAYS ? 1 : 2;
  const inHours = episodes.filter((local) => {
    const second = local - Math.floor(local / DAY_SECONDS) * DAY_SECONDS;
    return second >= OFFICE_HOURS.opensAt && second < OFFICE_HOURS.closesAt;
  });
  const office = inHours.length >= WITHIN_HOURS * episodes.length;
  const { opensAt, closesAt } = office ? OFFICE_HOURS : { opensAt: 0, closesAt: DAY_SECONDS };
  return { ...DAY_SETS[narrowest], opensAt, closesAt };
}
