/**
 * The few that score highest, by a heap whose root is the lowest kept. On equal scores the lower number wins.
 *
 * @param touched  whom to choose from, each once
 * @param sums     the score of each
 * @param most     how many to keep
 * @returns        in no order
 * @cost           O(touched log most)
 */
export function highestFew(
  touched: ArrayLike<number> & Iterable<number>,
  sums: Float32Array,
  most: number,
): number[] {
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
