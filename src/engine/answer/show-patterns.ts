import type { Thinking } from '../base/progress.ts';
import { isQuiet } from '../explanations/is-quiet.ts';
import type { Leak } from '../ledger/reckon-leak.ts';
import { hotPlaces } from '../patterns/hot-places.ts';
import type { KeptGrouping } from '../patterns/pattern.ts';
import type { WhatChanged } from '../patterns/what-changed.ts';
import { peopleBucket } from '../privacy/people-bucket.ts';
import type { Signal } from '../signals/signal.ts';
import type { Zone } from '../time/zone.ts';
import { openedDays, openedPeriod, reporters } from './count-tickets.ts';
import type { Problems } from './find-problems.ts';
import type { Judged } from './judge-problems.ts';
import { largeGroups } from './large-groups.ts';
import type { ReckonedPattern } from './reckoning.ts';
import { type PatternWhy, whyPattern } from './why-pattern.ts';

const DAY_MILLISECONDS = 86_400_000;

/** What is known of the patterns of one company before they are shown. */
export type FoundPatterns = {
  /** Every ticket of the company, all kinds. */
  readonly signals: readonly Signal[];
  readonly peopleWords: ReadonlySet<string>;
  readonly problems: Problems;
  readonly judged: readonly Judged[];
  readonly changes: readonly (WhatChanged | null)[];
  readonly leak: Leak;
  readonly local: Zone;
  readonly languages: KeptGrouping['languages'];
};

/**
 * Puts together everything that is shown of each pattern.
 *
 * @param found   what is known of them
 * @returns       in the order of the patterns
 * @cost          O(tickets of patterns)
 */
export function* showPatterns(found: FoundPatterns): Thinking<readonly ReckonedPattern[]> {
  const { signals, peopleWords, problems, judged, changes, leak, local, languages } = found;
  const last = openedPeriod(signals, local)?.to ?? null;
  const why = {
    signals,
    languages,
    peopleWords,
    largeTeams: largeGroups(signals, 'team'),
    largeSites: largeGroups(signals, 'site'),
  };
  const hot = hotOf(signals, problems);
  const shown: ReckonedPattern[] = [];
  for (const [index, pattern] of problems.patterns.entries()) {
    const { id, members, name, names, card, instance, words, saidTogether } = pattern;
    const tickets = members.map((position) => signals[position]);
    const days = openedDays(tickets, local);
    const { lostSeconds, costCents, technicianSeconds } = leak.patterns[index];
    shown.push({
      id,
      members,
      name,
      names,
      card,
      instance,
      words,
      tickets: members.length,
      people: peopleBucket(reporters(tickets)),
      firstSeen: days.at(0)?.day ?? null,
      lastSeen: days.at(-1)?.day ?? null,
      days,
      ...judged[index],
      whatChanged: changes[index],
      isQuiet: isSilent(judged[index], days.at(-1)?.day ?? null, last),
      leak: { lostSeconds, costCents, technicianSeconds },
      saidTogether,
      why: whyPattern(pattern, hot[index], why),
    });
    yield { done: shown.length, total: problems.patterns.length };
  }
  return shown;
}

/** On which team, site and device each problem is at home. */
function hotOf(signals: readonly Signal[], { patterns }: Problems): readonly PatternWhy['hot'][] {
  const members = patterns.map((pattern) => pattern.members);
  const [team, site, asset] = (['team', 'site', 'asset'] as const).map((field) =>
    hotPlaces(signals, members, field),
  );
  return members.map((_, at) => ({ team: team[at], site: site[at], asset: asset[at] }));
}

function isSilent({ recurrence }: Judged, lastSeen: string | null, lastDay: string | null): boolean {
  if (recurrence.kind !== 'known' || lastSeen === null || lastDay === null) return false;
  return isQuiet((Date.parse(lastDay) - Date.parse(lastSeen)) / DAY_MILLISECONDS, recurrence.horizonDays);
}

/** The same with the one first that costs people most. */
export function costliestFirst(patterns: readonly ReckonedPattern[]): readonly ReckonedPattern[] {
  const cost = ({ leak }: ReckonedPattern): number =>
    leak.lostSeconds.kind === 'known' ? leak.lostSeconds.mid : -1;
  return patterns.toSorted(
    (a, b) => cost(b) - cost(a) || b.tickets - a.tickets || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
