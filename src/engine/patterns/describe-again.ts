import type { Thinking } from '../base/progress.ts';
import type { Signal } from '../signals/signal.ts';
import type { ProblemCard } from './catalogue/catalogue.ts';
import { WHOLE_CATALOGUE } from './catalogue/whole-catalogue.ts';
import { compiledCatalogue } from './compiled-catalogue.ts';
import { type Draft, describePatterns } from './describe-patterns.ts';
import { groupTraits, type TraitsInput } from './group-traits.ts';
import { instancesOf } from './instances-of.ts';
import { createKeyReader } from './keys-of-word.ts';
import { type Match, matchExpressions } from './match-expressions.ts';
import type { Grouped, Wording } from './pattern.ts';
import { placed } from './placed.ts';
import { siteWords } from './site-words.ts';
import { splitInstances } from './split-instances.ts';
import type { TicketPool } from './ticket-pool.ts';

/** A group after corrections, as places in the pool, and the pattern it continues. */
export type CorrectedGroup = {
  readonly members: readonly number[];
  readonly origin: { readonly pattern: Grouped; readonly members: readonly number[] } | null;
  readonly saidTogether: boolean;
};

export type DescribeAgain = {
  readonly signals: readonly Signal[];
  readonly pool: TicketPool;
  readonly wording: Wording;
  readonly lang: 'nl' | 'fr' | 'en';
  readonly peopleWords: ReadonlySet<string>;
  /** Patterns that no correction touched: nothing new takes their name. */
  readonly others: readonly Grouped[];
};

const LEAST_LEANING = 0.5; // half of a part's own tickets must lean to a card before it bears that card's name
const CERTAINTY = { said: 1, left: 0.5 } as const;

/**
 * Describes groups after corrections: what continues keeps its name, card and words, what is new gets its own.
 *
 * @param groups  see CorrectedGroup
 * @param input   their tickets, and what names are made from
 * @returns       patterns whose members are positions in `signals`, those that continue first; yields progress
 * @cost          that of describePatterns
 */
export function* describeAgain(
  groups: readonly CorrectedGroup[],
  input: DescribeAgain,
): Thinking<readonly Grouped[]> {
  const { pool, wording, peopleWords, lang } = input;
  const telling: TraitsInput = {
    tickets: pool.tickets,
    rows: pool.words(),
    everywhere: wording,
    peopleWords,
    siteWords: siteWords(input.signals, peopleWords),
  };
  const going = groups.filter(({ origin }) => origin !== null);
  const changed = going.filter((group) => !isUnchanged(group));
  const traits = yield* groupTraits(
    changed.map(({ members }) => members),
    telling,
  );
  const carried = going.flatMap((group): Grouped[] => {
    if (group.origin === null) return [];
    const pattern = { ...group.origin.pattern, saidTogether: group.saidTogether };
    if (isUnchanged(group)) return [pattern];
    const { sharedWords, mostDifferent } = traits[changed.indexOf(group)];
    return [placed({ ...pattern, members: group.members, sharedWords, mostDifferent }, pool.positions)];
  });
  const fresh = groups.filter(({ origin }) => origin === null);
  const described = yield* describePatterns(
    fresh.map((group) => draftOf(group, input)),
    {
      ...telling,
      lang,
      titles: pool.texts.map(({ title }) => title),
      heardIn: hearingIn(pool),
      besides: [...input.others, ...carried],
    },
  );
  const said = new Set(fresh.filter(({ saidTogether }) => saidTogether).map(({ members }) => members));
  return [
    ...carried,
    ...described.map((pattern) =>
      placed({ ...pattern, saidTogether: said.has(pattern.members) }, pool.positions),
    ),
  ];
}

function hearingIn({ tickets }: TicketPool): (ticket: number) => readonly Match[] {
  const compiled = compiledCatalogue();
  const reader = createKeyReader(compiled);
  return (ticket) => {
    const { words, language } = tickets[ticket];
    return matchExpressions(words, language, compiled, reader);
  };
}

function isUnchanged({ members, origin }: CorrectedGroup): boolean {
  return (
    origin !== null &&
    origin.members.length === members.length &&
    origin.members.every((member, index) => member === members[index])
  );
}

function draftOf({ members, saidTogether }: CorrectedGroup, input: DescribeAgain): Draft {
  const card = cardOf(members, input);
  return {
    members,
    card,
    leaning: 1, // half of them at least: LEAST_LEANING
    instance: card === null ? null : instanceOf(members, card, input),
    certainty: saidTogether ? CERTAINTY.said : CERTAINTY.left,
  };
}

/** The card that most of the tickets lean to, each by its own words. */
function cardOf(members: readonly number[], { pool, wording }: DescribeAgain): ProblemCard | null {
  const votes = new Map<number, number>();
  for (const member of members) {
    const card = wording.leanings[pool.positions[member]] ?? -1;
    if (card >= 0) votes.set(card, (votes.get(card) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (best === undefined || best[1] < LEAST_LEANING * members.length) return null;
  return WHOLE_CATALOGUE.cards[best[0]] ?? null;
}

/** Which one or where, when the tickets clearly say one. */
function instanceOf(
  members: readonly number[],
  { theme }: ProblemCard,
  { signals, pool }: DescribeAgain,
): string | null {
  const instances = members.map((member) =>
    instancesOf(signals[pool.positions[member]], pool.tickets[member].words),
  );
  const parts = splitInstances([...members.keys()], instances, theme);
  return parts.length === 1 ? (parts[0]?.instance ?? null) : null;
}
