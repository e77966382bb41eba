import { createHash } from 'node:crypto';
import { maskPeople } from '../../engine/privacy/mask-people.ts';
import type { TicketRecord } from '../../sources/read-tickets.ts';
import type { TicketDetails } from '../../sources/ticket-details.ts';
import type { StagedRow } from '../../store/imports.store.ts';
import { newId } from '../new-id.ts';

/** What staging needs to know besides the ticket. */
export type Staging = {
  /** The sealed pseudonym of each requester's number. */
  readonly people: readonly string[];
  readonly peopleWords: ReadonlySet<string>;
  /** How often each unnumbered text came before in this file. */
  readonly copies: Map<string, number>;
};

export const keptInstant = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(seconds * 1000).toISOString();

export const digestOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);

/**
 * A ticket as it will be kept: people sealed, names in its texts replaced by a mark, and a digest by which the same ticket in
 * a later export is known to be unchanged.
 */
export function stageTicket(
  { signal, hasOwnId, details }: Pick<TicketRecord, 'signal' | 'hasOwnId' | 'details'>,
  position: number,
  staging: Staging,
): StagedRow {
  const { people, peopleWords } = staging;
  const record = {
    kind: signal.kind,
    kind_evidence: signal.kindEvidence,
    state: signal.state,
    title: maskPeople(signal.title, peopleWords),
    body: maskPeople(signal.body, peopleWords),
    opened_at: keptInstant(signal.openedAt),
    resolved_at: keptInstant(signal.resolvedAt),
    closed_at: keptInstant(signal.closedAt),
    due_at: keptInstant(signal.dueAt),
    reopened: signal.reopenedCount,
    requester: signal.requester === null ? null : (people[signal.requester] ?? null),
    team: signal.team,
    site: signal.site,
    asset: signal.asset,
    category: signal.category,
    priority: signal.priority,
    reported_lost_seconds: signal.reportedLostSeconds,
    measured_lost_seconds: signal.measuredLostSeconds,
    technician_seconds: signal.technicianSeconds,
    parent: signal.parentId,
    details: kept(details, peopleWords),
  };
  return {
    position,
    signal_id: newId(),
    source_id: null,
    ticket: hasOwnId ? signal.id : unnumbered(record, staging.copies),
    digest: digestOf(record),
    record: { ...record, file: signal.file, line: signal.line },
  };
}

/** The source's own words without the names in them. */
function kept(
  { custom, respondedAt, updatedAt, startsAt, reopenedAt, ...words }: TicketDetails,
  people: ReadonlySet<string>,
): object {
  const masked = (cells: object): object =>
    Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, maskPeople(String(cell), people)]));
  return {
    ...masked(words),
    ...(respondedAt !== undefined && { respondedAt: keptInstant(respondedAt) }),
    ...(updatedAt !== undefined && { updatedAt: keptInstant(updatedAt) }),
    ...(startsAt !== undefined && { startsAt: keptInstant(startsAt) }),
    ...(reopenedAt !== undefined && { reopenedAt: reopenedAt.map(keptInstant).join(' ') }),
    ...(custom !== undefined && { custom: masked(custom) }),
  };
}

type Said = { readonly title: string; readonly body: string; readonly opened_at: string | null };

/** A ticket without a number goes by its words and its opening; the second with the very same ones is the second. */
function unnumbered({ title, body, opened_at: openedAt }: Said, copies: Map<string, number>): string {
  const words = digestOf(title, body, openedAt);
  const copy = (copies.get(words) ?? 0) + 1;
  copies.set(words, copy);
  return `${words}~${copy}`;
}
