import type { Zone } from '../engine/time/zone.ts';
import type { Field } from './field.ts';
import { decideDates, readDate } from './read-dates.ts';
import { readState } from './read-state.ts';
import type { Row } from './table.ts';

const ROWS_LOOKED_AT = 400;
const FULL = 0.97; // of the rows: every ticket is opened
const ORDERED = 0.97; // of the pairs; clocks of two servers differ
const ANSWERED = 0.8; // of the tickets, solved or not
const WHOLE_HOURS = 0.7; // of the tickets
const ENOUGH = 8; // pairs before an order says anything

type Column = {
  readonly index: number;
  readonly times: readonly (number | null)[];
  readonly fill: number;
  /** Whether the times fall off the whole hour, so that whole hours between two of them say something. */
  readonly clocks: boolean;
};

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
  const known = times.filter((time) => time !== null);
  const offHour = known.filter((time) => time % 3600 !== 0).length;
  return { index, times, fill: known.length / Math.max(1, looked), clocks: offHour * 2 > known.length };
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

type Ended = 'open' | 'resolved' | 'closed' | null;

/** Share of the tickets in these states that have this time; undefined when too few are. */
function fillWhere(column: Column, states: readonly Ended[], wanted: readonly Ended[]): number | undefined {
  let some = 0;
  let filled = 0;
  for (const [at, state] of states.entries()) {
    if (state === null || !wanted.includes(state)) continue;
    some += 1;
    if (column.times[at] !== null) filled += 1;
  }
  return some < 3 ? undefined : filled / some;
}

function statesOf(rows: readonly Row[], stateColumn: number | undefined): readonly Ended[] {
  if (stateColumn === undefined) return [];
  const looked = Math.min(rows.length, ROWS_LOOKED_AT);
  return Array.from({ length: looked }, (_, at) => {
    const state = readState(rows[Math.floor((at * rows.length) / looked)]?.cells[stateColumn] ?? '');
    return state === 'reopened' ? 'open' : (state ?? null);
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

/** A deadline: whole hours after the opening for most tickets, as agreements on service are. */
function isDeadline(column: Column, opening: Column): boolean {
  let both = 0;
  let whole = 0;
  for (const [at, time] of column.times.entries()) {
    const opened = opening.times[at];
    if (time === null || opened === null || opened === undefined) continue;
    both += 1;
    if (time > opened && (time - opened) % 3600 === 0) whole += 1;
  }
  return both >= ENOUGH && whole > both * WHOLE_HOURS && opening.clocks;
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
function endings(columns: readonly Column[], opening: Column, states: readonly Ended[]): readonly Column[] {
  const found = columns.filter((column) => {
    const final = fillWhere(column, states, ['resolved', 'closed']) ?? 0;
    return isBefore(opening, column) && final > 0.5 && (fillWhere(column, states, ['open']) ?? 0) < 0.1;
  });
  const [one, two, three] = found;
  if (one === undefined || three !== undefined) return [];
  return two === undefined ? [one] : endsInOrder(one, two);
}

/** A lone ending: closing when tickets that are only resolved lack it. */
function loneEnd(column: Column, states: readonly Ended[], free: (field: Field) => boolean): Field {
  if (!free('resolvedAt')) return 'closedAt';
  // Where no ticket is merely resolved, the helpdesk knows closing only.
  const isClosing = (fillWhere(column, states, ['resolved']) ?? 0) < 0.1;
  return isClosing && free('closedAt') ? 'closedAt' : 'resolvedAt';
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
  const settled = new Map<Field, number>(taken);
  const timed = unnamed.columns.map((index) => timesOf(rows, index, zone));
  const all = [...timed, ...[...taken.values()].map((index) => timesOf(rows, index, zone))];
  const free = (field: Field): boolean => !settled.has(field);
  const settle = (field: Field, column: Column | undefined): void => {
    if (column !== undefined && free(field)) settled.set(field, column.index);
  };
  const left = (): Column[] => timed.filter(({ index }) => ![...settled.values()].includes(index));
  const others = (column: Column): Column[] => all.filter(({ index }) => index !== column.index);

  const first = left().filter((column) => isOpening(column, others(column)));
  if (first.length === 1 && all.length > 1) settle('openedAt', first[0]);
  const opening = all.find(({ index }) => index === settled.get('openedAt'));
  if (opening === undefined) return new Map();
  settle(
    'dueAt',
    left().find((column) => isDeadline(column, opening)),
  );
  const states = statesOf(rows, stateColumn);
  const [one, two] = endings(left(), opening, states);
  if (one !== undefined && two === undefined) settle(loneEnd(one, states, free), one);
  else if (free('resolvedAt') && free('closedAt')) {
    settle('resolvedAt', one);
    settle('closedAt', two);
  }
  const deadline = settled.get('dueAt');
  const isLast = (column: Column): boolean =>
    others(column).every((other) => other.index === deadline || (before(other, column) ?? 1) >= ORDERED);
  settle(
    'updatedAt',
    left().find((column) => column.fill >= FULL && isLast(column)),
  );
  const later = (column: Column): Column[] =>
    others(column).filter(({ index }) => index !== deadline && index !== opening.index);
  const isAnswer = (column: Column): boolean =>
    column.fill > ANSWERED &&
    later(column).length > 0 &&
    later(column).every((other) => (before(column, other) ?? 1) >= ORDERED);
  settle('respondedAt', left().find(isAnswer));
  return new Map([...settled].filter(([field]) => !taken.has(field)).map(([field, index]) => [index, field]));
}
