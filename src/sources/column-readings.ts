import { type ReadingKind, type ToldReading, toldValue } from '../engine/signals/told-reading.ts';
import type { DecidedDecimals } from './decide-decimals.ts';
import { EVEN, type FileGuess, type GuessBy } from './file-guess.ts';
import type { ColumnGuess } from './guess.ts';
import type { DateOrder } from './parse-date.ts';
import type { DateColumn } from './read-dates.ts';
import { type DurationColumn, type DurationUnit, decideDurations } from './read-durations.ts';
import type { DecimalMark } from './read-numbers.ts';
import type { WeighedOrder } from './weigh-date-orders.ts';

/** What was said of how to read: now, which beats the file, and for an earlier file of this desk, which fills its gaps. */
export type Readings = { readonly told: readonly ToldReading[]; readonly before: readonly ToldReading[] };

/** A decision about the whole file, and the columns it is taken from; its examples come from these. */
export type DecidedReading = Omit<FileGuess, 'examples'> & { readonly from: readonly number[] };

/** A column of times, with what all its cells say. */
export type TimeColumn = DateColumn & {
  readonly index: number;
  readonly field: ColumnGuess['field'];
};

const CONFIDENCE = { shown: 0.97, mixed: 0.7, units: 0.8 } as const;
const ORDERS = ['dmy', 'mdy'] as const satisfies readonly DateOrder[];
const UNITS = ['minutes', 'hours', 'seconds'] as const satisfies readonly DurationUnit[];

/** What was said, and when. */
export type Said = { readonly value: string; readonly by: Extract<GuessBy, 'told' | 'before'> };

/** What somebody said, now or before; undefined when nobody did. */
function saidOf(
  { told, before }: Readings,
  kind: ReadingKind,
  column: string | null = null,
): Said | undefined {
  const now = toldValue(told, kind, column);
  if (now !== undefined) return { value: now, by: 'told' };
  const then = toldValue(before, kind, column);
  return then === undefined ? undefined : { value: then, by: 'before' };
}

/** What somebody said of all columns of the file, now or before. */
export const saidOfFile = (readings: Readings, kind: ReadingKind): Said | undefined => saidOf(readings, kind);

/** What somebody said of one column by its heading, now or before; what is said of all of them is left aside. */
export function saidOfColumn(
  { told, before }: Readings,
  kind: ReadingKind,
  heading: string,
): Said | undefined {
  const own = ({ column }: ToldReading): boolean => column === heading;
  return saidOf({ told: told.filter(own), before: before.filter(own) }, kind, heading);
}

const without = <T extends string>(values: readonly T[], chosen: string): readonly T[] =>
  values.filter((value) => value !== chosen);

/** How the dates of a table are ordered: per column, and as one decision; null where no date could be read two ways. */
export type DecidedOrders = {
  readonly orders: ReadonlyMap<number, DateOrder>;
  /** Columns whose order was taken from elsewhere. */
  readonly unsure: ReadonlySet<number>;
  /** The orders between which the file does not tell, nor anybody, the one that was taken first; empty where one of both did. */
  readonly between: readonly DateOrder[];
  readonly decided: DecidedReading | null;
};

/** Safe cast: the values of this kind are orders. */
const orderIn = (value: string): DateOrder => value as DateOrder;

/**
 * Decides the order of day and month for every time column. What is said now holds for all; a column that cannot tell
 * follows the others, then what was said before, then what its rows say as a whole.
 *
 * @param columns  the time columns
 * @param readings what was said
 * @param weigh    weighs the orders of columns that cannot tell, over all their rows
 * @returns        an order for each column, and the decision
 * @cost           O(columns); that of weighing where nothing else decides
 */
export function decideOrders(
  columns: readonly TimeColumn[],
  readings: Readings,
  weigh: (undecided: readonly TimeColumn[]) => WeighedOrder,
): DecidedOrders {
  const orders = new Map<number, DateOrder>(
    columns.flatMap(({ index, order }) => (order === 'undecided' ? [] : [[index, order] as const])),
  );
  const numeric = columns.filter(({ order }) => order === 'undecided' || isNumeric(order));
  const from = numeric.map(({ index }) => index);
  const undecided = columns.filter(({ order }) => order === 'undecided');
  const unsure = new Set(undecided.map(({ index }) => index));
  const shown = new Set([...orders.values()].filter(isNumeric));
  const said = saidOf(readings, 'dateOrder');
  const guess = (chosen: DateOrder, rest: Partial<DecidedReading>): DecidedReading => ({
    kind: 'dateOrder',
    column: null,
    chosen,
    confidence: CONFIDENCE.shown,
    by: 'file',
    asked: false,
    alternatives: without(ORDERS, chosen),
    from,
    ...rest,
  });
  const settle = (
    order: DateOrder,
    decided: DecidedReading | null,
    between: readonly DateOrder[] = [],
  ): DecidedOrders => {
    for (const { index } of undecided) orders.set(index, order);
    return { orders, unsure, between, decided };
  };
  if (numeric.length === 0) return settle('dmy', null);
  if (said?.by === 'told') {
    const order = orderIn(said.value);
    for (const { index } of numeric) orders.set(index, order);
    return {
      orders,
      unsure: new Set(),
      between: [],
      decided: guess(order, { confidence: 1, by: 'told' }),
    };
  }
  const [only, ...others] = shown;
  if (only !== undefined && others.length === 0) return settle(only, guess(only, {}));
  if (said !== undefined) {
    const order = orderIn(said.value);
    unsure.clear();
    return settle(order, guess(order, { confidence: 1, by: 'before' }));
  }
  if (only !== undefined) return settle('dmy', guess(only, { confidence: CONFIDENCE.mixed }), ORDERS);
  const weighed = weigh(undecided);
  const asked = weighed.equal.length > 0;
  const { order, confidence } = weighed;
  if (!asked) unsure.clear();
  const alternatives = asked ? weighed.equal : without(ORDERS, order);
  return settle(
    order,
    guess(order, { confidence, asked, alternatives }),
    asked ? [order, ...weighed.equal] : [],
  );
}

const isNumeric = (order: DateColumn['order']): order is 'dmy' | 'mdy' => order === 'dmy' || order === 'mdy';

/** The order of day and month over the time columns, from that of each; null without one. */
export function orderOf(orders: Iterable<DateOrder>): DateOrder | 'mixed' | null {
  const [first, ...others] = new Set(orders);
  if (first === undefined) return null;
  return others.length === 0 ? first : 'mixed';
}

/**
 * The sign before the decimals of a table's numbers.
 *
 * @param decimals what all numbers say
 * @param from     the columns of durations and counts
 * @param readings what was said
 * @returns        the sign, and the decision; null where no number has a sign
 * @cost           O(1)
 */
export function decideMark(
  { mark, confidence, open }: DecidedDecimals,
  from: readonly number[],
  readings: Readings,
): { readonly mark: DecimalMark | null; readonly decided: DecidedReading | null } {
  if (mark === null) return { mark, decided: null };
  const said = saidOf(readings, 'decimal');
  const chosen = said?.value === ',' || said?.value === '.' ? said.value : mark;
  const decided: DecidedReading = {
    kind: 'decimal',
    column: null,
    chosen,
    confidence: said === undefined ? confidence : 1,
    by: said?.by ?? 'file',
    asked: open && said === undefined,
    alternatives: without([',', '.'], chosen),
    from,
  };
  return { mark: chosen, decided };
}

/** Safe cast: the values of this kind are units. */
const unitIn = (value: string | undefined): DurationUnit | undefined => value as DurationUnit | undefined;

/** What a duration column counts, and the decision about it; null where its cells say their own units. */
export function decideUnit(
  { heading, unit, wholeDays }: ColumnGuess,
  {
    at,
    cells,
    decimal,
  }: { readonly at: number; readonly cells: readonly string[]; readonly decimal: DecimalMark | null },
  readings: Readings,
): { readonly duration: DurationColumn; readonly decided: DecidedReading | null } {
  const said = saidOfColumn(readings, 'durationUnit', heading);
  const saidOfAll = saidOf(readings, 'durationUnit');
  const duration = decideDurations(heading, cells, {
    ...(unit !== undefined && { unit }),
    ...(wholeDays !== undefined && { wholeDays }),
    told: unitIn(said?.value),
    toldOfAll: unitIn(saidOfAll?.value),
    decimal,
  });
  const { from, equal, plausible } = duration;
  if (from === null) return { duration, decided: null };
  const by = {
    told: said?.by ?? saidOfAll?.by ?? 'told',
    helpdesk: 'helpdesk',
    heading: 'file',
    values: 'file',
  }[from] as GuessBy;
  const asked = from === 'values' && equal.length > 0;
  const sure = by === 'told' || by === 'before' ? 1 : from === 'values' ? CONFIDENCE.units : CONFIDENCE.shown;
  const decided: DecidedReading = {
    kind: 'durationUnit',
    column: heading,
    chosen: duration.unit,
    confidence: asked || !plausible ? EVEN : sure,
    by,
    asked,
    alternatives: asked ? equal : without(UNITS, duration.unit),
    from: [at],
  };
  return { duration, decided };
}
