import type { Helpdesk } from '../helpdesk.ts';

/** The fields that an organisation may give a meaning of its own, of each of these kinds. */
const ownFields = (...kinds: readonly string[]): string =>
  [1, 2]
    .flatMap((set) => [1, 2, 3, 4, 5].map((nr) => [set, nr] as const))
    .flatMap(([set, nr]) => kinds.map((kind) => `optionalFields${set}.${kind.replace('#', String(nr))}`))
    .join('|');

/** Objects, of which a column above says what is kept; one that is not there is a column of its own. */
const OBJECTS =
  'caller|callerBranch|callerLocation|branch|location|object|asset|category|subcategory|callType|entryType|impact|urgency|' +
  'priority|duration|sla|operator|operatorGroup|supplier|processingStatus|closureCode|creator|modifier|escalationReason|' +
  'escalationOperator|archivingReason|mainIncident|majorCallObject|monitored';

/**
 * TOPdesk: `GET /tas/api/incidents`, as JSON or laid out as a sheet by its paths. The selection that TOPdesk exports in
 * Dutch was not seen in its own files. Where each was seen: fixtures/README.md.
 */
export const TOPDESK: Helpdesk = {
  kind: 'topdesk',
  name: 'TOPdesk',
  signatures: [
    'number|briefDescription|caller.dynamicName|callType.name|processingStatus.name|operatorGroup.name',
    'number|briefDescription|callDate|callType.name|targetDate|majorCall|escalationStatus',
  ],
  columns: [
    { field: 'id', headings: 'number', unseen: 'Meldingnummer|Incidentnummer' },
    {
      field: 'title',
      headings: 'briefDescription',
      unseen: 'Korte omschrijving (Details)|Korte omschrijving Details|Korte omschrijving',
    },
    { field: 'body', headings: 'request', unseen: 'Verzoek' },
    { field: 'type', headings: 'callType.name', unseen: 'Soort melding|Soort incident' },
    { field: 'state', headings: 'processingStatus.name' },
    { field: 'resolution', headings: 'closureCode.name' },
    { field: 'priority', headings: 'priority.name', unseen: 'Prioriteit' },
    { field: 'urgency', headings: 'urgency.name', unseen: 'Urgentie' },
    { field: 'impact', headings: 'impact.name' },
    { field: 'category', headings: 'category.name', unseen: 'Categorie' },
    { field: 'subcategory', headings: 'subcategory.name', unseen: 'Subcategorie' },
    { field: 'team', headings: 'operatorGroup.name', unseen: 'Behandelaarsgroep' },
    { field: 'site', headings: 'callerBranch.name|caller.branch.name|branch.name' },
    { field: 'asset', headings: 'object.name' },
    { field: 'requester', headings: 'caller.dynamicName', unseen: 'Naam aanmelder' },
    { field: 'requesterEmail', headings: 'caller.email' },
    { field: 'operator', headings: 'operator.name', unseen: 'Behandelaar' },
    {
      field: 'otherPerson',
      headings:
        'creator.name|modifier.name|escalationOperator.name|caller.budgetHolder.name|caller.phoneNumber|' +
        'caller.mobileNumber',
    },
    { field: 'channel', headings: 'entryType.name', unseen: 'Soort binnenkomst' },
    { field: 'openedAt', headings: 'callDate|creationDate', unseen: 'DatumTijd aangemaakt' },
    // Seen as a key, not what it says: the response itself, or the time by which to respond.
    { field: 'respondedAt', headings: '', unseen: 'responseDate' },
    { field: 'resolvedAt', headings: 'completedDate' },
    { field: 'closedAt', headings: 'closedDate' },
    { field: 'updatedAt', headings: 'modificationDate' },
    { field: 'dueAt', headings: 'targetDate', unseen: 'Streefdatum' },
    { field: 'technicianTime', headings: 'timeSpent', unit: 'minutes', unseen: 'Bestede tijd' },
    { field: 'parent', headings: 'mainIncident.number|majorCallObject.number' },
    { field: 'problem', headings: '', unseen: 'Probleemnummer' },
    { field: 'satisfaction', headings: 'feedbackRating' },
    {
      field: 'other',
      headings:
        'majorCall|externalNumber|supplier.name|location.name|callerLocation.name|caller.department.name|object.type.name|' +
        'object.make.name|object.model.name|escalationReason.name|archivingReason.name',
      words: { false: '' },
    },
    {
      field: 'other',
      headings: ownFields('boolean#', 'number#', 'date#', 'text#', 'memo#', 'searchlist#.name'),
      words: { false: '' },
    },
  ],
  noise:
    `${OBJECTS}|${ownFields('searchlist#', 'searchlist#.id')}|branchExtraFieldA|branchExtraFieldB|id|status|requests|action|` +
    'attachments|actualDuration|responded|onHold|onHoldDate|onHoldDuration|feedbackMessage|completed|closed|' +
    'timeSpentFirstLine|timeSpentSecondLine|timeSpentPartial|timeSpentLinkedPartials|timeSpentSecondLineAndPartials|' +
    'itemCosts|objectCosts|costs|escalationStatus|publishToSsd|expectedTimeSpent|partialIncidents|externalLinks|' +
    'permanentlyDeleted',
  noiseUnder: OBJECTS,
  times: 'local',
  endsAreKept: true,
};
