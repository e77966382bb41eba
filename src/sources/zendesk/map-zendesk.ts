import type { Helpdesk } from '../helpdesk.ts';

/**
 * Zendesk: its CSV and JSON exports, and `/api/v2/incremental/tickets/cursor.json?include=metric_sets`. Where each was
 * seen: fixtures/README.md.
 */
export const ZENDESK: Helpdesk = {
  kind: 'zendesk',
  name: 'Zendesk',
  signatures: [
    'Id|Subject|Status|Via|Ticket type|Requester|Assignee|Created at',
    'Id|Status|Via|Created at|Satisfaction Score|Full resolution time in minutes',
    'id|subject|status|requester_id|submitter_id|assignee_id|via.channel|created_at',
  ],
  columns: [
    { field: 'id', headings: 'Id' },
    { field: 'title', headings: 'Subject' },
    { field: 'body', headings: 'description' },
    { field: 'type', headings: 'Ticket type|type' },
    { field: 'state', headings: 'Status' },
    { field: 'priority', headings: 'Priority' },
    { field: 'tags', headings: 'Tags' },
    { field: 'channel', headings: 'Via|via.channel' },
    { field: 'team', headings: 'Group', unseen: 'group.name' },
    { field: 'company', headings: 'Organization', unseen: 'organization.name' },
    { field: 'requester', headings: 'Requester|requester_id', unseen: 'requester.name' },
    { field: 'requesterEmail', headings: 'Requester email', unseen: 'requester.email' },
    { field: 'operator', headings: 'Assignee|assignee_id', unseen: 'assignee.name' },
    {
      field: 'otherPerson',
      headings:
        'Submitter|submitter_id|Requester id|recipient|collaborator_ids|follower_ids|email_cc_ids|' +
        'via.source.from.name|via.source.from.address|via.source.to.name|via.source.to.address',
      unseen: 'submitter.name|submitter.email|assignee.email',
    },
    { field: 'openedAt', headings: 'Created at' },
    { field: 'resolvedAt', headings: 'Solved at|metric_set.solved_at' },
    { field: 'updatedAt', headings: 'Updated at' },
    { field: 'dueAt', headings: 'Due date|due_at' },
    { field: 'reopenedCount', headings: 'Reopens|metric_set.reopens' },
    { field: 'problem', headings: 'problem_id' },
    {
      field: 'satisfaction',
      headings: 'Satisfaction Score|satisfaction_rating.score|satisfaction_rating',
      words: { 'not offered': '', unoffered: '', offered: '' }, // nobody said anything
    },
    { field: 'other', headings: 'has_incidents|external_id', words: { false: '' } },
  ],
  noise:
    'Summation column|Requester external id|Requester domain|Assigned at|Initially assigned at|' +
    'Resolution time|Group stations|Assignee stations|Replies|First reply time in minutes|' +
    'First reply time in minutes within business hours|First resolution time in minutes|' +
    'First resolution time in minutes within business hours|Full resolution time in minutes|' +
    'Full resolution time in minutes within business hours|Agent wait time in minutes|' +
    'Agent wait time in minutes within business hours|Requester wait time in minutes|' +
    'Requester wait time in minutes within business hours|On hold time in minutes|' +
    'On hold time in minutes within business hours|url|group_id|organization_id|raw_subject|encoded_id|' +
    'brand_id|ticket_form_id|custom_status_id|forum_topic_id|sharing_agreement_ids|followup_ids|' +
    'generated_timestamp|is_public|allow_channelback|allow_attachments|from_messaging_channel|' +
    'support_type|result_type|comments|audits',
  noiseUnder: 'via|fields|metric_set|satisfaction_rating|requester|submitter|assignee|group|organization',
  states: { 'on-hold': 'open' },
  aside: { states: 'deleted' },
  mergedTags: 'closed_by_merge',
  times: 'local',
};
