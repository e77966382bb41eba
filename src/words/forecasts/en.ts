import { counted, say } from '../say.ts';
import type { FORECASTS_NL } from './nl.ts';

/** The forecasts behind the numbers of our track record, one by one. */
export const FORECASTS_EN: typeof FORECASTS_NL = {
  title: 'What we said, and how it ended',
  sentence: say(
    ({ n, which }) => `${counted(n, 'forecast', 'forecasts', 'en')}${which === '' ? '' : `: ${which}`}.`,
  ),
  recordWhat: 'This stood on your pages, and was never changed afterwards.',
  replayWhat:
    'This never stood on a page. It is what the same model would have said then, with only what had happened by then.',
  which: {
    band: say(({ band }) => `we said ${band}`),
    end: {
      over: 'run its course',
      came: 'came back',
      'stayed-away': 'did not come back',
      waiting: 'still running',
      unknown: 'nobody can know what came',
    },
    label: say(({ label }) => `fixed label: ${label}`),
    pattern: say(({ name }) => `about “${name}”`),
    newest: 'the last one of each problem',
    gonePattern: 'about a problem that is no longer here',
  },
  said: say(
    ({ day, ten, exact, days, from }) =>
      `Said on ${day}: ${ten} in 10 (${exact}) that it comes back in the ${days} days after ${from}.`,
  ),
  wouldSay: say(
    ({ day, ten, exact, days }) =>
      `On ${day} the page would have said: ${ten} in 10 (${exact}) that it comes back within ${days} days.`,
  ),
  end: {
    came: say(({ day }) => `Came back on ${day}`),
    'stayed-away': say(({ day }) => `Had not come back by ${day}`),
    waiting: say(({ day }) => `Still running until ${day}`),
  },
  almostNone: 'less than 1%',
  almostAll: 'more than 99%',
  cameUnkept: 'Came back; with which ticket was not kept',
  unknown: 'Nobody can know what came',
  by: say(({ number, title }) => `with ticket ${number}, “${title}”`),
  goneProblem: 'A problem that is no longer here',
  none: 'Not one forecast',
  noneWhat: 'Not one forecast meets these conditions. Leave one out, or go back to the whole.',
  back: 'How often we are right',
  ofThis: 'What we said of this before',
  noRange: say(
    ({ mid, n, need }) =>
      `${mid}, without a range: this is about ${counted(n, 'problem', 'problems', 'en')}, and a range needs ${need}`,
  ),
  bandAlone: say(({ mid, n }) => `${mid}, about ${counted(n, 'problem', 'problems', 'en')}`),
  bandsAlone: say(({ need }) => `About fewer than ${need} problems no range is given.`),
  tooFew: say(
    ({ forecasts, problems, n, patterns }) =>
      `To judge we need ${forecasts} forecasts about ${problems} problems. So far there are ${n} about ${patterns}.`,
  ),
};
