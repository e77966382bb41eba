/**
 * What a signal is. `incident` and `request` come from people; `machine` is an alert, `scheduled` planned
 * upkeep, `merged` a duplicate that lives on in another ticket, `improvement` a change, project or problem record (`isChange`
 * tells the first from the others).
 */
export type SignalKind =
  | 'incident'
  | 'request'
  | 'machine'
  | 'scheduled'
  | 'merged'
  | 'improvement'
  | 'unknown';

export type SignalState = 'open' | 'resolved' | 'closed' | 'unknown';

/** The language a ticket is written in; `other` also when there are too few words to tell. */
export type TicketLanguage = 'nl' | 'fr' | 'en' | 'other';

/**
 * One thing noticed: a ticket, as the reader hands it to the engine. People are pseudonyms (small whole
 * numbers that mean nothing outside this run), secrets are already cut out of the texts, and a field the
 * source does not have is null, never 0 or ''.
 */
export type Signal = {
  /** The source's own id, else the row number as text. Unique within one analysis. */
  readonly id: string;
  readonly file: string;
  /** The line of the file on which the record starts, from 1. */
  readonly line: number;
  readonly title: string;
  readonly body: string;
  readonly kind: SignalKind;
  /** Codes of what spoke for the kind, strongest first, such as `column:type` or `words:please-install`. */
  readonly kindEvidence: readonly string[];
  readonly state: SignalState;
  /** Instants in whole seconds since 1970, UTC. A time the source gives but that cannot be believed is null. */
  readonly openedAt: number | null;
  readonly resolvedAt: number | null;
  readonly closedAt: number | null;
  readonly dueAt: number | null;
  readonly reopenedCount: number | null;
  /** Who reported it: a pseudonym. Never a name, address or number of a person. */
  readonly requester: number | null;
  readonly team: string | null;
  readonly site: string | null;
  readonly asset: string | null;
  readonly category: string | null;
  readonly priority: string | null;
  /** Minutes the reporter says were lost, in seconds; null when not stated. */
  readonly reportedLostSeconds: number | null;
  /** Minutes of the user measured by a machine, in seconds; null when not measured. */
  readonly measuredLostSeconds: number | null;
  /** The technician's own working time: IT's cost, never the user's loss. */
  readonly technicianSeconds: number | null;
  /** The ticket this one was merged into or is a part of. */
  readonly parentId: string | null;
};

/** Whether a person is behind it: only these can be friction. */
export function isFromPerson(signal: Signal): boolean {
  return signal.kind === 'incident' || signal.kind === 'request' || signal.kind === 'unknown';
}

/** Whether it stands in a list of what devices measured (`list:events`), and in no helpdesk. */
export function isListedEvent({ kind, kindEvidence }: Pick<Signal, 'kind' | 'kindEvidence'>): boolean {
  return kind === 'machine' && kindEvidence.includes('list:events');
}

const CHANGE_EVIDENCE: ReadonlySet<string> = new Set(['column:change', 'column:number', 'words:change']);

/** Whether something was changed: a change, release or deployment that was not called off, and no project or problem record. */
export function isChange({ kind, kindEvidence }: Pick<Signal, 'kind' | 'kindEvidence'>): boolean {
  return (
    kind === 'improvement' &&
    kindEvidence.some((code) => CHANGE_EVIDENCE.has(code)) &&
    !kindEvidence.includes('column:cancelled')
  );
}
