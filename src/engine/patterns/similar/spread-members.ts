const MOST = 24; // more tickets of one problem say little that these do not

/**
 * By which of a problem's tickets others are looked for: all of a small one, of a large one so many, spread evenly.
 *
 * @param members  the tickets of one problem, in any order that is kept
 * @returns        at most 24 of them, in the same order, the first and the last among them
 * @cost           O(1) in the members
 */
export function spreadMembers<T>(members: readonly T[]): readonly T[] {
  if (members.length <= MOST) return members;
  const step = (members.length - 1) / (MOST - 1);
  return Array.from({ length: MOST }, (_, index) => members[Math.round(index * step)]);
}
