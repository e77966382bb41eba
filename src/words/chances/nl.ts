import { counted, fitting, say } from '../say.ts';

/** Wat er over de kans op terugkeer gezegd wordt, en waarop die rust. */
export const CHANCES_NL = {
  known: say(({ ten, days }) => `${ten} op 10 dat dit binnen ${days} dagen terugkomt`),
  knownLess: say(({ ten, days }) => `Minder dan ${ten} op 10 dat dit binnen ${days} dagen terugkomt`),
  knownMore: say(({ ten, days }) => `Meer dan ${ten} op 10 dat dit binnen ${days} dagen terugkomt`),
  lessThan: say(({ n }) => `minder dan ${n}`),
  moreThan: say(({ n }) => `meer dan ${n}`),
  from: say(({ day }) => `De dagen tellen vanaf ${day}, de laatste dag in uw tickets.`),
  doubt: say(
    ({ low, high, n }) =>
      `${low === high ? `ongeveer ${low}` : `tussen ${low} en ${high}`} op 10, op grond van ${counted(n, 'keer', 'keren', 'nl')}`,
  ),
  doubtLess: say(
    ({ high, n }) => `minder dan ${high} op 10, op grond van ${counted(n, 'keer', 'keren', 'nl')}`,
  ),
  doubtMore: say(({ low, n }) => `meer dan ${low} op 10, op grond van ${counted(n, 'keer', 'keren', 'nl')}`),
  doubtAtMost: say(
    ({ high, n }) => `hoogstens ${high} op 10, op grond van ${counted(n, 'keer', 'keren', 'nl')}`,
  ),
  doubtAtLeast: say(
    ({ low, n }) => `minstens ${low} op 10, op grond van ${counted(n, 'keer', 'keren', 'nl')}`,
  ),
  /** Zo dat iemand het kan natellen in de tickets. */
  evidence: say(
    ({ returns, over, silent, alive }) =>
      `Het kwam ${counted(returns, 'keer', 'keer', 'nl')} terug in ${over} en bleef daarna ${silent} stil. De kans dat de oorzaak er nog is: ${alive}\u00a0%.`,
  ),
  evidenceLately: say(
    ({ returns, over, alive }) =>
      `Het kwam ${counted(returns, 'keer', 'keer', 'nl')} terug in ${over}, tot op de laatste dag. De kans dat de oorzaak er nog is: ${alive}\u00a0%.`,
  ),
  evidenceOnce: say(
    ({ silent }) =>
      `Het kwam tot nu toe één keer voor en bleef daarna ${silent} stil. Of de oorzaak er nog is, kan niemand daaruit afleiden.`,
  ),
  shut: say(
    ({ n }) =>
      `Op ${counted(n, 'dag', 'dagen', 'nl')} van die stilte was het bedrijf dicht: ${fitting(n, 'die telt', 'die tellen', 'nl')} niet mee.`,
  ),
  moved: say(({ ten }) => `Zonder wat uw eigen tickets ons leerden, zouden we ${ten} op 10 zeggen.`),
  timesAre: say(
    ({ tickets }) =>
      `Tickets die binnen een dag na elkaar kwamen, tellen samen als één keer: in totaal ${tickets} tickets.`,
  ),
  days: say(({ n }) => counted(n, 'dag', 'dagen', 'nl')),
  weeks: say(({ n }) => counted(n, 'week', 'weken', 'nl')),
  unknown: 'Kans dat het terugkomt: onbekend',
  word: {
    exception: 'Uitzondering',
    unclear: 'Uitzondering of voorbode nog onduidelijk',
    precursor: 'Voorbode',
  },
  over: 'Lijkt voorbij',
  sign: {
    rhythm: 'er zit een ritme in',
    worsening: 'het wordt erger',
    burst: 'het kwam in een golf',
    'after-change': 'het begon op één bepaald moment',
    'same-device': 'het is telkens hetzelfde toestel',
    lasting: 'de oorzaak is er heel waarschijnlijk nog',
  } as Readonly<Record<string, string>>,
  /** What a chance was worth: how often it came true, where a higher one is never worth less than a lower one. */
  worth: {
    unknown: 'onbekend',
    by: say(
      ({ n, patterns }) =>
        `Wat zo’n kans waard was, lezen we uit ${counted(n, 'afgelopen voorspelling', 'afgelopen voorspellingen', 'nl')} over ${counted(patterns, 'probleem', 'problemen', 'nl')} samen: een hogere kans telt daarbij nooit voor minder dan een lagere.`,
    ),
    rangeOnly: say(({ need }) => `Eén getal geven we pas vanaf ${need} afgelopen voorspellingen.`),
    tooFew: say(({ need }) => `Gaat een kans over minder dan ${need} problemen, dan zeggen we het niet.`),
    record: say(
      ({ range, n }) =>
        `Bij zulke kansen kwam het probleem hier tot nu toe in ${range} van de gevallen terug, volgens ${counted(n, 'voorspelling', 'voorspellingen', 'nl')} die voorbij zijn; dat hoeft niet zo te blijven.`,
    ),
    replay: say(
      ({ range, n }) =>
        `In de herhaling van uw verleden kwam het probleem bij zulke kansen in ${range} van de gevallen terug, volgens ${counted(n, 'herhaalde voorspelling', 'herhaalde voorspellingen', 'nl')}; dat hoeft niet zo te blijven.`,
    ),
  },
  record: {
    title: 'Komen onze voorspellingen uit?',
    link: 'Hoe vaak komt zoiets uit?',
    verdict: {
      keeps: 'Wat we zeggen, komt uit',
      'too-high': 'We zeggen te vaak dat iets terugkomt',
      'too-low': 'Er komt meer terug dan we zeggen',
      'too-bold': 'We zeggen het met te veel zekerheid',
      'too-timid': 'We zeggen het te voorzichtig',
      uneven: 'In het geheel komt het uit, maar niet bij elke kans',
      'not-yet': 'Nog te weinig om te oordelen',
    },
    band: say(({ from, to }) => `${from} tot ${to} op 10`),
    lowest: say(({ to }) => `minder dan ${to} op 10`),
    highest: say(({ from }) => `meer dan ${from} op 10`),
    sentence: say(
      ({ n, band, came }) =>
        `Van de ${counted(n, 'keer', 'keer', 'nl')} dat we ${band} zeiden, kwam het probleem ${counted(came, 'keer', 'keer', 'nl')} terug.`,
    ),
    all: say(
      ({ n, patterns, said, share }) =>
        `In het geheel: ${counted(n, 'voorspelling', 'voorspellingen', 'nl')} over ${counted(patterns, 'probleem', 'problemen', 'nl')}. We verwachtten ${said} terug, er kwam ${share}.`,
    ),
    empty: 'Er is nog geen voorspelling afgelopen.',
    emptyWhat: say(
      ({ n, day }) =>
        `We hielden ${counted(n, 'voorspelling', 'voorspellingen', 'nl')} bij; de eerste loopt af op ${day}. Zodra uw tickets tot daar reiken, staat hier hoe vaak we gelijk kregen. Lees daarvoor af en toe een nieuwe export in.`,
    ),
    emptyNone:
      'Bij elke nieuwe export houden we bij welke kans we bij elk probleem toonden. Dertig dagen later blijkt uit uw tickets of het terugkwam, en dat staat dan hier.',
    recordTitle: 'Wat we zeiden en wat er kwam',
    recordWhat:
      'Elke kans die u te zien kreeg, is bewaard, ook wat een correctie ervan maakte. Ze verandert nooit meer, ook niet als ze fout was. Vergeet u een import, dan verdwijnt ook wat sindsdien gezegd werd.',
    replayTitle: 'Een herhaling van uw verleden',
    replayWhat:
      'Dit is een herhaling, geen palmares. We lieten hetzelfde model week na week op uw eigen tickets los, telkens met alleen wat toen al gebeurd was. Eén ding wist het te vroeg: welke tickets samen één probleem zijn, weten we pas uit het hele bestand.',
    replayShort:
      'Uw tickets beslaan nog te weinig weken om het verleden te herhalen. Vanaf ongeveer tien weken kan het.',
    stackTitle: 'Wat uw eigen tickets leren',
    stackWhat:
      'Naast het model proberen we een tweede. Dat verschuift de kans met vijf getallen die uit uw eigen tickets geleerd zijn, vooral uit het laatste kwartaal. Elke week beoordelen we het op wat het eerder zei. We gebruiken het pas als 300 voorspellingen over 10 problemen voorbij zijn, en alleen als het beter deed met meer dan de twijfel, in de eerste helft van de tijd en in de tweede. De fout is hier de logaritmische: wie zeker was en ongelijk kreeg, betaalt het meest.',
    stackFew: say(
      ({ n, patterns }) =>
        `Tot nu toe liepen ${counted(n, 'voorspelling', 'voorspellingen', 'nl')} af, over ${counted(patterns, 'probleem', 'problemen', 'nl')}. We gebruiken het nog niet.`,
    ),
    stackUsed: say(
      ({ n, patterns, won, doubt }) =>
        `Bij ${counted(n, 'herhaalde voorspelling', 'herhaalde voorspellingen', 'nl')} over ${counted(patterns, 'probleem', 'problemen', 'nl')} was de logaritmische fout ${won} kleiner, met een twijfel van ${doubt}. De kansen voor 30 dagen zijn daarom de zijne.`,
    ),
    stackUnclear: say(
      ({ n, patterns, won, doubt }) =>
        `Bij ${counted(n, 'herhaalde voorspelling', 'herhaalde voorspellingen', 'nl')} over ${counted(patterns, 'probleem', 'problemen', 'nl')} was de logaritmische fout ${won} kleiner, met een twijfel van ${doubt}. Dat is niet duidelijk beter in beide helften, dus gebruiken we het niet.`,
    ),
    stackWorse: say(
      ({ n, patterns, won, doubt }) =>
        `Bij ${counted(n, 'herhaalde voorspelling', 'herhaalde voorspellingen', 'nl')} over ${counted(patterns, 'probleem', 'problemen', 'nl')} was de logaritmische fout ${won} groter, met een twijfel van ${doubt}. We gebruiken het dus niet.`,
    ),
    picture: 'Hoe vaak het uitkwam, naast wat we zeiden',
    caption:
      'Elk punt is een groep voorspellingen: rechts staat wat we vaak verwachtten, boven wat vaak terugkwam. Hoe dichter bij de stippellijn, hoe eerlijker. De dikke streep is de twijfel, de dunne lijn volgt alle voorspellingen zonder groepen.',
    axisSaid: 'gezegd, op 10',
    axisCame: 'teruggekomen, op 10',
    head: {
      band: 'Wat we zeiden',
      said: 'Gemiddeld gezegd',
      came: 'Teruggekomen',
      share: 'Dat is',
      worth: 'Wat zo’n kans waard was',
      label: 'Vast etiket',
    },
    of: say(({ came, n }) => `${came} van ${n}`),
    doubt: say(({ mid, range }) => `${mid} (${range})`),
    labelsTitle: 'Wat vaste etiketten op dezelfde gevallen zeggen',
    labelsWhat:
      'PagerDuty kleeft op een incident een etiket volgens een vaste drempel: geen in dertig dagen is een anomalie, hoogstens 5 % van alle incidenten is zeldzaam, minstens 20 % is frequent. Zonder kans, zonder termijn en zonder twijfel.',
    label: { anomaly: 'anomalie', rare: 'zeldzaam', frequent: 'frequent', between: 'zonder etiket' },
    scores: say(
      ({ ours, label, usual }) =>
        `De fout van onze kansen is ${ours}. Die van de etiketten is ${label}, en dan weten ze al wat elk etiket betekende. Wie altijd het gewone zegt, heeft ${usual}. Nul is volmaakt, en een muntstuk heeft 0,25.`,
    ),
    howTitle: 'Hoe meten we dit?',
    how: say(
      ({ miscalibration, discrimination }) =>
        `De fout is de Brierscore: het kwadraat van het verschil tussen wat we zeiden en wat kwam, gemiddeld. Daarvan komt ${miscalibration} doordat onze kansen niet helemaal eerlijk zijn, en ${discrimination} wonnen we door problemen uit elkaar te houden.`,
    ),
    howResolved:
      'Een probleem kwam terug als er binnen de termijn een nieuwe melding kwam, minstens een dag na de vorige. Pas als de hele termijn voorbij is, tellen we het.',
    unknownWeeks:
      'Voorspellingen over hetzelfde probleem lijken op elkaar. De twijfel rekent daarom per probleem, en niet per voorspelling.',
    unknownGone: say(
      ({ n }) =>
        `Bij ${counted(n, 'voorspelling', 'voorspellingen', 'nl')} valt niet te weten wat er kwam: het probleem werd samengevoegd of vergeten, of uw tickets hebben daar een gat.`,
    ),
    unknownWaiting: say(
      ({ n, day }) =>
        `${counted(n, 'voorspelling loopt', 'voorspellingen lopen', 'nl')} nog, of uw tickets reiken nog niet zo ver. De eerste loopt af op ${day}.`,
    ),
    unknownCause: 'Een kans zegt of een probleem terugkomt, en niet waarom.',
  },
};
