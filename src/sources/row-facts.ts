import type { SignalState } from '../engine/signals/signal.ts';
import { fold } from '../engine/text/fold.ts';
import { firstLineOf } from './cell-words.ts';
import type { NoteCode } from './codes.ts';
import type { Field } from './field.ts';
import { isFlagUp } from './flag.ts';
import { idReader, isRounded } from './id-of.ts';
import { looksLikePerson } from './looks-like-person.ts';
import type { Remarks } from './note-book.ts';
import { addPeopleWords, knownNumbers, type Pseudonyms } from './people.ts';
import type { Columns } from './read-columns.ts';
import { readState } from './read-state.ts';
import { remembering } from './remembering.ts';
import { reopeningReader } from './reopening-reader.ts';
import { type Aside, asideReader } from './set-aside.ts';
import type { Source } from './source.ts';
import type { Row } from './table.ts';

/** What reading a row needs besides the row. */
export type Mapping = {
  readonly file: string;
  readonly fileIndex: number;
  readonly columns: Columns;
  readonly source: Source;
  readonly remarks: Remarks;
  readonly people: Pseudonyms;
  readonly peopleWords: Set<string>;
  /** Asked about every row instead of `people`. */
  readonly who?: Pseudonyms['numberOf'];
};

type Times = {
  readonly openedAt: number | null;
  readonly resolvedAt: number | null;
  readonly closedAt: number | null;
};

/**
 * What the columns of a row say, its texts as they stand. Instants in whole seconds since 1970, durations in whole seconds;
 * what the row cannot say is null.
 */
export type RowFacts = Times & {
  /** What people call it, else the number of the row. */
  readonly id: string;
  readonly hasOwnId: boolean;
  /** On one line; a secret may still be in it, as in the body. '' for none. */
  readonly title: string;
  readonly body: string;
  readonly state: SignalState;
  readonly dueAt: number | null;
  readonly startsAt: number | null;
  readonly respondedAt: number | null;
  readonly updatedAt: number | null;
  readonly reopenedCount: number | null;
  /** When, of those that its source logs. */
  readonly reopenedAt: readonly number[];
  /** A pseudonym. */
  readonly requester: number | null;
  /** Who or what sent it, as written: only looked at, never kept. */
  readonly sender: string | null;
  readonly team: string | null;
  readonly site: string | null;
  readonly asset: string | null;
  readonly category: string | null;
  readonly reportedLostSeconds: number | null;
  readonly measuredLostSeconds: number | null;
  readonly technicianSeconds: number | null;
  readonly parentId: string | null;
  readonly company: string | null;
  /** Why it is set aside, if it is. */
  readonly aside: Aside | null;
};

const NO_TEXT = /^(?:null|nan|none|undefined|\\n|&nbsp;)?$/iu;
const NO_TEXT_MOST = 9; // characters of the longest of these
const NEEDS_JOINING = /[^\S ]| {2}/u; // white space that is no single space
const SPACE = 32;
const DELETE = 127;

const isPlain = (code: number): boolean => code > SPACE && code < DELETE;

/** Whether words of plain letters and signs stand in it, with one space between them. */
function isJoined(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code) && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return true;
}

/** Text for thinking: without white space at its ends; '' for the ways a source writes nothing. */
function textOf(cell: string): string {
  const isTrim = isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1));
  const text = isTrim ? cell : cell.trim();
  return text.length <= NO_TEXT_MOST && NO_TEXT.test(text) ? '' : text;
}

/** The ticket that this one lives on in; null where the cell says that there is none. */
const mergedIntoOf = (columns: Columns, row: Row): string | null =>
  columns.has('mergedInto') && isFlagUp(columns.raw(row, 'mergedInto'))
    ? columns.id(row, 'mergedInto')
    : null;

/**
 * Whether the helpdesk says that the ticket lives on in another: by naming that one, or by a tag of its own.
 *
 * @param mapping how the columns are read
 * @param row     the row
 * @returns       true where it says so
 * @cost          O(length of its tags)
 */
export function isMerged({ columns, source }: Mapping, row: Row): boolean {
  const tags = fold(columns.raw(row, 'tags')).split(/[\s,;]+/u);
  return mergedIntoOf(columns, row) !== null || tags.some((tag) => source.mergedTags.has(tag));
}

type Reader<T> = (row: Row) => T | null;

/** The reading of one field, which costs nothing where no column holds it. */
const readerOf = <T>(
  columns: Columns,
  field: Field,
  read: (row: Row, field: Field) => T | null,
): Reader<T> => (columns.has(field) ? (row) => read(row, field) : () => null);

type Ended = Times & { readonly state: SignalState; readonly reopened: boolean };

/** State and times; where they contradict each other the state is believed: an open ticket has no end. */
function endReader({ columns, source, remarks }: Mapping): (row: Row) => Ended {
  const wordOf = remembering((cell) => readState(cell, source.states) ?? null);
  const saysEnds = columns.has('resolvedAt') || columns.has('closedAt');
  const endless = source.endsAreKept && saysEnds ? 'open' : 'unknown';
  const isOne = columns.isOne('state');
  const opening = columns.timeOf('openedAt');
  const resolution = columns.timeOf('resolvedAt');
  const closing = columns.timeOf('closedAt');
  const rawState = columns.rawOf('state');
  const stateOf = (row: Row): ReturnType<typeof wordOf> => {
    if (isOne) return wordOf(rawState(row));
    for (const cell of columns.each(row, 'state')) {
      const word = wordOf(cell);
      if (word !== null) return word;
    }
    return null;
  };
  return (row) => {
    const word = stateOf(row);
    const openedAt = opening(row);
    const resolvedAt = resolution(row);
    const closedAt = closing(row);
    const drop = (time: number | null, code: NoteCode): null => {
      if (time !== null) remarks.add(code, code === 'ended_before_opened' ? row.line : null, {});
      return null;
    };
    const reopened = word === 'reopened';
    if (reopened || word === 'open') {
      return {
        state: 'open',
        reopened,
        openedAt,
        resolvedAt: drop(resolvedAt, reopened ? 'former_resolution' : 'resolved_time_on_open'),
        closedAt: drop(closedAt, reopened ? 'former_resolution' : 'closed_time_on_open'),
      };
    }
    const sound = (time: number | null): number | null =>
      openedAt === null || time === null || time >= openedAt ? time : drop(time, 'ended_before_opened');
    const resolved = sound(resolvedAt);
    const closed = sound(closedAt);
    const state = word ?? (closed !== null ? 'closed' : resolved !== null ? 'resolved' : endless);
    return { state, reopened, openedAt, resolvedAt: resolved, closedAt: closed };
  };
}

/** A team, site, category or device: never a person. */
function groupReader({ columns, remarks }: Mapping): (field: Field) => Reader<string> {
  const groupOf = remembering((cell) => {
    const word = firstLineOf(cell);
    return { word, isPerson: word !== null && looksLikePerson(word) };
  });
  return (field) => {
    if (!columns.has(field)) return () => null;
    const raw = columns.rawOf(field);
    const heading = columns.guesses.find((guess) => guess.field === field)?.heading ?? '';
    return (row) => {
      const { word, isPerson } = groupOf(raw(row));
      if (!isPerson) return word;
      remarks.add('people_in_groups', null, { heading });
      return null;
    };
  };
}

function titleReader({ columns, remarks }: Mapping): (row: Row) => string {
  const rawOf = columns.rawOf('title');
  const has = columns.has('title');
  return (row) => {
    const raw = rawOf(row);
    const text = textOf(raw);
    const title = !isJoined(text) && NEEDS_JOINING.test(text) ? text.replace(/\s+/gu, ' ') : text;
    if (title === '' && has) remarks.add(raw === '' ? 'without_title' : 'blank_title', null);
    return title;
  };
}

/** The readings of what needs no other column beside it. */
function toldReaders(mapping: Mapping) {
  const { columns } = mapping;
  const groupOf = groupReader(mapping);
  const by = <T>(read: (row: Row, field: Field) => T | null, field: Field) => readerOf(columns, field, read);
  return {
    id: by(columns.id, 'id'),
    parent: by(columns.id, 'parent'),
    mergedInto: by((row) => mergedIntoOf(columns, row), 'mergedInto'),
    category: groupOf('category'),
    subcategory: groupOf('subcategory'),
    team: groupOf('team'),
    site: groupOf('site'),
    asset: groupOf('asset'),
    requester: by(columns.first, 'requester'),
    requesterEmail: by(columns.first, 'requesterEmail'),
    dueAt: columns.timeOf('dueAt'),
    startsAt: columns.timeOf('startsAt'),
    respondedAt: columns.timeOf('respondedAt'),
    updatedAt: columns.timeOf('updatedAt'),
    reportedLost: by(columns.seconds, 'reportedLost'),
    measuredLost: by(columns.seconds, 'measuredLost'),
    technicianTime: by(columns.seconds, 'technicianTime'),
    company: by(columns.word, 'company'),
  };
}

/**
 * Prepares the reading of what a table's rows say, but for what their texts say.
 *
 * It answers "what do the columns of this row say?". The reporter becomes a number, and who handled or wrote it is never
 * kept. What is odd in the row is told to the remarks.
 *
 * @param mapping how the columns are read, and who is known so far
 * @returns       a reader of a row and its number in its file, from 1: its id where the source gives none
 * @cost          O(columns that mean something) a row
 */
export function factReader(mapping: Mapping): (row: Row, number: number) => RowFacts {
  const { columns, people, peopleWords, remarks } = mapping;
  const titleOf = titleReader(mapping);
  const bodyOf = columns.rawOf('body');
  const endOf = endReader(mapping);
  const againOf = reopeningReader(mapping);
  const told = toldReaders(mapping);
  const asideOf = asideReader(mapping);
  const idOf = idReader();
  const isNumbered = columns.has('id');
  const numberOf = mapping.who ?? knownNumbers(people);
  return (row, number) => {
    const title = titleOf(row);
    const body = textOf(bodyOf(row));
    const name = told.requester(row);
    const mail = told.requesterEmail(row);
    for (const cell of columns.people(row)) addPeopleWords(peopleWords, cell);
    const ended = endOf(row);
    const { state, openedAt, resolvedAt, closedAt } = ended;
    const again = againOf(row, ended);
    const parentId = told.parent(row) ?? told.mergedInto(row);
    const category = told.category(row) ?? told.subcategory(row);
    const written = told.id(row);
    const id = isRounded(written) ? null : idOf(written, [name, mail]);
    if (id === null && isNumbered)
      remarks.add(isRounded(written) ? 'number_rounded' : 'without_number', row.line);
    return {
      openedAt,
      resolvedAt,
      closedAt,
      id: id ?? String(number),
      hasOwnId: id !== null,
      title,
      body,
      state,
      dueAt: told.dueAt(row),
      startsAt: told.startsAt(row),
      reopenedCount: again.count,
      reopenedAt: again.at,
      requester: numberOf(name, mail),
      sender: mail ?? name,
      team: told.team(row),
      site: told.site(row),
      asset: told.asset(row),
      category,
      reportedLostSeconds: told.reportedLost(row),
      measuredLostSeconds: told.measuredLost(row),
      technicianSeconds: told.technicianTime(row),
      parentId,
      company: told.company(row),
      respondedAt: told.respondedAt(row),
      updatedAt: told.updatedAt(row),
      aside: asideOf(row),
    };
  };
}
