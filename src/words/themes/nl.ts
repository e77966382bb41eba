import { counted, say } from '../say.ts';

/** What is said of families of problems, in Dutch. */
export const THEMES_NL = {
  title: 'Waar uw mensen mee worstelen',
  two: say(
    ({ first, firstTime, second, secondTime }) =>
      `Van wat terugkomt, kostten naar schatting de meeste tijd: ${first} (${firstTime}) en ${second} (${secondTime}).`,
  ),
  one: say(({ first, firstTime }) => `Alles wat terugkomt, gaat over ${first}: ${firstTime}.`),
  mostTickets: say(({ first, n }) => `Van wat terugkomt, gaan de meeste tickets over ${first}: ${n}.`),
  caption:
    'Hoe groter het vlak, hoe meer uren er naar schatting verloren gingen. Kies een vlak om die problemen te zien.',
  captionTickets: 'Hoe groter het vlak, hoe meer tickets. Kies een vlak om die problemen te zien.',
  setAside: say(
    ({ n }) =>
      `${counted(n, 'probleem dat u aan de kant zette, telt', 'problemen die u aan de kant zette, tellen', 'nl')} hier mee.`,
  ),
  theme: 'Thema',
  problems: 'Open problemen',
  none: 'zonder thema',
  quoted: say(({ theme }) => `“${theme}”`),
  noneQuoted: 'problemen zonder thema',
  alone: 'losse meldingen',
  aloneWhat: 'Gearceerd: losse meldingen, die bij geen terugkerend probleem horen.',
  tile: say(({ theme, time, n }) => `${theme}: ${time}, ${counted(n, 'ticket', 'tickets', 'nl')}`),
  tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'nl')),
  found: say(({ n, theme }) => `${counted(n, 'probleem', 'problemen', 'nl')} rond “${theme}”`),
  foundNone: say(({ n }) => `${counted(n, 'probleem', 'problemen', 'nl')} zonder thema`),
  which: say(({ theme }) => `rond “${theme}”`),
  whichNone: 'van problemen zonder thema',
};
