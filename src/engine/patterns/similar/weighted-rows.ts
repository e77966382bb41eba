import type { SparseRows } from '../sparse-rows.ts';
import { growingInts } from './growing-ints.ts';

/** One text as numbers: which columns, ascending, and how much each says; of length one over all its columns. */
export type SparseRow = { readonly ids: Int32Array; readonly values: Float32Array };

/** Counts the columns of one text, and hands them out sorted. */
export type Bag = {
  readonly add: (column: number) => void;
  /** Columns ascending and how often each was added; the bag is empty again. */
  readonly take: () => { readonly ids: Int32Array; readonly times: Int32Array };
};

/** How much each column says of a text that holds it, from how many texts hold it. */
export type Weigher = {
  readonly weigh: (ids: Int32Array, times: Int32Array, unknown: number) => Float32Array;
  /** In how many texts each column stands. */
  readonly uses: Int32Array;
};

export function createBag(columns: number): Bag {
  const counts = new Int32Array(columns);
  let touched: number[] = [];
  return {
    add: (column) => {
      if (counts[column] === 0) touched.push(column);
      counts[column] += 1;
    },
    take: () => {
      const ids = Int32Array.from(touched).sort();
      const times = ids.map((id) => counts[id]);
      for (const id of ids) counts[id] = 0;
      touched = [];
      return { ids, times };
    },
  };
}

/**
 * Texts as rows of length one, a column the heavier the fewer texts hold it.
 *
 * @param texts    how many
 * @param columns  how many
 * @param visit    gives the columns of one text, in any order, repeats as repeats
 * @returns        the rows, and how to weigh another text the same way
 * @source         BM25's idf; Manning, Raghavan & Schütze (2008), chapter 6
 * @cost           O(what is visited)
 */
export function weightedRows(
  texts: number,
  columns: number,
  visit: (text: number, add: (column: number) => void) => void,
): { readonly rows: SparseRows; readonly weigher: Weigher } {
  const bag = createBag(columns);
  const ids = growingInts();
  const times = growingInts();
  const starts = new Int32Array(texts + 1);
  const uses = new Int32Array(columns);
  for (let text = 0; text < texts; text += 1) {
    visit(text, bag.add);
    const taken = bag.take();
    for (const id of taken.ids) {
      ids.push(id);
      uses[id] += 1;
    }
    for (const n of taken.times) times.push(n);
    starts[text + 1] = ids.length();
  }
  const weigher = createWeigher(uses, texts);
  const [allIds, allTimes] = [ids.done(), times.done()];
  const values = new Float32Array(allIds.length);
  for (let text = 0; text < texts; text += 1) {
    const [from, to] = [starts[text], starts[text + 1]];
    values.set(weigher.weigh(allIds.subarray(from, to), allTimes.subarray(from, to), 0), from);
  }
  return { rows: { rows: texts, columns, starts, ids: allIds, values }, weigher };
}

function createWeigher(uses: Int32Array, texts: number): Weigher {
  const says = (n: number): number => Math.log(1 + (texts - n + 0.5) / (n + 0.5));
  const idf = Float64Array.from(uses, says);
  const idfUnknown = says(0);
  return {
    uses,
    weigh: (ids, times, unknown) => {
      const values = new Float32Array(ids.length);
      let square = unknown * idfUnknown ** 2;
      for (let at = 0; at < ids.length; at += 1) {
        const value = (1 + Math.log(times[at])) * idf[ids[at]];
        values[at] = value;
        square += value * value;
      }
      const length = Math.sqrt(square) || 1;
      for (let at = 0; at < ids.length; at += 1) values[at] /= length;
      return values;
    },
  };
}

/** Lays a row over a block with a place for every column (times 1), or wipes it off again (times 0). */
export function layRow({ ids, values }: SparseRow, over: Float32Array, times: 0 | 1): void {
  for (let at = 0; at < ids.length; at += 1) over[ids[at]] = times * values[at];
}
