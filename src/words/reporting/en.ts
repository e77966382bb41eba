import { counted, fitting, say } from '../say.ts';
import type { REPORTING_NL } from './nl.ts';

/** What is said of what nobody reports, in English. */
export const REPORTING_EN: typeof REPORTING_NL = {
  title: 'Is what goes wrong reported?',
  verdict: {
    falls: 'Less is reported',
    rises: 'More is reported',
    unclear: 'No clear difference',
    'not-yet': 'Too early to say',
  },
  answer: say(
    ({ measured, reported, range }) =>
      `Of the ${counted(measured, 'time', 'times', 'en')} that a device measured something, ${reported} ${fitting(reported, 'was', 'were', 'en')} reported: ${range}.`,
  ),
  period: say(
    ({ from, to }) =>
      `This is about ${from} to ${to}: of those days there are measurements as well as tickets. A time is reported when a ticket about that device came on the same day, or on the next working day at the latest.`,
  ),
  reports: say(({ tickets }) => `That was ${counted(tickets, 'ticket', 'tickets', 'en')}.`),
  certain: '95% certain',
  changeTitle: 'Is less reported than before?',
  halves: say(
    ({ from, middle, before, beforeOf, beforeRange, after, afterOf, afterRange }) =>
      `From ${from}: ${before} of ${beforeOf} reported, ${beforeRange}. From ${middle}: ${after} of ${afterOf}, ${afterRange}.`,
  ),
  changeWhat: {
    falls:
      'That difference is more than chance. If your tickets fall, that does not prove that things improve.',
    rises:
      'That difference is more than chance. If your tickets rise, that is also because more is reported.',
    unclear: 'That difference may be chance.',
    'not-yet': 'In one of the halves nothing was measured: there is nothing to compare.',
  },
  quarter: say(({ from, to }) => `${from} – ${to}`),
  head: {
    period: 'Period',
    trouble: 'What the device measured',
    measured: 'Measured',
    reported: 'Reported',
    share: 'Share',
  },
  troublesTitle: 'What is reported, and what is not',
  totalsTitle: 'How often did something go wrong in all?',
  totals: say(
    ({ low, high, unmeasured }) =>
      `Between ${low} and ${high}. ${fitting(unmeasured, 'Once', `${unmeasured} times`, 'en')} people reported something of a watched device while it measured nothing. How often nobody and nothing saw it depends on what is reported:`,
  ),
  totalsAll: say(
    ({ n }) =>
      `At least ${n}, as often as was measured: nobody reported anything of a watched device that it did not measure.`,
  ),
  totalsNone:
    'Not once was something both measured and reported: how much there was in all cannot be estimated then.',
  depends: {
    '0.5': 'people mostly report what devices miss',
    '1': 'the one says nothing of the other',
    '2': 'what is serious is measured more often and reported more often',
    '4': 'what is serious is measured and reported far more often',
  },
  totalsHead: { depends: 'If this is so', n: 'Times in all' },
  todo: 'Of what is often measured and seldom reported, see whether it hinders people. If it does, it has become normal: take away the cause, even though nobody asks for it.',
  saysDevice: say(
    ({ of, share }) =>
      `Of ${counted(of, 'ticket', 'tickets', 'en')} of people, ${share} name a device. The others cannot be set beside any measurement: the real share may be higher.`,
  ),
  otherDays: say(
    ({ share, n }) =>
      `Chance: on ${n} days on which a device measured nothing, each device counted apart, a ticket about it came within as long all the same in ${share} of cases.`,
  ),
  notKnown: [
    'Whether a ticket was about the same thing: we look at the device and the day, not at the words.',
    'Whether it hindered anybody: not all that a device measures is noticed.',
  ],
  cannot: 'That cannot be known yet.',
  why: {
    'no-events': say(
      () => 'There is only one list: that of what people reported. What is not on it, nobody knows.',
    ),
    'no-reports': say(
      () => 'There is only one list: that of what devices measured. No ticket of people has a date.',
    ),
    'no-overlap': say(
      ({ have, need }) =>
        `There are two lists, but with ${Number(have) === 0 ? 'no day' : `only ${counted(have, 'day', 'days', 'en')}`} in common. It takes ${need} days in common.`,
    ),
    'no-devices': say(
      () => 'There are two lists, but no ticket of people says which of the watched devices it is about.',
    ),
    'too-few': say(
      ({ have, need }) =>
        `On the days in common, devices measured something only ${counted(have, 'time', 'times', 'en')}. It takes ${need}.`,
    ),
  },
  bring:
    'Beside your tickets, drop in a list of what devices reported themselves, from your monitoring or an event log: with time, device and message (CSV, Excel or JSON), of the same months. The tickets must say which device they are about.',
  bringButton: 'Add a list',
  link: 'Is what goes wrong reported?',
  which: {
    measured: say(
      ({ n }) =>
        `${fitting(n, 'with which something', 'with each of which something', 'en')} that a device measured began`,
    ),
    reported: say(() => 'of what a device measured and somebody reported'),
    unreported: say(() => 'of what a device measured and nobody reported'),
    report: say(() => 'of people, about a device that measured something then'),
    unmeasured: say(() => 'of people, about a watched device that measured nothing then'),
  },
  whichTrouble: 'of one kind of trouble',
};
