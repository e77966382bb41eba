import type { Progress } from '../base/progress.ts';
import type { SparseRows, TextFeatures } from './text-features.ts';

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
  const postings = size > COMPARE_ALL ? turn(words) : undefined;
  const sums = new Float32Array(size);
  const wordSpread = new Float32Array(words.columns);
  const gramSpread = new Float32Array(grams.columns);
  const everyone = Array.from({ length: size }, (_, index) => index);
  for (let text = 0; text < size; text += 1) {
    const candidates = postings === undefined ? everyone : candidatesOf(text, words, postings, sums);
    spread(words, text, wordSpread, 1);
    spread(grams, text, gramSpread, 1);
    const kept: { id: number; near: number }[] = [];
    for (const id of candidates) {
      if (id === text) continue;
      const likeness =
        WORD_SHARE * dot(words, id, wordSpread) + (1 - WORD_SHARE) * dot(grams, id, gramSpread);
      if (likeness > 0) kept.push({ id, near: likeness });
    }
    spread(words, text, wordSpread, 0);
    spread(grams, text, gramSpread, 0);
    kept.sort((a, b) => b.near - a.near || a.id - b.id);
    kept.slice(0, perText).forEach((one, index) => {
      ids[text * perText + index] = one.id;
      near[text * perText + index] = one.near;
    });
    if (text % REPORT_EVERY === 0) yield { done: text, total: size };
  }
  return { size, perText, ids, near };
}

type Postings = { readonly starts: Int32Array; readonly texts: Int32Array; readonly values: Float32Array };

function turn(rows: SparseRows): Postings {
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
  const best = highest(touched, sums, CANDIDATES + 1);
  for (const other of touched) sums[other] = 0;
  return best;
}

/** The highest few, by a heap whose root is the lowest kept. */
function highest(touched: readonly number[], sums: Float32Array, most: number): number[] {
  if (touched.length <= most) return [...touched];
  const heap: number[] = [];
  const lower = (a: number, b: number): boolean => sums[a] < sums[b] || (sums[a] === sums[b] && a > b);
  for (const other of touched) {
    if (heap.length < most) {
      heap.push(other);
      if (heap.length === most) for (let at = (most >> 1) - 1; at >= 0; at -= 1) sink(heap, at, lower);
    } else if (lower(heap[0] ?? other, other)) {
      heap[0] = other;
      sink(heap, 0, lower);
    }
  }
  return heap;
}

function sink(heap: number[], from: number, lower: (a: number, b: number) => boolean): void {
  let at = from;
  for (;;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && lower(heap[child] ?? 0, heap[least] ?? 0)) least = child;
    }
    if (least === at) return;
    const kept = heap[at] ?? 0;
    heap[at] = heap[least] ?? 0;
    heap[least] = kept;
    at = least;
  }
}

function spread(rows: SparseRows, row: number, over: Float32Array, times: 0 | 1): void {
  for (let at = rows.starts[row]; at < rows.starts[row + 1]; at += 1)
    over[rows.ids[at]] = times * rows.values[at];
}

function dot(rows: SparseRows, row: number, other: Float32Array): number {
  let sum = 0;
  for (let at = rows.starts[row]; at < rows.starts[row + 1]; at += 1)
    sum += rows.values[at] * other[rows.ids[at]];
  return sum;
}
