/** Rows of sparse numbers, each of length one: the words of every text. */
export type SparseRows = {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
};

/** What two texts are compared by. */
export type TextFeatures = { readonly words: SparseRows; readonly grams: SparseRows };

/** Buckets of four letters: 2^18 keeps chance meetings under one in a hundred for 100,000 tickets. */
const GRAM_BUCKETS = 2 ** 18;
const GRAM = 4;

/**
 * Texts as weighted words, pairs of neighbouring words, and four-letter pieces (which survive typing mistakes).
 *
 * @param texts  the words of each text, stemmed or not, in order; an empty text gives an empty row
 * @returns      rows of length one under tf-idf weights; a word of one text only weighs nothing against others
 * @source       BM25's idf; Manning, Raghavan & Schütze (2008), chapter 6
 * @cost         O(words)
 */
export function textFeatures(texts: readonly (readonly string[])[]): TextFeatures {
  return { words: wordFeatures(texts), grams: gramFeatures(texts) };
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
    for (const word of text) for (const gram of grams(word, gramsOf)) row.set(gram, (row.get(gram) ?? 0) + 1);
    return row;
  });
  return weighted(rows, GRAM_BUCKETS);
}

function grams(word: string, remembered: Map<string, Int32Array>): Int32Array {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const padded = ` ${word} `;
  const list = new Int32Array(Math.max(1, padded.length - GRAM + 1));
  for (let at = 0; at < list.length; at += 1) list[at] = bucket(padded.slice(at, at + GRAM));
  remembered.set(word, list);
  return list;
}

/** FNV-1a. */
function bucket(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (GRAM_BUCKETS - 1);
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
