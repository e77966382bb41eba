/**
 * How well a grouping agrees with the truth, chance taken off: 1 is the same, 0 what chance gives.
 *
 * @source Hubert & Arabie (1985), Journal of Classification 2, 193-218
 */
export function adjustedRand(
  truth: readonly (string | number)[],
  found: readonly (string | number)[],
): number {
  const both = new Map<string, number>();
  const [rows, columns] = [new Map<string | number, number>(), new Map<string | number, number>()];
  truth.forEach((one, index) => {
    const other = found[index];
    add(both, `${one}\t${other}`);
    add(rows, one);
    add(columns, other);
  });
  const [together, inTruth, inFound] = [pairsIn(both), pairsIn(rows), pairsIn(columns)];
  const expected = (inTruth * inFound) / pairs(truth.length);
  return (together - expected) / ((inTruth + inFound) / 2 - expected);
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += pairs(count);
  return sum;
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
