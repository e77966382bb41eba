import type { Alert, Upkeep } from '../blueprint.ts';

/** Texts of the monitoring and the backup, with the minute of the day they come at. */
export const ALERTS: readonly Alert[] = [
  {
    title: '[Sauvegarde] Tâche QUOTIDIENNE-{number} terminée avec avertissement',
    body: 'Tâche : QUOTIDIENNE-{number}\nStatut : avertissement\nFin : {when}\n2 objets sur 11 ignorés (verrouillés).',
    minute: 95,
  },
  {
    title: '[Sauvegarde] ECHEC : NAS-TIL vers site distant',
    body: 'La copie distante a échoué à {when}. Code {number} : délai dépassé.',
    minute: 262,
  },
  {
    title: 'ALERTE : SRV-SOINEA disque E: occupé à {percent}%',
    body: 'Seuil 90%. Valeur actuelle {percent}%. Mesuré {when}. Message automatique, ne pas répondre.',
    minute: 402,
  },
  {
    title: 'PROBLEM - AP-PAV-2 - PING CRITICAL',
    body: 'Host AP-PAV-2, state DOWN, packet loss 100%\nDate/Time: {when}\nNotification {number}',
    minute: 1125,
  },
  {
    title: 'RECOVERY - AP-PAV-2 - PING OK',
    body: 'Host AP-PAV-2, state UP, rta 9 ms\nDate/Time: {when}\nNotification {number}',
    minute: 1149,
  },
  {
    title: 'Onduleur BAIE-01 : fonctionnement sur batterie',
    body: 'Événement : coupure secteur. Charge {percent} W. {when}',
    minute: 885,
  },
  {
    title: 'Antivirus : fichier mis en quarantaine sur PC-{number}',
    body: 'Notification automatique. Fichier isolé le {when}. Aucune action requise.',
    minute: 640,
  },
];

/** What is done on purpose, on a calendar. */
export const UPKEEP: readonly Upkeep[] = [
  {
    title: 'Entretien mensuel des serveurs {month}',
    body: 'Liste de contrôle : mises à jour, journaux, espace libre.',
    everyMonths: 1,
    dayOfMonth: 6,
  },
  {
    title: 'Test trimestriel du groupe électrogène et des onduleurs {month}',
    body: 'Coupure simulée, relevé des autonomies, rapport à la direction.',
    everyMonths: 3,
    dayOfMonth: 11,
  },
  {
    title: 'Contrôle des imprimantes et relevé des compteurs {month}',
    body: 'Compteurs relevés, kits de maintenance vérifiés.',
    everyMonths: 2,
    dayOfMonth: 17,
  },
];
