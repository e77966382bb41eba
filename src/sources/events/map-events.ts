import { sourceOf } from '../helpdesk.ts';
import type { Source } from '../source.ts';

/** When it happened. */
export const TIME =
  'Time|Timestamp|@timestamp|Date|Datetime|Date time|Date and time|Date/time|TimeCreated|TimeGenerated|Event time|Alert time|' +
  'Created|Created at|Created on|Raised|Raised at|Start|Start time|Started|Started at|Triggered|Triggered at|Occurred|Occurred at|' +
  'First seen|Time raised|Detected at|clock|Tijd|Tijdstip|Datum|Datum en tijd|Datum/tijd|Moment|Aangemaakt|Aangemaakt op|Begin|' +
  'Gestart|Gemeld op|Heure|Date et heure|Date/heure|Horodatage|Début|Déclenché le|Créé le';

/** On what. */
export const DEVICE =
  'Device|Device name|Host|Hostname|Host name|MachineName|Machine|Computer|ComputerName|Node|Node name|Agent|Agent name|Endpoint|' +
  'Server|Server name|System name|Equipment|host.name|agent.name|Toestel|Toestelnaam|Apparaat|Apparaatnaam|Computernaam|' +
  'Servernaam|Hostnaam|Appareil|Nom de l’appareil|Équipement|Hôte|Nom d’hôte|Poste|Ordinateur|Serveur';

/** What a monitoring tool calls that which it noticed: no helpdesk heads a column so. */
export const EVENT =
  'Event|Event name|Event type|Event description|Alert|Alert name|Alert message|Alert type|Alarm|Alarm name|Alarm text|Trigger|' +
  'Trigger name|Sensor|Sensor name|Check|Check name|Service check|Monitor|Monitor name|Probe|Condition|Gebeurtenis|Alarmtekst|' +
  'Waarschuwing|Événement|Nom de l’événement|Alerte|Alarme|Déclencheur|Capteur|Sonde';

/** The same under headings that people's tickets have too. */
export const TOLD = 'Problem|Subject|Service|Title|Melding|Probleem|Onderwerp|Titel|Problème|Objet|Titre';
export const TEXT =
  'Message|msg|Details|Detail|Output|Info|Description|Text|Bericht|Omschrijving|Tekst|Détails|Détail|Texte|Sortie';

/** How bad it is, as monitoring tools and event logs call it. */
export const SEVERITY =
  'Severity|Level|LevelDisplayName|Criticality|Ernst|Niveau|Gravité|Sévérité|Criticité|Alert level|Event level';
/** When it was over: a helpdesk says resolved or closed. */
export const RECOVERED = 'Recovery time|Recovered at|Cleared|Cleared at|Hersteld op|Rétabli le';
const STATE = 'Status|State|Toestand|Staat|État|Statut';

/** What only an event log has. */
export const OF_LOG =
  'ProviderName|Provider|LogName|Log name|LevelDisplayName|MachineName|TimeCreated|TimeGenerated|Event ID|EventID|RecordId|' +
  'Task Category|TaskDisplayName|Keywords|Gebeurtenis-id|ID de l’événement';

/** Who was signed in or took note: nobody who reported anything. */
const PEOPLE =
  'User|User name|Username|UserId|User ID|Owner|Acknowledged by|Ack by|Gebruiker|Gebruikersnaam|Bevestigd door|Utilisateur|' +
  'Acquitté par';

const HEADED = 0.75; // as guess-columns.ts takes a heading that may mean it

const FROM_TOOL = sourceOf({
  kind: 'events',
  name: '',
  signatures: [],
  columns: [
    { field: 'openedAt', headings: TIME },
    {
      field: 'resolvedAt',
      headings: `${RECOVERED}|Resolved|Resolved at|End|End time|Ended|Opgelost op|Einde|Résolu le|Fin|Heure de fin`,
    },
    { field: 'asset', headings: DEVICE },
    { field: 'title', headings: `${EVENT}|${TOLD}` },
    { field: 'body', headings: TEXT },
    { field: 'priority', headings: `${SEVERITY}|Priority|Prioriteit|Priorité` },
    { field: 'state', headings: STATE },
    {
      field: 'category',
      headings:
        'ProviderName|Provider|Source|LogName|Log name|Channel|Task Category|Category|Bron|Categorie|Catégorie',
    },
    { field: 'site', headings: 'Site|Site name|Location|Locatie|Vestiging|Lieu|Emplacement' },
    {
      field: 'company',
      headings:
        'Client|Client name|Customer|Customer name|Company|Organization|Organisation|Klant|Bedrijf|Organisatie|Société',
    },
    { field: 'otherPerson', headings: PEOPLE },
    // The number of a kind of event is that of no single one.
    {
      field: 'other',
      headings: 'Id|Event ID|EventID|RecordId|Record ID|Duration|Age|Acknowledged|Ack|Duur|Durée',
    },
  ],
  states: {
    ...{ ok: 'resolved', up: 'resolved', online: 'resolved', normal: 'resolved', cleared: 'resolved' },
    ...{ recovered: 'resolved', clear: 'resolved', hersteld: 'resolved', rétabli: 'resolved' },
    ...{ down: 'open', problem: 'open', warning: 'open', critical: 'open', error: 'open', firing: 'open' },
    ...{ alerting: 'open', triggered: 'open', offline: 'open', unreachable: 'open', failed: 'open' },
    ...{ fout: 'open', waarschuwing: 'open', kritiek: 'open', alarm: 'open', critique: 'open' },
  },
  times: 'local',
});

/** A list of what devices measured themselves: from a monitoring tool, or a log of events. No row is a report of somebody. */
export const EVENTS: Source = {
  ...FROM_TOOL,
  recognise: () => 0,
  isOfEvents: true,
  // No tool that we know by name: the heading alone says it.
  mapColumns: (table, override, zone) =>
    FROM_TOOL.mapColumns(table, override, zone).map((guess) =>
      guess.reason === 'known_heading' ? { ...guess, confidence: HEADED, reason: 'heading' } : guess,
    ),
};
