import { letterPieces, PIECE_BUCKETS } from './letter-pieces.ts';
import { growingInts } from './similar/growing-ints.ts';
import { weightedRows } from './similar/weighted-rows.ts';
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
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const numbers = growingInts();
  const ends = Int32Array.from(texts, (text) => {
    let previous = -1;
    for (const word of text) {
      const id = words.get(word) ?? words.size + pairs.size;
      if (id === words.size + pairs.size) words.set(word, id);
      numbers.push(id);
      if (previous >= 0) {
        // Two column numbers below 2^26 make one exact key.
        const key = previous * 2 ** 26 + id;
        const pair = pairs.get(key) ?? words.size + pairs.size;
        if (pair === words.size + pairs.size) pairs.set(key, pair);
        numbers.push(pair);
      }
      previous = id;
    }
    return numbers.length();
  });
  const all = numbers.done();
  return weightedRows(texts.length, words.size + pairs.size, (text, add) => {
    for (let at = text === 0 ? 0 : ends[text - 1]; at < ends[text]; at += 1) add(all[at]);
  }).rows;
}

function gramFeatures(texts: readonly (readonly string[])[]): SparseRows {
  const gramsOf = new Map<string, Int32Array>();
  return weightedRows(texts.length, PIECE_BUCKETS, (text, add) => {
    for (const word of texts[text]) for (const gram of letterPieces(word, gramsOf)) add(gram);
  }).rows;
}
