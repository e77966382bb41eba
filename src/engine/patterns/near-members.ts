import { highestFew } from './highest-few.ts';
import type { WordTable } from './word-evidence.ts';

/** For one ticket the tickets whose words are likest, likest first. */
export type NearTickets = { readonly ids: Int32Array; readonly likeness: Float32Array };

/** A word of more tickets says little, and would cost most of the time. */
const MOST_TICKETS_OF_WORD = 300;
/** Past these nobody is near any more. */
const MOST_NEAR = 30;
/** One member that says the same may be chance; three are not. */
const MEMBERS_ASKED = 3;

/**
 * For every ticket those that share most of its words, rare words weighing more.
 *
 * It answers "who said it the way I do?": a problem is told in a few ways, and a ticket need only resemble one of
 * them, not the middle of all.
 *
 * @param table  the words of all tickets, see numberWords
 * @returns      at most thirty others a ticket, with the cosine of idf weights, in (0, 1]
 * @source       idf weights and cosine: Manning, Raghavan & Schütze (2008), chapter 6
 * @cost         O(words x tickets of a word); a word of over 300 tickets makes nobody near
 */
export function findNearTickets({ rows, shares }: WordTable): readonly NearTickets[] {
  const weights = shares.map((share) => Math.log(1 / share));
  const postings: number[][] = Array.from(shares, () => []);
  rows.forEach((row, ticket) => {
    for (const word of row) postings[word]?.push(ticket);
  });
  const lengths = Float32Array.from(rows, (row) =>
    Math.sqrt(row.reduce((sum, word) => sum + weights[word] ** 2, 0)),
  );
  const sums = new Float32Array(rows.length);
  return rows.map((row, ticket) => {
    const touched: number[] = [];
    for (const word of row) {
      const others = postings[word] ?? [];
      const weight = weights[word] ** 2;
      if (weight === 0 || others.length > MOST_TICKETS_OF_WORD) continue;
      for (const other of others) {
        if (other === ticket) continue;
        if (sums[other] === 0) touched.push(other);
        sums[other] += weight / (lengths[other] * lengths[ticket]);
      }
    }
    const likest = highestFew(touched, sums, MOST_NEAR).sort((a, b) => sums[b] - sums[a] || a - b);
    const ids = Int32Array.from(likest);
    const likeness = Float32Array.from(ids, (other) => sums[other]);
    for (const other of touched) sums[other] = 0;
    return { ids, likeness };
  });
}

/**
 * How like a ticket's words are to those of the three likest members of each group.
 *
 * @param near   of one ticket, see findNearTickets
 * @param names  the group of each ticket
 * @returns      for each group with a near ticket the mean likeness of the likest three, in (0, 1]; one that is
 *               missing counts zero
 * @cost         O(near tickets)
 */
export function nearnessByGroup({ ids, likeness }: NearTickets, names: Int32Array): Map<number, number> {
  const asked = new Map<number, number>();
  const sums = new Map<number, number>();
  ids.forEach((other, at) => {
    const name = names[other];
    const times = asked.get(name) ?? 0;
    if (times === MEMBERS_ASKED) return;
    asked.set(name, times + 1);
    sums.set(name, (sums.get(name) ?? 0) + likeness[at] / MEMBERS_ASKED);
  });
  return sums;
}
