import type { Helpdesk } from '../helpdesk.ts';

/**
 * Autotask PSA: the results of its ticket search "In Import Template Format", and the answer of `POST /Tickets/query`. Where
 * each was seen: fixtures/README.md.
 */
export const AUTOTASK: Helpdesk = {
  kind: 'autotask',
  name: 'Autotask',
  signatures: [
    'Autotask Ticket Number (updates only)|[required] Title|[required] Company|[required] Status',
    'ticketNumber|companyID|queueID|issueType|subIssueType|lastActivityDate',
  ],
  columns: [
    { field: 'id', headings: 'Autotask Ticket Number (updates only)|ticketNumber' },
    { field: 'title', headings: '[required] Title|title' },
    { field: 'body', headings: 'Description' },
    { field: 'type', headings: '[required] Ticket Type|ticketType' },
    { field: 'state', headings: '[required] Status|status' },
    { field: 'solution', headings: 'Resolution' },
    {
      field: 'priority',
      headings: '[required] Priority|priority',
      words: { '1': 'High', '2': 'Medium', '3': 'Low', '4': 'Critical' },
    },
    { field: 'category', headings: 'Issue Type' },
    { field: 'subcategory', headings: 'Sub-Issue Type' },
    { field: 'tags', headings: 'Tags (separate with )' }, // with a bar before the bracket, as no sign counts in a heading
    { field: 'team', headings: '[required if no Primary Resource] Queue|queueID' },
    { field: 'site', headings: 'Location|companyLocationID' },
    {
      field: 'asset',
      headings: 'Configuration Item Name|Configuration Item Reference Name|configurationItemID',
    },
    { field: 'company', headings: '[required] Company|companyID' },
    { field: 'requester', headings: 'Contact|contactID' },
    { field: 'operator', headings: '[required if no Queue] Primary Resource|assignedResourceID' },
    {
      field: 'otherPerson',
      headings: 'Created By Resource|Created By Contact|Initiating Resource|Completed By|First Response',
    },
    { field: 'channel', headings: '[required] Source|source' },
    { field: 'openedAt', headings: 'Create Date/Time|createDate' },
    { field: 'respondedAt', headings: 'First Response Date/Time|firstResponseDateTime' },
    { field: 'resolvedAt', headings: 'resolvedDateTime' },
    { field: 'closedAt', headings: 'Complete Date/Time|completedDate' },
    { field: 'updatedAt', headings: 'lastActivityDate' },
    { field: 'dueAt', headings: '[required] Due Date/Time|dueDateTime' },
    { field: 'problem', headings: 'problemTicketId', words: { '0': '' } },
    { field: 'alarm', headings: 'rmmAlertID|monitorID', words: { '0': '' } },
    {
      field: 'other',
      headings:
        'Ticket Category|Work Type|Contract Name|Service Level Agreement|Division > Line of Business|ticketCategory',
    },
  ],
  noise:
    'External (Legacy) Ticket ID|Estimated Hours|Role|Configuration Item ID|Configuration Item Serial Number|' +
    'Configuration Item Reference Number|Co-managed Visibility|id|apiVendorID|assignedResourceRoleID|billingCodeID|' +
    'changeApprovalBoard|changeApprovalStatus|changeApprovalType|changeInfoField1|changeInfoField2|changeInfoField3|' +
    'changeInfoField4|changeInfoField5|completedByResourceID|contractID|contractServiceBundleID|contractServiceID|' +
    'createdByContactID|creatorResourceID|creatorType|currentServiceThermometerRating|estimatedHours|externalID|' +
    'firstResponseAssignedResourceID|firstResponseDueDateTime|firstResponseInitiatingResourceID|hoursToBeScheduled|' +
    'impersonatorCreatorResourceID|isAssignedToComanaged|isVisibleToComanaged|lastActivityPersonType|' +
    'lastActivityResourceID|lastCustomerNotificationDateTime|lastCustomerVisibleActivityDateTime|' +
    'lastTrackedModificationDateTime|monitorTypeID|opportunityID|organizationalLevelAssociationID|' +
    'previousServiceThermometerRating|projectID|purchaseOrderNumber|resolutionPlanDateTime|resolutionPlanDueDateTime|' +
    'resolvedDueDateTime|rmaStatus|rmaType|serviceLevelAgreementHasBeenMet|serviceLevelAgreementID|' +
    'serviceLevelAgreementPausedNextEventHours|serviceThermometerTemperature|userDefinedFields',
  states: { '1': 'open', '5': 'closed', complete: 'closed', 'customer reopened': 'reopened' },
  types: { '1': 'request', '2': 'incident', '3': 'change', '4': 'change', '5': 'alert' },
  times: 'local',
  endsAreKept: true,
};
