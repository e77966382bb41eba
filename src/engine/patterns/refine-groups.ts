import { createFits, fitToGroup, type HeldTickets, type OwnWords, type Standing } from './fit-to-group.ts';
import { describeGroups, type Group, type KnownTickets, readTickets } from './group-middle.ts';
import { nearnessByGroup } from './near-members.ts';

/** What a group is compared by. */
export type RefineInput = KnownTickets & {
  /** How this firm says each group, where that was learned. */
  readonly own?: OwnWords;
};

/** Above even odds: a wrong ticket in a pattern harms trust more than a missing one. */
const LEAST_TO_JOIN = 0.6;
/** What one ticket needs to stay once the groups stand, among `USUAL` tickets. */
const LEAST_TO_STAY = 2.3;
/** Tickets of a firm in a year or two. */
const USUAL = 720;
/** Groups are found among so many at most (join-tickets.ts), and below so few that no chance is worth less. */
const COUNTED = { least: 150, most: 1_500 };
/** How much surer a ticket must be to stay than to join, at the least. */
const STAYING = 1;
/** A ticket that fits two groups alike fits neither for certain; the one it is in keeps it. */
const LEAST_MARGIN = 0.8;
const ROUNDS = 4;
/** Far more than sums of evidence in another order can differ by. */
const ROUNDING = 1e-6;

type Least = { readonly toJoin: number; readonly toStay: number };

/**
 * The evidence that is asked for. Among twice as many tickets there are twice as many groups that one may fit by accident, so
 * each is that much less likely before anything is known of it: the log-odds that it takes grow with the logarithm of the tickets.
 */
export function leastEvidence(tickets: number): Least {
  const counted = Math.min(COUNTED.most, Math.max(COUNTED.least, tickets));
  const toStay = LEAST_TO_STAY + Math.log(counted / USUAL);
  return { toStay, toJoin: Math.max(0, Math.min(LEAST_TO_JOIN, toStay - STAYING)) };
}

/**
 * Holds every ticket against the middle of every group: what one member happens to say weighs little there, what
 * most of them say weighs much. Tickets move to the group they fit, small groups join the one they fit, and who
 * fits none is alone. Once the groups stand, each ticket must be surer of its own than it had to be to join.
 *
 * @param input      what is known of the tickets
 * @param partition  the groups so far
 * @returns          the group of each ticket; alone is a group of one
 * @cost             O(rounds x tickets x groups)
 */
export function refineGroups(input: RefineInput, partition: Int32Array): Int32Array {
  const tickets: HeldTickets = { ...readTickets(input), own: input.own };
  const least = leastEvidence(partition.length);
  let names = Int32Array.from(partition);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = names.slice();
    joinGroups(describeGroups(tickets, names), { tickets, names, least });
    names = moveTickets(describeGroups(tickets, names), { tickets, names, least });
    if (names.every((name, index) => name === before[index])) break;
  }
  return dropStrays(tickets, names, least);
}

type Held = { readonly tickets: HeldTickets; readonly names: Int32Array; readonly least: Least };

/** A group whose members fit another one, on the mean, joins it: smallest first. */
function joinGroups(groups: readonly Group[], { tickets, names, least }: Held): void {
  const sorted = [...groups].sort((a, b) => a.members.length - b.members.length || a.name - b.name);
  const fitsOf = createFits(tickets, sorted);
  const gone = new Set<Group>();
  const most = new Float64Array(sorted.length);
  for (const small of sorted) {
    const standings = small.members.map((index) => standingOf(tickets, index, names));
    const larger = [...sorted.keys()].filter((place) => {
      const large = sorted[place];
      return large !== small && !gone.has(large) && large.members.length >= small.members.length;
    });
    most.fill(0);
    for (const [at, index] of small.members.entries()) {
      const { atMost } = fitsOf(index, standings[at]);
      for (const place of larger) most[place] += atMost(place);
    }
    let best: Group | undefined;
    let highest = least.toJoin;
    for (const place of larger) {
      if (most[place] / small.members.length < highest - ROUNDING) continue;
      const large = sorted[place];
      let sum = 0;
      for (const [at, index] of small.members.entries())
        sum += fitToGroup(tickets, index, large, standings[at]);
      if (sum / small.members.length > highest) {
        highest = sum / small.members.length;
        best = large;
      }
    }
    if (best === undefined) continue;
    gone.add(small);
    for (const index of small.members) names[index] = best.name;
  }
}

function moveTickets(groups: readonly Group[], { tickets, names, least }: Held): Int32Array<ArrayBuffer> {
  const moved = Int32Array.from(names);
  const fitsOf = createFits(tickets, groups);
  let fresh = freshName(names);
  for (let index = 0; index < names.length; index += 1) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    const { fit } = fitsOf(index, standingOf(tickets, index, names));
    for (const [place, { name }] of groups.entries()) {
      // Whoever is further behind the best, or behind what is needed to join, decides nothing.
      const score = fit(place, Math.max(most, least.toJoin) - LEAST_MARGIN - ROUNDING);
      if (score > most) {
        next = most;
        most = score;
        best = name;
      } else next = Math.max(next, score);
    }
    if (most > least.toJoin && (most - next >= LEAST_MARGIN || best === names[index])) moved[index] = best;
    else {
      moved[index] = fresh;
      fresh += 1;
    }
  }
  return moved;
}

function standingOf({ list }: HeldTickets, index: number, names: Int32Array): Standing {
  return { name: names[index], nearness: nearnessByGroup(list[index].near, names) };
}

/** Groups form on the evidence of many; a ticket by itself must be surer to stay. */
function dropStrays(tickets: HeldTickets, names: Int32Array, { toStay }: Least): Int32Array<ArrayBuffer> {
  const groups = new Map(describeGroups(tickets, names).map((group) => [group.name, group]));
  const kept = Int32Array.from(names);
  let fresh = freshName(names);
  names.forEach((name, index) => {
    const group = groups.get(name);
    if (group === undefined) return;
    if (fitToGroup(tickets, index, group, standingOf(tickets, index, names)) >= toStay) return;
    kept[index] = fresh;
    fresh += 1;
  });
  return kept;
}

function freshName(names: Int32Array): number {
  return names.reduce((most, name) => Math.max(most, name + 1), 0);
}
