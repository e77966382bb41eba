import type { Helpdesk } from '../helpdesk.ts';

/** The numbers of its own states, as it is installed: those that an administrator made have others. */
const STATES_BY_NUMBER = {
  '1': 'new',
  '2': 'open',
  '3': 'pending reminder',
  '4': 'closed',
  '5': 'merged',
  '6': 'removed',
  '7': 'pending close',
} as const;
const PRIORITIES_BY_NUMBER = { '1': '1 low', '2': '2 normal', '3': '3 high' } as const;

/**
 * Zammad: its report as a spreadsheet, and `GET /api/v1/tickets`, with `expand=true` or without. Where each was seen:
 * fixtures/README.md.
 */
export const ZAMMAD: Helpdesk = {
  kind: 'zammad',
  name: 'Zammad',
  signatures: [
    // Whatever the language of the agent: the report's headings are never translated.
    '#|Title|State|Priority|Group|Owner|Customer|Created At|Closed At|Article Count',
    'number|group_id|state_id|customer_id|article_count',
  ],
  columns: [
    { field: 'id', headings: '#|number' },
    { field: 'title', headings: 'Title' },
    { field: 'body', headings: 'article.body' },
    { field: 'type', headings: 'type' },
    { field: 'state', headings: 'State' },
    { field: 'state', headings: 'state_id', words: STATES_BY_NUMBER },
    { field: 'priority', headings: 'Priority' },
    { field: 'priority', headings: 'priority_id', words: PRIORITIES_BY_NUMBER },
    { field: 'team', headings: 'Group' },
    { field: 'operator', headings: 'Owner' },
    { field: 'requester', headings: 'Customer|customer_id' },
    { field: 'company', headings: 'Organization' },
    { field: 'channel', headings: 'Create Channel|create_article_type' },
    { field: 'tags', headings: 'Tags' },
    { field: 'technicianTime', headings: 'Time Units Total|time_unit' }, // without a unit: asked
    { field: 'openedAt', headings: 'Created At' },
    { field: 'respondedAt', headings: 'First Response At' },
    { field: 'closedAt', headings: 'Closed At|close_at' },
    { field: 'updatedAt', headings: 'Updated At' },
    { field: 'dueAt', headings: 'Escalation At' },
    { field: 'otherPerson', headings: 'created_by|updated_by|Sender' },
  ],
  noise:
    'id|group_id|organization_id|owner_id|note|first_response_in_min|close_in_min|' +
    'article_count|create_article_type_id|create_article_sender_id|create_article_sender|pending_time|' +
    'Close Escalation At|Close In Min|Close Diff In Min|First Response Escalation At|First Response In Min|' +
    'First Response Diff In Min|Update Escalation At|Update In Min|Update Diff In Min|Last Contact At|' +
    'Last Contact Agent At|Last Contact Customer At|Article Count|Time Units|last_owner_update_at|created_by_id|' +
    'updated_by_id',
  noiseUnder: 'preferences',
  states: {
    new: 'open',
    open: 'open',
    'pending reminder': 'open',
    'pending close': 'open',
    closed: 'closed',
    merged: 'closed',
  },
  aside: { states: 'removed' },
  times: 'local',
};
