import type { Helpdesk } from '../helpdesk.ts';

const THREE = { '1': 'Low', '2': 'Medium', '3': 'High' } as const;

/** Freshservice: its export as CSV, and `GET /api/v2/tickets?include=stats,requester`. Where each was seen: fixtures/README.md. */
export const FRESHSERVICE: Helpdesk = {
  kind: 'freshservice',
  name: 'Freshservice',
  signatures: [
    'Ticket Id|Subject|Status|Created Time|Last Updated Time',
    'Ticket Id|Subject|Requester Name|Created Time|Survey Result',
    'Ticket Id|Subject|Requester Name|Created Time|Resolution Note',
    'Ticket Id|Subject|Requester Name|Created Time|Initial Response Time',
    'id|subject|requester_id|responder_id|department_id|fr_due_by|created_at',
  ],
  columns: [
    { field: 'id', headings: 'Ticket Id|id' },
    { field: 'title', headings: 'Subject' },
    { field: 'body', headings: 'description_text|Description' },
    { field: 'type', headings: 'Type' },
    {
      field: 'state',
      headings: 'Status',
      words: { '2': 'Open', '3': 'Pending', '4': 'Resolved', '5': 'Closed' },
    },
    { field: 'solution', headings: 'Resolution Note|resolution_notes' },
    {
      field: 'priority',
      headings: 'Priority',
      words: { '1': 'Low', '2': 'Medium', '3': 'High', '4': 'Urgent' },
    },
    { field: 'urgency', headings: 'Urgency', words: THREE },
    { field: 'impact', headings: 'Impact', words: THREE },
    { field: 'category', headings: 'Category' },
    { field: 'subcategory', headings: 'Sub-Category|sub_category' },
    {
      field: 'channel',
      headings: 'Source',
      words: {
        '1': 'Email',
        '2': 'Portal',
        '3': 'Phone',
        '4': 'Chat',
        '5': 'Feedback Widget',
        '6': 'Yammer',
        '7': 'Monitoring (AWS Cloudwatch)',
        '8': 'Monitoring (Pagerduty)',
        '9': 'Walkup',
        '10': 'Slack',
        'aws cloudwatch': 'Monitoring (AWS Cloudwatch)',
        pagerduty: 'Monitoring (Pagerduty)',
      },
    },
    { field: 'tags', headings: 'Tags' },
    { field: 'team', headings: 'Group' },
    { field: 'site', headings: 'Requester Location', unseen: 'requester.location_name' },
    { field: 'asset', headings: 'assets', unseen: 'Affected CI' },
    { field: 'company', headings: 'Company' },
    { field: 'requester', headings: 'Requester Name|requester.name|requester_id' },
    { field: 'requesterEmail', headings: 'Requester Email|requester.email|email' },
    { field: 'operator', headings: 'Agent|responder_id' },
    {
      field: 'otherPerson',
      headings:
        'requester.mobile|requester.phone|requested_for.name|requested_for.email|requested_for_id|name|phone|cc_emails|bcc_emails|fwd_emails|' +
        'reply_cc_emails|to_emails',
    },
    { field: 'openedAt', headings: 'Created Time|created_at' },
    { field: 'respondedAt', headings: 'Initial Response Time|stats.first_responded_at' },
    { field: 'resolvedAt', headings: 'Resolved Time|stats.resolved_at' },
    { field: 'closedAt', headings: 'Closed Time|stats.closed_at' },
    { field: 'updatedAt', headings: 'Last Updated Time|updated_at' },
    { field: 'dueAt', headings: 'Due by Time|due_by' },
    { field: 'technicianTime', headings: 'Time Tracked' },
    { field: 'parent', headings: '', unseen: 'Parent Ticket ID|related_tickets.parent_id' },
    { field: 'problem', headings: 'problem.display_id' },
    {
      field: 'change',
      headings:
        'changes_initiating_ticket|changes_initiated_by_ticket|change_initiating_ticket.display_id|' +
        'change_initiated_by_ticket.display_id',
    },
    { field: 'satisfaction', headings: 'Survey Result|Experience Score' },
    { field: 'discarded', headings: 'spam|deleted' },
    {
      field: 'other',
      headings:
        'Item|item_category|Association type|Resolution Status|First Response Status|Approval Status|Department|' +
        'department.name|Workspace|Impacted locations|related_tickets.child_ids',
    },
  ],
  noise:
    'Requester VIP|First Response Time (in Hrs)|Resolution Time (in Hrs)|Agent interactions|' +
    'Customer interactions|Planned Effort|planned_start_date|planned_end_date|email_config_id|fr_due_by|' +
    'fr_escalated|is_escalated|workspace_id|sla_policy_id|applied_business_hours|' +
    'created_within_business_hours|tasks_dependency_type|attachments|resolution_notes_html|group_id|' +
    'department_id',
  noiseUnder: 'stats|department|problem|requester|requested_for',
  times: 'local',
};
