import type { Zone } from '../engine/time/zone.ts';
import type { Field } from './field.ts';
import type { Columns } from './read-columns.ts';
import type { Row } from './table.ts';

/** Two columns of times of one file that seem to be written in two zones. */
export type ZoneGap = {
  /** Their headings. */
  readonly opened: string;
  readonly ended: string;
  /** Whether tickets seem to end before they are opened, or never soon after. */
  readonly shows: 'early' | 'late';
  /** Which of both seems to be in UTC, beside the other in local time. */
  readonly inUtc: 'opened' | 'ended';
  /** Tickets that show it. */
  readonly n: number;
  /** Hours that the local clock is ahead of UTC; below nought where it is behind. */
  readonly least: number;
  readonly most: number;
};

const ENDS: readonly Field[] = ['closedAt', 'resolvedAt'];
const LEAST = 5; // tickets that end before they are opened
const LEAST_SHARE = 0.01; // of those with both times
const WITHIN = 0.95; // of them end too early by less than the zone differs from UTC
const DEEP = 1 / 3; // of them by more than half of it: clocks that differ a little, and hours typed by hand, stay near nought
const HOUR = 3600;
const STEEP = HOUR / 2; // after the hours that the zone differs from UTC: tickets that were solved soon after they came
const STEEP_LEAST = 20; // tickets in it
const STEEP_SHARE = 0.02; // of those with both times
const SOONER = 0.05; // as many as those in it may have ended sooner: some times are typed in wrong
const SPREAD = 8; // different waits in it: a rule that ends tickets after an hour ends them all at once

type Pair = readonly [opened: number, ended: number];

/** How the tickets of a file that end before they are opened lie to the hours between the zone and UTC. */
type Early = { readonly both: number; readonly n: number; readonly within: number; readonly deep: number };
type Hours = { readonly hours: ReadonlySet<number> };

function earlyOf(pairs: readonly Pair[], { offsetSeconds }: Zone): Early & Hours {
  const hours = new Set<number>();
  const counts = { both: pairs.length, n: 0, within: 0, deep: 0 };
  for (const [opened, ended] of pairs) {
    if (ended >= opened) continue;
    const offset = offsetSeconds(opened);
    counts.n += 1;
    if (opened - ended > Math.abs(offset)) continue;
    counts.within += 1;
    if (opened - ended > Math.abs(offset) / 2) counts.deep += 1;
    hours.add(offset / HOUR);
  }
  return { ...counts, hours };
}

const saysEarly = ({ both, n, within, deep }: Early): boolean =>
  n >= LEAST && n >= both * LEAST_SHARE && within >= n * WITHIN && deep >= n * DEEP;

/** How many tickets end soon after the hours between the zone and UTC, and how many before these are over. */
type Late = {
  readonly both: number;
  readonly n: number;
  readonly sooner: number;
  readonly waits: ReadonlySet<number>;
};

function lateOf(pairs: readonly Pair[], { offsetSeconds }: Zone): Late & Hours {
  const hours = new Set<number>();
  const waits = new Set<number>();
  const counts = { both: 0, n: 0, sooner: 0 };
  for (const [opened, ended] of pairs) {
    const offset = offsetSeconds(opened);
    if (offset === 0) continue;
    counts.both += 1;
    const over = ended - opened - Math.abs(offset);
    if (over < 0) counts.sooner += 1;
    if (over < 0 || over >= STEEP) continue;
    counts.n += 1;
    waits.add(over);
    hours.add(offset / HOUR);
  }
  return { ...counts, waits, hours };
}

const saysLate = ({ both, n, sooner, waits }: Late): boolean =>
  n >= STEEP_LEAST && n >= both * STEEP_SHARE && sooner <= n * SOONER && waits.size >= SPREAD;

/**
 * Finds columns of openings and ends of which one is written in UTC beside the other in local time.
 *
 * It answers "why do these tickets end before they are opened?" and "why is none of them solved at once?". Where the ends are in
 * UTC, a ticket that was solved at once seems to end as much too early as the local clock is ahead of UTC, others by less, and none
 * by more. Where the openings are, it seems to take just so long, hardly any takes less, and those that take a little more are many.
 * Where the local clock is behind UTC it is the other way round.
 *
 * @param rows    rows of the file
 * @param columns how its columns are read
 * @param zone    the company's, in which the other column is
 * @returns       each pair; empty where nothing speaks for it
 * @cost          O(rows)
 */
export function zoneGapsIn(
  rows: readonly Row[],
  { guesses, has, timeOf }: Pick<Columns, 'guesses' | 'has' | 'timeOf'>,
  zone: Zone,
): readonly ZoneGap[] {
  if (!has('openedAt')) return [];
  const headingOf = (field: Field): string => guesses.find((guess) => guess.field === field)?.heading ?? '';
  const opening = timeOf('openedAt');
  const ends = ENDS.filter(has).map((field) => {
    const ending = timeOf(field);
    const pairs = rows.flatMap((row): readonly Pair[] => {
      const [opened, ended] = [opening(row), ending(row)];
      return opened === null || ended === null ? [] : [[opened, ended]];
    });
    return { field, early: earlyOf(pairs, zone), late: lateOf(pairs, zone) };
  });
  const gap = (
    field: Field,
    shows: ZoneGap['shows'],
    { n, hours }: { readonly n: number } & Hours,
  ): ZoneGap => {
    const [least, most] = [Math.min(...hours), Math.max(...hours)];
    const inUtc = (shows === 'early') === most > 0 ? 'ended' : 'opened';
    return { opened: headingOf('openedAt'), ended: headingOf(field), shows, inUtc, n, least, most };
  };
  const early = ends
    .filter((each) => saysEarly(each.early))
    .map((each) => gap(each.field, 'early', each.early));
  if (early.length > 0) return early;
  // An end that comes sooner is in the zone of the openings: then it is the other end that is late.
  const isLate = ends.every(({ late: { sooner, n } }) => sooner <= n * SOONER || n === 0);
  const [late] = isLate ? ends.filter((each) => saysLate(each.late)) : [];
  return late === undefined ? [] : [gap(late.field, 'late', late.late)];
}
