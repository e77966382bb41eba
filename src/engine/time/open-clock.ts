import { startOfDay } from './start-of-day.ts';
import type { Closure } from './working-time.ts';
import type { Zone } from './zone.ts';

/** A clock that stands still while a company is shut: instants in, seconds out, both since 1970; it never falls. */
export type OpenClock = (instant: number) => number;

/** The clock of a company that is never shut: that on the wall. */
export const NEVER_SHUT: OpenClock = (instant) => instant;

/**
 * The clock that a company's silence is counted on: while it is shut nobody reports, so its silence then says nothing.
 *
 * Weekends and holidays go on counting: docs/decisions/0030-closures-out-of-the-chances.md says why.
 *
 * @param closures   in which nobody works, in any order; they may touch and overlap; empty gives the clock on the wall
 * @param zone       the company's zone, in which these are days
 * @returns          of an instant in a closure, when that closure began; of others, earlier by all closures before it
 * @throws           RangeError on days that no calendar has
 * @cost             O(n log n) in closures once, then O(n) an instant
 */
export function openClock(closures: readonly Closure[], zone: Zone): OpenClock {
  if (closures.length === 0) return NEVER_SHUT;
  const shut = apart(closures).map(({ from, to }) => ({
    from: startOfDay(from, zone),
    to: startOfDay(to + 1, zone),
  }));
  return (instant) =>
    shut.reduce((open, { from, to }) => open - Math.max(0, Math.min(instant, to) - from), instant);
}

/** The same days in stretches that do not overlap, ascending. */
function apart(closures: readonly Closure[]): readonly Closure[] {
  const found: Closure[] = [];
  for (const { from, to } of closures.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    const begins = last === undefined ? from : Math.max(from, last.to + 1);
    if (begins <= to) found.push({ from: begins, to });
  }
  return found;
}
