import type { Helpdesk } from '../helpdesk.ts';

/** No date is written as the first day of a spreadsheet. */
const NO_DATE = { '1899-12-30T00:00:00': '' };
const NO_TICKET = { '0': '', '-1': '' };

/**
 * HaloPSA and HaloITSM: `GET /api/Tickets`, as JSON or laid out as a sheet by its keys. Where each was seen:
 * fixtures/README.md.
 */
export const HALOPSA: Helpdesk = {
  kind: 'halopsa',
  name: 'HaloPSA',
  // A list may hold chosen keys alone; the spelling of these is its own.
  signatures: [
    'id|summary|dateoccurred',
    'id|summary|tickettype_id|status_id',
    'id|summary|lastactiondate|client_name',
  ],
  columns: [
    { field: 'id', headings: 'id' },
    { field: 'title', headings: 'summary' },
    { field: 'body', headings: 'details' },
    { field: 'type', headings: 'tickettype_name|itilname' },
    { field: 'state', headings: 'status_name|status_id' },
    { field: 'solution', headings: 'closure_note' },
    { field: 'priority', headings: 'priority_id' },
    { field: 'urgency', headings: 'urgency', words: { '0': '' } },
    { field: 'impact', headings: 'impact', words: { '0': '' } },
    { field: 'category', headings: 'category_1' },
    { field: 'subcategory', headings: 'category_2' },
    { field: 'team', headings: 'team' },
    { field: 'site', headings: 'site_name' },
    { field: 'company', headings: 'client_name' },
    { field: 'asset', headings: 'inventory_number|asset_key_field_string' },
    { field: 'requester', headings: 'user_name|reportedby' },
    { field: 'requesterEmail', headings: 'user_email' },
    { field: 'operator', headings: 'agent_name' },
    {
      field: 'otherPerson',
      headings:
        'emailtolist|emailcclist|emailtolistsupplier|emailcclistsupplier|firstname|lastname|oppcontactname|oppemailaddress',
    },
    { field: 'openedAt', headings: 'dateoccurred|datecreated', words: NO_DATE },
    { field: 'respondedAt', headings: 'first_responsedate|responsedate', words: NO_DATE },
    { field: 'closedAt', headings: 'dateclosed', words: NO_DATE },
    { field: 'updatedAt', headings: 'last_update|lastactiondate', words: NO_DATE },
    { field: 'dueAt', headings: 'fixbydate', words: NO_DATE },
    { field: 'technicianTime', headings: 'timetaken' }, // without a unit: asked
    { field: 'parent', headings: 'parent_id', words: NO_TICKET },
    { field: 'mergedInto', headings: 'merged_into_id', words: NO_TICKET },
    {
      field: 'other',
      headings:
        'category_3|category_4|supplier_name|product_name|userdef1|userdef2|userdef3|userdef4|userdef5',
    },
    // PowerShell writes what a list is instead of what is in it.
    { field: 'other', headings: 'customfields', words: { 'System.Object[]': '' } },
  ],
  noise:
    'tickettype_id|sla_id|sla_name|client_id|site_id|user_id|agent_id|categoryid_1|categoryid_2|categoryid_3|categoryid_4|' +
    'category_1_display|category_2_display|category_3_display|category_4_display|estimate|estimatedays|chargehours|' +
    'nonchargehours|travelhours|totalmileage|projecttimepercentage|projectcompletionpercentage|projectearlieststart|' +
    'projectlatestend|itemsprice|items|child_count|child_count_open|attachment_count|flagged|read|enduserstatus|onhold|' +
    'respondbydate|responsestartdate|slaresponsestate|dateassigned|excludefromsla|slaholdtime|site_timezone|parentguid|' +
    'parentassign|slaactiondate|slapercused|slatimeleft|currentelapsedhours|lastchildactiondate|organisation_id|' +
    'department_id|matched_kb_id|product_id|release_id|release2_id|release3_id|child_ticket_id_string|workflow_id|' +
    'workflow_step|workflow_seq|workflow_stage_id|workflow_stage_number|lastincomingemail|child_ticket_ids|' +
    'nextactivitydate|pipeline_stage_id|hasbeenclosed|unread_child_action_count|unread_related_action_count|' +
    'child_action_count|related_action_count|is_vip|isimportantcontact|inactive|startdate|startdate_timezone|starttime|' +
    'starttimeslot|targetdate|targetdate_timezone|targettime|targettimeslot|deadlinedate|followupdate|lastnote|source|' +
    'release_important|releasenotegroup_id|third_party_id|third_party_id_string|third_party_problem_id|supplier_status|' +
    'appointment_type|appointment_id|nextappointmentdate|timeentries|section_timezone|projectinternaltask|' +
    'connectedinstance_id|web_url|api_url|firsttimefix|causedby|knownerror|impactlevel|attachments|assets',
  states: { '9': 'closed' },
  times: 'utc',
  endsAreKept: true,
};
