import { counted, say } from '../say.ts';

/** What is said of families of problems, in French. */
export const THEMES_FR = {
  title: 'Ce qui freine vos collaborateurs',
  two: say(
    ({ first, firstTime, second, secondTime }) =>
      `Parmi ce qui revient, nous estimons que le plus de temps a été perdu sur ${first} (${firstTime}) et sur ${second} (${secondTime}).`,
  ),
  one: say(({ first, firstTime }) => `Tout ce qui revient concerne ${first} : ${firstTime}.`),
  mostTickets: say(
    ({ first, n }) => `Parmi ce qui revient, la plupart des tickets concernent ${first} : ${n}.`,
  ),
  caption:
    'Plus la surface est grande, plus d’heures ont été perdues selon nos estimations. Choisissez une surface pour voir ses problèmes.',
  captionTickets:
    'Plus la surface est grande, plus il y a de tickets. Choisissez une surface pour voir ses problèmes.',
  setAside: say(
    ({ n }) =>
      `${counted(n, 'problème que vous avez mis de côté compte', 'problèmes que vous avez mis de côté comptent', 'fr')} ici aussi.`,
  ),
  theme: 'Thème',
  problems: 'Problèmes ouverts',
  none: 'sans thème',
  quoted: say(({ theme }) => `« ${theme} »`),
  noneQuoted: 'des problèmes sans thème',
  alone: 'signalements isolés',
  aloneWhat: 'Hachuré : les signalements isolés, qui n’appartiennent à aucun problème récurrent.',
  tile: say(({ theme, time, n }) => `${theme} : ${time}, ${counted(n, 'ticket', 'tickets', 'fr')}`),
  tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'fr')),
  found: say(({ n, theme }) => `${counted(n, 'problème', 'problèmes', 'fr')} sur le thème « ${theme} »`),
  foundNone: say(({ n }) => `${counted(n, 'problème', 'problèmes', 'fr')} sans thème`),
  which: say(({ theme }) => `sur le thème « ${theme} »`),
  whichNone: 'de problèmes sans thème',
};
