import type { Grouped } from './pattern.ts';

/**
 * A pattern of an ordered part of the tickets, in the numbering of all of them.
 *
 * @param pattern  its members are places in `order`
 * @param order    for each place the position among all tickets
 * @returns        the same pattern, members ascending
 */
export function placed(pattern: Grouped, order: readonly number[]): Grouped {
  const { members, mostDifferent } = pattern;
  const at = (place: number): number => order[place] ?? 0;
  return {
    ...pattern,
    members: members.map(at).sort((a, b) => a - b),
    mostDifferent: mostDifferent === null ? null : [at(mostDifferent[0]), at(mostDifferent[1])],
  };
}
