import type { Alert, Upkeep } from '../blueprint.ts';

/** Texts of the monitoring and the backup, with the minute of the day they come at. */
export const ALERTS: readonly Alert[] = [
  {
    title: '[Backup] Job DAILY-{number} finished with warning',
    body: 'Job: DAILY-{number}\nStatus: Warning\nEnd time: {when}\n1 of 7 objects: retry exceeded (VSS timeout).',
    minute: 130,
  },
  {
    title: '[Backup] FAILED: NAS-01 to offsite',
    body: 'Task NAS-01 > offsite failed at {when}. Error code {number}: connection reset by peer.',
    minute: 255,
  },
  {
    title: 'ALERT: SRV-FABRIX disk D: {percent}% used',
    body: 'Threshold 90%. Current value {percent}%. Measured {when}. This is an automated message, do not reply.',
    minute: 610,
  },
  {
    title: 'PROBLEM - RTR-GOSS - PING CRITICAL',
    body: 'Host RTR-GOSS, state DOWN, packet loss 100%\nDate/Time: {when}\nNotification {number}',
    minute: 845,
  },
  {
    title: 'RECOVERY - RTR-GOSS - PING OK',
    body: 'Host RTR-GOSS, state UP, rta 14 ms\nDate/Time: {when}\nNotification {number}',
    minute: 868,
  },
  {
    title: 'UPS RACK-01: on battery',
    body: 'Event: utility power failed, running on battery. Load {percent} W. {when}',
    minute: 1010,
  },
  {
    title: 'Antivirus: quarantaine op toestel LT-{number}',
    body: 'Automatische melding. Bestand in quarantaine geplaatst op {when}. Geen actie vereist.',
    minute: 720,
  },
];

/** What is done on purpose, on a calendar. */
export const UPKEEP: readonly Upkeep[] = [
  {
    title: 'Maandelijks nazicht servers {month}',
    body: 'Controlelijst: updates, logboeken, vrije ruimte, hersteltest van één map.',
    everyMonths: 1,
    dayOfMonth: 4,
  },
  {
    title: 'Kwartaalcontrole back-up en noodstroom {month}',
    body: 'Volledige hersteltest, batterijtest noodstroom, verslag naar directie.',
    everyMonths: 3,
    dayOfMonth: 9,
  },
  {
    title: 'Nazicht printers en tellerstanden {month}',
    body: 'Tellerstanden noteren, onderhoudskits controleren.',
    everyMonths: 2,
    dayOfMonth: 14,
  },
];
