import type { ColumnGuess } from '../guess.ts';
import { type Helpdesk, sourceOf } from '../helpdesk.ts';
import type { Source } from '../source.ts';
import type { Row } from '../table.ts';
import { OWN_HEADINGS, type OwnRow, readOwnRow } from './own-row.ts';

/** Our own export of everything that is kept, as data: what the page says of its columns. */
export const SIGNAAL: Helpdesk = {
  kind: 'signaal',
  name: 'Signaal',
  signatures: ['ticket|signaal_source|signaal_digest|signaal_check'],
  columns: [
    { field: 'id', headings: 'ticket' },
    { field: 'title', headings: 'title' },
    { field: 'body', headings: 'text' },
    { field: 'type', headings: 'kind' },
    { field: 'state', headings: 'state' },
    { field: 'openedAt', headings: 'opened_utc' },
    { field: 'resolvedAt', headings: 'resolved_utc' },
    { field: 'closedAt', headings: 'closed_utc' },
    { field: 'dueAt', headings: 'due_utc' },
    { field: 'reopenedCount', headings: 'reopened_times' },
    { field: 'requester', headings: 'reporter_sealed' },
    { field: 'team', headings: 'team' },
    { field: 'site', headings: 'site' },
    { field: 'asset', headings: 'device' },
    { field: 'category', headings: 'category' },
    { field: 'priority', headings: 'priority' },
    { field: 'reportedLost', headings: 'lost_reported_seconds', unit: 'seconds' },
    { field: 'measuredLost', headings: 'lost_measured_seconds', unit: 'seconds' },
    { field: 'technicianTime', headings: 'technician_seconds', unit: 'seconds' },
    { field: 'parent', headings: 'part_of' },
  ],
  noise: OWN_HEADINGS.slice(OWN_HEADINGS.indexOf('details_json')).join('|'),
  times: 'utc',
};

const AS_TABLE = sourceOf(SIGNAAL);

/** Where the columns of a table stand, found once a table. */
const places = new WeakMap<readonly ColumnGuess[], ReadonlyMap<string, number>>();

function placesOf(guesses: readonly ColumnGuess[]): ReadonlyMap<string, number> {
  const known = places.get(guesses) ?? new Map(guesses.map(({ heading }, at) => [heading.trim(), at]));
  places.set(guesses, known);
  return known;
}

function takeBack(guesses: readonly ColumnGuess[], { line, cells }: Row): OwnRow {
  const at = placesOf(guesses);
  return readOwnRow((heading) => cells[at.get(heading) ?? -1] ?? '', line);
}

/** Our own export. Nothing in it is guessed, so there is nothing to say otherwise: a ticket is taken back as it was kept. */
export const OWN: Source = {
  ...AS_TABLE,
  mapColumns: (table, _override, zone) => AS_TABLE.mapColumns(table, new Map(), zone),
  takeBack,
};
