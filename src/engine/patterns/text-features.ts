import { letterPieces, PIECE_BUCKETS } from './letter-pieces.ts';
import type { SparseRows } from './sparse-rows.ts';

/** What two texts are compared by. */
export type TextFeatures = { readonly words: SparseRows; readonly grams: SparseRows };

/**
 * Texts as weighted words, pairs of neighbouring words, and four-letter pieces (which survive typing mistakes).
 *
 * @param texts   the words of each text, stemmed or not, in order; an empty text gives an empty row
 * @param senses  what stands for them where whole words are compared; the words themselves when left out
 * @returns       rows of length one under tf-idf weights; a word of one text only weighs nothing against others
 * @source        BM25's idf; Manning, Raghavan & Schütze (2008), chapter 6
 * @cost          O(words)
 */
export function textFeatures(
  texts: readonly (readonly string[])[],
  senses: readonly (readonly string[])[] = texts,
): TextFeatures {
  return { words: wordFeatures(senses), grams: gramFeatures(texts) };
}

/**
 * The words and pairs of textFeatures alone, for who needs no pieces of words: a third of the work.
 *
 * @param texts  the words of each text, stemmed or not, in order; an empty text gives an empty row
 * @returns      rows of length one under tf-idf weights
 * @source       as textFeatures
 * @cost         O(words)
 */
export function wordFeatures(texts: readonly (readonly string[])[]): SparseRows {
  const numbers = new Map<string, number>();
  const pairs = new Map<number, number>();
  let columns = 0;
  const rows = texts.map((text) => {
    const row = new Map<number, number>();
    let previous = -1;
    for (const word of text) {
      let id = numbers.get(word);
      if (id === undefined) {
        id = columns;
        columns += 1;
        numbers.set(word, id);
      }
      row.set(id, (row.get(id) ?? 0) + 1);
      if (previous >= 0) {
        // Two column numbers below 2^26 make one exact key.
        const key = previous * 2 ** 26 + id;
        let pair = pairs.get(key);
        if (pair === undefined) {
          pair = columns;
          columns += 1;
          pairs.set(key, pair);
        }
        row.set(pair, (row.get(pair) ?? 0) + 1);
      }
      previous = id;
    }
    return row;
  });
  return weighted(rows, columns);
}

function gramFeatures(texts: readonly (readonly string[])[]): SparseRows {
  const gramsOf = new Map<string, Int32Array>();
  const rows = texts.map((text) => {
    const row = new Map<number, number>();
    for (const word of text)
      for (const gram of letterPieces(word, gramsOf)) row.set(gram, (row.get(gram) ?? 0) + 1);
    return row;
  });
  return weighted(rows, PIECE_BUCKETS);
}

function weighted(rows: readonly ReadonlyMap<number, number>[], columns: number): SparseRows {
  const frequency = new Int32Array(columns);
  let size = 0;
  for (const row of rows) {
    size += row.size;
    for (const id of row.keys()) frequency[id] += 1;
  }
  const starts = new Int32Array(rows.length + 1);
  const ids = new Int32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  rows.forEach((row, index) => {
    const sorted = [...row].sort((a, b) => a[0] - b[0]);
    let square = 0;
    for (const [id, times] of sorted) {
      const value =
        (1 + Math.log(times)) * Math.log(1 + (rows.length - frequency[id] + 0.5) / (frequency[id] + 0.5));
      ids[at] = id;
      values[at] = value;
      square += value * value;
      at += 1;
    }
    const length = Math.sqrt(square);
    for (let back = starts[index]; back < at; back += 1)
      values[back] = length === 0 ? 0 : values[back] / length;
    starts[index + 1] = at;
  });
  return { rows: rows.length, columns, starts, ids, values };
}
