import { highestFew } from '../highest-few.ts';
import { postingsOf, type SparseRows } from '../sparse-rows.ts';
import type { SparseRow } from './weighted-rows.ts';

/** A word in more texts than this tells nothing, and would cost most of the time (skipped, never cut short). */
const MOST_TEXTS_OF_KEY = 2000;
/** The rarest words and pairs of a text say who is like it; when they led to this many texts, commoner ones add none. */
const MOST_LOOKED_AT = 6_000;

/**
 * Makes ready to find the texts that share the most telling words and pairs with another.
 *
 * A key is looked at whole or not at all. Where every word of a text is very common, its rarest one is looked at.
 *
 * @param rows  all texts
 * @param uses  in how many of them each column stands
 * @returns     for a row the positions of at most `most` texts, in no order
 * @cost        a look-up reads at most 8,000 numbers, whatever the number of texts
 */
export function candidateFinder(
  rows: SparseRows,
  uses: Int32Array,
): (row: SparseRow, most: number) => readonly number[] {
  const { starts, texts, values } = postingsOf(rows);
  const sums = new Float32Array(rows.rows);
  const touched = new Int32Array(rows.rows);
  return (row, most) => {
    let reached = 0;
    for (const at of keysToRead(row, uses)) {
      const weight = row.values[at];
      const end = starts[row.ids[at] + 1];
      for (let place = starts[row.ids[at]]; place < end; place += 1) {
        const text = texts[place];
        if (sums[text] === 0) {
          touched[reached] = text;
          reached += 1;
        }
        sums[text] += weight * values[place];
      }
    }
    const best = highestFew(touched.subarray(0, reached), sums, most);
    for (let at = 0; at < reached; at += 1) sums[touched[at]] = 0;
    return best;
  };
}

/** Places in the row, the rarest first. */
function keysToRead({ ids }: SparseRow, uses: Int32Array): readonly number[] {
  const rarestFirst = Array.from(ids.keys()).sort((a, b) => uses[ids[a]] - uses[ids[b]] || a - b);
  const keys: number[] = [];
  let looked = 0;
  for (const at of rarestFirst) {
    const texts = uses[ids[at]];
    if (keys.length > 0 && (texts > MOST_TEXTS_OF_KEY || looked > MOST_LOOKED_AT)) break;
    if (texts > 0) keys.push(at);
    looked += texts;
  }
  return keys;
}
