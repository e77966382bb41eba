import { mergeEpisodes } from '../patterns/merge-episodes.ts';
import type { AlertGroup } from '../patterns/pattern.ts';
import type { Signal } from '../signals/signal.ts';
import type { Zone } from '../time/zone.ts';
import { openedDays } from './count-tickets.ts';
import type { ReturningAlert } from './reckoning.ts';

const RETURNING_MIN = 2; // once is an event; twice is a problem that came back

/**
 * The automatic alerts that came back on a later day, or, where none has a time, that came twice.
 *
 * Word that a trouble is over is no new occurrence of it.
 *
 * @param signals  all tickets of the company
 * @param groups   of these very signals, as groupAlerts gives them
 * @param zone     of the company
 * @returns        those that came oftenest first
 * @cost           O(alerts)
 */
export function returningAlerts(
  signals: readonly Signal[],
  groups: readonly AlertGroup[],
  zone: Zone,
): readonly ReturningAlert[] {
  return groups
    .map(({ id, members, names, theme, themeNames, troubles }) => {
      const tickets = troubles.map((position) => signals[position]);
      const times = tickets.flatMap(({ openedAt }) => (openedAt === null ? [] : [openedAt]));
      const days = openedDays(tickets, zone);
      return {
        id,
        members,
        troubles,
        names,
        theme: { id: theme, names: themeNames },
        alerts: troubles.length,
        recoveries: members.length - troubles.length,
        episodes: times.length === 0 ? null : mergeEpisodes(times).length,
        firstSeen: days.at(0)?.day ?? null,
        lastSeen: days.at(-1)?.day ?? null,
        days,
      };
    })
    .filter(({ alerts, episodes }) => (episodes ?? alerts) >= RETURNING_MIN)
    .toSorted(
      (a, b) =>
        (b.episodes ?? b.alerts) - (a.episodes ?? a.alerts) || b.alerts - a.alerts || (a.id < b.id ? -1 : 1),
    );
}
