import type { SparseRows } from './sparse-rows.ts';

const ALIKE = 1e-6; // rows hold 24 bits: a smaller difference is rounding, not likeness

/**
 * Which side each unit resembles most by its words; on a tie the larger side, then the first.
 *
 * A side is its middle, of length one, so that a large and varied side is not at a disadvantage against a small one.
 *
 * @param units  tickets that go somewhere together
 * @param sides  tickets they may go with; at least one side
 * @param words  the words of all of them
 * @returns      for each unit a place in `sides`
 * @source       Rocchio (1971), relevance feedback: likeness to the middle of what is known
 * @cost         O(words)
 */
export function nearestSides(
  units: readonly (readonly number[])[],
  sides: readonly (readonly number[])[],
  words: SparseRows,
): readonly number[] {
  const middles = sides.map((side) => middleOf(side, words));
  return units.map((unit) => {
    const likeness = middles.map((middle) =>
      unit.reduce((sum, ticket) => sum + likenessTo(middle, ticket, words), 0),
    );
    let best = 0;
    for (let side = 1; side < sides.length; side += 1) {
      const more = likeness[side] - likeness[best];
      const isLarger = sides[side].length > sides[best].length;
      if (more > ALIKE || (more >= -ALIKE && isLarger)) best = side;
    }
    return best;
  });
}

function middleOf(side: readonly number[], { starts, ids, values }: SparseRows): ReadonlyMap<number, number> {
  const sum = new Map<number, number>();
  for (const ticket of side) {
    for (let at = starts[ticket]; at < starts[ticket + 1]; at += 1)
      sum.set(ids[at], (sum.get(ids[at]) ?? 0) + values[at]);
  }
  let square = 0;
  for (const value of sum.values()) square += value * value;
  const length = Math.sqrt(square) || 1;
  return new Map(Array.from(sum, ([id, value]) => [id, value / length]));
}

function likenessTo(
  middle: ReadonlyMap<number, number>,
  ticket: number,
  { starts, ids, values }: SparseRows,
): number {
  let sum = 0;
  for (let at = starts[ticket]; at < starts[ticket + 1]; at += 1)
    sum += values[at] * (middle.get(ids[at]) ?? 0);
  return sum;
}
