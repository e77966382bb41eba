import { counted, say } from '../say.ts';
import type { FORECASTS_NL } from './nl.ts';

/** Les prévisions derrière les chiffres de notre palmarès, une par une. */
export const FORECASTS_FR: typeof FORECASTS_NL = {
  title: 'Ce que nous avons dit, et la suite',
  sentence: say(
    ({ n, which }) => `${counted(n, 'prévision', 'prévisions', 'fr')}${which === '' ? '' : ` : ${which}`}.`,
  ),
  recordWhat: 'Ceci s’affichait sur vos pages, et n’a plus jamais changé ensuite.',
  replayWhat:
    'Ceci ne s’est jamais affiché. C’est ce que le même modèle aurait dit à l’époque, avec seulement ce qui était déjà arrivé.',
  which: {
    band: say(({ band }) => `nous disions ${band}`),
    end: {
      over: 'arrivées à leur terme',
      came: 'suivies d’un retour',
      'stayed-away': 'sans retour',
      waiting: 'encore en cours',
      unknown: 'suite impossible à savoir',
    },
    label: say(({ label }) => `étiquette fixe : ${label}`),
    pattern: say(({ name }) => `sur « ${name} »`),
    newest: 'de chaque problème la dernière',
    gonePattern: 'sur un problème qui n’existe plus',
  },
  said: say(
    ({ day, ten, exact, days, from }) =>
      `Dit le ${day} : ${counted(ten, 'chance', 'chances', 'fr')} sur 10 (${exact}) que cela revienne dans les ${days} jours après le ${from}.`,
  ),
  wouldSay: say(
    ({ day, ten, exact, days }) =>
      `Le ${day}, la page aurait dit : ${counted(ten, 'chance', 'chances', 'fr')} sur 10 (${exact}) que cela revienne dans les ${days} jours.`,
  ),
  end: {
    came: say(({ day }) => `Revenu le ${day}`),
    'stayed-away': say(({ day }) => `Pas revenu jusqu’au ${day}`),
    waiting: say(({ day }) => `Court encore jusqu’au ${day}`),
  },
  almostNone: 'moins de 1 %',
  almostAll: 'plus de 99 %',
  cameUnkept: 'Revenu ; avec quel ticket, cela n’a pas été conservé',
  unknown: 'Impossible de savoir ce qui est arrivé',
  by: say(({ number, title }) => `avec le ticket ${number}, « ${title} »`),
  goneProblem: 'Un problème qui n’existe plus',
  none: 'Aucune prévision',
  noneWhat: 'Aucune prévision ne répond à ces conditions. Retirez-en une, ou revenez à l’ensemble.',
  back: 'Combien de fois nous avons raison',
  ofThis: 'Ce que nous en avions dit auparavant',
  noRange: say(
    ({ mid, n, need }) =>
      `${mid}, sans fourchette : cela porte sur ${counted(n, 'problème', 'problèmes', 'fr')}, et il en faut ${need}`,
  ),
  bandAlone: say(({ mid, n }) => `${mid}, sur ${counted(n, 'problème', 'problèmes', 'fr')}`),
  bandsAlone: say(({ need }) => `Sur moins de ${need} problèmes, aucune fourchette n’est donnée.`),
  tooFew: say(
    ({ forecasts, problems, n, patterns }) =>
      `Pour juger, il faut ${forecasts} prévisions sur ${problems} problèmes. Il y en a ${n} sur ${patterns} pour l’instant.`,
  ),
};
