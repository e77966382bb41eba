import type { Note } from '../codes.ts';
import type { Field } from '../field.ts';
import { readHeading } from '../read-heading.ts';
import { type Grid, readGrid } from './read-grid.ts';
import type { Sheet } from './sheet.ts';

const SAYS_WHAT = new Set<Field>(['title', 'body', 'openedAt']); // a list of customers has none of these
const SAYS_MORE = new Set<Field>([
  'id',
  'state',
  'openedAt',
  'resolvedAt',
  'closedAt',
  'priority',
  'requester',
]);
const NAMES_SHOWN = 5;

type Candidate = {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: Grid;
  readonly isTickets: boolean;
};

/** Sheets set beside each other as they are read; only the best so far is held. */
export type SheetChoice = {
  readonly offer: (sheet: Sheet) => void;
  /** The chosen table; undefined where no sheet has anything in it. */
  readonly chosen: () => Grid | undefined;
};

/** Whether the headings are those of a list of tickets: what it is about, and something more. */
function saysTickets({ headings }: Grid): boolean {
  const fields = new Set(
    headings.flatMap((heading) => {
      const { fields: meant, exact } = readHeading(heading);
      return exact ? meant.slice(0, 1) : [];
    }),
  );
  const what = [...fields].find((field) => SAYS_WHAT.has(field));
  return what !== undefined && [...fields].some((field) => field !== what && SAYS_MORE.has(field));
}

/** A list of tickets before another, seen before hidden, then the longer. */
function isBetter(one: Candidate, other: Candidate): boolean {
  const ranks = [one, other].map(({ grid, hidden, isTickets }) => [
    grid.count > 0 ? 1 : 0,
    isTickets ? 1 : 0,
    hidden ? 0 : 1,
    grid.count,
  ]);
  for (const [index, rank] of ranks[0].entries()) {
    if (rank !== ranks[1][index]) return rank > ranks[1][index];
  }
  return false;
}

/**
 * Chooses the sheet of a workbook that looks most like a list of tickets.
 *
 * It answers "which of these sheets?": the one with most rows, of those whose headings are a ticket list's where there are
 * any; a hidden one only where none of the others is such a list. Which ones were left is a note.
 *
 * @param code    the note on those that were left
 * @returns       the choice, none offered yet
 * @cost          O(cells) a sheet
 */
export function sheetChoice(code: 'other_sheets' | 'other_tables'): SheetChoice {
  let best: Candidate | undefined;
  const left: string[] = [];
  return {
    offer: (sheet) => {
      if (sheet.rows.length === 0) return;
      const grid = readGrid(sheet);
      const candidate = { name: sheet.name, hidden: sheet.hidden, grid, isTickets: saysTickets(grid) };
      const isFirst = best === undefined || isBetter(candidate, best);
      const loser = isFirst ? best : candidate;
      if (loser !== undefined) left.push(loser.name);
      if (isFirst) best = candidate;
    },
    chosen: () => {
      if (best === undefined) return undefined;
      const { grid, name } = best;
      if (left.length === 0) return grid;
      const others = left.slice(0, NAMES_SHOWN).join(', ') + (left.length > NAMES_SHOWN ? ', …' : '');
      const note: Note = { code, n: left.length, params: { sheet: name, others } };
      return { ...grid, notes: [note, ...grid.notes] };
    },
  };
}
