import type { Things } from '../ways.ts';

/** Titles that only name the thing at hand, as its users call it; what is wrong with it they leave to the body. */
export const PROBLEM_TITLES: Readonly<Record<string, Things>> = {
  'wrong-headset': {
    fr: ['casque', 'micro Teams'],
    nl: ['headset', 'micro Teams'],
    en: ['headset', 'Teams audio'],
  },
  'dock-no-screens': {
    fr: ["station d'accueil", 'écrans', 'dock'],
    nl: ['dockingstation', 'schermen', 'dock'],
  },
  'sync-stuck': {
    fr: ['OneDrive', 'SharePoint'],
    nl: ['OneDrive', 'SharePoint'],
    en: ['OneDrive', 'SharePoint'],
  },
  'vpn-drops': { fr: ['VPN', 'télétravail'], nl: ['VPN', 'thuiswerk'] },
  'landing-printer': {
    fr: ['imprimante palier', 'impression badge'],
    nl: ['printer overloop', 'badgeprinten'],
  },
  'timesheet-lost': { fr: ['Horalune', 'prestations'], nl: ['Horalune', 'uren'] },
  'esign-expired': { fr: ['Paraphéo', 'signature électronique'], nl: ['Paraphéo', 'digitaal tekenen'] },
  'eid-reader': { fr: ['eID', "lecteur carte d'identité"], nl: ['eID', 'kaartlezer'] },
  'peppol-refused': { fr: ['Peppol', 'factures électroniques'], nl: ['Peppol', 'e-facturen'] },
  'softphone-silent': { fr: ['Voxilo', 'appels gsm'], nl: ['Voxilo', 'oproepen gsm'] },
  'transfer-portal': {
    fr: ['LumenBox', 'portail clients'],
    nl: ['LumenBox', 'klantenportaal'],
    en: ['LumenBox', 'client portal'],
  },
  'studio-disk-full': { fr: ['stockage studio', 'montage'], nl: ['opslag studio', 'montage'] },
  'design-licence': { fr: ['Adobe', 'InDesign'], nl: ['Adobe', 'InDesign'] },
  'room-sharing': {
    fr: ['Atrium', 'salle Atrium'],
    nl: ['Atrium', 'zaal Atrium'],
    en: ['Atrium', 'room Atrium'],
  },
  'calendar-phone': { fr: ['agenda gsm', 'calendrier'], nl: ['agenda gsm', 'kalender'] },
  'mailbox-sent': { fr: ['boîte partagée', 'info@'], nl: ['gedeelde mailbox', 'info@'] },
  'outlook-search': { fr: ['recherche Outlook', 'Outlook'], nl: ['zoeken Outlook', 'Outlook'] },
  'wifi-third-floor': { fr: ['wifi 3e', 'wifi'], nl: ['wifi derde', 'wifi'], en: ['wifi 3rd floor', 'wifi'] },
  'maps-slow': { fr: ['QGIS', 'cartes'], nl: ['QGIS', 'kaarten'], en: ['QGIS', 'maps'] },
  'password-home': { fr: ['mot de passe', 'mot de passe expiré'], nl: ['wachtwoord', 'wachtwoord verlopen'] },
  'badge-door': { fr: ["porte d'entrée", 'badge porte'], nl: ['voordeur', 'badge deur'] },
  'scan-lost': { fr: ['scan', 'scans'], nl: ['scannen', 'scans'] },
  'mail-bounces': { fr: ['mails refusés', 'envoi mail'], nl: ['mails geweigerd', 'mail verzenden'] },
  'update-restart': { fr: ['mise à jour', 'Windows Update'], nl: ['updates', 'Windows Update'] },
  'accounting-seat': { fr: ['Grandlivo', 'compta'], nl: ['Grandlivo', 'boekhoudpakket'] },
  'house-template': { fr: ['modèle Word', 'template'], nl: ['sjabloon Word', 'template'] },
};
