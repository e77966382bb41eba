import type { Zone } from '../engine/time/zone.ts';
import { localTime } from './local-time.ts';
import type { DateOrder } from './parse-date.ts';
import { type DurationColumn, readDuration } from './read-durations.ts';
import { type DecimalMark, readCount } from './read-numbers.ts';

/** How a column is read. A column of neither times, durations nor counts is kept as it stands. */
export type CellReading = {
  readonly order: DateOrder | undefined;
  readonly duration: DurationColumn | undefined;
  readonly isCount: boolean;
  readonly zone: Zone;
  readonly decimal: DecimalMark | null;
};

const written = (value: number | undefined): string | null => (value === undefined ? null : String(value));

/**
 * What a cell comes to, as text.
 *
 * It answers "what was made of this?", for who checks a column: a local time such as `2026-03-04T10:11`, whole seconds, or
 * a count.
 *
 * @param cell    as the source gives it
 * @param reading how its column is read
 * @returns       null where it is kept as it stands, or comes to nothing
 * @cost          O(length)
 */
export function cellMeans(
  cell: string,
  { order, duration, isCount, zone, decimal }: CellReading,
): string | null {
  if (order !== undefined) return localTime(cell, order, zone);
  if (duration !== undefined) return written(readDuration(cell, duration.unit, duration.day, decimal));
  return isCount ? written(readCount(cell, decimal)) : null;
}
