import type { Zone } from '../engine/time/zone.ts';
import type { Field } from './field.ts';
import type { Columns } from './read-columns.ts';
import type { Row } from './table.ts';

/** Two columns of times of one file that seem to be written in two zones. Hours are those that the local clock is ahead of UTC. */
export type ZoneGap = {
  readonly opened: string;
  readonly ended: string;
  readonly least: number;
  readonly most: number;
};

const ENDS: readonly Field[] = ['closedAt', 'resolvedAt'];
const LEAST = 5; // tickets that end before they are opened
const LEAST_SHARE = 0.01; // of those with both times
const WITHIN = 0.95; // of them end too early by less than the zone is ahead
const DEEP = 1 / 3; // of them by more than half of it: clocks that differ a little, and hours typed by hand, stay near nought
const HOUR = 3600;

/** How the tickets of a file that end before they are opened lie to the hours that the zone is ahead of UTC. */
type Early = { readonly both: number; readonly n: number; readonly within: number; readonly deep: number };

function earlyOf(
  pairs: readonly (readonly [opened: number, ended: number])[],
  { offsetSeconds }: Zone,
): Early & { readonly hours: ReadonlySet<number> } {
  const hours = new Set<number>();
  const counts = { both: pairs.length, n: 0, within: 0, deep: 0 };
  for (const [opened, ended] of pairs) {
    if (ended >= opened) continue;
    const ahead = offsetSeconds(opened);
    counts.n += 1;
    if (opened - ended > ahead) continue;
    counts.within += 1;
    if (opened - ended > ahead / 2) counts.deep += 1;
    hours.add(ahead / HOUR);
  }
  return { ...counts, hours };
}

const saysGap = ({ both, n, within, deep }: Early): boolean =>
  n >= LEAST && n >= both * LEAST_SHARE && within >= n * WITHIN && deep >= n * DEEP;

/**
 * Finds a column of ends that is written in UTC beside openings in local time.
 *
 * It answers "why do these tickets end before they are opened?". A ticket that was solved at once then seems to end as much too
 * early as the local clock is ahead of UTC, others by less, and none by more.
 *
 * @param rows    rows of the file
 * @param columns how its columns are read
 * @param zone    the company's, in which the openings are
 * @returns       the two columns and the hours; null where nothing speaks for it
 * @cost          O(rows)
 */
export function zoneGapIn(
  rows: readonly Row[],
  { guesses, has, timeOf }: Pick<Columns, 'guesses' | 'has' | 'timeOf'>,
  zone: Zone,
): ZoneGap | null {
  if (!has('openedAt')) return null;
  const headingOf = (field: Field): string => guesses.find((guess) => guess.field === field)?.heading ?? '';
  const opening = timeOf('openedAt');
  for (const field of ENDS) {
    if (!has(field)) continue;
    const ending = timeOf(field);
    const pairs = rows.flatMap((row) => {
      const [opened, ended] = [opening(row), ending(row)];
      return opened === null || ended === null ? [] : [[opened, ended] as const];
    });
    const early = earlyOf(pairs, zone);
    if (!saysGap(early)) continue;
    const hours = [...early.hours];
    return {
      opened: headingOf('openedAt'),
      ended: headingOf(field),
      least: Math.min(...hours),
      most: Math.max(...hours),
    };
  }
  return null;
}
