import type { Correction } from './correction.ts';

export type SpreadCorrections = {
  /** What people said, in order of time. */
  readonly corrections: readonly Correction[];
  /** For each signal the position of the first that says the very same, or -1. */
  readonly duplicates: Int32Array;
  /** For each signal whether it stands in a pattern before any correction. */
  readonly isGrouped: (position: number) => boolean;
};

/**
 * Lets what was said of a ticket hold for those that say the very same: whoever is told once is not told again.
 *
 * A ticket follows only where nobody spoke of it himself, and where those that say the same are all on one side of what was
 * said. Into a pattern it comes only from standing alone: out of another pattern it would bring that one along.
 *
 * @param input   as the grouping stands before any correction
 * @returns       the corrections with who follows; nobody named is left out, and done twice it changes nothing
 * @cost          O(signals + tickets named)
 */
export function spreadCorrections({
  corrections,
  duplicates,
  isGrouped,
}: SpreadCorrections): readonly Correction[] {
  if (corrections.length === 0) return corrections;
  const named = new Set(
    corrections.flatMap((each) =>
      each.kind === 'together' ? each.tickets : [...each.tickets, ...each.from],
    ),
  );
  const followers = followersOf(duplicates, named);
  const saysSame = (position: number): number => (duplicates[position] < 0 ? position : duplicates[position]);
  const following = (tickets: readonly number[], against: readonly number[]): readonly number[] => {
    const stays = new Set(against.map(saysSame));
    const said = new Set(tickets.map(saysSame));
    return [...said].filter((same) => !stays.has(same)).flatMap((same) => followers.get(same) ?? []);
  };
  return corrections.map((each) =>
    each.kind === 'together'
      ? {
          ...each,
          tickets: [
            ...each.tickets,
            ...following(each.tickets, []).filter((position) => !isGrouped(position)),
          ],
        }
      : { ...each, tickets: [...each.tickets, ...following(each.tickets, each.from)] },
  );
}

/** Of whom nobody spoke, by the first that says the same. */
function followersOf(
  duplicates: Int32Array,
  named: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const followers = new Map<number, number[]>();
  duplicates.forEach((first, position) => {
    if (first < 0) return;
    const own = followers.get(first) ?? (named.has(first) ? [] : [first]);
    followers.set(first, own);
    if (!named.has(position)) own.push(position);
  });
  return followers;
}
