import { counted, say } from '../say.ts';

/** What is said of families of problems, in English. */
export const THEMES_EN = {
  title: 'What your people struggle with',
  two: say(
    ({ first, firstTime, second, secondTime }) =>
      `Of what comes back, most time is estimated to have gone to ${first} (${firstTime}) and to ${second} (${secondTime}).`,
  ),
  one: say(({ first, firstTime }) => `Everything that comes back is about ${first}: ${firstTime}.`),
  mostTickets: say(({ first, n }) => `Of what comes back, most tickets are about ${first}: ${n}.`),
  caption:
    'The larger the tile, the more hours are estimated to have been lost. Choose a tile to see its problems.',
  captionTickets: 'The larger the tile, the more tickets. Choose a tile to see its problems.',
  setAside: say(
    ({ n }) =>
      `${counted(n, 'problem that you set aside counts', 'problems that you set aside count', 'en')} here too.`,
  ),
  theme: 'Theme',
  problems: 'Open problems',
  none: 'no theme',
  quoted: say(({ theme }) => `“${theme}”`),
  noneQuoted: 'problems without a theme',
  alone: 'one-off reports',
  aloneWhat: 'Hatched: one-off reports, which belong to no recurring problem.',
  tile: say(({ theme, time, n }) => `${theme}: ${time}, ${counted(n, 'ticket', 'tickets', 'en')}`),
  tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'en')),
  found: say(({ n, theme }) => `${counted(n, 'problem', 'problems', 'en')} about “${theme}”`),
  foundNone: say(({ n }) => `${counted(n, 'problem', 'problems', 'en')} without a theme`),
  which: say(({ theme }) => `about “${theme}”`),
  whichNone: 'of problems without a theme',
};
