import { fold } from '../engine/text/fold.ts';
import { isFilled } from './heading-row.ts';
import type { Columns } from './read-columns.ts';
import { isEmptyCell } from './read-dates.ts';
import type { Row } from './table.ts';

const TOTAL =
  /^(?:(?:eind|sub|grand|general|sous)[ -]?)?(?:totaal|total|totals|totaux|som|sum|somme|aantal|nombre|count|gemiddelde|moyenne|average)(?: (?:aantal|general|generaal|global|tickets|meldingen|interventions|rows|rijen|lignes))?[ :.=]*[\d.,]*$/u;
const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u;
const AMOUNT =
  /^[^\p{L}]*\d[^\p{L}]*(?:%|€|eur|s|sec|m|min|u|h|hrs?|uur|heures?|hours?|minuten|minutes|tickets?)?$/iu;
const REMARK_WORDS = 3; // fewer may be how somebody numbers tickets
const LABELLED = /^\p{L}[\p{L} ]*:\s/u; // "Groep: Printers", above the tickets of one

/** A line of totals of one group: "Totaal Printers". */
const TOTAL_OF =
  /^(?:sub|sous|eind)?[ -]?(?:totaal|total|totaux|som|somme|sum|aantal|nombre|count|number)\b/u;

const isAmount = (cell: string): boolean => !DAY.test(cell) && AMOUNT.test(cell);

/**
 * Prepares telling a row that is no ticket: a line of totals, or a remark that an export writes under its rows.
 *
 * It answers "does this row report anything?". A line of totals says so in its first cell and holds amounts only. A remark is
 * the one filled cell of its row, in words or behind a label, in no column of titles or texts. In a line that is drawn each cell
 * is a dash. Where a file has no column of times both are
 * taken for tickets: a list that somebody keeps by hand may look so.
 *
 * @param columns how the columns are read
 * @returns       whether a row is no ticket
 * @cost          O(columns) a row that says nothing in title, text and time; O(1) for any other
 */
export function noTicketTeller(columns: Columns): (row: Row) => boolean {
  if (!columns.has('openedAt')) return () => false;
  const openedAt = columns.rawOf('openedAt');
  const body = columns.rawOf('body');
  const title = columns.rawOf('title');
  const { groups } = columns;
  /** The name of a group on a row of its own, or its totals. */
  const isOfGroup = ({ cells }: Row): boolean => {
    const others = cells.filter((cell, at) => isFilled(cell) && !groups.includes(at));
    if (others.length === 0) return true;
    return (
      groups.some((at) => TOTAL_OF.test(fold(cells[at] ?? '').trim())) &&
      others.every((cell) => isAmount(cell.trim()))
    );
  };
  return (row) => {
    if (groups.length > 0 && isOfGroup(row)) return true;
    if (isFilled(body(row))) return false;
    const opened = openedAt(row);
    if (isFilled(opened) && !isEmptyCell(opened) && !isAmount(opened.trim())) return false;
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) return false;
    if (filled.length > 1 && filled.every(isEmptyCell)) return true;
    const [first, ...others] = filled.map((cell) => cell.trim());
    if (TOTAL.test(fold(first))) return others.every(isAmount);
    if (others.length > 0 || isFilled(title(row))) return false;
    return LABELLED.test(first) || first.split(/\s+/u).length >= REMARK_WORDS;
  };
}
