import type { Progress } from '../base/progress.ts';
import { highestFew } from './highest-few.ts';
import { dotRow, type Postings, postingsOf, type SparseRows, spreadRow } from './sparse-rows.ts';
import type { TextFeatures } from './text-features.ts';

/** For every text its nearest others, nearest first; -1 where there are fewer. */
export type Neighbours = {
  readonly size: number;
  readonly perText: number;
  readonly ids: Int32Array;
  /** Similarity in [0, 1]. */
  readonly near: Float32Array;
};

/** A word in more texts than this tells nothing, and would cost most of the time (skipped, never cut short). */
const MOST_TEXTS_OF_WORD = 2000;
const CANDIDATES = 50;
/** Up to here every pair is compared. */
const COMPARE_ALL = 1200;
/** The most telling words of a long text find its neighbours as well as all do. */
const MOST_KEYS = 48;
/** Words and pairs against letters, as measured on four sets of short texts. */
const WORD_SHARE = 0.47;
const REPORT_EVERY = 512;

/**
 * Finds the nearest texts of each text: candidates that share a telling word or pair, re-ranked on words and letters.
 *
 * @param features  of all texts
 * @param perText   how many neighbours to keep
 * @returns         neighbours; yields progress in texts
 * @cost            O(texts x candidates); 5,000 long texts in seconds, 100,000 short ones in about a minute
 */
export function* findNeighbours(
  features: TextFeatures,
  perText: number,
): Generator<Progress, Neighbours, void> {
  const { words, grams } = features;
  const size = words.rows;
  const ids = new Int32Array(size * perText).fill(-1);
  const near = new Float32Array(size * perText);
  const postings = size > COMPARE_ALL ? postingsOf(words) : undefined;
  const sums = new Float32Array(size);
  const wordSpread = new Float32Array(words.columns);
  const gramSpread = new Float32Array(grams.columns);
  const everyone = Array.from({ length: size }, (_, index) => index);
  for (let text = 0; text < size; text += 1) {
    const candidates = postings === undefined ? everyone : candidatesOf(text, words, postings, sums);
    spreadRow(words, text, wordSpread, 1);
    spreadRow(grams, text, gramSpread, 1);
    const kept: { id: number; near: number }[] = [];
    for (const id of candidates) {
      if (id === text) continue;
      const likeness =
        WORD_SHARE * dotRow(words, id, wordSpread) + (1 - WORD_SHARE) * dotRow(grams, id, gramSpread);
      if (likeness > 0) kept.push({ id, near: likeness });
    }
    spreadRow(words, text, wordSpread, 0);
    spreadRow(grams, text, gramSpread, 0);
    kept.sort((a, b) => b.near - a.near || a.id - b.id);
    kept.slice(0, perText).forEach((one, index) => {
      ids[text * perText + index] = one.id;
      near[text * perText + index] = one.near;
    });
    if (text % REPORT_EVERY === 0) yield { done: text, total: size };
  }
  return { size, perText, ids, near };
}

function candidatesOf(text: number, words: SparseRows, postings: Postings, sums: Float32Array): number[] {
  const keys: number[] = [];
  for (let at = words.starts[text]; at < words.starts[text + 1]; at += 1) {
    const id = words.ids[at];
    const uses = postings.starts[id + 1] - postings.starts[id];
    if (uses > 1 && uses <= MOST_TEXTS_OF_WORD) keys.push(at);
  }
  if (keys.length > MOST_KEYS) {
    keys.sort((a, b) => words.values[b] - words.values[a] || a - b);
    keys.length = MOST_KEYS;
  }
  const touched: number[] = [];
  for (const at of keys) {
    const id = words.ids[at];
    for (let place = postings.starts[id]; place < postings.starts[id + 1]; place += 1) {
      const other = postings.texts[place];
      if (sums[other] === 0) touched.push(other);
      sums[other] += words.values[at] * postings.values[place];
    }
  }
  const best = highestFew(touched, sums, CANDIDATES + 1);
  for (const other of touched) sums[other] = 0;
  return best;
}
