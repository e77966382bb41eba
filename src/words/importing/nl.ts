import { counted, fitting, say } from '../say.ts';

/** Bringing in an export, and the company it belongs to, in Dutch. */
export const IMPORTING_NL = {
  welcome: {
    here: 'Bedrijven op deze computer',
    never: 'nog niet berekend',
    invented: 'verzonnen',
    waits: 'een bestand wacht op uw bevestiging',
    reckoned: say(({ when }) => `berekend ${when}`),
    tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'nl')),
    stays:
      'Uw tickets blijven op deze computer. Er wordt niets verstuurd, en u kunt alles weer laten vergeten.',
    around: 'Of kijk rond in een verzonnen bedrijf',
    samples: {
      verhaegen: 'Maakbedrijf Verhaegen',
      lumen: 'Bureau Lumen',
      tilleuls: 'Résidence Les Tilleuls',
    },
    sampleAbout: {
      verhaegen: 'een maakbedrijf van 48 mensen',
      lumen: 'een tweetalig kantoor van 31 mensen',
      tilleuls: 'een woonzorgcentrum van 120 mensen',
    },
    opening: 'Wordt geopend',
    sending: 'Uw bestand wordt overgebracht',
  },

  understood: {
    title: 'Wat hebben we begrepen?',
    readingTitle: 'We lezen uw bestand',
    reading: say(({ file }) => `${file} wordt gelezen.`),
    rows: say(({ done, total }) => `${done} van ${counted(total, 'rij', 'rijen', 'nl')}`),
    rowsUnknown: 'Even kijken hoe groot het is',
    sentence: say(({ tickets, period, spoken, left }) => `${tickets}${period}${spoken}${left}.`),
    tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'nl')),
    ticketsOf: say(({ n, helpdesk }) => `${counted(n, 'ticket', 'tickets', 'nl')} van ${helpdesk}`),
    events: say(({ n }) => counted(n, 'gebeurtenis van een toestel', 'gebeurtenissen van toestellen', 'nl')),
    period: say(({ from, to }) => `, van ${from} tot en met ${to}`),
    onDay: say(({ day }) => `, van ${day}`),
    periodNear: say(({ from, to }) => `, van ${from} tot ${to}`),
    noPeriod: ', zonder bruikbare datums',
    languages: say(({ list }) => `, in het ${list}`),
    language: { nl: 'Nederlands', fr: 'Frans', en: 'Engels' } as Readonly<Record<string, string>>,
    aside: say(({ n, why }) => `; ${counted(n, 'rij blijft', 'rijen blijven', 'nl')} aan de kant, ${why}`),
    asideWhy: 'hier staat waarom',
    comma: ', het ',
    and: ' en het ',
    preview: 'Zo zien we uw tickets',
    previewSome: say(({ n }) => `${n} ervan.`),
    previewWhat: 'Wachtwoorden en de namen van mensen die we herkennen, zijn eruit geknipt.',
    columns: 'Wat elke kolom betekent',
    columnsWhat: 'Klopt er een niet? Kies een andere betekenis en we lezen het bestand opnieuw.',
    columnsIdle: say(
      ({ n }) =>
        `Toon ${counted(n, 'kolom die we niet nodig hebben', 'kolommen die we niet nodig hebben', 'nl')}`,
    ),
    sure: { high: 'zeker', middle: 'vrij zeker', low: 'onzeker' },
    remembered: 'zo is het de vorige keer gelezen',
    reason: {
      map: 'u koos dit',
      heading_and_values: 'de kop zegt het en de inhoud past',
      heading: 'de kop zegt het',
      part_of_heading_and_values: 'een deel van de kop zegt het en de inhoud past',
      part_of_heading: 'een deel van de kop zegt het',
      values: 'de inhoud lijkt erop',
      order_of_times: 'de volgorde van de tijden zegt het',
      looks_like_people: 'er lijken namen van mensen in te staan',
      taken_by_other: 'een andere kolom past hier beter bij',
      values_disagree: 'kop en inhoud spreken elkaar tegen',
      empty: 'de kolom is leeg',
      known_heading: 'zo noemt deze helpdesk het',
      clock_of_date: 'het uur ervan lezen we bij de datum',
      known_unused: 'deze kolom kennen we, en we hebben ze niet nodig',
      expected_heading: 'deze helpdesk noemt het wellicht zo, kijk het na',
      not_recognised: 'niets wees op een betekenis',
    } as Readonly<Record<string, string>>,
    reasonOther: 'niets wees op een betekenis',
    examples: say(({ list }) => `bijvoorbeeld ${list}`),
    sample: say(({ value }) => `“${value}”`),
    person: 'Over mensen: wordt een nummer zonder naam',
    meaningOf: say(({ heading }) => `Betekenis van ${heading}`),
    leaveAsRead: 'Laat het zoals het gelezen is',
    fileGone:
      'We hebben uw bestand niet meer: deze bladzijde is opnieuw geopend. Kies het nog eens, dan lezen we het met deze betekenis.',
    chooseAgain: 'Kies het bestand opnieuw',
    left: say(({ n }) => `${counted(n, 'rij blijft', 'rijen blijven', 'nl')} aan de kant`),
    leftNone: 'Elke rij was bruikbaar.',
    leftWhere: say(({ why, column, heading }) => `${why}; kolom ${column}, “${heading}”`),
    leftMore: say(({ n }) => `en nog ${n}`),
    leftDownload: 'Bewaar de lijst van deze rijen',
    rowsDownload: 'Bewaar de rijen zelf om ze te herstellen',
    leftColumn: say(({ why, column }) => `${why}; kolom ${column}`),
    rowsDownloadOf: say(({ file }) => `Bewaar de rijen zelf van ${file} om ze te herstellen`),
    rowsDownloadWhat:
      'De lijst zegt waar elke rij staat en waarom ze aan de kant bleef. De rijen zelf zijn bewaard zoals ze in uw bestand staan, zonder de wachtwoorden, rekeningnummers en rijksregisternummers die we erin vonden, en versleuteld: herstel ze, en breng ze daarna hier binnen.',
    rowsTooLong: say(
      ({ n, most }) =>
        `${counted(n, 'rij is', 'rijen zijn', 'nl')} langer dan ${most} tekens: die bewaren we niet. De lijst wijst ${fitting(n, 'haar lijn', 'hun lijnen', 'nl')} in uw bestand aan.`,
    ),
    rowsTooMany: say(
      ({ n, most }) =>
        `Nog ${counted(n, 'rij', 'rijen', 'nl')} bewaren we niet: van één import houden we hoogstens ${most} rijen en 8 miljoen tekens. De lijst wijst ${fitting(n, 'haar lijn', 'hun lijnen', 'nl')} in uw bestand aan.`,
    ),
    rowsUnkept: say(
      ({ n }) =>
        `Van ${counted(n, 'rij', 'rijen', 'nl')} hebben we enkel de plaats: ${fitting(n, 'de rij zelf is', 'de rijen zelf zijn', 'nl')} niet bewaard. De lijst wijst ${fitting(n, 'haar lijn', 'hun lijnen', 'nl')} in uw bestand aan.`,
    ),
    suspicions: 'Wat er vreemd uitziet',
    coverage: 'Wat deze export niet kan zeggen',
    notes: 'Wat ons opviel',
    unfold: say(({ n }) => `Toon de ${n} punten`),
    whose: 'Van welk bedrijf is dit?',
    name: 'Naam van het bedrijf',
    nameHint: 'Alleen om het hier terug te vinden.',
    people: 'Hoeveel mensen werken er?',
    peopleHint: 'Mag leeg blijven. Ermee ziet u of de verloren tijd veel is.',
    peopleKnown: say(
      ({ n }) => `Er ${fitting(n, 'werkt', 'werken', 'nl')} ${counted(n, 'mens', 'mensen', 'nl')}.`,
    ),
    peopleChange: 'Wijzig het aantal',
    peopleUnknown:
      'We weten nog niet hoeveel mensen er werken. Met dat aantal ziet u of de verloren tijd veel is.',
    peopleFill: 'Vul het aantal in',
    sameCompany: say(
      ({ name }) =>
        `Dit bestand bevat meer dan één bedrijf. We nemen de tickets van “${name}”, zoals de vorige keer.`,
    ),
    otherCompany: 'Een ander bedrijf begint op de eerste bladzijde',
    happens: 'Wat er gebeurt als u bevestigt',
    created: say(({ n }) => counted(n, 'ticket komt erbij', 'tickets komen erbij', 'nl')),
    updated: say(({ n }) => counted(n, 'ticket wordt bijgewerkt', 'tickets worden bijgewerkt', 'nl')),
    unchanged: say(({ n }) =>
      counted(n, 'ticket blijft zoals het was', 'tickets blijven zoals ze waren', 'nl'),
    ),
    createdEvents: say(({ n }) =>
      counted(n, 'gebeurtenis van een toestel komt erbij', 'gebeurtenissen van toestellen komen erbij', 'nl'),
    ),
    updatedEvents: say(({ n }) =>
      counted(
        n,
        'gebeurtenis van een toestel wordt bijgewerkt',
        'gebeurtenissen van toestellen worden bijgewerkt',
        'nl',
      ),
    ),
    unchangedEvents: say(({ n }) =>
      counted(
        n,
        'gebeurtenis van een toestel blijft ongewijzigd',
        'gebeurtenissen van toestellen blijven ongewijzigd',
        'nl',
      ),
    ),
    quarantined: say(({ n }) => counted(n, 'rij blijft aan de kant', 'rijen blijven aan de kant', 'nl')),
    older: say(
      ({ to, kept, n }) =>
        `Dit bestand loopt tot ${to}, en u hebt van dit programma al tickets tot ${kept}. Is het een oudere export? Dan ${fitting(n, 'gaat 1 ticket', `gaan ${n} tickets`, 'nl')} terug naar hoe ${fitting(n, 'het toen was', 'ze toen waren', 'nl')}.`,
    ),
    sum: say(({ read, counts }) => `Samen ${read}: ${counts}.`),
    confirm: 'Klopt, lees alles in',
    cancel: 'Niet inlezen',
  },

  importing: {
    title: 'We lezen alles in',
    sentence: say(({ done, total }) => `${done} van ${total} rijen ingelezen.`),
    safe: 'U mag deze bladzijde sluiten: het gaat vanzelf verder.',
    reckoning: 'Daarna berekenen we het antwoord',
    regret:
      'Toch niet dit bestand? Stop het inlezen: dan kunt u later verdergaan, of het hier in zijn geheel laten vergeten.',
    stop: 'Stop',
  },

  stopped: {
    title: 'Het inlezen is gestopt',
    sentence: say(({ done, total, when }) => `${done} van ${total} rijen ingelezen; gestopt ${when}.`),
    what: 'Wat ingelezen is, blijft en telt mee. De andere rijen wachten tot u verdergaat.',
    goOn: 'Ga verder',
  },

  done: {
    title: 'Alles is ingelezen',
    sentence: say(({ n }) => `${counted(n, 'rij', 'rijen', 'nl')} gelezen, geen enkele verloren gegaan.`),
    sentenceAside: say(
      ({ n, taken, aside }) =>
        `${counted(n, 'rij', 'rijen', 'nl')} gelezen: ${taken} ingelezen, ${fitting(aside, `${aside} bleef`, `${aside} bleven`, 'nl')} aan de kant.`,
    ),
    same: {
      title: 'Er is niets veranderd',
      sentence: say(
        ({ n }) => `${counted(n, 'rij', 'rijen', 'nl')} gelezen: alles stond hier al precies zo.`,
      ),
      sentenceAside: say(
        ({ n, unchanged, aside }) =>
          `${counted(n, 'rij', 'rijen', 'nl')} gelezen: ${fitting(unchanged, `${unchanged} stond`, `${unchanged} stonden`, 'nl')} hier al precies zo, ${fitting(aside, `${aside} bleef`, `${aside} bleven`, 'nl')} aan de kant.`,
      ),
    },
    missing: say(
      ({ n }) =>
        `${counted(n, 'ticket van vroeger staat', 'tickets van vroeger staan', 'nl')} niet in deze export, hoewel ${fitting(n, 'het in die periode geopend is. Het blijft', 'ze in die periode geopend zijn. Ze blijven', 'nl')} bewaard, met een merk.`,
    ),
    joined: say(
      ({ n }) =>
        `${counted(n, 'ticket stond', 'tickets stonden', 'nl')} ook in een andere helpdesk, van waar ${fitting(n, 'het verhuisd is. We tellen het één keer, met de', 'ze verhuisd zijn. We tellen ze één keer, met hun', 'nl')} eerste datum en beide nummers.`,
    ),
    takeApart: 'Haal ze uit elkaar',
    tookApart: 'De tickets staan weer apart. Ze worden niet opnieuw samengenomen.',
    created: 'Nieuwe tickets',
    updated: 'Bijgewerkte tickets',
    unchanged: 'Ongewijzigde tickets',
    quarantined: 'Rijen aan de kant',
    read: 'Gelezen rijen',
    ready: 'Het antwoord staat klaar.',
    toAnswer: 'Bekijk het antwoord',
    toAnswerOld: 'Bekijk wat er al stond',
    reckoning: 'Het antwoord wordt berekend',
    quarantine: 'Rijen die aan de kant bleven',
    quarantineWhat:
      'Herstel ze in het bestand en sleep het herstelde bestand hierheen. Wat al binnen is, verandert niet.',
    mended: 'Sleep het herstelde bestand hierheen',
    forget: 'Vergeet deze import',
    forgetTitle: 'Deze import vergeten?',
    forgetWhat: say(
      ({ file }) =>
        `De tickets die alleen uit ${file} kwamen, verdwijnen, en het antwoord wordt opnieuw berekend. Dit kan niet ongedaan worden gemaakt.`,
    ),
    forgetReadings:
      'Was dit het enige bestand van zijn helpdesk, dan vergeten we ook hoe u zei dat het gelezen wordt.',
    forgotten: 'De import is vergeten',
  },

  gone: {
    title: 'Deze import is er niet',
    toCompany: 'Zie wat er wel ingelezen is',
  },
  forgetting: {
    title: say(({ name }) => `${name} wordt vergeten`),
    what: 'Alles ervan wordt van deze computer gewist. Dat kan een minuut duren.',
    onServer:
      'Een PostgreSQL-server bewaart dit bedrijf. In zijn logbestanden staat wat vergeten is, tot hij dat deel overschrijft, en in zijn back-ups tot iemand ze verwijdert.',
  },

  next: {
    title: 'Wat u nu kunt doen',
    answer: 'Lees het antwoord',
    answerWhat: 'Of uw IT u vooruithelpt, wat er terugkomt en wat dat kost.',
    patterns: 'Kijk of wij goed groepeerden',
    patternsWhat: 'Geef een probleem zijn naam, voeg samen of splits: wat u verbetert, blijft gelden.',
    aside: 'Haal de rijen terug die aan de kant bleven',
    asideWhat: say(
      ({ n }) => `${counted(n, 'rij staat', 'rijen staan', 'nl')} hieronder, met de reden en de plaats.`,
    ),
    people: 'Zeg hoeveel mensen er werken',
    peopleWhat: 'Dan ziet u of de verloren tijd veel is.',
    later: 'Kom terug met de volgende export',
    fileRuns: say(({ last }) => `Deze loopt tot ${last}`),
    keptRuns: say(({ last }) => `Met deze erbij lopen uw tickets uit dit programma tot ${last}`),
    laterWhat: say(
      ({ runs, day }) =>
        `${runs}. Met een nieuwe, vanaf ${day}, ziet u wat er terugkwam; wat al binnen is, telt geen twee keer.`,
    ),
    laterNow: say(
      ({ runs }) =>
        `${runs}: dat is meer dan een maand geleden. Een nieuwe export vult aan; wat al binnen is, telt geen twee keer.`,
    ),
    richer: 'Exporteer de volgende keer meer mee',
    richerWhat: say(({ list }) => `Deze export kon niet alles zeggen. ${list}`),
  },

  refused: {
    title: 'Dit bestand konden we niet inlezen',
    safe: 'Er is niets gewijzigd, ook uw bestand niet.',
    again: 'Kies een ander bestand',
    cancelledTitle: 'Niet ingelezen',
    cancelled: 'U hebt dit inlezen gestopt. Wat al binnen was, blijft staan.',
  },

  company: {
    title: 'Wat weten we over dit bedrijf?',
    sentence: say(({ tickets, imports }) => `${tickets} uit ${imports}.`),
    imports: say(({ n }) => counted(n, 'bestand', 'bestanden', 'nl')),
    empty: 'Er is nog niets ingelezen.',
    about: 'Over het bedrijf',
    labour: 'Loonkost van een uur, in euro',
    labourHint: 'Gemiddeld in België: € 48,20 (Eurostat 2024). Wijzigen berekent alles opnieuw.',
    save: 'Bewaar',
    add: 'Voeg een nieuwere export toe',
    addWhat:
      'Dezelfde tickets worden bijgewerkt, nieuwe komen erbij. Twee keer hetzelfde bestand verandert niets.',
    drop: 'Sleep de export hierheen',
    files: 'Ingelezen bestanden',
    state: {
      reading: 'wordt gelezen',
      understood: 'wacht op uw bevestiging',
      importing: 'wordt ingelezen',
      done: 'ingelezen',
      stopped: 'gestopt voor het einde',
      refused: 'geweigerd',
      cancelled: 'niet ingelezen',
    },
    take: 'Meenemen',
    report: 'Het verslag, om af te drukken',
    analysis: 'Alle cijfers (JSON)',
    export: 'Alles wat is ingelezen (CSV)',
    exportWhat:
      'Met de CSV zet u de tickets op een andere computer of in een nieuw bedrijf terug zoals ze hier staan. Er staat geen naam in van wie iets meldde.',
    forget: 'Vergeet dit bedrijf',
    forgetTitle: say(({ name }) => `${name} vergeten?`),
    forgetWhat:
      'Alle tickets, bestanden en verbeteringen van dit bedrijf verdwijnen van deze computer. Dit kan niet ongedaan worden gemaakt.',
    forgetType: say(({ name }) => `Typ “${name}” om te bevestigen`),
    forgetButton: 'Vergeet alles',
    unnamed: 'Bedrijf zonder naam',
  },
};
