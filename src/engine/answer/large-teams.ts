import { SMALLEST_GROUP } from '../privacy/people-bucket.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';

/**
 * The teams that may be named beside a count of tickets: a team of one or two is another name for a person.
 *
 * @param signals  the tickets of one company
 * @returns        teams from which five or more different people reported; reporters nobody knows count as nobody
 * @cost           O(signals)
 */
export function largeTeams(signals: readonly Signal[]): ReadonlySet<string> {
  const people = new Map<string, Set<number>>();
  for (const signal of signals) {
    const { team, requester } = signal;
    if (team === null || requester === null || !isFromPerson(signal)) continue;
    const own = people.get(team);
    if (own === undefined) people.set(team, new Set([requester]));
    else own.add(requester);
  }
  return new Set([...people].filter(([, own]) => own.size >= SMALLEST_GROUP).map(([team]) => team));
}
