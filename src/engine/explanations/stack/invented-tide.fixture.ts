import { seededRandom } from '../../base/seeded-random.ts';
import { gammaQuantile } from '../../stats/gamma-quantile.ts';
import type { ReplayPatterns } from '../record/replay-patterns.ts';

export type Tide = {
  readonly patterns: number;
  readonly weeks: number;
  /** All rates fall by half in so many weeks; null where they stay. */
  readonly fallsByHalfIn: number | null;
};

const WEEK = 7 * 86_400;
const START = 1_736_118_000; // 6 January 2025
const FIRST = 3; // where rates fall they begin so much higher

/** A company whose problems each have a rate of their own, and all get rarer with the same tide. */
export function inventTide(seed: number, { patterns, weeks, fallsByHalfIn }: Tide): ReplayPatterns {
  const random = seededRandom(seed);
  const wait = (): number => -Math.log1p(-random.next());
  const levelAt = (week: number): number =>
    fallsByHalfIn === null ? 1 : FIRST * 2 ** (-week / fallsByHalfIn);
  const most = fallsByHalfIn === null ? 1 : FIRST;
  const series = Array.from({ length: patterns }, (_, id) => {
    const rate = most * gammaQuantile(Math.max(1e-9, random.next()), 0.605, 5.13);
    const instants: number[] = [];
    for (let at = wait() / rate; at < weeks; at += wait() / rate)
      if (random.next() < levelAt(at) / most) instants.push(START + Math.floor(at * WEEK));
    return { id: String(id), instants };
  }).filter(({ instants }) => instants.length > 1);
  return {
    patterns: series,
    incidents: series.flatMap(({ instants }) => instants),
    from: START,
    to: START + weeks * WEEK,
  };
}
