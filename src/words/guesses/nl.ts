import { counted, fitting, say } from '../say.ts';

/** Hoe een bestand als geheel gelezen wordt, en wat er gevraagd wordt waar twee lezingen even goed zijn. */
export const GUESSES_NL = {
  /** Wat er beslist is, als kop van een regel. */
  kind: {
    encoding: say(() => 'Hoe de letters geschreven zijn'),
    delimiter: say(() => 'Wat tussen de cellen staat'),
    quote: say(() => 'Wat rond een cel staat'),
    decimal: say(() => 'Het teken voor de decimalen'),
    dateOrder: say(() => 'De volgorde in een datum'),
    timezone: say(({ column = '' }) =>
      column === '' ? 'De tijdzone van de tijden' : `De tijdzone van “${column}”`,
    ),
    durationUnit: say(({ column }) => `De eenheid van “${column}”`),
    rows: say(() => 'Wat een rij is'),
    groupCells: say(({ column }) => `De lege cellen van “${column}”`),
  },
  value: {
    encoding: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, omgekeerd)',
      'windows-1252': 'Windows, West-Europa',
      'iso-8859-15': 'ISO 8859-15',
      macintosh: 'Mac',
      ibm850: 'MS-DOS',
      'utf-8+windows-1252': 'Unicode en Windows door elkaar',
    },
    delimiter: { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'rechte streep' },
    quote: {
      double: 'dubbele aanhalingstekens',
      single: 'enkele aanhalingstekens',
      'double-backslash': 'dubbele aanhalingstekens, met \\ ervoor in de tekst',
      'single-backslash': 'enkele aanhalingstekens, met \\ ervoor in de tekst',
      typographic: 'gekrulde aanhalingstekens: “ ” of „ ” of « »',
      none: 'niets: een aanhalingsteken is een gewoon teken',
    },
    decimal: { ',': 'komma voor de decimalen', '.': 'punt voor de decimalen' },
    dateOrder: { dmy: 'dag eerst', mdy: 'maand eerst', ymd: 'jaar eerst' },
    timezone: { UTC: 'wereldtijd (UTC)', 'Europe/Brussels': 'Brussel' },
    durationUnit: { seconds: 'seconden', minutes: 'minuten', hours: 'uren' },
    rows: { tickets: 'melding van een mens', events: 'meldde een toestel zelf' },
    groupCells: { above: 'zoals erboven', empty: 'gewoon leeg' },
  },
  /** De vraag, in gewone woorden. */
  question: {
    encoding: say(() => 'Welke letters zijn juist?'),
    delimiter: say(() => 'Waar houdt een cel op?'),
    quote: say(() => 'Wat staat er rond een cel?'),
    decimal: say(({ written }) => `Hoeveel is ${written}?`),
    dateOrder: say(({ written }) => `Welke dag is ${written}?`),
    timezone: say(({ column = '' }) =>
      column === '' ? 'In welke tijdzone staan de tijden?' : `In welke tijdzone staat “${column}”?`,
    ),
    durationUnit: say(({ column, list }) => `Telt “${column}” in ${list}?`),
    rows: say(() => 'Zijn dit meldingen van mensen of van toestellen?'),
    groupCells: say(({ column }) => `Hoort een lege cel in “${column}” bij de groep erboven?`),
  },
  because: {
    encoding: 'Enkele letters in dit bestand kunnen op meer dan een manier gelezen worden.',
    delimiter: 'Twee tekens verdelen dit bestand even goed.',
    quote: 'De aanhalingstekens in dit bestand kunnen op meer dan een manier gelezen worden.',
    decimal:
      'Elk getal met een punt of een komma heeft er drie cijfers achter: het bestand zegt niet wat dat is.',
    dateOrder:
      'In geen enkele datum staat een getal boven twaalf: het bestand zegt niet wat de dag is en wat de maand.',
    timezone:
      'Het bestand zegt niet in welke tijdzone de tijden staan, en aan de uren in zomer en winter te zien kan het een andere zijn dan we dachten.',
    durationUnit:
      'Het bestand zegt niet in welke eenheid de getallen staan, en meer dan een is geloofwaardig.',
    rows: 'Deze lijst noemt een tijd, een toestel en een tekst, en niemand die meldt: het bestand zegt niet of mensen dit schreven of toestellen.',
    groupCells:
      'Elke waarde staat maar één keer in deze kolom, met lege cellen eronder. Zo schrijft een verslag de tickets van een groep onder elkaar; maar die cellen kunnen ook gewoon leeg zijn.',
  },
  /** Waarom, waar het om jaar en dag gaat, en om één kolom met tijden. */
  becauseYear:
    'Jaar en dag hebben in deze datums elk twee cijfers: het bestand zegt niet welk van de twee eerst staat.',
  becauseColumn:
    'Naast de andere tijden van dit bestand staat deze kolom wellicht in een andere tijdzone. Is dat zo, dan is elke wachttijd een uur of meer te kort of te lang.',
  columnsApart: 'Staat één kolom in een andere tijdzone?',
  or: ' of ',
  once: 'Uw keuze onthouden we voor het volgende bestand van deze helpdesk.',
  unanswered: say(
    ({ n }) =>
      `Hierboven ${fitting(n, 'staat', 'staan', 'nl')} nog ${counted(n, 'vraag', 'vragen', 'nl')}. Bevestigt u zonder te kiezen, dan houden we de lezing die daar aangeduid is.`,
  ),
  title: 'Hoe we het bestand lezen',
  what: 'Klopt er iets niet? Kies een andere lezing: u ziet op vijf rijen wat ze verandert, en wij lezen het bestand opnieuw.',
  by: {
    file: 'het hele bestand wijst het uit',
    helpdesk: 'deze helpdesk schrijft het zo',
    company: 'zo staat het bij uw bedrijf',
    told: 'u koos dit',
    before: 'zo lazen we het vorige keer',
    others: 'zoals de andere tijden in dit bestand',
    even: 'het kan ook anders: u zegt het',
  },
  readings: say(({ n }) => `Op ${counted(n, 'rij', 'rijen', 'nl')} uit uw bestand`),
  line: say(({ line }) => `Lijn ${line}`),
  written: 'In uw bestand',
  now: 'zo lezen we nu',
  pick: say(({ value }) => `Lees als: ${value}`),
  keep: say(({ value }) => `Ja, ${value}`),
  nothing: 'niet leesbaar',
  /** What an empty cell comes to that is left empty. */
  leftEmpty: 'leeg',
  change: 'Anders lezen',
  again: 'We lezen uw bestand opnieuw.',
  readAgain: 'Opnieuw gelezen. Wat u ziet is de nieuwe lezing.',
  already: 'Zo lezen we het al: er verandert niets.',
  back: 'Terug naar hoe we het eerst lazen',
  kept: say(
    ({ message }) => `Zo kan het bestand niet gelezen worden, dus blijft het zoals het was. ${message}`,
  ),
  doubt: say(
    ({ file, question, value, option }) =>
      `${file}: ${question} We lazen: ${value}. Is het anders, zeg het met ${option}.`,
  ),
  doubts: 'Wat u beter zegt',
};
