import type { Ways } from '../ways.ts';

/** What comes back seldom, and what is asked again and again, said sideways. */
export const WAYS_RARE: Readonly<Record<string, Ways>> = {
  'itsme-new-phone': {
    fr: ["j'ai changé d'appareil samedi et plus moyen de prouver qui je suis"],
    nl: ['gsm gewisseld en nu besta ik niet meer voor de overheid'],
  },
  'camera-black': {
    fr: ['on me demande pourquoi je me cache en visio', 'je suis un rectangle sombre depuis lundi'],
    nl: ['ze vragen waarom ik mij niet toon', 'ik ben een donker vierkantje in elke call'],
  },
  'translation-locked': {
    fr: ["j'attends que {iemand} sorte pour chercher un mot"],
    nl: ['moet wachten tot {iemand} eruit is voor ik kan vertalen'],
  },
  'roaming-abroad': {
    fr: ['à la gare de Lille et plus rien ne charge, pas de plan, pas de mail'],
    nl: ['sta in Rotterdam zonder kaart en zonder mail'],
    en: ['landed in Porto, phone is a brick without hotel wifi'],
  },
  'welcome-display': {
    fr: ['« Bienvenue à {klant} » depuis mardi, ils sont partis mardi'],
    nl: ["'Welkom {klant}' hangt er al drie dagen, pijnlijk"],
  },
  'newsletter-login': {
    fr: ["trop d'essais, dit-il, et l'envoi est prévu à midi"],
    nl: ['te veel pogingen zegt hij, verzending is om 12u gepland'],
  },
  'desk-booking': {
    fr: [
      "quelqu'un est assis à ma place et il a raison aussi, selon l'appli",
      "j'ai une place de parking au lieu d'un bureau",
    ],
    nl: [
      'er zit iemand op mijn stoel en volgens zijn app klopt dat',
      'ik heb een parkeerplaats gekregen in plaats van een bureau',
    ],
  },
  'laptop-fan': {
    fr: ['avion au décollage sur mes genoux'],
    nl: ['precies een haardroger onder mijn toetsen'],
  },
  'parking-barrier': {
    fr: ["bloquée rampe d'entrée, trois voitures derrière moi"],
    nl: ["sta vast op de helling met drie auto's achter mij"],
  },
  'recording-missing': {
    fr: ["le pv devait se baser sur la séance filmée d'il y a six semaines, elle n'est plus là"],
    nl: ['verslag moest steunen op wat we zes weken geleden opgenomen hebben, niets meer te vinden'],
  },
  'pdf-merge': {
    fr: ['dossier de 14 pièces à coller à la main, ça se ferme à la neuvième'],
    nl: ['14 stukken aan elkaar plakken, bij het negende valt alles dicht'],
  },
  'keyboard-layout': {
    fr: ["zut, je tqpe n'i;porte quoi"],
    nl: ['ik tqp ,ijn zqchtzoord fout door die letters'],
  },
  'bank-card': {
    fr: ["salaires à valider aujourd'hui, l'outil me parle d'un certificat de 2019"],
    nl: ['lonen moeten vandaag weg, hij zeurt over een certificaat van 2019'],
  },
  'court-portal': {
    fr: ['délai de procédure ce soir et une page blanche'],
    nl: ['termijn loopt vanavond af en ik krijg een witte pagina'],
  },
  'plan-colours': {
    fr: ["le vert devient noir, la commune ne verra rien à l'enquête publique"],
    nl: ['groen wordt zwart, de buurt gaat daar niets op zien'],
  },
  'new-colleague': {
    fr: ["{iemand} ne sera plus seule : quelqu'un commence à mi-temps le 3", "renfort à l'accueil dès lundi"],
    nl: ['versterking vanaf de 15de, zij moet meteen kunnen mailen'],
  },
  'folder-access': {
    fr: ['je reprends le projet de {iemand} et toutes les portes sont fermées'],
    nl: ['ik neem over van {iemand} en zie niks'],
    en: ['taking over from {iemand}, everything is locked'],
  },
  'loan-laptop': {
    fr: ['le mien est chez le réparateur, de quoi puis-je me servir mercredi'],
    nl: ['iets om mee te presenteren op verplaatsing, volgende week dinsdag'],
  },
  leaver: {
    fr: ['dernier jour de {iemand} vendredi, faites le nécessaire'],
    nl: ['{iemand} neemt afscheid eind deze maand, wat met haar mails'],
  },
};
