import type { SparseRows } from './sparse-rows.ts';

const MOST_COMPARED = 400; // 80,000 pairs: beyond, an even sample of the tickets stands for all

/**
 * The two tickets of a group that are least alike by their words.
 *
 * It answers "does this pattern hold what does not belong together?" by showing the hardest case.
 *
 * @param members  rows of the tickets, ascending
 * @param words    their words as rows of length one
 * @returns        two of the members, the earlier first; of equally unlike pairs the first; tickets without words only
 *                 where there are no two with them; exact up to 400 members, else among every n-th; null below two
 * @cost           O(members² × words), at most 400 members, less where two share no word at all
 */
export function mostDifferent(
  members: readonly number[],
  words: SparseRows,
): readonly [number, number] | null {
  const speaking = members.filter((member) => words.starts[member + 1] > words.starts[member]);
  const [a, b] = members;
  if (a === undefined || b === undefined) return null;
  if (speaking.length < 2) return [a, b];
  return leastAlike(evenSample(speaking), words);
}

function evenSample(members: readonly number[]): readonly number[] {
  if (members.length <= MOST_COMPARED) return members;
  return Array.from(
    { length: MOST_COMPARED },
    (_, index) => members[Math.floor((index * members.length) / MOST_COMPARED)],
  );
}

type Standing = { readonly place: number; readonly value: number };

/** Each ticket against those behind it; two that share no word cannot be outdone, and end the search. */
function leastAlike(
  sample: readonly number[],
  { starts, ids, values }: SparseRows,
): readonly [number, number] {
  const standing = new Map<number, Standing[]>();
  for (const [place, member] of sample.entries()) {
    for (let at = starts[member]; at < starts[member + 1]; at += 1) {
      const list = standing.get(ids[at]);
      if (list === undefined) standing.set(ids[at], [{ place, value: values[at] }]);
      else list.push({ place, value: values[at] });
    }
  }
  const likeness = new Float64Array(sample.length);
  let least = Number.POSITIVE_INFINITY;
  let pair: readonly [number, number] = [sample[0], sample[1]];
  for (let place = 0; place + 1 < sample.length && least > 0; place += 1) {
    likeness.fill(0);
    const member = sample[place];
    for (let at = starts[member]; at < starts[member + 1]; at += 1) {
      for (const other of standing.get(ids[at]) ?? []) likeness[other.place] += values[at] * other.value;
    }
    for (let other = place + 1; other < sample.length; other += 1) {
      if (likeness[other] >= least) continue;
      least = likeness[other];
      pair = [member, sample[other]];
    }
  }
  return pair;
}
