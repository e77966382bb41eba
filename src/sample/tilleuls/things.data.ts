import type { SampleAsset, SampleChange } from '../company.ts';
import { MAIN, PAVILION } from './staff.data.ts';

const at =
  (site: string) =>
  ([id, what]: readonly [string, string]): SampleAsset => ({ id, site, what });

/** What the home has that can break, as its helpdesk lists it. */
export const ASSETS: readonly SampleAsset[] = [
  ...(
    [
      ['TAB-1E-02', 'wall tablet, first floor'],
      ['TAB-2E-01', 'wall tablet, second floor'],
      ['TAB-ANIM', 'tablet for calls with the families'],
      ['PC-POSTE-1E', 'computer, nurses’ post, first floor'],
      ['PC-POSTE-2E', 'computer, nurses’ post, second floor'],
      ['CHAR-MED-01', 'medication cart, first floor'],
      ['CHAR-MED-02', 'medication cart, second floor'],
      ['VIGI-COUL-1', 'nurse-call display, first floor'],
      ['VIGI-COUL-2', 'nurse-call display, second floor'],
      ['PRN-POSTE-1', 'prescription printer, nurses’ post'],
      ['PRN-ETAGE-2', 'floor printer, second floor'],
      ['AP-1E-EST', 'wireless access point, east wing'],
      ['DECT-17', 'cordless telephone of the ward'],
      ['FAX-POSTE-1', 'fax gateway'],
      ['TIK-NUIT', 'time clock, staff entrance'],
      ['CTRL-ACC', 'controller of the badge doors'],
      ['LING-ETIQ', 'textile label printer, laundry'],
      ['ECR-CUIS-1', 'order screen, kitchen'],
      ['SONDE-FR3', 'temperature probe, refrigerator 3'],
      ['TV-TETE', 'television head end'],
      ['VIDEO-ENT', 'video door station, main entrance'],
      ['LECT-ADM-1', 'identity card reader, administration'],
      ['MFP-ADM', 'multifunctional printer, administration'],
      ['SRV-SOINEA', 'server of the care file'],
      ['SRV-HORA', 'server of the rosters'],
      ['NAS-TIL', 'backup storage'],
    ] as const
  ).map(at(MAIN)),
  ...([['FUGUE-PAV-1', 'wander alarm, garden door']] as const).map(at(PAVILION)),
];

const change = (id: string, on: string, title: string, what: string): SampleChange => ({
  id,
  on,
  title,
  what,
});

/** The change calendar: what was changed, when, and what it was meant to do. */
export const CHANGES: readonly SampleChange[] = [
  change('ribbon', '2025-09-08', 'Autre marque de ruban lingerie', 'Ruban noir moins cher, lot de 40.'),
  change(
    'clock-restart',
    '2025-10-20',
    'Redémarrage hebdomadaire de la pointeuse',
    'Tâche planifiée le dimanche.',
  ),
  change('tablet-timeout', '2025-11-17', 'Délai de mise en veille des tablettes', 'Passé de 2 à 5 minutes.'),
  change('pharmacy-sachets', '2025-11-24', 'Nouveaux sachets de la pharmacie', 'Conditionnement par prise.'),
  change('repeaters', '2025-12-02', 'Répéteurs wifi couloir est', 'Trois appareils branchés sur prise.'),
  change(
    'mailbox-archive',
    '2025-12-08',
    'Archive en ligne boîte accueil',
    "Messages de plus d'un an déplacés.",
  ),
  change('disk-cleanup', '2026-01-06', 'Nettoyage des disques des postes', 'Fichiers temporaires supprimés.'),
  change(
    'call-server',
    '2026-01-12',
    "Mise à jour centrale d'appel",
    'Version 6, nouvel écran de supervision.',
  ),
  change('soinea-update', '2026-01-26', 'Soinéa version 12', "Nouveau module d'édition."),
  change('dect-batteries', '2026-02-09', 'Vingt batteries DECT', 'Accus remplacés, socles gardés.'),
  change('roster-app', '2026-02-23', 'Application mobile Horaplan', 'Horaires consultables sur gsm.'),
  change('reader-swap', '2026-03-02', 'Remplacement lecteurs eID', 'Six lecteurs du même modèle.'),
  change('wander-antenna', '2026-03-02', 'Antenne anti-fugue porte du jardin', 'Portée plus grande.'),
  change('tv-rescan', '2026-03-10', 'Recherche des chaînes', 'Faite dans les 94 chambres.'),
  change('scan-guns', '2026-03-16', 'Nouvelles douchettes chariots', 'Quatre lecteurs sans fil.'),
  change('badge-reissue', '2026-03-23', 'Réédition des badges du personnel', '118 badges réencodés.'),
  change(
    'password-letter',
    '2026-04-07',
    'Mot de passe dans une enveloppe',
    'Une enveloppe par unité chez la chef.',
  ),
  change(
    'kitchen-refresh',
    '2026-04-13',
    'Bouton actualiser en cuisine',
    "Rafraîchissement manuel de l'écran.",
  ),
  change('roster-patch', '2026-04-20', 'Correctif Horaplan', 'Délai porté de 5 à 10 minutes.'),
  change('call-restart', '2026-05-04', "Redémarrage nocturne centrale d'appel", 'Chaque nuit à 3h30.'),
  change('tray-setting', '2026-05-11', 'Réglage des bacs imprimantes soins', 'Bac 2 déclaré en A5.'),
  change('door-fuse', '2026-05-18', 'Fusible du portier vidéo', 'Remplacé par un plus fort.'),
  change('print-service', '2026-05-26', 'Tâche de relance des listes', 'Relance à 5h, avant le redémarrage.'),
  change('antenna-volume', '2026-06-02', 'Volume de la sirène Capucines', 'Réduit de moitié.'),
  change(
    'roster-resync',
    '2026-06-09',
    'Synchronisation Horaplan mobile',
    'Profils réinstallés sur demande.',
  ),
];
