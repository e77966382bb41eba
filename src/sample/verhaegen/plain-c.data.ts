import type { Ways } from '../ways.ts';

/** The seldom problems and the usual requests said plainly. */
export const PLAIN_C: Readonly<Record<string, Ways>> = {
  'dock-camera-blind': {
    nl: [
      'camera aan de laadkade werkt niet',
      'geen opname van de camera kade 2',
      'beelden van de laadkade ontbreken, recorder neemt niet op',
      'camerasysteem bewaart niets meer van de kades',
    ],
    fr: [
      "pas d'image de la caméra du quai",
      "la caméra du quai n'enregistre plus",
      'enregistrement vidéo du quai manquant',
    ],
  },
  'courier-portal-login': {
    nl: [
      'kan niet inloggen op de site van de koerier',
      'login koerierportaal werkt niet meer, geen zending te boeken',
      'wachtwoord van de koerierdienst website onbekend',
      'account bij de koerier staat op naam van een oud-collega',
    ],
  },
  'card-reader-tax': {
    nl: [
      'eID kaartlezer werkt niet voor Biztax',
      'kan niet aanmelden met identiteitskaart voor de btw-aangifte',
      'kaartlezer wordt niet gevonden in de browser',
      'aangifte tekenen met eID lukt niet',
      'identiteitskaart inlezen mislukt op de site van de overheid',
    ],
  },
  'keyboard-qwerty': {
    nl: [
      'toetsenbord staat in qwerty',
      'verkeerde toetsenbordindeling op mijn pc',
      'toetsenbord typt andere letters, a wordt q',
    ],
    fr: [
      "clavier en qwerty au lieu d'azerty",
      'mon clavier a changé de langue',
      'les touches du clavier ne correspondent plus',
    ],
  },
  'measuring-dongle': {
    nl: [
      'dongle van de meetmachine wordt niet herkend',
      'meetmachine start niet, licentiesleutel niet gevonden',
      'software meetmachine in demo, usb-dongle werkt niet',
    ],
    en: [
      'dongle of measuring machine not detected',
      'measuring machine starts in demo mode, no dongle',
      'CMM licence key on USB not recognized',
    ],
  },
  'pdf-wrong-program': {
    nl: [
      'pdf opent in Edge in plaats van Acrobat',
      'standaardprogramma voor pdf is veranderd',
      'pdf-bestanden openen in verkeerd programma',
    ],
    fr: [
      "les pdf s'ouvrent dans le navigateur",
      'mauvais programme par défaut pour les pdf, je voudrais Acrobat',
    ],
  },
  'abroad-no-data': {
    nl: [
      'geen mobiel internet in het buitenland',
      'roaming werkt niet op mijn gsm in Frankrijk',
      'mobiele data in Duitsland doet het niet',
    ],
    en: ['roaming does not work on my phone abroad', 'no internet on mobile in Germany'],
  },
  'quote-template-fonts': {
    nl: [
      'lettertype van het offertesjabloon is verkeerd',
      'sjabloon offerte: huislettertype ontbreekt op mijn laptop',
      'Word gebruikt een ander lettertype in de offertes',
    ],
    fr: [
      "mauvaise police dans le modèle d'offre",
      'police de la société manquante dans Word pour les offres',
    ],
  },
  'ups-beeping': {
    nl: ['UPS geeft alarm, batterij vervangen', 'piepende UPS in het serverlokaal'],
  },
  'swollen-battery': {
    nl: [
      'batterij van mijn laptop is opgezwollen',
      'laptopbatterij bol, touchpad staat omhoog',
      'opgezwollen accu in notebook',
    ],
    en: ['laptop battery is swollen', 'swollen battery pushes up the touchpad of my laptop'],
  },
  'price-macro-blocked': {
    nl: [
      'macro in het prijsbestand wordt geblokkeerd',
      "excel calculatie: macro's zijn uitgeschakeld",
      'knop bereken in de prijscalculatie werkt niet, macro geblokkeerd',
      "Excel blokkeert macro's uit mijn prijsbestand",
    ],
    fr: [
      'macros bloquées dans le fichier excel des prix',
      'Excel refuse la macro de calcul de prix',
      'le bouton du calcul de prix ne marche pas, macro désactivée',
    ],
  },
  'website-form-lost': {
    nl: [
      'wij krijgen geen mails meer van het contactformulier',
      'formulier op de website werkt niet',
      'aanvragen via het formulier van de website komen niet toe',
    ],
    fr: [
      'formulaire de contact du site ne fonctionne pas',
      "les demandes du formulaire web n'arrivent plus par mail",
    ],
  },
  'plotter-stripes': {
    nl: [
      'plotter print strepen op de plannen',
      'strepen op afdruk van de plotter',
      'plotter drukt slecht af, kleuren ontbreken',
    ],
    en: ['plotter prints stripes', 'plotter quality bad, lines on every drawing', 'white lines on plots'],
  },
  'alarm-sms': {
    nl: ['geen sms ontvangen van het alarm', 'alarm stuurt sms naar verkeerd nummer, contactlijst aanpassen'],
  },
  'new-colleague': {
    nl: [
      'account voor nieuwe medewerker aanmaken',
      'nieuwe collega start maandag, pc en mailadres nodig',
      'gebruiker aanmaken voor nieuwe arbeider in productie',
      'nieuwe medewerker verkoop: laptop en account klaarzetten',
    ],
    fr: [
      'créer un compte pour un nouveau collègue',
      'nouvel employé au dépôt, compte et adresse mail à créer',
      'préparer un pc pour une nouvelle employée',
    ],
  },
  'folder-access': {
    nl: [
      'graag toegang tot de map Aankoop',
      'toegang nodig tot de map Kwaliteit op de server',
      'rechten op map Facturen voor mij aub',
      'kan ik leesrechten krijgen op de map Offertes',
    ],
    fr: ['accès au dossier Comptabilité svp', 'droits de lecture sur le dossier Offres'],
    en: ['access to folder Projects please', 'need access rights for the folder Quality'],
  },
  'toner-order': {
    nl: [
      'toner bestellen voor de copier',
      'er is geen toner meer in voorraad, kan die besteld worden',
      'bestelling toner printer onthaal',
    ],
    fr: ['toner à commander', 'plus de toner de réserve au dépôt, à commander svp'],
  },
  leaver: {
    nl: [
      'account afsluiten van collega die vertrekt',
      'medewerker uit dienst, account blokkeren aub',
      'gebruiker verwijderen, uit dienst op het einde van de maand',
    ],
    fr: ["fermer le compte d'un collègue qui part", 'compte à désactiver, départ vendredi'],
  },
};
