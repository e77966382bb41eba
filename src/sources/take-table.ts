import type { Progress } from '../engine/base/progress.ts';
import type { FileFailure, LeftOut, LeftOutCode, NoteCode } from './codes.ts';
import { fillGroups } from './group-cells.ts';
import { type Draft, rowMapper } from './map-row.ts';
import { noTicketsIn } from './no-tickets-in.ts';
import type { NoteBook } from './note-book.ts';
import type { Pseudonyms } from './people.ts';
import type { TableFile } from './read-table.ts';
import type { Admission, Admitted } from './same-tickets.ts';
import { noteLack, type Telling, type UnderstoodTable, understandTable } from './understand-table.ts';

/** What one run of the reader gathers over all its files. */
export type Run = Telling & {
  readonly people: Pseudonyms;
  readonly peopleWords: Set<string>;
  readonly admitted: Admitted;
  readonly leftOut: LeftOut[];
  /** Records left out of each file, by its place in the run. */
  readonly leftOutOf: number[];
};

/** A table whose rows are in the run, with what was noticed; its notes grow until the run ends. */
export type TakenTable = UnderstoodTable & { readonly table: TableFile; readonly read: number };

const ROWS_AT_A_TIME = 500; // between two reports of progress

const NOTE_OF = {
  'row.discarded': 'discarded',
  'row.no_ticket': 'no_ticket',
  'row.units': 'units',
  'row.seen_twice': 'seen_twice',
  'row.older_version': 'older_version',
} as const satisfies Partial<Record<LeftOutCode, NoteCode>>;

function leaveOut(run: Run, book: NoteBook, { signal, fileIndex }: Draft, code: keyof typeof NOTE_OF): void {
  run.leftOut.push({ file: signal.file, line: signal.line, column: null, code, params: {} });
  run.leftOutOf[fileIndex] += 1;
  book.add(NOTE_OF[code], null);
}

function settle(run: Run, book: NoteBook, draft: Draft, admission: Admission): void {
  if (admission.kind === 'left-out') leaveOut(run, book, draft, admission.code);
  else if (admission.kind === 'replaces') leaveOut(run, book, admission.older, 'row.older_version');
  else if (admission.renamed) book.add('id_made_unique', draft.signal.line);
}

/**
 * Takes the rows of one table into the run.
 *
 * It answers "what became of each record of this file?".
 *
 * @param run       what the run gathers; grows
 * @param file      the file's name
 * @param read      its table
 * @param fileIndex its place in the run, from 0
 * @returns         how the table was understood; why it holds no tickets, where it does not
 * @cost            O(size of the table); yields how many of its rows are done
 */
export function* takeTable(
  run: Run,
  file: string,
  read: TableFile,
  fileIndex: number,
): Generator<Progress, TakenTable | FileFailure, void> {
  const understood = understandTable(run, read);
  const table = fillGroups(read, understood.groups);
  const failure = noTicketsIn(table, understood.guesses, run.told);
  if (failure !== undefined) return failure;
  const { source, columns, book, remarks } = understood;
  const { people, peopleWords } = run;
  const mapRow = rowMapper({ file, fileIndex, columns, source, remarks, people, peopleWords });
  const ownId = columns.has('id');
  for (const row of table.leftOut) run.leftOut.push({ file, ...row });
  run.leftOutOf[fileIndex] = table.leftOut.length;
  let number = 0;
  for (const row of table.all()) {
    if (number % ROWS_AT_A_TIME === 0) yield { done: number, total: table.count };
    number += 1;
    const draft = mapRow(row, number);
    if (draft.aside !== null) {
      leaveOut(run, book, draft, `row.${draft.aside}`);
      continue;
    }
    settle(run, book, draft, run.admitted.admit(draft, row.cells.join('\u0000'), ownId));
  }
  const records = table.count + table.leftOut.length;
  noteLack(understood, records);
  return { ...understood, table, read: records };
}
