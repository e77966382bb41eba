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
};
