import { counted, say } from '../say.ts';

/** What every look-up takes; a log holds no companies. */
const OPTIONS_OF_A_LOG = `  --lang nl|fr|en     taal van wat verteld wordt (nl)
  --timezone ZONE     tijdzone van datums zonder (Europe/Brussels)
                      of KOLOM=ZONE: van één kolom
  --map KOLOM=VELD,…  wat een kolom betekent, als we verkeerd raden
  --date-order, --decimal, --duration-unit, --delimiter, --quote, --encoding,
  --group-cells       hoe het bestand gelezen wordt: signaal read --help`;

const OPTIONS = `  --company NAAM      welk bedrijf, als de export er meer dan één bevat
${OPTIONS_OF_A_LOG}`;

const STATUS = `Er wordt niets bewaard en niets verstuurd. Status 0: alles gelezen; 1: er is iets
weggelaten; 2: verkeerd gebruik of een onleesbaar bestand.`;

/** Looking things up in the terminal: what is alike, why a ticket stands where it stands, what nobody explains yet. */
export const LOOKUPS_NL = {
  similar: {
    usage: `signaal similar BESTAND... (--to "TEKST" | --each) [opties]

  --to TEKST          welke tickets het meest op deze tekst lijken
  --each              hetzelfde voor elk ticket van het bestand
  --top N             hoeveel tickets hoogstens (10)
${OPTIONS}
  --json UIT          alles als JSON, met ticketnummers

${STATUS}`,
    head: say(
      ({ text, n }) => `Wat het meest lijkt op “${text}”, onder ${counted(n, 'ticket', 'tickets', 'nl')}`,
    ),
    ofTicket: say(({ ticket, title }) => `${ticket}: ${title}`),
    line: say(({ score, ticket, title }) => `${score}  ${ticket}: ${title}`),
    because: say(({ words }) => `samen: ${words}`),
    byLetters: 'samen: enkel woorden die we niet tonen, want het kan een naam zijn',
    none: 'Geen enkel ticket heeft er een woord mee gemeen.',
    written: say(({ n }) => `Voor ${counted(n, 'ticket', 'tickets', 'nl')} gezocht wat erop lijkt.`),
  },
  explain: {
    usage: `signaal explain BESTAND... --ticket NUMMER [opties]

  --ticket NUMMER     welk ticket, met het nummer dat de export het geeft
${OPTIONS}
  --json UIT          alles als JSON

${STATUS}`,
    head: say(({ ticket }) => `Ticket ${ticket}`),
    heard: 'Wat we erin herkennen',
    nothing: 'We herkennen er niets in.',
    expression: say(({ words, kind, id, weight }) => `“${words}”: ${kind} ${id}, gewicht ${weight}`),
    means: { object: 'het ding', symptom: 'de fout', card: 'het probleem' },
    places: 'Welk en waar',
    place: {
      code: say(({ value }) => `toestel ${value}`),
      floor: say(({ value }) => `verdieping ${value}`),
      room: say(({ value }) => `lokaal ${value}`),
      site: say(({ value }) => `plaats ${value}`),
    },
    cards: 'Waarvoor dat spreekt',
    card: say(({ name, score, by }) => `${name}: ${score}, ${by}`),
    by: {
      idiom: 'door een uitdrukking',
      pair: 'door een ding met zijn fout',
      object: 'enkel door een ding',
      symptom: 'enkel door een fout',
    },
    pattern: say(({ name, n }) => `Het staat bij “${name}”, met ${counted(n, 'ticket', 'tickets', 'nl')}.`),
    alone: 'Het staat alleen.',
    because: {
      same_card: say(({ card }) => `Dat probleem is “${card}”, en daar spreekt dit ticket het meest voor.`),
      card_heard: say(({ card }) => `Dat probleem is “${card}”, en dat wordt hier ook gehoord.`),
      shared_words: say(({ words }) => `Het heeft woorden van dat probleem: ${words}.`),
      same_asset: say(({ n }) => `Hetzelfde toestel als ${counted(n, 'ander', 'andere', 'nl')} ervan.`),
      same_site: say(({ n }) => `Dezelfde plaats als ${counted(n, 'ander', 'andere', 'nl')} ervan.`),
      same_team: say(({ n }) => `Hetzelfde team als ${counted(n, 'ander', 'andere', 'nl')} ervan.`),
      by_likeness: say(() => 'Geen enkel woord beslist alleen: als geheel lijkt het op de andere.'),
      not_a_person: say(() => 'Het komt niet van een mens, en enkel zulke tickets worden samengebracht.'),
      few_tickets: say(
        ({ n }) =>
          `Onder ${counted(n, 'ticket', 'tickets', 'nl')} brengen we niets samen: elke gelijkenis kan toeval zijn.`,
      ),
      nothing_heard: say(
        () => 'We herkennen er niets in, en zijn woorden lijken te weinig op die van andere tickets.',
      ),
      too_general: say(() => 'Wat we erin herkennen is te algemeen om één probleem aan te wijzen.'),
      nobody_alike: say(
        ({ card }) =>
          `Het spreekt voor “${card}”, maar er is geen ander ticket waar het goed genoeg bij past.`,
      ),
      hidden_noise: say(
        () => 'Dat wordt niet getoond: het is geen probleem, maar reclame of automatische post.',
      ),
      hidden_request: say(() => 'Dat wordt niet getoond: het zijn vragen die op tijd beantwoord werden.'),
      hidden_once: say(() => 'Dat wordt niet getoond: het kostte mensen nog geen twee keer tijd.'),
    },
  },
  coverage: {
    usage: `signaal coverage BESTAND... [opties]

${OPTIONS}
  --json UIT          alles als JSON, met ticketnummers

${STATUS}`,
    head: say(
      ({ n, explained }) =>
        `${counted(n, 'ticket', 'tickets', 'nl')} van mensen; in ${explained} daarvan herkennen we een probleem.`,
    ),
    lead: 'Woorden waar we niets mee doen, het vaakste eerst. Een woord dat een naam kan zijn tonen we niet: het staat in het genoemde ticket.',
    line: say(({ word, n, ticket }) => `${word}: ${counted(n, 'ticket', 'tickets', 'nl')}, zoals ${ticket}`),
    hidden: '…',
    none: 'Elk woord wordt herkend.',
  },
  backtest: {
    usage: `signaal backtest BESTAND... --group KOLOM[,KOLOM] [opties]

Speelt een logboek opnieuw af: elke week wordt van elke groep gezegd of ze
terugkomt, met enkel wat toen bekend was, en daarna wordt gekeken of het klopte.

  --group KOLOM[,KOLOM] welke kolommen samen één terugkerend probleem maken
  --horizon DAGEN     binnen hoeveel dagen ze moet terugkomen (30)
  --id KOLOM          het nummer, als we het niet raden; de eerste rij ervan telt
  --time KOLOM        het tijdstip, als we het niet raden
${OPTIONS_OF_A_LOG}
  --json UIT          alles als JSON

${STATUS}`,
    head: say(
      ({ events, groups, cutoffs, days }) =>
        `${counted(events, 'gebeurtenis', 'gebeurtenissen', 'nl')} in ${counted(groups, 'groep', 'groepen', 'nl')}. Op ${counted(cutoffs, 'tijdstip', 'tijdstippen', 'nl')} gevraagd wat binnen ${counted(days, 'dag', 'dagen', 'nl')} terugkomt.`,
    ),
    stratum: say(
      ({ earlier, n, rate }) =>
        `${earlier} eerder: ${counted(n, 'geval', 'gevallen', 'nl')}, ${rate} kwam terug`,
    ),
    overall: say(
      ({ n, rate }) => `alles samen: ${counted(n, 'geval', 'gevallen', 'nl')}, ${rate} kwam terug`,
    ),
    columns: { auc: 'AUC', brier: 'Brier', logLoss: 'logverlies', slope: 'helling', ece: 'ECE' },
    slopeRange: say(({ mid, low, high }) => `${mid} (${low} tot ${high})`),
    who: { ours: 'Signaal', base: 'het gemiddelde', count: 'tellen', label: 'PagerDuty-label' },
    leftOut: say(
      ({ n }) => `${counted(n, 'rij', 'rijen', 'nl')} weggelaten: zonder leesbaar tijdstip of zonder groep.`,
    ),
    eachRow:
      'Elke rij telt als een gebeurtenis, want er is geen kolom gevonden die de gebeurtenissen nummert. Heeft één gebeurtenis meerdere rijen, zeg dan met --id KOLOM in welke kolom haar nummer staat.',
    firstRows: say(
      ({ column, n }) =>
        `Rijen met dezelfde “${column}” tellen als één gebeurtenis, bij de eerste rij: ${counted(n, 'latere rij telt', 'latere rijen tellen', 'nl')} niet mee.`,
    ),
    lead: 'AUC: hoger is beter. Brier, logverlies, ECE: lager is beter. Helling: 1 is eerlijk.',
  },
  /** Families of problems, as a heading. */
  theme: {
    printing: 'afdrukken',
    computer: 'computer',
    'screen-and-desk': 'scherm en bureau',
    network: 'netwerk',
    'remote-work': 'thuiswerk',
    account: 'account en aanmelden',
    mail: 'e-mail',
    files: 'bestanden',
    meetings: 'vergaderen',
    telephony: 'telefonie',
    'office-apps': 'kantoorprogramma’s',
    'business-apps': 'bedrijfsprogramma’s',
    'shop-floor': 'werkvloer',
    mobile: 'smartphone en tablet',
    security: 'veiligheid',
    servers: 'servers',
    request: 'aanvragen',
    noise: 'geen probleem',
  },
};
