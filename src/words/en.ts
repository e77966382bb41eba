import { ALERTS_EN } from './alerts/en.ts';
import { ALIKES_EN } from './alikes/en.ts';
import { CALENDARS_EN } from './calendars/en.ts';
import { CHANCES_EN } from './chances/en.ts';
import { CHANGED_EN } from './changed/en.ts';
import { FIXES_EN } from './fixes/en.ts';
import { FORECASTS_EN } from './forecasts/en.ts';
import { GUESSES_EN } from './guesses/en.ts';
import { IMPORTING_EN } from './importing/en.ts';
import { LEARNED_EN } from './learned/en.ts';
import { LOOKUPS_EN } from './lookups/en.ts';
import { METHODS_EN } from './methods/en.ts';
import type { Words } from './nl.ts';
import { ORDERS_EN } from './orders/en.ts';
import { PAGES_EN } from './pages/en.ts';
import { PLACES_EN } from './places/en.ts';
import { READING_EN } from './reading/en.ts';
import { REPORTING_EN } from './reporting/en.ts';
import { REPORTS_EN } from './reports/en.ts';
import { counted, isOne, say } from './say.ts';
import { THEMES_EN } from './themes/en.ts';

/** English, plain enough for those who learned it later. */
export const EN: Words = {
  lang: 'en',
  product: 'Signaal',
  yourCompany: 'Your company',

  welcome: {
    title: 'Small IT problems become normal.',
    lead: 'See here which ones keep coming back, what they cost, and whether your IT moves you forward.',
    drop: 'Drop your ticket export here',
    choose: 'Choose a file',
    formats: 'Excel, CSV or JSON, also in a zip, from any helpdesk',
    after: 'What you see after a minute',
    people: 'How many people work there?',
    peopleHint: 'May stay empty. It shows whether the lost time is plausible.',
    language: 'Language',
    pictureAlt: 'A page with the answer at the top, then the months and the costliest problems.',
  },

  working: {
    reading: 'Reading your file',
    understanding: 'Understanding the tickets',
    grouping: 'Finding what is the same problem',
    searching: 'Making the tickets searchable',
    judging: 'Looking at what comes back, and how often',
    reckoning: 'Reckoning the lost time',
    writing: 'Writing the report',
    stop: 'Stop',
    percent: say(({ percent }) => `${percent}% done`),
  },

  page: {
    chooseCompany: 'Of which company do you want the tickets?',
    chooseCompanyWhy: 'This file holds tickets of more than one company. We keep them apart.',
    companyTickets: say(({ name, tickets }) => `${name}: ${counted(tickets, 'ticket', 'tickets', 'en')}`),
    withoutCompany: say(
      ({ n }) =>
        `(${counted(n, 'ticket names', 'tickets name', 'en')} no company and ${isOne(n, 'en') ? 'belongs' : 'belong'} to none of these)`,
    ),
  },

  answer: {
    question: 'Does our IT move us forward, or do we keep ourselves small?',
    verdict: {
      forward: 'Forward',
      standstill: 'Standstill',
      small: 'Kept small',
      'not-yet': 'Too early to say',
      unclear: 'No clear direction',
    },
    sentence: {
      forward: 'Your IT moves you forward: less and less time goes to problems you already knew.',
      standstill: 'Your IT stands still: as much time as before goes to problems you already knew.',
      small: 'You keep yourselves small: more and more time goes to problems you already knew.',
      'not-yet': 'Whether your IT moves you forward, we cannot honestly say yet.',
      unclear:
        'Your IT does not clearly move you forward and does not clearly keep you small: the share of known problems sways more than it moves.',
    },
    share: say(({ share }) => `${share} of the lost time went to problems that had been reported before.`),
    shareUnknown: 'What share of the time went to known problems cannot be told from this file.',
    shareTouched: say(
      ({ share }) =>
        `${share} of the time that problems and IT work took went to problems that had been reported before.`,
    ),
    shares: say(
      ({ cameBack, fresh, improvement }) =>
        `Of that time ${cameBack} went to problems that came back, ${fresh} to new problems and ${improvement} to improvement.`,
    ),
    sharesOfProblems: say(
      ({ cameBack, fresh, why }) =>
        `Of that time ${cameBack} went to problems that came back and ${fresh} to new problems. ${why}`,
    ),
    change: say(({ points }) => `Over the period that share ${points}.`),
    judged: say(
      ({ from }) => `Tickets from ${from} on are counted; those before tell what was known by then.`,
    ),
    because: 'What it still needs:',
    how: 'How do we know this?',
    months: {
      lost: 'Lost hours a month.',
      'lost-and-worked': 'Hours a month that problems and IT work took.',
    },
    monthsBar: 'The bar shows the doubt, the line the middle.',
    hours: 'hours',
    monthsEmpty: 'The earlier months serve to know what was known already.',
    cameBack: 'Came back',
    new: 'New',
    improvement: 'Improvement',
    month: 'Month',
    improvementMissing: 'Time for improvement is not in this export: it holds no changes and no projects.',
    improvementUnweighed: 'Improvement cannot be weighed: IT wrote down its time on too few tickets.',
  },

  why: {
    title: 'Why',
    returning: say(
      ({ patterns, tickets, all }) =>
        `${counted(patterns, 'problem came back. It makes', 'problems came back. Together they make', 'en')} up ${tickets} of the ${counted(all, 'report', 'reports', 'en')} from people.`,
    ),
    costliest: say(({ name, time }) => `The costliest is “${name}”: ${time} lost.`),
    total: say(({ time, money }) => `In all, an estimated ${time} were lost, ${money} of labour cost.`),
    technician: say(
      ({ time, known, all }) =>
        `The technicians themselves worked ${time} on these tickets (noted on ${known} of ${counted(all, 'ticket', 'tickets', 'en')}). That is a cost of IT, and does not count as lost time.`,
    ),
  },

  moves: {
    title: 'What would change most',
    move: say(({ name, time }) => `Whoever prevents “${name}” wins back ${time} in twelve months.`),
    first: say(
      ({ name }) =>
        `Start with “${name}”: it has cost most so far. What ending it would win back in a year cannot be said without dates.`,
    ),
    none: 'No problem has come back often enough yet to recommend one.',
  },

  patterns: {
    title: 'What keeps coming back',
    lead: say(({ shown, all }) =>
      isOne(all, 'en')
        ? `There is ${shown} problem that was reported more than once.`
        : `The ${shown} costliest of ${all} problems that were reported more than once.`,
    ),
    none: 'We found no problem in these tickets that comes back.',
    tickets: say(({ n, since }) => `reported ${counted(n, 'time', 'times', 'en')} since ${since}`),
    ticketsNoTime: say(({ n }) => `reported ${counted(n, 'time', 'times', 'en')}`),
    people: {
      '1-4': '1 to 4 people',
      '5-9': '5 to 9 people',
      '10-24': '10 to 24 people',
      '25+': '25 people or more',
      unknown: '',
    },
    lost: say(({ time, money }) => `${time} lost, ${money}`),
    lostUnknown: 'Lost time unknown',
    words: say(({ words }) => `Words that give it away: ${words}`),
    lastSeen: say(({ day }) => `last on ${day}`),
    timelineCaption: say(
      ({ from, to }) => `Each dot is a day on which it was reported, from ${from} to ${to}.`,
    ),
    table: 'All problems in a table',
    monthsTable: 'All months in a table',
    column: {
      name: 'Problem',
      tickets: 'Tickets',
      people: 'People',
      rhythm: 'Rhythm',
      chance: 'Comes back',
      lost: 'Lost time',
      cost: 'Cost',
    },
  },

  rhythm: {
    periodic: {
      day: 'comes back every working day around the same hour',
      week: 'comes back every week',
      fortnight: 'comes back every two weeks',
      month: 'comes back every month',
      'month-end': 'comes back around the end of the month',
      payroll: 'comes back around the payroll run',
      'patch-tuesday': 'comes back after the monthly updates',
      'nth-weekday': 'comes back every month on the same weekday',
      quarter: 'comes back every quarter',
    },
    everyDays: say(({ days }) => `comes back about every ${days} days`),
    wasPeriodic: {
      day: 'used to come back every working day around the same hour',
      week: 'used to come back every week',
      fortnight: 'used to come back every two weeks',
      month: 'used to come back every month',
      'month-end': 'used to come back around the end of the month',
      payroll: 'used to come back around the payroll run',
      'patch-tuesday': 'used to come back after the monthly updates',
      'nth-weekday': 'used to come back every month on the same weekday',
      quarter: 'used to come back every quarter',
    },
    wasEveryDays: say(({ days }) => `used to come back about every ${days} days`),
    wasSteady: 'came back irregularly',
    looksPeriodic: {
      'month-end': 'seems to come back around the end of the month',
      'patch-tuesday': 'seems to come back after the monthly updates',
      payroll: 'seems to come back around the payroll run',
    },
    burst: 'came in one short wave',
    'after-change': 'appeared from one moment on',
    since: say(({ day, from, to }) => `appeared around ${day} (between ${from} and ${to})`),
    steady: 'comes back irregularly',
    'too-few': 'too few times to see a rhythm',
    'no-times': 'rhythm unknown: no dates in this file',
    worsening: 'and is getting worse',
    easing: 'and is easing',
  },

  calendar: CALENDARS_EN,
  chance: CHANCES_EN,
  forecasts: FORECASTS_EN,
  methods: METHODS_EN,
  places: PLACES_EN,
  changed: CHANGED_EN,

  lost: {
    title: 'Lost time',
    caption: 'Lost time per problem. The bar shows the doubt, the line the middle.',
    basis: say(
      ({ measured, reported, imputed }) =>
        `Measured on ${counted(measured, 'ticket', 'tickets', 'en')}, stated by the reporter on ${reported}, assumed on ${imputed}.`,
    ),
    assumption: say(
      ({ median }) =>
        `Where nothing is measured or stated we assume a usual spread: half of the incidents cost a colleague less than ${median} minutes, a few cost hours. One ticket never counts for more than eight hours.`,
    ),
    ownAssumption: say(
      ({ median, cap }) =>
        `Where nothing is measured or stated we reckon with your company’s own assumption: half of the incidents cost a colleague less than ${median} minutes, and one ticket never counts for more than ${cap} minutes.`,
    ),
    source:
      'Source of that assumption: HappySignals, late 2019 and early 2022, what people in large firms estimate themselves. It may be off by a factor of two, and that doubt is in every margin.',
    ownSource: 'That assumption is your company’s own.',
    cost: say(
      ({ euro }) =>
        `We value an hour of work at ${euro} (average labour cost in Belgium, Eurostat 2024). That is a valuation, not an invoice.`,
    ),
    band: {
      within: say(
        ({ minutes }) =>
          `That is ${minutes} minutes per person per week. Published measurements and surveys, mostly of large firms, say 39 to 139.`,
      ),
      below: say(
        ({ minutes }) =>
          `That is only ${minutes} minutes per person per week, less than any published measurement. Much is probably not reported.`,
      ),
      above: say(
        ({ minutes }) =>
          `That is ${minutes} minutes per person per week, more than any published measurement. Do not trust this figure without looking at the tickets.`,
      ),
      unknown: 'Whether that is much, we can only say once we know how many people work there.',
    },
    waiting: 'The time between reporting and solving is waiting, and does not count as lost time.',
  },

  unknown: {
    title: 'What we do not know',
    codes: {
      'no-times':
        'When things happened: too many tickets have no date. So there is no verdict, and rhythm, chance of coming back and cost a month are about the tickets with a date only.',
      'short-period':
        'How it goes over a longer time: the export covers less than six months. With more months a verdict becomes possible.',
      'few-incidents':
        'Whether the difference is real: there are fewer than a hundred incidents of people. With more, a verdict becomes possible.',
      unreported:
        'What nobody reports: tickets alone cannot tell. Surveys say that only just over half of problems become a ticket. The real lost time is therefore probably higher.',
      'no-lost-time':
        'How much time each case really cost: that is largely assumed, not measured. Ask reporters for their lost minutes, and the range narrows.',
      'unknown-kind':
        'For some tickets, whether they are a fault or a request: we counted them as faults, which may make the lost time too high.',
      'no-due-times':
        'Whether requests were late: there are no due dates. Late requests are therefore not in the lost time.',
      'no-technician-time':
        'How long the technicians worked on it in all: that is not written down on every ticket. The cost of IT itself is therefore higher than stands here, or unknown.',
      'no-improvement-records':
        'How much time goes to improvement: this export holds no changes or projects. That is unknown, not zero.',
      'no-head-count':
        'Whether this is much for your firm: for that we need to know how many people work there.',
      'no-people': 'How many people each problem hits: the requester is not there, or too seldom.',
      'language-other':
        'What is in another language or too short to understand: patterns may stay hidden in it.',
      'no-assets':
        'Which device it is about: that is not there, or too seldom. Two printers may therefore count as one problem.',
      'no-reopen-history':
        'Whether tickets were reopened: that is not in this export. What was closed too early we therefore do not see.',
    },
  },

  missing: {
    times: 'a date on at least 9 in 10 reports',
    period: 'at least six months of tickets',
    incidents: 'at least a hundred incidents of people',
    patterns: 'problems that we recognise in the text of the tickets: we found none that comes back',
    'change-too-uncertain': 'a clearer difference: the share varies too much to choose',
  },

  evidence: {
    title: 'How we know this',
    taken: say(
      ({ taken, read, file }) => `From ${file} we read ${taken} of ${counted(read, 'row', 'rows', 'en')}.`,
    ),
    leftOut: say(({ n }) => `${counted(n, 'row', 'rows', 'en')} stayed aside:`),
    nothingLeftOut: 'Nothing was left out.',
    period: say(
      ({ from, to, days }) =>
        `The tickets run from ${from} up to and including ${to} (${counted(days, 'day', 'days', 'en')}).`,
    ),
    noPeriod: 'There are no usable dates in this file.',
    population: say(
      ({ incidents, requests, machine, scheduled, merged, improvements, unknownKind }) =>
        `These are ${counted(incidents, 'incident', 'incidents', 'en')} and ${counted(requests, 'request', 'requests', 'en')} from people, ${counted(machine, 'automatic alert', 'automatic alerts', 'en')}, ${counted(scheduled, 'scheduled task', 'scheduled tasks', 'en')}, ${counted(merged, 'merged or duplicate ticket', 'merged or duplicate tickets', 'en')} and ${counted(improvements, 'change or project', 'changes or projects', 'en')}; the kind of ${unknownKind} is unknown.`,
    ),
    languages: say(({ list }) => `Languages: ${list}.`),
    language: { nl: 'Dutch', fr: 'French', en: 'English', other: 'other or too short' },
    columns: 'How we understood the columns',
    heading: 'Column',
    meaning: 'Meaning',
    confidence: 'Certainty',
    cut: say(
      ({ passwords, ibans, nationalNumbers }) =>
        `From the texts we cut ${counted(passwords, 'password', 'passwords', 'en')}, ${counted(ibans, 'bank account number', 'bank account numbers', 'en')} and ${counted(nationalNumbers, 'national register number', 'national register numbers', 'en')}.`,
    ),
    personal:
      'This report holds no address or number of a person, and of your tickets shows only words that we know or that name a site: all else, so names too, stands as “…”. A name that is an ordinary word too may escape us. Groups of fewer than five people show as “1 to 4”.',
    personalUnchecked:
      'This file does not say who reported what, so we cannot surely keep names of people out. The names of problems therefore show only words that we know; look them over before you share this report.',
    personalJson:
      'The JSON holds ticket numbers, which lead to people by way of your helpdesk: treat them as personal data.',
    made: say(
      ({ seed, priors, timezone }) =>
        `Made with Signaal; the same files and seed ${seed} give the same report. Assumptions ${priors}; days in ${timezone}.`,
    ),
    legal:
      'Lost time is an estimate from published figures and your own tickets. The judgement is about technology, never about a person.',
  },

  leftOutFile: {
    file: 'File',
    line: 'Line',
    column: 'Column',
    heading: 'Heading of the column',
    reason: 'Why it was not used',
  },

  reading: READING_EN,
  pages: PAGES_EN,
  importing: IMPORTING_EN,
  guesses: GUESSES_EN,

  refusal: {
    failed:
      'The analysis stopped unexpectedly. Your file has not been changed. Try again, or with a smaller part of the export.',
    chooseCompany: say(
      ({ list, how }) => `This file holds tickets of more than one company; choose one with ${how}:\n${list}`,
    ),
    unknownCompany: say(
      ({ name, list, how }) =>
        `There are no tickets of “${name}” in this file; choose one of these with ${how}:\n${list}`,
    ),
    readingStopped: say(
      ({ file }) =>
        `Reading ${file} stopped before it was done. Nothing of it was kept. Choose the file again.`,
    ),
    notFound: {
      company: 'This company is not here (any more). Start again at the first page.',
      import: 'This import is not here (any more). See with the company what was read in.',
      pattern:
        'This problem is not in the list (any more). It may have been merged with another: look for it in the list.',
      change: 'This change is not here (any more).',
      ticket: 'This ticket is not here (any more).',
      numbers: 'There are no numbers yet. Read an export in first; the reckoning then starts by itself.',
    },
    forgotten: say(({ day }) => `This import was forgotten on ${day}: nothing of that file is left here.`),
    changedMeanwhile: 'Somebody changed this meanwhile. You now see how it stands; then try again.',
    keyReused: 'This request came before, with something else in it. Load the page again and try once more.',
    notNow: 'That cannot be done now: this import is a step further meanwhile. Load the page again.',
    otherCompany: say(
      ({ name, known }) =>
        `These are tickets of “${name}”, and here stand tickets of “${known}” from the same helpdesk. Begin a company of its own for “${name}”: drop the file on the first page.`,
    ),
    alreadyUndone: 'This change has already been taken back.',
    notLatest: 'A later change came after it. Take that one back first.',
    notAlone:
      'One of these tickets now belongs to another problem. Take it out there first, or merge the two problems.',
    notInPattern: 'One of these tickets no longer belongs to this problem. Load the page again.',
    wholePattern: 'At least one ticket must stay. If the whole problem should go, put it aside.',
    samePattern: 'Choose another problem to merge with.',
    firstLeft: say(({ why }) => `; what we left out first: ${why}`),
    noTickets: say(
      ({ file, because }) =>
        `${file} holds no ticket that we could read: export the list again, with column headings and the tickets below them, as Excel (.xlsx), CSV or JSON${because}.`,
    ),
    cannotWrite: say(
      ({ file, why }) => `${file} cannot be written (${why}): choose a folder you may write to.`,
    ),
    unknownTicket: say(
      ({ ticket, example }) =>
        `There is no ticket “${ticket}” in the file. Take a number as the export gives it, such as ${example}.`,
    ),
    noTimeColumn: say(
      ({ known }) => `We find no column of times. Name it with --time COLUMN; the columns are: ${known}.`,
    ),
    logTooShort: say(
      ({ events, days, horizon }) =>
        `The log is too short: ${counted(events, 'event', 'events', 'en')} in ${counted(days, 'day', 'days', 'en')}. A week must come before and ${counted(horizon, 'day', 'days', 'en')} after: choose a smaller --horizon or give a longer log.`,
    ),
    unknownColumn: say(({ column, known }) => `There is no column “${column}”; the columns are: ${known}.`),
    personColumn: say(
      ({ column, field }) =>
        `“${column}” holds people, and people cannot be ${field}: leave --map out for this column, or choose requester, operator or otherPerson.`,
    ),
    badPriors: say(
      ({ file, part }) =>
        `${file}: ${part} is no assumption we know; write for example {"ticket.incident": {"median": 10, "sigma": 2, "capMinutes": 480}}, with minutes above zero.`,
    ),
    unknownField: say(
      ({ field, known }) => `“${field}” is not a meaning we know; choose one of these: ${known}.`,
    ),
    fileUnreadable: say(({ file, why }) => `${file}: ${why}`),
  },

  http: {
    foreign: say(
      ({ port }) => `Signaal answers only its own page on this computer: open http://localhost:${port}/.`,
    ),
    notFound: say(({ path }) => `There is nothing here: ${path}. Start again at the first page, /.`),
    badQuery: say(({ list }) => `This request is not right: ${list}.`),
    part: say(({ name, expected }) => `${name}: ${expected}`),
    unknownPart: 'we do not know this, leave it out',
    expects: {
      file: 'the name of the file, 1 to 255 characters',
      lang: 'nl, fr or en',
      people: 'a whole number from 1 to 100000, or nothing',
      company: 'the name of a company in the file, or nothing',
      timezone: 'a known time zone such as Europe/Brussels, or nothing',
      name: 'a name of at most 120 characters',
      labourCostCents: 'what an hour of work costs, in cents',
      hours: 'a time of opening and a later time of closing, in seconds of the day',
      closures:
        'at most 60 closures, each from a day to a later one, such as 2026-07-13, and at most 183 days long',
      payrollDay: 'a day of the month, 1 to 31, or nothing',
      country: 'BE, NL, FR or LU',
      map: 'what each column means, as JSON: {"column": "field"}',
      of: 'the name of a company in the file, or nothing',
      version: 'the version you saw last',
      owner: 'a name of at most 80 characters, or nothing',
      due: 'a day such as 2026-12-31, and then an owner too, or nothing',
      tickets: 'a list of tickets',
      other: 'the other problem',
      page: 'a whole number from 1',
      month: 'a month such as 2026-03',
      opened: 'two days such as 2026-07-13..2026-07-31',
      q: 'words, 200 characters in all at most',
      key: 'a UUID in the header Idempotency-Key, a new one for each change',
    },
    howCompany: 'of=NAME',
    tooLarge: say(
      ({ megabytes }) =>
        `This file is larger than ${megabytes} MB. Export a shorter period, or leave attachments out.`,
    ),
    notBytes: 'Send the file itself, as application/octet-stream.',
    badRequest: 'We could not read this request. Load the page again and try once more.',
    timedOut: 'This took too long and was stopped. Nothing was half done. Try again in a moment.',
    unavailable: 'The data cannot be reached now. What was kept is kept. Start Signaal again if this lasts.',
    failed: 'Something went wrong on our side. Your file has not been changed. Try again.',
  },

  alerts: ALERTS_EN,
  reporting: REPORTING_EN,
  alikes: ALIKES_EN,
  orders: ORDERS_EN,
  reports: REPORTS_EN,
  fixes: FIXES_EN,
  learned: LEARNED_EN,
  lookups: LOOKUPS_EN,
  themes: THEMES_EN,

  terminal: {
    verbs: `signaal analyse FILE... [options]   what keeps coming back in a ticket export, and what it costs
signaal read FILE...                what is understood of an export, before anything is thought about it
signaal similar FILE...             which tickets are most like a text, or like each other
signaal explain FILE...             why a ticket stands where it stands
signaal coverage FILE...            which words in tickets we do not recognise
signaal backtest FILE...            how well it could have been said what comes back
signaal serve                       the same in the browser, on http://localhost:4400 (PORT), kept in ./data (SIGNAAL_DATA)
                                    or in a PostgreSQL server (DATABASE_URL)
signaal analyse --help              the options, with their defaults`,
    noVerb: say(({ verb }) => `There is no “signaal ${verb}”; what there is:`),
    badPort: say(({ most, value }) => `PORT must be a whole number from 0 to ${most}, not “${value}”.`),
    running: say(({ url }) => `Signaal is already running: ${url}`),
    otherRunning: say(
      ({ port, folder, other }) =>
        `Another Signaal already runs on port ${port}, with another folder or database. Choose another port for ${folder}: PORT=${other} npm start.`,
    ),
    serving: say(({ url }) => `Signaal: ${url}   (stop with Ctrl+C)`),
    portTaken: say(
      ({ port, other }) =>
        `Port ${port} is taken by another program: choose another with PORT=${other} npm start.`,
    ),
    /** Why nothing can be written where somebody wants it, by the system's own code. */
    writeBecause: {
      enoent: 'the folder does not exist',
      eacces: 'you may not write there',
      eperm: 'you may not write there',
      erofs: 'nothing can be written there',
      eisdir: 'this is a folder',
      enotdir: 'part of the path is not a folder',
      enospc: 'the disk is full',
    },
    folderInUse: say(
      ({ folder, pid }) =>
        `Signaal already uses the folder ${folder} (process ${pid}). Close that first, or choose another folder with SIGNAAL_DATA.`,
    ),
    notDurable: say(
      ({ setting }) =>
        `The database does not surely put on the disk what it confirms (${setting}). Signaal does not start, since you could lose tickets. Put the data on an ordinary local disk.`,
    ),
    newerData: say(
      ({ migration }) =>
        `The data were made by a newer Signaal (${migration}). Update Signaal; the data have not been changed.`,
    ),
    storeUnavailable: say(
      ({ why }) => `The database cannot be reached: ${why}. Check DATABASE_URL and SIGNAAL_DATA.`,
    ),
    howCompany: '--company NAME',
    readUsage: `signaal read FILE... [options]

  --lang nl|fr|en     language of what is told (nl)
  --timezone ZONE     time zone of dates without one (Europe/Brussels)
                      or COLUMN=ZONE: of one column
  --map COLUMN=FIELD,… what a column means, when we guess wrong
  --date-order dmy|mdy|ymd, --decimal ,|., --duration-unit UNIT,
  --rows tickets|events  whether a row is a ticket, or comes from a device
  --delimiter ;|,|tab|, --quote double|single|none|…, --encoding NAME,
  --group-cells above|empty
                      how to read the file, where it does not say so itself
  --json OUT          everything as JSON

Nothing is kept and nothing is sent. Status 0: all was read; 1: something was
left out; 2: wrong use or an unreadable file.`,
    readTold: {
      head: say(
        ({ file, taken, rows, source, percent }) =>
          `${file}: ${taken} of ${rows} rows taken, read as ${source} (${percent}% sure).`,
      ),
      anySource: 'an unknown helpdesk',
      events: 'a list of what devices reported',
      form: say(
        ({ encoding, delimiter, timezone, order }) =>
          `Characters: ${encoding}. Between cells: ${delimiter}. Time zone: ${timezone}. Dates: ${order}.`,
      ),
      order: {
        ymd: 'year first',
        dmy: 'day first',
        mdy: 'month first',
        mixed: 'not all alike',
        none: 'none',
      },
      columns: 'What each column means',
      suspicions: 'What looks odd',
      notes: 'What was noticed',
      coverage: 'What this export cannot tell',
      leftOut: 'Left out: check these rows in the export',
      more: say(({ n }) => `… and ${n} more`),
    },
    usage: `signaal analyse FILE... [options]

  --company NAME      which company, when the export holds more than one
  --people N          how many people work there: without it there is no yardstick
  --lang nl|fr|en     language of the report (nl)
  --timezone ZONE     time zone of dates without one (Europe/Brussels)
                      or COLUMN=ZONE: of one column
  --labour-cost EURO  what an hour of work costs the employer (48.20)
  --country BE|NL|FR|LU  whose public holidays are days off (BE)
  --hours FROM-TO     when people work (08:00-18:00)
  --closed DAY..DAY,… when the company is shut: 2026-07-13..2026-07-31
  --payroll-day N     day of the month on which wages are paid
  --map COLUMN=FIELD,… what a column means, when we guess wrong
  --date-order dmy|mdy|ymd, --decimal ,|., --duration-unit UNIT,
  --rows tickets|events  whether a row is a ticket, or comes from a device
  --delimiter ;|,|tab|, --quote double|single|none|…, --encoding NAME,
  --group-cells above|empty
                      how to read the file, where it does not say so itself
  --priors FILE       your own assumptions about lost time, as JSON
  --seed N            same seed, same report (1)
  --json OUT          everything as JSON, with ticket numbers
  --html OUT          the report as one page; it says itself whether names of
                      people may stand in it

Nothing is kept and nothing is sent. Status 0: all was read; 1: something was
left out; 2: wrong use or an unreadable file.`,
    saved: say(({ file }) => `Written: ${file}`),
    wrongUse: {
      no_file: say(() => 'Say which file: put it behind the command (with --help you see the options).'),
      unknown_option: say(
        ({ value }) => `We do not understand this command: ${value} (with --help you see the options).`,
      ),
      output_taken: say(
        ({ file }) =>
          `${file} is also the file that is read, or would be written twice: choose another name, so that nothing is lost.`,
      ),
      bad_people: say(({ value }) => `--people must be a whole number from 1 to 100000, not “${value}”.`),
      bad_lang: say(({ value }) => `--lang must be nl, fr or en, not “${value}”.`),
      bad_timezone: say(
        ({ value }) => `--timezone must be a known time zone such as Europe/Brussels, not “${value}”.`,
      ),
      bad_labour_cost: say(
        ({ value }) => `--labour-cost must be an amount in euros an hour, such as 48.20, not “${value}”.`,
      ),
      bad_country: say(({ value }) => `--country must be BE, NL, FR or LU, not “${value}”.`),
      bad_hours: say(
        ({ value }) => `--hours must be a start and an end on one day, such as 08:00-18:00, not “${value}”.`,
      ),
      bad_closed: say(
        ({ value }) =>
          `--closed must be a day, or a first and a last day, such as 2026-07-13..2026-07-31, not “${value}”.`,
      ),
      bad_payroll_day: say(
        ({ value }) => `--payroll-day must be a day of the month, from 1 to 31, not “${value}”.`,
      ),
      bad_map: say(({ value }) => `--map must be COLUMN=FIELD, such as “Ticket type=type”, not “${value}”.`),
      bad_reading: say(({ option, value, known }) => `${option} knows ${known}, not “${value}”.`),
      bad_seed: say(({ value }) => `--seed must be a whole number from 0 to 4294967295, not “${value}”.`),
      bad_top: say(({ value }) => `--top must be a whole number from 1 to 1000, not “${value}”.`),
      to_or_each: say(
        () => 'Say what tickets must be like: --to "TEXT", or --each to ask it of every ticket.',
      ),
      no_group: say(() => 'Say which columns together make one recurring problem: --group COLUMN[,COLUMN].'),
      bad_horizon: say(
        ({ value }) => `--horizon must be a whole number of days from 1 to 366, not “${value}”.`,
      ),
      no_ticket: say(() => 'Say which ticket: --ticket NUMBER, by the number that the export gives it.'),
    },
  },
};
