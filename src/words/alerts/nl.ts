import { counted, fitting, say } from '../say.ts';

/** What is said of alerts of machines that come back, in Dutch. */
export const ALERTS_NL = {
  title: 'Automatische meldingen die terugkomen',
  lead: say(
    ({ n }) =>
      `${counted(n, 'automatische melding kwam', 'automatische meldingen kwamen', 'nl')} meer dan eens terug${fitting(n, '', ', wat het vaakst kwam eerst', 'nl')}. Dat telt niet mee als verloren tijd van mensen.`,
  ),
  came: say(
    ({ n, tickets, day }) =>
      `${n} keer, in ${counted(tickets, 'melding', 'meldingen', 'nl')}, laatst op ${day}`,
  ),
  cameNoTime: say(({ n }) => `${n} keer gemeld, zonder datum`),
  column: { name: 'Melding', episodes: 'Keren', alerts: 'Meldingen', last: 'Laatst' },
};
