import type { SampleAsset, SampleChange } from '../company.ts';
import { BRUSSELS, MECHELEN } from './staff.data.ts';

const at =
  (site: string) =>
  ([id, what]: readonly [string, string]): SampleAsset => ({ id, site, what });

/** What the company has that can break, as its helpdesk lists it. */
export const ASSETS: readonly SampleAsset[] = [
  ...(
    [
      ['BXL-MFP-PALIER', 'multifunction printer, landing of the second floor'],
      ['BXL-CLICK-ATRIUM', 'wireless presentation, room Atrium'],
      ['BXL-AP-3B', 'wireless access point, third floor'],
      ['BXL-DOOR-UTL', 'door controller'],
      ['BXL-NAS-STUDIO', 'storage of the video studio'],
      ['BXL-SRV-SIG', 'map server'],
      ['BXL-SRV-COMPTA', 'accounting server'],
      ['BXL-FW', 'firewall and VPN'],
      ['BXL-DOCK-FLEX', 'docking stations of the shared desks'],
      ['BXL-TV-HALL', 'welcome display'],
    ] as const
  ).map(at(BRUSSELS)),
  ...(
    [
      ['MEC-FW', 'firewall, Mechelen'],
      ['MEC-DOCK-FLEX', 'docking stations, Mechelen'],
    ] as const
  ).map(at(MECHELEN)),
];

const change = (id: string, on: string, title: string, what: string): SampleChange => ({
  id,
  on,
  title,
  what,
});

/** The change calendar: what was changed, when, and what it was meant to do. */
export const CHANGES: readonly SampleChange[] = [
  change(
    'flex-desks',
    '2025-04-14',
    'Passage aux bureaux partagés',
    'Docks et écrans identiques aux 24 postes.',
  ),
  change(
    'newsletter-tool',
    '2025-10-06',
    'Nouvel outil de newsletters',
    'Envois via un prestataire externe.',
  ),
  change('door-controller', '2025-08-18', 'Remplacement contrôleur de portes', 'Droits gardés hors tension.'),
  change(
    'adobe-seats',
    '2025-09-15',
    'Licences graphiques nominatives',
    'Un siège par personne, anciens retirés.',
  ),
  change(
    'scan-account',
    '2025-10-13',
    'Compte de scan sans mot de passe',
    'Connecteur au lieu du compte scan@.',
  ),
  change(
    'search-online',
    '2025-11-03',
    'Recherche mail côté serveur',
    'Index local supprimé sur tous les postes.',
  ),
  change(
    'sent-copy',
    '2025-11-10',
    'Copie des envois boîtes partagées',
    'Paramètre appliqué aux boîtes connues.',
  ),
  change(
    'dock-firmware',
    '2025-11-24',
    'Firmware docks bureaux partagés',
    'Même version sur tous les docks.',
  ),
  change('map-cache', '2025-12-01', 'Cache de cartes sur le serveur SIG', 'Pyramides calculées la nuit.'),
  change(
    'print-release',
    '2025-12-15',
    'Nouveau service d’impression par badge',
    'Service hébergé, base des badges propre.',
  ),
  change(
    'vpn-timeout',
    '2026-01-19',
    'Durée de session VPN',
    'Renégociation corrigée, nouveau client déployé.',
  ),
  change(
    'mobile-calendar',
    '2026-02-02',
    'Agenda mobile via l’app officielle',
    'Synchronisation native retirée.',
  ),
  change(
    'studio-storage',
    '2026-02-16',
    'Stockage du studio doublé',
    'Archivage automatique après 90 jours.',
  ),
  change('mail-dns', '2026-03-09', 'SPF, DKIM et DMARC complétés', 'Expéditeurs déclarés, rapports suivis.'),
  change('esign-validity', '2026-03-02', 'Validité des demandes Paraphéo', '30 jours et rappel automatique.'),
  change(
    'teams-audio',
    '2026-03-16',
    'Périphérique audio fixé par profil',
    'Casque prioritaire sur tous les postes.',
  ),
  change(
    'portal-proxy',
    '2026-03-23',
    'Dépôt par morceaux sur LumenBox',
    'Reprise après coupure, délai supprimé.',
  ),
  change(
    'short-paths',
    '2026-04-07',
    'Nouvelle structure des dossiers projets',
    'Noms courts, deux niveaux de moins.',
  ),
  change(
    'password-self',
    '2026-04-13',
    'Mot de passe en libre-service',
    'Changement possible hors du bureau, rappel à 14 jours.',
  ),
  change('third-floor-ap', '2026-04-20', 'Bornes wifi du troisième', 'Trois nouvelles bornes et switch PoE.'),
  change('softphone-push', '2026-04-27', 'Réglage d’énergie pour Voxilo', 'Profil poussé sur tous les gsm.'),
  change(
    'room-kit',
    '2026-05-04',
    'Nouveau système en salle Atrium',
    'Récepteur remplacé, câble de secours.',
  ),
  change(
    'timesheet-autosave',
    '2026-05-11',
    'Sauvegarde automatique Horalune',
    'Brouillon gardé, session de 4 heures.',
  ),
  change('peppol-field', '2026-05-18', 'Numéro de commande obligatoire', 'Champ repris de la fiche client.'),
  change(
    'eid-browser',
    '2026-05-25',
    'Module eID géré de façon centrale',
    'Réinstallé après chaque mise à jour.',
  ),
  change(
    'ledger-seat',
    '2026-02-23',
    'Quatrième licence Grandlivo',
    'Sessions inactives fermées après 20 min.',
  ),
];
