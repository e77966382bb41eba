import { fitting, say } from '../say.ts';

/** Wanneer een bedrijf werkt, op zijn eigen bladzijde. */
export const CALENDARS_NL = {
  title: 'Wanneer dit bedrijf werkt',
  what: 'Of iets elke maand terugkomt, of telkens rond de loondag, zien we pas als we weten wanneer er gewerkt wordt. Wijzigen berekent alles opnieuw.',
  notSaid:
    'Nog niemand heeft dit ingevuld. Zolang rekenen we met een kantoor in België, van 8 tot 18 uur, zonder eigen sluitingen.',
  country: 'Land',
  countryHint: 'De wettelijke feestdagen volgen daaruit.',
  countries: { BE: 'België', NL: 'Nederland', FR: 'Frankrijk', LU: 'Luxemburg' },
  opens: 'Open vanaf',
  closes: 'Open tot',
  hoursHint: 'Van maandag tot vrijdag. Wat daarbuiten gemeld wordt, telt gewoon mee.',
  payrollDay: 'Loondag',
  payrollHint:
    'De dag van de maand waarop de lonen betaald worden, 1 tot 31. Laat leeg als er geen vaste dag is.',
  closures: 'Eigen sluitingen',
  closuresHint:
    'Het bouwverlof, de dagen tussen Kerstmis en Nieuwjaar, een brugdag. Feestdagen kennen we al.',
  from: say(({ n }) => `Sluiting ${n}, eerste dag`),
  to: say(({ n }) => `Sluiting ${n}, laatste dag`),
  doubted: say(
    ({ from, to, n, usual }) =>
      `Van ${from} tot ${to} bleven mensen melden: ${n} ${fitting(n, 'melding', 'meldingen', 'nl')}, waar er ongeveer ${usual} gewoon zijn. Daarom rekenen we alsof het bedrijf toen open was. Klopt het jaar?`,
  ),
  add: 'Voeg een sluiting toe',
  remove: say(({ n }) => `Verwijder sluiting ${n}`),
  save: 'Bewaar de kalender',
  fault: {
    hours: say(() => 'Het uur van sluiten moet na het uur van openen komen.'),
    'closure-day': say(({ n }) => `Sluiting ${n} heeft een eerste en een laatste dag nodig.`),
    'closure-order': say(({ n }) => `De laatste dag van sluiting ${n} komt vóór de eerste.`),
    'closure-length': say(({ n, days }) => `Sluiting ${n} duurt langer dan ${days} dagen. Klopt het jaar?`),
    'closures-many': say(({ most }) => `Er passen hoogstens ${most} sluitingen in. Laat de oudste weg.`),
    'payroll-day': say(() => 'De loondag is een dag van de maand, van 1 tot 31.'),
  },
};
