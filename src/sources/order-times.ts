import type { Zone } from '../engine/time/zone.ts';
import type { Field } from './field.ts';
import { decideDates, readDate } from './read-dates.ts';
import { readState } from './read-state.ts';
import type { Row } from './table.ts';

const ROWS_LOOKED_AT = 400;
const FULL = 0.97; // of the rows: every ticket is opened
const ORDERED = 0.97; // of the pairs; clocks of two servers differ
const ENOUGH = 8; // pairs before an order says anything

type Column = { readonly index: number; readonly times: readonly (number | null)[]; readonly fill: number };

function timesOf(rows: readonly Row[], index: number, zone: Zone): Column {
  const looked = Math.min(rows.length, ROWS_LOOKED_AT);
  const cells = Array.from(
    { length: looked },
    (_, at) => rows[Math.floor((at * rows.length) / looked)]?.cells[index] ?? '',
  );
  const { order } = decideDates(cells);
  const bounds = {
    zone,
    order: order === 'undecided' ? 'dmy' : order,
    latest: Number.MAX_SAFE_INTEGER,
  } as const;
  const times = cells.map((cell) => {
    const read = readDate(cell, bounds);
    return read.kind === 'instant' ? read.seconds : null;
  });
  return { index, times, fill: times.filter((time) => time !== null).length / Math.max(1, looked) };
}

/** Share of the rows with both times in which the first is not later; undefined when too few have both. */
function before(a: Column, b: Column): number | undefined {
  let both = 0;
  let ordered = 0;
  for (const [at, time] of a.times.entries()) {
    const other = b.times[at];
    if (time === null || other === null || other === undefined) continue;
    both += 1;
    if (time <= other) ordered += 1;
  }
  return both < ENOUGH ? undefined : ordered / both;
}

const isBefore = (a: Column, b: Column): boolean => (before(a, b) ?? 0) >= ORDERED;

/** Share of tickets in a final state, and of others, that have this time. */
function fillByState(column: Column, finals: readonly (boolean | null)[]): { final: number; open: number } {
  const count = { final: 0, open: 0, finalFilled: 0, openFilled: 0 };
  for (const [at, isFinal] of finals.entries()) {
    if (isFinal === null) continue;
    const filled = column.times[at] !== null;
    count[isFinal ? 'final' : 'open'] += 1;
    if (filled) count[isFinal ? 'finalFilled' : 'openFilled'] += 1;
  }
  return {
    final: count.final === 0 ? 0 : count.finalFilled / count.final,
    open: count.open === 0 ? 0 : count.openFilled / count.open,
  };
}

function finalsOf(rows: readonly Row[], stateColumn: number | undefined): readonly (boolean | null)[] {
  if (stateColumn === undefined) return [];
  const looked = Math.min(rows.length, ROWS_LOOKED_AT);
  return Array.from({ length: looked }, (_, at) => {
    const state = readState(rows[Math.floor((at * rows.length) / looked)]?.cells[stateColumn] ?? '');
    return state === undefined ? null : state === 'resolved' || state === 'closed';
  });
}

/** Time columns whose heading says nothing, and the fields that are taken already. */
export type UnnamedTimes = {
  readonly columns: readonly number[];
  readonly taken: ReadonlyMap<Field, number>;
  readonly stateColumn: number | undefined;
  readonly zone: Zone;
};

/**
 * Tells time columns apart by their order over the rows.
 *
 * It answers "which of these is the opening, which the solving?": every ticket is opened, and before anything
 * else; solving and closing are filled where the state is final; the last change comes after all. What the
 * order does not settle stays unnamed.
 *
 * @param rows    the table's rows
 * @param unnamed the columns in question, what is known already, and the zone
 * @returns       column index to field, for those that are settled
 * @cost          O(400 rows × columns squared)
 */
export function orderTimes(rows: readonly Row[], unnamed: UnnamedTimes): ReadonlyMap<number, Field> {
  const { taken, zone } = unnamed;
  const settled = new Map<number, Field>();
  const timed = unnamed.columns.map((index) => timesOf(rows, index, zone));
  const known = [...taken].map(([field, index]) => ({ field, ...timesOf(rows, index, zone) }));
  const all: readonly Column[] = [...timed, ...known];
  const settle = (column: Column | undefined, field: Field): void => {
    if (column !== undefined && !taken.has(field) && ![...settled.values()].includes(field))
      settled.set(column.index, field);
  };
  const left = (): Column[] => timed.filter(({ index }) => !settled.has(index));
  const finals = finalsOf(rows, unnamed.stateColumn);
  const others = (column: Column): Column[] => all.filter(({ index }) => index !== column.index);

  const first = left().filter(
    (column) =>
      column.fill >= FULL && others(column).every((other) => (before(column, other) ?? 1) >= ORDERED),
  );
  if (first.length === 1 && all.length > 1) settle(first[0], 'openedAt');
  const opened = [...settled].find(([, field]) => field === 'openedAt')?.[0] ?? taken.get('openedAt');
  const openedColumn = all.find(({ index }) => index === opened);
  if (openedColumn === undefined) return settled;
  const final = left().filter((column) => {
    const fill = fillByState(column, finals);
    return isBefore(openedColumn, column) && fill.final > 0.5 && fill.open < 0.1;
  });
  if (final.length === 1) settleEnd(final[0], known, settle);
  else if (final.length === 2) {
    const [one, two] = final;
    const forward = isBefore(one, two) && !isBefore(two, one);
    const backward = isBefore(two, one) && !isBefore(one, two);
    if (forward || one.fill > two.fill + 0.05)
      [one, two].forEach((column, at) => settle(column, at === 0 ? 'resolvedAt' : 'closedAt'));
    else if (backward || two.fill > one.fill + 0.05)
      [two, one].forEach((column, at) => settle(column, at === 0 ? 'resolvedAt' : 'closedAt'));
  }
  settle(
    left().find((column) => column.fill >= FULL && others(column).every((other) => isBefore(other, column))),
    'updatedAt',
  );
  return settled;
}

/** One time of ending: the resolution, unless another column is that already. */
function settleEnd(
  column: Column,
  known: readonly (Column & { readonly field: Field })[],
  settle: (column: Column, field: Field) => void,
): void {
  const resolved = known.find(({ field }) => field === 'resolvedAt');
  settle(column, resolved === undefined ? 'resolvedAt' : 'closedAt');
}
