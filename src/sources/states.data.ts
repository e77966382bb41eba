import type { SignalState } from '../engine/signals/signal.ts';

/** What a state column can say: as a signal's state, or that a solved ticket was opened again. */
export type StateWord = Exclude<SignalState, 'unknown'> | 'reopened';

const LINES: readonly (readonly [StateWord, string])[] = [
  [
    'reopened',
    'reopened|re-opened|reopen|heropend|opnieuw geopend|rouvert|reouvert|reouverte|rouverte|ticket reouvert',
  ],
  [
    'resolved',
    'resolved|solved|fixed|done|completed|complete|finished|resolution|verified|answered|opgelost|gereed|afgewerkt|voltooid|klaar|' +
      'uitgevoerd|resolu|resolue|solutionne|termine|terminee|traite|traitee|effectue|realise|awaiting closure|wacht op sluiting|' +
      'resolved - awaiting confirmation|opgelost (wacht op bevestiging)|processed|fulfilled|geleverd|livre|solution acceptee|repondu',
  ],
  [
    'closed',
    'closed|closed complete|closed incomplete|closed skipped|closed/resolved|closed - resolved|gesloten|afgesloten|afgemeld|dicht|ferme|fermee|clos|close|cloture|cloturee|archived|' +
      'gearchiveerd|archive|cancelled|canceled|geannuleerd|annule|annulee|merged|samengevoegd|fusionne|rejected|afgewezen|geweigerd|' +
      "rejete|refuse|deleted|verwijderd|supprime|spam|withdrawn|ingetrokken|duplicate|duplicaat|doublon|wontfix|won't fix|invalid|" +
      'closed successful|closed unsuccessful|terminated|geseponeerd|classe sans suite|abandonne|vervallen|closed without resolution',
  ],
  [
    'open',
    'open|new|nieuw|nouveau|nouvelle|ouvert|ouverte|geopend|assigned|toegewezen|assigne|assignee|attribue|attribuee|in progress|' +
      'work in progress|wip|in behandeling|bezig|en cours|active|actief|actif|pending|in afwachting|wachtend|en attente|waiting|on hold|hold|' +
      'opgeschort|suspendu|suspended|unconfirmed|confirmed|triage|backlog|to do|todo|te doen|a faire|acknowledged|accepted|aanvaard|accepte|' +
      'awaiting user info|awaiting vendor|awaiting evidence|awaiting problem|waiting for customer|waiting for support|wachten op klant|' +
      'wacht op klant|wacht op leverancier|wacht op gebruiker|en attente du client|en attente utilisateur|escalated|geescaleerd|escalade|' +
      'planned|gepland|planifie|scheduled|submitted|ingediend|soumis|in onderzoek|in review|patch available|pending reminder|pending close|' +
      'first line|second line|eerste lijn|tweede lijn|firstline|secondline|open - in behandeling|processing|being processed|' +
      'bezig met verwerken|bezig met verwerken (toegewezen)|bezig met verwerken (gepland)|en cours (attribue)|en cours (planifie)|' +
      'processing (assigned)|processing (planned)|en traitement|a traiter|te behandelen|geregistreerd|registered|enregistre|logged|gelogd|' +
      'in wacht|in de wacht|wacht|wachten|awaiting reply|awaiting approval|wacht op goedkeuring|in attente|ready|started|gestart|awaiting customer|besteld|commande|ordered|customer reply|' +
      'en cours de traitement|en attente de reponse|wacht op antwoord|wachten op antwoord',
  ],
];

/** Values of a state column, folded. */
export const STATE_WORDS: ReadonlyMap<string, StateWord> = new Map(
  LINES.flatMap(([state, words]) => words.split('|').map((word) => [word, state] as const)),
);
