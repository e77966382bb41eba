import { counted, say } from '../say.ts';

/** De voorspellingen achter de cijfers van ons palmares, één voor één. */
export const FORECASTS_NL = {
  title: 'Wat we zeiden, en hoe het afliep',
  sentence: say(
    ({ n, which }) =>
      `${counted(n, 'voorspelling', 'voorspellingen', 'nl')}${which === '' ? '' : `: ${which}`}.`,
  ),
  recordWhat: 'Dit stond op uw pagina’s, en werd daarna nooit meer veranderd.',
  replayWhat:
    'Dit stond nooit op een pagina. Het is wat hetzelfde model toen gezegd zou hebben, met alleen wat toen al gebeurd was.',
  which: {
    band: say(({ band }) => `we zeiden ${band}`),
    end: {
      over: 'afgelopen',
      came: 'teruggekomen',
      'stayed-away': 'niet teruggekomen',
      waiting: 'nog niet afgelopen',
      unknown: 'niet te weten wat er kwam',
    },
    label: say(({ label }) => `vast etiket: ${label}`),
    pattern: say(({ name }) => `over “${name}”`),
    newest: 'van elk probleem de laatste',
    gonePattern: 'over een probleem dat er niet meer is',
  },
  said: say(
    ({ day, ten, exact, days, from }) =>
      `Gezegd op ${day}: ${ten} op 10 (${exact}) dat het terugkomt in de ${days} dagen na ${from}.`,
  ),
  wouldSay: say(
    ({ day, ten, exact, days }) =>
      `Op ${day} zou er gestaan hebben: ${ten} op 10 (${exact}) dat het binnen ${days} dagen terugkomt.`,
  ),
  end: {
    came: say(({ day }) => `Kwam terug op ${day}`),
    'stayed-away': say(({ day }) => `Kwam niet terug tot ${day}`),
    waiting: say(({ day }) => `Loopt nog tot ${day}`),
  },
  almostNone: 'minder dan 1 %',
  almostAll: 'meer dan 99 %',
  cameUnkept: 'Kwam terug; met welk ticket is niet bewaard',
  unknown: 'Niet te weten wat er kwam',
  by: say(({ number, title }) => `met ticket ${number}, “${title}”`),
  goneProblem: 'Een probleem dat er niet meer is',
  none: 'Geen enkele voorspelling',
  noneWhat:
    'Geen enkele voorspelling voldoet hieraan. Laat een voorwaarde weg, of kijk terug naar het geheel.',
  back: 'Hoe vaak we gelijk krijgen',
  ofThis: 'Wat we hier eerder over zeiden',
  noRange: say(
    ({ mid, n, need }) =>
      `${mid}, zonder bandbreedte: dit gaat over ${counted(n, 'probleem', 'problemen', 'nl')}, en daarvoor zijn er ${need} nodig`,
  ),
  bandAlone: say(({ mid, n }) => `${mid}, over ${counted(n, 'probleem', 'problemen', 'nl')}`),
  bandsAlone: say(({ need }) => `Over minder dan ${need} problemen staat er geen bandbreedte bij.`),
  tooFew: say(
    ({ forecasts, problems, n, patterns }) =>
      `Om te oordelen zijn er ${forecasts} voorspellingen over ${problems} problemen nodig. Nu zijn het er ${n} over ${patterns}.`,
  ),
};
