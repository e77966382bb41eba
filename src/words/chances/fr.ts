import { counted, fitting, say } from '../say.ts';
import type { CHANCES_NL } from './nl.ts';

/** Ce qui se dit de la chance de retour, et sur quoi elle repose. */
export const CHANCES_FR: typeof CHANCES_NL = {
  known: say(
    ({ ten, days }) =>
      `${counted(ten, 'chance', 'chances', 'fr')} sur 10 que cela revienne dans les ${days} jours`,
  ),
  knownLess: say(
    ({ ten, days }) =>
      `Moins de ${counted(ten, 'chance', 'chances', 'fr')} sur 10 que cela revienne dans les ${days} jours`,
  ),
  knownMore: say(
    ({ ten, days }) =>
      `Plus de ${counted(ten, 'chance', 'chances', 'fr')} sur 10 que cela revienne dans les ${days} jours`,
  ),
  lessThan: say(({ n }) => `moins de ${n}`),
  moreThan: say(({ n }) => `plus de ${n}`),
  from: say(({ day }) => `Les jours comptent à partir du ${day}, dernier jour de vos tickets.`),
  doubt: say(
    ({ low, high, n }) =>
      `${low === high ? `environ ${low}` : `entre ${low} et ${high}`} sur 10, d’après ${n} fois`,
  ),
  doubtLess: say(({ high, n }) => `moins de ${high} sur 10, d’après ${n} fois`),
  doubtMore: say(({ low, n }) => `plus de ${low} sur 10, d’après ${n} fois`),
  doubtAtMost: say(({ high, n }) => `${high} sur 10 au plus, d’après ${n} fois`),
  doubtAtLeast: say(({ low, n }) => `${low} sur 10 au moins, d’après ${n} fois`),
  evidence: say(
    ({ returns, over, silent, alive }) =>
      `C’est revenu ${counted(returns, 'fois', 'fois', 'fr')} en ${over}, puis plus rien pendant ${silent}. Probabilité que la cause soit toujours là : ${alive} %.`,
  ),
  evidenceLately: say(
    ({ returns, over, alive }) =>
      `C’est revenu ${counted(returns, 'fois', 'fois', 'fr')} en ${over}, jusqu’au dernier jour. Probabilité que la cause soit toujours là : ${alive} %.`,
  ),
  evidenceOnce: say(
    ({ silent }) =>
      `C’est arrivé une seule fois, puis plus rien pendant ${silent}. Personne ne peut en déduire si la cause est toujours là.`,
  ),
  shut: say(
    ({ n }) =>
      `Pendant ${counted(n, 'jour', 'jours', 'fr')} de ce silence, l’entreprise était fermée : ${fitting(n, 'il ne compte', 'ils ne comptent', 'fr')} pas.`,
  ),
  moved: say(({ ten }) => `Sans ce que vos propres tickets nous ont appris, nous dirions ${ten} sur 10.`),
  timesAre: say(
    ({ tickets }) =>
      `Les tickets venus à moins d’un jour d’intervalle comptent pour une fois : ${tickets} tickets en tout.`,
  ),
  days: say(({ n }) => counted(n, 'jour', 'jours', 'fr')),
  weeks: say(({ n }) => counted(n, 'semaine', 'semaines', 'fr')),
  unknown: 'Probabilité de retour : inconnue',
  word: {
    exception: 'Exception',
    unclear: 'Exception ou signe avant-coureur, encore incertain',
    precursor: 'Signe avant-coureur',
  },
  over: 'Semble passé',
  sign: {
    rhythm: 'il y a un rythme',
    worsening: 'cela s’aggrave',
    burst: 'c’est venu en une vague',
    'after-change': 'cela a commencé à un moment précis',
    'same-device': 'c’est chaque fois le même appareil',
    lasting: 'la cause est très probablement toujours là',
  },
  /** What a chance was worth: how often it came true, where a higher one is never worth less than a lower one. */
  worth: {
    unknown: 'inconnu',
    by: say(
      ({ n, patterns }) =>
        `Ce que valait une telle chance se lit dans ${counted(n, 'prévision arrivée à son terme', 'prévisions arrivées à leur terme', 'fr')}, sur ${counted(patterns, 'problème', 'problèmes', 'fr')} en tout : une chance plus haute n’y compte jamais pour moins qu’une plus basse.`,
    ),
    rangeOnly: say(
      ({ need }) =>
        `Nous ne donnons un seul chiffre qu’à partir de ${need} prévisions arrivées à leur terme.`,
    ),
    tooFew: say(({ need }) => `Sur moins de ${need} problèmes, nous ne le disons pas.`),
    record: say(
      ({ range, n }) =>
        `Pour de telles chances, le problème est revenu ici jusqu’à présent dans ${range} des cas, selon ${counted(n, 'prévision arrivée à son terme', 'prévisions arrivées à leur terme', 'fr')} ; cela ne restera pas forcément ainsi.`,
    ),
    replay: say(
      ({ range, n }) =>
        `Dans votre passé rejoué, le problème est revenu pour de telles chances dans ${range} des cas, selon ${counted(n, 'prévision rejouée', 'prévisions rejouées', 'fr')} ; cela ne restera pas forcément ainsi.`,
    ),
  },
  record: {
    title: 'Nos prévisions se vérifient-elles ?',
    link: 'Combien de fois cela se vérifie-t-il ?',
    verdict: {
      keeps: 'Ce que nous disons se vérifie',
      'too-high': 'Nous annonçons trop de retours',
      'too-low': 'Il en revient plus que nous ne le disons',
      'too-bold': 'Nous le disons avec trop d’assurance',
      'too-timid': 'Nous le disons trop prudemment',
      uneven: 'Juste dans l’ensemble, mais pas à chaque niveau',
      'not-yet': 'Encore trop peu pour juger',
    },
    band: say(({ from, to }) => `${from} à ${to} sur 10`),
    lowest: say(({ to }) => `moins de ${to} sur 10`),
    highest: say(({ from }) => `plus de ${from} sur 10`),
    sentence: say(
      ({ n, band, came }) =>
        `Sur ${counted(n, 'fois', 'fois', 'fr')} où nous disions ${band}, le problème est revenu ${counted(came, 'fois', 'fois', 'fr')}.`,
    ),
    all: say(
      ({ n, patterns, said, share }) =>
        `En tout : ${counted(n, 'prévision', 'prévisions', 'fr')} sur ${counted(patterns, 'problème', 'problèmes', 'fr')}. Nous attendions ${said} de retours, il y en a eu ${share}.`,
    ),
    empty: 'Aucune prévision n’est encore arrivée à son terme.',
    emptyWhat: say(
      ({ n, day }) =>
        `Nous avons conservé ${counted(n, 'prévision', 'prévisions', 'fr')} ; la première arrive à son terme le ${day}. Dès que vos tickets vont jusque-là, vous verrez ici combien de fois nous avions raison. Importez pour cela un nouvel export de temps en temps.`,
    ),
    emptyNone:
      'À chaque nouvel export, nous conservons la chance affichée pour chaque problème. Trente jours plus tard, vos tickets montrent s’il est revenu, et cela s’affiche ici.',
    recordTitle: 'Ce que nous avons dit et ce qui est arrivé',
    recordWhat:
      'Nous gardons chaque chance que vous avez vue, aussi celle qui a suivi une correction. Elle ne change plus jamais, même si elle était fausse. Si vous faites oublier un import, ce qui a été dit depuis disparaît aussi.',
    replayTitle: 'Votre passé, rejoué',
    replayWhat:
      'Ceci est une répétition, pas un palmarès. Nous avons appliqué le même modèle à vos propres tickets, semaine après semaine, avec seulement ce qui était déjà arrivé. Il savait une chose trop tôt : quels tickets forment un seul problème, seul le fichier entier le dit.',
    replayShort:
      'Vos tickets couvrent encore trop peu de semaines pour rejouer le passé. Cela devient possible après une dizaine de semaines.',
    stackTitle: 'Ce que vos propres tickets apprennent',
    stackWhat:
      'À côté du modèle, nous en essayons un second. Il déplace la chance au moyen de cinq nombres appris de vos propres tickets, surtout du dernier trimestre. Chaque semaine, il est jugé sur ce qu’il avait dit auparavant. Il ne sert qu’une fois 300 prévisions sur 10 problèmes écoulées, et seulement s’il a fait mieux, de plus que le doute, dans la première moitié du temps et dans la seconde. L’erreur est ici logarithmique : qui était sûr et s’est trompé paie le plus.',
    stackFew: say(
      ({ n, patterns }) =>
        `Jusqu’ici, ${counted(n, 'prévision est écoulée', 'prévisions sont écoulées', 'fr')}, à propos de ${counted(patterns, 'problème', 'problèmes', 'fr')}. Il ne sert pas encore.`,
    ),
    stackUsed: say(
      ({ n, patterns, won, doubt }) =>
        `Sur ${counted(n, 'prévision rejouée', 'prévisions rejouées', 'fr')} à propos de ${counted(patterns, 'problème', 'problèmes', 'fr')}, son erreur logarithmique était plus petite de ${won}, à ${doubt} près. Les chances à 30 jours sont donc les siennes.`,
    ),
    stackUnclear: say(
      ({ n, patterns, won, doubt }) =>
        `Sur ${counted(n, 'prévision rejouée', 'prévisions rejouées', 'fr')} à propos de ${counted(patterns, 'problème', 'problèmes', 'fr')}, son erreur logarithmique était plus petite de ${won}, à ${doubt} près. Ce n’est pas nettement mieux dans les deux moitiés : il ne sert donc pas.`,
    ),
    stackWorse: say(
      ({ n, patterns, won, doubt }) =>
        `Sur ${counted(n, 'prévision rejouée', 'prévisions rejouées', 'fr')} à propos de ${counted(patterns, 'problème', 'problèmes', 'fr')}, son erreur logarithmique était plus grande de ${won}, à ${doubt} près. Il ne sert donc pas.`,
    ),
    picture: 'Combien de fois cela s’est vérifié, à côté de ce que nous disions',
    caption:
      'Chaque point est un groupe de prévisions : à droite ce que nous attendions souvent, en haut ce qui est souvent revenu. Plus c’est près de la ligne pointillée, plus c’est honnête. Le trait épais est le doute, la ligne fine suit toutes les prévisions, sans groupes.',
    axisSaid: 'annoncé, sur 10',
    axisCame: 'revenu, sur 10',
    head: {
      band: 'Ce que nous disions',
      said: 'Dit en moyenne',
      came: 'Revenus',
      share: 'Soit',
      worth: 'Ce que valait cette chance',
      label: 'Étiquette fixe',
    },
    of: say(({ came, n }) => `${came} sur ${n}`),
    doubt: say(({ mid, range }) => `${mid} (${range})`),
    labelsTitle: 'Ce que des étiquettes fixes disent des mêmes cas',
    labelsWhat:
      'PagerDuty colle à un incident une étiquette selon un seuil fixe : aucun en trente jours est une anomalie, au plus 5 % de tous les incidents est rare, au moins 20 % est fréquent. Sans chance, sans délai et sans doute.',
    label: { anomaly: 'anomalie', rare: 'rare', frequent: 'fréquent', between: 'sans étiquette' },
    scores: say(
      ({ ours, label, usual }) =>
        `L’erreur de nos chances est de ${ours}. Celle des étiquettes est de ${label}, alors qu’elles savent déjà ce que chacune voulait dire. Qui annonce toujours l’habituel obtient ${usual}. Zéro est parfait, une pièce lancée obtient 0,25.`,
    ),
    howTitle: 'Comment mesurons-nous cela ?',
    how: say(
      ({ miscalibration, discrimination }) =>
        `L’erreur est le score de Brier : le carré de l’écart entre ce que nous disions et ce qui est arrivé, en moyenne. De cela, ${miscalibration} vient de ce que nos chances ne sont pas tout à fait honnêtes, et nous avons gagné ${discrimination} en distinguant les problèmes.`,
    ),
    howResolved:
      'Un problème est revenu quand un nouveau signalement est arrivé dans le délai, au moins un jour après le précédent. Nous ne le comptons qu’une fois le délai entier écoulé.',
    unknownWeeks:
      'Les prévisions sur un même problème se ressemblent. Le doute est donc calculé par problème, et non par prévision.',
    unknownGone: say(
      ({ n }) =>
        `Pour ${counted(n, 'prévision', 'prévisions', 'fr')}, on ne peut savoir ce qui est arrivé : le problème a été fusionné ou oublié, ou vos tickets ont là un trou.`,
    ),
    unknownWaiting: say(
      ({ n, day }) =>
        `${counted(n, 'prévision court', 'prévisions courent', 'fr')} encore, ou vos tickets ne vont pas jusque-là. La première arrive à son terme le ${day}.`,
    ),
    unknownCause: 'Une chance dit si un problème revient, pas pourquoi.',
  },
};
