/** In how many tickets each stem stands, where in more than one: how little a word tells. */
export type StemCounts = { readonly tickets: number; readonly stems: ReadonlyMap<string, number> };

/**
 * Counts in how many tickets each stem stands, so that common words tell little.
 *
 * @param tickets  the stems of each ticket
 * @returns        stems of one ticket only are left out, since most are; no tickets give no stems
 * @cost           O(words)
 */
export function countStems(tickets: readonly (readonly string[])[]): StemCounts {
  const counts = new Map<string, number>();
  for (const stems of tickets)
    for (const root of new Set(stems)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return { tickets: tickets.length, stems: new Map([...counts].filter(([, times]) => times > 1)) };
}
