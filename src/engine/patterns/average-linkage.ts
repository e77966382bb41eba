/** Likeness of every pair of items, one number a pair, in rows below the diagonal. */
export type PairTable = {
  readonly size: number;
  /** Pair (a, b) with a > b stands at a (a - 1) / 2 + b. */
  readonly values: Float32Array;
};

/**
 * Joins items into groups as long as two groups are on average alike.
 *
 * Every member of one group is weighed against every member of the other, so a chain of half-likenesses joins
 * nothing. It answers which tickets are the same problem when every pair has been judged.
 *
 * @param pairs   evidence for each pair; above zero speaks for joining. It is used up
 * @param masses  how many tickets each item stands for, whole and above zero
 * @returns       for each item the number of its group, from 0, by first member
 * @source        Sokal & Michener (1958); nearest-neighbour chain: Murtagh (1983), Computer Journal 26, 354-359
 * @cost          O(size^2) time, and the table
 */
export function averageLinkage({ size, values }: PairTable, masses: readonly number[]): Int32Array {
  const mass = Float64Array.from(masses);
  const alive = new Uint8Array(size).fill(1);
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const at = (a: number, b: number): number => (a > b ? (a * (a - 1)) / 2 + b : (b * (b - 1)) / 2 + a);
  const chain: number[] = [];
  let next = 0;
  for (;;) {
    if (chain.length === 0) {
      while (next < size && alive[next] === 0) next += 1;
      if (next >= size) break;
      chain.push(next);
    }
    const tip = chain.at(-1) ?? 0;
    const before = chain.at(-2) ?? -1;
    let best = before;
    let most = before < 0 ? 0 : values[at(tip, before)];
    for (let other = 0; other < size; other += 1) {
      if (alive[other] === 0 || other === tip) continue;
      if (values[at(tip, other)] > most) {
        most = values[at(tip, other)];
        best = other;
      }
    }
    if (best < 0) {
      // Nothing speaks for joining it with anything: it is done.
      alive[tip] = 0;
      chain.length = 0;
      next += 1;
      continue;
    }
    if (best !== before) {
      chain.push(best);
      continue;
    }
    join(tip, before);
    chain.length -= 2;
  }
  return numbered(parent);

  function join(a: number, b: number): void {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    for (let other = 0; other < size; other += 1) {
      if (alive[other] === 0 || other === kept || other === gone) continue;
      const sum = mass[kept] * values[at(kept, other)] + mass[gone] * values[at(gone, other)];
      values[at(kept, other)] = sum / (mass[kept] + mass[gone]);
    }
    mass[kept] += mass[gone];
    alive[gone] = 0;
    parent[gone] = kept;
    if (kept < next) next = kept;
  }
}

function numbered(parent: Int32Array): Int32Array {
  const names = new Map<number, number>();
  return parent.map((_, index) => {
    let root = index;
    while (parent[root] !== root) root = parent[root];
    const known = names.get(root) ?? names.size;
    names.set(root, known);
    return known;
  });
}
