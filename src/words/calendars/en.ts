import { fitting, say } from '../say.ts';
import type { CALENDARS_NL } from './nl.ts';

/** When a company works, on its own page. */
export const CALENDARS_EN: typeof CALENDARS_NL = {
  title: 'When this company works',
  what: 'Whether something comes back every month, or each time around pay day, we see only once we know when people work. A change reckons everything anew.',
  notSaid:
    'Nobody has filled this in yet. Until then we count with an office in Belgium, from 8 to 18, without closures of its own.',
  country: 'Country',
  countryHint: 'Its public holidays follow from it.',
  countries: { BE: 'Belgium', NL: 'Netherlands', FR: 'France', LU: 'Luxembourg' },
  opens: 'Open from',
  closes: 'Open until',
  hoursHint: 'Monday to Friday. What is reported outside these hours counts as well.',
  payrollDay: 'Pay day',
  payrollHint:
    'The day of the month on which wages are paid, 1 to 31. Leave it empty if there is no fixed day.',
  closures: 'Closures of its own',
  closuresHint:
    'The summer closure, the days between Christmas and New Year, a bridge day. Public holidays we know already.',
  from: say(({ n }) => `Closure ${n}, first day`),
  to: say(({ n }) => `Closure ${n}, last day`),
  doubted: say(
    ({ from, to, n, usual }) =>
      `From ${from} to ${to} people kept reporting: ${n} ${fitting(n, 'report', 'reports', 'en')}, where about ${usual} are usual. So we reckon as if the company had been open then. Is the year right?`,
  ),
  add: 'Add a closure',
  remove: say(({ n }) => `Remove closure ${n}`),
  save: 'Save the calendar',
  fault: {
    hours: say(() => 'The time of closing must come after the time of opening.'),
    'closure-day': say(({ n }) => `Closure ${n} needs a first and a last day.`),
    'closure-order': say(({ n }) => `The last day of closure ${n} comes before the first.`),
    'closure-length': say(({ n, days }) => `Closure ${n} is longer than ${days} days. Is the year right?`),
    'closures-many': say(({ most }) => `There is room for ${most} closures. Leave out the oldest.`),
    'payroll-day': say(() => 'Pay day is a day of the month, 1 to 31.'),
  },
};
