import type { Ways } from '../ways.ts';

/** What comes back seldom, and what is asked again and again, said plainly. */
export const PLAIN_RARE: Readonly<Record<string, Ways>> = {
  'itsme-new-phone': {
    fr: ['itsme ne fonctionne pas sur mon nouveau gsm', 'nouveau téléphone : itsme à réactiver'],
    nl: ['itsme werkt niet op mijn nieuwe telefoon', 'itsme overzetten naar nieuw toestel lukt niet'],
  },
  'camera-black': {
    fr: [
      'caméra noire dans Teams',
      "ma webcam ne s'affiche plus, écran noir en visio",
      'image noire de la caméra depuis la mise à jour du pilote',
    ],
    nl: [
      'camera blijft zwart in Teams',
      'webcam toont geen beeld van mij',
      'zwarte webcam sinds driverupdate',
    ],
  },
  'translation-locked': {
    fr: [
      'glossaire de traduction verrouillé dans Lexiloup',
      'Lexiloup : base terminologique ouverte par un autre',
      "impossible d'ouvrir le lexique, déjà utilisé",
    ],
    nl: ['Lexiloup: woordenlijst vergrendeld', 'vertaalgeheugen is in gebruik door een collega'],
  },
  'roaming-abroad': {
    fr: [
      "pas de données mobiles à l'étranger",
      'internet mobile ne marche pas en déplacement à Lyon',
      'roaming désactivé sur mon gsm',
    ],
    nl: ['geen mobiele data in het buitenland', 'roaming staat uit op mijn gsm'],
    en: ['no mobile data abroad', 'roaming not working on my work phone'],
  },
  'welcome-display': {
    fr: ["écran d'accueil figé sur l'ancien visiteur", "le panneau de bienvenue n'affiche pas le bon client"],
    nl: ['welkomstscherm blijft hangen op vorige bezoeker', 'onthaalscherm toont verkeerde klant'],
  },
  'newsletter-login': {
    fr: ['compte newsletter bloqué', "connexion à l'outil de newsletters refusée"],
    nl: ['nieuwsbriefaccount geblokkeerd', 'kan niet inloggen in het nieuwsbriefprogramma'],
  },
  'desk-booking': {
    fr: [
      'réservation de bureau disparue',
      'deux personnes sur la même place réservée',
      'mon poste réservé est attribué à un autre',
    ],
    nl: [
      'gereserveerde werkplek is weg',
      'bureau dubbel geboekt',
      'reservatie van mijn plek staat op naam van een ander',
    ],
  },
  'laptop-fan': {
    fr: ['ventilateur du portable très bruyant', 'mon pc chauffe et souffle fort'],
    nl: ['ventilator van laptop maakt lawaai', 'laptop loeit en wordt heet'],
  },
  'parking-barrier': {
    fr: ["barrière du parking ne s'ouvre pas", "ma plaque n'est pas reconnue au parking"],
    nl: ['slagboom parking gaat niet open', 'nummerplaat niet herkend aan de garage'],
  },
  'recording-missing': {
    fr: ['enregistrement Teams disparu', "la vidéo de la réunion n'est plus disponible"],
    nl: ['Teams-opname verdwenen', 'opname van de vergadering niet meer beschikbaar'],
  },
  'pdf-merge': {
    fr: [
      'fusion de PDF plante',
      "l'outil d'assemblage des annexes se ferme",
      'impossible de combiner les pdf annotés',
    ],
    nl: ["pdf's samenvoegen crasht", 'bijlagen bundelen lukt niet, programma sluit'],
  },
  'keyboard-layout': {
    fr: ['clavier passé en qwerty', 'mon clavier écrit q à la place de a'],
    nl: ['toetsenbord staat in qwerty', 'letters verwisseld op mijn klavier'],
  },
  'bank-card': {
    fr: [
      'carte bancaire non reconnue pour signer les paiements',
      'le logiciel de la banque ne lit pas la carte',
    ],
    nl: ['bankkaart wordt niet gelezen bij betalingen tekenen', 'banksoftware geeft certificaatfout'],
  },
  'court-portal': {
    fr: [
      'dépôt de conclusions impossible sur le portail de la justice',
      "e-Deposit ne s'ouvre pas dans mon navigateur",
    ],
    nl: [
      'conclusies neerleggen lukt niet op het portaal van justitie',
      'e-Deposit opent niet in mijn browser',
    ],
  },
  'plan-colours': {
    fr: [
      'plans A3 imprimés trop foncés',
      "couleurs fausses à l'impression des plans",
      'les cartes sortent presque noires en A3',
    ],
    nl: ['plannen op A3 te donker afgedrukt', 'kleuren van het plan kloppen niet op papier'],
  },
  'new-colleague': {
    fr: [
      'nouvelle collègue le 1er, prévoir pc et compte',
      "préparer l'arrivée d'un stagiaire aux études",
      'création de compte pour un nouvel engagé',
      'nouvel arrivant lundi : accès, badge et portable svp',
    ],
    nl: [
      'nieuwe collega start maandag, account en laptop nodig',
      'graag account aanmaken voor de nieuwe jurist',
      'komst van stagiair voorbereiden: pc, mail, badge',
    ],
  },
  'folder-access': {
    fr: [
      'accès au dossier {order} svp',
      'je voudrais les droits sur la bibliothèque de {klant}',
      'ajouter ma collègue au site SharePoint du projet',
    ],
    nl: ['graag toegang tot de map {order}', 'rechten op het dossier van {klant} aub'],
    en: ['please give me access to the {order} folder', 'need rights on the project library'],
  },
  'loan-laptop': {
    fr: ['réserver un portable de prêt pour jeudi', "besoin d'un pc pour la soirée participative"],
    nl: ['leenlaptop reserveren voor donderdag', 'pc nodig voor de bewonersavond'],
  },
  leaver: {
    fr: ["clôturer le compte d'un collègue qui part le 31", "départ d'une stagiaire, récupérer le matériel"],
    nl: ['account afsluiten van collega die vertrekt', 'stagiair stopt vrijdag, laptop en badge terugnemen'],
  },
};
