import { counted, fitting, say } from '../say.ts';
import type { REPORTING_NL } from './nl.ts';

/** Ce qui est dit de ce que personne ne signale, en français. */
export const REPORTING_FR: typeof REPORTING_NL = {
  title: 'Ce qui ne va pas est-il signalé ?',
  verdict: {
    falls: 'On signale moins',
    rises: 'On signale plus',
    unclear: 'Pas de différence nette',
    'not-yet': 'Trop tôt pour le dire',
  },
  answer: say(
    ({ measured, reported, range }) =>
      `Sur ${counted(measured, 'fois', 'fois', 'fr')} où un appareil a mesuré quelque chose, ${reported} ${fitting(reported, 'a été signalée', 'ont été signalées', 'fr')} : ${range}.`,
  ),
  period: say(
    ({ from, to }) =>
      `Cela va du ${from} au ${to} : pour ces jours, il y a des mesures et des tickets. Une fois est signalée quand un ticket sur cet appareil est venu le même jour ou au plus tard le jour ouvrable suivant.`,
  ),
  reports: say(({ tickets }) => `En tout : ${counted(tickets, 'ticket', 'tickets', 'fr')}.`),
  certain: 'certain à 95 %',
  changeTitle: 'Signale-t-on moins qu’avant ?',
  halves: say(
    ({ from, middle, before, beforeOf, beforeRange, after, afterOf, afterRange }) =>
      `À partir du ${from} : ${before} sur ${beforeOf} signalées, ${beforeRange}. À partir du ${middle} : ${after} sur ${afterOf}, ${afterRange}.`,
  ),
  changeWhat: {
    falls:
      'Cette différence dépasse le hasard. Si vos tickets diminuent, cela ne prouve donc pas que tout va mieux.',
    rises:
      'Cette différence dépasse le hasard. Si vos tickets augmentent, c’est aussi parce qu’on signale plus.',
    unclear: 'Cette différence peut être due au hasard.',
    'not-yet': 'Dans l’une des deux moitiés, rien n’a été mesuré : il n’y a rien à comparer.',
  },
  quarter: say(({ from, to }) => `${from} – ${to}`),
  head: {
    period: 'Période',
    trouble: 'Ce que l’appareil a mesuré',
    measured: 'Mesurées',
    reported: 'Signalées',
    share: 'Part',
  },
  troublesTitle: 'Ce qui est signalé, et ce qui ne l’est pas',
  totalsTitle: 'Combien de fois en tout quelque chose n’allait-il pas ?',
  totals: say(
    ({ low, high, unmeasured }) =>
      `Entre ${low} et ${high} fois. ${fitting(unmeasured, 'Une fois', `${unmeasured} fois`, 'fr')}, des personnes ont signalé un appareil surveillé alors qu’il ne mesurait rien. Combien de fois personne ni rien ne l’a vu dépend de ce qui est signalé :`,
  ),
  totalsAll: say(
    ({ n }) =>
      `Au moins ${n} fois, autant qu’il en a été mesuré : personne n’a signalé d’un appareil surveillé quelque chose qu’il ne mesurait pas.`,
  ),
  totalsNone:
    'Aucune fois n’a été à la fois mesurée et signalée : combien il y en a eu en tout ne peut alors s’estimer.',
  depends: {
    '0.5': 'on signale surtout ce que les appareils manquent',
    '1': 'l’un ne dit rien de l’autre',
    '2': 'ce qui est grave est plus souvent mesuré et plus souvent signalé',
    '4': 'ce qui est grave est bien plus souvent mesuré et signalé',
  },
  totalsHead: { depends: 'Si c’est ainsi', n: 'Fois en tout' },
  todo: 'Regardez, pour ce qui est souvent mesuré et rarement signalé, si cela gêne quelqu’un. Si oui, c’est devenu normal : ôtez la cause, même si personne ne le demande.',
  saysDevice: say(
    ({ of, share }) =>
      `Sur ${counted(of, 'ticket', 'tickets', 'fr')} de personnes, ${share} disent de quel appareil il s’agit. Les autres ne peuvent être mis à côté d’aucune mesure : la vraie part peut être plus élevée.`,
  ),
  otherDays: say(
    ({ share, n }) =>
      `Le hasard : sur ${n} jours où un appareil ne mesurait rien, chaque appareil compté à part, un ticket sur cet appareil est tout de même venu dans le même délai dans ${share} des cas.`,
  ),
  notKnown: [
    'Si un ticket parlait de la même chose : nous regardons l’appareil et le jour, pas les mots.',
    'Si quelqu’un en a été gêné : tout ce qu’un appareil mesure ne se remarque pas.',
  ],
  cannot: 'Cela ne peut pas encore se savoir.',
  why: {
    'no-events': say(
      () =>
        'Il n’y a qu’une liste : celle de ce que des personnes ont signalé. Ce qui n’y est pas, personne ne le sait.',
    ),
    'no-reports': say(
      () =>
        'Il n’y a qu’une liste : celle de ce que des appareils ont mesuré. Aucun ticket de personnes n’a de date.',
    ),
    'no-overlap': say(
      ({ have, need }) =>
        `Il y a deux listes, mais ${Number(have) === 0 ? 'sans aucun jour' : `avec seulement ${counted(have, 'jour', 'jours', 'fr')}`} en commun. Il faut ${need} jours en commun.`,
    ),
    'no-devices': say(
      () => 'Il y a deux listes, mais aucun ticket de personnes ne dit de quel appareil surveillé il s’agit.',
    ),
    'too-few': say(
      ({ have, need }) =>
        `Pendant les jours en commun, des appareils n’ont mesuré quelque chose que ${counted(have, 'fois', 'fois', 'fr')}. Il en faut ${need}.`,
    ),
  },
  bring:
    'Déposez, à côté de vos tickets, une liste de ce que les appareils ont signalé eux-mêmes, de votre supervision ou d’un journal d’événements : avec l’heure, l’appareil et le message (CSV, Excel ou JSON), des mêmes mois. Les tickets doivent dire de quel appareil il s’agit.',
  bringButton: 'Ajouter une liste',
  link: 'Ce qui ne va pas est-il signalé ?',
  which: {
    measured: say(
      ({ n }) =>
        `qui ${fitting(n, 'annonçait une panne mesurée', 'annonçaient chacun une panne mesurée', 'fr')} par un appareil`,
    ),
    reported: say(() => 'de pannes mesurées par un appareil et signalées par quelqu’un'),
    unreported: say(() => 'de pannes mesurées par un appareil et signalées par personne'),
    report: say(() => 'de personnes, sur un appareil qui mesurait alors quelque chose'),
    unmeasured: say(() => 'de personnes, sur un appareil surveillé qui ne mesurait alors rien'),
  },
  whichTrouble: 'd’un seul genre de panne',
};
