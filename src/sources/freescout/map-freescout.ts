import type { Helpdesk } from '../helpdesk.ts';

/**
 * FreeScout: `GET /api/conversations`, and its own table `conversations` as CSV; both by the same names. Where each
 * was seen: fixtures/README.md.
 */
export const FREESCOUT: Helpdesk = {
  kind: 'freescout',
  name: 'FreeScout',
  // Help Scout answers alike, but counts its threads as `threads`.
  signatures: ['mailbox_id|threads_count|folder_id|subject|preview|state'],
  columns: [
    { field: 'id', headings: 'number' },
    { field: 'title', headings: 'subject' },
    { field: 'body', headings: '_embedded.threads|preview' },
    { field: 'state', headings: 'status' },
    { field: 'discarded', headings: 'state' },
    { field: 'channel', headings: 'type' },
    { field: 'team', headings: '', unseen: 'mailbox|mailbox_name' },
    { field: 'tags', headings: '', unseen: 'tags|_embedded.tags' },
    { field: 'requester', headings: 'customer_id|customer.id' },
    { field: 'requesterEmail', headings: 'customer_email|customer.email' },
    { field: 'operator', headings: 'assignee.email|user_id' },
    {
      field: 'otherPerson',
      headings:
        'customer.firstName|customer.lastName|assignee.firstName|assignee.lastName|createdBy.email|' +
        'createdBy.firstName|createdBy.lastName|closedByUser.email|closedByUser.firstName|closedByUser.lastName|cc|bcc',
    },
    { field: 'openedAt', headings: 'created_at' },
    { field: 'closedAt', headings: 'closed_at' },
    { field: 'updatedAt', headings: 'updated_at' },
  ],
  noise:
    'id|threads_count|folder_id|mailbox_id|imported|has_attachments|source_via|source_type|closed_by_user|' +
    'closed_by_user_id|created_by|created_by_user_id|created_by_customer_id|user_updated_at|last_reply_at|' +
    'last_reply_from|read_by_user|closedBy|customerWaitingSince|assignee|createdBy|closedByUser|customer|customFields',
  noiseUnder: 'customerWaitingSince|source|assignee|createdBy|closedByUser|customer',
  states: {
    1: 'open',
    2: 'open',
    3: 'closed',
    active: 'open',
    pending: 'open',
    closed: 'closed',
  },
  aside: { states: '4|spam', flags: '1|3|draft|deleted' },
  times: 'utc',
};
