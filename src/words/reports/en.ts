import { counted, fitting, isOne, say } from '../say.ts';

/** What is asked of who reports that something does not work, and what is answered, in English. */
export const REPORTS_EN = {
  title: 'Something not working?',
  link: 'Report',
  lead: 'Say it in your own words.',
  label: 'What is wrong?',
  hint: 'Your name is not needed and is not kept. As long as you do not send, nothing is kept.',
  send: 'Send',
  isIt: 'Is it this?',
  isItWhat: 'This was reported before and is like it. If it is the same for you, one tap is enough.',
  itIs: 'Yes, I have this too',
  alikes: 'Earlier reports that are like it',
  alikesWhat: 'They belong to no problem yet. Send yours all the same: together they may become one.',
  found: say(
    ({ problems, tickets }) =>
      `This is like ${counted(problems, 'known problem', 'known problems', 'en')} and ${counted(tickets, 'single report', 'single reports', 'en')}.`,
  ),
  none: 'Nothing that was reported before is like it. Do send it.',
  preparing: say(
    ({ percent }) => `What was reported before is being laid out, ${percent}%. You can send already.`,
  ),
  lookFailed: 'We cannot show now whether this was reported before. You can still send it.',
  first: 'Nothing was reported here yet: there is nothing to compare with.',
  sent: 'Thank you, it is kept.',
  inProblem: say(
    ({ name, n }) =>
      `Your report is part of “${name}”. That has now been reported ${counted(n, 'time', 'times', 'en')}.`,
  ),
  alone: say(
    ({ number }) =>
      `It has number ${number} and stands alone for now. Once the numbers are made anew, you see whether it belongs to a problem.`,
  ),
  follow: 'The other numbers follow by themselves.',
  takeBack: 'Take it back',
  another: 'Report something else',
  takenBack: 'Your report is gone. What you wrote is still there.',
  file: 'What was reported here',
  kept: say(
    ({ n }) =>
      `${counted(n, 'report', 'reports', 'en')} ${fitting(n, 'was', 'were', 'en')} made here. ${isOne(n, 'en') ? 'It counts' : 'They count'} like any other ticket.`,
  ),
};
