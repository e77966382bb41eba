import type { Helpdesk } from '../helpdesk.ts';

/**
 * Frappe Helpdesk: the export of its ticket list or of a report on HD Ticket, and `GET /api/resource/HD Ticket`. Where each
 * was seen: fixtures/README.md.
 */
export const FRAPPE: Helpdesk = {
  kind: 'frappe',
  name: 'Frappe Helpdesk',
  signatures: [
    'ID|Subject|SLA Status|Response By|Resolution By',
    'ID|Raised By (Email)|Opening Date|Opening Time|Ticket Type',
    "Créé par (Email)|Date d'Ouverture|Horaire d'Ouverture",
    'raised_by|agent_group|agreement_status|opening_date|opening_time',
  ],
  columns: [
    { field: 'id', headings: 'ID|name' },
    { field: 'title', headings: 'Subject', unseen: 'Sujet|Onderwerp' },
    { field: 'body', headings: 'Description', unseen: 'Omschrijving' },
    { field: 'type', headings: 'Ticket Type', unseen: 'Type de ticket|Tickettype' },
    { field: 'state', headings: 'Status', unseen: 'Statut' },
    // Whatever its states are called, each belongs to a category.
    { field: 'state', headings: 'Status Category' },
    { field: 'priority', headings: 'Priority', unseen: 'Priorité|Prioriteit' },
    { field: 'team', headings: 'Team|agent_group', unseen: 'Équipe' },
    { field: 'company', headings: 'Customer', unseen: 'Client|Klant' },
    { field: 'requester', headings: 'Contact' },
    { field: 'requesterEmail', headings: 'Raised By (Email)|Créé par (Email)|raised_by' },
    { field: 'operator', headings: '_assign', unseen: 'Assigned To|Assigné à|Toegewezen aan' },
    { field: 'otherPerson', headings: 'owner|modified_by', unseen: 'Created By|Last Updated By' },
    { field: 'channel', headings: 'Via Customer Portal', words: { '0': '', '1': 'portal' } },
    { field: 'tags', headings: '_user_tags' },
    // When a ticket was opened; when its record was made is another time in a site that was moved.
    {
      field: 'openedAt',
      headings: "Opening Date|Date d'Ouverture",
      unseen: 'Openingsdatum',
      clock: "Opening Time|Horaire d'Ouverture",
    },
    { field: 'openedAt', headings: 'Creation', unseen: 'Created On|Créé le|Gemaakt op' },
    { field: 'respondedAt', headings: 'First Responded On|Première Réponse Le' },
    { field: 'resolvedAt', headings: 'Resolution Date|Date de Résolution', unseen: 'Oplosdatum' },
    {
      field: 'updatedAt',
      headings: 'Modified',
      unseen: 'Last Updated On|Dernière mise à jour le|Laatst bijgewerkt op',
    },
    { field: 'dueAt', headings: 'Resolution By|Résolution de' },
    { field: 'solution', headings: 'Resolution Details|Détails de la Résolution' },
    { field: 'mergedInto', headings: 'Merged With', words: { '0': '' } },
    { field: 'satisfaction', headings: 'Rating|feedback_rating', words: { '0': '', '0.0': '' } },
    // A part that was split off is a report of its own.
    { field: 'other', headings: 'Ticket Split From', words: { '0': '' } },
  ],
  noise:
    'Sr|Key|Template|SLA|SLA Status|agreement_status|Response By|Réponse de|First Response Time|Temps de première réponse|' +
    'Average Response Time|avg_response_time|Resolution Time|Temps de résolution|User Resolution Time|Total Hold Time|' +
    'On Hold Since|En attente depuis|SLA Creation|service_level_agreement_creation|Last Agent Response|Last Customer Response|' +
    'Ticket raised outside working hours|raised_outside_working_hours|Ticket Merged|is_merged|Summary|Résumé|Email Account|' +
    'Attachment|Content Type|Feedback (Option)|feedback|Feedback (Extra)|feedback_extra|docstatus|idx|_comments|_liked_by|_seen',
  states: { replied: 'open', paused: 'open' },
  times: 'local',
  endsAreKept: true,
};
