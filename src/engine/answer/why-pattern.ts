import type { HotPlace, PlaceField } from '../patterns/hot-places.ts';
import type { Grouped } from '../patterns/pattern.ts';
import { holdsPerson } from '../privacy/mask-people.ts';
import type { Signal, TicketLanguage } from '../signals/signal.ts';

/** How many of a pattern's tickets bear a name: of a device, a site, a team. */
export type NamedCount = { readonly name: string; readonly tickets: number };

/** What makes these tickets one problem, for whoever doubts it. */
export type PatternWhy = {
  /** Words that stand in at least a third of its tickets and tell it from others, at most eight. */
  readonly words: readonly string[];
  /** At most six of each, most frequent first. */
  readonly assets: readonly NamedCount[];
  readonly sites: readonly NamedCount[];
  readonly teams: readonly NamedCount[];
  readonly languages: readonly { readonly lang: TicketLanguage; readonly tickets: number }[];
  /** Where it comes at least twice as often as expected, at most six of each kind, the surest first. */
  readonly hot: Readonly<Record<PlaceField, readonly HotPlace[]>>;
  /** Positions of the two tickets that are least alike by their words; null with fewer than two. */
  readonly mostDifferent: readonly [number, number] | null;
};

export type WhyInput = {
  readonly signals: readonly Signal[];
  readonly languages: readonly TicketLanguage[];
  readonly peopleWords: ReadonlySet<string>;
  /** Teams that hold enough people to be named. */
  readonly largeTeams: ReadonlySet<string>;
  /** Sites that do. */
  readonly largeSites: ReadonlySet<string>;
};

const NAMES_MAX = 6; // beyond, a reader sees a list and no reason

/**
 * Why these tickets are one problem: what they share, and the two that are hardest to see as one.
 *
 * @param pattern  one pattern; its words are free of people already
 * @param hot      its hot places, whoever they name
 * @param input    all tickets with their languages; a device that bears somebody's name is left out, and so
 *                 is a team or site of fewer than five people
 * @returns        counts of tickets; tickets that name no device, site or team are counted nowhere
 * @cost           O(members)
 */
export function whyPattern(
  { members, sharedWords, mostDifferent }: Pick<Grouped, 'members' | 'sharedWords' | 'mostDifferent'>,
  hot: PatternWhy['hot'],
  { signals, languages, peopleWords, largeTeams, largeSites }: WhyInput,
): PatternWhy {
  const isShown = {
    asset: (name: string): boolean => !holdsPerson(name, peopleWords),
    site: (name: string): boolean => largeSites.has(name),
    team: (name: string): boolean => largeTeams.has(name),
  };
  const hotAt = (field: PlaceField): readonly HotPlace[] =>
    firstOf(hot[field], ({ value }) => isShown[field](value));
  const named = (field: 'asset' | 'site' | 'team'): readonly NamedCount[] =>
    commonest(members.map((member) => signals[member][field])).map(([name, tickets]) => ({ name, tickets }));
  return {
    words: sharedWords,
    assets: firstOf(named('asset'), ({ name }) => isShown.asset(name)),
    sites: firstOf(named('site'), ({ name }) => isShown.site(name)),
    teams: firstOf(named('team'), ({ name }) => isShown.team(name)),
    hot: { asset: hotAt('asset'), site: hotAt('site'), team: hotAt('team') },
    languages: commonest(members.map((member) => languages[member])).map(([lang, tickets]) => ({
      lang,
      tickets,
    })),
    mostDifferent,
  };
}

function commonest<T extends string>(names: readonly (T | null)[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function firstOf<T>(names: readonly T[], isShown: (name: T) => boolean): readonly T[] {
  const shown: T[] = [];
  for (const name of names) {
    if (shown.length === NAMES_MAX) break;
    if (isShown(name)) shown.push(name);
  }
  return shown;
}
