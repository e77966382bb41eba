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
  question: 'What do your machines report again and again?',
  answer: say(
    ({ n, alerts, machine }) =>
      `${counted(n, 'automatic alert', 'automatic alerts', 'en')} came more than once, ${alerts} of the ${counted(machine, 'automatic ticket', 'automatic tickets', 'en')}.`,
  ),
  notLost: 'That does not count as time that people lost. It does say where something keeps going wrong.',
  caption: say(
    ({ day }) =>
      `Each dot is a day on which it was reported, up to ${day}, the last day in your tickets. What came most often stands first; alerts less than a day apart count as one time.`,
  ),
  over: say(({ n }) => `${counted(n, 'ticket says', 'tickets say', 'en')} that it was all right again.`),
  todo: 'Take away the cause of what comes most often, or move the limit at which the machine reports. Whoever looks after the machine knows which of the two.',
  notKnown: [
    'Whether anybody lost time by it: an automatic alert does not say so.',
    'What no machine watches: nothing reports that.',
  ],
  none: 'No automatic alert came back on a later day.',
  noneWhat: say(
    ({ n }) =>
      `These tickets hold ${counted(n, 'automatic one', 'automatic ones', 'en')}. Alerts less than a day apart count as one time.`,
  ),
  noMachine: 'These tickets hold no automatic alerts.',
  noMachineWhat:
    'Bring in the alerts of your monitoring too, if you want to know which ones keep coming back.',
  returning: say(({ n }) =>
    counted(n, 'automatic alert that comes back', 'automatic alerts that come back', 'en'),
  ),
  which: 'of one automatic alert that comes back',
  whichAny: 'of automatic alerts that come back',
  whichOver: 'that say it is all right again',
  back: 'What people report',
};
