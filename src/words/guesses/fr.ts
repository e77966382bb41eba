import { counted, say } from '../say.ts';
import type { GUESSES_NL } from './nl.ts';

/** Comment un fichier est lu dans son ensemble, et ce qui est demandé quand deux lectures se valent. */
export const GUESSES_FR: typeof GUESSES_NL = {
  kind: {
    encoding: say(() => 'Comment les lettres sont écrites'),
    delimiter: say(() => 'Ce qui sépare les cellules'),
    quote: say(() => 'Ce qui entoure une cellule'),
    decimal: say(() => 'Le signe avant les décimales'),
    dateOrder: say(() => 'L’ordre dans une date'),
    timezone: say(({ column = '' }) =>
      column === '' ? 'Le fuseau horaire' : `Le fuseau horaire de « ${column} »`,
    ),
    durationUnit: say(({ column }) => `L’unité de « ${column} »`),
    rows: say(() => 'Ce qu’est une ligne'),
    groupCells: say(({ column }) => `Les cellules vides de « ${column} »`),
  },
  value: {
    encoding: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, inversé)',
      'windows-1252': 'Windows, Europe occidentale',
      'iso-8859-15': 'ISO 8859-15',
      macintosh: 'Mac',
      ibm850: 'MS-DOS',
      'utf-8+windows-1252': 'Unicode et Windows mêlés',
    },
    delimiter: { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre verticale' },
    quote: {
      double: 'guillemets doubles',
      single: 'guillemets simples',
      'double-backslash': 'guillemets doubles, précédés de \\ dans le texte',
      'single-backslash': 'guillemets simples, précédés de \\ dans le texte',
      typographic: 'guillemets typographiques : “ ” ou „ ” ou « »',
      none: 'rien : un guillemet est un signe ordinaire',
    },
    decimal: { ',': 'virgule avant les décimales', '.': 'point avant les décimales' },
    dateOrder: { dmy: 'jour d’abord', mdy: 'mois d’abord', ymd: 'année d’abord' },
    timezone: { UTC: 'temps universel (UTC)', 'Europe/Brussels': 'Bruxelles' },
    durationUnit: { seconds: 'secondes', minutes: 'minutes', hours: 'heures' },
    rows: { tickets: 'signalée par une personne', events: 'signalée par un appareil' },
    groupCells: { above: 'comme au-dessus', empty: 'simplement vide' },
  },
  question: {
    encoding: say(() => 'Quelles lettres sont les bonnes ?'),
    delimiter: say(() => 'Où s’arrête une cellule ?'),
    quote: say(() => 'Qu’est-ce qui entoure une cellule ?'),
    decimal: say(({ written }) => `Combien vaut ${written} ?`),
    dateOrder: say(({ written }) => `Quel jour est le ${written} ?`),
    timezone: say(({ column = '' }) =>
      column === ''
        ? 'Dans quel fuseau horaire sont les heures ?'
        : `Dans quel fuseau horaire est « ${column} » ?`,
    ),
    durationUnit: say(({ column, list }) => `« ${column} » compte-t-il en ${list} ?`),
    rows: say(() => 'Ces lignes viennent-elles de personnes ou d’appareils ?'),
    groupCells: say(
      ({ column }) => `Une cellule vide de « ${column} » appartient-elle au groupe au-dessus ?`,
    ),
  },
  because: {
    encoding: 'Quelques lettres de ce fichier peuvent se lire de plus d’une façon.',
    delimiter: 'Deux signes divisent ce fichier aussi bien l’un que l’autre.',
    quote: 'Les guillemets de ce fichier peuvent se lire de plus d’une façon.',
    decimal:
      'Chaque nombre avec un point ou une virgule a trois chiffres derrière : le fichier ne dit pas ce que c’est.',
    dateOrder:
      'Aucune date ne contient un nombre au-dessus de douze : le fichier ne dit pas où est le jour et où est le mois.',
    timezone:
      'Le fichier ne dit pas dans quel fuseau horaire sont les heures, et à voir les heures d’été et d’hiver, ce peut être un autre que prévu.',
    durationUnit:
      'Le fichier ne dit pas dans quelle unité sont les nombres, et plus d’une est vraisemblable.',
    rows: 'Cette liste donne une heure, un appareil et un texte, et personne qui signale : le fichier ne dit pas si des personnes ou des appareils l’ont écrite.',
    groupCells:
      'Chaque valeur n’apparaît qu’une fois dans cette colonne, avec des cellules vides en dessous. C’est ainsi qu’un rapport écrit les tickets d’un groupe ; mais ces cellules peuvent aussi être simplement vides.',
  },
  /** Pourquoi, quand il s’agit de l’année et du jour, et d’une seule colonne d’heures. */
  becauseYear:
    'L’année et le jour ont chacun deux chiffres dans ces dates : le fichier ne dit pas lequel des deux vient d’abord.',
  becauseColumn:
    'À côté des autres heures de ce fichier, cette colonne semble être dans un autre fuseau horaire. Si c’est le cas, chaque attente est trop courte ou trop longue d’une heure ou plus.',
  columnsApart: 'Une colonne est-elle dans un autre fuseau horaire ?',
  or: ' ou en ',
  once: 'Votre choix est retenu pour le prochain fichier de ce helpdesk.',
  unanswered: say(
    ({ n }) =>
      `Plus haut, ${counted(n, 'question reste ouverte', 'questions restent ouvertes', 'fr')}. Si vous confirmez sans choisir, nous gardons la lecture qui y est indiquée.`,
  ),
  title: 'Comment nous lisons le fichier',
  what: 'Quelque chose ne va pas ? Choisissez une autre lecture : cinq lignes montrent ce qu’elle change, et nous relisons le fichier.',
  by: {
    file: 'tout le fichier le montre',
    helpdesk: 'ce helpdesk l’écrit ainsi',
    company: 'c’est le réglage de votre entreprise',
    told: 'vous l’avez choisi',
    before: 'nous l’avions lu ainsi la dernière fois',
    others: 'comme les autres heures de ce fichier',
    even: 'l’autre lecture est possible : à vous de le dire',
  },
  readings: say(({ n }) => `Sur ${counted(n, 'ligne', 'lignes', 'fr')} de votre fichier`),
  line: say(({ line }) => `Ligne ${line}`),
  written: 'Dans votre fichier',
  now: 'lu ainsi maintenant',
  pick: say(({ value }) => `Lire : ${value}`),
  keep: say(({ value }) => `Oui, ${value}`),
  nothing: 'illisible',
  /** What an empty cell comes to that is left empty. */
  leftEmpty: 'vide',
  change: 'Lire autrement',
  again: 'Nous relisons votre fichier.',
  readAgain: 'Relu. Vous voyez la nouvelle lecture.',
  already: 'C’est déjà lu ainsi : rien ne change.',
  back: 'Revenir à la première lecture',
  kept: say(({ message }) => `Le fichier ne peut pas être lu ainsi : il reste comme il était. ${message}`),
  doubt: say(
    ({ file, question, value, option }) =>
      `${file} : ${question} Nous avons lu : ${value}. Si c’est autre chose, dites-le avec ${option}.`,
  ),
  doubts: 'Ce que vous devriez préciser',
};
