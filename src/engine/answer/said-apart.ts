import type { Correction } from '../patterns/correction.ts';

/**
 * Which patterns somebody said a ticket is not: it is not asked again.
 *
 * @param corrections  what people said, as positions of tickets
 * @param assignment   for each ticket the position of its pattern, or -1
 * @returns            for a ticket and a pattern's position, whether it was said
 * @cost               O(tickets named)
 */
export function saidApart(
  corrections: readonly Correction[],
  assignment: Int32Array,
): (ticket: number, pattern: number) => boolean {
  const apart = new Map<number, Set<number>>();
  for (const correction of corrections) {
    if (correction.kind === 'together') continue;
    const patterns = correction.from.map((position) => assignment[position]);
    for (const ticket of correction.tickets) {
      const own = apart.get(ticket) ?? new Set<number>();
      apart.set(ticket, own);
      for (const pattern of patterns) own.add(pattern);
    }
  }
  return (ticket, pattern) => apart.get(ticket)?.has(pattern) ?? false;
}
