import type { Clock } from './clock.ts';
import { EVEN } from './file-guess.ts';
import { type DateOrder, parseDate } from './parse-date.ts';
import { isEmptyCell, readDate } from './read-dates.ts';

/** A column of dates whose cells do not tell day and month apart. */
export type WeighedColumn = {
  readonly isOpening: boolean;
  /** A deadline, which may lie ahead, and before nothing. */
  readonly isDeadline: boolean;
};

/** The same with its cells; those of all columns in the order of the rows. */
export type UndecidedDates = WeighedColumn & { readonly cells: readonly string[] };

/** The likeliest order, and those that are as good. */
export type WeighedOrder = {
  readonly order: DateOrder;
  readonly confidence: number;
  readonly equal: readonly DateOrder[];
};

const IMPOSSIBLE_LEAST = 0.01; // of the dates more than under another order, and one at least
const PAIRS_LEAST = 8; // neighbouring rows before their order says anything
const SORTED = 0.98; // of the neighbouring rows, as an export that is sorted by date or by number
const UNSORTED = 0.9;
const CONFIDENCE = { possible: 0.9, sorted: 0.85, same: 0.95 } as const;

type Weight = { readonly order: DateOrder; readonly impossible: number; readonly sorted: number };

/** The share of neighbouring times that go the way most of them go; 0 when there are too few. */
function sortedShare(): { readonly add: (time: number | null) => void; readonly share: () => number } {
  let [up, down] = [0, 0];
  let before: number | null = null;
  return {
    add: (time) => {
      if (time === null) return;
      if (before !== null && time > before) up += 1;
      if (before !== null && time < before) down += 1;
      before = time;
    },
    share: () => (up + down < PAIRS_LEAST ? 0 : Math.max(up, down) / (up + down)),
  };
}

/** How possible the rows are under one order. */
function tallyWeight(order: DateOrder, columns: readonly WeighedColumn[], { zone, now }: Clock) {
  const opening = columns.findIndex(({ isOpening }) => isOpening);
  const sorted = sortedShare();
  let impossible = 0;
  const add = (cells: readonly string[]): void => {
    const times = columns.map(({ isDeadline }, at) => {
      const date = readDate(cells[at], { zone, order, latest: isDeadline ? Number.MAX_SAFE_INTEGER : now });
      if (date.kind !== 'instant' && date.kind !== 'empty') impossible += 1;
      return date.kind === 'instant' ? date.seconds : null;
    });
    const opened = times[opening] ?? null;
    sorted.add(opened);
    for (const [at, { isOpening, isDeadline }] of columns.entries()) {
      const time = times[at];
      if (isOpening || isDeadline || time === null || opened === null) continue;
      if (time < opened) impossible += 1;
    }
  };
  return { add, weight: (): Weight => ({ order, impossible, sorted: sorted.share() }) };
}

/** Which orders can be meant at all, the likeliest first, and whether any cell differs between them. */
function candidates() {
  let yearMayLead = true;
  let differ = false;
  const add = (cell: string): void => {
    if (differ && !yearMayLead) return;
    const date = isEmptyCell(cell) ? undefined : parseDate(cell);
    if (date?.kind !== 'parts' || date.order !== 'any') return;
    const last = date.year % 100;
    yearMayLead &&= date.short === true && date.second <= 12 && last >= 1 && last <= 31;
    differ ||= date.first !== date.second;
  };
  const may = (order: DateOrder): boolean => yearMayLead || order !== 'ymd';
  return { add, may, differ: () => differ };
}

const ORDERS = ['dmy', 'mdy', 'ymd'] as const satisfies readonly DateOrder[];

/**
 * Weighs the orders in which dates may be written that do not tell day and month apart.
 *
 * It answers "is 03/04 the third of April or the fourth of March, where no number is above twelve?": an order under which
 * tickets lie in the future or end before they began is not the one, nor is one under which a sorted export is not. What
 * is left is equally good, and somebody has to say.
 *
 * @param columns the undecided columns, each with all its cells
 * @param clock   the zone, and now
 * @returns       the order to read by, its confidence in [0, 1], and the other orders that are as good
 * @cost          O(cells), three times
 */
export function weighDateOrders(columns: readonly UndecidedDates[], clock: Clock): WeighedOrder {
  const tally = tallyOrders(columns, clock);
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
  for (let row = 0; row < rows; row += 1) tally.add(columns.map(({ cells }) => cells[row] ?? ''));
  return tally.weigh();
}

/** Weighs the orders row by row; each row's cells in the order of the columns. */
export type OrdersTally = {
  readonly add: (cells: readonly string[]) => void;
  readonly weigh: () => WeighedOrder;
};

/**
 * Starts what `weighDateOrders` does, for rows that come one at a time.
 *
 * @param columns the undecided columns
 * @param clock   the zone, and now
 * @returns       a tally without rows
 * @cost          O(columns) a row, three times
 */
export function tallyOrders(columns: readonly WeighedColumn[], clock: Clock): OrdersTally {
  const { add: consider, may, differ } = candidates();
  const tallies = ORDERS.map((order) => ({ order, ...tallyWeight(order, columns, clock) }));
  let dates = 0;
  const add = (cells: readonly string[]): void => {
    dates += cells.length;
    for (const cell of cells) consider(cell);
    for (const tally of tallies) if (may(tally.order)) tally.add(cells);
  };
  const weigh = (): WeighedOrder => {
    if (!differ()) return { order: ORDERS[0], confidence: CONFIDENCE.same, equal: [] };
    return chosenFrom(
      tallies.filter(({ order }) => may(order)).map(({ weight }) => weight()),
      dates,
    );
  };
  return { add, weigh };
}

function chosenFrom(weights: readonly Weight[], dates: number): WeighedOrder {
  const least = Math.min(...weights.map(({ impossible }) => impossible));
  const tolerated = least + Math.max(1, dates * IMPOSSIBLE_LEAST);
  const possible = weights.filter(({ impossible }) => impossible < tolerated);
  const [only, ...others] = possible;
  if (others.length === 0) return { order: only.order, confidence: CONFIDENCE.possible, equal: [] };
  const [best, second] = [...possible].sort((a, b) => b.sorted - a.sorted);
  if (best.sorted >= SORTED && second.sorted <= UNSORTED)
    return { order: best.order, confidence: CONFIDENCE.sorted, equal: [] };
  return { order: only.order, confidence: EVEN, equal: others.map(({ order }) => order) };
}
