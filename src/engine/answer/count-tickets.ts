import {
  isChange,
  isListedEvent,
  type Signal,
  type SignalKind,
  type TicketLanguage,
} from '../signals/signal.ts';
import { isoDay, type Zone } from '../time/zone.ts';
import type { Population, Reckoning } from './reckoning.ts';

const PLACE = {
  incident: 'incidents',
  request: 'requests',
  machine: 'machine',
  scheduled: 'scheduled',
  merged: 'merged',
  improvement: 'improvements',
  unknown: 'unknownKind',
} as const satisfies Record<SignalKind, keyof Population>;

/** How many tickets of each kind; they add up to all of them. */
export function countKinds(signals: readonly Signal[]): Population {
  const counts = {
    incidents: 0,
    requests: 0,
    machine: 0,
    scheduled: 0,
    merged: 0,
    improvements: 0,
    unknownKind: 0,
  };
  for (const { kind } of signals) counts[PLACE[kind]] += 1;
  return counts;
}

const LANGUAGES: readonly TicketLanguage[] = ['nl', 'fr', 'en', 'other'];

/** How many tickets in each language, the commonest first; languages without a ticket are left out. */
export function countLanguages(languages: readonly TicketLanguage[]): Reckoning['languages'] {
  return LANGUAGES.map((lang) => ({ lang, n: languages.filter((each) => each === lang).length }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n);
}

/**
 * First and last local day on which a ticket was opened, both counted; null when none has a time. A list of changes may
 * reach years back, and ahead to what is planned, and one of device events says nothing of when people reported: they count only
 * where there is nothing else.
 */
export function openedPeriod(all: readonly Signal[], zone: Zone): Reckoning['period'] {
  const tickets = all.filter((signal) => !isChange(signal) && !isListedEvent(signal));
  const signals = tickets.some(({ openedAt }) => openedAt !== null) ? tickets : all;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { openedAt } of signals) {
    if (openedAt === null) continue;
    first = Math.min(first, openedAt);
    last = Math.max(last, openedAt);
  }
  if (first > last) return null;
  const [from, to] = [zone.dayOf(first), zone.dayOf(last)];
  return { from: isoDay(from), to: isoDay(to), days: to - from + 1 };
}

/** Local days on which these tickets were opened, in order, with how many. */
export function openedDays(
  signals: readonly Signal[],
  zone: Zone,
): readonly { day: string; tickets: number }[] {
  const counts = new Map<number, number>();
  for (const { openedAt } of signals) {
    if (openedAt === null) continue;
    const day = zone.dayOf(openedAt);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => a - b).map(([day, tickets]) => ({ day: isoDay(day), tickets }));
}

/** How many different people reported these; null when the source does not say who. */
export function reporters(signals: readonly Signal[]): number | null {
  const people = new Set(signals.flatMap(({ requester }) => (requester === null ? [] : [requester])));
  return people.size === 0 ? null : people.size;
}
