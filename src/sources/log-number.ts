import { agrees } from './agrees.ts';
import { profileColumn } from './profile-column.ts';
import { plainHeading, readHeading } from './read-heading.ts';
import type { Table } from './table.ts';
import type { UnderstoodTable } from './understand-table.ts';

/** Headings that may number anything: a device, a user or a row of a list as well as an event. */
const BARE = new Set([
  ...[
    'id',
    '#',
    'no',
    'nr',
    'n',
    'key',
    'ref',
    'reference',
    'referentie',
    'identifiant',
    'sys id',
    'display id',
  ],
  'volgnummer',
]);
const LATE_LEAST = 0.25; // of all numbers: those of events keep coming, those of devices have nearly all been seen by then

/**
 * The column that numbers the events of a log, so that rows of one number are one event.
 *
 * It answers "do these rows tell of several events, or several times of one?". A heading that names a ticket, case or incident
 * is believed where numbers stand under it; any other, such as `id`, where new numbers keep coming in the later half of the
 * rows. No other column is looked at, so what later rows say makes no difference. What was said of a column wins.
 *
 * @param table       the log
 * @param understood  what its columns mean
 * @param group       places of the columns that make a group: what is grouped by tells no events apart
 * @returns           its place; null where each row is an event
 * @cost              O(600 rows × columns with such a heading); O(rows) for a heading that may number anything
 */
export function numberColumn(
  table: Table,
  { guesses }: UnderstoodTable,
  group: readonly number[],
): number | null {
  const place = guesses.findIndex(({ field }, at) => field === 'id' && !group.includes(at));
  const guess = guesses[place];
  if (guess?.reason === 'map' || guess?.reason === 'known_heading') return place;
  const named = table.headings.flatMap((heading, at) =>
    namesEvents(heading) && guesses[at].reason !== 'map' && !group.includes(at) && areNumbers(table, at)
      ? [at]
      : [],
  );
  if (named.length > 0) return named.includes(place) ? place : named[0];
  return place >= 0 && keepComing(table, place) ? place : null;
}

function namesEvents(heading: string): boolean {
  const { fields, exact } = readHeading(heading);
  return exact && fields.includes('id') && !BARE.has(plainHeading(heading));
}

/** Whether numbers stand there, however often each: as those of another record do. */
const areNumbers = ({ rows }: Table, place: number): boolean =>
  agrees('parent', profileColumn(rows, place)) === 'yes';

/** Whether enough of the numbers come for the first time in the later half of the rows. */
function keepComing(table: Table, place: number): boolean {
  const first = new Map<string, number>();
  let rows = 0;
  for (const { cells } of table.all()) {
    const number = cells[place] ?? '';
    if (!first.has(number)) first.set(number, rows);
    rows += 1;
  }
  const late = [...first.values()].filter((row) => row >= rows / 2).length;
  return late >= LATE_LEAST * first.size;
}
