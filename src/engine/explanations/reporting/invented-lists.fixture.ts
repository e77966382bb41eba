import { seededRandom } from '../../base/seeded-random.ts';
import { invented } from '../../patterns/invented-signal.fixture.ts';
import type { AlertGroup } from '../../patterns/pattern.ts';
import type { Signal } from '../../signals/signal.ts';
import { OFFICE_HOURS, workdays } from '../../time/working-time.ts';
import { zone } from '../../time/zone.ts';
import { type BothLists, bothLists } from './both-lists.ts';
import type { WatchedDays } from './disturbances.ts';

const DAY = 86_400;
const START = Date.UTC(2025, 0, 6, 8) / 1000; // a Monday
const EVENTS_EACH_DAYS = 12; // on one device, on average

export const WATCHED: WatchedDays = { zone: zone('Europe/Brussels'), isWorkday: workdays(OFFICE_HOURS) };

export type InventedLists = {
  readonly seed: number;
  readonly days: number;
  readonly devices: number;
  /** The chance that people report a disturbance, by the moment from 0 to 1. */
  readonly reportedAt: (moment: number) => number;
  /** The chance that devices measure one, whether or not it is reported. */
  readonly measured: number;
  /** Tickets about a device in a year that have nothing to do with any disturbance. */
  readonly strayYearly: number;
};

export type MadeLists = {
  readonly signals: readonly Signal[];
  readonly groups: readonly AlertGroup[];
  readonly lists: BothLists;
  /** How often something went wrong, whether or not anybody or anything told it. */
  readonly happened: number;
};

/** Devices on which something goes wrong at random, machines that measure part of it, and people who report part of it. */
export function inventedLists(plan: InventedLists): MadeLists {
  const random = seededRandom(plan.seed);
  const signals: Signal[] = [];
  const ofDevice = new Map<string, number[]>();
  let happened = 0;
  const add = (fields: Partial<Signal>): number => signals.push(invented(signals.length, fields)) - 1;
  for (let at = 0; at < plan.devices; at += 1) {
    const asset = `PRN-${100 + at}`;
    ofDevice.set(asset, []);
    let day = 0;
    for (;;) {
      day += 3 - EVENTS_EACH_DAYS * Math.log(1 - random.next());
      if (day >= plan.days) break;
      happened += 1;
      const openedAt = START + Math.floor(day) * DAY + random.below(8 * 3600);
      if (random.next() < plan.measured)
        ofDevice.get(asset)?.push(add({ kind: 'machine', title: `${asset}: paper jam`, openedAt, asset }));
      if (random.next() < plan.reportedAt(day / plan.days))
        add({ title: 'de printer hapert', openedAt: openedAt + 1800, asset });
    }
    for (let stray = 0; ; ) {
      stray -= (365 / plan.strayYearly) * Math.log(1 - random.next());
      if (!(stray < plan.days)) break;
      add({ title: 'nieuwe lade gevraagd', openedAt: START + Math.floor(stray) * DAY, asset });
    }
  }
  // Every week somebody reports something else: people's list covers all days.
  for (let day = 0; day < plan.days; day += 2)
    add({ title: 'wachtwoord vergeten', openedAt: START + day * DAY });
  const groups = [...ofDevice].map(
    ([asset, members]): AlertGroup => ({
      ...{ id: asset, theme: 'paper', device: asset.toLowerCase() },
      names: { nl: asset, fr: asset, en: asset },
      themeNames: { nl: 'Papier', fr: 'Papier', en: 'Paper' },
      ...{ members, troubles: members },
    }),
  );
  const [from, to] = [WATCHED.zone.dayOf(START), WATCHED.zone.dayOf(START) + plan.days - 1];
  return {
    ...{ signals, groups, happened },
    lists: bothLists({ signals, groups, reported: { from, to }, ...WATCHED }),
  };
}
