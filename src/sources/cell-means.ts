import { fold } from '../engine/text/fold.ts';
import type { Zone } from '../engine/time/zone.ts';
import { localTime } from './local-time.ts';
import type { DateOrder } from './parse-date.ts';
import { type DurationColumn, readDuration } from './read-durations.ts';
import { type DecimalMark, readCount } from './read-numbers.ts';

/** How a column is read. A column of neither times, durations, counts nor codes is kept as it stands. */
export type CellReading = {
  readonly order: DateOrder | undefined;
  readonly duration: DurationColumn | undefined;
  readonly isCount: boolean;
  /** The words of a helpdesk's codes, by the folded code. */
  readonly words: ReadonlyMap<string, string> | undefined;
  /** The zone of times that do not say theirs, and that of the reader's clock. */
  readonly zone: Zone;
  readonly shownIn: Zone;
  readonly decimal: DecimalMark | null;
};

const written = (value: number | undefined): string | null => (value === undefined ? null : String(value));

/**
 * What a cell comes to, as text.
 *
 * It answers "what was made of this?", for who checks a column: a time on the reader's clock such as `2026-03-04T10:11`, whole
 * seconds, a count, or what a code stands for.
 *
 * @param cell    as the source gives it
 * @param reading how its column is read
 * @returns       null where it is kept as it stands, or comes to nothing
 * @cost          O(length)
 */
export function cellMeans(
  cell: string,
  { order, duration, isCount, words, zone, shownIn, decimal }: CellReading,
): string | null {
  if (order !== undefined) return localTime(cell, order, zone, shownIn);
  if (duration !== undefined) return written(readDuration(cell, duration.unit, duration.day, decimal));
  if (isCount) return written(readCount(cell, decimal));
  return words?.get(fold(cell).trim()) ?? null;
}
