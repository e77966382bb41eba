import { counted, say } from '../say.ts';

/** Waar een probleem vaker komt dan te verwachten is. */
export const PLACES_NL = {
  title: 'Waar dit thuis is',
  at: {
    asset: say(
      ({ name, n, expected, low }) =>
        `Op toestel ${name} kwam het ${counted(n, 'keer', 'keer', 'nl')}, waar er ${expected} te verwachten was. Met 95\u00a0% zekerheid is dat minstens ${low} keer zo vaak.`,
    ),
    site: say(
      ({ name, n, expected, low }) =>
        `In vestiging ${name} kwam het ${counted(n, 'keer', 'keer', 'nl')}, waar er ${expected} te verwachten was. Met 95\u00a0% zekerheid is dat minstens ${low} keer zo vaak.`,
    ),
    team: say(
      ({ name, n, expected, low }) =>
        `Bij team ${name} kwam het ${counted(n, 'keer', 'keer', 'nl')}, waar er ${expected} te verwachten was. Met 95\u00a0% zekerheid is dat minstens ${low} keer zo vaak.`,
    ),
  },
  since: say(
    ({ day, from, to }) => `De lijn is de dag waarop het begon, rond ${day} (tussen ${from} en ${to}).`,
  ),
};
