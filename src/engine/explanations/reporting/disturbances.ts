import { mergeEpisodes } from '../../patterns/merge-episodes.ts';
import type { AlertGroup } from '../../patterns/pattern.ts';
import type { Signal } from '../../signals/signal.ts';
import type { Zone } from '../../time/zone.ts';

/** Something that devices measured: one time of one trouble on one device. Days are local, whole days since 1970. */
export type Disturbance = {
  /** Which group of alerts it is a time of, by its place among them. */
  readonly group: number;
  readonly device: string;
  /** The alert with which it began, by its position in the signals. */
  readonly alert: number;
  /** The day on which it began, and the last one on which a ticket about the device may be a report of it. */
  readonly day: number;
  readonly until: number;
};

export type WatchedDays = { readonly zone: Zone; readonly isWorkday: (day: number) => boolean };

const LASTS_MOST = 6; // days after the first: what a machine tells every day has no end that a report could be late for
const SHUT_MOST = 31; // days that are looked ahead for one on which people work

/**
 * The disturbances behind the alerts of machines: each group of alerts on a device, alerts less than a day apart as one.
 *
 * A report may come up to the next day on which people work: what breaks on Friday evening is told on Monday. It may also be
 * earlier on the same day than the alert: people notice before a check comes round.
 *
 * @param signals  all tickets of the company
 * @param groups   of these very signals; those that name no device, and word that a trouble is over, are no disturbance
 * @param watched  the company's days
 * @returns        in the order of the groups, those of a group in order of time
 * @cost           O(alerts log alerts)
 */
export function disturbancesOf(
  signals: readonly Signal[],
  groups: readonly Pick<AlertGroup, 'device' | 'troubles'>[],
  watched: WatchedDays,
): readonly Disturbance[] {
  return groups.flatMap(({ device, troubles }, group): Disturbance[] => {
    if (device === null) return [];
    const firstAt = new Map<number, number>();
    for (const position of troubles) {
      const { openedAt } = signals[position];
      if (openedAt !== null && !firstAt.has(openedAt)) firstAt.set(openedAt, position);
    }
    const times = [...firstAt.keys()].sort((a, b) => a - b);
    const starts = mergeEpisodes(times);
    return starts.map((start, at) => {
      const next = starts[at + 1] ?? Number.POSITIVE_INFINITY;
      const day = watched.zone.dayOf(start);
      const last = watched.zone.dayOf(times.findLast((time) => time < next) ?? start);
      const until = nextWorkday(Math.min(last, day + LASTS_MOST), watched);
      return { group, device, alert: firstAt.get(start) ?? troubles[0], day, until };
    });
  });
}

/**
 * The next day on which people work.
 *
 * @param day      whole days since 1970
 * @param watched  when people work
 * @returns        a later day; the next one where nobody works for a month
 * @cost           O(days until then)
 */
export function nextWorkday(day: number, { isWorkday }: Pick<WatchedDays, 'isWorkday'>): number {
  for (let next = day + 1; next <= day + SHUT_MOST; next += 1) if (isWorkday(next)) return next;
  return day + 1;
}

/** Whether a ticket of that day may be a report of it. */
export const covers = ({ day, until }: Pick<Disturbance, 'day' | 'until'>, at: number): boolean =>
  at >= day && at <= until;
