import { fold } from '../engine/text/fold.ts';
import { isDataRow, isDate, isFilled, isNumber } from './heading-row.ts';
import { readHeading } from './read-heading.ts';
import type { Row } from './table.ts';

const SHOWN_MOST = 200; // rows in which the columns of dates and of ids show
const DATES_LEAST = 3; // cells, in a column of dates,
const DATES_SHARE = 0.8; // and of all of them
const IDS_SHARE = 0.9; // of its cells are different and hold a digit
const OTHER_LEAST = 2; // rows: a heading and what stands below it
const HEADING_LEAST = 2; // cells
const HEADING_MOST = 60; // characters
const HAS_DIGIT = /\d/u;
/** What tables of totals and legends call their columns, folded. */
const OF_TOTALS =
  /^(?:aantal|nombre|count|number|#|totaal|total|totals|totaux|som|sum|somme|gemiddelde|moyenne|average|percentage|pourcentage|%|code|waarde|valeur|value|betekenis|signification|meaning|legende?|uitleg|explication|explanation)\b/u;

/** Is told of the rows of a table in order, and finds another table below it. */
export type BelowTally = {
  /** Takes a row, and whether an empty line stands above it. */
  readonly add: (row: Row, isBehindGap: boolean) => void;
  /** Whether the last rows may be of another table. */
  readonly isDoubtful: () => boolean;
  /** How many rows at the end are of another table, and the line of the first of them; undefined for none. */
  readonly others: () => { readonly rows: number; readonly line: number } | undefined;
};

type Known = { readonly dates: readonly number[]; readonly ids: readonly number[] };
type Found = { readonly from: number; readonly line: number; heading: Row | undefined; isSure: boolean };

/** Whether a row may name the columns of another table: words side by side, none where a ticket of this table has its number. */
function mayHead({ cells }: Row, ids: readonly number[]): boolean {
  const filled = cells.flatMap((cell, at) => (isFilled(cell) ? [at] : []));
  const names = filled.map((at) => cells[at].trim());
  const isSideBySide = (filled.at(-1) ?? 0) - filled[0] + 1 === filled.length;
  if (!isSideBySide || new Set(names).size < names.length || isDataRow(cells)) return false;
  if (names.some((name) => name.length > HEADING_MOST || isNumber(name))) return false;
  return !ids.some((at) => HAS_DIGIT.test(cells[at] ?? ''));
}

const isKnown = (cell: string): boolean => readHeading(cell).exact || OF_TOTALS.test(fold(cell).trim());

/**
 * Looks for another table below the tickets, such as totals by team or a legend: behind an empty line, from a row on that may
 * hold headings, no column of dates holds a date any more. A word of it is known, or numbers stand below its words.
 *
 * It answers "which rows at the end are no tickets?". Rows behind which a date comes again are tickets, whatever they look like.
 *
 * @returns a tally without rows
 * @cost    O(cells) for the first rows; then O(columns of dates) behind an empty line, and O(1) a row
 */
export function tallyBelow(): BelowTally {
  const dates: number[] = [];
  const ids: Set<string>[] = [];
  let known: Known | undefined;
  let found: Found | undefined;
  let rows = 0;
  const look = ({ cells }: Row): void => {
    for (const [at, cell] of cells.entries()) {
      dates[at] = (dates[at] ?? 0) + Number(isDate(cell));
      ids[at] ??= new Set();
      if (HAS_DIGIT.test(cell) && !isDate(cell)) ids[at].add(cell);
    }
  };
  const knownNow = (): Known => {
    const least = Math.max(DATES_LEAST, rows * DATES_SHARE);
    return {
      dates: dates.flatMap((times, at) => (times >= least ? [at] : [])),
      ids: ids.flatMap(({ size }, at) => (size >= rows * IDS_SHARE ? [at] : [])),
    };
  };
  const follow = (row: Row, isBehindGap: boolean, columns: Known): void => {
    if (columns.dates.some((at) => isDate(row.cells[at] ?? ''))) found = undefined;
    else if (isBehindGap && (found === undefined || (found.heading !== undefined && !found.isSure)))
      found =
        columns.dates.length > 0
          ? { from: rows, line: row.line, heading: undefined, isSure: false }
          : undefined;
    if (found === undefined) return;
    const filled = row.cells.filter(isFilled);
    const { heading } = found;
    if (heading !== undefined) {
      found.isSure ||= row.cells.some((cell, at) => isNumber(cell) && isFilled(heading.cells[at] ?? ''));
    } else if (filled.length >= HEADING_LEAST) {
      if (!mayHead(row, columns.ids)) found = undefined;
      else Object.assign(found, { heading: row, isSure: filled.some(isKnown) });
    }
  };
  const add = (row: Row, isBehindGap: boolean): void => {
    const isBehind = isBehindGap && rows > 0;
    if (isBehind || rows === SHOWN_MOST) known ??= knownNow();
    if (known === undefined) look(row);
    else if (isBehind || found !== undefined) follow(row, isBehind, known);
    rows += 1;
  };
  const others: BelowTally['others'] = () =>
    found?.isSure === true && rows - found.from >= OTHER_LEAST
      ? { rows: rows - found.from, line: found.line }
      : undefined;
  return { add, isDoubtful: () => found !== undefined, others };
}
