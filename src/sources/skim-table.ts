import { type Glance, type GlancesSeen, gatherGlances, hearGlances, whoBook } from './glances.ts';
import { hashOf, type IdTable, idTable } from './id-table.ts';
import { type KeptLeftRows, keptLeftRows } from './left-rows.ts';
import { rowMapper } from './map-row.ts';
import { type NoteBook, noteBook } from './note-book.ts';
import { pseudonyms } from './people.ts';
import { factReader, type Mapping } from './row-facts.ts';
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
export type Skimmer = {
  readonly add: (row: Row) => void;
  readonly skimmed: () => Skimmed;
  /** Starts a stretch that is looked at apart; one is done before the next is started. */
  readonly start: () => { readonly add: (row: Row) => void; readonly seen: () => GlancesSeen };
  /** Adds what was seen of the stretch that comes next, after so many lines. */
  readonly join: (seen: GlancesSeen, lines: number) => void;
};

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

const LEFT = {
  discarded: ['row.discarded', 'discarded'],
  no_ticket: ['row.no_ticket', 'no_ticket'],
  units: ['row.units', 'units'],
  seenTwice: ['row.seen_twice', 'seen_twice'],
  olderVersion: ['row.older_version', 'older_version'],
} as const;

/**
 * Prepares looking at rows: at their columns only, or at their texts too.
 *
 * @param skim        how the rows are looked at
 * @param peopleWords folded words of people's names; grows
 * @param naming      who numbers the people
 * @returns           what is seen of a row, by its number in its file, from 1
 * @cost              as for the skimmer
 */
export function glancer(
  { file, understood, hearsTexts }: Omit<Skim, 'telling' | 'verdicts'>,
  peopleWords: Set<string>,
  naming: Pick<Mapping, 'people' | 'who'> = { people: pseudonyms() },
): (row: Row, number: number) => Glance {
  const { columns, source, remarks } = understood;
  const mapping = { file, fileIndex: 0, columns, source, remarks, peopleWords, ...naming };
  if (hearsTexts || source.takeBack !== undefined) {
    const draftOf = rowMapper(mapping);
    return (row, number) => {
      const { signal, hasOwnId, updatedAt, aside, remarks: odd } = draftOf(row, number);
      return { ticket: signal, hasOwnId, updatedAt, isMachine: signal.kind === 'machine', aside, odd };
    };
  }
  const factsOf = factReader(mapping);
  return (row, number) => {
    const ticket = factsOf(row, number);
    const { hasOwnId, updatedAt, aside } = ticket;
    return { ticket, hasOwnId, updatedAt, isMachine: false, aside, odd: remarks.take() };
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
  const people = pseudonyms();
  const glance = glancer(skim, peopleWords, { people });
  const tally = ticketTally(telling.clock.zone);
  const leftOut = keptLeftRows();
  const [events, oddities] = [noteBook(), noteBook()];
  const [ids, repeated] = [idTable(), idTable()];
  let rows = 0;

  const leave = ({ line }: Pick<Row, 'line'>, [code, note]: (typeof LEFT)[keyof typeof LEFT]): void => {
    leftOut.push({ line, column: null, code, params: {} });
    events.add(note, null);
  };
  const know = (hash: number): void => {
    if (ids.add(hash)) repeated.add(hash);
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
      if (verdicts === null) know(hashOf(ticket.id));
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
  const join = (seen: GlancesSeen, lines: number): void => {
    for (const word of seen.peopleWords) peopleWords.add(word);
    const numbers = seen.who.map(([name, mail]) => people.numberOf(name, mail));
    let isAsked = false;
    hearGlances(seen, {
      aside: (why, line) => {
        rows += 1;
        leave({ line: line + lines }, LEFT[why]);
      },
      ticket: (hash, who, ticket) => {
        rows += 1;
        know(hash === 0 ? hashOf(String(rows)) : hash);
        const requester = who < 0 ? null : numbers[who];
        isAsked ||= requester !== null;
        tally.count(ticket, requester);
      },
    });
    const untold = new Set(seen.untold);
    if (!isAsked) untold.add('no_requester');
    tally.fills(untold);
    oddities.join(seen.odd, lines);
  };
  return { add, skimmed, start: blockGlancer(skim), join };
}

/** Looks at stretches of a table apart. */
function blockGlancer(skim: Skim): Skimmer['start'] {
  const words = new Set<string>();
  let who = whoBook();
  let glance: ReturnType<typeof glancer> | undefined;
  return () => {
    const glances = gatherGlances();
    who = whoBook();
    glance ??= glancer(skim, words, {
      people: pseudonyms(),
      who: (name, mail) => who.numberOf(name, mail),
    });
    const look = glance;
    return {
      add: (row) => glances.add(look(row, 0), row),
      seen: () => {
        const peopleWords = [...words];
        words.clear();
        return { ...glances.seen(), who: who.all, peopleWords };
      },
    };
  };
}
