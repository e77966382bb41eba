import type { Field } from './field.ts';

type Lines = readonly (readonly [Field, string])[];

/**
 * Headings and what they mean: Dutch, French, English, and field names of helpdesk systems. Folded: lower case,
 * no accents, words apart. Separated by a bar. Several fields may claim a heading: then the values
 * choose, and the earlier line wins where they say nothing.
 */
const EXACT: Lines = [
  [
    'id',
    'id|#|ticket id|ticket number|ticketnumber|ticket no|ticket nr|ticket|ticketnummer|nummer|number|numero|no|nr|n|' +
      'issue key|key|case number|case id|casenumber|reference|referentie|ref|meldingnummer|meldingsnummer|incidentnummer|' +
      'incident number|incident id|incident|incident no|numero du ticket|numero de ticket|numero d incident|id ticket|' +
      'id du ticket|identifiant|meldingsnr|request id|request number|aanvraagnummer|zaaknummer|dossiernummer|' +
      'numero de dossier|numero de demande|call number|call id|issue id|bug id|work order id|sys id|display id|' +
      'volgnummer|ticket ref|registratienummer|n ticket|no ticket|num ticket|ticketid|nr ticket|' +
      'case|case no|case nr|case concept name|zaak|zaaknr|dossiernr',
  ],
  [
    'title',
    'ticket|incident|request|verzoek|demande|probleem|probleme|issue|problem|description|omschrijving|onderwerp ticket|' +
      'title|titel|titre|subject|onderwerp|sujet|objet|summary|samenvatting|resume|short description|' +
      'korte omschrijving|korte omschrijving details|korte beschrijving|brief description|briefdescription|name|naam ticket|' +
      'description courte|breve description|courte description|description succincte|intitule|libelle|ticket title|issue summary|' +
      'onderwerp melding|betreft|raw subject|melding|headline|omschrijving kort|libelle du ticket|ticket subject|' +
      'objet de la demande|titel van de melding|titre du ticket|waarover',
  ],
  [
    'body',
    'melding|demande|probleem|probleme|issue|problem|vraag|question|message body|' +
      'body|description|omschrijving|beschrijving|verzoek|request|content|inhoud|contenu|details|detail|text|tekst|texte|' +
      'message|bericht|document|descriptif|description longue|lange omschrijving|long description|description text|' +
      'problem description|probleemomschrijving|omschrijving probleem|description du probleme|toelichting|' +
      'ticket body|ticket description|full description|issue description|details de la demande|requete|' +
      'uitgebreide omschrijving|description complete|description detaillee|omschrijving van de melding|vraagstelling|uitleg|explication',
  ],
  [
    'type',
    'type|soort|ticket type|tickettype|issue type|issuetype|request type|call type|calltype|soort melding|' +
      'soort incident|type de ticket|type de demande|type ticket|meldingtype|melding type|type melding|record type|nature|nature de la demande|' +
      'work item type|genre|aard|aard van de melding|soort ticket|ticketsoort',
  ],
  [
    'state',
    'resolution status|etape|fase|phase|' +
      'state|status|statut|etat|ticket status|ticket state|current status|incident state|toestand|status melding|' +
      'statut du ticket|etat du ticket|status category|stand van zaken|workflow status|ticketstatus|huidige status|avancement|etat actuel',
  ],
  [
    'resolution',
    'resolution|resolution code|close code|closed code|closure code|resolution type|oplossingscode|code oplossing|' +
      'code de resolution|closurecode|afsluitcode|afsluitreden|code de cloture|motif de cloture|afmeldcode|' +
      'resolution category|resolution status|close reason|reason closed|closing reason',
  ],
  [
    'solution',
    'wat gedaan|wat is gedaan|what was done|ce qui a ete fait|fait|gedaan|uitgevoerd werk|travail effectue|ingreep|interventie|intervention|' +
      'resolution|resolutie|' +
      'solution|oplossing|resolution note|resolution notes|close notes|resolution details|resolution description|' +
      'closure note|oplossing omschrijving|oplossingsnotities|notes de resolution|description de la solution|fix|answer|antwoord|reponse|actie|action|acties|' +
      'opvolging|suivi|comments|comment|commentaar|opmerkingen|opmerking|commentaires|commentaire|work notes|notes|notities|remarques',
  ],
  [
    'priority',
    'priority|prioriteit|priorite|prio|severity|ernst|gravite|ticket priority|priority level|prioriteitsniveau|niveau de priorite',
  ],
  ['urgency', 'urgency|urgentie|urgence|dringendheid'],
  ['impact', 'impact|gevolgen|impact level|impactlevel'],
  [
    'category',
    'issue type|incident type|' +
      'type probleme|soort probleem|type|soort|systeem|systeme|system|application|toepassing|applicatie|' +
      'category|categorie|ticket category|rubriek|rubrique|hoofdcategorie|category 1|topic|topic group|help topic|' +
      'onderwerpcategorie|service category|categorie du ticket|domaine|domein|queue topic|classification|classificatie|' +
      'categorie principale|itil category|itilcategorie|categorie itil|business service|service|dienst|component|components|' +
      'product|produit|thema|theme|catalogusitem|probleemcategorie|problem category|issue category|probleemtype|type de probleme|problem type',
  ],
  [
    'subcategory',
    'sub issue type|subtype|sub type|subsoort|' +
      'subcategory|sub category|subcategorie|sous categorie|sub category1|sub category 1|category 2|item|sub category2|' +
      'sub category 2|item category|souscategorie|subrubriek|category 3|sous rubrique|sub category1|sub category2',
  ],
  ['tags', 'tags|labels|label|tag|etiquettes|etiquette|trefwoorden|mots cles|keywords|etiketten'],
  [
    'team',
    'department|departement|afdeling|dienst|service|afdeling aanvrager|dienst aanvrager|service demandeur|support team|service desk group|' +
      'team|group|groep|groupe|assignment group|assigned group|behandelaarsgroep|behandelgroep|equipe|support group|' +
      'operator group|operatorgroup|groupe d assignation|groupe technique|oplosgroep|queue|wachtrij|file d attente|' +
      'team assigned|agent group|resolver group|assigned team|toegewezen team|groupe de techniciens|groupe assigne|' +
      'behandelteam|equipe assignee|equipe de support|department assigned|supportgroep|attribue a groupe|groupe attribue|toewijzingsgroep|groupe d affectation',
  ],
  [
    'site',
    'service|dienst|ville|stad|city|' +
      'site|location|locatie|lieu|localisation|vestiging|branch|filiale|building|gebouw|batiment|office|kantoor|bureau|' +
      'afdeling|department|departement|service demandeur|requester location|standplaats|implantation|plant|campus|' +
      'emplacement|user location|afdeling aanvrager|caller branch|vestiging aanmelder|dienst aanvrager|lokatie|agence|succursale|plek',
  ],
  [
    'asset',
    'machine id|device id|werkpost|werkstation|workstation|' +
      'asset|device|toestel|apparaat|appareil|configuration item|configuratie item|element de configuration|cmdb ci|ci|' +
      'object|object id|objectid|objet id|computer|pc|hostname|machine|equipement|asset name|asset tag|middel|materiel|' +
      'poste|pc naam|toestelnaam|serial number|serienummer|computernaam|poste de travail|nom de la machine|device name|hardware|inventarisnummer|apparatuur',
  ],
  [
    'requester',
    'wie|qui|who|voor wie|pour qui|bij wie|chez qui|persoon|personne|person|' +
      'klant|client|name|contact person|contactpersoon|' +
      'requester|aanvrager|demandeur|caller|caller id|aanmelder|melder|reporter|reported by|requested by|customer|contact|' +
      'naam aanmelder|naam aanvrager|requester name|user|gebruiker|utilisateur|from|van|de|customer name|full name|' +
      'contact name|caller name|raised by|gemeld door|signale par|demande par|aangevraagd door|end user|eindgebruiker|' +
      'beneficiaire|sender|afzender|expediteur|nom du demandeur|client contact|nom|requester requester|demandeur demandeur|aanvrager aanvrager|' +
      'user name|username|gebruikersnaam|employee|medewerker|collaborateur|declarant|emetteur|beller|appelant|ingediend door|submitted by|opened for|requested for|requester id|customer id|klant naam|werknemer|naam melder|nom de l utilisateur',
  ],
  [
    'requesterEmail',
    'email|e mail|mail|requester email|email address|e mailadres|mailadres|adresse mail|adresse e mail|courriel|from email|' +
      'user email|email aanvrager|contact email|caller email|customer email|email demandeur|mail demandeur|mail aanvrager|email address requester|emailadres|reporter email|e mail aanmelder|adresse email',
  ],
  [
    'operator',
    'door wie|par qui|by whom|opgelost wie|technieker|informaticus|informaticien|it er|' +
      'opgevolgd door|suivi par|door|par|beheerder|medewerker it|support|supporter|handler|' +
      'operator|behandelaar|technicus|technicien|agent|assignee|assigned to|owner|eigenaar|assigned to technician|' +
      'attribue a technicien|toegewezen aan technicus|toegewezen aan|attribue a|assigne a|agent assigned|affecte a|agent name|' +
      'responsable|verantwoordelijke|intervenant|engineer|resource|assigned resource|opgelost door|resolved by|resolu par|' +
      'closed by|gesloten door|ferme par|uitvoerder|technician|proprietaire|dossierbeheerder|support agent|gestionnaire|assigned agent|behandeld door|traite par|pris en charge par|handled by|helpdeskmedewerker|it medewerker',
  ],
  [
    'otherPerson',
    'creator|writer|auteur|author|created by|opened by|updated by|last updated by|sys created by|sys updated by|' +
      'aangemaakt door|gewijzigd door|cree par|modifie par|watchers|submitter|manager|cc|modifier|phone|telefoon|telephone|' +
      'telefoonnummer|work phone|mobile|gsm|project lead|observer|waarnemer|observateur|bewerker|approver|goedkeurder|' +
      'approbateur|vip|requester vip|budgethouder|redacteur|laatst gewijzigd door|updated user|ouvert par|geopend door|last modified by|dernier modificateur|bijgewerkt door|mis a jour par',
  ],
  [
    'company',
    'customer|site client|contact company|' +
      'company|bedrijf|entreprise|societe|organization|organisation|organisatie|klant|client|account|company name|client name|' +
      'customer organization|entity|entite|entiteit|firma|klantnaam|nom du client|bedrijfsnaam|account name|tenant|' +
      'nom de la societe|klantorganisatie|org name|nom de l entreprise|customer company|onderneming|raison sociale',
  ],
  [
    'channel',
    'channel|kanaal|canal|source|bron|origine|via|contact type|create channel|soort binnenkomst|entry type|entrytype|' +
      'request source|origin|source de la demande|mode de contact|herkomst|contact method|aanmeldkanaal|gemeld via|binnengekomen via|moyen de contact|ontvangen via|recu par',
  ],
  [
    'openedAt',
    'opened at|opened|created|created at|created time|creation date|date created|open date|opening date|date|datum|' +
      'aangemaakt|aangemaakt op|aanmaakdatum|openingsdatum|datum aangemaakt|datumtijd aangemaakt|gemeld op|' +
      'date d ouverture|date de creation|cree le|ouvert le|creation|ouverture|call date|calldate|create date|createdate|' +
      'reported at|date reported|reported on|start date|submitted|submitted at|submit date|date opened|datum melding|' +
      'meldingsdatum|aanmelddatum|geopend|geopend op|time created|creation time|opendatum|date de la demande|date du ticket|' +
      'registratiedatum|date occurred|dateoccurred|date d appel|aangemeld|aangemeld op|datum aanmelding|created on|opened on|created date|' +
      'date received|received|received at|recu le|date de reception|ontvangen op|datum ontvangst|ticket date|log date|logged|logged at|datetime|timestamp|open time|begindatum|datum registratie|enregistre le|date d enregistrement|date ouverture|ouvert|date creation|signale le|date de signalement|binnengekomen op|wanneer binnengekomen',
  ],
  [
    'respondedAt',
    'first response|first response at|first response time|responded at|eerste reactie|eerste reactie op|premiere reponse|response date|' +
      'initial response time|first responded at|first reply|date de prise en charge|prise en charge|reactiedatum|first response date|date de premiere reponse|datum eerste reactie|first contact|eerste antwoord|pris en charge le|assigned at|in behandeling genomen|first replied at',
  ],
  [
    'resolvedAt',
    'einde|fin|' +
      'resolved|resolved at|resolved time|resolution date|date resolved|solved at|solved|solve date|opgelost|opgelost op|' +
      'oplosdatum|datum opgelost|gereed|gereed op|gereedmelding|gereedmelddatum|datum gereedmelding|gereedgemeld|gereedgemeld op|datum gereedgemeld|resolu le|date de resolution|resolu|date de solution|completed|completed at|completed date|' +
      'resolution at|solvedate|resolutiondate|resolved date|resolved on|datum oplossing|fixed at|solution date|completion date|finished|afgewerkt op|date resolution|termine le|fin de traitement|datum gereed|end date|einddatum|date de fin|solved date|solved on|solution time|klaar op',
  ],
  [
    'closedAt',
    'completed|completed at|completed date|completion date|finished|end date|einddatum|date de fin|' +
      'closed|closed at|closed time|close date|closed date|date closed|gesloten|gesloten op|sluitingsdatum|datum gesloten|' +
      'afgemeld|afgemeld op|afgesloten|afgesloten op|cloture|cloture le|date de cloture|ferme le|date de fermeture|close time|closedate|' +
      'dateclosed|closed on|datum afgesloten|closing date|closure date|einde|ferme|afsluitdatum|datum afsluiting|date cloture|clos le|close at|datum afgemeld|date fermeture|afmelddatum',
  ],
  [
    'updatedAt',
    'updated|updated at|last update|last updated|last updated time|last update time|laatst bijgewerkt|laatst gewijzigd|' +
      'derniere modification|modified|modified at|date modified|gewijzigd op|wijzigingsdatum|date de modification|modifie le|' +
      'sys updated at|sys updated on|last modified|modification date|last activity|last activity date|date mod|mis a jour le|derniere mise a jour|bijgewerkt|bijgewerkt op|gewijzigd|laatste wijziging|last action|last action date|lastactiondate|updated on|updated time|last change|last modified at|last updated at|datum wijziging|mise a jour|maj le|last activity at|laatste activiteit|mis a jour',
  ],
  [
    'dueAt',
    'sla|' +
      'due|due at|due date|due by|due by time|streefdatum|deadline|echeance|date d echeance|target date|targetdate|sla due date|' +
      'time to resolve|vervaldatum|temps de resolution|oplostijd|fix by date|fixbydate|date limite|te lossen voor|uiterste datum|due by date|sla deadline|resolve by|op te lossen voor|a resoudre avant|date cible|date butoir|streefdatum oplossing|sla target',
  ],
  [
    'startsAt',
    'actual start|actual start date|planned start|planned start date|planned start time|scheduled start|scheduled start date|' +
      'scheduled start time|implementation date|deployment date|go live date|geplande start|geplande startdatum|geplande begindatum|' +
      'werkelijke start|werkelijke startdatum|implementatiedatum|uitrol op|ingevoerd op|debut prevu|date de debut prevue|' +
      'date de debut planifiee|date de debut reelle|date de mise en production|date de deploiement|date d implementation',
  ],
  [
    'reopenedCount',
    'reopen count|reopens|reopened|reopened count|heropend|aantal keer heropend|rouvert|nombre de reouvertures|reopen|aantal heropeningen|times reopened|reouvertures|reouvert|keren heropend|nb reouvertures|reopenings',
  ],
  [
    'reportedLost',
    'lost minutes|lost time|minutes lost|time lost|verloren tijd|verloren minuten|temps perdu|minutes perdues|tijdverlies|downtime|' +
      'downtime minutes|user downtime|perte de temps|stilstand|minuten verloren|verloren werktijd|temps de travail perdu|lost minutes reported|duree d indisponibilite|indisponibilite',
  ],
  [
    'measuredLost',
    'measured lost time|measured downtime|gemeten verloren tijd|temps perdu mesure|measured lost minutes|gemeten tijdverlies',
  ],
  [
    'technicianTime',
    'temps total|total time|totale tijd|tijd totaal|duree min|duur min|' +
      'duur|duree|duration|tijd|temps|minutes|minuten|tijdsbesteding|temps consacre|' +
      'time spent|timespent|bestede tijd|tijd besteed|temps passe|time tracked|time worked|hours worked|hours spent|spent hours|bestede uren|uren besteed|gespendeerde tijd|time units|' +
      'time units total|time unit|actiontime|total duration|duree totale|accounted time|accountedtime|werktijd|temps de travail|log work time|' +
      'worked hours|minutes spent|gepresteerde tijd|gewerkte tijd|gewerkte uren|heures prestees|timetaken|labour minutes|work time|temps d intervention|duree d intervention|gepresteerde uren|geboekte tijd|effort|time logged|logged time|heures passees|minutes besteed|bestede minuten|minutes passees|actual duration|work minutes|charge de travail',
  ],
  [
    'parent',
    'parent|parent id|parent ticket|main incident|mainincident|hoofdmelding|parent incident|' +
      'duplicate of|doublon de|dubbel van|duplicaat van|hoofdticket|ticket principal|parent issue|parent key|incident principal|demande parente',
  ],
  [
    'mergedInto',
    'merged into|merged into id|samengevoegd met|fusionne avec|merged with|merged in|fusionne dans',
  ],
  ['problem', 'problem|problem id|problem number|probleemnummer|numero de probleme|linked problem'],
  ['change', 'change id|change number|wijzigingsnummer|numero de changement|linked change'],
  [
    'satisfaction',
    'satisfaction|satisfaction score|satisfaction rating|tevredenheid|klanttevredenheid|survey result|survey results|feedback rating|' +
      'satisfaction client|csat|rating|score|user satisfaction|experience score|feedbackrating|beoordeling|note de satisfaction|enquete|evaluation|tevredenheidsscore|customer satisfaction',
  ],
  [
    'other',
    'age|watchers id|custom|sla|sla plan|sla name|made sla|overdue|linked|answered|thread count|attachment count|task count|active|knowledge|notify|' +
      'reassignment count|sys mod count|project key|project name|project type|article count|group stations|assignee stations|replies|' +
      'work ratio|original estimate|remaining estimate|votes|affects version s|fix versions|environment|environnement|doorlooptijd|resolution time|first response time in hrs|resolution time in hrs|summation column|association type|every response status|agent interactions|customer interactions|requester domain|duree',
  ],
];

/** Words inside longer headings that give a meaning away. Weaker than an exact heading; the earlier line wins. */
const PARTS: Lines = [
  [
    'otherPerson',
    'created by|updated by|modified by|opened by|phone|telefoon|telephone|gsm|aangemaakt door|gewijzigd door|cree par|modifie par|manager|' +
      'voornaam|achternaam|familienaam|prenom|nom de famille|first name|given name|last name|surname|family name',
  ],
  [
    'operator',
    'resolved by|closed by|assigned to|toegewezen aan|technicien|technicus|technician|assignee|opgelost door',
  ],
  ['team', 'assignment group|group name|groupe|groep|group|team|equipe|oplosgroep|queue'],
  ['requesterEmail', 'email|e mail|mailadres|adresse mail|courriel'],
  ['requester', 'aanvrager|aanmelder|demandeur|requester|caller|reporter|melder|gebruiker|utilisateur'],
  ['operator', 'behandelaar|agent|operator|intervenant'],
  [
    'openedAt',
    'aanmaakdatum|date created|created date|created|aangemaakt|creation|opened|ouverture|geopend|aangemeld|gemeld',
  ],
  ['respondedAt', 'first response|eerste reactie|premiere reponse'],
  ['resolvedAt', 'resolved|opgelost|resolution date|solved|resolu|gereed'],
  ['closedAt', 'closed|gesloten|afgesloten|cloture|afgemeld|fermeture'],
  ['updatedAt', 'updated|gewijzigd|bijgewerkt|modification|modified|mise a jour'],
  ['dueAt', 'due|deadline|echeance|streefdatum'],
  ['subcategory', 'subcategory|subcategorie|sous categorie|sub category'],
  ['category', 'category|categorie|rubriek|rubrique'],
  ['title', 'subject|onderwerp|korte omschrijving|short description|sujet|summary|titel|titre'],
  ['solution', 'oplossing|solution'],
  ['body', 'description|omschrijving|beschrijving|descriptif'],
  ['priority', 'priority|prioriteit|priorite'],
  ['state', 'status|statut|etat'],
  ['type', 'ticket type|soort|type'],
  ['technicianTime', 'time spent|bestede tijd|tijd besteed|temps passe|time worked|time tracked'],
  ['reportedLost', 'verloren|lost time|lost minutes|temps perdu'],
  ['asset', 'toestel|apparaat|device|appareil|asset|hostname|configuration item|computer'],
  ['site', 'vestiging|location|locatie|site|branch|gebouw|localisation'],
  ['company', 'company|bedrijf|societe|entreprise|organisation|organization|organisatie|klant|client'],
  ['channel', 'kanaal|channel|canal'],
  ['id', 'ticketnummer|ticket number|ticket id|numero'],
];

const tabled = (lines: Lines): ReadonlyMap<string, readonly Field[]> => {
  const table = new Map<string, Field[]>();
  for (const [field, headings] of lines) {
    for (const heading of headings.split('|')) {
      const claims = table.get(heading);
      if (claims === undefined) table.set(heading, [field]);
      else if (!claims.includes(field)) claims.push(field);
    }
  }
  return table;
};

/** Whole headings and the fields they may mean; the values choose between several. */
export const EXACT_HEADINGS: ReadonlyMap<string, readonly Field[]> = tabled(EXACT);

/** Parts of headings and the fields they may mean, in order of preference. */
export const HEADING_PARTS: ReadonlyMap<string, readonly Field[]> = tabled(PARTS);
