import type { Helpdesk } from '../helpdesk.ts';

/** Freshdesk: its export as CSV, and `GET /api/v2/tickets?include=stats,requester,company,description`. Seen: fixtures/README.md. */
export const FRESHDESK: Helpdesk = {
  kind: 'freshdesk',
  name: 'Freshdesk',
  signatures: [
    'Ticket ID|Subject|Status|Created time|Last update time',
    'Ticket ID|Subject|Status|Created time|Survey results',
    'Ticket ID|Subject|Status|Created time|Initial response time|Agent interactions|Product',
    'id|subject|requester_id|responder_id|company_id|product_id|fr_due_by|created_at',
  ],
  columns: [
    { field: 'id', headings: 'Ticket ID|id' },
    { field: 'title', headings: 'Subject' },
    { field: 'body', headings: 'description_text|Description' },
    { field: 'type', headings: 'Type' },
    {
      field: 'state',
      headings: 'Status',
      words: { '2': 'Open', '3': 'Pending', '4': 'Resolved', '5': 'Closed' },
    },
    {
      field: 'priority',
      headings: 'Priority',
      words: { '1': 'Low', '2': 'Medium', '3': 'High', '4': 'Urgent' },
    },
    {
      field: 'channel',
      headings: 'Source',
      words: {
        '1': 'Email',
        '2': 'Portal',
        '3': 'Phone',
        '7': 'Chat',
        '8': 'Mobihelp',
        '9': 'Feedback Widget',
        '10': 'Outbound Email',
      },
    },
    { field: 'tags', headings: 'Tags' },
    { field: 'team', headings: 'Group' },
    { field: 'company', headings: 'Company Name|company.name' },
    {
      field: 'requester',
      headings: 'Full name|requester.name|requester_id|Contact ID',
      unseen: 'Requester name',
    },
    { field: 'requesterEmail', headings: 'Email|requester.email', unseen: 'Requester email' },
    { field: 'operator', headings: 'Agent|responder_id' },
    {
      field: 'otherPerson',
      headings:
        'Work phone|Mobile phone|Facebook ID|Twitter ID|requester.mobile|requester.phone|name|phone|cc_emails|' +
        'fwd_emails|reply_cc_emails|ticket_cc_emails|to_emails',
      unseen: 'Internal agent',
    },
    { field: 'openedAt', headings: 'Created time|created_at' },
    { field: 'respondedAt', headings: 'Initial response time|stats.first_responded_at' },
    { field: 'resolvedAt', headings: 'Resolved time|stats.resolved_at' },
    { field: 'closedAt', headings: 'Closed time|stats.closed_at' },
    { field: 'updatedAt', headings: 'Last update time|updated_at' },
    { field: 'dueAt', headings: 'Due by Time|due_by' },
    { field: 'technicianTime', headings: 'Time tracked' }, // written as hours and minutes: 00:25
    { field: 'satisfaction', headings: 'Survey results' },
    { field: 'discarded', headings: 'spam|deleted' },
    {
      field: 'other',
      headings:
        'association_type|Association type|associated_ticket_list|Resolution status|First response status|' +
        'Every response status|Product|stats.reopened_at',
      words: { '1': 'Parent', '2': 'Child', '3': 'Tracker', '4': 'Related' },
    },
  ],
  noise:
    'Title|Unique External ID|group_id|company_id|First response time (in hrs)|Resolution time (in hrs)|' +
    'Agent interactions|Customer interactions|Time zone|Language|Company Domains|Health score|' +
    'Account tier|Industry|Renewal date|product_id|email_config_id|fr_due_by|fr_escalated|is_escalated|' +
    'nr_due_by|nr_escalated|associated_tickets_count|attachments',
  noiseUnder: 'source_additional_info|company|requester|stats',
  states: { 'waiting on customer': 'open', 'waiting on third party': 'open' },
  // Of its own types, a "Problem" is what keeps a customer from working, and no record of problem management.
  types: { problem: 'incident', refund: 'request' },
  times: 'local',
};
