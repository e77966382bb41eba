import { counted, say } from '../say.ts';
import type { LOOKUPS_NL } from './nl.ts';

/** What every look-up takes; a log holds no companies. */
const OPTIONS_OF_A_LOG = `  --lang nl|fr|en     language of what is told (nl)
  --timezone ZONE     time zone of dates without one (Europe/Brussels)
                      or COLUMN=ZONE: of one column
  --map COLUMN=FIELD,… what a column means, when we guess wrong
  --date-order, --decimal, --duration-unit, --delimiter, --quote, --encoding,
  --group-cells       how the file is read: signaal read --help`;

const OPTIONS = `  --company NAME      which company, when the export holds more than one
${OPTIONS_OF_A_LOG}`;

const STATUS = `Nothing is kept and nothing is sent. Status 0: all was read; 1: something was
left out; 2: wrong use or an unreadable file.`;

/** Looking things up in the terminal, in English. */
export const LOOKUPS_EN: typeof LOOKUPS_NL = {
  similar: {
    usage: `signaal similar FILE... (--to "TEXT" | --each) [options]

  --to TEXT           which tickets are most like this text
  --each              the same for every ticket of the file
  --top N             how many tickets at most (10)
${OPTIONS}
  --json OUT          everything as JSON, with ticket numbers

${STATUS}`,
    head: say(({ text, n }) => `What is most like “${text}”, among ${counted(n, 'ticket', 'tickets', 'en')}`),
    ofTicket: say(({ ticket, title }) => `${ticket}: ${title}`),
    line: say(({ score, ticket, title }) => `${score}  ${ticket}: ${title}`),
    because: say(({ words }) => `in common: ${words}`),
    byLetters: 'in common: only words that are not shown, since one may be a name',
    none: 'No ticket has a word in common with it.',
    written: say(({ n }) => `Looked for what is alike for ${counted(n, 'ticket', 'tickets', 'en')}.`),
  },
  explain: {
    usage: `signaal explain FILE... --ticket NUMBER [options]

  --ticket NUMBER     which ticket, by the number that the export gives it
${OPTIONS}
  --json OUT          everything as JSON

${STATUS}`,
    head: say(({ ticket }) => `Ticket ${ticket}`),
    heard: 'What we recognise in it',
    nothing: 'We recognise nothing in it.',
    expression: say(({ words, kind, id, weight }) => `“${words}”: ${kind} ${id}, weight ${weight}`),
    means: { object: 'the thing', symptom: 'the fault', card: 'the problem' },
    places: 'Which one and where',
    place: {
      code: say(({ value }) => `device ${value}`),
      floor: say(({ value }) => `floor ${value}`),
      room: say(({ value }) => `room ${value}`),
      site: say(({ value }) => `site ${value}`),
    },
    cards: 'What that speaks for',
    card: say(({ name, score, by }) => `${name}: ${score}, ${by}`),
    by: {
      idiom: 'by an expression',
      pair: 'by a thing with its fault',
      object: 'by a thing only',
      symptom: 'by a fault only',
    },
    pattern: say(({ name, n }) => `It is in “${name}”, with ${counted(n, 'ticket', 'tickets', 'en')}.`),
    alone: 'It stays alone.',
    because: {
      same_card: say(({ card }) => `That problem is “${card}”, and this ticket speaks most for it.`),
      card_heard: say(({ card }) => `That problem is “${card}”, and it is heard here too.`),
      shared_words: say(({ words }) => `It has words of that problem: ${words}.`),
      same_asset: say(({ n }) => `The same device as ${counted(n, 'other', 'others', 'en')} of it.`),
      same_site: say(({ n }) => `The same site as ${counted(n, 'other', 'others', 'en')} of it.`),
      same_team: say(({ n }) => `The same team as ${counted(n, 'other', 'others', 'en')} of it.`),
      by_likeness: say(() => 'No word decides alone: as a whole it is like the others.'),
      not_a_person: say(() => 'It does not come from a person, and only such tickets are brought together.'),
      few_tickets: say(
        ({ n }) =>
          `Below ${counted(n, 'ticket', 'tickets', 'en')} nothing is brought together: every likeness may be chance.`,
      ),
      nothing_heard: say(
        () => 'We recognise nothing in it, and its words are too little like those of other tickets.',
      ),
      too_general: say(() => 'What we recognise in it is too general to point to one problem.'),
      nobody_alike: say(({ card }) => `It speaks for “${card}”, but no other ticket fits it well enough.`),
      hidden_noise: say(() => 'That is not shown: it is no problem, but advertising or automatic mail.'),
      hidden_request: say(() => 'That is not shown: these are requests that were answered in time.'),
      hidden_once: say(() => 'That is not shown: it has not yet cost people time twice.'),
    },
  },
  coverage: {
    usage: `signaal coverage FILE... [options]

${OPTIONS}
  --json OUT          everything as JSON, with ticket numbers

${STATUS}`,
    head: say(
      ({ n, explained }) =>
        `${counted(n, 'ticket', 'tickets', 'en')} of people; in ${explained} of them we recognise a problem.`,
    ),
    lead: 'Words of which we make nothing, commonest first. A word that may be a name is not shown: it stands in the ticket that is named.',
    line: say(
      ({ word, n, ticket }) => `${word}: ${counted(n, 'ticket', 'tickets', 'en')}, such as ${ticket}`,
    ),
    hidden: '…',
    none: 'Every word is recognised.',
  },
  backtest: {
    usage: `signaal backtest FILE... --group COLUMN[,COLUMN] [options]

Replays a log: every week it is said of every group whether it comes back, with
only what was known then, and afterwards it is checked against what came.

  --group COLUMN[,COLUMN] which columns together make one recurring problem
  --horizon DAYS      within how many days it must come back (30)
  --id COLUMN         the number, where we do not guess it; its first row counts
  --time COLUMN       the time, where we do not guess it
${OPTIONS_OF_A_LOG}
  --json OUT          everything as JSON

${STATUS}`,
    head: say(
      ({ events, groups, cutoffs, days }) =>
        `${counted(events, 'event', 'events', 'en')} in ${counted(groups, 'group', 'groups', 'en')}. At ${counted(cutoffs, 'moment', 'moments', 'en')} it was asked what comes back within ${counted(days, 'day', 'days', 'en')}.`,
    ),
    stratum: say(
      ({ earlier, n, rate }) => `${earlier} earlier: ${counted(n, 'case', 'cases', 'en')}, ${rate} came back`,
    ),
    overall: say(({ n, rate }) => `all together: ${counted(n, 'case', 'cases', 'en')}, ${rate} came back`),
    columns: { auc: 'AUC', brier: 'Brier', logLoss: 'log loss', slope: 'slope', ece: 'ECE' },
    slopeRange: say(({ mid, low, high }) => `${mid} (${low} to ${high})`),
    who: { ours: 'Signaal', base: 'the average', count: 'counting', label: 'PagerDuty label' },
    leftOut: say(
      ({ n }) =>
        `${counted(n, 'row', 'rows', 'en')} left out: without a time that can be read, or without a group.`,
    ),
    eachRow:
      'Each row counts as an event, as no column was found that numbers the events. If one event has several rows, --id COLUMN says which column holds its number.',
    firstRows: say(
      ({ column, n }) =>
        `Rows with the same “${column}” count as one event, at the first of them: ${counted(n, 'later row was', 'later rows were', 'en')} not counted.`,
    ),
    lead: 'AUC: higher is better. Brier, log loss, ECE: lower is better. Slope: 1 is honest.',
  },
  /** Families of problems, as a heading. */
  theme: {
    printing: 'printing',
    computer: 'computer',
    'screen-and-desk': 'screen and desk',
    network: 'network',
    'remote-work': 'working from home',
    account: 'account and signing in',
    mail: 'e-mail',
    files: 'files',
    meetings: 'meetings',
    telephony: 'telephony',
    'office-apps': 'office programs',
    'business-apps': 'business programs',
    'shop-floor': 'shop floor',
    mobile: 'phone and tablet',
    security: 'security',
    servers: 'servers',
    request: 'requests',
    noise: 'no problem',
  },
};
