import { daysApart } from './days-apart.ts';
import { FIELDS, type Group, type Ticket, type Tickets } from './group-middle.ts';
import { mostOfRarest, rarestInCommon, shareNotNaming } from './named-in-common.ts';
import type { Learned } from './train-on-own-words.ts';
import { turnGroups } from './turn-groups.ts';
import { wordEvidence } from './word-evidence.ts';

/** What the firm's own words say of each ticket, and which class stands for which group. */
export type OwnWords = { readonly learned: Learned; readonly classes: ReadonlyMap<number, number> };

/** Tickets, and how this firm says each group, where that was learned. */
export type HeldTickets = Tickets & { readonly own?: OwnWords | undefined };

/** The group in which a ticket stands, and how like it is to the likest members of each, see nearnessByGroup. */
export type Standing = { readonly name: number; readonly nearness: ReadonlyMap<number, number> };

/**
 * Log-odds of a ticket belonging to a group, piece by piece: the coefficients of a logistic regression on tickets and
 * groups of three invented firms, each held out once, rounded. The regression sees groups that stand already; so few
 * members ask more here than there, and the start was set on two draws of those firms.
 */
const EVIDENCE = {
  start: -5.9,
  fewMembers: -5,
  /** Likeness of gist to the group's middle. */
  gist: 7.6,
  /** Cards agree with the members'. */
  card: 1.8,
  /** Each word that the members say oftener than others, in nats. */
  words: 0.5,
  /** The group's assets, teams, sites, categories and reporters. */
  context: 0.46,
  /** The rarest thing, or fault, in common, in nats; and the share of members that name another thing. */
  thing: 0.35,
  fault: 0.3,
  otherThing: -0.6,
  /** Likeness of words to the three likest members. */
  near: 3,
  /** A member came the same day; half of it a day apart. */
  day: 1.4,
  /** The firm's own words, as a chance, against what an unknown text gets. */
  own: 1.5,
  ownUnknown: 0.25,
} as const;
/** A group's habits weigh against this many tickets of the whole firm. */
const PRIOR_TICKETS = 3;
/** Surroundings raise what the text suggests; they never make it. */
const MOST_AROUND = 3.2;

/**
 * How much a ticket fits a group, itself left out when it is in it.
 *
 * @param tickets   all of them
 * @param index     which one
 * @param group     the group it is held against
 * @param standing  where the ticket stands
 * @returns         log-odds; -Infinity against a group of itself alone
 * @source          evidence as log-odds of record linkage: Fellegi & Sunter (1969)
 * @cost            O(words of the ticket)
 */
export function fitToGroup(tickets: HeldTickets, index: number, group: Group, standing: Standing): number {
  const ticket = tickets.list[index];
  let gist = 0;
  for (let at = 0; at < ticket.concepts.length; at += 1)
    gist += ticket.strengths[at] * group.gist[ticket.concepts[at]];
  const said = { times: group.words, members: group.members.length };
  const words = wordEvidence(ticket.words, tickets.wordShares, said, group.name === standing.name);
  return fitOf(holdTicket(tickets, index, standing), { group, gist, words }, Number.NEGATIVE_INFINITY);
}

/** How much one ticket fits each of many groups, by their place. */
export type Fits = {
  /** As fitToGroup says; -Infinity where that is surely below `floor`. */
  readonly fit: (place: number, floor: number) => number;
  /** No less than that, for a fraction of the work. */
  readonly atMost: (place: number) => number;
};

/**
 * Holds tickets against many groups, each against all of them at once: most groups say none of a ticket's words, and
 * need no closer look.
 *
 * @param tickets  all of them
 * @param groups   those that tickets are held against
 * @returns        reads one ticket; asked for the next, the answers for the one before no longer hold
 * @cost           that of turnGroups, and of fitToGroup for the groups that come near
 */
export function createFits(
  tickets: HeldTickets,
  groups: readonly Group[],
): (index: number, standing: Standing) => Fits {
  const echoesOf = turnGroups(groups, tickets);
  return (index, standing) => {
    const { gist, words } = echoesOf(tickets.list[index]);
    const held = holdTicket(tickets, index, standing);
    const against = (place: number): Against => ({
      group: groups[place],
      gist: gist[place],
      words: words[place],
    });
    return {
      fit: (place, floor) =>
        groups[place].name === standing.name
          ? fitToGroup(tickets, index, groups[place], standing)
          : fitOf(held, against(place), floor),
      atMost: (place) =>
        groups[place].name === standing.name
          ? Number.POSITIVE_INFINITY
          : likely(held, against(place), false) + held.mostNamed + held.mostAround,
    };
  };
}

/** A ticket as it is held against groups, and the most that the costlier pieces of evidence can add to any of them. */
type Held = {
  readonly tickets: HeldTickets;
  readonly index: number;
  readonly ticket: Ticket;
  readonly standing: Standing;
  readonly mostNamed: number;
  readonly mostAround: number;
};

/** A group, the ticket's gist times that of its members, and what the ticket's words say for it. */
type Against = { readonly group: Group; readonly gist: number; readonly words: number };

function holdTicket(tickets: HeldTickets, index: number, standing: Standing): Held {
  const ticket = tickets.list[index];
  return {
    tickets,
    index,
    ticket,
    standing,
    mostNamed:
      EVIDENCE.thing * mostOfRarest(ticket.things, tickets.thingShares) +
      EVIDENCE.fault * mostOfRarest(ticket.faults, tickets.faultShares),
    mostAround:
      (ticket.cards.length > 0 ? EVIDENCE.card : 0) +
      (ticket.values.some((value) => value >= 0) ? MOST_AROUND : 0) +
      (Number.isNaN(ticket.day) ? 0 : EVIDENCE.day),
  };
}

function fitOf(held: Held, against: Against, floor: number): number {
  const { tickets, index, ticket, standing } = held;
  const { group } = against;
  const inside = group.name === standing.name;
  const size = group.members.length - (inside ? 1 : 0);
  if (size < 1) return Number.NEGATIVE_INFINITY;
  const quick = likely(held, against, inside);
  if (quick + held.mostNamed + held.mostAround < floor) return Number.NEGATIVE_INFINITY;
  const named = namedEvidence(tickets, ticket, group, inside);
  if (quick + named + held.mostAround < floor) return Number.NEGATIVE_INFINITY;
  let agreement = 0;
  for (const [card, value] of ticket.cards) {
    agreement += value * ((group.cards.get(card) ?? 0) - (inside ? value : 0));
  }
  const content = EVIDENCE.gist * likeGist(against, ticket, inside) + (EVIDENCE.card * agreement) / size;
  const around = Math.min(MOST_AROUND, EVIDENCE.context * habitEvidence(tickets, ticket, group, inside));
  return (
    EVIDENCE.start +
    EVIDENCE.fewMembers / size +
    content +
    around +
    EVIDENCE.words * against.words +
    named +
    EVIDENCE.near * (standing.nearness.get(group.name) ?? 0) +
    EVIDENCE.day / (1 + daysApart(ticket.day, group.days, inside)) +
    ownEvidence(tickets, index, group)
  );
}

/** The evidence that costs little to look at. */
function likely({ tickets, index, ticket, standing }: Held, against: Against, inside: boolean): number {
  const { group, words } = against;
  return (
    EVIDENCE.start +
    EVIDENCE.fewMembers / (group.members.length - (inside ? 1 : 0)) +
    EVIDENCE.gist * likeGist(against, ticket, inside) +
    EVIDENCE.words * words +
    EVIDENCE.near * (standing.nearness.get(group.name) ?? 0) +
    ownEvidence(tickets, index, group)
  );
}

/** The cosine of the ticket's gist and the sum of the members'. */
function likeGist({ group, gist }: Against, { strengths }: Ticket, inside: boolean): number {
  let itself = 0;
  if (inside) for (const strength of strengths) itself += strength ** 2;
  const square = inside ? group.square - 2 * gist + itself : group.square;
  return square > 1e-6 ? (gist - itself) / Math.sqrt(square) : 0;
}

function namedEvidence(tickets: HeldTickets, ticket: Ticket, group: Group, inside: boolean): number {
  const things = { times: group.things, members: group.members.length };
  const faults = { times: group.faults, members: group.members.length };
  return (
    EVIDENCE.thing * rarestInCommon(ticket.things, tickets.thingShares, things, inside) +
    EVIDENCE.fault * rarestInCommon(ticket.faults, tickets.faultShares, faults, inside) +
    EVIDENCE.otherThing * shareNotNaming(ticket.things, things, inside)
  );
}

function ownEvidence({ own }: HeldTickets, index: number, { name }: Group): number {
  const place = own?.classes.get(name);
  if (own === undefined || place === undefined) return 0;
  const chance = own.learned.chance[index * own.learned.classes + place];
  return EVIDENCE.own * (chance - EVIDENCE.ownUnknown);
}

function habitEvidence({ shares }: HeldTickets, ticket: Ticket, group: Group, inside: boolean): number {
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
