import { cutSecrets, mergeSecretCounts, type SecretCounts } from '../engine/privacy/cut-secrets.ts';
import type { Signal, SignalState } from '../engine/signals/signal.ts';
import { tellKind } from '../engine/signals/tell-kind.ts';
import { fold } from '../engine/text/fold.ts';
import type { NoteCode, Params } from './codes.ts';
import type { Field } from './field.ts';
import { idOf } from './id-of.ts';
import { looksLikePerson } from './looks-like-person.ts';
import type { Remark, Remarks } from './note-book.ts';
import { addPeopleWords, type Pseudonyms } from './people.ts';
import type { Columns } from './read-columns.ts';
import { isEmptyCell } from './read-dates.ts';
import { readState } from './read-state.ts';
import type { OwnRow } from './signaal/own-row.ts';
import type { Source } from './source.ts';
import type { Row } from './table.ts';
import { detailsOf, type TicketDetails } from './ticket-details.ts';

/** A ticket as read, before it is set beside the others of the run. */
export type Draft = {
  readonly signal: Signal;
  readonly company: string | null;
  readonly updatedAt: number | null;
  readonly cut: SecretCounts;
  /** Which file of the run it stands in, from 0. */
  readonly fileIndex: number;
  /** What its source says in its own words, kept with the ticket. */
  readonly details: TicketDetails;
  /** Only of our own export: the ticket as it was kept. */
  readonly own?: OwnRow;
  /** Whether the helpdesk itself set it aside. */
  readonly isDiscarded: boolean;
  /** What was odd in this row: counted only when the ticket is taken. */
  readonly remarks: readonly Remark[];
};

/** What mapping a row needs besides the row. */
export type Mapping = {
  readonly file: string;
  readonly fileIndex: number;
  readonly columns: Columns;
  readonly source: Source;
  readonly remarks: Remarks;
  readonly people: Pseudonyms;
  readonly peopleWords: Set<string>;
};

const NO_TEXT = /^(?:null|nan|none|undefined|\\n|&nbsp;)?$/iu;

/** Text for thinking: without white space at its ends; '' for the ways a source writes nothing. */
function textOf(cell: string): string {
  const text = cell.trim();
  return NO_TEXT.test(text) ? '' : text;
}

type Times = Pick<Signal, 'openedAt' | 'resolvedAt' | 'closedAt'>;
type Ended = { readonly state: SignalState; readonly reopened: boolean; readonly times: Times };

/** State and times, where they contradict each other the state is believed: an open ticket has no end. */
function endOf({ columns, source, remarks }: Mapping, row: Row): Ended {
  const [word] = columns.each(row, 'state').flatMap((cell) => readState(cell, source.states) ?? []);
  const times: Times = {
    openedAt: columns.time(row, 'openedAt'),
    resolvedAt: columns.time(row, 'resolvedAt'),
    closedAt: columns.time(row, 'closedAt'),
  };
  const drop = (time: keyof Times, code: NoteCode, params: Params = {}): null => {
    if (times[time] !== null) remarks.add(code, code === 'ended_before_opened' ? row.line : null, params);
    return null;
  };
  const reopened = word === 'reopened';
  if (reopened || word === 'open') {
    const resolvedAt = drop('resolvedAt', reopened ? 'former_resolution' : 'resolved_time_on_open');
    const closedAt = drop('closedAt', reopened ? 'former_resolution' : 'closed_time_on_open');
    return { state: 'open', reopened, times: { openedAt: times.openedAt, resolvedAt, closedAt } };
  }
  const { openedAt } = times;
  const isSound = (time: number | null): boolean => openedAt === null || time === null || time >= openedAt;
  const resolvedAt = isSound(times.resolvedAt) ? times.resolvedAt : drop('resolvedAt', 'ended_before_opened');
  const closedAt = isSound(times.closedAt) ? times.closedAt : drop('closedAt', 'ended_before_opened');
  const saysEnds = columns.has('resolvedAt') || columns.has('closedAt');
  const endless = source.endsAreKept && saysEnds ? 'open' : 'unknown';
  const state = word ?? (closedAt !== null ? 'closed' : resolvedAt !== null ? 'resolved' : endless);
  return { state, reopened, times: { openedAt, resolvedAt, closedAt } };
}

/** A team, site, category or device: never a person. */
function groupOf({ columns, remarks }: Mapping, row: Row, field: Field): string | null {
  const word = columns.first(row, field);
  if (word === null || !looksLikePerson(word)) return word;
  const heading = columns.guesses.find((guess) => guess.field === field)?.heading ?? '';
  remarks.add('people_in_groups', null, { heading });
  return null;
}

function titleOf({ columns, remarks }: Mapping, row: Row): string {
  const raw = columns.raw(row, 'title');
  const title = textOf(raw).replace(/\s+/gu, ' ');
  if (title === '' && columns.has('title')) {
    remarks.add(raw === '' ? 'without_title' : 'blank_title', null);
  }
  return title;
}

/** The type in words that everybody knows; what an alarm opened is an alert, whatever its type says. */
function typeOf({ columns, source }: Mapping, row: Row): string | null {
  if (columns.word(row, 'alarm') !== null) return 'alert';
  const word = columns.word(row, 'type');
  return word === null ? null : (source.types.get(fold(word)) ?? word);
}

const FALSE_WORDS: ReadonlySet<string> = new Set(['0', 'false', 'no', 'nee', 'neen', 'non', 'n']);

/** Whether a flag is up: any word that is not a way to say no. */
const isTrue = (cell: string): boolean => !isEmptyCell(cell) && !FALSE_WORDS.has(fold(cell).trim());

/** Whether the helpdesk itself set the ticket aside, by its state or by a flag of its own. */
function isAside({ columns, source }: Mapping, row: Row): boolean {
  const { asideStates, asideFlags } = source;
  const isFlag = (cell: string): boolean =>
    asideFlags.size === 0 ? isTrue(cell) : asideFlags.has(fold(cell).trim());
  const isState = (cell: string): boolean => asideStates.has(fold(cell).trim());
  return columns.each(row, 'discarded').some(isFlag) || columns.each(row, 'state').some(isState);
}

/** The ticket that this one lives on in; null where the cell says that there is none. */
const mergedIntoOf = ({ columns }: Mapping, row: Row): string | null =>
  isTrue(columns.raw(row, 'mergedInto')) ? columns.id(row, 'mergedInto') : null;

/** Whether the helpdesk says that the ticket lives on in another: by naming that one, or by a tag of its own. */
function isMerged(mapping: Mapping, row: Row): boolean {
  const tags = fold(mapping.columns.raw(row, 'tags')).split(/[\s,;]+/u);
  return mergedIntoOf(mapping, row) !== null || tags.some((tag) => mapping.source.mergedTags.has(tag));
}

/**
 * Turns a row into a signal, with nothing in it that may not be kept.
 *
 * It answers "what does this ticket say?". The reporter becomes a number, secrets are cut from the texts, and
 * who handled or wrote it is never kept. What the row cannot say is null.
 *
 * @param mapping how the columns are read, and who is known so far
 * @param row     the row
 * @param number  the row's number in its file, from 1: its id where the source gives none
 * @returns       the ticket
 * @cost          O(length of the texts)
 */
export function mapRow(mapping: Mapping, row: Row, number: number): Draft {
  const own = mapping.source.takeBack?.(mapping.columns.guesses, row);
  if (own !== undefined) return takenBack(mapping, own, { row, number });
  const { columns, people, peopleWords } = mapping;
  const title = cutSecrets(titleOf(mapping, row));
  const body = cutSecrets(textOf(columns.raw(row, 'body')));
  const name = columns.first(row, 'requester');
  const mail = columns.first(row, 'requesterEmail');
  for (const cell of columns.people(row)) addPeopleWords(peopleWords, cell);
  const { state, reopened, times } = endOf(mapping, row);
  const parentId = columns.id(row, 'parent') ?? mergedIntoOf(mapping, row);
  const category = groupOf(mapping, row, 'category') ?? groupOf(mapping, row, 'subcategory');
  const { kind, evidence } = tellKind({
    title: title.text,
    body: body.text,
    type: typeOf(mapping, row),
    channel: columns.word(row, 'channel'),
    state: isMerged(mapping, row) ? 'merged' : columns.word(row, 'state'),
    resolution: columns.word(row, 'resolution'),
    sender: mail ?? name,
    parentId,
    category,
  });
  const reopenedCount = columns.count(row, 'reopenedCount');
  const signal: Signal = {
    id: idOf(columns.id(row, 'id'), number, [name, mail]),
    file: mapping.file,
    line: row.line,
    title: title.text,
    body: body.text,
    kind,
    kindEvidence: evidence,
    state,
    ...times,
    dueAt: columns.time(row, 'dueAt'),
    reopenedCount: reopened ? Math.max(1, reopenedCount ?? 1) : reopenedCount,
    requester: people.numberOf(name, mail),
    team: groupOf(mapping, row, 'team'),
    site: groupOf(mapping, row, 'site'),
    asset: groupOf(mapping, row, 'asset'),
    category,
    priority: columns.word(row, 'priority'),
    reportedLostSeconds: columns.seconds(row, 'reportedLost'),
    measuredLostSeconds: columns.seconds(row, 'measuredLost'),
    technicianSeconds: columns.seconds(row, 'technicianTime'),
    parentId,
  };
  const updatedAt = columns.time(row, 'updatedAt');
  return {
    signal,
    company: columns.word(row, 'company'),
    updatedAt,
    cut: mergeSecretCounts([title.cut, body.cut]),
    fileIndex: mapping.fileIndex,
    details: detailsOf(columns, row),
    isDiscarded: isAside(mapping, row),
    remarks: mapping.remarks.take(),
  };
}

const sourceNumbers = new WeakMap<Columns, Map<string, number>>();

/** The ticket's number as a run with several desks tells them apart: those of a second desk get its number behind theirs. */
function numberedBySource(columns: Columns, id: string, sourceId: string): string {
  const numbers = sourceNumbers.get(columns) ?? new Map<string, number>();
  sourceNumbers.set(columns, numbers);
  const source = numbers.get(sourceId) ?? numbers.size;
  numbers.set(sourceId, source);
  return source === 0 ? id : `${id}@${source + 1}`;
}

type Placed = { readonly row: Row; readonly number: number };

/** A ticket of our own export. Its reporter is sealed already, and secrets were cut: cutting again finds what was added since. */
function takenBack(mapping: Mapping, own: OwnRow, { row, number }: Placed): Draft {
  const { columns, people, remarks, file, fileIndex } = mapping;
  const { sourceId, digest: _, details: __, ...kept } = own.ticket;
  const title = cutSecrets(kept.title);
  const body = cutSecrets(kept.body);
  return {
    signal: {
      ...kept,
      id: numberedBySource(columns, kept.id === '' ? String(number) : kept.id, sourceId),
      file,
      line: row.line,
      title: title.text,
      body: body.text,
      requester: people.numberOf(kept.requester, null),
    },
    company: null,
    updatedAt: null,
    cut: mergeSecretCounts([title.cut, body.cut]),
    fileIndex,
    details: {},
    own,
    isDiscarded: false,
    remarks: remarks.take(),
  };
}
