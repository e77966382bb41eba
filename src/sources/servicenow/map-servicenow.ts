import type { Helpdesk } from '../helpdesk.ts';

// A field of the Table API goes by its own name, and with `sysparm_display_value=all` by a value of each kind.
const named = (fields: string): string =>
  fields
    .split('|')
    .map((field) => `${field}.display_value|${field}`)
    .join('|');

const shown = (fields: string): string =>
  fields
    .split('|')
    .map((field) => `${named(field)}|${field}.value`)
    .join('|');

// Raw times are UTC; what is displayed is written in the zone and the form of whoever asked.
const raw = (field: string): string => `${field}.value|${field}`;

const NOTHING_OF_THE_TICKET =
  'sys_id|sys_created_on|sys_mod_count|sys_domain|sys_domain_path|active|activity_due|approval|approval_history|' +
  'approval_set|business_duration|business_stc|business_impact|calendar_duration|calendar_stc|child_incidents|comments|' +
  'comments_and_work_notes|contract|correlation_display|correlation_id|delivery_plan|delivery_task|escalation|' +
  'expected_start|Actions taken|Additional comments|follow_up|group_list|knowledge|notify|order|reassignment_count|reopened_time|route_reason|severity|' +
  'task_effective_number|universal_request|upon_approval|upon_reject|user_input|work_end|work_notes|work_start|end_date';
const REFERENCES =
  'caller_id|opened_by|closed_by|resolved_by|reopened_by|assigned_to|assignment_group|cmdb_ci|company|location|' +
  'business_service|service_offering|made_sla|hold_reason|problem_id|rfc|caused_by|parent_incident|parent';
const TIMES = 'opened_at|resolved_at|closed_at|sys_updated_on|due_date|sla_due|time_worked';

const THREE = { '1': '1 - High', '2': '2 - Medium', '3': '3 - Low' } as const;
const STATES = { '1': 'New', '2': 'In Progress', '6': 'Resolved', '7': 'Closed', '8': 'Canceled' } as const;

/** ServiceNow: the export of a list, and `/api/now/table/incident`. Where each was seen: fixtures/README.md. */
export const SERVICENOW: Helpdesk = {
  kind: 'servicenow',
  name: 'ServiceNow',
  signatures: [
    // The labels that a spreadsheet has for headings are field names in words.
    'number|short_description|assignment_group|assigned_to',
    'number|short_description|Caller|state',
    'number|short_description|Caller|assigned_to',
    'number|short_description|assignment_group|sys_updated_on',
    'number|short_description|opened_at|caller_id',
    'number|short_description|sys_id|sys_created_on',
    'number|short_description|sys_class_name|opened_at',
    'number|short_description|opened_at|caller_id.value',
    'number|short_description|opened_at|caller_id.display_value',
    'number.display_value|number.value|short_description.display_value',
  ],
  columns: [
    { field: 'id', headings: shown('number') },
    { field: 'title', headings: shown('short_description') },
    { field: 'body', headings: shown('description') },
    {
      field: 'type',
      headings: shown('sys_class_name'),
      words: {
        sc_request: 'Request',
        sc_req_item: 'Requested Item',
        sc_task: 'Catalog Task',
        change_request: 'Change Request',
      },
    },
    // Of all tasks, 3 means that an incident is on hold, and that a request was fulfilled.
    { field: 'state', headings: shown('incident_state'), words: { ...STATES, '3': 'On Hold' } },
    { field: 'state', headings: shown('state'), words: STATES },
    { field: 'resolution', headings: shown('close_code'), unseen: 'Resolution code' },
    { field: 'solution', headings: shown('close_notes'), unseen: 'Resolution notes' },
    {
      field: 'priority',
      headings: shown('priority'),
      words: {
        '1': '1 - Critical',
        '2': '2 - High',
        '3': '3 - Moderate',
        '4': '4 - Low',
        '5': '5 - Planning',
      },
    },
    { field: 'urgency', headings: shown('urgency'), words: THREE },
    { field: 'impact', headings: shown('impact'), words: THREE },
    { field: 'category', headings: shown('category') },
    { field: 'subcategory', headings: shown('subcategory') },
    { field: 'tags', headings: shown('sys_tags') },
    { field: 'team', headings: named('assignment_group') },
    { field: 'site', headings: named('location') },
    { field: 'asset', headings: `${named('cmdb_ci')}|Configuration item` },
    { field: 'company', headings: named('company') },
    { field: 'channel', headings: `${shown('contact_type')}|Channel` },
    { field: 'requester', headings: `${shown('caller_id')}|Caller` },
    { field: 'operator', headings: shown('assigned_to') },
    {
      field: 'otherPerson',
      headings: shown(
        'opened_by|closed_by|resolved_by|reopened_by|sys_created_by|sys_updated_by|watch_list|work_notes_list|' +
          'additional_assignee_list',
      ),
      unseen: 'Updated by|Created by',
    },
    { field: 'openedAt', headings: raw('opened_at'), unseen: 'Opened' },
    { field: 'resolvedAt', headings: raw('resolved_at'), unseen: 'Resolved' },
    { field: 'closedAt', headings: raw('closed_at'), unseen: 'Closed' },
    { field: 'updatedAt', headings: raw('sys_updated_on'), unseen: 'Updated' },
    { field: 'dueAt', headings: `${raw('due_date')}|${raw('sla_due')}` },
    {
      field: 'startsAt',
      headings: `${raw('work_start')}|${raw('start_date')}`,
      unseen: 'Actual start date|Planned start date',
    },
    { field: 'reopenedCount', headings: shown('reopen_count') },
    { field: 'technicianTime', headings: raw('time_worked'), unit: 'seconds' }, // also as an instant since 1970, or in words
    { field: 'parent', headings: `${named('parent_incident|parent')}|Parent Incident` },
    { field: 'problem', headings: `${shown('problem_id')}|Problem` },
    { field: 'change', headings: `${shown('caused_by|rfc')}|Caused by Change|Change Request` },
    {
      field: 'other',
      headings: `${named('business_service|service_offering|made_sla|hold_reason')}|Service`,
    },
    { field: 'other', headings: shown('type') }, // of a change: normal, standard or emergency
  ],
  noise: NOTHING_OF_THE_TICKET,
  noiseUnder: `${NOTHING_OF_THE_TICKET}|${REFERENCES}|${TIMES}`,
  types: { 'requested item': 'request', 'catalog task': 'request' },
  times: 'local',
  rawWhere: 'incident_state|incident_state.value|state|state.value',
};
