import type { TalliedTicket } from './coverage.ts';
import { hashOf, type IdTable, idTable } from './id-table.ts';
import { type KeptLeftRows, keptLeftRows } from './left-rows.ts';
import { rowMapper } from './map-row.ts';
import { type NoteBook, noteBook, type Remark } from './note-book.ts';
import { pseudonyms } from './people.ts';
import { factReader } from './row-facts.ts';
import type { Aside } from './set-aside.ts';
import type { Row } from './table.ts';
import { type TicketTally, ticketTally } from './tally-tickets.ts';
import type { Telling, UnderstoodTable } from './understand-table.ts';

/** What becomes of a ticket whose id comes more than once. */
export const VERDICT = { taken: 0, seenTwice: 1, olderVersion: 2, renamed: 3 } as const;

/** One of these for each row of a file, in order. */
export type Verdicts = Uint8Array;

/** What came of the rows of a file that were looked at and let go. */
export type Skimmed = {
  readonly taken: number;
  readonly leftOut: KeptLeftRows;
  /** What was noticed in rows: of what became of them, and of what they say. */
  readonly books: readonly NoteBook[];
  readonly tally: TicketTally;
  /** The ids of its tickets by their numbers, and those that came more than once. */
  readonly ids: IdTable;
  readonly repeated: IdTable;
  /** Folded words of people's names. */
  readonly peopleWords: ReadonlySet<string>;
};

/** Looks at the rows of a table, one after another. */
export type Skimmer = { readonly add: (row: Row) => void; readonly skimmed: () => Skimmed };

/** How rows are looked at. */
export type Skim = {
  readonly file: string;
  readonly telling: Telling;
  readonly understood: UnderstoodTable;
  /** Whether each ticket's texts are read too, to know which ones no person wrote. */
  readonly hearsTexts: boolean;
  /** What becomes of each row; null where that is not known yet, and no id is believed to come twice. */
  readonly verdicts: Verdicts | null;
};

/** A row as it is looked at. */
export type Glance = {
  readonly ticket: TalliedTicket & { readonly id: string };
  readonly updatedAt: number | null;
  readonly isMachine: boolean;
  readonly aside: Aside | null;
  readonly odd: readonly Remark[];
};

const LEFT = {
  discarded: ['row.discarded', 'discarded'],
  no_ticket: ['row.no_ticket', 'no_ticket'],
  seenTwice: ['row.seen_twice', 'seen_twice'],
  olderVersion: ['row.older_version', 'older_version'],
} as const;

/**
 * Prepares looking at rows: at their columns only, or at their texts too.
 *
 * @param skim        how the rows are looked at
 * @param peopleWords folded words of people's names; grows
 * @returns           what is seen of a row, by its number in its file, from 1
 * @cost              as for the skimmer
 */
export function glancer(
  { file, understood, hearsTexts }: Omit<Skim, 'telling' | 'verdicts'>,
  peopleWords: Set<string>,
): (row: Row, number: number) => Glance {
  const { columns, source, remarks } = understood;
  const mapping = { file, fileIndex: 0, columns, source, remarks, people: pseudonyms(), peopleWords };
  if (hearsTexts || source.takeBack !== undefined) {
    const draftOf = rowMapper(mapping);
    return (row, number) => {
      const { signal, updatedAt, aside, remarks: odd } = draftOf(row, number);
      return { ticket: signal, updatedAt, isMachine: signal.kind === 'machine', aside, odd };
    };
  }
  const factsOf = factReader(mapping);
  return (row, number) => {
    const ticket = factsOf(row, number);
    const { updatedAt, aside } = ticket;
    return { ticket, updatedAt, isMachine: false, aside, odd: remarks.take() };
  };
}

/**
 * Starts looking at the rows of a table, keeping nothing of them but counts.
 *
 * It answers "what would become of each record of this file?" in little memory, for a file of any length.
 *
 * @param skim    how the rows are looked at
 * @returns       a skimmer to be given all rows in order
 * @cost          O(columns that mean something) a row, and O(length of the texts) where these are read; 8 bytes an id
 */
export function skimmer(skim: Skim): Skimmer {
  const { telling, verdicts } = skim;
  const peopleWords = new Set<string>();
  const glance = glancer(skim, peopleWords);
  const tally = ticketTally(telling.clock.zone);
  const leftOut = keptLeftRows();
  const [events, oddities] = [noteBook(), noteBook()];
  const [ids, repeated] = [idTable(), idTable()];
  let rows = 0;

  const leave = (row: Row, [code, note]: (typeof LEFT)[keyof typeof LEFT]): void => {
    leftOut.push({ line: row.line, column: null, code, params: {} });
    events.add(note, null);
  };
  const add = (row: Row): void => {
    rows += 1;
    const { ticket, isMachine, aside, odd } = glance(row, rows);
    const verdict = verdicts?.[rows - 1] ?? VERDICT.taken;
    if (aside !== null) leave(row, LEFT[aside]);
    else if (verdict === VERDICT.seenTwice) leave(row, LEFT.seenTwice);
    else if (verdict === VERDICT.olderVersion) leave(row, LEFT.olderVersion);
    else {
      if (verdict === VERDICT.renamed) events.add('id_made_unique', row.line);
      if (verdicts === null) {
        const hash = hashOf(ticket.id);
        if (ids.add(hash)) repeated.add(hash);
      }
      for (const { code, line, params } of odd) oddities.add(code, line, params);
      tally.add(ticket, isMachine);
    }
  };
  const skimmed = (): Skimmed => ({
    taken: rows - leftOut.length,
    leftOut,
    books: [events, oddities],
    tally,
    ids,
    repeated,
    peopleWords,
  });
  return { add, skimmed };
}
