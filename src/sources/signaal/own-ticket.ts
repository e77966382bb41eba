import type { Signal, SignalKind, SignalState } from '../../engine/signals/signal.ts';
import { looksLikePerson } from '../looks-like-person.ts';
import { isRecord, jsonCell, readJsonCell } from './json-cell.ts';

/** A ticket as Signaal keeps it, and as its own export holds it: the reporter is a sealed pseudonym, never a name. */
export type OwnTicket = Omit<Signal, 'requester'> & {
  readonly requester: string | null;
  /** The desk it came from. */
  readonly sourceId: string;
  /** What its source says in its own words; times as ISO 8601. */
  readonly details: OwnDetails;
  /** By which the same ticket in a later export of its desk is known to be unchanged. */
  readonly digest: string;
};

export type OwnDetails = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The columns of a ticket in our own export, in order. What they are called never changes: old files are read too. */
export const OWN_COLUMNS = [
  'ticket',
  'title',
  'text',
  'kind',
  'state',
  'opened_utc',
  'resolved_utc',
  'closed_utc',
  'due_utc',
  'reopened_times',
  'reporter_sealed',
  'team',
  'site',
  'device',
  'category',
  'priority',
  'lost_reported_seconds',
  'lost_measured_seconds',
  'technician_seconds',
  'part_of',
  'details_json',
  'kind_because',
  'from_file',
  'from_line',
  'signaal_source',
  'signaal_digest',
] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

const timeCell = (seconds: number | null): string =>
  seconds === null ? '' : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
const countCell = (count: number | null): string => (count === null ? '' : String(count));

/**
 * A ticket as the cells of our own export, in the order of `OWN_COLUMNS`.
 *
 * @param ticket  the ticket as it is kept
 * @returns       its cells; '' for what it does not have
 * @cost          O(length of its texts)
 */
export function ownCells(ticket: OwnTicket): readonly string[] {
  const cells: Readonly<Record<OwnColumn, string>> = {
    ticket: ticket.id,
    title: ticket.title,
    text: ticket.body,
    kind: ticket.kind,
    state: ticket.state,
    opened_utc: timeCell(ticket.openedAt),
    resolved_utc: timeCell(ticket.resolvedAt),
    closed_utc: timeCell(ticket.closedAt),
    due_utc: timeCell(ticket.dueAt),
    reopened_times: countCell(ticket.reopenedCount),
    reporter_sealed: ticket.requester ?? '',
    team: ticket.team ?? '',
    site: ticket.site ?? '',
    device: ticket.asset ?? '',
    category: ticket.category ?? '',
    priority: ticket.priority ?? '',
    lost_reported_seconds: countCell(ticket.reportedLostSeconds),
    lost_measured_seconds: countCell(ticket.measuredLostSeconds),
    technician_seconds: countCell(ticket.technicianSeconds),
    part_of: ticket.parentId ?? '',
    details_json: jsonCell(ticket.details),
    kind_because: ticket.kindEvidence.join(' '),
    from_file: ticket.file,
    from_line: String(ticket.line),
    signaal_source: ticket.sourceId,
    signaal_digest: ticket.digest,
  };
  return OWN_COLUMNS.map((column) => cells[column]);
}

const KINDS: ReadonlySet<string> = new Set([
  'incident',
  'request',
  'machine',
  'scheduled',
  'merged',
  'improvement',
] satisfies readonly SignalKind[]);
const STATES: ReadonlySet<string> = new Set(['open', 'resolved', 'closed'] satisfies readonly SignalState[]);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
const COUNT = /^\d{1,10}$/u;
const SEALED = /^[\w-]{22}$/u; // 132 bits as the seal writes them: nothing a person is called by

const word = (cell: string): string | null => (cell === '' ? null : cell);
const group = (cell: string): string | null => (cell === '' || looksLikePerson(cell) ? null : cell);
const count = (cell: string): number | null => (COUNT.test(cell) ? Number(cell) : null);
const time = (cell: string): number | null => {
  const at = INSTANT.test(cell) ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(at) ? null : at / 1000;
};

/**
 * Reads a ticket back from the cells of our own export.
 *
 * It answers "what was kept of this ticket?". A file may have been edited since: what a cell cannot mean it does not say, and
 * nothing but a seal is taken for a reporter.
 *
 * @param cell    the cell of each column; '' where the file lacks the column
 * @param line    the line it stands on, for a ticket that does not say its own
 * @returns       the ticket, as `ownCells` had it when nobody edited it
 * @cost          O(length of the cells)
 */
export function readOwnTicket(cell: (column: OwnColumn) => string, line: number): OwnTicket {
  const [kind, state, requester] = [cell('kind'), cell('state'), cell('reporter_sealed')];
  return {
    id: cell('ticket'),
    file: cell('from_file'),
    line: count(cell('from_line')) ?? line,
    title: cell('title'),
    body: cell('text'),
    // Safe casts: the sets hold nothing but kinds, and states.
    kind: KINDS.has(kind) ? (kind as SignalKind) : 'unknown',
    kindEvidence: cell('kind_because').split(' ').filter(Boolean),
    state: STATES.has(state) ? (state as SignalState) : 'unknown',
    openedAt: time(cell('opened_utc')),
    resolvedAt: time(cell('resolved_utc')),
    closedAt: time(cell('closed_utc')),
    dueAt: time(cell('due_utc')),
    reopenedCount: count(cell('reopened_times')),
    requester: SEALED.test(requester) ? requester : null,
    team: group(cell('team')),
    site: group(cell('site')),
    asset: group(cell('device')),
    category: group(cell('category')),
    priority: word(cell('priority')),
    reportedLostSeconds: count(cell('lost_reported_seconds')),
    measuredLostSeconds: count(cell('lost_measured_seconds')),
    technicianSeconds: count(cell('technician_seconds')),
    parentId: word(cell('part_of')),
    details: detailsIn(cell('details_json')),
    sourceId: cell('signaal_source'),
    digest: cell('signaal_digest'),
  };
}

function detailsIn(cell: string): OwnDetails {
  const wordsOf = (record: Readonly<Record<string, unknown>>): [string, string][] =>
    Object.entries(record).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []));
  const said = readJsonCell(cell);
  const entries = Object.entries(said).flatMap(([key, value]): [string, OwnDetails[string]][] => {
    if (typeof value === 'string') return [[key, value]];
    return isRecord(value) ? [[key, Object.fromEntries(wordsOf(value))]] : [];
  });
  return Object.fromEntries(entries);
}
