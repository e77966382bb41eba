import { counted, fitting, say } from '../say.ts';
import type { CHANCES_NL } from './nl.ts';

/** What is said of the chance of coming back, and what it rests on. */
export const CHANCES_EN: typeof CHANCES_NL = {
  known: say(({ ten, days }) => `${ten} in 10 that it comes back within ${days} days`),
  knownLess: say(({ ten, days }) => `Less than ${ten} in 10 that it comes back within ${days} days`),
  knownMore: say(({ ten, days }) => `More than ${ten} in 10 that it comes back within ${days} days`),
  lessThan: say(({ n }) => `less than ${n}`),
  moreThan: say(({ n }) => `more than ${n}`),
  from: say(({ day }) => `The days count from ${day}, the last day in your tickets.`),
  doubt: say(
    ({ low, high, n }) =>
      `${low === high ? `about ${low}` : `between ${low} and ${high}`} in 10, from ${counted(n, 'time', 'times', 'en')}`,
  ),
  doubtLess: say(({ high, n }) => `less than ${high} in 10, from ${counted(n, 'time', 'times', 'en')}`),
  doubtMore: say(({ low, n }) => `more than ${low} in 10, from ${counted(n, 'time', 'times', 'en')}`),
  doubtAtMost: say(({ high, n }) => `at most ${high} in 10, from ${counted(n, 'time', 'times', 'en')}`),
  doubtAtLeast: say(({ low, n }) => `at least ${low} in 10, from ${counted(n, 'time', 'times', 'en')}`),
  evidence: say(
    ({ returns, over, silent, alive }) =>
      `It came back ${counted(returns, 'time', 'times', 'en')} in ${over}, then stayed quiet for ${silent}. The chance that the cause is still there: ${alive}%.`,
  ),
  evidenceLately: say(
    ({ returns, over, alive }) =>
      `It came back ${counted(returns, 'time', 'times', 'en')} in ${over}, up to the last day. The chance that the cause is still there: ${alive}%.`,
  ),
  evidenceOnce: say(
    ({ silent }) =>
      `It came once so far, then stayed quiet for ${silent}. Nobody can tell from that whether the cause is still there.`,
  ),
  shut: say(
    ({ n }) =>
      `On ${counted(n, 'day', 'days', 'en')} of that silence the company was shut: ${fitting(n, 'it does', 'they do', 'en')} not count.`,
  ),
  moved: say(({ ten }) => `Without what your own tickets taught us, we would say ${ten} in 10.`),
  timesAre: say(
    ({ tickets }) =>
      `Tickets that came within a day of each other count as one time: ${tickets} tickets in all.`,
  ),
  days: say(({ n }) => counted(n, 'day', 'days', 'en')),
  weeks: say(({ n }) => counted(n, 'week', 'weeks', 'en')),
  unknown: 'Chance of coming back: unknown',
  word: { exception: 'Exception', unclear: 'Exception or precursor still unclear', precursor: 'Precursor' },
  over: 'Seems over',
  sign: {
    rhythm: 'there is a rhythm in it',
    worsening: 'it is getting worse',
    burst: 'it came in a wave',
    'after-change': 'it began at one moment',
    'same-device': 'it is the same device each time',
    lasting: 'its cause is very likely still there',
  },
  /** What a chance was worth: how often it came true, where a higher one is never worth less than a lower one. */
  worth: {
    unknown: 'unknown',
    by: say(
      ({ n, patterns }) =>
        `What such a chance was worth is read from ${counted(n, 'forecast that is over', 'forecasts that are over', 'en')}, about ${counted(patterns, 'problem', 'problems', 'en')} together: a higher chance never counts for less than a lower one.`,
    ),
    rangeOnly: say(({ need }) => `We give a single number from ${need} forecasts that are over.`),
    tooFew: say(({ need }) => `Where a chance is about fewer than ${need} problems, we do not say it.`),
    record: say(
      ({ range, n }) =>
        `At such chances the problem has so far come back here in ${range} of cases, by ${counted(n, 'forecast that is over', 'forecasts that are over', 'en')}; that need not stay so.`,
    ),
    replay: say(
      ({ range, n }) =>
        `In your past, replayed, the problem came back at such chances in ${range} of cases, by ${counted(n, 'replayed forecast', 'replayed forecasts', 'en')}; that need not stay so.`,
    ),
  },
  record: {
    title: 'Do our forecasts come true?',
    link: 'How often does this come true?',
    verdict: {
      keeps: 'What we say comes true',
      'too-high': 'We announce too many returns',
      'too-low': 'More comes back than we say',
      'too-bold': 'We say it with too much certainty',
      'too-timid': 'We say it too carefully',
      uneven: 'True as a whole, but not at every chance',
      'not-yet': 'Too little to judge yet',
    },
    band: say(({ from, to }) => `${from} to ${to} in 10`),
    lowest: say(({ to }) => `less than ${to} in 10`),
    highest: say(({ from }) => `more than ${from} in 10`),
    sentence: say(
      ({ n, band, came }) =>
        `Of the ${counted(n, 'time', 'times', 'en')} we said ${band}, the problem came back ${counted(came, 'time', 'times', 'en')}.`,
    ),
    all: say(
      ({ n, patterns, said, share }) =>
        `All together: ${counted(n, 'forecast', 'forecasts', 'en')} about ${counted(patterns, 'problem', 'problems', 'en')}. We expected ${said} to come back, and ${share} did.`,
    ),
    empty: 'No forecast has run its course yet.',
    emptyWhat: say(
      ({ n, day }) =>
        `We kept ${counted(n, 'forecast', 'forecasts', 'en')}; the first one ends on ${day}. As soon as your tickets reach that far, this page says how often we were right. Bring in a new export now and then for that.`,
    ),
    emptyNone:
      'With every new export we keep the chance that was shown for each problem. Thirty days later your tickets show whether it came back, and that will stand here.',
    recordTitle: 'What we said and what came',
    recordWhat:
      'Every chance you were shown is kept, also what a correction made of it. It never changes, not even when it was wrong. If you have an import forgotten, what was said since goes too.',
    replayTitle: 'Your past, replayed',
    replayWhat:
      'This is a replay, not a track record. We let the same model loose on your own tickets week by week, each time with only what had happened by then. One thing it knew too early: which tickets together are one problem is known from the whole file only.',
    replayShort:
      'Your tickets cover too few weeks to replay the past. From about ten weeks on it can be done.',
    stackTitle: 'What your own tickets teach',
    stackWhat:
      'Beside the model we try a second one. It moves the chance by five numbers that are learned from your own tickets, the last quarter first. Each week it is judged by what it said before. It is used only once 300 forecasts about 10 problems are over, and only if it did better by more than the doubt, in the first half of the time and in the second. Its error is the logarithmic one: who was sure and wrong pays most.',
    stackFew: say(
      ({ n, patterns }) =>
        `So far ${counted(n, 'forecast is over', 'forecasts are over', 'en')}, about ${counted(patterns, 'problem', 'problems', 'en')}. It is not used yet.`,
    ),
    stackUsed: say(
      ({ n, patterns, won, doubt }) =>
        `Of ${counted(n, 'replayed forecast', 'replayed forecasts', 'en')} about ${counted(patterns, 'problem', 'problems', 'en')}, its logarithmic error was ${won} smaller, give or take ${doubt}. So chances for 30 days are its chances.`,
    ),
    stackUnclear: say(
      ({ n, patterns, won, doubt }) =>
        `Of ${counted(n, 'replayed forecast', 'replayed forecasts', 'en')} about ${counted(patterns, 'problem', 'problems', 'en')}, its logarithmic error was ${won} smaller, give or take ${doubt}. That is not clearly better in both halves, so it is not used.`,
    ),
    stackWorse: say(
      ({ n, patterns, won, doubt }) =>
        `Of ${counted(n, 'replayed forecast', 'replayed forecasts', 'en')} about ${counted(patterns, 'problem', 'problems', 'en')}, its logarithmic error was ${won} larger, give or take ${doubt}. So it is not used.`,
    ),
    picture: 'How often it came true, beside what we said',
    caption:
      'Each dot is a group of forecasts: to the right what we expected often, at the top what often came back. The nearer to the dotted line, the more honest. The thick bar is the doubt, the thin line follows all forecasts without groups.',
    axisSaid: 'said, in 10',
    axisCame: 'came back, in 10',
    head: {
      band: 'What we said',
      said: 'Said on average',
      came: 'Came back',
      share: 'Which is',
      worth: 'What such a chance was worth',
      label: 'Fixed label',
    },
    of: say(({ came, n }) => `${came} of ${n}`),
    doubt: say(({ mid, range }) => `${mid} (${range})`),
    labelsTitle: 'What fixed labels say of the same cases',
    labelsWhat:
      'PagerDuty puts a label on an incident by a fixed threshold: none in thirty days is an anomaly, at most 5% of all incidents is rare, at least 20% is frequent. Without a chance, without a term and without doubt.',
    label: { anomaly: 'anomaly', rare: 'rare', frequent: 'frequent', between: 'no label' },
    scores: say(
      ({ ours, label, usual }) =>
        `The error of our chances is ${ours}. That of the labels is ${label}, and they know already what each label meant. Whoever always says what is usual has ${usual}. Zero is perfect, a coin has 0.25.`,
    ),
    howTitle: 'How do we measure this?',
    how: say(
      ({ miscalibration, discrimination }) =>
        `The error is the Brier score: the square of the difference between what we said and what came, on average. Of that, ${miscalibration} comes from our chances not being quite honest, and we won ${discrimination} by telling problems apart.`,
    ),
    howResolved:
      'A problem came back when a new report came within the term, at least a day after the one before. We count it only when the whole term is over.',
    unknownWeeks:
      'Forecasts about one problem resemble each other. The doubt is therefore reckoned by problem, not by forecast.',
    unknownGone: say(
      ({ n }) =>
        `Of ${counted(n, 'forecast', 'forecasts', 'en')} nobody can know what came: the problem was merged or forgotten, or your tickets have a gap there.`,
    ),
    unknownWaiting: say(
      ({ n, day }) =>
        `${counted(n, 'forecast still runs', 'forecasts still run', 'en')}, or your tickets do not reach that far. The first one ends on ${day}.`,
    ),
    unknownCause: 'A chance says whether a problem comes back, not why.',
  },
};
