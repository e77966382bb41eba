import { counted, fitting, say } from '../say.ts';
import type { CHANGED_NL } from './nl.ts';

/** What changed around the day on which a problem began. Never said to be the cause. */
export const CHANGED_EN: typeof CHANGED_NL = {
  title: 'What changed then',
  looked: say(
    ({ from, to }) =>
      `We looked at changes from ${from} up to and including ${to}: the days between which it began, and three days before.`,
  ),
  named: 'That a change fell in those days does not prove that it was why.',
  link: {
    device: 'about the same device',
    word: 'names something this problem is about',
    category: 'in the same category',
    site: 'at the same site',
    days: 'in the same days only',
  },
  chance: say(
    ({ share, days }) =>
      `Of a hundred stretches of ${counted(days, 'day', 'days', 'en')}, ${share} ${fitting(share, 'holds', 'hold', 'en')} a change that stands at least as close.`,
  ),
  usual: say(
    ({ found, usual }) =>
      `In these days the list holds ${found}; in as many days it holds ${usual} on average.`,
  ),
  none: 'In those days the list holds no change at all.',
  outside: say(
    ({ from, to }) => `The list of changes runs from ${from} to ${to}, and says nothing about those days.`,
  ),
  'too-short': say(
    ({ found, from, to }) =>
      `The list holds ${found}. But it runs from ${from} to ${to}: too short to know whether that is unusual. So we name none.`,
  ),
  'too-many': say(
    ({ found, usual }) =>
      `The list holds ${found}, and in as many days it holds ${usual} on average. Even without any link one often falls in such days, so we name none.`,
  ),
  noList:
    'What changed then we do not know: no list of changes was read in. You can drop one in as an export, like that of the tickets.',
  all: 'All changes, projects and problem records',
  which: 'of changes in the days in which a problem began',
  line: say(({ changes }) => `Changed in those days, which does not prove that it was why: ${changes}.`),
  item: say(({ ticket, day, link, share }) => `${ticket} on ${day} (${link}; ${share} in 100 by chance)`),
};
