import { requires } from '../base/requires.ts';

/**
 * How well chances tell apart what came true: the chance that one that came true was given the higher number.
 *
 * @param chances   any numbers, one a forecast
 * @param came      1 where it came true, else 0, in the same order
 * @returns         in [0, 1], ties counted half; null where all or none came true
 * @throws          InvalidInput when the lists differ in length
 * @source          Mann & Whitney (1947), Annals of Mathematical Statistics 18, 50-60
 * @cost            O(n log n)
 */
export function areaUnderCurve(chances: ArrayLike<number>, came: ArrayLike<number>): number | null {
  requires(chances.length === came.length, 'areaUnderCurve', 'an outcome for each chance');
  const order = Uint32Array.from({ length: chances.length }, (_, at) => at);
  order.sort((a, b) => chances[a] - chances[b]);
  let hits = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    let hitsHere = 0;
    while (to < order.length && chances[order[to]] === chances[order[from]]) {
      hitsHere += came[order[to]];
      to += 1;
    }
    rankSum += hitsHere * ((from + 1 + to) / 2);
    hits += hitsHere;
    from = to;
  }
  const misses = order.length - hits;
  return hits === 0 || misses === 0 ? null : (rankSum - (hits * (hits + 1)) / 2) / (hits * misses);
}
