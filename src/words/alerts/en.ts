import { counted, fitting, say } from '../say.ts';

/** What is said of alerts of machines that come back, in English. */
export const ALERTS_EN = {
  title: 'Automatic alerts that come back',
  lead: say(
    ({ n }) =>
      `${counted(n, 'automatic alert', 'automatic alerts', 'en')} came more than once${fitting(n, '', ', the most frequent first', 'en')}. That does not count as time that people lost.`,
  ),
  came: say(
    ({ n, tickets, day }) =>
      `${counted(n, 'time', 'times', 'en')}, in ${counted(tickets, 'alert', 'alerts', 'en')}, last on ${day}`,
  ),
  cameNoTime: say(({ n }) => `reported ${counted(n, 'time', 'times', 'en')}, without a date`),
  column: { name: 'Alert', episodes: 'Times', alerts: 'Alerts', last: 'Last' },
};
