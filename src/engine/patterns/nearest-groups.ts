import { createFits, type HeldTickets } from './fit-to-group.ts';
import { describeGroups, type Ticket } from './group-middle.ts';
import { nearnessByGroup } from './near-members.ts';

/** For each ticket that stands alone the group that it fits best, however little. */
export type NearestGroups = {
  /** A member of that group, the one whose words are likest; -1 where none is near, and where the ticket is in a group. */
  readonly member: Int32Array;
  /** How much the ticket fits it, in log-odds as fitToGroup says them; 0 without a member. */
  readonly fit: Float32Array;
};

/** Below it hardly one in fifty belongs there. */
const LEAST_FIT = -5;

/**
 * Says where tickets that stand alone would belong if they belonged anywhere: too unlikely to be counted, likely enough to be
 * asked about.
 *
 * @param tickets  all of them
 * @param names    the group of each
 * @returns        one a ticket, in the same order
 * @source         docs/methods/patterns.md, *Perhaps*
 * @cost           O(tickets alone x groups that come near)
 */
export function nearestGroups(tickets: HeldTickets, names: Int32Array): NearestGroups {
  const groups = describeGroups(tickets, names);
  const inGroup = new Set(groups.map(({ name }) => name));
  const fitsOf = createFits(tickets, groups);
  const member = new Int32Array(names.length).fill(-1);
  const fits = new Float32Array(names.length);
  tickets.list.forEach((ticket, index) => {
    const name = names[index];
    if (inGroup.has(name)) return;
    const { fit } = fitsOf(index, { name, nearness: nearnessByGroup(ticket.near, names) });
    let most = LEAST_FIT;
    for (const [place, group] of groups.entries()) {
      const score = fit(place, most);
      if (score <= most) continue;
      most = score;
      member[index] = likestOf(ticket, group.name, names) ?? group.members[0];
    }
    if (member[index] >= 0) fits[index] = most;
  });
  return { member, fit: fits };
}

/** The member of a group that says most of what a ticket says. */
function likestOf({ near }: Ticket, name: number, names: Int32Array): number | undefined {
  return near.ids.find((other) => names[other] === name);
}
