import { cutSecrets, mergeSecretCounts, type SecretCounts } from '../engine/privacy/cut-secrets.ts';
import { isChange, type Signal } from '../engine/signals/signal.ts';
import { type ToldKind, tellKind } from '../engine/signals/tell-kind.ts';
import { fold } from '../engine/text/fold.ts';
import { eventEvidence, eventTitle } from './events/read-event.ts';
import type { Remark } from './note-book.ts';
import type { Columns } from './read-columns.ts';
import { factReader, isMerged, type Mapping, type RowFacts } from './row-facts.ts';
import type { Aside } from './set-aside.ts';
import type { OwnRow } from './signaal/own-row.ts';
import type { Row } from './table.ts';
import { detailsOf, type TicketDetails } from './ticket-details.ts';

/** A ticket as read, before it is set beside the others of the run. */
export type Draft = {
  readonly signal: Signal;
  /** Whether its source gave it its id; else that is the number of its row. */
  readonly hasOwnId: boolean;
  readonly company: string | null;
  readonly updatedAt: number | null;
  readonly cut: SecretCounts;
  /** Which file of the run it stands in, from 0. */
  readonly fileIndex: number;
  /** What its source says in its own words, kept with the ticket. */
  readonly details: TicketDetails;
  /** Only of our own export: the ticket as it was kept. */
  readonly own?: OwnRow;
  /** Why it is set aside, if it is. */
  readonly aside: Aside | null;
  /** What was odd in this row: counted only when the ticket is taken. */
  readonly remarks: readonly Remark[];
};

/** The type in words that everybody knows; what an alarm opened is an alert, whatever its type says. */
function typeOf({ columns, source }: Mapping, row: Row): string | null {
  if (columns.word(row, 'alarm') !== null) return 'alert';
  const word = columns.word(row, 'type');
  return word === null ? null : (source.types.get(fold(word)) ?? word);
}

/** A change is of the day on which it took effect, not of the day on which somebody asked for it. */
function startOf({ openedAt, startsAt, resolvedAt, closedAt }: RowFacts): Pick<Signal, 'openedAt'> {
  const ends = [resolvedAt, closedAt].filter((at) => at !== null);
  // One that ended before it was to start never started.
  return { openedAt: startsAt !== null && ends.every((end) => end >= startsAt) ? startsAt : openedAt };
}

/** What its texts, without secrets, and its columns say of its kind. */
function kindOf(mapping: Mapping, row: Row, facts: RowFacts): ToldKind {
  const { columns } = mapping;
  const { id, hasOwnId, title, body, sender, parentId, category } = facts;
  return tellKind({
    number: hasOwnId ? id : null,
    type: typeOf(mapping, row),
    channel: columns.word(row, 'channel'),
    state: isMerged(mapping, row) ? 'merged' : columns.word(row, 'state'),
    resolution: columns.word(row, 'resolution'),
    ...{ title, body, sender, parentId, category },
  });
}

/** The ticket of which this is known, its texts without secrets. */
function draftOf(mapping: Mapping, row: Row, facts: RowFacts): Draft {
  const { columns } = mapping;
  const {
    sender: _,
    company,
    respondedAt,
    updatedAt,
    startsAt,
    reopenedAt,
    aside,
    hasOwnId,
    ...known
  } = facts;
  const { isOfEvents = false } = mapping.source;
  const title = cutSecrets(isOfEvents ? eventTitle(facts.title, facts.body) : facts.title);
  const body = cutSecrets(facts.body);
  const { kind, evidence } = isOfEvents
    ? ({ kind: 'machine', evidence: eventEvidence(columns, row) } as const)
    : kindOf(mapping, row, { ...facts, title: title.text, body: body.text });
  const signal: Signal = {
    ...known,
    ...(isChange({ kind, kindEvidence: evidence }) && startOf(facts)),
    file: mapping.file,
    line: row.line,
    title: title.text,
    body: body.text,
    kind,
    kindEvidence: evidence,
    priority: columns.word(row, 'priority'),
  };
  return {
    signal,
    hasOwnId,
    company,
    updatedAt,
    cut: mergeSecretCounts([title.cut, body.cut]),
    fileIndex: mapping.fileIndex,
    details: detailsOf(columns, row, { respondedAt, updatedAt, startsAt, reopenedAt }),
    aside,
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
    hasOwnId: kept.id !== '',
    company: null,
    updatedAt: null,
    cut: mergeSecretCounts([title.cut, body.cut]),
    fileIndex,
    details: {},
    own,
    aside: null,
    remarks: remarks.take(),
  };
}

/**
 * Prepares turning a table's rows into signals, with nothing in them that may not be kept.
 *
 * It answers "what does this ticket say?". The reporter becomes a number, secrets are cut from the texts, and
 * who handled or wrote it is never kept. What the row cannot say is null.
 *
 * @param mapping how the columns are read, and who is known so far
 * @returns       a mapper of a row and its number in its file, from 1: its id where the source gives none
 * @cost          O(length of the texts) a row
 */
export function rowMapper(mapping: Mapping): (row: Row, number: number) => Draft {
  const factsOf = factReader(mapping);
  const { columns, source } = mapping;
  return (row, number) => {
    const own = source.takeBack?.(columns.guesses, row);
    return own === undefined
      ? draftOf(mapping, row, factsOf(row, number))
      : takenBack(mapping, own, { row, number });
  };
}
