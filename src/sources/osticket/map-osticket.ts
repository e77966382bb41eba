import type { Helpdesk } from '../helpdesk.ts';

/** osTicket: the export of a queue, and its own table of tickets. Where each was seen: fixtures/README.md. */
export const OSTICKET: Helpdesk = {
  kind: 'osticket',
  name: 'osTicket',
  signatures: [
    'Ticket Number|Date Created|Help Topic|Current Status',
    'Ticket Number|Current Status|Thread Count|Reopen Count',
    'Ticketnummer|Aanmaakdatum|Huidige status|Toegewezen Team|Aantal threads',
    'Numéro de billet|Date de création|Statut actuel|Groupe assigné|Nombre de threads',
    'ticket_id|number|status_id|topic_id|isoverdue|isanswered|lastupdate',
  ],
  columns: [
    { field: 'id', headings: 'Ticket Number|Ticketnummer|Numéro de billet|number' },
    { field: 'title', headings: 'Subject', unseen: 'Onderwerp|Sujet' },
    { field: 'state', headings: 'Current Status|Huidige status|Statut actuel|status_id' },
    { field: 'priority', headings: 'Priority', unseen: 'Prioriteit|Priorité' },
    { field: 'team', headings: 'Department', unseen: 'Afdeling|Département' }, // every ticket has one, few have a team
    { field: 'team', headings: 'Team Assigned|Toegewezen Team|Groupe assigné' },
    { field: 'category', headings: 'Help Topic', unseen: "Help onderwerp|Rubrique d'aide" },
    { field: 'channel', headings: 'Source', unseen: 'Bron' },
    { field: 'requester', headings: 'From|user_id', unseen: 'Van|De' },
    { field: 'requesterEmail', headings: 'From Email' },
    {
      field: 'operator',
      headings: 'Agent Assigned|staff_id',
      unseen: 'Toegewezen medewerker|Agent assigné',
    },
    { field: 'openedAt', headings: 'Date Created|Aanmaakdatum|Date de création|created' },
    { field: 'closedAt', headings: 'Closed Date|Sluitdatum|Date de fermeture|closed' },
    {
      field: 'updatedAt',
      headings: 'Last Updated|Laatst bijgewerkt|lastupdate',
      unseen: 'Dernière mise à jour',
    },
    { field: 'dueAt', headings: 'SLA Due Date|Due Date|est_duedate|duedate' },
    {
      field: 'reopenedCount',
      headings: 'Reopen Count',
      unseen: 'Aantal keer heropend|Nombre de réouvertures',
    },
  ],
  noise:
    'ticket_id|user_email_id|dept_id|sla_id|topic_id|team_id|email_id|lock_id|flags|ip_address|isoverdue|isanswered|' +
    'reopened|lastmessage|lastresponse|updated|Overdue|Merged|Linked|Answered|Thread Count|Aantal threads|' +
    'Nombre de threads|Attachment Count|Aantal Bijlagen|Task Count',
  states: {
    1: 'open',
    // Numbers differ between versions: these have ended in each of them.
    2: 'closed',
    3: 'closed',
    4: 'closed',
    archived: 'closed',
  },
  aside: { states: '5|deleted' },
  times: 'local',
};
