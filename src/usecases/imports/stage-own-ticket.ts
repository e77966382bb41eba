import { createHash } from 'node:crypto';
import { cutSecrets } from '../../engine/privacy/cut-secrets.ts';
import { maskPeople } from '../../engine/privacy/mask-people.ts';
import { idReader } from '../../sources/id-of.ts';
import type { OwnRow } from '../../sources/signaal/own-row.ts';
import { type OwnDetails, type OwnTicket, ownCells } from '../../sources/signaal/own-ticket.ts';
import type { StagedRow } from '../../store/imports.store.ts';
import { newId } from '../new-id.ts';
import { digestOf, keptInstant } from './stage-ticket.ts';

const NOBODY_KNOWN: ReadonlySet<string> = new Set(); // names are out of these texts already

/** What a row of our own export is held against: made of everything that is kept of the ticket. */
export function checkOf(ticket: OwnTicket): string {
  return createHash('sha256')
    .update(JSON.stringify(ownCells(ticket)))
    .digest('base64url')
    .slice(0, 32);
}

/**
 * A ticket of our own export as it will be kept: as it was. What somebody edited since goes through the same door as any
 * ticket, and is known by what it says now. Looking for names again would find some in texts that are clean: a mark beside a
 * word reads otherwise than the name did.
 */
export function stageOwnTicket(
  { ticket, check }: Pick<OwnRow, 'ticket' | 'check'>,
  position: number,
  sourceId: string | null,
): StagedRow {
  const safe = inTexts(ticket, (text) => cutSecrets(text).text);
  const isAsWritten = check === checkOf(ticket) && check === checkOf(safe);
  const record = recordOf(isAsWritten ? safe : inTexts(safe, (text) => maskPeople(text, NOBODY_KNOWN)));
  return {
    position,
    signal_id: newId(),
    source_id: sourceId,
    ticket: isAsWritten ? ticket.id : (idReader()(ticket.id, []) ?? String(position)),
    digest: isAsWritten ? ticket.digest : digestOf(record),
    record: { ...record, file: ticket.file, line: ticket.line },
  };
}

/** The same done to every text of a ticket. */
function inTexts(ticket: OwnTicket, change: (text: string) => string): OwnTicket {
  const inside = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(record).map(([heading, cell]) => [heading, change(cell)]));
  const details: OwnDetails = Object.fromEntries(
    Object.entries(ticket.details).map(([key, said]) => [
      key,
      typeof said === 'string' ? change(said) : inside(said),
    ]),
  );
  return { ...ticket, title: change(ticket.title), body: change(ticket.body), details };
}

function recordOf(ticket: OwnTicket): object {
  return {
    kind: ticket.kind,
    kind_evidence: ticket.kindEvidence,
    state: ticket.state,
    title: ticket.title,
    body: ticket.body,
    opened_at: keptInstant(ticket.openedAt),
    resolved_at: keptInstant(ticket.resolvedAt),
    closed_at: keptInstant(ticket.closedAt),
    due_at: keptInstant(ticket.dueAt),
    reopened: ticket.reopenedCount,
    requester: ticket.requester,
    team: ticket.team,
    site: ticket.site,
    asset: ticket.asset,
    category: ticket.category,
    priority: ticket.priority,
    reported_lost_seconds: ticket.reportedLostSeconds,
    measured_lost_seconds: ticket.measuredLostSeconds,
    technician_seconds: ticket.technicianSeconds,
    parent: ticket.parentId,
    details: ticket.details,
  };
}
