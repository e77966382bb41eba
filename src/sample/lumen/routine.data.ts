import type { Alert, Upkeep } from '../blueprint.ts';

/** Texts of the monitoring and the backup, with the minute of the day they come at. */
export const ALERTS: readonly Alert[] = [
  {
    title: 'Sauvegarde SharePoint : avertissement {number}',
    body: 'Tâche SP-{number}\nÉtat : avertissement\nFin : {when}\n3 éléments ignorés (fichier ouvert).',
    minute: 180,
  },
  {
    title: '[CRITICAL] BXL-NAS-STUDIO volume {percent}% used',
    body: 'Threshold 90%. Current value {percent}%. Measured {when}. Do not reply to this automated message.',
    minute: 420,
  },
  {
    title: 'Certificate expiry notice: portal ({number})',
    body: 'Serial {number}. Checked {when}. Automated check.',
    minute: 360,
  },
  {
    title: 'BXL-FW: WAN2 down',
    body: 'Interface WAN2 lost link at {when}. Failover to WAN1. Event {number}.',
    minute: 790,
  },
  {
    title: 'BXL-FW: WAN2 up',
    body: 'Interface WAN2 restored at {when}. Event {number}.',
    minute: 812,
  },
  {
    title: 'Sign-in risk detected ({number})',
    body: 'Unfamiliar location. Time {when}. Risk score {percent}. No action was taken.',
    minute: 1290,
  },
];

/** What is done on purpose, on a calendar. */
export const UPKEEP: readonly Upkeep[] = [
  {
    title: 'Entretien mensuel des postes {month}',
    body: 'Mises à jour validées, espace disque, test de restauration d’un dossier.',
    everyMonths: 1,
    dayOfMonth: 5,
  },
  {
    title: 'Contrôle trimestriel des accès {month}',
    body: 'Comptes inactifs, droits des anciens, rapport à la direction.',
    everyMonths: 3,
    dayOfMonth: 11,
  },
  {
    title: 'Nettoyage des salles et du studio {month}',
    body: 'Câbles, piles, filtres, test son et image.',
    everyMonths: 2,
    dayOfMonth: 18,
  },
];
