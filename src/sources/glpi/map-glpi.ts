import type { Helpdesk } from '../helpdesk.ts';

/**
 * GLPI: the list of tickets as CSV, `GET /apirest.php/Ticket/?expand_dropdowns=1` and `GET /apirest.php/search/Ticket`,
 * whose keys are the numbers of search options. Where each was seen: fixtures/README.md.
 */
export const GLPI: Helpdesk = {
  kind: 'glpi',
  name: 'GLPI',
  signatures: [
    'Opening date|Requester - Requester',
    'Opening date|Assigned to - Technician',
    'Opening date|Assigned to - Technician group',
    'Opening date|Closing date|Time to resolve',
    "Date d'ouverture|Demandeur - Demandeur",
    "Date d'ouverture|Attribué à - Technicien",
    "Date d'ouverture|Attribué à - Groupe de techniciens",
    "Date d'ouverture|Date de clôture|Temps de résolution",
    'Begindatum|Requester - Requester', // the Dutch of GLPI leaves some words in English
    'Begindatum|Toegekend aan - Technicus',
    'Begindatum|Toegekend aan - Technici groep',
    'Begindatum|Afsluitdatum|Tijd om op te lossen',
    'itilcategories_id|users_id_recipient|requesttypes_id|actiontime',
    '1|2|12|15|19|80',
  ],
  columns: [
    { field: 'id', headings: 'ID|2' },
    { field: 'title', headings: 'Title|Titre|name|1', unseen: 'Titel' },
    { field: 'body', headings: 'Description|Beschrijving|content|21' },
    { field: 'type', headings: 'Type|14' },
    { field: 'state', headings: 'Status|Statut|12' },
    { field: 'resolution', headings: 'Solution - Solution type|Solution - Type de solution|23' },
    { field: 'solution', headings: 'Solution - Solution|24' },
    { field: 'priority', headings: 'Priority|Priorité|Prioriteit|3' },
    { field: 'urgency', headings: 'Urgency|Urgence|Urgentie|10' },
    { field: 'impact', headings: 'Impact|11' },
    { field: 'category', headings: 'Category|Catégorie|Categorie|itilcategories_id|7' },
    {
      field: 'team',
      headings:
        'Assigned to - Technician group|Attribué à - Groupe de techniciens|Toegekend aan - Technici groep|8',
    },
    { field: 'site', headings: 'Location|Lieux|locations_id|83', unseen: 'Lieu|Locatie|Locations' },
    { field: 'asset', headings: 'Associated elements|13', unseen: 'Éléments associés|Gekoppelde items' },
    { field: 'company', headings: 'Entity|entities_id|80', unseen: 'Entité|Entiteit' },
    { field: 'channel', headings: 'Request source|Source de la demande|requesttypes_id|9' },
    {
      field: 'requester',
      headings: 'Requester - Requester|Demandeur - Demandeur|4',
      unseen: 'Aanvrager - Aanvrager',
    },
    {
      field: 'operator',
      headings: 'Assigned to - Technician|Attribué à - Technicien|Toegekend aan - Technicus|5',
    },
    {
      field: 'otherPerson',
      headings:
        'Requester - Writer|Demandeur - Rédacteur|Requester - Auteur|users_id_recipient|22|Last edit by|' +
        'Dernière modification par|Laatst aangepast door|users_id_lastupdater|64|Observer - Observer|' +
        'Watcher - Watcher|Observateur - Observateur|Volger - Volger|66',
    },
    {
      field: 'openedAt',
      headings: "Opening date|Date d'ouverture|Begindatum|date|15",
      unseen: 'Openingsdatum',
    },
    { field: 'respondedAt', headings: 'takeintoaccountdate' },
    {
      field: 'resolvedAt',
      headings: 'Resolution date|Date de résolution|Datum van de oplossing|solvedate|17',
      unseen: 'Oplossingsdatum',
    },
    { field: 'closedAt', headings: 'Closing date|Date de clôture|Afsluitdatum|closedate|16' },
    {
      field: 'updatedAt',
      headings: 'Last update|date_mod|19',
      unseen: 'Dernière modification|Laatste wijziging|Laatst bijgewerkt',
    },
    {
      field: 'dueAt',
      headings: 'Time to resolve|Temps de résolution|Tijd om op te lossen|time_to_resolve|18',
    },
    {
      field: 'technicianTime',
      headings: 'Total duration|Durée totale|Reële tijd van de tussenkomst',
      wholeDays: true, // written in words, "1 days 2 hours 5 minutes"
    },
    { field: 'technicianTime', headings: 'actiontime', unit: 'seconds' },
    {
      field: 'satisfaction',
      headings:
        'Satisfaction survey - Satisfaction|Enquête de satisfaction - Satisfaction|Tevredenheidsenquete - Tevredenheid|62',
    },
    {
      field: 'parent',
      headings: 'Linked tickets - Parent tickets|50',
      unseen: 'Tickets liés - Tickets parents',
    },
    { field: 'discarded', headings: 'is_deleted' },
  ],
  noise:
    'Time to resolve + Progress|Temps de résolution + Progression|Tijd om op te lossen en voortgang|' +
    'Time to resolve exceeded|Time to resolve exceedeed|Temps de résolution dépassé|' +
    'Tijd om op te lossen overschreden|Time to own|Statistics - Resolution time|Statistics - Closing time|' +
    'Statistics - Waiting time|Statistiques - Délai de résolution|Statistiques - Délai de clôture|' +
    "Statistiques - Délai d'attente|Statistieken - Oplossingstijd|Statistieken - Afsluit tijd|" +
    'Statistieken - Wachttijd|Linked tickets - Number of all linked tickets|' +
    'Linked tickets - Number of sons tickets|Linked tickets - Number of parent tickets|' +
    // What was written to each other along the way: the ticket's own words are its description.
    'Followups - Description|Suivis - Description|Tasks - Description|Tâches - Description|' +
    'global_validation|slas_id_ttr|slas_id_tto|time_to_own|begin_waiting_date|sla_waiting_duration|' +
    'waiting_duration|close_delay_stat|solve_delay_stat|takeintoaccount_delay_stat|date_creation|links',
  states: {
    1: 'open',
    2: 'open',
    3: 'open',
    4: 'open',
    5: 'resolved',
    6: 'closed',
    'en cours (attribué)': 'open',
    'en cours (planifié)': 'open',
  },
  types: { 1: 'incident', 2: 'request' },
  times: 'local', // those of the user who exports, or of the server
};
