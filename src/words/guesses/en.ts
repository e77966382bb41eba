import { counted, say } from '../say.ts';
import type { GUESSES_NL } from './nl.ts';

/** How a file is read as a whole, and what is asked where two readings are equally good, in English. */
export const GUESSES_EN: typeof GUESSES_NL = {
  kind: {
    encoding: say(() => 'How the letters are written'),
    delimiter: say(() => 'What stands between the cells'),
    quote: say(() => 'What stands round a cell'),
    decimal: say(() => 'The sign before the decimals'),
    dateOrder: say(() => 'The order within a date'),
    timezone: say(({ column = '' }) =>
      column === '' ? 'The time zone of the times' : `The time zone of “${column}”`,
    ),
    durationUnit: say(({ column }) => `The unit of “${column}”`),
    rows: say(() => 'What a row is'),
    groupCells: say(({ column }) => `The empty cells of “${column}”`),
  },
  value: {
    encoding: {
      'utf-8': 'Unicode (UTF-8)',
      'utf-16le': 'Unicode (UTF-16)',
      'utf-16be': 'Unicode (UTF-16, reversed)',
      'windows-1252': 'Windows, Western Europe',
      'iso-8859-15': 'ISO 8859-15',
      macintosh: 'Mac',
      ibm850: 'MS-DOS',
      'utf-8+windows-1252': 'Unicode and Windows mixed',
    },
    delimiter: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
    quote: {
      double: 'double quotes',
      single: 'single quotes',
      'double-backslash': 'double quotes, with \\ before them in the text',
      'single-backslash': 'single quotes, with \\ before them in the text',
      typographic: 'curled quotes: “ ” or „ ” or « »',
      none: 'nothing: a quote is an ordinary sign',
    },
    decimal: { ',': 'comma before the decimals', '.': 'point before the decimals' },
    dateOrder: { dmy: 'day first', mdy: 'month first', ymd: 'year first' },
    timezone: { UTC: 'world time (UTC)', 'Europe/Brussels': 'Brussels' },
    durationUnit: { seconds: 'seconds', minutes: 'minutes', hours: 'hours' },
    rows: { tickets: 'reported by a person', events: 'reported by a device itself' },
    groupCells: { above: 'as above', empty: 'just empty' },
  },
  question: {
    encoding: say(() => 'Which letters are right?'),
    delimiter: say(() => 'Where does a cell end?'),
    quote: say(() => 'What stands round a cell?'),
    decimal: say(({ written }) => `How much is ${written}?`),
    dateOrder: say(({ written }) => `Which day is ${written}?`),
    timezone: say(({ column = '' }) =>
      column === '' ? 'Which time zone are the times in?' : `Which time zone is “${column}” in?`,
    ),
    durationUnit: say(({ column, list }) => `Does “${column}” count in ${list}?`),
    rows: say(() => 'Did people or devices report this?'),
    groupCells: say(({ column }) => `Does an empty cell in “${column}” belong to the group above it?`),
  },
  because: {
    encoding: 'Some letters in this file can be read in more than one way.',
    delimiter: 'Two signs divide this file equally well.',
    quote: 'The quotes in this file can be read in more than one way.',
    decimal:
      'Every number with a point or a comma has three digits after it: the file does not say which it is.',
    dateOrder:
      'No date has a number above twelve: the file does not say which is the day and which the month.',
    timezone:
      'The file does not say in which time zone its times are, and by its hours in summer and winter it may be another than we thought.',
    durationUnit: 'The file does not say which unit the numbers are in, and more than one is believable.',
    rows: 'This list gives a time, a device and a text, and nobody who reports: the file does not say whether people or devices wrote it.',
    groupCells:
      'Each value stands in this column only once, with empty cells below it. That is how a report writes the tickets of a group; but those cells may also just be empty.',
  },
  /** Why, where it is about year and day, and about one column of times. */
  becauseYear:
    'Year and day have two digits each in these dates: the file does not say which of the two comes first.',
  becauseColumn:
    'Beside the other times of this file this column seems to be in another time zone. If it is, every wait is an hour or more too short or too long.',
  columnsApart: 'Is one column in another time zone?',
  or: ' or ',
  once: 'We remember your choice for the next file of this helpdesk.',
  unanswered: say(
    ({ n }) =>
      `${counted(n, 'question is', 'questions are', 'en')} still open above. If you confirm without choosing, we keep the reading that is marked there.`,
  ),
  title: 'How we read the file',
  what: 'Is something wrong? Choose another reading: five rows show what it changes, and we read the file again.',
  by: {
    file: 'the whole file shows it',
    helpdesk: 'this helpdesk writes it so',
    company: 'so it is set for your company',
    told: 'you chose this',
    before: 'so we read it last time',
    others: 'as the other times in this file',
    even: 'it may be otherwise: please say',
  },
  readings: say(({ n }) => `On ${counted(n, 'row', 'rows', 'en')} of your file`),
  line: say(({ line }) => `Line ${line}`),
  written: 'In your file',
  now: 'how we read it now',
  pick: say(({ value }) => `Read as: ${value}`),
  keep: say(({ value }) => `Yes, ${value}`),
  nothing: 'not readable',
  /** What an empty cell comes to that is left empty. */
  leftEmpty: 'empty',
  change: 'Read it otherwise',
  again: 'We are reading your file again.',
  readAgain: 'Read again. What you see is the new reading.',
  already: 'That is how we read it already: nothing changes.',
  back: 'Back to how we read it first',
  kept: say(({ message }) => `The file cannot be read so: it stays as it was. ${message}`),
  doubt: say(
    ({ file, question, value, option }) =>
      `${file}: ${question} We read: ${value}. If it is otherwise, say so with ${option}.`,
  ),
  doubts: 'What you had better say',
};
