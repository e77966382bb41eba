import type { Zone } from '../../engine/time/zone.ts';
import { FIELDS, type Field } from '../field.ts';
import type { ColumnGuess } from '../guess.ts';
import { guessColumns } from '../guess-columns.ts';
import { parseDate } from '../parse-date.ts';
import { plainHeading } from '../read-heading.ts';
import type { Table } from '../table.ts';

const NAMED = /^(?:tijd|tijdstip|uur|heure|time|hour|clock)(?: |$)/u;
const CLOCK = /^(?:[01]?\d|2[0-3])[:.hu][0-5]\d(?:[:.][0-5]\d)?(?: ?[ap]\.?m\.?)?$/iu;
const SHOWN_LEAST = 3; // cells

const filledIn = ({ rows }: Table, at: number): readonly string[] =>
  rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');

/** Whether every cell is a day without its time. */
function areDays(table: Table, at: number): boolean {
  return filledIn(table, at).every((cell) => {
    const date = parseDate(cell);
    return date?.kind === 'parts' && date.clock === null;
  });
}

/** The columns just behind one of days that hold the time of day of these, by their heading and every cell; each with that of its days. */
function clocksIn(table: Table, guesses: readonly ColumnGuess[]): ReadonlyMap<number, number> {
  const clocks = new Map<number, number>();
  for (const [at, { heading }] of guesses.entries()) {
    const days = guesses[at - 1];
    if (days === undefined || FIELDS[days.field].holds !== 'time') continue;
    if (!NAMED.test(plainHeading(heading)) || !areDays(table, at - 1)) continue;
    const cells = filledIn(table, at);
    if (cells.length >= SHOWN_LEAST && cells.every((cell) => CLOCK.test(cell))) clocks.set(at, at - 1);
  }
  return clocks;
}

/**
 * Guesses the columns of any export, the time of day in a column of its own joined to the day before it.
 *
 * It answers "is this hour the one of the date beside it, or how long somebody worked?".
 *
 * @param table    the table
 * @param override what somebody said, by the place of the column; wins
 * @param zone     of the company
 * @returns        a guess for each column
 * @cost           as of guessColumns, twice where there is such a column
 */
export function guessWithClocks(
  table: Table,
  override: ReadonlyMap<number, Field>,
  zone: Zone,
): readonly ColumnGuess[] {
  const first = guessColumns(table, override, zone);
  const clocks = new Map([...clocksIn(table, first)].filter(([at]) => !override.has(at)));
  if (clocks.size === 0) return first;
  const apart = new Map<number, Field>([
    ...override,
    ...[...clocks.keys()].map((at) => [at, 'other'] as const),
  ]);
  const clockOf = new Map([...clocks].map(([clock, days]) => [days, clock]));
  return guessColumns(table, apart, zone).map((guess, at): ColumnGuess => {
    if (clocks.has(at)) return { ...guess, reason: 'clock_of_date' };
    const clockAt = clockOf.get(at);
    return clockAt === undefined || FIELDS[guess.field].holds !== 'time' ? guess : { ...guess, clockAt };
  });
}
