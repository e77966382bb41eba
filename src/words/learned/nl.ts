import { fitting, say } from '../say.ts';

/** What is asked about a problem, and what was learned from what people said, in Dutch. */
export const LEARNED_NL = {
  ask: 'Hoort dit er ook bij?',
  askWhat: say(
    ({ n }) =>
      `${n} ${fitting(n, 'los ticket hoort', 'losse tickets horen', 'nl')} er misschien bij. Van zulke tickets hoorde er in onze verzonnen bedrijven ongeveer 6 op 10 echt bij, dus tellen we er geen mee tot u het zegt.`,
  ),
  yes: 'Ja, dit hoort erbij',
  no: 'Nee, dit niet',
  skip: 'Volgende',
  keys: 'Toetsen: + voor ja, - voor nee, 0 voor het volgende.',
  seen: 'U hebt ze allemaal gezien.',
  again: 'Bekijk ze opnieuw',
  which: 'die misschien bij een probleem horen',
  belongs: say(({ name }) => `Hoort bij “${name}”`),
  more: {
    title: 'Is er nog meer van?',
    what: 'Tickets die alleen staan en hier nog het best bij passen. Vink aan wat er ook bij hoort.',
    look: 'Zoek ze op',
    none: 'Er staat geen ticket meer alleen dat hierop lijkt.',
    pick: say(({ ticket }) => `Ticket ${ticket} hoort erbij`),
    add: 'Deze horen er ook bij',
    caption:
      'Wat er het best bij past, staat bovenaan. In onze verzonnen bedrijven hoorden er van de eerste vijf ongeveer 4 op 10 echt bij, en van alle samen 3 op 10. Daarom is er geen vooraf aangevinkt.',
  },
  /** What a problem that somebody saw is called until its numbers are made. */
  gathered: 'Nieuw probleem',
  from: {
    merge:
      'Geleerd: deze tickets zijn één probleem, ook na elke volgende import. Wat letterlijk hetzelfde zegt en nog alleen stond, komt mee.',
    split:
      'Geleerd: dit zijn twee problemen. Wat later binnenkomt, gaat naar de kant waar de woorden het meest op lijken.',
    'not-same':
      'Geleerd: deze tickets komen hier niet terug. Ook wat later letterlijk hetzelfde zegt, hoort er niet bij.',
    also: 'Geleerd: deze tickets horen hierbij, ook na elke volgende import. Wat letterlijk hetzelfde zegt en nog alleen stond, komt mee.',
    'not-this':
      'Geleerd: deze tickets horen hier niet bij, en we vragen het niet meer. Dat geldt ook voor wat letterlijk hetzelfde zegt.',
    gather:
      'Geleerd: deze tickets zijn één probleem, ook na elke volgende import. Wat letterlijk hetzelfde zegt en nog alleen stond, komt mee.',
    reported:
      'Geleerd: die melding hoort hierbij, ook na elke volgende import. Wat er anders mee gegroepeerd zou worden, blijft waar het staat.',
    rename: 'Geleerd: zo heet dit probleem hier, ook als er tickets bij komen.',
  },
  export: 'Wat u ons leerde (JSON)',
  exportWhat:
    'Welke tickets u samenbracht of uit elkaar haalde, en hoe u problemen noemde. Dat blijft van uw bedrijf: de catalogus van Signaal verandert er niet door.',
  takenBack: 'Wat hiervan geleerd was, is vergeten.',
};
