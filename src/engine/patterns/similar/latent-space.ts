import { seededRandom } from '../../base/seeded-random.ts';
import type { SparseRows } from '../sparse-rows.ts';
import type { SparseRow } from './weighted-rows.ts';

/** The few directions in which words that keep each other company point. */
export type LatentSpace = {
  readonly dimensions: number;
  /** Where a text points, each direction in -127 to 127, written from `at` on. */
  readonly place: (row: SparseRow, over: Int8Array, at: number) => void;
};

const DIMENSIONS = 96;
/** More texts teach nothing new and cost time. */
const TRAINED_ON_MOST = 30_000;
const ROUNDS = 3;
const STEPS = 127;
/** A direction shorter than this share of the longest is noise of rounding. */
const LEAST_PIVOT = 1e-9;

/**
 * Learns which words say the same, from the texts in which they stand: latent semantic analysis.
 *
 * @param rows   texts as weighted rows; columns from `words` on are not looked at
 * @param words  how many of the columns are words
 * @param uses   in how many texts each column stands; a word of one text keeps no company
 * @param seed   of the chance with which the search for directions begins
 * @returns      at most 96 directions; fewer when there are fewer texts or words
 * @source       Deerwester et al. (1990); Halko, Martinsson & Tropp (2011) for finding the subspace by iteration. Cosines
 *               do not change when the directions of a subspace turn, so they are left as found
 * @cost         O(words in the sample x 96), about two seconds for 30,000 texts of 40 words
 */
export function latentSpace(rows: SparseRows, words: number, uses: Int32Array, seed: number): LatentSpace {
  const places = new Int32Array(rows.columns).fill(-1);
  let known = 0;
  for (let word = 0; word < words; word += 1) {
    if (uses[word] < 2) continue;
    places[word] = known;
    known += 1;
  }
  const sample = evenSample(rows.rows);
  const dimensions = Math.min(DIMENSIONS, known, sample.length);
  const basis = new Float32Array(known * dimensions);
  const random = seededRandom(seed);
  for (let at = 0; at < basis.length; at += 1) basis[at] = random.next() * 2 - 1;
  const turned = new Float32Array(dimensions);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float32Array(basis.length);
    for (const text of sample) {
      const [from, to] = [rows.starts[text], rows.starts[text + 1]];
      turned.fill(0);
      for (let at = from; at < to; at += 1)
        addTimes(rows.values[at], basis, places[rows.ids[at]], turned, 0, dimensions);
      for (let at = from; at < to; at += 1)
        addTimes(rows.values[at], turned, 0, next, places[rows.ids[at]], dimensions);
    }
    orthonormalise(next, known, dimensions);
    basis.set(next);
  }
  return {
    dimensions,
    place: ({ ids, values }, over, start) => {
      turned.fill(0);
      for (let at = 0; at < ids.length; at += 1)
        addTimes(values[at], basis, places[ids[at]], turned, 0, dimensions);
      const most = turned.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0) || 1;
      for (let at = 0; at < dimensions; at += 1) over[start + at] = Math.round((STEPS * turned[at]) / most);
    },
  };
}

function evenSample(texts: number): number[] {
  const size = Math.min(texts, TRAINED_ON_MOST);
  return Array.from({ length: size }, (_, index) => Math.floor((index * texts) / size));
}

/** Adds `times` a row of one block to a row of another; a row below zero is none. */
function addTimes(
  times: number,
  from: Float32Array,
  fromRow: number,
  over: Float32Array,
  overRow: number,
  width: number,
): void {
  if (fromRow < 0 || overRow < 0) return;
  const [source, target] = [fromRow * width, overRow * width];
  for (let at = 0; at < width; at += 1) over[target + at] += times * from[source + at];
}

/** Makes the columns of a block orthonormal, by Cholesky of its Gram matrix; columns that say nothing new become zero. */
function orthonormalise(block: Float32Array, height: number, width: number): void {
  const lower = cholesky(gramOf(block, height, width), width);
  const row = new Float64Array(width);
  for (let at = 0; at < height; at += 1) {
    for (let column = 0; column < width; column += 1) {
      const pivot = lower[column * width + column];
      let rest = block[at * width + column];
      for (let before = 0; before < column; before += 1) rest -= lower[column * width + before] * row[before];
      row[column] = pivot === 0 ? 0 : rest / pivot;
    }
    block.set(row, at * width);
  }
}

function gramOf(block: Float32Array, height: number, width: number): Float64Array {
  const gram = new Float64Array(width * width);
  for (let at = 0; at < height; at += 1) {
    for (let one = 0; one < width; one += 1) {
      const value = block[at * width + one];
      if (value === 0) continue;
      for (let two = 0; two <= one; two += 1) gram[one * width + two] += value * block[at * width + two];
    }
  }
  return gram;
}

function cholesky(gram: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width);
  let longest = 0;
  for (let at = 0; at < width; at += 1) longest = Math.max(longest, gram[at * width + at]);
  for (let one = 0; one < width; one += 1) {
    for (let two = 0; two <= one; two += 1) {
      let rest = gram[one * width + two];
      for (let before = 0; before < two; before += 1)
        rest -= lower[one * width + before] * lower[two * width + before];
      const pivot = lower[two * width + two];
      if (one === two) lower[one * width + one] = rest > LEAST_PIVOT * longest ? Math.sqrt(rest) : 0;
      else lower[one * width + two] = pivot === 0 ? 0 : rest / pivot;
    }
  }
  return lower;
}
