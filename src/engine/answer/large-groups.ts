import { SMALLEST_GROUP } from '../privacy/people-bucket.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';

/**
 * The teams, or sites, that may be named beside a count of tickets: one of one or two people is another name for a person.
 *
 * @param signals  the tickets of one company
 * @param field    what they are grouped by; an export often calls a department a site
 * @returns        names from which five or more different people reported; reporters nobody knows count as nobody
 * @cost           O(signals)
 */
export function largeGroups(signals: readonly Signal[], field: 'team' | 'site'): ReadonlySet<string> {
  const people = new Map<string, Set<number>>();
  for (const signal of signals) {
    const { [field]: name, requester } = signal;
    if (name === null || requester === null || !isFromPerson(signal)) continue;
    const own = people.get(name);
    if (own === undefined) people.set(name, new Set([requester]));
    else own.add(requester);
  }
  return new Set([...people].filter(([, own]) => own.size >= SMALLEST_GROUP).map(([name]) => name));
}
