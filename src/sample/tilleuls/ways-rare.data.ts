import type { Ways } from '../ways.ts';

/** The same, said sideways. */
export const WAYS_RARE: Readonly<Record<string, Ways>> = {
  'projector-activity-room': {
    fr: ['quarante personnes devant un mur blanc, on a chanté à la place', 'ciné annulé, « no signal »'],
  },
  'chapel-microphone': {
    fr: ['monsieur le curé parle dans le vide', "ça siffle dans les appareils auditifs pendant l'office"],
  },
  'lift-phone': {
    fr: [
      'une visiteuse coincée dix minutes entre deux étages, personne au bout',
      'contrôleur : ligne cabine non conforme',
    ],
  },
  'card-terminal': {
    fr: [
      "les visiteurs n'ont jamais de liquide, on perd des ventes",
      "trois cafés offerts, l'appareil cherche la ligne",
    ],
  },
  'weighing-chair': {
    fr: [
      "42 kg encodés à la place de 74, ce n'est pas la bonne dame",
      "je recopie les kilos à la main sur tout l'étage",
    ],
    en: ['kilos of my resident went to somebody else', 'writing all weights by hand this month'],
  },
  'doctor-from-home': {
    fr: [
      "il passe exprès le soir pour un résultat de labo qu'il pourrait lire dans son canapé",
      'notre médecin externe est éjecté dès le code reçu',
    ],
  },
  'bed-mat': {
    fr: ["retrouvé par terre à 4h, rien n'avait sonné", 'je borde, je branche, et rien'],
    nl: [
      'meneer lag op de grond en wij hebben niks gehoord',
      'nachtronde extra omdat dat ding onder de lakens zwijgt',
    ],
  },
  'hall-screen': {
    fr: [
      'les familles voient « appuyez sur F1 » au lieu du menu de la semaine',
      'anniversaires du mois invisibles',
    ],
  },
  'direct-debit-file': {
    fr: ["94 factures impayées d'un coup, pas de panique mais presque", 'code de rejet AM05 sur tout le lot'],
  },
  'diet-cards': {
    fr: ['on ne sait plus si le sans sel va au 1 ou au 2', 'quinze bouts de carton à compléter au bic'],
    nl: ['zoutloos voor welke gang? staat er niet meer op', 'met de hand bijgeschreven, weer'],
  },
  'contract-signature': {
    fr: [
      "elle commence demain et n'a toujours rien pu parapher",
      'perdu dans les indésirables, paraît-il, pour la troisième fois',
    ],
  },
  'music-speaker': {
    fr: ["on a eu la playlist techno de l'apprenti pendant la relaxation", 'séance snoezelen en silence'],
    nl: ['stille dansnamiddag', 'we hoorden ineens de telefoon van de loodgieter door de boxen'],
  },
  'new-colleague': {
    fr: [
      'Jeanne commence le 3 // il lui faut tout : mail, Soinéa, Horaplan, casier.',
      'on accueille un étudiant jobiste pour juillet, merci de préparer',
      "quelqu'un de neuf à la lingerie, juste de quoi pointer",
    ],
  },
  'badge-for-stand-in': {
    fr: [
      "la petite nouvelle sonne à chaque fois qu'elle sort les poubelles",
      "il m'en faudrait deux de plus dans le tiroir",
    ],
    nl: ['de interim staat telkens buiten, graag eentje op haar naam'],
  },
  leaver: {
    fr: [
      "dernier jour de notre chef coq vendredi, fermer ce qu'il faut",
      'fin de contrat le 31, merci de tout couper',
    ],
  },
  'cartridge-order': {
    fr: ['plus de noir en réserve', "la jaune clignote et l'armoire est vide"],
  },
  'folder-access': {
    fr: [
      'je remplace ma collègue et je ne vois pas ses documents',
      "peut-on m'ajouter au partage des enquêtes sociales",
    ],
  },
};
