import type { Helpdesk } from '../helpdesk.ts';

/**
 * Jira Service Management, and Jira: its export as CSV, `/rest/api/3/search/jql` (or `/rest/api/2/search`), and
 * `/rest/servicedeskapi/request`. Where each was seen: fixtures/README.md.
 */
export const JIRA: Helpdesk = {
  kind: 'jira',
  name: 'Jira Service Management',
  signatures: [
    'Summary|Issue key|Issue id',
    'Issue key|Issue Type|Status|Summary|Created',
    'key|self|fields.summary|fields.status.name',
    'issueKey|issueId|requestTypeId|currentStatus.status',
  ],
  columns: [
    { field: 'id', headings: 'Issue key|key', unseen: 'Clé de ticket|Issuecode' },
    {
      field: 'title',
      headings: 'Summary|fields.summary|requestFieldValues.summary',
      unseen: 'Résumé|Samenvatting',
    },
    {
      field: 'body',
      headings: 'Description|fields.description|requestFieldValues.description',
      markup: 'wiki',
    },
    { field: 'body', headings: 'renderedFields.description' }, // HTML
    { field: 'type', headings: 'Issue Type|fields.issuetype.name', unseen: 'Type de ticket' },
    {
      field: 'state', // the names of states are a site's own: what it does not name known falls under a class
      headings:
        'Status|fields.status.name|currentStatus.status|Status Category|fields.status.statusCategory.key|' +
        'currentStatus.statusCategory',
      unseen: 'État|Statut',
    },
    { field: 'resolution', headings: 'Resolution|fields.resolution.name', unseen: 'Résolution' },
    { field: 'priority', headings: 'Priority|fields.priority.name', unseen: 'Priorité|Prioriteit' },
    { field: 'urgency', headings: 'Custom field (Urgency)' },
    { field: 'impact', headings: 'Custom field (Impact)' },
    { field: 'category', headings: 'Custom field (Request Type)', unseen: 'requestType.name' },
    { field: 'subcategory', headings: 'Components|Component/s|fields.components' },
    { field: 'tags', headings: 'Labels|fields.labels', unseen: 'Étiquettes' },
    { field: 'team', headings: 'Project name|fields.project.name', unseen: 'serviceDesk.projectName' },
    { field: 'asset', headings: '', unseen: 'Custom field (Affected hardware)' },
    { field: 'company', headings: '', unseen: 'Custom field (Organizations)' },
    { field: 'channel', headings: '', unseen: 'Custom field (Request channel type)' },
    {
      field: 'requester',
      headings: 'Reporter|fields.reporter.displayName|reporter.displayName|Reporter Id',
      unseen: 'Rapporteur|Melder',
    },
    { field: 'requesterEmail', headings: 'fields.reporter.emailAddress|reporter.emailAddress' },
    { field: 'operator', headings: 'Assignee|fields.assignee.displayName', unseen: 'Personne assignée' },
    {
      field: 'otherPerson',
      headings:
        'Assignee Id|Creator|Creator Id|Watchers|Watchers Id|Project lead|Project lead id|' +
        'Custom field (Request participants)|Custom field (Approvals)|fields.assignee.emailAddress|' +
        'fields.creator.displayName|fields.creator.emailAddress',
    },
    {
      field: 'openedAt',
      headings: 'Created|fields.created|createdDate.iso8601|createdDate.jira',
      unseen: 'Aangemaakt',
    },
    { field: 'resolvedAt', headings: 'Resolved|fields.resolutiondate' },
    { field: 'updatedAt', headings: 'Updated|fields.updated', unseen: 'Bijgewerkt' },
    { field: 'dueAt', headings: 'Due date|fields.duedate' },
    { field: 'technicianTime', headings: 'Time Spent|fields.timespent', unit: 'seconds' },
    { field: 'parent', headings: 'Parent key|fields.parent.key|Parent|Parent id', unseen: 'Clé parent' },
    {
      field: 'mergedInto', // the one that "duplicates" points outward to the one that lives on
      headings: 'Outward issue link (Duplicate)',
      unseen: 'Lien de ticket sortant (Duplicate)',
    },
    { field: 'problem', headings: 'Inward issue link (Problem/Incident)' },
    { field: 'stateMoves', headings: 'changelog.histories' },
    { field: 'satisfaction', headings: 'Satisfaction rating' },
  ],
  noise:
    'Issue id|Parent summary|Project key|Project type|Project description|Project url|Last Viewed|Votes|' +
    'Fix versions|Attachment|Comment|Log Work|Sprint|Original Estimate|Remaining Estimate|Work Ratio|' +
    'Σ Original Estimate|Σ Remaining Estimate|Σ Time Spent|Security Level|Custom field (Rank)|' +
    'Custom field (Development)|Custom field ([CHART] Date of First Response)|id|self|expand|issueId|' +
    'requestTypeId|serviceDeskId|_expands',
  noiseUnder:
    'fields|renderedFields|names|schema|changelog|reporter|requestFieldValues|createdDate|currentStatus|' +
    'requestType|serviceDesk|_links',
  states: {
    indeterminate: 'open',
    'waiting for approval': 'open',
    'under review': 'open',
    'under investigation': 'open',
    'awaiting implementation': 'open',
    implementing: 'open',
    planning: 'open',
    declined: 'closed',
    failed: 'closed',
  },
  times: 'local',
};
