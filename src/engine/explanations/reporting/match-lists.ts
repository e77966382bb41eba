import { mergeEpisodes } from '../../patterns/merge-episodes.ts';
import type { Stretch } from '../../stats/share-of-stretches.ts';
import type { BothLists } from './both-lists.ts';
import type { DeviceTicket } from './device-tickets.ts';
import { covers, type Disturbance, nextWorkday, type WatchedDays } from './disturbances.ts';

/** A disturbance of the days of which both lists tell, and the tickets of people that came with it or just after. */
export type MatchedDisturbance = Disturbance & { readonly tickets: readonly number[] };

/** The list of what devices measured and that of what people reported, set side by side. Days are local. */
export type MatchedLists = {
  /** The days that both lists cover; null where they have none in common. */
  readonly period: Stretch | null;
  readonly disturbances: readonly MatchedDisturbance[];
  /** Tickets about watched devices that no machine measured anything of: the first of each time, by position. */
  readonly unmeasured: readonly number[];
  /** Of the tickets of those days, how many say about which device they are. */
  readonly saysDevice: { readonly n: number; readonly of: number };
  /** Days on which nothing was measured of a watched device, and those that a ticket about it came within as long of. */
  readonly otherDays: { readonly n: number; readonly followed: number };
};

const NOTHING = {
  period: null,
  disturbances: [],
  unmeasured: [],
  saysDevice: { n: 0, of: 0 },
  otherDays: { n: 0, followed: 0 },
} as const;

/**
 * Sets what devices measured beside what people reported, over the days of which both tell.
 *
 * A disturbance was reported where a ticket of somebody about that device came on its days, or up to the next day on which
 * people work. What it is about is not asked: so it is told beside it how often such a ticket comes when nothing was measured.
 *
 * @param lists    both lists
 * @param watched  the company's days
 * @returns        a disturbance whose days of grace reach past the last ticket is left out: it may be reported yet
 * @source         docs/methods/report-rate.md
 * @cost           O(tickets about devices + devices × days)
 */
export function matchLists(lists: BothLists, watched: WatchedDays): MatchedLists {
  const { reported, tickets } = lists;
  const period = commonDays(lists, watched);
  if (reported === null || period === null) return NOTHING;
  const within = ({ day }: { readonly day: number }): boolean => day >= period.from && day <= period.to;
  const known = lists.disturbances.filter((each) => within(each) && each.until <= reported.to);
  const about = byDevice(tickets, ({ devices }) => devices);
  const measured = byDevice(lists.disturbances, ({ device }) => [device]);
  const told = tickets.filter(within);
  return {
    period,
    disturbances: known.map((each) => ({
      ...each,
      tickets: (about.get(each.device) ?? [])
        .filter(({ day }) => covers(each, day))
        .map(({ position }) => position),
    })),
    unmeasured: unmeasuredOf(told, measured),
    saysDevice: { n: told.filter(({ saysDevice }) => saysDevice).length, of: told.length },
    otherDays: otherDays([...new Set(known.map(({ device }) => device))], {
      ...watched,
      period,
      about,
      measured,
    }),
  };
}

/** The days that both lists cover and of which every report is in: up to the last whose next workday is known. */
function commonDays({ reported, measured }: BothLists, watched: WatchedDays): Stretch | null {
  if (reported === null || measured === null) return null;
  const from = Math.max(reported.from, measured.from);
  let to = Math.min(reported.to, measured.to);
  while (to >= from && nextWorkday(to, watched) > reported.to) to -= 1;
  return to < from ? null : { from, to };
}

function byDevice<T>(
  list: readonly T[],
  devicesOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const of = new Map<string, T[]>();
  for (const one of list)
    for (const device of devicesOf(one)) {
      const known = of.get(device);
      if (known) known.push(one);
      else of.set(device, [one]);
    }
  return of;
}

/** The first ticket of each time that people told of a device when nothing was measured of any that it names. */
function unmeasuredOf(
  told: readonly DeviceTicket[],
  measured: ReadonlyMap<string, readonly Disturbance[]>,
): readonly number[] {
  const alone = told.filter(
    ({ devices, day }) =>
      devices.length > 0 &&
      devices.every((device) => !(measured.get(device) ?? []).some((each) => covers(each, day))),
  );
  const first = [...byDevice(alone, ({ devices }) => devices.slice(0, 1)).values()].flatMap((tickets) => {
    const starts = new Set(mergeEpisodes(tickets.map(({ openedAt }) => openedAt)));
    return tickets.filter(({ openedAt }) => starts.delete(openedAt)).map(({ position }) => position);
  });
  return first.sort((a, b) => a - b);
}

type Looked = WatchedDays & {
  readonly period: Stretch;
  readonly about: ReadonlyMap<string, readonly DeviceTicket[]>;
  readonly measured: ReadonlyMap<string, readonly Disturbance[]>;
};

/** How often a ticket about a device comes within as long of a day on which nothing was measured of it: by chance alone. */
function otherDays(
  devices: readonly string[],
  { period, about, measured, isWorkday }: Looked,
): MatchedLists['otherDays'] {
  let [n, followed] = [0, 0];
  for (const device of devices) {
    const days = new Set((about.get(device) ?? []).map(({ day }) => day));
    const disturbances = measured.get(device) ?? [];
    for (let day = period.from; day <= period.to; day += 1) {
      const until = nextWorkday(day, { isWorkday });
      if (disturbances.some((each) => each.day <= until && each.until >= day)) continue;
      n += 1;
      for (let at = day; at <= until; at += 1)
        if (days.has(at)) {
          followed += 1;
          break;
        }
    }
  }
  return { n, followed };
}
