import { counted, fitting, say } from '../say.ts';

/** What is said of alerts of machines that come back, in French. */
export const ALERTS_FR = {
  title: 'Alertes automatiques qui reviennent',
  lead: say(
    ({ n }) =>
      `${counted(n, 'alerte automatique est revenue', 'alertes automatiques sont revenues', 'fr')} plus d’une fois${fitting(n, '', ', la plus fréquente d’abord', 'fr')}. Cela ne compte pas comme temps perdu par les personnes.`,
  ),
  came: say(
    ({ n, tickets, day }) =>
      `${n} fois, en ${counted(tickets, 'alerte', 'alertes', 'fr')}, la dernière le ${day}`,
  ),
  cameNoTime: say(({ n }) => `signalée ${n} fois, sans date`),
  column: { name: 'Alerte', episodes: 'Fois', alerts: 'Alertes', last: 'Dernière' },
  question: 'Que signalent vos appareils encore et encore ?',
  answer: say(
    ({ n, alerts, machine }) =>
      `${counted(n, 'alerte automatique est revenue', 'alertes automatiques sont revenues', 'fr')} plus d’une fois, soit ${alerts} des ${counted(machine, 'ticket automatique', 'tickets automatiques', 'fr')}.`,
  ),
  notLost:
    'Cela ne compte pas comme temps perdu par les personnes. Mais cela dit où quelque chose continue de coincer.',
  caption: say(
    ({ day }) =>
      `Chaque point est un jour où elle a été signalée, jusqu’au ${day}, dernier jour de vos tickets. La plus fréquente d’abord ; des alertes à moins d’un jour d’intervalle comptent pour une fois.`,
  ),
  over: say(
    ({ n }) => `${counted(n, 'ticket dit', 'tickets disent', 'fr')} que tout était rentré dans l’ordre.`,
  ),
  todo: 'Supprimez la cause de ce qui revient le plus souvent, ou ajustez le seuil à partir duquel l’appareil alerte. Qui gère l’appareil sait lequel des deux.',
  notKnown: [
    'Si quelqu’un y a perdu du temps : une alerte automatique ne le dit pas.',
    'Ce qu’aucun appareil ne surveille : cela ne donne pas d’alerte.',
  ],
  none: 'Aucune alerte automatique n’est revenue un autre jour.',
  noneWhat: say(
    ({ n }) =>
      `Ces tickets en comptent ${counted(n, 'automatique', 'automatiques', 'fr')}. Des alertes à moins d’un jour d’intervalle comptent pour une fois.`,
  ),
  noMachine: 'Ces tickets ne contiennent aucune alerte automatique.',
  noMachineWhat:
    'Importez aussi les alertes de votre surveillance si vous voulez savoir lesquelles reviennent sans cesse.',
  returning: say(({ n }) =>
    counted(n, 'alerte automatique qui revient', 'alertes automatiques qui reviennent', 'fr'),
  ),
  which: 'd’une alerte automatique qui revient',
  whichAny: 'd’alertes automatiques qui reviennent',
  whichOver: 'qui disent que tout est rentré dans l’ordre',
  back: 'Ce que les personnes signalent',
};
