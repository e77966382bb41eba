import type { AlertGroup } from '../../patterns/pattern.ts';
import type { Signal } from '../../signals/signal.ts';
import type { Stretch } from '../../stats/share-of-stretches.ts';
import { type DeviceTicket, deviceTickets } from './device-tickets.ts';
import { type Disturbance, disturbancesOf, type WatchedDays } from './disturbances.ts';

/** What people reported and what devices measured. Days are local, whole days since 1970. */
export type BothLists = {
  /** The days over which people's tickets are there at their normal rate; null where none has a time. */
  readonly reported: Stretch | null;
  /** The first and last day on which a machine told anything of a device; null where none did. */
  readonly measured: Stretch | null;
  readonly disturbances: readonly Disturbance[];
  /** Every ticket of people that has a time. */
  readonly tickets: readonly DeviceTicket[];
};

export type ListsInput = WatchedDays & {
  /** Every ticket of one company, those of machines among them. */
  readonly signals: readonly Signal[];
  /** The alerts among them, as groupAlerts gives them. */
  readonly groups: readonly Pick<AlertGroup, 'device' | 'members' | 'troubles'>[];
  readonly reported: Stretch | null;
};

/**
 * Makes of all that a company has two lists: what people reported, and what devices measured.
 *
 * @param input   whatever it came from: one export of both, or a list of events beside the tickets
 * @returns       both lists; either may be empty
 * @cost          O(length of people's texts + alerts log alerts)
 */
export function bothLists(input: ListsInput): BothLists {
  const { signals, groups, reported, zone } = input;
  const disturbances = disturbancesOf(signals, groups, input);
  const watched = new Set(disturbances.map(({ device }) => device));
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { device, members } of groups) {
    if (device === null) continue;
    for (const position of members) {
      const { openedAt } = signals[position];
      if (openedAt === null) continue;
      from = Math.min(from, openedAt);
      to = Math.max(to, openedAt);
    }
  }
  return {
    reported,
    measured: from > to ? null : { from: zone.dayOf(from), to: zone.dayOf(to) },
    disturbances,
    tickets: deviceTickets(signals, watched, zone),
  };
}
