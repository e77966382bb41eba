/** Rows of sparse numbers, each of length one: the words of every text. */
export type SparseRows = {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
};

/** The same numbers column by column: in which texts each word stands. */
export type Postings = {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly values: Float32Array;
};

/** Rows turned into columns. */
export function postingsOf(rows: SparseRows): Postings {
  const starts = new Int32Array(rows.columns + 1);
  for (const id of rows.ids) starts[id + 1] += 1;
  for (let id = 0; id < rows.columns; id += 1) starts[id + 1] += starts[id];
  const next = starts.slice();
  const texts = new Int32Array(rows.ids.length);
  const values = new Float32Array(rows.ids.length);
  for (let text = 0; text < rows.rows; text += 1) {
    for (let at = rows.starts[text]; at < rows.starts[text + 1]; at += 1) {
      const place = next[rows.ids[at]];
      next[rows.ids[at]] += 1;
      texts[place] = text;
      values[place] = rows.values[at];
    }
  }
  return { starts, texts, values };
}

/** Lays a row over a block with a place for every column (times 1), or wipes it off again (times 0). */
export function spreadRow(rows: SparseRows, row: number, over: Float32Array, times: 0 | 1): void {
  for (let at = rows.starts[row]; at < rows.starts[row + 1]; at += 1)
    over[rows.ids[at]] = times * rows.values[at];
}

/** The product of a row with one that was spread. */
export function dotRow(rows: SparseRows, row: number, other: Float32Array): number {
  let sum = 0;
  for (let at = rows.starts[row]; at < rows.starts[row + 1]; at += 1)
    sum += rows.values[at] * other[rows.ids[at]];
  return sum;
}
