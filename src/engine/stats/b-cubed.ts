import { requires } from '../base/requires.ts';

/** How well a grouping agrees with the truth, item by item, each in [0, 1]. */
export type BCubed = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * Scores a grouping against a known one.
 *
 * For each item: of those put with it, the share that belongs with it (precision), and of those that belong with
 * it, the share put with it (recall). It answers "how good is the grouping?" without needing names to match.
 *
 * @param truth  the true group of each item; an item that stands alone has a group of its own
 * @param found  the found group of each item, in the same order; alone likewise
 * @returns      the means over items and their harmonic mean; 1 for no items
 * @throws       InvalidInput when the lists differ in length
 * @source       Bagga & Baldwin (1998); Amigó et al. (2009), Information Retrieval 12, 461-486
 * @cost         O(items)
 */
export function bCubed(truth: readonly (string | number)[], found: readonly (string | number)[]): BCubed {
  requires(truth.length === found.length, 'bCubed', 'two lists of the same length');
  if (truth.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const inTruth = new Map<string | number, number>();
  const inFound = new Map<string | number, number>();
  const inBoth = new Map<string | number, Map<string | number, number>>();
  truth.forEach((one, index) => {
    const other = found[index] ?? '';
    inTruth.set(one, (inTruth.get(one) ?? 0) + 1);
    inFound.set(other, (inFound.get(other) ?? 0) + 1);
    const row = inBoth.get(one) ?? new Map<string | number, number>();
    row.set(other, (row.get(other) ?? 0) + 1);
    inBoth.set(one, row);
  });
  let precision = 0;
  let recall = 0;
  for (const [one, row] of inBoth) {
    for (const [other, both] of row) {
      precision += (both * both) / (inFound.get(other) ?? both);
      recall += (both * both) / (inTruth.get(one) ?? both);
    }
  }
  precision /= truth.length;
  recall /= truth.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
