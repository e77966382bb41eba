/** Days since 1970, first and last counted. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * How often a stretch of some days holds at least one of the days given, wherever it lies.
 *
 * It answers "would any days have held one?": counted and not modelled, so that days which come in clusters count as
 * what they are.
 *
 * @param days    whole days, in any order, also the same one twice
 * @param length  of each stretch, in days, 1 or more
 * @param within  where the stretches lie
 * @returns       their share in [0, 1]; 0 without any day, 1 where no stretch of that length fits
 * @cost          O(n log n)
 */
export function shareOfStretches(days: readonly number[], length: number, { from, to }: Stretch): number {
  const lastStart = to - length + 1;
  if (days.length === 0) return 0;
  if (lastStart < from) return 1;
  let holding = 0;
  let next = from; // the first start that is not yet looked at
  for (const day of days.toSorted((a, b) => a - b)) {
    const first = Math.max(next, day - length + 1);
    const last = Math.min(day, lastStart);
    if (last < first) continue;
    holding += last - first + 1;
    next = last + 1;
  }
  return holding / (lastStart - from + 1);
}
