import { counted, fitting, say } from '../say.ts';
import type { IMPORTING_NL } from './nl.ts';

/** Bringing in an export, and the company it belongs to, in English. */
export const IMPORTING_EN: typeof IMPORTING_NL = {
  welcome: {
    here: 'Companies on this computer',
    never: 'not worked out yet',
    invented: 'invented',
    waits: 'a file waits for your confirmation',
    reckoned: say(({ when }) => `worked out ${when}`),
    tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'en')),
    stays: 'Your tickets stay on this computer. Nothing is sent, and you can have everything forgotten.',
    around: 'Or look round an invented company',
    samples: {
      verhaegen: 'Maakbedrijf Verhaegen',
      lumen: 'Bureau Lumen',
      tilleuls: 'Résidence Les Tilleuls',
    },
    sampleAbout: {
      verhaegen: 'a manufacturer of 48 people',
      lumen: 'a bilingual office of 31 people',
      tilleuls: 'a care home of 120 people',
    },
    opening: 'Opening',
    sending: 'Your file is on its way',
  },

  understood: {
    title: 'What did we understand?',
    readingTitle: 'We are reading your file',
    reading: say(({ file }) => `Reading ${file}.`),
    rows: say(({ done, total }) => `${done} of ${counted(total, 'row', 'rows', 'en')}`),
    rowsUnknown: 'Seeing how large it is',
    sentence: say(({ tickets, period, spoken, left }) => `${tickets}${period}${spoken}${left}.`),
    tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'en')),
    ticketsOf: say(({ n, helpdesk }) => `${counted(n, 'ticket', 'tickets', 'en')} from ${helpdesk}`),
    events: say(({ n }) => counted(n, 'event of a device', 'events of devices', 'en')),
    period: say(({ from, to }) => `, from ${from} to ${to}`),
    onDay: say(({ day }) => `, of ${day}`),
    periodNear: say(({ from, to }) => `, from ${from} to ${to}`),
    noPeriod: ', without usable dates',
    languages: say(({ list }) => `, in ${list}`),
    language: { nl: 'Dutch', fr: 'French', en: 'English' },
    aside: say(({ n, why }) => `; ${counted(n, 'row stays', 'rows stay', 'en')} aside, ${why}`),
    asideWhy: 'here is why',
    comma: ', ',
    and: ' and ',
    preview: 'This is how we see your tickets',
    previewSome: say(({ n }) => `${n} of them.`),
    previewWhat: 'Passwords, and the names of people that we recognise, have been cut out.',
    columns: 'What each column means',
    columnsWhat: 'Is one not right? Choose another meaning and we read the file again.',
    columnsIdle: say(({ n }) => `Show ${counted(n, 'column', 'columns', 'en')} we have no need of`),
    sure: { high: 'certain', middle: 'fairly certain', low: 'unsure' },
    remembered: 'so it was read last time',
    reason: {
      map: 'you chose this',
      heading_and_values: 'the heading says it and the values agree',
      heading: 'the heading says it',
      part_of_heading_and_values: 'part of the heading says it and the values agree',
      part_of_heading: 'part of the heading says it',
      values: 'the values look like it',
      order_of_times: 'the order of the times says it',
      looks_like_people: 'it seems to hold names of people',
      taken_by_other: 'another column fits this better',
      values_disagree: 'heading and values contradict each other',
      empty: 'the column is empty',
      known_heading: 'this helpdesk calls it so',
      clock_of_date: 'its time is read with the date',
      known_unused: 'we know this column and have no need of it',
      expected_heading: 'this helpdesk may call it so, please check',
      not_recognised: 'nothing pointed to a meaning',
    },
    reasonOther: 'nothing pointed to a meaning',
    examples: say(({ list }) => `such as ${list}`),
    sample: say(({ value }) => `“${value}”`),
    person: 'About people: becomes a number without a name',
    meaningOf: say(({ heading }) => `Meaning of ${heading}`),
    leaveAsRead: 'Leave it as it was read',
    fileGone:
      'We no longer have your file: this page was opened again. Choose it once more, and we read it with this meaning.',
    chooseAgain: 'Choose the file again',
    left: say(({ n }) => `${counted(n, 'row stays', 'rows stay', 'en')} aside`),
    leftNone: 'Every row could be used.',
    leftWhere: say(({ why, column, heading }) => `${why}; column ${column}, “${heading}”`),
    leftMore: say(({ n }) => `and ${n} more`),
    leftDownload: 'Save the list of these rows',
    rowsDownload: 'Save the rows themselves to mend them',
    leftColumn: say(({ why, column }) => `${why}; column ${column}`),
    rowsDownloadOf: say(({ file }) => `Save the rows themselves of ${file} to mend them`),
    rowsDownloadWhat:
      'The list says where each row stands and why it stayed aside. The rows themselves are kept as they stand in your file, without the passwords, account numbers and national numbers that we found in them, and encrypted: mend them, then bring them in here.',
    rowsTooLong: say(
      ({ n, most }) =>
        `${counted(n, 'row is', 'rows are', 'en')} longer than ${most} characters: we do not keep ${fitting(n, 'it', 'them', 'en')}. The list says on which line of your file ${fitting(n, 'it stands', 'they stand', 'en')}.`,
    ),
    rowsTooMany: say(
      ({ n, most }) =>
        `We do not keep ${counted(n, 'other row', 'other rows', 'en')}: of one import we keep ${most} rows at most, and 8 million characters. The list says on which line of your file ${fitting(n, 'it stands', 'they stand', 'en')}.`,
    ),
    rowsUnkept: say(
      ({ n }) =>
        `Of ${counted(n, 'row', 'rows', 'en')} we have the place only: ${fitting(n, 'the row itself is', 'the rows themselves are', 'en')} not kept. The list says where to find ${fitting(n, 'it', 'them', 'en')} in your file.`,
    ),
    suspicions: 'What looks odd',
    coverage: 'What this export cannot tell',
    notes: 'What we noticed',
    unfold: say(({ n }) => `Show the ${n} points`),
    whose: 'Which company is this?',
    name: 'Name of the company',
    nameHint: 'Only to find it here again.',
    people: 'How many people work there?',
    peopleHint: 'May stay empty. With it you see whether the lost time is much.',
    peopleKnown: say(({ n }) => `${counted(n, 'person works', 'people work', 'en')} there.`),
    peopleChange: 'Change the number',
    peopleUnknown:
      'We do not know yet how many people work there. With that number you see whether the lost time is much.',
    peopleFill: 'Fill in the number',
    sameCompany: say(
      ({ name }) => `This file holds more than one company. We take the tickets of “${name}”, as last time.`,
    ),
    otherCompany: 'Another company starts on the first page',
    happens: 'What happens when you confirm',
    created: say(({ n }) => counted(n, 'ticket is added', 'tickets are added', 'en')),
    updated: say(({ n }) => counted(n, 'ticket is updated', 'tickets are updated', 'en')),
    unchanged: say(({ n }) => counted(n, 'ticket stays as it was', 'tickets stay as they were', 'en')),
    createdEvents: say(({ n }) =>
      counted(n, 'event of a device is added', 'events of devices are added', 'en'),
    ),
    updatedEvents: say(({ n }) =>
      counted(n, 'event of a device is updated', 'events of devices are updated', 'en'),
    ),
    unchangedEvents: say(({ n }) =>
      counted(n, 'event of a device stays as it was', 'events of devices stay as they were', 'en'),
    ),
    quarantined: say(({ n }) => counted(n, 'row stays aside', 'rows stay aside', 'en')),
    older: say(
      ({ to, kept, n }) =>
        `This file goes up to ${to}, and of this program you have tickets up to ${kept} already. Is it an older export? Then ${fitting(n, '1 ticket goes', `${n} tickets go`, 'en')} back to what ${fitting(n, 'it was', 'they were', 'en')} then.`,
    ),
    sum: say(({ read, counts }) => `Together ${read}: ${counts}.`),
    confirm: 'That is right, bring it all in',
    cancel: 'Do not bring it in',
  },

  importing: {
    title: 'We are bringing it all in',
    sentence: say(({ done, total }) => `${done} of ${total} rows brought in.`),
    safe: 'You may close this page: it goes on by itself.',
    reckoning: 'After that we work out the answer',
    regret: 'Not this file after all? Stop it: you can go on later, or have the whole of it forgotten here.',
    stop: 'Stop',
  },

  stopped: {
    title: 'The import was stopped',
    sentence: say(({ done, total, when }) => `${done} of ${total} rows taken in; stopped ${when}.`),
    what: 'What was taken in stays and counts. The other rows wait until you go on.',
    goOn: 'Continue',
  },

  done: {
    title: 'It is all in',
    sentence: say(({ n }) => `${counted(n, 'row', 'rows', 'en')} read, not one lost.`),
    sentenceAside: say(
      ({ n, taken, aside }) =>
        `${counted(n, 'row', 'rows', 'en')} read: ${taken} brought in, ${aside} stayed aside.`,
    ),
    same: {
      title: 'Nothing has changed',
      sentence: say(
        ({ n }) =>
          `${counted(n, 'row', 'rows', 'en')} read: ${fitting(n, 'it was', 'they were', 'en')} here already, unchanged.`,
      ),
      sentenceAside: say(
        ({ n, unchanged, aside }) =>
          `${counted(n, 'row', 'rows', 'en')} read: ${unchanged} ${fitting(unchanged, 'was', 'were', 'en')} here already, unchanged; ${aside} stayed aside.`,
      ),
    },
    missing: say(
      ({ n }) =>
        `${counted(n, 'earlier ticket is', 'earlier tickets are', 'en')} not in this export, although it covers ${fitting(n, 'its date. It is', 'their dates. They are', 'en')} kept, with a mark.`,
    ),
    joined: say(
      ({ n }) =>
        `${counted(n, 'ticket', 'tickets', 'en')} stood in another helpdesk too, before moving here. We count ${fitting(n, 'it once, with its', 'them once, with their', 'en')} first date and both numbers.`,
    ),
    takeApart: 'Take them apart',
    tookApart: 'The tickets stand apart again. They will not be joined once more.',
    created: 'New tickets',
    updated: 'Updated tickets',
    unchanged: 'Unchanged tickets',
    quarantined: 'Rows set aside',
    read: 'Rows read',
    ready: 'The answer is ready.',
    toAnswer: 'See the answer',
    toAnswerOld: 'See what stood there before',
    reckoning: 'The answer is being worked out',
    quarantine: 'Rows that stayed aside',
    quarantineWhat:
      'Mend them in the file and drop the mended file here. What is already in does not change.',
    mended: 'Drop the mended file here',
    forget: 'Forget this import',
    forgetTitle: 'Forget this import?',
    forgetWhat: say(
      ({ file }) =>
        `The tickets that came only from ${file} disappear, and the answer is worked out again. This cannot be undone.`,
    ),
    forgetReadings:
      'If this was the only file of its helpdesk, we also forget how you said it is to be read.',
    forgotten: 'The import is forgotten',
  },

  gone: {
    title: 'This import is not here',
    toCompany: 'See what was read in',
  },
  forgetting: {
    title: say(({ name }) => `${name} is being forgotten`),
    what: 'All of it is being wiped from this computer. That may take a minute.',
    onServer:
      'A PostgreSQL server keeps this company. Its log holds what is forgotten until it writes over that part, its backups until somebody deletes them.',
  },

  next: {
    title: 'What you can do now',
    answer: 'Read the answer',
    answerWhat: 'Whether your IT moves you forward, what keeps coming back and what that costs.',
    patterns: 'See whether we grouped well',
    patternsWhat: 'Name a problem, merge or split: what you correct keeps holding.',
    aside: 'Get back the rows that stayed aside',
    asideWhat: say(
      ({ n }) => `${counted(n, 'row stands', 'rows stand', 'en')} below, with the reason and the place.`,
    ),
    people: 'Say how many people work there',
    peopleWhat: 'Then you see whether the lost time is much.',
    later: 'Come back with the next export',
    fileRuns: say(({ last }) => `This one runs to ${last}`),
    keptRuns: say(({ last }) => `With this one, your tickets from this program run to ${last}`),
    laterWhat: say(
      ({ runs, day }) =>
        `${runs}. With a new one, from ${day} on, you see what came back; what is in already does not count twice.`,
    ),
    laterNow: say(
      ({ runs }) =>
        `${runs}: that is more than a month ago. A new export adds to it; what is in already does not count twice.`,
    ),
    richer: 'Export more the next time',
    richerWhat: say(({ list }) => `This export could not tell everything. ${list}`),
  },

  refused: {
    title: 'We could not bring in this file',
    safe: 'Nothing was changed, nor was your file.',
    again: 'Choose another file',
    cancelledTitle: 'Not brought in',
    cancelled: 'You stopped this import. What was already in stays there.',
  },

  company: {
    title: 'What do we know about this company?',
    sentence: say(({ tickets, imports }) => `${tickets} from ${imports}.`),
    imports: say(({ n }) => counted(n, 'file', 'files', 'en')),
    empty: 'Nothing has been brought in yet.',
    about: 'About the company',
    labour: 'Labour cost of an hour, in euros',
    labourHint: 'Average in Belgium: €48.20 (Eurostat 2024). A change recalculates everything.',
    save: 'Save',
    add: 'Add a newer export',
    addWhat: 'The same tickets are updated, new ones are added. The same file twice changes nothing.',
    drop: 'Drop the export here',
    files: 'Files brought in',
    state: {
      reading: 'being read',
      understood: 'waits for you to confirm',
      importing: 'being brought in',
      done: 'brought in',
      stopped: 'stopped before its end',
      refused: 'refused',
      cancelled: 'not brought in',
    },
    take: 'Take it along',
    report: 'The report, to print',
    analysis: 'All numbers (JSON)',
    export: 'Everything that was taken in (CSV)',
    exportWhat:
      'With the CSV you put the tickets back as they are here, on another computer or in a new company. It names nobody who reported anything.',
    forget: 'Forget this company',
    forgetTitle: say(({ name }) => `Forget ${name}?`),
    forgetWhat:
      'All tickets, files and corrections of this company disappear from this computer. This cannot be undone.',
    forgetType: say(({ name }) => `Type “${name}” to confirm`),
    forgetButton: 'Forget everything',
    unnamed: 'Company without a name',
  },
};
