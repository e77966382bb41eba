import { counted, say } from '../say.ts';

/** Wat er over de kans op terugkeer gezegd wordt, en waarop die rust. */
export const CHANCES_NL = {
  known: say(({ ten, days }) => `${ten} op 10 dat dit binnen ${days} dagen terugkomt`),
  doubt: say(
    ({ low, high, n }) =>
      `${low === high ? `ongeveer ${low}` : `tussen ${low} en ${high}`} op 10, op grond van ${counted(n, 'keer', 'keren', 'nl')}`,
  ),
  /** Zo dat iemand het kan natellen in de tickets. */
  evidence: say(
    ({ returns, over, silent, alive }) =>
      `Het kwam ${counted(returns, 'keer', 'keer', 'nl')} terug in ${over} en bleef daarna ${silent} stil. De kans dat de oorzaak er nog is: ${alive} %.`,
  ),
  evidenceLately: say(
    ({ returns, over, alive }) =>
      `Het kwam ${counted(returns, 'keer', 'keer', 'nl')} terug in ${over}, tot op de laatste dag. De kans dat de oorzaak er nog is: ${alive} %.`,
  ),
  evidenceOnce: say(
    ({ silent }) =>
      `Het kwam tot nu toe één keer voor en bleef daarna ${silent} stil. Of de oorzaak er nog is, kan niemand daaruit afleiden.`,
  ),
  days: say(({ n }) => counted(n, 'dag', 'dagen', 'nl')),
  weeks: say(({ n }) => counted(n, 'week', 'weken', 'nl')),
  unknown: 'Kans dat het terugkomt: onbekend',
  word: {
    exception: 'Uitzondering',
    unclear: 'Uitzondering of voorbode nog onduidelijk',
    precursor: 'Voorbode',
  },
  sign: {
    rhythm: 'er zit een ritme in',
    worsening: 'het wordt erger',
    burst: 'het kwam in een golf',
    'after-change': 'het begon op één bepaald moment',
    'same-device': 'het is telkens hetzelfde toestel',
  } as Readonly<Record<string, string>>,
};
