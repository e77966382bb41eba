import { counted, say } from '../say.ts';
import type { CHANCES_NL } from './nl.ts';

/** What is said of the chance of coming back, and what it rests on. */
export const CHANCES_EN: typeof CHANCES_NL = {
  known: say(({ ten, days }) => `${ten} in 10 that it comes back within ${days} days`),
  doubt: say(
    ({ low, high, n }) =>
      `${low === high ? `about ${low}` : `between ${low} and ${high}`} in 10, from ${counted(n, 'time', 'times', 'en')}`,
  ),
  evidence: say(
    ({ returns, over, silent, alive }) =>
      `It came back ${counted(returns, 'time', 'times', 'en')} in ${over}, then stayed quiet for ${silent}. The chance that the cause is still there: ${alive} %.`,
  ),
  evidenceLately: say(
    ({ returns, over, alive }) =>
      `It came back ${counted(returns, 'time', 'times', 'en')} in ${over}, up to the last day. The chance that the cause is still there: ${alive} %.`,
  ),
  evidenceOnce: say(
    ({ silent }) =>
      `It came once so far, then stayed quiet for ${silent}. Nobody can tell from that whether the cause is still there.`,
  ),
  days: say(({ n }) => counted(n, 'day', 'days', 'en')),
  weeks: say(({ n }) => counted(n, 'week', 'weeks', 'en')),
  unknown: 'Chance of coming back: unknown',
  word: { exception: 'Exception', unclear: 'Exception or precursor still unclear', precursor: 'Precursor' },
  sign: {
    rhythm: 'there is a rhythm in it',
    worsening: 'it is getting worse',
    burst: 'it came in a wave',
    'after-change': 'it began at one moment',
    'same-device': 'it is the same device each time',
  },
};
