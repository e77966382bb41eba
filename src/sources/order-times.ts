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

/** Opening: filled for every ticket, and before all other times. */
function isOpening(column: Column, others: readonly Column[]): boolean {
  return column.fill >= FULL && others.every((other) => (before(column, other) ?? 1) >= ORDERED);
}

/** Solving before closing: by time where the order shows, else the fuller column is the earlier step. */
function endsInOrder(one: Column, two: Column): readonly Column[] {
  const forward = isBefore(one, two);
  const backward = isBefore(two, one);
  if (forward !== backward) return forward ? [one, two] : [two, one];
  if (Math.abs(one.fill - two.fill) < 0.05) return [];
  return one.fill > two.fill ? [one, two] : [two, one];
}

/** Times that are there where the state is final, and hardly elsewhere. */
function endings(
  columns: readonly Column[],
  opening: Column,
  finals: readonly (boolean | null)[],
): readonly Column[] {
  const ends = columns.filter((column) => {
    const { final, open } = fillByState(column, finals);
    return isBefore(opening, column) && final > 0.5 && open < 0.1;
  });
  const [one, two, three] = ends;
  if (one === undefined || three !== undefined) return [];
  return two === undefined ? [one] : endsInOrder(one, two);
}

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
  const { taken, zone, stateColumn } = unnamed;
  const settled = new Map<number, Field>();
  const timed = unnamed.columns.map((index) => timesOf(rows, index, zone));
  const all = [...timed, ...[...taken.values()].map((index) => timesOf(rows, index, zone))];
  const free = (field: Field): boolean => !taken.has(field) && ![...settled.values()].includes(field);
  const left = (): Column[] => timed.filter(({ index }) => !settled.has(index));
  const others = (column: Column): Column[] => all.filter(({ index }) => index !== column.index);

  const first = left().filter((column) => isOpening(column, others(column)));
  if (first.length === 1 && all.length > 1 && free('openedAt')) settled.set(first[0].index, 'openedAt');
  const openedAt = [...settled.keys()][0] ?? taken.get('openedAt');
  const opening = all.find(({ index }) => index === openedAt);
  if (opening === undefined) return settled;
  const ends = (['resolvedAt', 'closedAt'] as const).filter(free);
  const found = endings(left(), opening, finalsOf(rows, stateColumn));
  if (found.length === 1 || found.length === ends.length) {
    for (const [at, { index }] of found.entries()) if (ends[at] !== undefined) settled.set(index, ends[at]);
  }
  const last = left().find(
    (column) =>
      column.fill >= FULL && others(column).every((other) => (before(other, column) ?? 1) >= ORDERED),
  );
  if (last !== undefined && free('updatedAt')) settled.set(last.index, 'updatedAt');
  return settled;
}
