import { requires } from '../base/requires.ts';

/** A pattern as it was: its lasting id, and its tickets. */
export type EarlierPattern = { readonly id: string; readonly members: readonly number[] };

/** A smaller piece of a pattern than this is no longer that pattern, unless it is the largest piece left. */
const LEAST_PIECE = 1 / 3;

/**
 * Which earlier pattern each new group continues, so that its name, owner and dismissal stay with it.
 *
 * Tickets decide, not names: of all pairs of a pattern and a group, the pair that shares most tickets is settled
 * first. So a pattern that keeps most of its tickets keeps its id whatever else joined; where one falls apart the part
 * that holds most keeps it; where two flow together the larger goes on. The other then continues in what is left of it
 * only if that is a third of it or more.
 *
 * @param before  earlier patterns; no ticket stands in two of them
 * @param now     new groups as positions in the same numbering; no ticket stands in two of them
 * @returns       for each new group the id of the pattern it continues, no id twice, or null for a new problem; tickets
 *                that only one side knows play no part; neither list's order does
 * @throws        InvalidInput on an id that comes twice, on a ticket in two places or on a position that is none
 * @source        docs/methods/patterns.md
 * @cost          O(tickets) and a sort of the pairs that share a ticket; 500,000 tickets in well under a second
 */
export function keepIdentity(
  before: readonly EarlierPattern[],
  now: readonly (readonly number[])[],
): readonly (string | null)[] {
  requires(new Set(before.map(({ id }) => id)).size === before.length, 'keepIdentity', 'ids that differ');
  const pairs = sharingPairs(before, now);
  const left = new Int32Array(before.length);
  const most = new Int32Array(before.length);
  for (const { earlier, shared } of pairs) {
    left[earlier] += shared;
    most[earlier] = Math.max(most[earlier], shared);
  }
  const first = now.map((members) => members.reduce((low, member) => Math.min(low, member), Infinity));
  pairs.sort(
    (a, b) =>
      b.shared - a.shared ||
      left[a.earlier] - left[b.earlier] ||
      now[a.group].length - now[b.group].length ||
      compare(before[a.earlier].id, before[b.earlier].id) ||
      first[a.group] - first[b.group],
  );
  const kept: (string | null)[] = now.map(() => null);
  const continued = new Uint8Array(before.length);
  for (const { earlier, group, shared } of pairs) {
    const isPiece = shared === most[earlier] || shared >= LEAST_PIECE * left[earlier];
    if (!isPiece || continued[earlier] === 1 || kept[group] !== null) continue;
    continued[earlier] = 1;
    kept[group] = before[earlier].id;
  }
  return kept;
}

type Pair = { readonly earlier: number; readonly group: number; readonly shared: number };

/** Every pattern and group with a ticket in common, and how many. There are at most as many as tickets. */
function sharingPairs(before: readonly EarlierPattern[], now: readonly (readonly number[])[]): Pair[] {
  const earlierOf = placeOf(before.map(({ members }) => members));
  placeOf(now); // a ticket in two groups would count twice
  return now.flatMap((members, group) => {
    const shared = new Map<number, number>();
    for (const member of members) {
      const earlier = earlierOf[member] ?? -1;
      if (earlier >= 0) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    }
    return Array.from(shared, ([earlier, count]) => ({ earlier, group, shared: count }));
  });
}

function placeOf(groups: readonly (readonly number[])[]): Int32Array {
  let highest = -1;
  for (const members of groups) {
    for (const member of members) {
      requires(
        Number.isInteger(member) && member >= 0,
        'keepIdentity',
        'positions that are whole and not below 0',
      );
      highest = Math.max(highest, member);
    }
  }
  const places = new Int32Array(highest + 1).fill(-1);
  groups.forEach((members, place) => {
    for (const member of members) {
      requires(places[member] === -1, 'keepIdentity', 'each ticket in one place only');
      places[member] = place;
    }
  });
  return places;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
