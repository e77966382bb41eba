import type { Clock } from './clock.ts';
import { EVEN } from './file-guess.ts';
import { type DateOrder, parseDate } from './parse-date.ts';
import { isEmptyCell, readDate } from './read-dates.ts';

/** A column of dates whose cells do not tell day and month apart; cells of all columns in the order of the rows. */
export type UndecidedDates = {
  readonly cells: readonly string[];
  readonly isOpening: boolean;
  /** A deadline, which may lie ahead, and before nothing. */
  readonly isDeadline: boolean;
};

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

/** Share of neighbouring rows that go the way most of them go; 0 when there are too few. */
function sortedShare(times: readonly (number | null)[]): number {
  let [up, down] = [0, 0];
  let before: number | null = null;
  for (const time of times) {
    if (time === null) continue;
    if (before !== null && time > before) up += 1;
    if (before !== null && time < before) down += 1;
    before = time;
  }
  return up + down < PAIRS_LEAST ? 0 : Math.max(up, down) / (up + down);
}

function weightOf(order: DateOrder, columns: readonly UndecidedDates[], { zone, now }: Clock): Weight {
  let impossible = 0;
  const read = columns.map(({ cells, isDeadline }) =>
    cells.map((cell) => {
      const date = readDate(cell, { zone, order, latest: isDeadline ? Number.MAX_SAFE_INTEGER : now });
      if (date.kind !== 'instant' && date.kind !== 'empty') impossible += 1;
      return date.kind === 'instant' ? date.seconds : null;
    }),
  );
  const opened = read[columns.findIndex(({ isOpening }) => isOpening)] ?? [];
  for (const [at, { isOpening, isDeadline }] of columns.entries()) {
    if (isOpening || isDeadline) continue;
    for (const [row, time] of read[at].entries()) {
      const opening = opened[row];
      if (time !== null && opening != null && time < opening) impossible += 1;
    }
  }
  return { order, impossible, sorted: sortedShare(opened) };
}

/** The orders that can be meant at all, the likeliest here first, and whether any cell differs between them. */
function candidates(columns: readonly UndecidedDates[]): { orders: readonly DateOrder[]; differ: boolean } {
  let yearMayLead = true;
  let differ = false;
  for (const { cells } of columns) {
    for (const cell of cells) {
      const date = isEmptyCell(cell) ? undefined : parseDate(cell);
      if (date?.kind !== 'parts' || date.order !== 'any') continue;
      const last = date.year % 100;
      yearMayLead &&= date.short === true && date.second <= 12 && last >= 1 && last <= 31;
      differ ||= date.first !== date.second;
    }
  }
  return { orders: yearMayLead ? ['dmy', 'mdy', 'ymd'] : ['dmy', 'mdy'], differ };
}

/**
 * Weighs the orders in which dates may be written that do not tell day and month apart.
 *
 * It answers "is 03/04 the third of April or the fourth of March, where no number is above twelve?": an order under which
 * tickets lie in the future or end before they began is not the one, nor is one under which a sorted export is not. What
 * is left is equally good, and somebody has to say.
 *
 * @param columns the undecided columns
 * @param clock   the zone, and now
 * @returns       the order to read by, its confidence in [0, 1], and the other orders that are as good
 * @cost          O(cells), three times
 */
export function weighDateOrders(columns: readonly UndecidedDates[], clock: Clock): WeighedOrder {
  const { orders, differ } = candidates(columns);
  const [usual] = orders;
  if (!differ) return { order: usual, confidence: CONFIDENCE.same, equal: [] };
  const weights = orders.map((order) => weightOf(order, columns, clock));
  const dates = columns.reduce((sum, { cells }) => sum + cells.length, 0);
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
