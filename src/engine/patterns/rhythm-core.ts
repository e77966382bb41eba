/** The stretch of a series in which a period comes back: positions of its first and last moment. */
export type Core = { readonly first: number; readonly last: number };

export const CYCLES_LEAST = 5; // fewer cycles are an anecdote
const CYCLE_SHARE_MOST = 1 / 3; // more in one cycle is a burst, not a rhythm
const COVERED_LEAST = 0.6; // a "weekly" fault that skips more than two weeks in five is not weekly
const RETURNS_COVERED_LEAST = 0.4; // what comes each third time comes with something else: a quarter
const HELD_LEAST = 0.7; // of all moments: two or three in ten may be strays from another cause

/**
 * The part of a series that covers a period, strays before and after it left out.
 *
 * Told from the counts of the cycles only, never from the place within them, so that it favours no rhythm.
 *
 * @param cycles   the cycle of each moment, ascending, one or more
 * @param least    cycles that must hold a moment
 * @returns        the stretch with the most moments, of those with as many the shortest; undefined when none covers
 * @cost           O(d²) for d different cycles
 */
export function coveredCore(cycles: ArrayLike<number>, least = CYCLES_LEAST): Core | undefined {
  const starts: number[] = [];
  for (let i = 0; i < cycles.length; i += 1) if (i === 0 || cycles[i] !== cycles[i - 1]) starts.push(i);
  const n = cycles.length;
  const ends = starts.map((_, at) => starts[at + 1] ?? n);
  let best: Core | undefined;
  for (let from = 0; from + least <= starts.length; from += 1) {
    let most = 0;
    for (let to = from; to < starts.length; to += 1) {
      most = Math.max(most, ends[to] - starts[to]);
      const held = ends[to] - starts[from];
      const hit = to - from + 1;
      const span = cycles[starts[to]] - cycles[starts[from]] + 1;
      const covers = hit >= least && hit >= span * COVERED_LEAST && most <= held * CYCLE_SHARE_MOST;
      const isMore = best === undefined || held > best.last - best.first + 1;
      if (covers && held >= HELD_LEAST * n && isMore) best = { first: starts[from], last: ends[to] - 1 };
    }
  }
  return best;
}

/**
 * Whether moments return on enough different occasions to speak of a cause that comes back.
 *
 * @param occasions   the occasion of each moment, ascending
 * @param least       occasions that must hold a moment
 * @returns           whether as many hold one, two in five do, and none holds more than a third of the moments
 * @cost              O(n)
 */
export function returnsEnough(occasions: ArrayLike<number>, least: number): boolean {
  let distinct = 0;
  let most = 0;
  let run = 0;
  for (let i = 0; i < occasions.length; i += 1) {
    const isNew = i === 0 || occasions[i] !== occasions[i - 1];
    if (isNew) distinct += 1;
    run = isNew ? 1 : run + 1;
    most = Math.max(most, run);
  }
  const span = occasions[occasions.length - 1] - occasions[0] + 1;
  return (
    distinct >= least &&
    distinct >= span * RETURNS_COVERED_LEAST &&
    most <= occasions.length * CYCLE_SHARE_MOST
  );
}
