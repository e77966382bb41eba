import { counted, say } from '../say.ts';
import type { FIXES_NL } from './nl.ts';

const weeks = (n: string | number): string => counted(n, 'week', 'weeks', 'en');
const times = (n: string | number): string => counted(n, 'time', 'times', 'en');

/** What is said of what people did about a problem, in English. */
export const FIXES_EN: typeof FIXES_NL = {
  title: 'Did what was done help?',
  say: 'Something was done',
  change: 'Change what was done',
  done: say(({ when, note }) => `${when}: ${note}`),
  doneNoNote: say(({ when }) => `Done on ${when}.`),
  dialogTitle: 'What was done, and when?',
  dialogWhat: 'From then on Signaal watches whether it stays away, and says when that proves something.',
  on: 'On which day',
  onHint: 'The day on which it was finished.',
  note: 'What',
  noteHint: 'For instance: cable replaced, driver updated. May stay empty.',
  takeBack: 'Nothing was done after all',
  word: {
    quiet: 'Quiet since then',
    less: 'Less, not proved yet',
    held: 'It helped',
    'came-back': 'It came back',
    unprovable: 'Cannot be proved within a year',
    stopped: 'It stopped',
    'stopped-before': 'It had stopped already',
    'stopped-reporting': 'People stopped reporting it',
  },
  noWeek: 'There is no whole week to be seen after that day yet. Read in a newer export later.',
  quiet: say(
    ({ weeks: n, of, day }) =>
      `Quiet for ${weeks(n)}, it takes ${of}. If it stays quiet, it is proved on ${day}.`,
  ),
  less: say(
    ({ n, weeks: w, expected, day }) =>
      `It came ${times(n)} in ${weeks(w)}; without anything done an estimated ${expected}. If nothing more comes, it is proved on ${day}.`,
  ),
  held: say(
    ({ n, weeks: w, expected, day }) =>
      `It came ${times(n)} in ${weeks(w)}; without anything done an estimated ${expected}. That was proof enough on ${day}.`,
  ),
  'came-back': say(
    ({ n, weeks: w, expected, day }) =>
      `It came ${times(n)} in ${weeks(w)}; without anything done an estimated ${expected}. On ${day} that was clear: what was done does not stop it.`,
  ),
  unprovable: say(
    ({ before, weeks: w }) =>
      `It used to come so seldom, ${times(before)} in ${weeks(w)}, that even a year of silence proves nothing. Only a measurement on the device can show it.`,
  ),
  stoppedAlone: say(
    ({ n, weeks: w }) =>
      `It came ${times(n)} in ${weeks(w)}, far less than before. There are too few other problems to compare with: whether that is because of what was done cannot be told.`,
  ),
  stoppedToo: say(
    ({ n, weeks: w, fell, watched }) =>
      `It came ${times(n)} in ${weeks(w)}, far less than before. But of ${watched} other problems, about which nobody did anything, ${fell} stopped in that time too: whether it is because of what was done cannot be told.`,
  ),
  'stopped-before':
    'When something was done it had been quiet for so long that it seemed gone by itself. Whether what was done helped cannot be told.',
  'stopped-reporting': say(
    ({ n, weeks: w }) =>
      `It was reported ${times(n)} in ${weeks(w)}, but the devices measure it as often as before.`,
  ),
  flag: 'done',
  dashed: 'The dashed line is the day on which something was done.',
  progress: say(({ weeks: n, of }) => `${n} of ${weeks(of)} of silence`),
  progressHeld: say(({ weeks: n }) => `Proved after ${weeks(n)}`),
  progressBroken: say(
    ({ weeks: n, of }) => `Broken off after ${weeks(n)}: ${of} of silence would have been proof`,
  ),
  before: say(
    ({ n, weeks: w }) =>
      `Compared with ${times(n)} in the ${weeks(w)} before. The last four weeks before it do not count: people act when it is at its worst, and then it often eases by itself.`,
  ),
  counted: say(
    ({ day }) =>
      `A week here is five days on which you work: holidays and closures do not count. We count up to ${day}, the last day in your tickets.`,
  ),
  ratio: say(
    ({ middle, range }) => `It now comes an estimated ${middle} as often, with 95% certainty ${range}.`,
  ),
  compared: say(
    ({ watched, fell }) =>
      `Of ${counted(watched, 'other problem', 'other problems', 'en')} about which nobody did anything, ${fell} fell as far in the same time.`,
  ),
  measured: say(
    ({ name, before, beforeWeeks, after, afterWeeks }) =>
      `Devices measured “${name}”: ${times(before)} in the ${weeks(beforeWeeks)} before, ${times(after)} in the ${weeks(afterWeeks)} since. Before, the tickets of this problem came with those measurements.`,
  ),
  beside: say(
    ({ n, name }) =>
      `${counted(n, 'problem', 'problems', 'en')} about which nobody did anything, beside what was done about “${name}”`,
  ),
  besideFell: say(
    ({ n, name }) =>
      `${counted(n, 'problem', 'problems', 'en')} about which nobody did anything and that fell as far after what was done about “${name}”`,
  ),
  removed: say(
    ({ share, n }) =>
      `A problem that keeps coming back was closed ${counted(n, 'time', 'times', 'en')}: in an estimated ${share} of these its cause was gone. The other times what could be seen of it was treated.`,
  ),
  removedOfTheme: say(
    ({ share, n, theme }) =>
      `A problem about “${theme}” that keeps coming back was closed ${counted(n, 'time', 'times', 'en')}: in an estimated ${share} of these its cause was gone. The other times what could be seen of it was treated.`,
  ),
  removedOfAll: say(
    ({ theme }) => `Over all problems together, as there are too few about “${theme}” alone:`,
  ),
};
