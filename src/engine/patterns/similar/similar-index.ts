import type { Progress } from '../../base/progress.ts';
import { PIECE_BUCKETS } from '../letter-pieces.ts';
import { dotRow, type SparseRows } from '../sparse-rows.ts';
import { distinctTexts } from './distinct-texts.ts';
import { candidateFinder } from './find-candidates.ts';
import { latentSpace } from './latent-space.ts';
import { type TextRows, textRows } from './text-rows.ts';
import { layRow, type SparseRow } from './weighted-rows.ts';

/** A text that is alike, by its position in the list that was indexed. */
export type Similar = {
  readonly text: number;
  /** In [0, 1]; 1 is the very same words. */
  readonly score: number;
};

/** Answers which texts are most like one, by words, pieces of words and the company that words keep. */
export type SimilarIndex = {
  /**
   * @param words  of the text asked about
   * @param most   how many to find
   * @returns      the nearest, nearest first. Who says the very same is always among them; who shares no word never
   * @cost         a third of a millisecond among 50,000 texts of forty words
   */
  readonly find: (words: readonly string[], most: number) => readonly Similar[];
  /** In how many of the different texts a word stands. */
  readonly usesOf: (word: string) => number;
};

const CANDIDATES = 50;
/** Words and pairs, letters, and the company words keep: as measured on five sets of short texts. */
const SHARE = { keys: 0.35, pieces: 0.4, company: 0.25 } as const;

/**
 * Makes texts ready to be looked up by likeness: candidates by the rare words and pairs they share, ranked again by
 * everything.
 *
 * @param texts  the words of each text
 * @param seed   a whole number in [0, 2^32); same seed, same answers
 * @returns      the index; texts in another order give the same answers but for the order of equals; yields progress
 * @throws       InvalidInput on a seed outside its range
 * @source       docs/methods/patterns.md
 * @cost         about 3 kB and 0.1 ms a text of forty words
 */
export function* createSimilarIndex(
  texts: readonly (readonly string[])[],
  seed: number,
): Generator<Progress, SimilarIndex, void> {
  const { distinct, nodeOf, membersOf } = distinctTexts(texts);
  const rows = yield* textRows(distinct);
  yield { done: 3, total: 4 };
  const candidatesOf = candidateFinder(rows.keys, rows.uses);
  const score = scorer(rows, seed);
  return {
    usesOf: rows.usesOf,
    find: (text, most) => {
      const asked = rows.rowsOf(text);
      const same = nodeOf(text);
      const near = candidatesOf(asked.keys, CANDIDATES).filter((node) => node !== same);
      const found = score(asked, near).sort((a, b) => b.score - a.score || a.node - b.node);
      if (same !== undefined) found.unshift({ node: same, score: 1 });
      const nearest: Similar[] = [];
      for (const { node, score } of found) {
        for (const member of membersOf(node)) {
          if (nearest.length === most) return nearest;
          nearest.push({ text: member, score });
        }
      }
      return nearest;
    },
  };
}

type Scored = { readonly node: number; readonly score: number };
type Asked = ReturnType<TextRows['rowsOf']>;

/** How alike one text and each of a few others are. */
function scorer(rows: TextRows, seed: number): (asked: Asked, nodes: readonly number[]) => Scored[] {
  const space = latentSpace(rows.keys, rows.words, rows.uses, seed);
  const { dimensions } = space;
  const size = rows.keys.rows;
  const places = new Int8Array(size * dimensions);
  for (let text = 0; text < size; text += 1) space.place(rowAt(rows.keys, text), places, text * dimensions);
  const lengths = Float32Array.from({ length: size }, (_, text) => lengthOf(places, text, dimensions));
  const over = { keys: new Float32Array(rows.keys.columns), pieces: new Float32Array(PIECE_BUCKETS) };
  const here = new Int8Array(dimensions);
  const company = (node: number, length: number): number => {
    let product = 0;
    for (let at = 0; at < dimensions; at += 1) product += here[at] * places[node * dimensions + at];
    return Math.max(0, product / (length * lengths[node] || 1));
  };
  return (asked, nodes) => {
    layRow(asked.keys, over.keys, 1);
    layRow(asked.pieces, over.pieces, 1);
    space.place(asked.keys, here, 0);
    const length = lengthOf(here, 0, dimensions);
    const scored = nodes.map((node) => ({
      node,
      score: Math.min(
        1,
        SHARE.keys * dotRow(rows.keys, node, over.keys) +
          SHARE.pieces * dotRow(rows.pieces, node, over.pieces) +
          SHARE.company * company(node, length),
      ),
    }));
    layRow(asked.keys, over.keys, 0);
    layRow(asked.pieces, over.pieces, 0);
    return scored;
  };
}

function rowAt({ starts, ids, values }: SparseRows, row: number): SparseRow {
  const [from, to] = [starts[row], starts[row + 1]];
  return { ids: ids.subarray(from, to), values: values.subarray(from, to) };
}

function lengthOf(places: Int8Array, text: number, dimensions: number): number {
  let square = 0;
  for (let at = text * dimensions; at < (text + 1) * dimensions; at += 1) square += places[at] ** 2;
  return Math.sqrt(square);
}
