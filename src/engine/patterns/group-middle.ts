import type { Signal } from '../signals/signal.ts';
import type { Leaning } from './decide-cards.ts';
import type { Frame } from './frame-ticket.ts';
import type { Gist } from './gist.ts';
import { findNearTickets, type NearTickets } from './near-members.ts';
import { numberWords } from './word-evidence.ts';

/** What is known of all tickets. */
export type KnownTickets = {
  readonly signals: readonly Signal[];
  /** The things and faults each ticket names. */
  readonly frames: readonly Pick<Frame, 'objects' | 'symptoms'>[];
  readonly gists: readonly Gist[];
  readonly leanings: readonly (readonly Leaning[])[];
  /** Its telling words, those of one meaning in any language being one. */
  readonly senses: readonly (readonly string[])[];
};

/** A ticket as it is held against groups. */
export type Ticket = {
  readonly concepts: Int32Array;
  readonly strengths: Float32Array;
  readonly cards: readonly (readonly [number, number])[];
  /** The number of each field's value, or -1. */
  readonly values: readonly number[];
  /** The number of each of its words that another ticket has too, once each. */
  readonly words: Int32Array;
  /** The number of each thing and of each fault that it names. */
  readonly things: Int32Array;
  readonly faults: Int32Array;
  /** In days since 1970; NaN when not known. */
  readonly day: number;
  readonly near: NearTickets;
};

/** All tickets, and how common everything is among them. */
export type Tickets = {
  readonly list: readonly Ticket[];
  readonly concepts: number;
  /** Per field, the share of all tickets that have each value. */
  readonly shares: readonly (readonly number[])[];
  /** For each word the share of all tickets that have it. */
  readonly wordShares: Float32Array;
  readonly thingShares: Float32Array;
  readonly faultShares: Float32Array;
};

/** The middle of a group. */
export type Group = {
  readonly name: number;
  readonly members: number[];
  readonly gist: Float32Array;
  square: number;
  readonly cards: Map<number, number>;
  readonly habits: readonly { readonly counts: Map<number, number>; filled: number }[];
  /** For each word the members that have it. */
  readonly words: Uint32Array;
  readonly things: Uint32Array;
  readonly faults: Uint32Array;
  /** When members came, ascending. */
  readonly days: Float64Array;
};

export const FIELDS = ['asset', 'requester', 'team', 'site', 'category'] as const;
const CLEAR = 3.2;
const DAY_SECONDS = 86_400;
const NONE = new Int32Array(0);
const NO_NEAR: NearTickets = { ids: NONE, likeness: new Float32Array(0) };

/**
 * Reads what tickets are held against groups by.
 *
 * @param known  all tickets
 * @returns      the same as numbers
 * @cost         O(words x tickets of a word), see findNearTickets
 */
export function readTickets({ signals, frames, gists, leanings, senses }: KnownTickets): Tickets {
  const words = numberWords(senses);
  const things = numbered(frames.map(({ objects }) => objects));
  const faults = numbered(frames.map(({ symptoms }) => symptoms));
  const near = findNearTickets(words);
  const numbers = FIELDS.map(() => new Map<string | number, number>());
  const shares: number[][] = FIELDS.map(() => []);
  let concepts = 0;
  const list = signals.map((signal, index): Ticket => {
    const gist = gists[index];
    for (const concept of gist.concepts) concepts = Math.max(concepts, concept + 1);
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
      concepts: Int32Array.from(gist.concepts),
      strengths: Float32Array.from(gist.strengths),
      cards: cardsOf(leanings[index] ?? []),
      values,
      words: words.rows[index] ?? NONE,
      things: things.rows[index] ?? NONE,
      faults: faults.rows[index] ?? NONE,
      day: signal.openedAt === null ? Number.NaN : signal.openedAt / DAY_SECONDS,
      near: near[index] ?? NO_NEAR,
    };
  });
  return {
    list,
    concepts,
    shares,
    wordShares: words.shares,
    thingShares: things.shares,
    faultShares: faults.shares,
  };
}

/** What tickets name, numbered by first use, and the share of all tickets that names each. */
function numbered(lists: readonly (readonly number[])[]): {
  readonly rows: readonly Int32Array[];
  readonly shares: Float32Array;
} {
  const counts = new Map<number, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  const numbers = new Map([...counts.keys()].map((one, number) => [one, number]));
  return {
    rows: lists.map((list) => Int32Array.from(list, (one) => numbers.get(one) ?? 0)),
    shares: Float32Array.from(counts.values(), (count) => count / lists.length),
  };
}

/** Leanings as a direction, as long as they are clear. */
function cardsOf(leanings: readonly Leaning[]): [number, number][] {
  const length = Math.sqrt(leanings.reduce((sum, { total }) => sum + total ** 4, 0));
  const clear = Math.min(1, (leanings[0]?.total ?? 0) / CLEAR);
  return leanings.map(({ card, total }) => [card, (clear * total ** 2) / length]);
}

/**
 * The middle of every group of two and more.
 *
 * @param tickets  see readTickets
 * @param names    the group of each
 * @returns        in the order of first members
 * @cost           O(tickets x words), and the memory of groups x words
 */
export function describeGroups(tickets: Tickets, names: Int32Array): Group[] {
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
    things: new Uint32Array(tickets.thingShares.length),
    faults: new Uint32Array(tickets.faultShares.length),
    days: Float64Array.from(members, (member) => tickets.list[member]?.day ?? Number.NaN)
      .filter((day) => !Number.isNaN(day))
      .sort(),
  };
  for (const member of members) {
    const ticket = tickets.list[member];
    if (ticket === undefined) continue;
    for (let at = 0; at < ticket.concepts.length; at += 1)
      group.gist[ticket.concepts[at]] += ticket.strengths[at];
    for (const [card, value] of ticket.cards) group.cards.set(card, (group.cards.get(card) ?? 0) + value);
    for (const word of ticket.words) group.words[word] += 1;
    for (const thing of ticket.things) group.things[thing] += 1;
    for (const fault of ticket.faults) group.faults[fault] += 1;
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
