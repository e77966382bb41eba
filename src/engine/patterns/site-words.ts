import { holdsPerson } from '../privacy/mask-people.ts';
import type { Signal } from '../signals/signal.ts';
import { fold } from '../text/fold.ts';

const LEAST_TICKETS = 5; // a cell that stands once may hold anything

/**
 * The words of the firm's own sites: shown as groups already, so they may stand in the words of a pattern too.
 *
 * @param signals      tickets of one company
 * @param peopleWords  words of people; a site that holds one is left out
 * @returns            folded words of sites that five tickets or more name
 * @cost               O(tickets)
 */
export function siteWords(
  signals: readonly Pick<Signal, 'site'>[],
  peopleWords: ReadonlySet<string>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { site } of signals) if (site !== null) counts.set(site, (counts.get(site) ?? 0) + 1);
  const sites = [...counts].filter(
    ([site, tickets]) => tickets >= LEAST_TICKETS && !holdsPerson(site, peopleWords),
  );
  return new Set(sites.flatMap(([site]) => fold(site).split(/[^\p{L}\p{N}]+/u)));
}
