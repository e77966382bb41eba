import { counted, fitting, say } from '../say.ts';

const weeks = (n: string | number): string => counted(n, 'week', 'weken', 'nl');
const times = (n: string | number): string => counted(n, 'keer', 'keer', 'nl');

/** What is said of what people did about a problem, in Dutch. */
export const FIXES_NL = {
  title: 'Hielp wat er gedaan is?',
  say: 'Er is iets gedaan',
  change: 'Wijzig wat er gedaan is',
  done: say(({ when, note }) => `${when}: ${note}`),
  doneNoNote: say(({ when }) => `Gedaan op ${when}.`),
  dialogTitle: 'Wat is er gedaan, en wanneer?',
  dialogWhat: 'Signaal houdt daarna bij of het wegblijft, en zegt wanneer dat iets bewijst.',
  on: 'Op welke dag',
  onHint: 'De dag waarop het klaar was.',
  note: 'Wat',
  noteHint: 'Bijvoorbeeld: kabel vervangen, driver bijgewerkt. Mag leeg blijven.',
  takeBack: 'Er is toch niets gedaan',
  word: {
    quiet: 'Stil sindsdien',
    less: 'Minder, nog niet bewezen',
    held: 'Het hielp',
    'came-back': 'Het kwam terug',
    unprovable: 'Niet te bewijzen binnen een jaar',
    stopped: 'Het stopte',
    'stopped-before': 'Het was al gestopt',
    'stopped-reporting': 'Men meldt het niet meer',
  },
  noWeek: 'Er is nog geen volle week te zien na die dag. Lees later een nieuwere export in.',
  quiet: say(
    ({ weeks: n, of, day }) =>
      `Al ${weeks(n)} stil, ${of} zijn er nodig. Blijft het stil, dan is het bewezen op ${day}.`,
  ),
  less: say(
    ({ n, weeks: w, expected, day }) =>
      `Het kwam ${times(n)} in ${weeks(w)}; zonder ingreep waren het er naar schatting ${expected}. Komt er niets meer bij, dan is het bewezen op ${day}.`,
  ),
  held: say(
    ({ n, weeks: w, expected, day }) =>
      `Het kwam ${times(n)} in ${weeks(w)}; zonder ingreep waren het er naar schatting ${expected}. Dat was genoeg bewijs op ${day}.`,
  ),
  'came-back': say(
    ({ n, weeks: w, expected, day }) =>
      `Het kwam ${times(n)} in ${weeks(w)}; zonder ingreep waren het er naar schatting ${expected}. Op ${day} was dat duidelijk: deze ingreep houdt het niet tegen.`,
  ),
  unprovable: say(
    ({ before, weeks: w }) =>
      `Het kwam vroeger zo zelden, ${times(before)} in ${weeks(w)}, dat zelfs een jaar stilte niets bewijst. Alleen een meting op het toestel kan het tonen.`,
  ),
  stoppedAlone: say(
    ({ n, weeks: w }) =>
      `Het kwam ${times(n)} in ${weeks(w)}, veel minder dan vroeger. Er zijn te weinig andere problemen om mee te vergelijken: of het door de ingreep komt, is niet te zeggen.`,
  ),
  stoppedToo: say(
    ({ n, weeks: w, fell, watched }) =>
      `Het kwam ${times(n)} in ${weeks(w)}, veel minder dan vroeger. Maar van ${watched} andere problemen, waar niemand iets aan deed, ${fitting(fell, 'stopte', 'stopten', 'nl')} er in die tijd ook ${fell}: of het door de ingreep komt, is niet te zeggen.`,
  ),
  'stopped-before':
    'Toen er iets gedaan werd, was het al zo lang stil dat het vanzelf gestopt leek. Of de ingreep hielp, is niet te zeggen.',
  'stopped-reporting': say(
    ({ n, weeks: w }) =>
      `Het werd ${times(n)} gemeld in ${weeks(w)}, maar de toestellen meten het even vaak als vroeger.`,
  ),
  /** Op het beeld van de dagen. */
  flag: 'gedaan',
  dashed: 'De streeplijn is de dag waarop er iets gedaan is.',
  progress: say(({ weeks: n, of }) => `${n} van ${weeks(of)} stilte`),
  progressHeld: say(({ weeks: n }) => `Bewezen na ${weeks(n)}`),
  progressBroken: say(
    ({ weeks: n, of }) => `Afgebroken na ${weeks(n)}: ${of} weken stilte waren een bewijs geweest`,
  ),
  before: say(
    ({ n, weeks: w }) =>
      `Vergeleken met ${times(n)} in de ${weeks(w)} ervoor. De laatste vier weken voor de ingreep tellen niet mee: men doet iets wanneer het op zijn ergst is, en dan betert het vaak vanzelf.`,
  ),
  counted: say(
    ({ day }) =>
      `Een week telt hier vijf dagen waarop u werkt: feestdagen en sluitingen tellen niet mee. We tellen tot ${day}, de laatste dag in uw tickets.`,
  ),
  ratio: say(
    ({ middle, range }) => `Het komt nu naar schatting ${middle} zo vaak, met 95\u00a0% zekerheid ${range}.`,
  ),
  compared: say(
    ({ watched, fell }) =>
      `Van ${counted(watched, 'ander probleem', 'andere problemen', 'nl')} waaraan niemand iets deed, ${fitting(fell, 'viel', 'vielen', 'nl')} er in dezelfde tijd ${fell} even ver terug.`,
  ),
  measured: say(
    ({ name, before, beforeWeeks, after, afterWeeks }) =>
      `Toestellen maten “${name}”: ${before} keer in de ${weeks(beforeWeeks)} ervoor, ${after} keer in de ${weeks(afterWeeks)} erna. De tickets van dit probleem kwamen vroeger samen met die metingen.`,
  ),
  beside: say(
    ({ n, name }) =>
      `${counted(n, 'probleem', 'problemen', 'nl')} waaraan niemand iets deed, naast wat er aan “${name}” gedaan is`,
  ),
  besideFell: say(
    ({ n, name }) =>
      `${counted(n, 'probleem', 'problemen', 'nl')} waaraan niemand iets deed en ${fitting(n, 'dat even ver terugviel', 'die even ver terugvielen', 'nl')} nadat er iets aan “${name}” gedaan was`,
  ),
  removed: say(
    ({ share, n }) =>
      `Een terugkerend probleem werd ${n} keer afgesloten: naar schatting ging in ${share} van die keren de oorzaak weg. De andere keren werd behandeld wat ervan te zien was.`,
  ),
  removedOfTheme: say(
    ({ share, n, theme }) =>
      `Een terugkerend probleem rond “${theme}” werd ${n} keer afgesloten: naar schatting ging in ${share} van die keren de oorzaak weg. De andere keren werd behandeld wat ervan te zien was.`,
  ),
  removedOfAll: say(
    ({ theme }) => `Over alle problemen samen, want rond “${theme}” alleen zijn het er te weinig:`,
  ),
};
