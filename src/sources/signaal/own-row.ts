import { unguardFormula } from './formula-guard.ts';
import { isRecord, jsonCell, readJsonCell } from './json-cell.ts';
import { OWN_COLUMNS, type OwnColumn, type OwnTicket, ownCells, readOwnTicket } from './own-ticket.ts';

/** What is known of a desk beside its tickets: so that its next export is known again where the tickets are taken back. */
export type OwnDesk = {
  readonly kind: string;
  readonly headings: string;
  readonly mapping: Readonly<Record<string, string>>;
  /** Whether its exports said who people are, so that their names are out of the texts. */
  readonly namesKnown: boolean;
};

/** A row of our own export. */
export type OwnRow = {
  readonly ticket: OwnTicket;
  /** Made of the ticket's cells when they were written: another one means that somebody edited them. */
  readonly check: string;
  /** Stands on the first row of each desk. */
  readonly desk: OwnDesk | null;
};

const EXACT = 'signaal_exact';
const DESK = 'signaal_desk';
const CHECK = 'signaal_check';

/** The headings of our own export. */
export const OWN_HEADINGS: readonly string[] = [...OWN_COLUMNS, EXACT, DESK, CHECK];

const CONTROLS = /[^\P{Cc}\t\n]|\ufeff/gu;
const BEFORE_QUOTE = /\\(?="|$)/gu;
const LINES_OF_CELLS = 3 * OWN_HEADINGS.length; // as many semicolons as three rows have: it could pass for them

/** The text as any reader of CSV gives it back: without what some take for a mark, a line end, or another row. */
function readable(text: string): string {
  const plain = text.replace(CONTROLS, ' ').replace(BEFORE_QUOTE, '\\ ');
  return plain.split(';').length > LINES_OF_CELLS ? plain.replaceAll(';', ',') : plain;
}

/**
 * A row of our own export, before its cells are guarded and quoted.
 *
 * A text that not every reader of CSV would give back stands readably in its own cell, and exactly in the cell for that.
 *
 * @param row     the ticket, its check and, on the first row of a desk, the desk
 * @returns       a cell for each of `OWN_HEADINGS`
 * @cost          O(length of the texts)
 */
export function writeOwnRow({ ticket, check, desk }: OwnRow): readonly string[] {
  const cells = ownCells(ticket);
  const shown = cells.map(readable);
  const exact = OWN_COLUMNS.flatMap((column, at) =>
    shown[at] === cells[at] ? [] : [[column, cells[at]] as const],
  );
  return [
    ...shown,
    exact.length === 0 ? '' : jsonCell(Object.fromEntries(exact)),
    desk === null ? '' : jsonCell(desk),
    check,
  ];
}

/**
 * Reads a row of our own export back.
 *
 * @param cell    the cell of a heading as the table gives it; '' where the table lacks the heading
 * @param line    the line it stands on
 * @returns       the row; texts as they were when it was written, unless somebody edited them
 * @cost          O(length of the cells)
 */
export function readOwnRow(cell: (heading: string) => string, line: number): OwnRow {
  const exact = readJsonCell(cell(EXACT));
  const told = (column: OwnColumn): string => {
    const shown = unguardFormula(cell(column));
    const written = exact[column];
    // An edited text no longer is what the exact one reads as: what the person wrote goes first.
    return typeof written === 'string' && readable(written) === shown ? written : shown;
  };
  return { ticket: readOwnTicket(told, line), check: cell(CHECK), desk: deskIn(readJsonCell(cell(DESK))) };
}

function deskIn({ kind, headings, mapping, namesKnown }: Readonly<Record<string, unknown>>): OwnDesk | null {
  if (typeof kind !== 'string' || typeof headings !== 'string' || !isRecord(mapping)) return null;
  const fields = Object.entries(mapping).flatMap(([heading, field]) =>
    typeof field === 'string' ? [[heading, field] as const] : [],
  );
  return { kind, headings, mapping: Object.fromEntries(fields), namesKnown: namesKnown === true };
}
