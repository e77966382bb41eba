import type { Signal } from '../signals/signal.ts';
import type { Leaning } from './decide-cards.ts';
import type { Gist } from './gist.ts';
import type { Learned } from './train-on-own-words.ts';
import { numberWords, wordEvidence } from './word-evidence.ts';

/** What a group is compared by. */
export type RefineInput = {
  readonly signals: readonly Signal[];
  readonly gists: readonly Gist[];
  readonly leanings: readonly (readonly Leaning[])[];
  /** Its telling words, those of one meaning in any language being one. */
  readonly senses: readonly (readonly string[])[];
  /** How this firm says each group, where that was learned. */
  readonly own?: OwnWords;
};

/** What the firm's own words say of each ticket, and which class stands for which group. */
export type OwnWords = { readonly learned: Learned; readonly classes: ReadonlyMap<number, number> };

/**
 * Log-odds of a ticket belonging to a group, piece by piece: the coefficients of a logistic regression on tickets and
 * groups of three invented firms, each held out once, rounded. The regression sees groups that stand already; so few
 * members ask more here than there, and the start was set on two draws of those firms.
 */
const EVIDENCE = {
  start: -6.1,
  fewMembers: -6,
  /** Likeness of gist to the group's middle. */
  gist: 7.6,
  /** Cards agree with the members'. */
  card: 3.3,
  /** Each word that the members say oftener than others, in nats. */
  words: 0.5,
  /** The group's assets, teams, sites, categories and reporters. */
  context: 0.46,
  /** The firm's own words, as a chance, against what an unknown text gets. */
  own: 1.5,
  ownUnknown: 0.25,
} as const;
const CLEAR = 3.2;
const FIELDS = ['asset', 'requester', 'team', 'site', 'category'] as const;
/** A group's habits weigh against this many tickets of the whole firm. */
const PRIOR_TICKETS = 3;
/** Surroundings raise what the text suggests; they never make it. */
const MOST_AROUND = 3.2;
/** Above even odds: a wrong ticket in a pattern harms trust more than a missing one. */
const LEAST_TO_JOIN = 0.6;
/** A ticket that fits two groups alike fits neither for certain; the one it is in keeps it. */
const LEAST_MARGIN = 0.8;
const ROUNDS = 4;
const NO_WORDS = new Int32Array(0);

/**
 * Holds every ticket against the middle of every group: what one member happens to say weighs little there, what
 * most of them say weighs much. Tickets move to the group they fit, small groups join the one they fit, and who
 * fits none is alone.
 *
 * @param input      what is known of the tickets
 * @param partition  the groups so far
 * @param least      the log-odds a ticket needs to be in a group
 * @returns          the group of each ticket; alone is a group of one
 * @cost             O(rounds x tickets x groups)
 */
export function refineGroups(
  input: RefineInput,
  partition: Int32Array,
  least: number = LEAST_TO_JOIN,
): Int32Array {
  const tickets = readTickets(input);
  let names = Int32Array.from(partition);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = names.slice();
    joinGroups(describe(tickets, names), tickets, names, least);
    names = moveTickets(describe(tickets, names), tickets, names, least);
    if (names.every((name, index) => name === before[index])) break;
  }
  return names;
}

type Ticket = {
  readonly concepts: Int32Array;
  readonly strengths: Float32Array;
  readonly cards: readonly (readonly [number, number])[];
  /** The number of each field's value, or -1. */
  readonly values: readonly number[];
  /** The number of each of its words that another ticket has too, once each. */
  readonly words: Int32Array;
};

type Tickets = {
  readonly list: readonly Ticket[];
  readonly concepts: number;
  /** Per field, the share of all tickets that have each value. */
  readonly shares: readonly (readonly number[])[];
  /** For each word the share of all tickets that have it. */
  readonly wordShares: Float32Array;
  readonly own: OwnWords | undefined;
};

function readTickets({ signals, gists, leanings, senses, own }: RefineInput): Tickets {
  const { rows, shares: wordShares } = numberWords(senses);
  const numbers = FIELDS.map(() => new Map<string | number, number>());
  const shares: number[][] = FIELDS.map(() => []);
  let concepts = 0;
  const list = signals.map((signal, index): Ticket => {
    const gist = [...(gists[index] ?? [])];
    for (const [concept] of gist) concepts = Math.max(concepts, concept + 1);
    const values = FIELDS.map((field, at) => {
      const value = signal[field];
      if (value === null) return -1;
      const known = numbers[at]?.get(value) ?? numbers[at]?.size ?? 0;
      numbers[at]?.set(value, known);
      const row = shares[at] ?? [];
      row[known] = (row[known] ?? 0) + 1 / signals.length;
      return known;
    });
    return {
      concepts: Int32Array.from(gist, ([concept]) => concept),
      strengths: Float32Array.from(gist, ([, strength]) => strength),
      cards: cardsOf(leanings[index] ?? []),
      values,
      words: rows[index] ?? NO_WORDS,
    };
  });
  return { list, concepts, shares, wordShares, own };
}

/** Leanings as a direction, as long as they are clear. */
function cardsOf(leanings: readonly Leaning[]): [number, number][] {
  const length = Math.sqrt(leanings.reduce((sum, { total }) => sum + total ** 4, 0));
  const clear = Math.min(1, (leanings[0]?.total ?? 0) / CLEAR);
  return leanings.map(({ card, total }) => [card, (clear * total ** 2) / length]);
}

type Group = {
  readonly name: number;
  readonly members: number[];
  readonly gist: Float32Array;
  square: number;
  readonly cards: Map<number, number>;
  readonly habits: readonly { readonly counts: Map<number, number>; filled: number }[];
  /** For each word the members that have it. */
  readonly words: Uint32Array;
};

function describe(tickets: Tickets, names: Int32Array): Group[] {
  const members = new Map<number, number[]>();
  names.forEach((name, index) => {
    const list = members.get(name);
    if (list === undefined) members.set(name, [index]);
    else list.push(index);
  });
  const groups: Group[] = [];
  for (const [name, list] of members) if (list.length >= 2) groups.push(middleOf(name, list, tickets));
  return groups;
}

function middleOf(name: number, members: number[], tickets: Tickets): Group {
  const group: Group = {
    name,
    members,
    gist: new Float32Array(tickets.concepts),
    square: 0,
    cards: new Map(),
    habits: FIELDS.map(() => ({ counts: new Map(), filled: 0 })),
    words: new Uint32Array(tickets.wordShares.length),
  };
  for (const member of members) {
    const ticket = tickets.list[member];
    if (ticket === undefined) continue;
    for (let at = 0; at < ticket.concepts.length; at += 1)
      group.gist[ticket.concepts[at]] += ticket.strengths[at];
    for (const [card, value] of ticket.cards) group.cards.set(card, (group.cards.get(card) ?? 0) + value);
    for (const word of ticket.words) group.words[word] += 1;
    ticket.values.forEach((value, field) => {
      const habit = group.habits[field];
      if (value < 0 || habit === undefined) return;
      habit.counts.set(value, (habit.counts.get(value) ?? 0) + 1);
      habit.filled += 1;
    });
  }
  for (const value of group.gist) group.square += value * value;
  return group;
}

/** How much a ticket fits a group, itself left out when it is in it. */
function fit(tickets: Tickets, index: number, group: Group, inside: boolean): number {
  const ticket = tickets.list[index];
  const size = group.members.length - (inside ? 1 : 0);
  if (ticket === undefined || size < 1) return Number.NEGATIVE_INFINITY;
  let own = 0;
  let toward = 0;
  for (let at = 0; at < ticket.concepts.length; at += 1) {
    toward += ticket.strengths[at] * group.gist[ticket.concepts[at]];
    own += ticket.strengths[at] ** 2;
  }
  const square = inside ? group.square - 2 * toward + own : group.square;
  const about = square > 1e-6 ? (toward - (inside ? own : 0)) / Math.sqrt(square) : 0;
  let agreement = 0;
  for (const [card, value] of ticket.cards) {
    agreement += value * ((group.cards.get(card) ?? 0) - (inside ? value : 0));
  }
  const content = EVIDENCE.gist * about + (EVIDENCE.card * agreement) / size;
  const around = Math.min(MOST_AROUND, EVIDENCE.context * habitEvidence(tickets, ticket, group, inside));
  const said = { times: group.words, members: group.members.length };
  const words = EVIDENCE.words * wordEvidence(ticket.words, tickets.wordShares, said, inside);
  return (
    EVIDENCE.start +
    EVIDENCE.fewMembers / size +
    content +
    around +
    words +
    ownEvidence(tickets, index, group)
  );
}

function ownEvidence({ own }: Tickets, index: number, { name }: Group): number {
  const place = own?.classes.get(name);
  if (own === undefined || place === undefined) return 0;
  const chance = own.learned.chance[index * own.learned.classes + place];
  return EVIDENCE.own * (chance - EVIDENCE.ownUnknown);
}

function habitEvidence({ shares }: Tickets, ticket: Ticket, group: Group, inside: boolean): number {
  let sum = 0;
  for (let field = 0; field < FIELDS.length; field += 1) {
    const value = ticket.values[field] ?? -1;
    const habit = group.habits[field];
    if (value < 0 || habit === undefined) continue;
    const share = shares[field]?.[value] ?? 1;
    const times = (habit.counts.get(value) ?? 0) - (inside ? 1 : 0);
    const filled = habit.filled - (inside ? 1 : 0);
    sum += Math.log((times + PRIOR_TICKETS * share) / (filled + PRIOR_TICKETS) / share);
  }
  return sum;
}

/** A group whose members fit another one, on the mean, joins it: smallest first. */
function joinGroups(groups: readonly Group[], tickets: Tickets, names: Int32Array, least: number): void {
  const sorted = [...groups].sort((a, b) => a.members.length - b.members.length || a.name - b.name);
  const gone = new Set<Group>();
  for (const small of sorted) {
    let best: Group | undefined;
    let most = least;
    for (const large of sorted) {
      if (large === small || gone.has(large) || large.members.length < small.members.length) continue;
      let sum = 0;
      for (const index of small.members) sum += fit(tickets, index, large, false);
      if (sum / small.members.length > most) {
        most = sum / small.members.length;
        best = large;
      }
    }
    if (best === undefined) continue;
    gone.add(small);
    for (const index of small.members) names[index] = best.name;
  }
}

function moveTickets(
  groups: readonly Group[],
  tickets: Tickets,
  names: Int32Array,
  least: number,
): Int32Array<ArrayBuffer> {
  const moved = Int32Array.from(names);
  let fresh = names.reduce((most, name) => Math.max(most, name + 1), 0);
  for (let index = 0; index < names.length; index += 1) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    for (const group of groups) {
      const score = fit(tickets, index, group, group.name === names[index]);
      if (score > most) {
        next = most;
        most = score;
        best = group.name;
      } else next = Math.max(next, score);
    }
    if (most > least && (most - next >= LEAST_MARGIN || best === names[index])) moved[index] = best;
    else {
      moved[index] = fresh;
      fresh += 1;
    }
  }
  return moved;
}
