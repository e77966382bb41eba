import type { SampleLanguage } from './company.ts';

export type Titles = Readonly<Partial<Record<SampleLanguage, readonly string[]>>>;

/** Titles that only name the thing at hand, as its users call it; what is wrong with it they leave to the body. */
export const PROBLEM_TITLES: Readonly<Record<string, Titles>> = {
  'labels-shifted': {
    nl: ['labelprinter', 'etiketten', 'zebra'],
    fr: ['étiquettes', 'imprimante étiquettes'],
  },
  'copier-asleep': { nl: ['copier', 'printer gang', 'Ricoh'], en: ['copier', 'hallway printer', 'Ricoh'] },
  'erp-month-end-lock': { nl: ['Fabrix orders', 'afsluiting'], fr: ['Fabrix commandes', 'clôture'] },
  'vpn-after-patches': { nl: ['VPN', 'thuiswerk'], fr: ['VPN', 'télétravail'], en: ['VPN', 'remote access'] },
  'meeting-room-unheard': {
    nl: ['De Smidse', 'geluid vergaderzaal', 'micro'],
    fr: ['salle De Smidse', 'micro'],
    en: ['De Smidse', 'room microphone'],
  },
  'scanners-drop': { nl: ['scanner', 'handscanners', 'wifi magazijn'], fr: ['scanner', 'wifi magasin'] },
  'laser-panel-freezes': { nl: ['laser', 'paneel laser', 'Bystronic'], en: ['laser', 'laser panel'] },
  'mail-lockout-after-password-change': {
    nl: ['wachtwoord', 'account geblokkeerd'],
    fr: ['mot de passe', 'compte bloqué'],
    en: ['password', 'locked account'],
  },
  'drawing-drive-full': { nl: ['T-schijf', 'projectschijf', 'NAS'], en: ['T: drive', 'project drive'] },
  'cad-licence-none-left': { nl: ['Solid Edge', 'licentie CAD'], en: ['Solid Edge', 'CAD licence'] },
  'delivery-notes-elsewhere': {
    nl: ['leveringsbonnen', 'bonnen afdrukken'],
    fr: ['bons de livraison', 'impression bons'],
  },
  'e-invoices-refused': { nl: ['Peppol', 'e-facturen'], fr: ['Peppol', 'factures électroniques'] },
  'time-clock-misses': { nl: ['prikklok', 'badge'], fr: ['pointeuse', 'badge'] },
  'phone-one-way': { nl: ['vaste telefoon', 'telefooncentrale'], fr: ['téléphone fixe', 'appels'] },
  'slow-morning': {
    nl: ['trage pc', 'laptop'],
    fr: ['pc lent', 'démarrage pc'],
    en: ['slow laptop', 'my PC'],
  },
  'dock-black-screen': { nl: ['dockingstation', 'monitor', 'dock'], en: ['docking station', 'monitor'] },
  'orders-mailbox-stale': {
    nl: ['gedeelde mailbox', 'postbus bestellingen'],
    fr: ['boîte partagée', 'mailbox commandes'],
  },
  'bending-programs-missing': { nl: ['plooibank', 'plooiprogramma'], en: ['press brake', 'bending program'] },
  'planning-file-locked': { nl: ['weekplanning', 'planning excel'] },
  'visitor-wifi': { nl: ['gastenwifi', 'wifi bezoekers'], fr: ['wifi visiteurs', 'wifi invités'] },
  'signin-code-new-phone': { nl: ['authenticator', 'MFA', 'nieuwe gsm'], fr: ['authenticator', 'MFA'] },
  'scale-no-weight': { nl: ['weegschaal', 'gewicht'], fr: ['balance', 'poids'] },
  'scan-to-mail': { nl: ['scan to mail', 'scannen'], fr: ['scan to mail', 'scan'] },
  'customer-mail-quarantined': {
    nl: ['spamfilter', 'mail klant'],
    fr: ['spam', 'mail client'],
    en: ['spam filter', 'customer mail'],
  },
  'tablet-photos-stuck': { nl: ['tablet', "foto's tablet"], en: ['tablet', 'tablet photos'] },
  'depot-line-drops': { nl: ['Gosselies', 'internet depot'], fr: ['internet', 'internet Gosselies'] },
  'hall-screen-signin': { nl: ['scherm hal', 'productiescherm'], en: ['hall screen', 'production screen'] },
  'dock-camera-blind': { nl: ['camera'], fr: ['caméra'] },
  'courier-portal-login': { nl: ['koerier'] },
  'card-reader-tax': { nl: ['kaartlezer', 'eID'] },
  'keyboard-qwerty': { nl: ['toetsenbord'], fr: ['clavier'] },
  'measuring-dongle': { nl: ['meetmachine'], en: ['measuring machine'] },
  'pdf-wrong-program': { nl: ['pdf'], fr: ['pdf'] },
  'abroad-no-data': { nl: ['gsm', 'buitenland'], en: ['mobile phone'] },
  'quote-template-fonts': { nl: ['sjabloon'], fr: ['modèle Word'] },
  'swollen-battery': { nl: ['batterij'], en: ['battery'] },
  'price-macro-blocked': { nl: ['excel', 'macro'], fr: ['excel'] },
  'website-form-lost': { nl: ['website'], fr: ['site web'] },
  'plotter-stripes': { nl: ['plotter'], en: ['plotter'] },
  'alarm-sms': { nl: ['alarm'] },
};
