import { isoDay, type Zone } from './zone.ts';

/**
 * The instant at which a local day begins.
 *
 * @param day    whole days since 1970
 * @param zone   in which it is a day
 * @returns      seconds since 1970
 * @throws       RangeError on a day that no calendar has
 * @cost         constant
 */
export function startOfDay(day: number, zone: Zone): number {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  return zone.instantOf({ year, month, day: date, hour: 0, minute: 0, second: 0 });
}
