import type { Helpdesk } from '../helpdesk.ts';

/** Znuny and OTRS: the result of a ticket search as CSV, and the operation TicketGet. Seen: fixtures/README.md. */
export const ZNUNY: Helpdesk = {
  kind: 'znuny',
  name: 'Znuny / OTRS',
  signatures: [
    // French has no words for these, and neither has English: they are keys.
    'FirstLock|FirstResponse|FirstResponseInMin|FirstResponseDiffInMin',
    'EersteLock|EersteAntwoord|EersteAntwoordInMin|EersteAntwoordVerschilInMin',
    'UserFirstname|UserLastname|SolutionInMin|SolutionDiffInMin',
    // Of TicketGet, or of a search with attributes of one's own choice.
    'TicketNumber|TicketID|Queue|Title',
    'TicketNumber|StateType|Queue',
    'TicketNumber|Queue|Lock',
    'TicketNumber|CustomerUserID|QueueID',
  ],
  columns: [
    { field: 'id', headings: 'TicketNumber', unseen: 'Ticketnummer|Numéro de ticket' },
    { field: 'title', headings: 'Title|Subject', unseen: 'Onderwerp|Objet|Sujet' },
    { field: 'body', headings: 'Article|ArticleTree' },
    { field: 'type', headings: 'Type' },
    { field: 'state', headings: 'StateType|State', unseen: 'Status|État' },
    { field: 'priority', headings: 'Priority', unseen: 'Prioriteit|Priorité' },
    { field: 'category', headings: 'Service' },
    { field: 'team', headings: 'Queue', unseen: 'Wachtrij|File' },
    { field: 'company', headings: 'CustomerID', unseen: 'Klantcode|Klant ID|Code client' },
    { field: 'requester', headings: 'CustomerName|CustomerUserID', unseen: 'Klantnaam|Nom du client' },
    { field: 'requesterEmail', headings: 'From', unseen: 'Van|De' },
    { field: 'operator', headings: 'Owner', unseen: 'Eigenaar|Propriétaire' },
    { field: 'otherPerson', headings: 'UserFirstname|UserLastname|Responsible' },
    { field: 'openedAt', headings: 'Created', unseen: 'Aangemaakt|Créé' },
    { field: 'respondedAt', headings: 'FirstResponse|EersteAntwoord' },
    { field: 'closedAt', headings: 'Closed', unseen: 'Gesloten|Fermé' },
    { field: 'updatedAt', headings: 'Changed' },
    { field: 'dueAt', headings: 'SolutionTimeDestinationDate|EscalationDestinationDate' },
    { field: 'technicianTime', headings: 'AccountedTime|TimeUnit', unseen: 'Bestede tijd' }, // the unit is the organisation's own
  ],
  noise:
    'Age|Lock|FirstLock|EersteLock|SolutionInMin|SolutionDiffInMin|FirstResponseInMin|FirstResponseDiffInMin|' +
    'EersteAntwoordInMin|EersteAntwoordVerschilInMin|TicketID|StateID|PriorityID|LockID|QueueID|OwnerID|TypeID|' +
    'SLA|SLAID|ServiceID|ResponsibleID|CreateBy|ChangeBy|ArchiveFlag|EscalationResponseTime|EscalationUpdateTime|' +
    'EscalationSolutionTime|EscalationDestinationIn|EscalationDestinationTime|EscalationTimeWorkingTime|' +
    'EscalationTime|EscalatieTijd|FirstResponseTimeEscalation|FirstResponseTimeNotification|' +
    'FirstResponseTimeDestinationTime|FirstResponseTimeDestinationDate|FirstResponseTimeWorkingTime|' +
    'FirstResponseTime|UpdateTimeEscalation|UpdateTimeNotification|UpdateTimeDestinationTime|' +
    'UpdateTimeDestinationDate|UpdateTimeWorkingTime|UpdateTime|SolutionTimeEscalation|SolutionTimeNotification|' +
    'SolutionTimeDestinationTime|SolutionTimeWorkingTime|SolutionTime',
  states: {
    new: 'open',
    open: 'open',
    'pending reminder': 'open',
    'pending auto': 'open',
    'pending auto close+': 'open',
    'pending auto close-': 'open',
    closed: 'closed',
    'closed successful': 'closed',
    'closed unsuccessful': 'closed',
    merged: 'closed',
  },
  types: { rfc: 'change', servicerequest: 'request' },
  aside: { states: 'removed' },
  times: 'utc', // of the database; UTC unless an administrator chose otherwise
};
