import { say } from '../say.ts';
import type { METHODS_NL } from './nl.ts';

/** How each kind of number is reckoned, for whoever wants to count after us. */
export const METHODS_EN: typeof METHODS_NL = {
  title: 'How is this reckoned?',
  link: 'How is this reckoned?',
  means: 'What the number means',
  how: 'How we come by it',
  source: 'Where the method comes from',
  limits: 'What it does not know',
  others: 'The other reckonings',
  whole: say(
    ({ file }) =>
      `All formulas, assumptions and measurements stand in the file ${file} that comes with the program.`,
  ),
  about: {
    answer: {
      title: 'The verdict on your IT',
      means:
        'Of the time that people lost to problems: what share went to problems that came back, and does that share shrink or grow? From this follows the verdict: forward, standstill, small, or not yet to be said.',
      how: [
        'A ticket came back when the same problem had been reported at least a day earlier. For every ticket we look equally far back: a third of the period, at most 180 days.',
        'We compare two stretches of equal length, the last and the one before. The difference gets a range that is right nine times in ten. It holds two doubts: what a ticket costs, and which tickets happened to come.',
        'It is standstill when the difference surely stays within 5 percentage points. It is forward or small when the chance of a fall or a rise is 90%. Otherwise we say nothing yet.',
        'Where all counted tickets are of one kind, the share is still not certain for your firm: it gets the range of a count. When 20 of 20 tickets came back, that is 88 to 100%.',
      ],
      source:
        'Repeated drawing of weeks: Politis and Romano (1992). Measured on invented companies where nothing changes: a verdict was given all the same in at most one of five. Range of a count: Wilson (1927) and Newcombe (1998).',
      limits: [
        'What nobody reports or writes down is not in it.',
        'When people tire of reporting, things seem to get better.',
        'A small firm where nothing moves will mostly read “not yet”: its tickets cannot prove more.',
      ],
    },
    'lost-time': {
      title: 'Lost time and what it costs',
      means:
        'The working time that people lost to a problem. That is not how long a ticket stayed open, nor how long IT worked on it.',
      how: [
        'Where the lost time stands in the ticket, measured or stated, we take it over. Where it does not, we assume a spread: half of the faults cost less than 24.5 minutes, one in ten more than five hours, and none more than a working day.',
        'We reckon 1,024 times with other minutes and show what came out nine times in ten. As nobody knows whether the assumption fits your firm, it moves as a whole each time: from less than half to more than double.',
        'Money is that time multiplied by the labour cost of an hour. Nobody sends you that bill.',
      ],
      source:
        'HappySignals (2019 and 2022), measured in large firms; labour cost by Eurostat (2024). The spread fits the two shares that were published.',
      limits: [
        'One ticket stands for one person. Where a fault hit ten, the number is too low.',
        'The source measures large firms. Only minutes of your own narrow the range; more tickets do not.',
        'A request counts only where it came late, and waiting does not count.',
      ],
    },
    patterns: {
      title: 'Which tickets are one problem',
      means:
        'A group of tickets about the same problem, also where people used other words or another language.',
      how: [
        'We read every ticket with a dictionary of devices, programs and what can be wrong with each, in Dutch, French and English. So “kan niet afdrukken” and “copieur HS” find each other.',
        'Then we learn how your own firm speaks, and weigh what tickets share: device, place, team, reporter, moment.',
        'What fits nowhere stays alone. What you join, split or put aside stays so, also after a new export.',
      ],
      source:
        'Measured on three invented companies whose truth we know: of the tickets in a problem, more than nine in ten belong there.',
      limits: [
        'Neighbouring problems are sometimes swapped: a personal and a shared mailbox, wifi at home and at work.',
        'Of the problems with six tickets or more about six in ten are found there as one, nearly whole. Where each report says the same in wholly other words, we find next to none, and rather say nothing.',
        'A ticket that only says “it is broken again” stays alone.',
      ],
    },
    recurrence: {
      title: 'The chance that a problem comes back',
      means:
        'How likely it is that the problem is reported again within the days that are named, at least a day after the time before.',
      how: [
        'We count how often it came back, in how much time, and how long it has been silent now. Reports less than a day apart are one time.',
        'Two things follow: how likely the cause is still there after that silence, and how fast it then comes back. The chance is the one multiplied by the other.',
        'How fast problems come back and die out with you, we learn from all your problems together. As long as you have few, the chance leans on an assumption that is the same for every firm.',
        'Your own tickets can move the chance a little: by what came back lately. We do that only once it did better with you, and say then what the chance would be without it.',
        'Below 2 in 10 we call it an exception, or over where it came six times and more. Above 6 in 10, with a sign such as a rhythm or the same device each time, a precursor.',
      ],
      source:
        'Fader, Hardie and Lee (2005), a model for customers who return. Whether the chances come true we measure on your own tickets: see “Do our forecasts come true?”.',
      limits: [
        'A chance says whether something comes back, not why.',
        'Of what came once, nobody can say whether the cause is still there.',
        'Where something slowly gets worse or better, the chance follows too late.',
      ],
    },
    rhythm: {
      title: 'Whether there is a rhythm in it',
      means:
        'Whether a problem comes around the same day each time: every week, every month, around pay day, after an update. Or whether it came in one wave, or after one moment.',
      how: [
        'We count in your working time, without weekends, holidays and closures, unless people kept reporting in such a closure. Otherwise everything looks weekly, because weekends are empty.',
        'For each period, fixed in advance, we test whether the times lie closer together than chance would put any. A rhythm needs at least five different weeks, months or quarters in which it came.',
        'Whoever looks at two hundred problems always finds something. So the bar is set for all of them together: of what we call a rhythm, at most 3% may be chance.',
      ],
      source:
        'Rayleigh, Hermans and Rasson (1985), Benjamini and Hochberg (1995). On hundreds of new invented companies, each of two hundred problems without a rhythm, looked at every week for a year, we saw one all the same in fewer than one company in a hundred.',
      limits: [
        'A monthly problem with many stray times in between we mostly do not see.',
        'Eight times without a fixed day in the calendar are mostly too few.',
        'We know no shifts: one stretch of hours a day, Monday to Friday.',
      ],
    },
    trend: {
      title: 'Whether it gets worse, and since when',
      means:
        'Whether a problem comes back ever faster or ever slower. And where it began at one moment: around which day that was, and what changed then.',
      how: [
        'From six times on we look where the times lie in your working time. If most come late, it gets worse; if most come early, it eases. We say so only when chance would put it like that in fewer than one case in twenty.',
        'For “since about 3 March” every working day gets a chance, from two stories: from that day on it came more often, or it began that day and died down. The day that is named is the middle, and the two days beside it hold 90%.',
        'Where there is a list of changes (an export like any other), we look in it at those days and the three before: first the same device, then the same subject, the same category, the same site. What falls there anyway more than once in five is not named.',
      ],
      source:
        'The test of Crow (MIL-HDBK-189C) for systems that are repaired; a change point after Raftery and Akman (1986). In simulations the true day lay between the two days in 86 to 99% of cases.',
      limits: [
        'A new form or a new team that reports more looks like something getting worse.',
        'Of two hundred problems where nothing changes we call about eight worse or better all the same.',
        'That a change fell in those days does not prove that it was why.',
      ],
    },
    'hot-places': {
      title: 'Where a problem is at home',
      means:
        'On which device, at which place or in which team a problem comes more often than expected, given how often it comes everywhere and how much that place reports.',
      how: [
        'We expect of each place its part: much where much is reported, little where little is. Ten reports of one outage count once.',
        'Once where a tenth was expected is luck, not “ten times as often”. So we draw each ratio to that of all places together, and take the careful side: what is true at least, with 95% certainty.',
        'We name a place only from three times on, and where it comes, with that certainty, at least twice as often.',
      ],
      source:
        'DuMouchel (1999), made to find side effects of medicines. On invented companies where nothing belongs together it found at most one place in every two companies.',
      limits: [
        'A ticket without a device, place or team does not count.',
        'With one place there is nothing to compare.',
        'It is never about people: the reckoning has no room for that.',
      ],
    },
    fix: {
      title: 'Whether a fix helped',
      means:
        'Whether a problem comes less since something was done, more than would have happened by itself. And on which day that will be proved.',
      how: [
        'People act when it is at its worst, and what is at its worst eases by itself. So the four weeks before the fix do not count. Weeks are counted in days on which you work: a shutdown proves nothing.',
        'From all that came before follows how often it would still come without a fix, with its luck. It is proved only when so few times, over a whole year of weekly looks, have a chance of at most 8%.',
        'We lay the other problems beside it. If those fell as far in the same weeks, we do not say that the fix did it.',
        'How often closing removed the cause we estimate from how long it stayed quiet afterwards: of a theme with ten problems and thirty closings or more, else of all problems together.',
      ],
      source:
        'Hauer (1997), by which one measures whether a crossing became safer. Of invented fixes that do nothing it says in less than 1% that the fix helped.',
      limits: [
        'What comes twice a year cannot be proved with tickets.',
        'A machine that is no longer used looks like a fix.',
        'Whether people simply stopped reporting we see only where there are measurements beside it.',
      ],
    },
    'report-rate': {
      title: 'What is reported',
      means:
        'Of all that devices measured themselves, the share that somebody reported too. If it falls, fewer tickets do not say that things improve.',
      how: [
        'We lay two lists side by side, over the days that both cover: what devices measured and what people reported. Measurements of the same thing on one device less than a day apart count once, and word that it is over does not count.',
        'A time is reported when a ticket about that device came on the same days, or on the next day on which you work at the latest. The range is that of a counted share, 95% certain.',
        'Whether it falls is told by the difference between the first and the second half of those days, with a range of its own.',
        'How often something went wrong in all stands in neither list. It depends on whether people report just what devices miss, or both mostly see what is serious. So we always give a series, never one number.',
      ],
      source:
        'Wilson (1927) for the share, Newcombe (1998) for the difference, Chapman (1951) and Sadinle (2008) for the total.',
      limits: [
        'A ticket that names no device cannot be set beside a measurement: the real share may be higher.',
        'We look at the device and the day, not at the words. How much of that is chance stands on the page.',
        'Not all that a device measures hinders anybody.',
      ],
    },
    'track-record': {
      title: 'Whether our chances come true',
      means:
        'How often it came back, of all of which we said, for example, 6 to 8 in 10. If that agrees, you can build on the chance.',
      how: [
        'Every chance that stands on a page is kept at that moment. Only when your tickets reach past its whole term do we look whether it came back. Nothing is changed afterwards.',
        'Forecasts about one problem resemble each other. So the range draws whole problems, a thousand times. With fewer than five problems we give none.',
        'What a chance was worth is how often it came true, where a higher one is never worth less than a lower one. The range reckons with one more problem, which never or always came back. We give a single number from 200 forecasts that are over. The chances themselves are not corrected by it.',
        'The replay does the same with your past, week by week, with only what had happened by then.',
        'The replay also tries chances that your own tickets have moved, each week with what was known by then. From 300 forecasts about 10 problems on they take over, if their logarithmic error was smaller by more than its doubt and in either half of the time.',
      ],
      source:
        'Dimitriadis, Gneiting and Jordan (2021) for the honesty of chances; Brier (1950) for the error.',
      limits: [
        'The replay knows one thing too early: which tickets together are one problem.',
        'What was merged or forgotten, or lies in a gap of your tickets, is in no score.',
        'Below 100 forecasts about 10 problems we do not judge.',
      ],
    },
  },
};
