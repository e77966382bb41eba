import type { Helpdesk } from '../helpdesk.ts';

/** Attribute codes as an export without translation writes them, and as the REST answer does, under `fields`. */
const codes = (written: string): string =>
  written
    .split('|')
    .flatMap((code) => [code, `fields.${code}`])
    .join('|');

/**
 * iTop: its list as CSV in the user's language, the same by attribute codes, and `core/get` of its REST service, for user
 * requests and incidents. Where each was seen: fixtures/README.md.
 */
export const ITOP: Helpdesk = {
  kind: 'itop',
  name: 'iTop',
  signatures: [
    'Ref|Start date|Caller->Full name|Agent->Full name',
    'Ref|Title|Start date|Resolution date|Close date|Last update',
    'Nummer|Startdatum|Aanvrager->Herkenbare naam|Agent->Herkenbare naam',
    'Nummer|Titel|Startdatum|Opgelost sinds|Afgesloten sinds|Laatste update',
    'Référence|Date de début|Demandeur->Nom complet|Agent->Nom complet',
    'Référence|Titre|Date de début|Date de résolution|Date de fermeture|Dernière mise à jour',
    'ref|start_date|caller_id->friendlyname',
    'ref|start_date|caller_id_friendlyname|servicesubcategory_id',
    // Whatever attributes were asked for, the answer wraps each object in these.
    'code|message|class|key|fields.ref',
    'code|message|class|key|fields.title',
  ],
  columns: [
    { field: 'id', headings: `Ref|Nummer|Référence|${codes('ref')}` },
    { field: 'title', headings: `Title|Titel|Titre|${codes('title')}` },
    { field: 'body', headings: `Description|Omschrijving|${codes('description')}` },
    {
      field: 'type',
      headings:
        `Request Type|Soort verzoek|Type de Requête|${codes('request_type')}|` +
        `Ticket sub-class|Soort|Sous-classe de Ticket|${codes('finalclass')}|class`,
    },
    {
      field: 'state',
      headings:
        `Status|Etat|${codes('status')}|Operational status|Operationele status|Statut opérationnel|` +
        codes('operational_status'),
    },
    {
      field: 'resolution',
      headings: `Resolution code|Oplossingscode|Code oplossing|Code de résolution|${codes('resolution_code')}`,
    },
    { field: 'solution', headings: `Solution|Oplossing|${codes('solution')}` },
    { field: 'priority', headings: `Priority|Prioriteit|Priorité|${codes('priority')}` },
    { field: 'urgency', headings: `Urgency|Urgentie|Urgence|${codes('urgency')}` },
    { field: 'impact', headings: `Impact|${codes('impact')}` },
    {
      field: 'category',
      headings:
        'Service->Name|Service->Naam|Service->Nom|Service name|Naam service|Nom du service|' +
        `${codes('service_name|service_id_friendlyname|service_id->name')}|Service`,
      words: { '0': '' },
    },
    {
      field: 'subcategory',
      headings:
        'Service subcategory->Name|Subcategorie service->Naam|Sous catégorie de service->Nom|Service subcategory name|' +
        'Naam subcategorie service|Nom Sous catégorie de service|' +
        `${codes('servicesubcategory_name|servicesubcategory_id_friendlyname|servicesubcategory_id->name')}|` +
        'Service subcategory|Subcategorie service|Sous catégorie de service',
      words: { '0': '' },
    },
    {
      field: 'team',
      headings:
        'Team->Name|Team->Naam|Equipe->Nom|Team Name|Naam team|Nom Equipe|' +
        `${codes('team_name|team_id_friendlyname|team_id->name')}|Team|Equipe`,
      words: { '0': '' },
    },
    {
      field: 'company',
      headings:
        'Organization->Name|Organisatie->Naam|Client->Nom|Organization Name|Naam organisatie|Nom Client|' +
        `${codes('org_name|org_id_friendlyname|org_id->name')}|Organization|Organisatie|Client`,
      words: { '0': '' },
    },
    {
      field: 'requester',
      headings:
        'Caller->Full name|Aanvrager->Herkenbare naam|Demandeur->Nom complet|' +
        `${codes('caller_id_friendlyname|caller_id->friendlyname')}|Caller Name|Naam aanvrager|Nom Demandeur|` +
        `${codes('caller_name')}|Caller|Aanvrager|Demandeur`,
    },
    {
      field: 'operator',
      headings:
        'Agent->Full name|Agent->Herkenbare naam|Agent->Nom complet|' +
        `${codes('agent_id_friendlyname|agent_id->friendlyname')}|Agent Name|Naam agent|Nom Agent|${codes('agent_name')}|Agent`,
    },
    {
      field: 'otherPerson',
      headings:
        'Approver|Goedkeurder|Approbateur|Approver->Full name|Goedkeurder->Herkenbare naam|Approbateur->Nom complet|' +
        'Approver Email|E-mailadres Goedkeurder|Email Approbateur|' +
        `${codes('approver_id_friendlyname|approver_id->friendlyname|approver_email')}|` +
        'Caller->Last Name|Aanvrager->Achternaam|Demandeur->Nom|Agent->Last Name|Agent->Achternaam|Agent->Nom',
    },
    { field: 'channel', headings: `Origin|Oorsprong|Origine|${codes('origin')}` },
    { field: 'openedAt', headings: `Start date|Startdatum|Date de début|${codes('start_date')}` },
    {
      field: 'respondedAt',
      headings: `Assignment date|Toegewezen op|Toegewezen sinds|Date d'assignation|${codes('assignment_date')}`,
    },
    {
      field: 'resolvedAt',
      headings: `Resolution date|Opgelost sinds|Date de résolution|${codes('resolution_date')}`,
    },
    { field: 'closedAt', headings: `Close date|Afgesloten sinds|Date de fermeture|${codes('close_date')}` },
    {
      field: 'updatedAt',
      headings: `Last update|Laatste update|Dernière mise à jour|${codes('last_update')}`,
    },
    {
      field: 'dueAt',
      headings: `TTR Deadline|TTR-deadline|Deadline TTR|Echéance TTR|${codes('ttr_escalation_deadline')}`,
    },
    {
      field: 'parent',
      headings:
        'Parent request->Ref|Hoofdaanvraag->Nummer|Requête parente->Référence|Ref request|Ref. verzoek|Ref requête parente|' +
        'Parent request->Full name|Hoofdaanvraag->Herkenbare naam|Requête parente->Nom complet|' +
        `${codes('parent_request_ref|parent_request_id->ref|parent_request_id_friendlyname')}|` +
        'Parent incident->Ref|Hoofdincident->Nummer|Incident parent->Référence|Parent incident ref|Ref. hoofdincident|' +
        `Référence incident parent|${codes('parent_incident_ref|parent_incident_id->ref|parent_incident_id_friendlyname')}`,
      words: { '0': '' },
    },
    {
      field: 'problem',
      headings:
        'Parent problem->Ref|Hoofdprobleem->Nummer|Problème lié->Référence|Ref problem|Ref. probleem|Ref. hoofdprobleem|' +
        'Ref Problème lié|Référence problème lié|' +
        codes('parent_problem_ref|parent_problem_id->ref|parent_problem_id_friendlyname'),
      words: { '0': '' },
    },
    {
      field: 'change',
      headings:
        'Parent change->Ref|Hoofdchange->Nummer|Changement parent->Référence|Ref change|Ref. change|Ref. hoofdchange|' +
        'Ref Changement parent|' +
        codes('parent_change_ref|parent_change_id->ref|parent_change_id_friendlyname'),
      words: { '0': '' },
    },
    {
      field: 'satisfaction',
      headings: `User satisfaction|Klanttevredenheid|Satisfaction client|${codes('user_satisfaction')}`,
    },
  ],
  // Logs and remarks name people in every line; what a ticket took by the clock is no work of anybody.
  noise:
    'Public log|Publieke log|Journal public|Private log|Privélog|Journal privé|User comment|Reactie gebruiker|Commentaire client|' +
    'Resolution delay|Gespendeerde tijd|Délai de résolution|TTO Deadline|TTO-deadline|Deadline TTO|Echéance TTO|' +
    'Last pending date|Laatst in afwachting op|Laatst in afwachting sinds|Dernière date de suspension|' +
    'End date|Einddatum|Date de fin|' +
    'Hot Flag|Geëscaleerd|Ticket à surveiller|SLA tto passed|SLA tto over|SLA ttr passed|SLA ttr over|' +
    'SLA TTO gepasseerd|SLA TTO overschreden|SLA TTR gepasseerd|SLA TTR overschreden|' +
    'SLA TTO dépassé ?|Dépassement SLA TTO|SLA TTR dépassé ?|Dépassement SLA TTR|Full name|Herkenbare naam|Nom complet|' +
    'code|message|key|' +
    codes(
      'id|friendlyname|org_id|caller_id|team_id|agent_id|approver_id|service_id|servicesubcategory_id|parent_request_id|' +
        'parent_incident_id|parent_problem_id|parent_change_id|public_log|private_log|' +
        'user_comment|time_spent|tto|ttr|tto_escalation_deadline|last_pending_date|end_date|escalation_flag|' +
        'sla_tto_passed|sla_tto_over|sla_ttr_passed|sla_ttr_over|cumulatedpending|contacts_list|functionalcis_list|' +
        'workorders_list|related_request_list|child_incidents_list|archive_flag|archive_date|obsolescence_flag|obsolescence_date',
    ),
  noiseUnder: 'fields.public_log|fields.private_log|fields.tto|fields.ttr|fields.cumulatedpending',
  states: {
    ongoing: 'open',
    afgerond: 'resolved',
    'waiting for approval': 'open',
    'wachten op goedkeuring': 'open',
    "en attente d'approbation": 'open',
    approved: 'open',
    goedgekeurd: 'open',
    approuvée: 'open',
    'escalated tto': 'open',
    'escalated ttr': 'open',
    'geëscaleerde tto': 'open',
    'geëscaleerde ttr': 'open',
    'escalade tto': 'open',
    'escalate ttr': 'open',
    rejetée: 'closed',
  },
  // A user request is an incident or a request for a service; without its request type the person's words say which.
  types: {
    service_request: 'request',
    UserRequest: 'question',
    'User Request': 'question',
    Gebruikersverzoek: 'question',
    'Demande Utilisateur': 'question',
  },
  times: 'local',
  endsAreKept: true,
};
