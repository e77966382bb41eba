import type { Thinking } from '../base/progress.ts';
import { requires } from '../base/requires.ts';
import type { Signal } from '../signals/signal.ts';
import { canonicalOrder } from './canonical-order.ts';
import type { ProblemCard } from './catalogue/catalogue.ts';
import { catalogueGist } from './catalogue-gist.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { compiledCatalogue } from './compiled-catalogue.ts';
import { countStems } from './count-stems.ts';
import { type Decided, decideCards } from './decide-cards.ts';
import { type Draft, describePatterns } from './describe-patterns.ts';
import { type Frame, frameTicket } from './frame-ticket.ts';
import { withNames, withoutCommon } from './gist.ts';
import { FEW, groupLeftovers } from './group-leftovers.ts';
import { type HeardTickets, hearTickets } from './hear-tickets.ts';
import { type Instances, instancesOf } from './instances-of.ts';
import { joinBySample } from './join-by-sample.ts';
import type { Joined } from './join-tickets.ts';
import { lessonsFrom } from './lessons-from.ts';
import type { NearestGroups } from './nearest-groups.ts';
import { findOwnNames } from './own-names.ts';
import type { Grouping } from './pattern.ts';
import { placed } from './placed.ts';
import type { ReadTicket, ThoughtText } from './read-tickets.ts';
import { siteWords } from './site-words.ts';
import { splitInstances } from './split-instances.ts';
import { wordFeatures } from './text-features.ts';
import { createSenseReader } from './ticket-senses.ts';
import { TOPICS } from './topics/topics.ts';

/** The tickets of one company, and what is known of their texts. */
export type GroupSignalsInput = {
  readonly signals: readonly Signal[];
  /** In the same order as the signals, cleaned of mark-up, quotes and signatures. */
  readonly texts: readonly ThoughtText[];
  /** The language of names that come from the catalogue. */
  readonly lang: 'nl' | 'fr' | 'en';
  readonly seed: number;
  /** Words that are somebody's name; they never stand in a pattern's name or words. */
  readonly peopleWords: ReadonlySet<string>;
};

/** With fewer tickets nothing can be told from chance. */
/** Below it nothing is looked for: every likeness could be chance. */
export const LEAST_TICKETS = 20;
/** A pattern takes a card's name when its tickets lean there by this much, on the mean of 0 to 1. */
const LEAST_CARD_SHARE = 0.34;
const CLEAR_LEANING = 3.2;

/**
 * Groups the tickets of one company that are the same problem, by what they mean.
 *
 * It answers "which problems keep coming back?". The catalogue gives most of the meaning (which thing, what fails),
 * the firm's own words and the surroundings of a ticket add to it, and word likeness groups what the catalogue does
 * not know. What fits nothing stays alone. The order of the tickets does not matter.
 *
 * @param input  tickets of people of one company, at most about a million
 * @returns      patterns of two and more tickets, largest first; below 20 tickets none; yields progress
 * @throws       InvalidInput when there is not one text per signal
 * @source       docs/methods/patterns.md
 * @cost         600 tickets in about a second, 5,000 letters in some ten, 100,000 short tickets in minutes
 */
export function* groupSignals(input: GroupSignalsInput): Thinking<Grouping> {
  const { signals, texts } = input;
  requires(signals.length === texts.length, 'groupSignals', 'one text per signal');
  const assignment = new Int32Array(signals.length).fill(-1);
  const leanings = new Int16Array(signals.length).fill(-1);
  const ties = new Float32Array(signals.length);
  const nearest = new Int32Array(signals.length).fill(-1);
  const fits = new Float32Array(signals.length);
  const known = { leanings, ties, nearest, fits };
  if (signals.length < LEAST_TICKETS) {
    return { patterns: [], assignment, wording: { ...countStems([]), fillers: new Set(), ...known } };
  }
  const order = canonicalOrder(signals, texts);
  const ordered = order.map((index) => signals[index]).filter((signal) => signal !== undefined);
  const ordinary = order.map((index) => texts[index]).filter((text) => text !== undefined);
  const told = yield* hearTickets(ordinary);
  const { tickets, fillers } = told;
  const { drafts, leaning, tie, near } = yield* draftPatterns(ordered, told, input);
  const everywhere = countStems(tickets.map(({ stems }) => stems));
  const described = yield* describePatterns(drafts, {
    tickets,
    rows: wordFeatures(tickets.map(({ telling }) => telling)),
    everywhere,
    titles: order.map((index) => texts[index]?.title ?? ''),
    heardIn: (ticket) => told.heard[ticket] ?? [],
    lang: input.lang,
    peopleWords: input.peopleWords,
    siteWords: siteWords(signals, input.peopleWords),
    besides: [],
  });
  const patterns = described.map((pattern) => placed(pattern, order));
  patterns.forEach(({ members }, position) => {
    for (const member of members) assignment[member] = position;
  });
  order.forEach((ticket, index) => {
    leanings[ticket] = leaning[index] ?? -1;
    ties[ticket] = tie[index] ?? 0;
    nearest[ticket] = order[near.member[index]] ?? -1;
    fits[ticket] = near.fit[index];
  });
  return { patterns, assignment, wording: { ...everywhere, fillers, ...known } };
}

type Drafted = {
  readonly drafts: readonly Draft[];
  readonly leaning: Int16Array;
  readonly tie: Float32Array;
  readonly near: NearestGroups;
};

function* draftPatterns(
  signals: readonly Signal[],
  { tickets, heard, commonness }: HeardTickets,
  { seed, peopleWords }: Pick<GroupSignalsInput, 'seed' | 'peopleWords'>,
): Thinking<Drafted> {
  const compiled = compiledCatalogue();
  const frames = tickets.map(({ titleWords }, index) =>
    frameTicket(heard[index] ?? [], titleWords, compiled, commonness),
  );
  const readSenses = createSenseReader(tickets);
  const senses = tickets.map(readSenses);
  const lessons = lessonsFrom(tickets, senses, readSenses);
  const decided = yield* decideCards(signals, frames, lessons, seed);
  const leaning = Int16Array.from(decided.leanings, ([first]) =>
    first !== undefined && first.total >= CLEAR_LEANING / 2 ? first.card : -1,
  );
  const instances = tickets.map(({ words }, index) => {
    const signal = signals[index];
    return signal === undefined
      ? { code: null, floor: null, room: null, site: null }
      : instancesOf(signal, words);
  });
  if (decided.card.some((card) => card >= 0)) {
    const { objects, symptoms, cards } = compiled.catalogue;
    const names = findOwnNames(senses, peopleWords);
    const concepts = objects.length + symptoms.length + cards.length + TOPICS.length;
    const joined = yield* joinBySample({
      signals,
      frames: withNamedObjects(frames, namesOf(names, tickets.length, objects.length)),
      decided,
      features: lessons.features,
      texts: tickets.map(({ telling }) => telling),
      // A name counts once, as a thing: what is said of the thing must speak for itself.
      senses: senses.map((list) => list.filter((word) => !names.has(word))),
      gists: withoutCommon(
        withNames(tickets.map(catalogueGist()()), namesOf(names, tickets.length, concepts)),
      ),
      seed,
    });
    const found = draftJoined(joined, { decided, leaning }, instances, compiled);
    const taken = new Set(found.flatMap(({ members }) => members));
    const rest = [...tickets.keys()].filter((index) => !taken.has(index));
    const tie = joined.ties.map((value, index) => (taken.has(index) ? value : 0));
    const drafts = [...found, ...(yield* draftLeftovers(rest, tickets, seed))];
    return { drafts, leaning, tie, near: joined.nearest };
  }
  const drafts = yield* draftLeftovers([...tickets.keys()], tickets, seed);
  const [tie, fit] = [new Float32Array(tickets.length), new Float32Array(tickets.length)];
  const near = { member: new Int32Array(tickets.length).fill(-1), fit };
  return { drafts, leaning: leaning.fill(-1), tie, near };
}

/** For each ticket the numbers of the names it has, from `first` on: after all that the catalogue numbers. */
function namesOf(names: ReadonlyMap<string, readonly number[]>, tickets: number, first: number): number[][] {
  const of: number[][] = Array.from({ length: tickets }, () => []);
  let number = first;
  for (const places of names.values()) {
    for (const ticket of places) of[ticket]?.push(number);
    number += 1;
  }
  return of;
}

/** What the firm calls a thing by a name of its own is a thing as well as any of the catalogue. */
function withNamedObjects(frames: readonly Frame[], named: readonly (readonly number[])[]): Frame[] {
  return frames.map((frame, index) => ({ ...frame, objects: [...frame.objects, ...(named[index] ?? [])] }));
}

/** What the catalogue does not know is grouped by its words alone. */
function* draftLeftovers(
  rest: readonly number[],
  tickets: readonly ReadTicket[],
  seed: number,
): Thinking<Draft[]> {
  const texts = rest.map(
    (index) => (rest.length < FEW ? tickets[index]?.telling : tickets[index]?.stems) ?? [],
  );
  const partition = yield* groupLeftovers(texts, seed);
  const groups = new Map<number, number[]>();
  partition.forEach((name, index) => {
    if (name < 0) return;
    const list = groups.get(name) ?? [];
    list.push(rest[index] ?? 0);
    groups.set(name, list);
  });
  return [...groups.values()].map((members) => ({
    members,
    card: null,
    leaning: 0,
    instance: null,
    certainty: 0.5,
  }));
}

function draftJoined(
  { partition, ties }: Joined,
  { decided, leaning }: { readonly decided: Decided; readonly leaning: Int16Array },
  instances: readonly Instances[],
  { catalogue }: CompiledCatalogue,
): Draft[] {
  const groups = new Map<number, number[]>();
  partition.forEach((name, index) => {
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [index]);
    else list.push(index);
  });
  const certainty = ties.map((tie) => 1 / (1 + Math.exp(-tie)));
  return [...groups.values()].flatMap((members) => {
    const card = members.length < 2 ? null : cardOf(members, decided, catalogue.cards);
    const parts =
      card === null ? [{ members, instance: null }] : splitInstances(members, instances, card.theme);
    return parts
      .filter((part) => part.members.length >= 2)
      .map((part) => ({
        ...part,
        card,
        leaning: shareLeaning(part.members, leaning, card === null ? -1 : catalogue.cards.indexOf(card)),
        certainty: mean(part.members, certainty),
      }));
  });
}

/** The card that the members lean to most, when they lean clearly enough together. */
function cardOf(
  members: readonly number[],
  { leanings }: Decided,
  cards: readonly ProblemCard[],
): ProblemCard | null {
  const votes = new Map<number, number>();
  for (const member of members) {
    const list = leanings[member] ?? [];
    const length = Math.sqrt(list.reduce((sum, { total }) => sum + total ** 4, 0));
    const clear = Math.min(1, (list[0]?.total ?? 0) / CLEAR_LEANING);
    for (const { card, total } of list)
      votes.set(card, (votes.get(card) ?? 0) + (clear * total ** 2) / length);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (best === undefined || best[1] < LEAST_CARD_SHARE * members.length) return null;
  return cards[best[0]] ?? null;
}

/** The share of tickets that lean first to a card; 0 where there is none. */
function shareLeaning(members: readonly number[], leaning: Int16Array, card: number): number {
  return card < 0 ? 0 : members.filter((member) => leaning[member] === card).length / members.length;
}

function mean(members: readonly number[], of: Float32Array): number {
  return members.reduce((sum, member) => sum + (of[member] ?? 0), 0) / members.length;
}
