import { fold } from '../engine/text/fold.ts';
import { isFilled } from './heading-row.ts';
import { detached } from './remembering.ts';
import type { LeftRows, Table } from './table.ts';

/** What all cells of a column say of whether each group stands in it once. */
export type GroupTally = {
  readonly rows: number;
  /** Filled cells, and empty ones. */
  readonly groups: number;
  readonly empty: number;
  /** Whether the first row is filled and no value comes twice; or not twice within a group of the column before, each of which starts with one. */
  readonly isOnce: boolean;
  readonly isOnceWithin: boolean;
  /** Whether the values stand in the order of their letters. */
  readonly isInOrder: boolean;
};

/** The lines on which records were left out, in order, and one behind them all. */
export function leftLines(leftOut: LeftRows): Float64Array {
  const lines = new Float64Array(leftOut.length + 1).fill(Number.POSITIVE_INFINITY);
  let at = 0;
  for (const { line } of leftOut) {
    lines[at] = line;
    at += 1;
  }
  return lines.sort();
}

type Tallying = GroupTally & { readonly seen: Set<string>; readonly within: Set<string>; last: string };
type Writable = { -readonly [key in keyof Tallying]: Tallying[key] };

const starting = (): Writable => ({
  rows: 0,
  groups: 0,
  empty: 0,
  isOnce: true,
  isOnceWithin: true,
  isInOrder: true,
  seen: new Set(),
  within: new Set(),
  last: '',
});

/** Takes a cell, and whether a group of the column before starts with it. */
function take(tally: Writable, cell: string, startsOuter: boolean): void {
  tally.rows += 1;
  if (startsOuter) tally.within.clear();
  if (!isFilled(cell)) {
    tally.empty += 1;
    if (tally.rows === 1) tally.isOnce = false;
    if (startsOuter || tally.rows === 1) tally.isOnceWithin = false;
    return;
  }
  const value = detached(fold(cell).trim());
  tally.groups += 1;
  // Once it is none, nothing need be remembered of it.
  if (tally.isOnce && tally.seen.has(value)) tally.isOnce = false;
  if (tally.isOnceWithin && tally.within.has(value)) tally.isOnceWithin = false;
  if (tally.isOnce) tally.seen.add(value);
  if (tally.isOnceWithin) tally.within.add(value);
  tally.isInOrder &&= tally.last <= value;
  tally.last = value;
}

/**
 * Looks at all cells of columns that may be grouped.
 *
 * @param table  the table
 * @param places the columns, from the left
 * @returns      what was seen of each, and what stands above the empty cells of the rows of the sample: by column, then by line
 * @cost         O(rows × columns); memory of the groups while no value came twice
 */
export function tallyGroups(table: Table, places: readonly number[]) {
  const tallies = places.map(starting);
  const above = new Map(places.map((at) => [at, new Map<number, string>()]));
  const last = new Map<number, string>();
  const left = leftLines(table.leftOut);
  const sampled = new Set(table.rows.map(({ line }) => line));
  let passed = 0;
  for (const { line, cells } of table.all()) {
    if (left[passed] < line) {
      last.clear();
      while (left[passed] < line) passed += 1;
    }
    let startsOuter = false;
    for (const [place, at] of places.entries()) {
      const cell = cells[at] ?? '';
      take(tallies[place], cell, startsOuter);
      startsOuter = isFilled(cell);
      if (startsOuter) last.set(at, detached(cell));
      else if (sampled.has(line) && last.has(at)) above.get(at)?.set(line, last.get(at) ?? '');
    }
  }
  return { tallies: tallies as readonly GroupTally[], above };
}
