import { counted, fitting, say } from '../say.ts';

/** What is said of tickets that are alike, in English. */
export const ALIKES_EN = {
  title: 'Have we had this before?',
  more: 'More like this',
  some: say(
    ({ n }) =>
      `${counted(n, 'ticket is', 'tickets are', 'en')} like this one, ${fitting(n, 'see below', 'the most alike first', 'en')}.`,
  ),
  ten: 'These ten tickets are most like it.',
  none: 'Nothing is like it.',
  noneWhat:
    'No other ticket shares enough words with this one. It may be new, or said in quite other words: whether another ticket is the same problem, we tell by more than words.',
  preparing: say(({ percent }) => `The tickets are being laid side by side, ${percent}%.`),
  preparingWhat: 'That is done once after each import; from then on this page answers at once.',
  this: 'This ticket',
  list: 'What is like it',
  problems: say(({ n, name }) => `${n} of these ${fitting(n, 'belongs', 'belong', 'en')} to ${name}.`),
  like: {
    same: 'says exactly the same',
    strong: 'strongly alike',
    clear: 'alike',
    faint: 'somewhat alike',
  },
  share: say(({ words }) => `both say: ${words}`),
  caption:
    'This is a likeness in words, or in what words mean where two languages meet; it is not a certainty. In our invented companies what was strongly alike was the same problem 7 times in 10, what was alike 6 in 10, and what was somewhat alike 5 in 10.',
  pick: say(({ ticket }) => `Ticket ${ticket} is about the same problem`),
  gatherWhat:
    'Where tickets that stand alone say the same, tick them: together with this one they become a problem.',
  gather: 'This is one problem',
};
