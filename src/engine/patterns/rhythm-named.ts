import { monthsAround, type NamedDay, type NamedDays, namedDaysOf } from './named-days.ts';
import type { RhythmCalendar } from './rhythm-calendar.ts';
import { CYCLES_LEAST, returnsEnough } from './rhythm-core.ts';
import { chanceAtNamedDay } from './rhythm-peak.ts';

const DAY_SECONDS = 86_400;
const EPISODES_LEAST = 6; // for "comes back with it"; from four "looks as if"
export const NAMED_EPISODES_LEAST = 4;

/** How well a series keeps to a day that the company's calendar names. */
export type NamedClaim = { readonly day: NamedDay; readonly p: number };

/** Where moments stand between two named days: whole numbers on the day itself, in working time. */
export type NamedPlaces = ReadonlyMap<NamedDay, (local: number) => number>;

/**
 * The places of a calendar's named days, ready to be asked.
 *
 * @param calendar   the working calendar of a series
 * @param named      what the company says of its own calendar
 * @returns          for each named day the position of a local moment of the stretch
 * @cost             O(months) once, O(log months) a moment
 */
export function namedPlaces(calendar: RhythmCalendar, named: NamedDays): NamedPlaces {
  const { days, hours, isWorkday, workedOf } = calendar;
  const noon = (hours.opensAt + hours.closesAt) / 2;
  const marks = new Map<NamedDay, number[]>();
  for (const month of monthsAround(days[0], days[days.length - 1])) {
    for (const [name, day] of namedDaysOf(month, named, isWorkday)) {
      const list = marks.get(name) ?? [];
      list.push(workedOf(day * DAY_SECONDS + noon));
      marks.set(name, list);
    }
  }
  return new Map([...marks].map(([name, list]) => [name, (local) => positionAmong(list, workedOf(local))]));
}

function positionAmong(marks: readonly number[], worked: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (marks[middle] <= worked) low = middle;
    else high = middle;
  }
  return low + (worked - marks[low]) / Math.max(1, marks[high] - marks[low]);
}

/**
 * For each named day on whose returns a series has enough moments, the chance that it keeps to it by luck.
 *
 * @param moments   local seconds, ascending, four or more
 * @param places    from namedPlaces, for the calendar of this series
 * @returns         a claim for each; empty when there are too few returns
 * @source          docs/methods/rhythm.md
 * @cost            O(n log months)
 */
export function namedClaims(moments: readonly number[], places: NamedPlaces): NamedClaim[] {
  const claims: NamedClaim[] = [];
  const least = moments.length < EPISODES_LEAST ? NAMED_EPISODES_LEAST : CYCLES_LEAST;
  for (const [day, placeOf] of places) {
    const positions = Float64Array.from(moments, placeOf);
    if (!returnsEnough(positions.map(Math.round), least)) continue;
    claims.push({ day, p: chanceAtNamedDay(positions) });
  }
  return claims;
}
