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
  question: 'Wat melden uw toestellen telkens opnieuw?',
  answer: say(
    ({ n, alerts, machine }) =>
      `${counted(n, 'automatische melding kwam', 'automatische meldingen kwamen', 'nl')} meer dan eens terug, goed voor ${alerts} van de ${counted(machine, 'automatisch ticket', 'automatische tickets', 'nl')}.`,
  ),
  notLost: 'Dat telt niet mee als verloren tijd van mensen. Het zegt wel waar iets blijft haperen.',
  caption: say(
    ({ day }) =>
      `Elke stip is een dag waarop het gemeld werd, tot ${day}, de laatste dag in uw tickets. Wat het vaakst kwam, staat eerst; meldingen binnen een dag na elkaar tellen als één keer.`,
  ),
  over: say(({ n }) => `${counted(n, 'ticket zegt', 'tickets zeggen', 'nl')} dat het weer in orde was.`),
  todo: 'Neem bij wat het vaakst terugkomt de oorzaak weg, of stel de grens bij waarop het toestel meldt. Wie het toestel beheert, weet welke van de twee.',
  notKnown: [
    'Of iemand er tijd door verloor: dat zegt een automatische melding niet.',
    'Wat geen toestel bewaakt: daarover komt er geen melding.',
  ],
  none: 'Geen enkele automatische melding kwam op een latere dag terug.',
  noneWhat: say(
    ({ n }) =>
      `In deze tickets ${fitting(n, 'zit', 'zitten', 'nl')} ${counted(n, 'automatisch ticket', 'automatische tickets', 'nl')}. Meldingen binnen een dag na elkaar tellen als één keer.`,
  ),
  noMachine: 'In deze tickets zitten geen automatische meldingen.',
  noMachineWhat: 'Lees ook de meldingen van uw bewaking in als u wilt weten welke er telkens terugkomen.',
  returning: say(({ n }) =>
    counted(n, 'automatische melding die terugkomt', 'automatische meldingen die terugkomen', 'nl'),
  ),
  which: 'van één automatische melding die terugkomt',
  whichAny: 'van automatische meldingen die terugkomen',
  whichOver: 'die zeggen dat het weer in orde is',
  back: 'Wat mensen melden',
};
