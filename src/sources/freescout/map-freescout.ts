import type { Helpdesk } from '../helpdesk.ts';

/**
 * FreeScout: `GET /api/conversations`, its own table `conversations` as CSV, both by the same names; and the CSV of its module
 * for exports. Where each was seen: fixtures/README.md.
 */
export const FREESCOUT: Helpdesk = {
  kind: 'freescout',
  name: 'FreeScout',
  // Help Scout answers alike, but counts its threads as `threads`.
  signatures: [
    'mailbox_id|threads_count|folder_id|subject|preview|state',
    'Conversation Number|Subject|Customer Name|Created On',
    'Conversation Number|Subject|Customer Email|Created On',
    'Conversation Number|Subject|Mailbox|Created On',
  ],
  columns: [
    { field: 'id', headings: 'number|Conversation Number' },
    { field: 'title', headings: 'subject' },
    { field: 'body', headings: '_embedded.threads|preview' },
    { field: 'state', headings: 'status' },
    { field: 'discarded', headings: 'state' },
    { field: 'channel', headings: 'type|Channel' },
    { field: 'team', headings: 'mailbox', unseen: 'mailbox_name' },
    { field: 'tags', headings: '_embedded.tags|Tags' },
    { field: 'requester', headings: 'customer_id|customer.id|Customer Name' },
    { field: 'requesterEmail', headings: 'customer_email|customer.email' },
    { field: 'operator', headings: 'assignee.email|user_id|Assignee' },
    {
      field: 'otherPerson',
      headings:
        'customer.firstName|customer.lastName|assignee.firstName|assignee.lastName|createdBy.email|' +
        'createdBy.firstName|createdBy.lastName|closedByUser.email|closedByUser.firstName|closedByUser.lastName|cc|bcc|Closed By',
    },
    { field: 'openedAt', headings: 'created_at|Created On' },
    { field: 'closedAt', headings: 'closed_at|Closed On' },
    { field: 'updatedAt', headings: 'updated_at' },
    { field: 'technicianTime', headings: '_embedded.timelogs|Time Spent', unit: 'seconds' }, // the sheet writes 00:15:30
    { field: 'satisfaction', headings: 'Sat. Ratings' },
  ],
  noise:
    'id|threads_count|folder_id|mailbox_id|imported|has_attachments|source_via|source_type|closed_by_user|' +
    'closed_by_user_id|created_by|created_by_user_id|created_by_customer_id|user_updated_at|last_reply_at|' +
    'last_reply_from|Last Reply On|read_by_user|closedBy|customerWaitingSince|assignee|createdBy|closedByUser|customer|customFields',
  noiseUnder: 'customerWaitingSince|source|assignee|createdBy|closedByUser|customer',
  states: {
    1: 'open',
    2: 'open',
    3: 'closed',
    active: 'open',
    pending: 'open',
    closed: 'closed',
  },
  aside: {
    states: '4|spam|indésirable',
    flags: '1|3|draft|deleted|concept|verwijderd|brouillon|effacé',
  },
  times: 'local', // of the server; those of the API say their zone
};
