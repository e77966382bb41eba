import { seededRandom } from '../../src/engine/base/seeded-random.ts';
import { type Graph, leiden } from '../../src/engine/patterns/leiden.ts';
import { postingsOf, type SparseRows } from '../../src/engine/patterns/sparse-rows.ts';
import { wordsOf } from '../../src/engine/text/words-of.ts';

const NEIGHBOURS = 10;

/**
 * The peer: TF-IDF of single words, the exact ten nearest by cosine, communities by Leiden.
 *
 * @param texts  as typed
 * @returns      for a resolution (1 is plain modularity) and a seed the group of each text
 */
export function wordsLeiden(texts: readonly string[]): (resolution: number, seed: number) => Int32Array {
  const graph = nearestGraph(tfIdf(texts.map((text) => wordsOf(text).map(({ folded }) => folded))));
  return (resolution, seed) => leiden(graph, resolution, seededRandom(seed));
}

/** Rows of length one: (1 + log times) x (log((1 + texts) / (1 + texts with it)) + 1). */
export function tfIdf(texts: readonly (readonly string[])[]): SparseRows {
  const columns = new Map<string, number>();
  const uses: number[] = [];
  const rows = texts.map((text) => {
    const times = new Map<number, number>();
    for (const word of text) {
      const column = columns.get(word) ?? columns.size;
      columns.set(word, column);
      times.set(column, (times.get(column) ?? 0) + 1);
    }
    for (const column of times.keys()) uses[column] = (uses[column] ?? 0) + 1;
    return times;
  });
  const starts = new Int32Array(texts.length + 1);
  const [ids, values]: [number[], number[]] = [[], []];
  rows.forEach((times, text) => {
    const weighed = [...times].map(
      ([column, n]) =>
        [column, (1 + Math.log(n)) * (Math.log((1 + texts.length) / (1 + uses[column])) + 1)] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight));
    for (const [column, weight] of weighed) {
      ids.push(column);
      values.push(weight / length);
    }
    starts[text + 1] = ids.length;
  });
  const blocks = { ids: Int32Array.from(ids), values: Float32Array.from(values) };
  return { rows: texts.length, columns: columns.size, starts, ...blocks };
}

function nearestGraph(rows: SparseRows): Graph {
  const near = Array.from({ length: rows.rows }, () => new Map<number, number>());
  eachNearest(rows, NEIGHBOURS, (text, other, likeness) => {
    near[text].set(other, likeness);
    near[other].set(text, likeness);
  });
  const starts = new Int32Array(rows.rows + 1);
  near.forEach((others, text) => {
    starts[text + 1] = starts[text] + others.size;
  });
  const targets = Int32Array.from(near.flatMap((others) => [...others.keys()]));
  const weights = Float64Array.from(near.flatMap((others) => [...others.values()]));
  return { size: rows.rows, starts, targets, weights };
}

/** The exact nearest of every text, by its postings. */
function eachNearest(
  rows: SparseRows,
  most: number,
  visit: (text: number, other: number, likeness: number) => void,
): void {
  const { starts, texts, values } = postingsOf(rows);
  const sums = new Float64Array(rows.rows);
  for (let text = 0; text < rows.rows; text += 1) {
    sums.fill(0);
    for (let at = rows.starts[text]; at < rows.starts[text + 1]; at += 1) {
      const id = rows.ids[at];
      const weight = rows.values[at];
      for (let place = starts[id]; place < starts[id + 1]; place += 1)
        sums[texts[place]] += weight * values[place];
    }
    sums[text] = 0;
    for (const other of nearest(sums, most)) visit(text, other, sums[other]);
  }
}

function nearest(sums: Float64Array, most: number): readonly number[] {
  const best: number[] = [];
  for (let other = 0; other < sums.length; other += 1) {
    if (sums[other] === 0 || (best.length === most && sums[other] <= sums[best[most - 1]])) continue;
    let at = best.length;
    while (at > 0 && sums[best[at - 1]] < sums[other]) at -= 1;
    best.splice(at, 0, other);
    if (best.length > most) best.pop();
  }
  return best;
}
