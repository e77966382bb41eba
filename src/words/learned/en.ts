import { fitting, say } from '../say.ts';

/** What is asked about a problem, and what was learned from what people said, in English. */
export const LEARNED_EN = {
  ask: 'Does this belong here too?',
  askWhat: say(
    ({ n }) =>
      `${n} ${fitting(n, 'one-off ticket may', 'one-off tickets may', 'en')} belong here. Of such tickets about 6 in 10 really did in our invented companies, so none counts until you say so.`,
  ),
  yes: 'Yes, it belongs here',
  no: 'No, not this one',
  skip: 'Next',
  keys: 'Keys: + for yes, - for no, 0 for the next.',
  seen: 'You have seen every one.',
  again: 'Look again',
  which: 'that may belong to a problem',
  belongs: say(({ name }) => `Belongs to “${name}”`),
  more: {
    title: 'Is there more of this?',
    what: 'Tickets that stand alone and fit best with these. Tick the ones that belong here.',
    look: 'Look for them',
    none: 'No ticket that stands alone is like these any more.',
    pick: say(({ ticket }) => `Ticket ${ticket} belongs here`),
    add: 'These belong here too',
    caption:
      'What fits best stands first. In our invented companies about 4 in 10 of the first five really belonged, and 3 in 10 of all, so none is ticked beforehand.',
  },
  /** What a problem that somebody saw is called until its numbers are made. */
  gathered: 'New problem',
  from: {
    merge:
      'Learned: these tickets are one problem, after every later import too. What says exactly the same and still stood alone comes along.',
    split:
      'Learned: these are two problems. What comes in later goes to the side whose words it is most like.',
    'not-same':
      'Learned: these tickets do not come back here. What says exactly the same later does not belong here either.',
    also: 'Learned: these tickets belong here, after every later import too. What says exactly the same and still stood alone comes along.',
    'not-this':
      'Learned: these tickets do not belong here, and we do not ask again. That goes for what says exactly the same too.',
    gather:
      'Learned: these tickets are one problem, after every later import too. What says exactly the same and still stood alone comes along.',
    reported:
      'Learned: that report belongs here, after every later import too. What it would be grouped with otherwise stays where it is.',
    rename: 'Learned: this is what the problem is called here, also when tickets are added.',
  },
  export: 'What you taught us (JSON)',
  exportWhat:
    'Which tickets you put together or took apart, and what you called problems. It stays your company’s own: Signaal’s catalogue does not change by it.',
  takenBack: 'What was learned from it is forgotten.',
};
