import { atLines, counted, fitting, ordersIn, say } from '../say.ts';
import { hoursApart } from './hours-apart.ts';

const UNIT: Readonly<Record<string, string>> = { seconds: 'seconden', minutes: 'minuten', hours: 'uren' };
/** What a file is that is no text. */
const KIND: Readonly<Record<string, string>> = {
  png: 'een afbeelding (PNG)',
  jpeg: 'een afbeelding (JPEG)',
  gif: 'een afbeelding (GIF)',
  picture: 'een afbeelding',
  film: 'een film',
  pdf: 'een PDF',
  word: 'een tekstdocument',
  powerpoint: 'een presentatie',
  outlook: 'een Outlook-bericht',
  office: 'een Office-bestand',
  sqlite: 'een databank',
  access: 'een databank (Access)',
  program: 'een programma',
  binary: 'een binair bestand',
};

/** A spreadsheet in a form that is not read. */
const SHEET: Readonly<Record<string, string>> = {
  xls: 'een rekenblad van vóór Excel 2007 (.xls)',
  xlsb: 'een binair Excel-rekenblad (.xlsb)',
  ods: 'een rekenblad van LibreOffice (.ods)',
  numbers: 'een rekenblad van Numbers',
  mht: 'een rekenblad als webarchief (.mht)',
};
/** Beyond which limit a workbook lies. */
const TOO_LARGE: Readonly<Record<string, string>> = {
  packed: 'MB',
  texts: 'MB aan tekst',
  looks: 'MB aan opmaak',
  cells: 'miljoen cellen',
  rows: 'rijen',
  empty: 'miljoen lege cellen',
};

/** How a file was read, in Dutch. Codes are those of the reader (src/sources/codes.ts). */
export const READING_NL = {
  field: {
    id: 'ticketnummer',
    title: 'titel',
    body: 'omschrijving',
    type: 'soort',
    state: 'status',
    resolution: 'oplossingscode',
    solution: 'oplossing',
    priority: 'prioriteit',
    urgency: 'urgentie',
    impact: 'impact',
    category: 'categorie',
    subcategory: 'subcategorie',
    tags: 'labels',
    team: 'team',
    site: 'vestiging',
    asset: 'toestel',
    requester: 'melder (persoon)',
    requesterEmail: 'e-mail van de melder (persoon)',
    operator: 'behandelaar (persoon)',
    otherPerson: 'andere persoon',
    company: 'bedrijf',
    channel: 'kanaal',
    openedAt: 'gemeld op',
    respondedAt: 'eerste reactie',
    resolvedAt: 'opgelost op',
    closedAt: 'gesloten op',
    updatedAt: 'gewijzigd op',
    dueAt: 'streefdatum',
    startsAt: 'wanneer een wijziging inging',
    reopenedCount: 'aantal keren heropend',
    stateMoves: 'doorlopen statussen',
    reportedLost: 'verloren tijd, opgegeven',
    measuredLost: 'verloren tijd, gemeten',
    technicianTime: 'tijd van de behandelaar',
    parent: 'hoofdticket',
    mergedInto: 'samengevoegd met',
    problem: 'probleemfiche',
    change: 'wijziging',
    alarm: 'alarm van een toestel',
    discarded: 'aan de kant gezet in de helpdesk',
    satisfaction: 'tevredenheid',
    other: 'niet gebruikt',
  },
  suspicion: {
    moved_here: say(
      ({ n }) =>
        `${counted(n, 'ticket is', 'tickets zijn', 'nl')} in dezelfde minuut aangemaakt: wellicht van elders overgezet. Dan zegt het uur van aanmaak niets over wanneer iets gebeurde.`,
    ),
    ends_before_opening: say(
      ({ n }) =>
        `${counted(n, 'ticket is', 'tickets zijn', 'nl')} afgesloten voor ${fitting(n, 'het geopend was', 'ze geopend waren', 'nl')}: die latere tijd telt niet mee. Klopt de tijdzone?`,
    ),
    ends_in_other_zone: say(({ n, ...gap }) => {
      const { hours, isBehind, early } = hoursApart(gap, 'of');
      return `${counted(n, 'ticket is', 'tickets zijn', 'nl')} afgesloten voor ${fitting(n, 'het geopend was', 'ze geopend waren', 'nl')}, en nooit met meer dan de ${hours} uur die de klok ${isBehind ? 'achterloopt' : 'voorloopt'} op UTC: “${early.utc}” staat wellicht in UTC en “${early.local}” in plaatselijke tijd. Elke wachttijd is dan even veel te kort. Zeg van welke kolom de tijdzone anders is.`;
    }),
    openings_in_other_zone: say(({ n, ...gap }) => {
      const { hours, isBehind, late } = hoursApart(gap, 'of');
      return `Bijna geen ticket eindigt binnen de ${hours} uur die de klok ${isBehind ? 'achterloopt' : 'voorloopt'} op UTC, en ${counted(n, 'ticket', 'tickets', 'nl')} in het halfuur erna: “${late.utc}” staat wellicht in UTC en “${late.local}” in plaatselijke tijd. Elke wachttijd is dan even veel te lang. Zeg van welke kolom de tijdzone anders is.`;
    }),
    opened_at_night: say(
      ({ n }) =>
        `${counted(n, 'ticket', 'tickets', 'nl')}, meer dan de helft, ${fitting(n, 'kwam', 'kwamen', 'nl')} tussen middernacht en 6 uur: de tijden zijn wellicht die van een andere tijdzone. Kies de tijdzone van dit bestand, of ga na of er echt ’s nachts gewerkt wordt.`,
    ),
    categories_jump: say(
      ({ n, month }) =>
        `Vanaf ${month} ${fitting(n, 'heeft', 'hebben', 'nl')} ${counted(n, 'ticket', 'tickets', 'nl')} bijna geen enkele categorie meer van ervoor: wellicht een reorganisatie. Vergelijk categorieën niet over die maand heen.`,
    ),
    months_missing: say(
      ({ n, months }) =>
        `${counted(n, 'maand heeft', 'maanden hebben', 'nl')} geen enkel ticket tussen maanden met veel tickets (${months}): ontbreekt er een stuk?`,
    ),
    cut_off: say(
      ({ n }) =>
        `Het bestand heeft precies ${counted(n, 'rij', 'rijen', 'nl')}: zoveel voeren programma’s hoogstens uit. Wellicht staan er in de helpdesk meer; exporteer in stukken.`,
    ),
    texts_cut: say(
      ({ n, length }) =>
        `De tekst van ${counted(n, 'ticket', 'tickets', 'nl')} stopt na ${length} tekens: de export kapte hem af. Wat erna kwam, telt niet mee bij het herkennen.`,
    ),
    one_requester: say(
      ({ n }) =>
        `${counted(n, 'ticket heeft', 'tickets hebben', 'nl')} één en dezelfde melder: wellicht een gedeelde mailbox. Hoeveel mensen een probleem raakt, weten we dan niet.`,
    ),
    device_events: say(
      ({ n, columns }) =>
        `Dit is een lijst van wat toestellen zelf meldden: ${counted(n, 'rij', 'rijen', 'nl')} (${columns}), zonder iemand die meldt. ${fitting(n, 'Dat telt', 'Die tellen', 'nl')} niet als melding van mensen, en niet als verloren tijd. Naast de tickets van dezelfde dagen blijkt eruit hoeveel er gemeld wordt. Schreven mensen dit toch? Dan kunt u dat zeggen.`,
    ),
    many_automatic: say(
      ({ n }) =>
        `${counted(n, 'ticket is', 'tickets zijn', 'nl')} automatisch gemaakt: ${fitting(n, 'dat telt', 'die tellen', 'nl')} niet als melding van mensen.`,
    ),
  },
  coverage: {
    no_title:
      'Wat de titel is: kijk na of een kolom hierboven de titel is. Zonder herkennen we problemen veel slechter.',
    no_number:
      'Welk nummer een ticket draagt: een volgende export kan tickets alleen aan hun tekst herkennen.',
    no_opening: 'Wanneer een ticket geopend werd: geen ritme, geen maanden en geen antwoord.',
    no_end: 'Wanneer een ticket opgelost werd: hoelang iemand wachtte, is onbekend.',
    no_state: 'Of een ticket nog openstaat.',
    no_body: 'Wat er precies misging: zonder omschrijving herkennen we problemen alleen aan hun titel.',
    no_requester:
      'Wie het meldde: hoeveel mensen een probleem raakt, is onbekend, en namen halen we minder goed uit de tekst.',
    no_reopening: 'Hoe vaak een ticket heropend werd.',
    no_working_time: 'Hoelang IT eraan werkte: wat IT aan verbetering besteedt, kunnen we niet wegen.',
    no_lost_time: 'Hoeveel tijd iemand verloor: die tijd schatten we uit onderzoek.',
    no_team: 'Welk team het had: verloren tijd per team is onbekend.',
    no_site: 'Waar het gebeurde: twee printers op twee plaatsen kunnen als één probleem tellen.',
    no_asset: 'Om welk toestel het ging: dat halen we alleen uit de tekst.',
    no_category: 'In welke categorie het hoort: dat weegt weinig, we herkennen problemen aan hun tekst.',
  },
  fileRefused: {
    'file.empty': say(() => `het bestand is leeg: exporteer de tickets opnieuw.`),
    'file.not_text': say(
      ({ kind }) =>
        `dit is ${KIND[kind] ?? kind}, geen lijst van tickets: exporteer de tickets als Excel (.xlsx), CSV of JSON.`,
    ),
    'file.other_spreadsheet': say(
      ({ kind }) =>
        `dit is ${SHEET[kind] ?? 'een rekenblad'}: open het, bewaar het als .xlsx of als CSV UTF-8 en probeer opnieuw.`,
    ),
    'file.locked': say(
      () => `dit bestand is met een wachtwoord beveiligd: bewaar het zonder wachtwoord en probeer opnieuw.`,
    ),
    'file.workbook_too_large': say(
      ({ kind, most }) =>
        `dit rekenblad is te groot om veilig te lezen (meer dan ${counted(most, TOO_LARGE[kind] ?? '', TOO_LARGE[kind] ?? '', 'nl')}): bewaar het blad met de tickets als CSV UTF-8, dat mag groter zijn.`,
    ),
    'file.no_table': say(
      () =>
        `deze webpagina bevat geen tabel, misschien is het een aanmeldscherm: exporteer de tickets opnieuw als Excel (.xlsx) of CSV.`,
    ),
    'file.unknown_xml': say(
      () => `deze XML is geen rekenblad dat we kennen: exporteer de tickets als Excel (.xlsx), CSV of JSON.`,
    ),
    'file.program_text': say(
      () =>
        `dit is programmatekst, zoals SQL of JavaScript, en geen tabel: exporteer de tickets als Excel (.xlsx), CSV of JSON.`,
    ),
    'file.uncut_rows': say(
      () =>
        `elke rij van dit bestand staat als één stuk tekst in één cel: bewaar het opnieuw als Excel (.xlsx) of als CSV met puntkomma’s tussen de cellen.`,
    ),
    'file.two_lists': say(
      ({ line }) =>
        `vanaf lijn ${line} staat in dit bestand een andere lijst, met andere kolommen en een ander teken tussen de cellen: bewaar elk deel als een bestand op zich en probeer opnieuw.`,
    ),
    'file.unsafe_xml': say(
      () =>
        `dit bestand bevat een verwijzing (DTD) die andere bestanden kan openen, en die volgen we voor de veiligheid niet: bewaar het opnieuw als .xlsx of als CSV UTF-8.`,
    ),
    'file.archive': say(
      ({ kind }) =>
        `dit is een ingepakt bestand (${kind}) dat we niet kunnen openen: pak het uit, of maak er een zip van.`,
    ),
    'file.packed_with_password': say(
      () => `deze zip is met een wachtwoord beveiligd: pak hem uit en kies de bestanden zelf.`,
    ),
    'file.packed_in_packed': say(
      ({ inner }) => `hierin zit nog een ingepakt bestand (${inner}): pak het uit en kies de bestanden zelf.`,
    ),
    'file.pack_method': say(
      () =>
        `dit bestand is ingepakt op een manier die we niet kennen: pak het uit, of maak er een gewone zip van.`,
    ),
    'file.unsafe_archive': say(
      () =>
        `in deze zip wijst een bestandsnaam of een snelkoppeling naar een plaats erbuiten: pak alleen de geëxporteerde bestanden opnieuw in.`,
    ),
    'file.too_many_packed': say(
      ({ files, most }) =>
        `in deze zip zitten ${counted(files, 'bestand', 'bestanden', 'nl')}, en we nemen er hoogstens ${counted(most, 'aan', 'aan', 'nl')}: pak alleen de geëxporteerde bestanden in.`,
    ),
    'file.nothing_packed': say(() => `deze zip is leeg: pak de geëxporteerde bestanden opnieuw in.`),
    'file.unpacks_too_large': say(
      ({ most }) =>
        `uitgepakt wordt dit bestand te groot (meer dan ${most} MB of meer dan honderd keer zo groot): exporteer een kortere periode, of kies het bestand zelf zonder het in te pakken.`,
    ),
    'file.cut_short': say(() => `het einde van dit bestand ontbreekt: download of kopieer het opnieuw.`),
    'file.too_large_whole': say(
      ({ most }) =>
        `in deze vorm lezen we hoogstens ${most} MB: exporteer als CSV, dat lezen we hoe groot het ook is, of een kortere periode.`,
    ),
    'file.changed': say(
      () =>
        `dit bestand veranderde terwijl het gelezen werd: wacht tot het helemaal geschreven is en probeer opnieuw.`,
    ),
    'file.damaged': say(() => `dit bestand is beschadigd: download het opnieuw, of bewaar het nog eens.`),
    'file.own_list': say(
      () =>
        `dit is de lijst van Signaal met rijen die aan de kant bleven, geen export: herstel die rijen in de export zelf en breng die binnen.`,
    ),
    'file.no_records': say(
      () => `deze JSON bevat geen lijst van tickets: exporteer een lijst, of één ticket per lijn.`,
    ),
    'file.loose_text': say(
      () =>
        `dit is losse tekst zonder kolommen, en geen lijst van tickets: exporteer de tickets als Excel (.xlsx) of CSV, of zet er een kop zoals “Titel” boven als elke lijn een ticket is.`,
    ),
    'file.no_ticket_columns': say(({ columns }) => {
      const seen = columns === '' ? '' : ` (we zien ${columns})`;
      return `dit lijkt geen lijst van tickets, want geen kolom zegt waarover een ticket gaat of wanneer het gemeld werd${seen}: exporteer de tickets zelf, met ten minste hun titel en aanmaakdatum.`;
    }),
    'file.too_many_columns': say(
      ({ columns, most }) =>
        `dit bestand heeft ${counted(columns, 'kolom', 'kolommen', 'nl')}, meer dan een ticketexport (hoogstens ${most}): kies minder kolommen.`,
    ),
    'file.hardly_rows': say(
      ({ lines, line }) =>
        `meer dan ${counted(lines, 'lijn', 'lijnen', 'nl')} van dit bestand passen niet in de tabel, vanaf lijn ${line}: waarschijnlijk is het beschadigd of staat daar een aanhalingsteken te veel; exporteer de tickets opnieuw.`,
    ),
    'file.enoent': say(() => `dit bestand of deze map bestaat niet: kijk het pad na.`),
    'file.eisdir': say(() => `dit is een map: geef het bestand zelf op.`),
    'file.device': say(
      () => `dit is een apparaat of een verbinding en geen bestand: geef het bestand zelf op.`,
    ),
    'file.silent_pipe': say(
      () => `uit deze pijp komt niets: schrijf wat eruit moet komen eerst naar een bestand en geef dat op.`,
    ),
    'file.long_pipe': say(
      () => `uit deze pijp komt meer dan 64 MB: schrijf het eerst naar een bestand en geef dat op.`,
    ),
    'file.eacces': say(() => `u hebt hier geen toegang: kijk de rechten van dit bestand of deze map na.`),
    'file.enotdir': say(() => `een deel van dit pad is geen map: kijk het pad na.`),
  },
  /** Put before a line where one line stands for several. */
  first: 'de eerste ',
  leftOutBecause: {
    'row.too_short': say(
      ({ cells, expected, first, line }) =>
        `te weinig cellen: ${cells} in plaats van ${expected} (${first}op lijn ${line})`,
    ),
    'row.too_long': say(
      ({ cells, expected, first, line }) =>
        `te veel cellen: ${cells} in plaats van ${expected} (${first}op lijn ${line})`,
    ),
    'row.other_headings': say(
      ({ first, line }) =>
        `een rij onder andere kolomkoppen, die verderop in het bestand staan (${first}op lijn ${line}): bewaar die tabel als een eigen bestand`,
    ),
    'row.other_table': say(
      ({ first, line }) =>
        `een rij van een andere tabel onder de tickets, zoals totalen of een legende, en geen ticket (${first}op lijn ${line})`,
    ),
    'row.quote_never_closes': say(
      ({ first, line }) =>
        `een aanhalingsteken gaat open en niet meer dicht (${first}op lijn ${line}); we lazen verder bij de volgende rij`,
    ),
    'row.too_large': say(
      ({ first, line, characters }) =>
        `een lijn van ${counted(characters, 'teken', 'tekens', 'nl')}, langer dan eender welk ticket: wellicht ontbreken regeleinden (${first}op lijn ${line})`,
    ),
    'row.not_json': say(({ first, line }) => `geen geldige JSON (${first}op lijn ${line})`),
    'row.not_a_record': say(
      ({ first, line }) => `geen ticket maar een losse waarde (${first}op lijn ${line})`,
    ),
    'row.record_too_large': say(
      ({ first, line, characters }) =>
        `een ticket van ${counted(characters, 'teken', 'tekens', 'nl')}, langer dan eender welk ticket (${first}op lijn ${line}): exporteer het zonder bijlagen`,
    ),
    'row.record_too_wide': say(
      ({ first, line, most }) =>
        `een ticket met meer dan ${counted(most, 'veld', 'velden', 'nl')} (${first}op lijn ${line}): exporteer het met minder velden`,
    ),
    'row.too_deep': say(
      ({ first, line, most }) =>
        `een ticket met meer dan ${counted(most, 'lijst', 'lijsten', 'nl')} in elkaar (${first}op lijn ${line}): exporteer het zonder het veld waarin die staan`,
    ),
    'row.seen_twice': say(
      ({ first, line }) => `een ticket dat er letterlijk nog eens in staat (${first}op lijn ${line})`,
    ),
    'row.discarded': say(
      ({ first, line }) =>
        `een ticket dat de helpdesk zelf als spam, ontwerp of verwijderd aanduidt (${first}op lijn ${line})`,
    ),
    'row.no_ticket': say(
      ({ first, line }) => `een lijn met totalen of een opmerking, geen ticket (${first}op lijn ${line})`,
    ),
    'row.units': say(
      ({ first, line }) =>
        `een lijn met eenheden of soorten van de kolommen, geen ticket (${first}op lijn ${line})`,
    ),
    'row.older_version': say(
      ({ first, line }) =>
        `een oudere stand van een ticket dat er ook in een latere stand is (${first}op lijn ${line})`,
    ),
  },
  note: {
    without_number: say(
      ({ lines, n }) =>
        `${counted(n, 'ticket heeft', 'tickets hebben', 'nl')} geen nummer (${atLines(lines, 'lijn', 'lijnen')}): een volgende export herkent ${fitting(n, 'dat', 'die', 'nl')} enkel aan de woorden en het uur van opening.`,
    ),
    number_rounded: say(
      ({ lines, n }) =>
        `${counted(n, 'ticketnummer is', 'ticketnummers zijn', 'nl')} door een rekenblad ingekort, zoals 2,02501E+10 (${atLines(lines, 'lijn', 'lijnen')}): de laatste cijfers zijn weg, verschillende tickets dragen zo hetzelfde nummer, en het telt niet mee. Exporteer opnieuw uit de helpdesk en bewaar het bestand niet in Excel, of zet die kolom op tekst voor u het opent.`,
    ),
    without_title: say(
      ({ n }) => `${counted(n, 'ticket heeft geen titel', 'tickets hebben geen titel', 'nl')}.`,
    ),
    blank_title: say(({ n }) => `Bij ${counted(n, 'ticket', 'tickets', 'nl')} is de titel blanco.`),
    resolved_time_on_open: say(
      ({ n }) =>
        `${counted(n, 'onopgelost ticket draagt', 'onopgeloste tickets dragen', 'nl')} toch een tijd van oplossing: die tijd telt niet mee, en ${fitting(n, 'het ticket geldt', 'de tickets gelden', 'nl')} niet als gesloten.`,
    ),
    closed_time_on_open: say(
      ({ n }) =>
        `${counted(n, 'open ticket draagt', 'open tickets dragen', 'nl')} een tijd van afsluiten: die tijd telt niet mee.`,
    ),
    former_resolution: say(
      ({ n }) =>
        `${counted(n, 'heropend ticket draagt', 'heropende tickets dragen', 'nl')} nog de tijd van een vroegere oplossing: die tijd telt niet mee.`,
    ),
    ended_before_opened: say(
      ({ lines, n }) =>
        `Bij ${counted(n, 'ticket', 'tickets', 'nl')} ligt het einde vóór de melding (${atLines(lines, 'lijn', 'lijnen')}): die tijd telt niet mee.`,
    ),
    date_unreadable: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${fitting(n, 'is', 'zijn', 'nl')} ${counted(n, 'cel', 'cellen', 'nl')} geen datum (${atLines(lines, 'lijn', 'lijnen')}): onbekend.`,
    ),
    date_future: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${fitting(n, 'ligt', 'liggen', 'nl')} ${counted(n, 'datum', 'datums', 'nl')} in de toekomst (${atLines(lines, 'lijn', 'lijnen')}): onbekend.`,
    ),
    date_too_old: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${fitting(n, 'ligt', 'liggen', 'nl')} ${counted(n, 'datum', 'datums', 'nl')} vóór 1990 (${atLines(lines, 'lijn', 'lijnen')}): onbekend.`,
    ),
    date_order_assumed: say(({ heading, orders }) => {
      const [first, ...others] = ordersIn(orders, { dmy: 'de dag', mdy: 'de maand', ymd: 'het jaar' });
      return `In “${heading}” is niet te zien of ${[first, ...others].join(' of ')} eerst staat: we lazen ${first} eerst.`;
    }),
    date_order_from_other: say(
      ({ heading }) => `In “${heading}” volgden we de volgorde van een andere kolom met datums.`,
    ),
    date_order_mixed: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${fitting(n, 'past', 'passen', 'nl')} ${counted(n, 'cel', 'cellen', 'nl')} alleen bij de andere volgorde van dag en maand (${atLines(lines, 'lijn', 'lijnen')}): onbekend.`,
    ),
    dates_without_time: say(({ heading }) => `“${heading}” bevat dagen zonder uur.`),
    import_times: say(
      ({ n }) =>
        `${counted(n, 'ticket is', 'tickets zijn', 'nl')} in dezelfde minuut aangemaakt: dat lijkt een overzetting, en dan zijn ritme en kans niet te vertrouwen.`,
    ),
    duration_unit_assumed: say(
      ({ heading, unit }) => `De eenheid van “${heading}” staat er niet bij: we namen ${UNIT[unit] ?? unit}.`,
    ),
    duration_implausible: say(
      ({ heading, unit }) => `Als ${UNIT[unit] ?? unit} lijkt de duur in “${heading}” niet te kloppen.`,
    ),
    duration_unreadable: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${fitting(n, 'is', 'zijn', 'nl')} ${counted(n, 'cel', 'cellen', 'nl')} geen duur (${atLines(lines, 'lijn', 'lijnen')}): onbekend.`,
    ),
    duration_zero: say(
      ({ heading, n }) =>
        `In “${heading}” staat ${counted(n, 'keer', 'keer', 'nl')} nul: daar is niets genoteerd, dus onbekend.`,
    ),
    number_unreadable: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${fitting(n, 'is', 'zijn', 'nl')} ${counted(n, 'cel', 'cellen', 'nl')} geen geheel getal (${atLines(lines, 'lijn', 'lijnen')}): onbekend.`,
    ),
    short_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'rij mist', 'rijen missen', 'nl')} de laatste cellen (${atLines(lines, 'lijn', 'lijnen')}): wel gelezen, met die cellen leeg.`,
    ),
    group_filled: say(
      ({ heading, n }) =>
        `In “${heading}” staat elke groep maar één keer, op haar eerste rij: ${counted(n, 'lege cel lezen we', 'lege cellen lezen we', 'nl')} als de cel erboven.`,
    ),
    decimal_comma: say(
      ({ lines, n }) =>
        `In ${counted(n, 'rij', 'rijen', 'nl')} knipte een komma in een getal, zoals 3,5, dat getal in twee (${atLines(lines, 'lijn', 'lijnen')}): gelezen als één getal.`,
    ),
    long_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'rij heeft', 'rijen hebben', 'nl')} lege cellen te veel (${atLines(lines, 'lijn', 'lijnen')}): gewoon gelezen.`,
    ),
    empty_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'rij is leeg', 'rijen zijn leeg', 'nl')} (${atLines(lines, 'lijn', 'lijnen')}): geen ticket.`,
    ),
    stray_quotes: say(
      ({ lines, n }) =>
        `${counted(n, 'aanhalingsteken staat', 'aanhalingstekens staan', 'nl')} op een vreemde plaats (${atLines(lines, 'lijn', 'lijnen')}): gelezen als gewoon teken.`,
    ),
    title_lines: say(({ n }) => `${counted(n, 'lijn staat', 'lijnen staan', 'nl')} boven de kolomkoppen.`),
    delimiter_changes: say(
      ({ line }) =>
        `Vanaf lijn ${line} staat een ander teken tussen de cellen dan erboven: we lazen elk deel met zijn eigen teken.`,
    ),
    heading_repeated: say(
      ({ lines, n }) =>
        `De kolomkoppen komen verderop nog ${counted(n, 'keer', 'keer', 'nl')} terug (${atLines(lines, 'lijn', 'lijnen')}).`,
    ),
    curled_quotes: say(
      () =>
        `De cellen van dit bestand staan tussen gekrulde aanhalingstekens, zoals “zo” of „zo”: we lazen ze als aanhalingstekens, niet als deel van de tekst.`,
    ),
    no_heading_row: say(() => `Er zijn geen kolomkoppen: de kolommen heten naar hun nummer.`),
    beside_table: say(
      ({ lines, n }) =>
        `Naast de tabel staat nog iets in ${counted(n, 'rij', 'rijen', 'nl')} (${atLines(lines, 'lijn', 'lijnen')}): dat lazen we niet.`,
    ),
    other_sheets: say(
      ({ n, others, sheet }) =>
        `We lazen het blad “${sheet}” en lieten ${counted(n, 'ander blad', 'andere bladen', 'nl')} liggen (${others}).`,
    ),
    other_tables: say(
      ({ n }) =>
        `Op de pagina ${fitting(n, 'staat', 'staan', 'nl')} nog ${counted(n, 'tabel', 'tabellen', 'nl')}: we lazen de tabel die het meest op tickets lijkt.`,
    ),
    packed_aside: say(
      ({ files, n }) =>
        `In de zip lieten we ${counted(n, 'bestand liggen dat niet op een export lijkt', 'bestanden liggen die niet op een export lijken', 'nl')} (${files}).`,
    ),
    error_cells: say(
      ({ lines, n }) =>
        `In ${counted(n, 'cel', 'cellen', 'nl')} staat een foutwaarde zoals #N/B (${atLines(lines, 'lijn', 'lijnen')}): leeg gelezen.`,
    ),
    formula_values: say(
      ({ lines, n }) =>
        `${counted(n, 'cel bevat', 'cellen bevatten', 'nl')} een formule (${atLines(lines, 'lijn', 'lijnen')}): we lazen de uitkomst die bewaard is.`,
    ),
    formula_without_value: say(
      ({ lines, n }) =>
        `Bij ${counted(n, 'formule', 'formules', 'nl')} is geen uitkomst bewaard (${atLines(lines, 'lijn', 'lijnen')}): leeg gelezen, tot u het rekenblad in Excel opent en opnieuw bewaart.`,
    ),
    duplicate_headings: say(
      ({ n }) => `${counted(n, 'kolom heeft', 'kolommen hebben', 'nl')} dezelfde kop als een eerdere.`,
    ),
    keys_twice: say(
      ({ lines, n }) =>
        `Bij ${counted(n, 'ticket', 'tickets', 'nl')} staat een veld er twee keer in (${atLines(lines, 'lijn', 'lijnen')}): we lazen de laatste waarde.`,
    ),
    columns_ignored: say(
      ({ most, n }) =>
        `${counted(n, 'kolom is', 'kolommen zijn', 'nl')} niet gelezen: we lazen er ${most}, de meest gevulde.`,
    ),
    mixed_encoding: say(
      ({ lines, n }) =>
        `${counted(n, 'plaats was', 'plaatsen waren', 'nl')} in een andere tekenset geschreven (${atLines(lines, 'lijn', 'lijnen')}): gelezen als Windows-1252.`,
    ),
    undecodable_bytes: say(
      ({ lines, n }) =>
        `${counted(n, 'teken was onleesbaar en staat er', 'tekens waren onleesbaar en staan er', 'nl')} als � (${atLines(lines, 'lijn', 'lijnen')}).`,
    ),
    garbled_mended: say(
      ({ n }) =>
        `${counted(n, 'teken stond', 'tekens stonden', 'nl')} verminkt in het bestand, zoals “Ã©” waar “é” hoort: we lazen ${fitting(n, 'het', 'ze', 'nl')} zoals bedoeld.`,
    ),
    misread_mended: say(
      ({ n, shown }) =>
        `${counted(n, 'teken stond', 'tekens stonden', 'nl')} anders in het bestand dan bedoeld, met “${shown}” waar “é” hoort, omdat een programma het bestand voor een van een ander soort computer nam: we lazen ${fitting(n, 'het', 'ze', 'nl')} zoals bedoeld.`,
    ),
    garbled_left: say(
      ({ lines, n }) =>
        `${counted(n, 'teken is', 'tekens zijn', 'nl')} verminkt, zoals “Ã©” waar “é” hoort (${atLines(lines, 'lijn', 'lijnen')}): andere staan er goed, dus we lieten alles zoals het is. Exporteer opnieuw in UTF-8 als dit meer is dan een enkele tekst.`,
    ),
    mail_coding: say(
      ({ heading }) =>
        `In “${heading}” staan teksten zoals mailprogramma’s ze versturen, zoals “caf=C3=A9”: we lazen ze zoals bedoeld.`,
    ),
    nothing_at_end: say(
      ({ n }) =>
        `Het bestand eindigt op ${counted(n, 'byte', 'bytes', 'nl')} zonder inhoud (nultekens of Ctrl-Z): weggelaten. Exporteer opnieuw als u er meer tickets in verwacht.`,
    ),
    nul_characters: say(({ n }) => `${counted(n, 'nulteken is', 'nultekens zijn', 'nl')} weggenomen.`),
    formula_guard: say(
      ({ n }) =>
        `Bij ${counted(n, 'cel', 'cellen', 'nl')} namen we het teken weg dat een rekenblad ervan weerhoudt er een formule of een getal in te lezen.`,
    ),
    people_in_groups: say(
      ({ heading, n }) =>
        `In “${heading}” ${fitting(n, 'bevat', 'bevatten', 'nl')} ${counted(n, 'cel', 'cellen', 'nl')} een persoon: niet gebruikt als groep.`,
    ),
    seen_twice: say(
      ({ n }) =>
        `${counted(n, 'ticket stond', 'tickets stonden', 'nl')} er twee keer in en ${fitting(n, 'telt', 'tellen', 'nl')} één keer.`,
    ),
    discarded: say(
      ({ n }) =>
        `${counted(n, 'ticket is', 'tickets zijn', 'nl')} in de helpdesk zelf als spam, ontwerp of verwijderd aangeduid en ${fitting(n, 'telt', 'tellen', 'nl')} niet mee.`,
    ),
    no_ticket: say(
      ({ n }) =>
        `${counted(n, 'lijn is een totaal of een opmerking', 'lijnen zijn een totaal of een opmerking', 'nl')}, geen ticket, en ${fitting(n, 'telt', 'tellen', 'nl')} niet mee.`,
    ),
    units: say(
      ({ n }) =>
        `${counted(n, 'lijn noemt', 'lijnen noemen', 'nl')} eenheden of soorten van de kolommen, geen ticket, en ${fitting(n, 'telt', 'tellen', 'nl')} niet mee.`,
    ),
    older_version: say(
      ({ n }) =>
        `${counted(n, 'rij was een oudere stand van een ticket', 'rijen waren een oudere stand van een ticket', 'nl')}: alleen de laatste stand telt.`,
    ),
    id_made_unique: say(
      ({ n }) =>
        `${counted(n, 'ticket kreeg', 'tickets kregen', 'nl')} een volgnummer, omdat verschillende tickets hetzelfde nummer dragen.`,
    ),
    no_rows: say(() => `Het bestand bevat kolomkoppen maar geen rijen.`),
    no_text_column: say(
      () =>
        `Geen enkele kolom is een titel of omschrijving: zonder tekst herkennen we geen problemen. Zeg welke kolom het is.`,
    ),
    other_companies: say(
      ({ n }) =>
        `${counted(n, 'ticket is van een ander bedrijf en telt', 'tickets zijn van andere bedrijven en tellen', 'nl')} hier niet mee.`,
    ),
    without_company: say(
      ({ n }) =>
        `${counted(n, 'ticket noemt geen bedrijf en telt', 'tickets noemen geen bedrijf en tellen', 'nl')} hier niet mee.`,
    ),
  },
};
