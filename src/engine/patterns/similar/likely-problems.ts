import { likenessOf } from './likeness.ts';
import type { Near } from './nearest-to-problem.ts';

/** A ticket that is like a text, and the problem it belongs to; null where it stands alone. */
export type NearTicket<Key> = Near<Key> & { readonly problem: string | null };

/** A problem that a text probably is about. */
export type LikelyProblem<Key> = {
  readonly problem: string;
  /** In [0, 1]: how alike the text is, on average, to the three tickets of it that it is most like. */
  readonly score: number;
  /** Of its tickets the one that is most like the text. */
  readonly nearest: Key;
  /** Words that the text shares with that one. */
  readonly because: readonly string[];
};

const COMPARED = 3; // as in nearest-to-problem.ts: to be like several of its tickets says more than to be like one
const LEAST_SCORE = 0.1; // what was offered below that was the problem 5 times in a hundred: docs/methods/patterns.md
const LEAST_SHARE = 0.5; // of the first one's score: what is less likely than that is hardly ever the one, and in the way

/**
 * The problems that a text probably is about: "is it this?" for who is telling what does not work.
 *
 * @param found  the tickets that are like the text; how many are looked at is the caller's choice
 * @param most   how many problems
 * @returns      each problem once, the likeliest first, of equals the one found first, and none that is less than half as
 *               likely as the first; empty when nothing is alike enough
 * @source       docs/methods/patterns.md, "What somebody is telling"
 * @cost         O(n log n) in what was found
 */
export function likelyProblems<Key>(
  found: readonly NearTicket<Key>[],
  most: number,
): readonly LikelyProblem<Key>[] {
  const near = found.flatMap(({ problem, ...ticket }) =>
    problem === null || likenessOf(ticket.score) === null ? [] : [{ problem, ...ticket }],
  );
  const likely = [...Map.groupBy(near, ({ problem }) => problem)]
    .map(([problem, own]) => {
      const nearest = own.toSorted((a, b) => b.score - a.score).slice(0, COMPARED);
      const score = nearest.reduce((sum, each) => sum + each.score, 0) / COMPARED;
      return { problem, score, nearest: nearest[0].key, because: nearest[0].because };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  return likely.filter(({ score }) => score >= LEAST_SHARE * likely[0].score);
}
