import type { Progress } from '../base/progress.ts';
import { createSimilarIndex } from './similar/similar-index.ts';
import { dotRow, spreadRow } from './sparse-rows.ts';
import type { TextFeatures } from './text-features.ts';

/** For every text its nearest others, nearest first; -1 where there are fewer. */
export type Neighbours = {
  readonly size: number;
  readonly perText: number;
  readonly ids: Int32Array;
  /** Similarity in [0, 1]. */
  readonly near: Float32Array;
};

/** Words and pairs against letters, as measured on four sets of short texts. */
const WORD_SHARE = 0.47;
const REPORT_EVERY = 512;

/**
 * Finds the nearest texts of each of a few texts, on words and letters: every pair is compared.
 *
 * @param features  of all texts
 * @param perText   how many neighbours to keep
 * @returns         neighbours; yields progress in texts
 * @cost            O(texts^2 x words); 1,000 texts in about a second
 */
export function* findNeighbours(
  { words, grams }: TextFeatures,
  perText: number,
): Generator<Progress, Neighbours, void> {
  const size = words.rows;
  const ids = new Int32Array(size * perText).fill(-1);
  const near = new Float32Array(size * perText);
  const wordSpread = new Float32Array(words.columns);
  const gramSpread = new Float32Array(grams.columns);
  for (let text = 0; text < size; text += 1) {
    spreadRow(words, text, wordSpread, 1);
    spreadRow(grams, text, gramSpread, 1);
    const kept: { id: number; near: number }[] = [];
    for (let id = 0; id < size; id += 1) {
      if (id === text) continue;
      const likeness =
        WORD_SHARE * dotRow(words, id, wordSpread) + (1 - WORD_SHARE) * dotRow(grams, id, gramSpread);
      if (likeness > 0) kept.push({ id, near: likeness });
    }
    spreadRow(words, text, wordSpread, 0);
    spreadRow(grams, text, gramSpread, 0);
    kept.sort((a, b) => b.near - a.near || a.id - b.id);
    kept.slice(0, perText).forEach((one, rank) => {
      ids[text * perText + rank] = one.id;
      near[text * perText + rank] = one.near;
    });
    if (text % REPORT_EVERY === 0) yield { done: text, total: size };
  }
  return { size, perText, ids, near };
}

/**
 * Finds the nearest texts of each of many. Of many texts the company that words keep can be learned, and says what
 * single words leave open.
 *
 * @param texts    the words of each text, stemmed or not, in order
 * @param perText  how many neighbours to keep
 * @param seed     a whole number in [0, 2^32)
 * @returns        neighbours; yields progress in texts
 * @throws         InvalidInput on a seed outside its range
 * @cost           that of createSimilarIndex, and a look-up for each text: 13,000 short texts in three seconds
 */
export function* findNeighboursOfMany(
  texts: readonly (readonly string[])[],
  perText: number,
  seed: number,
): Generator<Progress, Neighbours, void> {
  const size = texts.length;
  const index = yield* createSimilarIndex(texts, seed);
  const ids = new Int32Array(size * perText).fill(-1);
  const near = new Float32Array(size * perText);
  for (const [text, words] of texts.entries()) {
    const found = index.find(words, perText + 1).filter((one) => one.text !== text);
    found.slice(0, perText).forEach((one, rank) => {
      ids[text * perText + rank] = one.text;
      near[text * perText + rank] = one.score;
    });
    if (text % REPORT_EVERY === 0) yield { done: text, total: size };
  }
  return { size, perText, ids, near };
}
