import { counted, say } from '../say.ts';
import type { PLACES_NL } from './nl.ts';

/** Where a problem comes more often than expected. */
export const PLACES_EN: typeof PLACES_NL = {
  title: 'Where this is at home',
  at: {
    asset: say(
      ({ name, n, expected, low }) =>
        `On device ${name} it came ${counted(n, 'time', 'times', 'en')}, where ${expected} was to be expected. With 95% certainty that is at least ${low} times as often.`,
    ),
    site: say(
      ({ name, n, expected, low }) =>
        `At site ${name} it came ${counted(n, 'time', 'times', 'en')}, where ${expected} was to be expected. With 95% certainty that is at least ${low} times as often.`,
    ),
    team: say(
      ({ name, n, expected, low }) =>
        `In team ${name} it came ${counted(n, 'time', 'times', 'en')}, where ${expected} was to be expected. With 95% certainty that is at least ${low} times as often.`,
    ),
  },
  since: say(
    ({ day, from, to }) =>
      `The line is the day on which it began, around ${day} (between ${from} and ${to}).`,
  ),
};
