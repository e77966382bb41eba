/**
 * How many of some moments lie before another.
 *
 * @param sorted   ascending
 * @param moment   in the same unit
 * @returns        whole, 0 or more
 * @cost           O(log n)
 */
export function countBefore(sorted: readonly number[], moment: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
