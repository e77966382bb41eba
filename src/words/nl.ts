import { ALERTS_NL } from './alerts/nl.ts';
import { ALIKES_NL } from './alikes/nl.ts';
import { CALENDARS_NL } from './calendars/nl.ts';
import { CHANCES_NL } from './chances/nl.ts';
import { CHANGED_NL } from './changed/nl.ts';
import { FIXES_NL } from './fixes/nl.ts';
import { FORECASTS_NL } from './forecasts/nl.ts';
import { GUESSES_NL } from './guesses/nl.ts';
import { IMPORTING_NL } from './importing/nl.ts';
import { LEARNED_NL } from './learned/nl.ts';
import { LOOKUPS_NL } from './lookups/nl.ts';
import { METHODS_NL } from './methods/nl.ts';
import { ORDERS_NL } from './orders/nl.ts';
import { PAGES_NL } from './pages/nl.ts';
import { PLACES_NL } from './places/nl.ts';
import { READING_NL } from './reading/nl.ts';
import { REPORTING_NL } from './reporting/nl.ts';
import { REPORTS_NL } from './reports/nl.ts';
import { counted, isOne, say } from './say.ts';
import { THEMES_NL } from './themes/nl.ts';

/** Dutch as it is spoken in Flanders; readers are addressed with u. */
export const NL = {
  lang: 'nl' as 'nl' | 'fr' | 'en',
  product: 'Signaal',
  yourCompany: 'Uw bedrijf',

  welcome: {
    title: 'Kleine IT-problemen worden gewoon.',
    lead: 'Hier ziet u welke problemen terugkomen, wat ze kosten, en of uw IT u vooruithelpt.',
    drop: 'Sleep uw ticketexport hierheen',
    choose: 'Kies een bestand',
    formats: 'Excel, CSV of JSON, ook in een zip, uit eender welk helpdeskprogramma',
    after: 'Wat u na een minuut ziet',
    people: 'Hoeveel mensen werken er?',
    peopleHint: 'Mag leeg blijven. Ermee ziet u of de verloren tijd aannemelijk is.',
    language: 'Taal',
    pictureAlt: 'Een bladzijde met het antwoord bovenaan, daaronder de maanden en de duurste problemen.',
  },

  working: {
    reading: 'Uw bestand wordt gelezen',
    understanding: 'De tickets worden begrepen',
    grouping: 'We zoeken wat hetzelfde probleem is',
    searching: 'We maken de tickets doorzoekbaar',
    judging: 'We kijken wat terugkomt, en hoe vaak',
    reckoning: 'We rekenen de verloren tijd uit',
    writing: 'Het verslag wordt geschreven',
    stop: 'Stoppen',
    percent: say(({ percent }) => `${percent} % gedaan`),
  },

  page: {
    chooseCompany: 'Van welk bedrijf wilt u de tickets?',
    chooseCompanyWhy: 'Dit bestand bevat tickets van meer dan één bedrijf. We houden ze uit elkaar.',
    companyTickets: say(({ name, tickets }) => `${name}: ${counted(tickets, 'ticket', 'tickets', 'nl')}`),
    withoutCompany: say(
      ({ n }) =>
        `(${counted(n, 'ticket noemt', 'tickets noemen', 'nl')} geen bedrijf en ${isOne(n, 'nl') ? 'hoort' : 'horen'} bij geen van deze)`,
    ),
  },

  answer: {
    question: 'Helpt onze IT ons vooruit, of houden we onszelf klein?',
    verdict: {
      forward: 'Vooruit',
      standstill: 'Stilstand',
      small: 'Klein gehouden',
      'not-yet': 'Nog niet te zeggen',
      unclear: 'Geen duidelijke richting',
    },
    sentence: {
      forward: 'Uw IT helpt u vooruit: er gaat steeds minder tijd naar problemen die u al kende.',
      standstill: 'Uw IT staat stil: er gaat nog altijd evenveel tijd naar problemen die u al kende.',
      small: 'U houdt uzelf klein: er gaat steeds meer tijd naar problemen die u al kende.',
      'not-yet': 'Of uw IT u vooruithelpt, kunnen we nog niet eerlijk zeggen.',
      unclear:
        'Uw IT helpt u niet duidelijk vooruit en houdt u niet duidelijk klein: het aandeel gekende problemen schommelt meer dan het verschuift.',
    },
    share: say(
      ({ share }) => `${share} van de verloren tijd ging naar problemen die al eerder waren gemeld.`,
    ),
    shareUnknown:
      'Welk deel van de tijd naar gekende problemen ging, kunnen we uit dit bestand niet opmaken.',
    shareTouched: say(
      ({ share }) =>
        `${share} van de tijd die problemen en IT-werk kostten, ging naar problemen die al eerder waren gemeld.`,
    ),
    shares: say(
      ({ cameBack, fresh, improvement }) =>
        `Van die tijd ging ${cameBack} naar problemen die terugkwamen, ${fresh} naar nieuwe problemen en ${improvement} naar verbetering.`,
    ),
    sharesOfProblems: say(
      ({ cameBack, fresh, why }) =>
        `Van die tijd ging ${cameBack} naar problemen die terugkwamen en ${fresh} naar nieuwe problemen. ${why}`,
    ),
    change: say(({ points }) => `In de loop van de periode is dat aandeel ${points}.`),
    judged: say(
      ({ from }) => `Meegeteld zijn de tickets vanaf ${from}; die ervoor zeggen wat toen al gekend was.`,
    ),
    because: 'Wat daar nog voor nodig is:',
    how: 'Hoe weten we dit?',
    months: {
      lost: 'Verloren uren per maand.',
      'lost-and-worked': 'Uren per maand die problemen en IT-werk kostten.',
    },
    monthsBar: 'De balk toont de twijfel, het streepje het midden.',
    hours: 'uur',
    monthsEmpty: 'De eerdere maanden dienen om te weten wat al gekend was.',
    cameBack: 'Kwam terug',
    new: 'Nieuw',
    improvement: 'Verbetering',
    month: 'Maand',
    improvementMissing:
      'Tijd voor verbetering staat niet in deze export: er zitten geen wijzigingen of projecten in.',
    improvementUnweighed:
      'Verbetering kunnen we niet afwegen: IT schreef op te weinig tickets op hoeveel tijd ze kostten.',
  },

  why: {
    title: 'Waarom',
    returning: say(
      ({ patterns, tickets, all }) =>
        `${counted(patterns, 'probleem kwam terug. Het is', 'problemen kwamen terug. Samen zijn ze', 'nl')} goed voor ${tickets} van de ${counted(all, 'melding', 'meldingen', 'nl')} van mensen.`,
    ),
    costliest: say(({ name, time }) => `Het duurste is “${name}”: ${time} verloren.`),
    total: say(({ time, money }) => `In totaal ging naar schatting ${time} verloren, ${money} aan loonkost.`),
    technician: say(
      ({ time, known, all }) =>
        `De behandelaars zelf werkten ${time} aan deze tickets (genoteerd bij ${known} van ${counted(all, 'ticket', 'tickets', 'nl')}). Dat is een kost van IT, en telt niet mee als verloren tijd.`,
    ),
  },

  moves: {
    title: 'Wat het meest zou veranderen',
    move: say(({ name, time }) => `Wie “${name}” voorkomt, wint in twaalf maanden ${time} terug.`),
    first: say(
      ({ name }) =>
        `Begin bij “${name}”: dat kostte tot nu toe het meest. Wat het per jaar oplevert, kunnen we zonder datums niet zeggen.`,
    ),
    none: 'Er is nog geen probleem dat vaak genoeg terugkwam om er een aan te raden.',
  },

  patterns: {
    title: 'Wat telkens terugkomt',
    lead: say(({ shown, all }) =>
      isOne(all, 'nl')
        ? `Er is ${shown} probleem dat meer dan eens is gemeld.`
        : `De ${shown} duurste van ${all} problemen die meer dan eens zijn gemeld.`,
    ),
    none: 'We vonden in deze tickets geen enkel probleem dat terugkomt.',
    tickets: say(({ n, since }) => `${n} keer gemeld sinds ${since}`),
    ticketsNoTime: say(({ n }) => `${n} keer gemeld`),
    people: {
      '1-4': '1 tot 4 mensen',
      '5-9': '5 tot 9 mensen',
      '10-24': '10 tot 24 mensen',
      '25+': '25 mensen of meer',
      unknown: '',
    },
    lost: say(({ time, money }) => `${time} verloren, ${money}`),
    lostUnknown: 'Verloren tijd onbekend',
    words: say(({ words }) => `Woorden die het verraden: ${words}`),
    lastSeen: say(({ day }) => `laatst op ${day}`),
    timelineCaption: say(
      ({ from, to }) => `Elke stip is een dag waarop dit werd gemeld, van ${from} tot ${to}.`,
    ),
    table: 'Alle problemen in een tabel',
    monthsTable: 'Alle maanden in een tabel',
    column: {
      name: 'Probleem',
      tickets: 'Tickets',
      people: 'Mensen',
      rhythm: 'Ritme',
      chance: 'Komt terug',
      lost: 'Verloren tijd',
      cost: 'Kost',
    },
  },

  rhythm: {
    periodic: {
      day: 'komt elke werkdag rond hetzelfde uur terug',
      week: 'komt elke week terug',
      fortnight: 'komt om de twee weken terug',
      month: 'komt elke maand terug',
      'month-end': 'komt terug rond het einde van de maand',
      payroll: 'komt terug rond de loonverwerking',
      'patch-tuesday': 'komt terug na de maandelijkse updates',
      'nth-weekday': 'komt elke maand op dezelfde weekdag terug',
      quarter: 'komt elk kwartaal terug',
    } as Readonly<Record<string, string>>,
    everyDays: say(({ days }) => `komt ongeveer om de ${days} dagen terug`),
    wasPeriodic: {
      day: 'kwam elke werkdag rond hetzelfde uur terug',
      week: 'kwam elke week terug',
      fortnight: 'kwam om de twee weken terug',
      month: 'kwam elke maand terug',
      'month-end': 'kwam terug rond het einde van de maand',
      payroll: 'kwam terug rond de loonverwerking',
      'patch-tuesday': 'kwam terug na de maandelijkse updates',
      'nth-weekday': 'kwam elke maand op dezelfde weekdag terug',
      quarter: 'kwam elk kwartaal terug',
    } as Readonly<Record<string, string>>,
    wasEveryDays: say(({ days }) => `kwam ongeveer om de ${days} dagen terug`),
    wasSteady: 'kwam onregelmatig terug',
    looksPeriodic: {
      'month-end': 'lijkt terug te komen rond het einde van de maand',
      'patch-tuesday': 'lijkt terug te komen na de maandelijkse updates',
      payroll: 'lijkt terug te komen rond de loonverwerking',
    } as Readonly<Record<string, string>>,
    burst: 'kwam in één korte golf',
    'after-change': 'is er op een bepaald moment bij gekomen',
    since: say(({ day, from, to }) => `is er bij gekomen rond ${day} (tussen ${from} en ${to})`),
    steady: 'komt onregelmatig terug',
    'too-few': 'te weinig keren om een ritme te zien',
    'no-times': 'ritme onbekend: geen datums in dit bestand',
    worsening: 'en wordt erger',
    easing: 'en neemt af',
  },

  calendar: CALENDARS_NL,
  chance: CHANCES_NL,
  forecasts: FORECASTS_NL,
  methods: METHODS_NL,
  places: PLACES_NL,
  changed: CHANGED_NL,

  lost: {
    title: 'Verloren tijd',
    caption: 'Verloren tijd per probleem. De balk toont de twijfel, het streepje het midden.',
    basis: say(
      ({ measured, reported, imputed }) =>
        `Gemeten bij ${counted(measured, 'ticket', 'tickets', 'nl')}, door de melder opgegeven bij ${reported}, aangenomen bij ${imputed}.`,
    ),
    assumption: say(
      ({ median }) =>
        `Waar niets gemeten of opgegeven is, nemen we een gangbare verdeling aan: de helft van de incidenten kost een medewerker minder dan ${median} minuten, enkele kosten uren. Eén ticket telt nooit voor meer dan acht uur.`,
    ),
    ownAssumption: say(
      ({ median, cap }) =>
        `Waar niets gemeten of opgegeven is, rekenen we met de aanname van uw bedrijf: de helft van de incidenten kost een medewerker minder dan ${median} minuten, en één ticket telt nooit voor meer dan ${cap} minuten.`,
    ),
    source:
      'Bron van die aanname: HappySignals, eind 2019 en begin 2022, wat medewerkers van grote bedrijven zelf schatten. Dat kan een factor twee schelen, en die twijfel zit in elke marge.',
    ownSource: 'Die aanname gaf uw bedrijf zelf op.',
    cost: say(
      ({ euro }) =>
        `Een uur werk rekenen we aan ${euro} (gemiddelde loonkost in België, Eurostat 2024). Dat is een waardering, geen factuur.`,
    ),
    band: {
      within: say(
        ({ minutes }) =>
          `Dat is ${minutes} minuten per persoon per week. Gepubliceerde metingen en enquêtes, vooral bij grote bedrijven, zeggen 39 tot 139.`,
      ),
      below: say(
        ({ minutes }) =>
          `Dat is maar ${minutes} minuten per persoon per week, minder dan elke gepubliceerde meting. Waarschijnlijk wordt veel niet gemeld.`,
      ),
      above: say(
        ({ minutes }) =>
          `Dat is ${minutes} minuten per persoon per week, meer dan elke gepubliceerde meting. Vertrouw dit cijfer niet zonder de tickets na te kijken.`,
      ),
      unknown: 'Of dat veel is, kunnen we pas zeggen als we weten hoeveel mensen er werken.',
    },
    waiting: 'De tijd tussen melden en oplossen is wachten, en telt niet als verloren tijd.',
  },

  unknown: {
    title: 'Wat we niet weten',
    codes: {
      'no-times':
        'Wanneer iets gebeurde: te veel tickets hebben geen datum. Een oordeel is er dus niet, en ritme, kans op terugkeer en kost per maand gaan enkel over de tickets met een datum.',
      'short-period':
        'Hoe het over langere tijd gaat: de export beslaat minder dan zes maanden. Met meer maanden wordt het oordeel mogelijk.',
      'few-incidents':
        'Of het verschil echt is: er zijn minder dan honderd incidenten van mensen. Met meer wordt het oordeel mogelijk.',
      unreported:
        'Wat niemand meldt: met tickets alleen is dat niet te weten. Volgens enquêtes wordt maar iets meer dan de helft van de problemen een ticket. De echte verloren tijd ligt dus wellicht hoger.',
      'no-lost-time':
        'Hoeveel tijd elk voorval echt kostte: dat is grotendeels aangenomen, niet gemeten. Vraag melders om hun verloren minuten, en de marge wordt smaller.',
      'unknown-kind':
        'Van een deel van de tickets of het een storing of een vraag is: we rekenden ze als storing, wat de verloren tijd te hoog kan maken.',
      'no-due-times':
        'Of aanvragen te laat klaar waren: er staan geen streefdatums bij. Late aanvragen tellen dus niet mee in de verloren tijd.',
      'no-technician-time':
        'Hoeveel tijd de behandelaars er in totaal aan werkten: dat is niet bij elk ticket genoteerd. De kost van IT zelf is dus hoger dan hier staat, of onbekend.',
      'no-improvement-records':
        'Hoeveel tijd naar verbetering gaat: er zitten geen wijzigingen of projecten in deze export. Dat is onbekend, niet nul.',
      'no-head-count': 'Of dit veel is voor uw bedrijf: daarvoor moeten we weten hoeveel mensen er werken.',
      'no-people': 'Hoeveel mensen elk probleem raakt: de melder staat er niet of te weinig bij.',
      'language-other':
        'Wat in een andere taal staat of te kort is om te begrijpen: daarin kunnen patronen verborgen blijven.',
      'no-assets':
        'Om welk toestel het gaat: dat staat er niet of te weinig bij. Twee printers kunnen daardoor als één probleem tellen.',
      'no-reopen-history':
        'Of tickets opnieuw werden geopend: dat staat niet in deze export. Wat te vroeg werd gesloten, zien we dus niet.',
    },
  },

  missing: {
    times: 'minstens 9 op 10 meldingen met een datum',
    period: 'minstens zes maanden aan tickets',
    incidents: 'minstens honderd incidenten van mensen',
    patterns: 'problemen die we in de tekst van de tickets herkennen: we vonden er geen dat terugkomt',
    'change-too-uncertain': 'een duidelijker verschil: het aandeel schommelt te veel om te kiezen',
  } as Readonly<Record<string, string>>,

  evidence: {
    title: 'Hoe we dit weten',
    taken: say(
      ({ taken, read, file }) => `Uit ${file} lazen we ${taken} van ${counted(read, 'rij', 'rijen', 'nl')}.`,
    ),
    leftOut: say(({ n }) => `${counted(n, 'rij bleef', 'rijen bleven', 'nl')} aan de kant:`),
    nothingLeftOut: 'Er is niets weggelaten.',
    period: say(
      ({ from, to, days }) =>
        `De tickets lopen van ${from} tot en met ${to} (${counted(days, 'dag', 'dagen', 'nl')}).`,
    ),
    noPeriod: 'Er staan geen bruikbare datums in dit bestand.',
    population: say(
      ({ incidents, requests, machine, scheduled, merged, improvements, unknownKind }) =>
        `Dat zijn ${counted(incidents, 'incident', 'incidenten', 'nl')} en ${counted(requests, 'aanvraag', 'aanvragen', 'nl')} van mensen, ${counted(machine, 'automatische melding', 'automatische meldingen', 'nl')}, ${counted(scheduled, 'geplande taak', 'geplande taken', 'nl')}, ${counted(merged, 'samengevoegd of dubbel ticket', 'samengevoegde of dubbele tickets', 'nl')} en ${counted(improvements, 'wijziging of project', 'wijzigingen of projecten', 'nl')}; van ${unknownKind} is de soort onbekend.`,
    ),
    languages: say(({ list }) => `Talen: ${list}.`),
    language: { nl: 'Nederlands', fr: 'Frans', en: 'Engels', other: 'andere of te kort' } as Readonly<
      Record<string, string>
    >,
    columns: 'Hoe we de kolommen begrepen',
    heading: 'Kolom',
    meaning: 'Betekenis',
    confidence: 'Zekerheid',
    cut: say(
      ({ passwords, ibans, nationalNumbers }) =>
        `Uit de teksten knipten we ${counted(passwords, 'wachtwoord', 'wachtwoorden', 'nl')}, ${counted(ibans, 'rekeningnummer', 'rekeningnummers', 'nl')} en ${counted(nationalNumbers, 'rijksregisternummer', 'rijksregisternummers', 'nl')}.`,
    ),
    personal:
      'Dit verslag bevat geen adressen of nummers van mensen, en toont van uw tickets alleen woorden die we kennen of die een vestiging heten: voor al de rest, en dus ook voor namen, staat er “…”. Een naam die ook een gewoon woord is, kan ons ontgaan. Groepen van minder dan vijf mensen staan er als “1 tot 4”.',
    personalUnchecked:
      'Dit bestand zegt niet wie wat meldde, dus kunnen we namen van mensen er niet zeker uit houden. De namen van problemen tonen alleen woorden die we kennen; kijk ze na voor u dit verslag deelt.',
    personalJson:
      'De JSON bevat ticketnummers, en langs uw helpdesk leiden die naar mensen: behandel ze als persoonsgegevens.',
    made: say(
      ({ seed, priors, timezone }) =>
        `Gemaakt met Signaal; dezelfde bestanden en zaadwaarde ${seed} geven hetzelfde verslag. Aannames ${priors}; dagen in ${timezone}.`,
    ),
    legal:
      'De verloren tijd is een schatting op grond van gepubliceerde cijfers en uw eigen tickets. Het oordeel gaat over de techniek, nooit over een mens.',
  },

  leftOutFile: {
    file: 'Bestand',
    line: 'Lijn',
    column: 'Kolom',
    heading: 'Kop van de kolom',
    reason: 'Waarom niet gebruikt',
  },

  reading: READING_NL,
  pages: PAGES_NL,
  importing: IMPORTING_NL,
  guesses: GUESSES_NL,

  refusal: {
    failed:
      'De berekening is onverwacht gestopt. Uw bestand is niet gewijzigd. Probeer het opnieuw, of met een kleiner deel van de export.',
    chooseCompany: say(
      ({ list, how }) =>
        `Dit bestand bevat tickets van meer dan één bedrijf; kies er een met ${how}:\n${list}`,
    ),
    unknownCompany: say(
      ({ name, list, how }) =>
        `Er zijn geen tickets van “${name}” in dit bestand; kies een van deze met ${how}:\n${list}`,
    ),
    readingStopped: say(
      ({ file }) =>
        `Het lezen van ${file} is gestopt voor het klaar was. Er is niets van bewaard. Kies het bestand opnieuw.`,
    ),
    notFound: {
      company: 'Dit bedrijf staat hier niet (meer). Begin opnieuw op de eerste bladzijde.',
      import: 'Deze import staat hier niet (meer). Kijk bij het bedrijf wat er wel is ingelezen.',
      pattern:
        'Dit probleem staat niet (meer) in de lijst. Misschien is het met een ander samengevoegd: zoek het in de lijst.',
      change: 'Deze wijziging staat hier niet (meer).',
      ticket: 'Dit ticket staat hier niet (meer).',
      numbers: 'Er zijn nog geen cijfers. Lees eerst een export in; het rekenen begint dan vanzelf.',
    },
    forgotten: say(({ day }) => `Deze import werd vergeten op ${day}: van dat bestand is hier niets meer.`),
    changedMeanwhile:
      'Iemand heeft dit intussen gewijzigd. U ziet nu hoe het staat; probeer het dan opnieuw.',
    keyReused:
      'Deze aanvraag kwam al eens, met iets anders erin. Laad de bladzijde opnieuw en probeer het nog eens.',
    notNow: 'Dat kan nu niet: deze import staat intussen een stap verder. Laad de bladzijde opnieuw.',
    otherCompany: say(
      ({ name, known }) =>
        `Dit zijn tickets van “${name}”, en hier staan al tickets van “${known}” uit dezelfde helpdesk. Begin voor “${name}” een eigen bedrijf: sleep het bestand naar de eerste bladzijde.`,
    ),
    alreadyUndone: 'Deze wijziging is al teruggenomen.',
    notLatest: 'Er kwam later nog een wijziging bij. Neem die eerst terug.',
    notAlone:
      'Een van deze tickets hoort nu bij een ander probleem. Maak het daar eerst los, of voeg de twee problemen samen.',
    notInPattern:
      'Een van deze tickets hoort intussen niet meer bij dit probleem. Laad de bladzijde opnieuw.',
    wholePattern: 'Er moet minstens één ticket blijven. Wilt u het hele probleem kwijt, zet het dan opzij.',
    samePattern: 'Kies een ander probleem om mee samen te voegen.',
    firstLeft: say(({ why }) => `; wat we het eerst weglieten: ${why}`),
    noTickets: say(
      ({ file, because }) =>
        `${file} bevat geen enkel ticket dat we konden lezen: exporteer de lijst opnieuw, met kolomkoppen en de tickets eronder, als Excel (.xlsx), CSV of JSON${because}.`,
    ),
    cannotWrite: say(
      ({ file, why }) => `${file} kan niet worden geschreven (${why}): kies een map waarin u mag schrijven.`,
    ),
    unknownTicket: say(
      ({ ticket, example }) =>
        `Er is geen ticket “${ticket}” in het bestand. Neem een nummer zoals de export het geeft, zoals ${example}.`,
    ),
    noTimeColumn: say(
      ({ known }) =>
        `We vinden geen kolom met tijdstippen. Noem ze met --time KOLOM; de kolommen zijn: ${known}.`,
    ),
    logTooShort: say(
      ({ events, days, horizon }) =>
        `Het logboek is te kort: ${counted(events, 'gebeurtenis', 'gebeurtenissen', 'nl')} in ${counted(days, 'dag', 'dagen', 'nl')}. Er moet een week aan voorafgaan en daarna ${counted(horizon, 'dag', 'dagen', 'nl')} volgen: kies een kleinere --horizon of geef een langer logboek.`,
    ),
    unknownColumn: say(({ column, known }) => `Er is geen kolom “${column}”; de kolommen zijn: ${known}.`),
    personColumn: say(
      ({ column, field }) =>
        `In “${column}” staan mensen, en die kunnen geen ${field} zijn: laat --map voor deze kolom weg, of kies requester, operator of otherPerson.`,
    ),
    badPriors: say(
      ({ file, part }) =>
        `${file}: ${part} is geen aanname die we kennen; schrijf bijvoorbeeld {"ticket.incident": {"median": 10, "sigma": 2, "capMinutes": 480}}, met minuten boven nul.`,
    ),
    unknownField: say(
      ({ field, known }) => `“${field}” is geen betekenis die we kennen; kies een van deze: ${known}.`,
    ),
    fileUnreadable: say(({ file, why }) => `${file}: ${why}`),
  },

  http: {
    foreign: say(
      ({ port }) =>
        `Signaal antwoordt alleen op zijn eigen bladzijde op deze computer: open http://localhost:${port}/.`,
    ),
    notFound: say(({ path }) => `Hier staat niets: ${path}. Begin opnieuw op de eerste bladzijde, /.`),
    badQuery: say(({ list }) => `Deze aanvraag klopt niet: ${list}.`),
    part: say(({ name, expected }) => `${name}: ${expected}`),
    unknownPart: 'dit kennen we niet, laat het weg',
    expects: {
      file: 'de naam van het bestand, 1 tot 255 tekens',
      lang: 'nl, fr of en',
      people: 'een geheel getal van 1 tot 100000, of niets',
      company: 'de naam van een bedrijf in het bestand, of niets',
      timezone: 'een gekende tijdzone zoals Europe/Brussels, of niets',
      name: 'een naam van hoogstens 120 tekens',
      labourCostCents: 'wat een uur werk kost, in cent',
      hours: 'een uur van openen en een later uur van sluiten, in seconden van de dag',
      closures:
        'hoogstens 60 sluitingen, elk van een dag tot een latere, zoals 2026-07-13, en hoogstens 183 dagen lang',
      payrollDay: 'een dag van de maand, 1 tot 31, of niets',
      country: 'BE, NL, FR of LU',
      map: 'wat elke kolom betekent, als JSON: {"kolom": "veld"}',
      of: 'de naam van een bedrijf in het bestand, of niets',
      version: 'de versie die u het laatst zag',
      owner: 'een naam van hoogstens 80 tekens, of niets',
      due: 'een dag zoals 2026-12-31, en dan ook iemand die het opneemt, of niets',
      tickets: 'een lijst van tickets',
      other: 'het andere probleem',
      page: 'een geheel getal vanaf 1',
      month: 'een maand zoals 2026-03',
      opened: 'twee dagen zoals 2026-07-13..2026-07-31',
      q: 'woorden, samen hoogstens 200 tekens',
      key: 'een UUID in de kop Idempotency-Key, een nieuwe voor elke wijziging',
    } as Readonly<Record<string, string>>,
    howCompany: 'of=NAAM',
    tooLarge: say(
      ({ megabytes }) =>
        `Dit bestand is groter dan ${megabytes} MB. Exporteer een kortere periode, of laat de bijlagen weg.`,
    ),
    notBytes: 'Stuur het bestand zelf, als application/octet-stream.',
    badRequest: 'Deze aanvraag konden we niet lezen. Laad de bladzijde opnieuw en probeer het nog eens.',
    timedOut: 'Dit duurde te lang en is gestopt. Er is niets half gedaan. Probeer het zo meteen opnieuw.',
    unavailable:
      'De gegevens zijn nu niet bereikbaar. Wat bewaard was, is bewaard. Start Signaal opnieuw als dit blijft.',
    failed: 'Er ging iets mis bij ons. Uw bestand is niet gewijzigd. Probeer het opnieuw.',
  },

  alerts: ALERTS_NL,
  reporting: REPORTING_NL,
  alikes: ALIKES_NL,
  orders: ORDERS_NL,
  reports: REPORTS_NL,
  fixes: FIXES_NL,
  learned: LEARNED_NL,
  lookups: LOOKUPS_NL,
  themes: THEMES_NL,

  terminal: {
    verbs: `signaal analyse BESTAND... [opties]   wat telkens terugkomt in een ticketexport, en wat het kost
signaal read BESTAND...               wat we van een export begrijpen, voor er iets mee berekend wordt
signaal similar BESTAND...            welke tickets het meest op een tekst of op elkaar lijken
signaal explain BESTAND...            waarom een ticket staat waar het staat
signaal coverage BESTAND...           welke woorden in tickets we niet herkennen
signaal backtest BESTAND...           hoe goed vooraf te zeggen was wat terugkomt
signaal serve                         hetzelfde in de browser, op http://localhost:4400 (PORT), bewaard in ./data
                                      (SIGNAAL_DATA) of in een PostgreSQL-server (DATABASE_URL)
signaal analyse --help                de opties, met hun standaardwaarden`,
    noVerb: say(({ verb }) => `“signaal ${verb}” bestaat niet; dit bestaat wel:`),
    badPort: say(({ most, value }) => `PORT moet een geheel getal van 0 tot ${most} zijn, niet “${value}”.`),
    running: say(({ url }) => `Signaal draait al: ${url}`),
    otherRunning: say(
      ({ port, folder, other }) =>
        `Op poort ${port} draait al een andere Signaal, met een andere map of databank. Kies voor ${folder} een andere poort: PORT=${other} npm start.`,
    ),
    serving: say(({ url }) => `Signaal: ${url}   (stoppen met Ctrl+C)`),
    portTaken: say(
      ({ port, other }) =>
        `Poort ${port} wordt al door een ander programma gebruikt: kies een andere met PORT=${other} npm start.`,
    ),
    /** Why nothing can be written where somebody wants it, by the system's own code. */
    writeBecause: {
      enoent: 'de map bestaat niet',
      eacces: 'u mag er niet schrijven',
      eperm: 'u mag er niet schrijven',
      erofs: 'er kan daar niets geschreven worden',
      eisdir: 'dit is een map',
      enotdir: 'een deel van het pad is geen map',
      enospc: 'de schijf is vol',
    } as Readonly<Record<string, string>>,
    folderInUse: say(
      ({ folder, pid }) =>
        `Signaal gebruikt de map ${folder} al (proces ${pid}). Sluit dat eerst, of kies een andere map met SIGNAAL_DATA.`,
    ),
    notDurable: say(
      ({ setting }) =>
        `De databank zet niet zeker op schijf wat ze bevestigt (${setting}). Signaal start niet, want u zou tickets kunnen verliezen. Zet de gegevens op een gewone lokale schijf.`,
    ),
    newerData: say(
      ({ migration }) =>
        `De gegevens zijn gemaakt door een nieuwere Signaal (${migration}). Werk Signaal bij; aan de gegevens is niets gewijzigd.`,
    ),
    storeUnavailable: say(
      ({ why }) => `De databank is niet bereikbaar: ${why}. Kijk DATABASE_URL en SIGNAAL_DATA na.`,
    ),
    howCompany: '--company NAAM',
    readUsage: `signaal read FILE... [opties]

  --lang nl|fr|en     taal van wat verteld wordt (nl)
  --timezone ZONE     tijdzone van datums zonder (Europe/Brussels)
                      of KOLOM=ZONE: van één kolom
  --map KOLOM=VELD,…  wat een kolom betekent, als we verkeerd raden
  --date-order dmy|mdy|ymd, --decimal ,|., --duration-unit EENHEID,
  --rows tickets|events  of een rij een melding is, of van een toestel komt
  --delimiter ;|,|tab|, --quote double|single|none|…, --encoding NAAM,
  --group-cells above|empty
                      hoe het bestand te lezen is, waar het dat niet zelf zegt
  --json UIT          alles als JSON

Er wordt niets bewaard en niets verstuurd. Status 0: alles is gelezen; 1: er
is iets weggelaten; 2: verkeerd gebruik of een onleesbaar bestand.`,
    readTold: {
      head: say(
        ({ file, taken, rows, source, percent }) =>
          `${file}: ${taken} van ${rows} rijen meegenomen, gelezen als ${source} (${percent}% zeker).`,
      ),
      anySource: 'een helpdesk die we niet kennen',
      events: 'een lijst van wat toestellen meldden',
      form: say(
        ({ encoding, delimiter, timezone, order }) =>
          `Tekens: ${encoding}. Tussen de cellen: ${delimiter}. Tijdzone: ${timezone}. Datums: ${order}.`,
      ),
      order: {
        ymd: 'jaar eerst',
        dmy: 'dag eerst',
        mdy: 'maand eerst',
        mixed: 'niet allemaal gelijk',
        none: 'geen',
      },
      columns: 'Wat elke kolom betekent',
      suspicions: 'Wat er vreemd uitziet',
      notes: 'Wat ons opviel',
      coverage: 'Wat deze export niet kan zeggen',
      leftOut: 'Weggelaten: kijk deze rijen na in de export',
      more: say(({ n }) => `… en nog ${n}`),
    },
    usage: `signaal analyse BESTAND... [opties]

  --company NAAM      welk bedrijf, als de export er meer dan één bevat
  --people N          hoeveel mensen er werken: zonder is er geen vergelijking
  --lang nl|fr|en     taal van het verslag (nl)
  --timezone ZONE     tijdzone van datums zonder zone (Europe/Brussels)
                      of KOLOM=ZONE: van één kolom
  --labour-cost EURO  loonkost van een uur werk (48.20)
  --country BE|NL|FR|LU  wiens feestdagen vrij zijn (BE)
  --hours VAN-TOT     wanneer er gewerkt wordt (08:00-18:00)
  --closed DAG..DAG,… wanneer het bedrijf gesloten is: 2026-07-13..2026-07-31
  --payroll-day N     dag van de maand waarop de lonen betaald worden
  --map KOLOM=VELD,…  wat een kolom betekent, als we het verkeerd raden
  --date-order dmy|mdy|ymd, --decimal ,|., --duration-unit EENHEID,
  --rows tickets|events  of een rij een melding is, of van een toestel komt
  --delimiter ;|,|tab|, --quote double|single|none|…, --encoding NAAM,
  --group-cells above|empty
                      hoe het bestand te lezen is, waar het dat niet zelf zegt
  --priors BESTAND    eigen aannames over verloren tijd, als JSON
  --seed N            zelfde zaadwaarde, zelfde verslag (1)
  --json UIT          alles als JSON, met ticketnummers
  --html UIT          het verslag als één bladzijde; het zegt zelf of er namen van
                      mensen in kunnen staan

Er wordt niets bewaard en niets verstuurd. Status 0: alles gelezen; 1: er is iets
weggelaten; 2: verkeerd gebruik of een onleesbaar bestand.`,
    saved: say(({ file }) => `Geschreven: ${file}`),
    wrongUse: {
      no_file: say(() => 'Zeg welk bestand: zet het achter de opdracht (met --help ziet u de opties).'),
      unknown_option: say(
        ({ value }) => `Deze opdracht begrijpen we niet: ${value} (met --help ziet u de opties).`,
      ),
      output_taken: say(
        ({ file }) =>
          `${file} is ook het bestand dat gelezen wordt, of wordt twee keer geschreven: kies een andere naam, zodat er niets verloren gaat.`,
      ),
      bad_people: say(
        ({ value }) => `--people moet een geheel getal van 1 tot 100000 zijn, niet “${value}”.`,
      ),
      bad_lang: say(({ value }) => `--lang moet nl, fr of en zijn, niet “${value}”.`),
      bad_timezone: say(
        ({ value }) => `--timezone moet een gekende tijdzone zijn zoals Europe/Brussels, niet “${value}”.`,
      ),
      bad_labour_cost: say(
        ({ value }) => `--labour-cost moet een bedrag in euro per uur zijn, zoals 48.20, niet “${value}”.`,
      ),
      bad_country: say(({ value }) => `--country moet BE, NL, FR of LU zijn, niet “${value}”.`),
      bad_hours: say(
        ({ value }) =>
          `--hours moet een begin en een einde zijn op één dag, zoals 08:00-18:00, niet “${value}”.`,
      ),
      bad_closed: say(
        ({ value }) =>
          `--closed moet een dag zijn of een eerste en een laatste dag, zoals 2026-07-13..2026-07-31, niet “${value}”.`,
      ),
      bad_payroll_day: say(
        ({ value }) => `--payroll-day moet een dag van de maand zijn, van 1 tot 31, niet “${value}”.`,
      ),
      bad_map: say(({ value }) => `--map moet KOLOM=VELD zijn, zoals “Soort melding=type”, niet “${value}”.`),
      bad_reading: say(({ option, value, known }) => `${option} kent ${known}, niet “${value}”.`),
      bad_seed: say(
        ({ value }) => `--seed moet een geheel getal van 0 tot 4294967295 zijn, niet “${value}”.`,
      ),
      bad_top: say(({ value }) => `--top moet een geheel getal van 1 tot 1000 zijn, niet “${value}”.`),
      to_or_each: say(
        () => 'Zeg waarop tickets moeten lijken: --to "TEKST", of --each om het voor elk ticket te vragen.',
      ),
      no_group: say(() => 'Zeg welke kolommen samen één terugkerend probleem maken: --group KOLOM[,KOLOM].'),
      bad_horizon: say(
        ({ value }) => `--horizon moet een geheel aantal dagen zijn van 1 tot 366, niet “${value}”.`,
      ),
      no_ticket: say(() => 'Zeg welk ticket: --ticket NUMMER, met het nummer dat de export het geeft.'),
    },
  },
};

/** Every sentence of the product. Dutch is written first; the compiler asks the other languages for the rest. */
export type Words = typeof NL;
