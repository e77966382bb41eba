import { isoDay, type Zone } from '../engine/time/zone.ts';
import { type DateOrder, parseDate } from './parse-date.ts';
import { readDate } from './read-dates.ts';

/**
 * A cell as a local time, such as `2026-03-04T10:11`; the day alone where the source gives no clock.
 *
 * It answers "when is this, on the clock on the wall?", for who checks how a column was read.
 *
 * @param cell    as the source gives it
 * @param order   the order of its date
 * @param from    the zone of times that do not say theirs
 * @param to      the zone whose clock is asked
 * @returns       null where the cell is no time
 * @cost          O(length)
 */
export function localTime(cell: string, order: DateOrder, from: Zone, to: Zone = from): string | null {
  const read = readDate(cell, { zone: from, order, latest: Number.MAX_SAFE_INTEGER });
  if (read.kind !== 'instant') return null;
  const date = parseDate(cell);
  if (date?.kind === 'parts' && date.clock === null) return isoDay(from.dayOf(read.seconds));
  const clock = new Date(to.secondOfDay(read.seconds) * 1000).toISOString().slice(11, 16);
  return `${isoDay(to.dayOf(read.seconds))}T${clock}`;
}
