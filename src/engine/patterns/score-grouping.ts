import { requires } from '../base/requires.ts';
import { bCubed } from '../stats/b-cubed.ts';

/** How well patterns agree with known problems; every share in [0, 1]. */
export type GroupingScore = {
  readonly f1: number;
  /** Of the true problems with six tickets and more, those found as one pattern. */
  readonly foundAsOne: number;
  /** Of the tickets in patterns, those that belong to their pattern's majority problem. */
  readonly precisionOfPatterns: number;
  /** Of the true one-offs, those that sit in a pattern. */
  readonly oneOffsDrawnIn: number;
};

const LEAST_TICKETS = 6;
const AS_ONE = 0.8;

/**
 * Scores patterns against the truth of an invented company, in the words a reader would use.
 *
 * @param truth       the true problem of each ticket; a problem of one ticket is a one-off
 * @param assignment  the pattern of each ticket, or -1 when it stays alone
 * @returns           shares; 1 for found-as-one and precision, 0 for drawn in, where there is nothing to judge
 * @throws            InvalidInput when the lists differ in length
 * @source            docs/methods/patterns.md
 * @cost              O(tickets)
 */
export function scoreGrouping(truth: readonly string[], assignment: ArrayLike<number>): GroupingScore {
  requires(truth.length === assignment.length, 'scoreGrouping', 'one pattern number per ticket');
  const found = truth.map((_, index) =>
    (assignment[index] ?? -1) < 0 ? `alone ${index}` : `${assignment[index]}`,
  );
  const sizes = counts(truth);
  const inPattern = new Map<string, Map<string, number>>();
  truth.forEach((problem, index) => {
    if ((assignment[index] ?? -1) < 0) return;
    const row = inPattern.get(found[index] ?? '') ?? new Map<string, number>();
    row.set(problem, (row.get(problem) ?? 0) + 1);
    inPattern.set(found[index] ?? '', row);
  });
  const oneOffs = truth.flatMap((problem, index) => (sizes.get(problem) === 1 ? [index] : []));
  const drawn = oneOffs.filter((index) => total(inPattern.get(found[index] ?? '')) >= 2).length;
  return {
    f1: bCubed(truth, found).f1,
    foundAsOne: shareFoundAsOne(sizes, inPattern),
    precisionOfPatterns: precisionOf(sizes, inPattern),
    oneOffsDrawnIn: oneOffs.length === 0 ? 0 : drawn / oneOffs.length,
  };
}

/**
 * The share of true pairs whose tickets are in two languages that stand in one pattern.
 *
 * @param tickets  `pattern` is -1 where a ticket stands alone
 * @returns        NaN where no problem is told in two languages
 * @cost           O(n²)
 */
export function pairsAcrossLanguages(
  tickets: readonly { readonly problem: string; readonly language: string; readonly pattern: number }[],
): number {
  let [pairs, together] = [0, 0];
  tickets.forEach((one, index) => {
    for (const other of tickets.slice(index + 1)) {
      if (one.problem !== other.problem || one.language === other.language) continue;
      pairs += 1;
      if (one.pattern >= 0 && one.pattern === other.pattern) together += 1;
    }
  });
  return together / pairs;
}

function counts(names: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return sizes;
}

function total(row: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  for (const times of row?.values() ?? []) sum += times;
  return sum;
}

type Rows = ReadonlyMap<string, ReadonlyMap<string, number>>;

function shareFoundAsOne(sizes: ReadonlyMap<string, number>, inPattern: Rows): number {
  const large = [...sizes].filter(([, size]) => size >= LEAST_TICKETS);
  if (large.length === 0) return 1;
  const asOne = large.filter(([problem, size]) =>
    [...inPattern.values()].some((row) => {
      const here = row.get(problem) ?? 0;
      return here >= AS_ONE * size && here >= AS_ONE * total(row);
    }),
  );
  return asOne.length / large.length;
}

/** A pattern whose majority is a one-off explains none of its other members. */
function precisionOf(sizes: ReadonlyMap<string, number>, inPattern: Rows): number {
  let right = 0;
  let all = 0;
  for (const row of inPattern.values()) {
    const tickets = total(row);
    if (tickets < 2) continue;
    all += tickets;
    let most = 0;
    for (const [problem, times] of row) if ((sizes.get(problem) ?? 0) > 1) most = Math.max(most, times);
    right += most;
  }
  return all === 0 ? 1 : right / all;
}
