import type { Standing } from './standing.ts';

/** Groups as they stand, with what matters to chances that were said of them; they have no siblings. */
export function standingOf(
  cutOff: number,
  rows: readonly { readonly group: number; readonly count: number; readonly nextDays: number }[],
): Standing {
  return {
    cutOff,
    groups: Int32Array.from(rows, ({ group }) => group),
    counts: Int32Array.from(rows, ({ count }) => count),
    lastDays: new Float64Array(rows.length),
    ageDays: new Float64Array(rows.length).fill(1),
    siblings: new Float64Array(0),
    width: 0,
    nextDays: Float64Array.from(rows, ({ nextDays }) => nextDays),
  };
}
