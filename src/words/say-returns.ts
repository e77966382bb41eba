import type { Recurrence, ReturnEvidence } from '../engine/explanations/recurrence.ts';
import { count, inTen } from './format.ts';
import type { Filled } from './say.ts';
import { sayInHundred } from './say-chance.ts';
import type { Words } from './words.ts';

const DAYS_MOST = 13; // from a fortnight on people count in weeks
const WEEK_DAYS = 7;

/** "Het kwam 6 keer terug in 12 weken en bleef daarna 9 dagen stil. De kans dat de oorzaak er nog is: 83 %." */
export function sayReturns(
  { returns, overDays, silentDays, shutDays = 0, alive }: ReturnEvidence,
  words: Words,
  /** What stands for a number where it is more than a number, such as a link. */
  placed: Filled = {},
): string {
  const { chance, lang } = words;
  const long = (days: number): string =>
    days <= DAYS_MOST
      ? chance.days({ n: count(days, lang) })
      : chance.weeks({ n: count(Math.round(days / WEEK_DAYS), lang) });
  const silent = long(Math.max(1, silentDays));
  const shut = shutDays < 1 ? '' : ` ${chance.shut({ n: count(shutDays, lang) })}`;
  if (alive === null) return chance.evidenceOnce({ silent }) + shut;
  const told = {
    returns: count(returns, lang),
    over: long(Math.max(1, overDays)),
    alive: sayInHundred(alive, words),
    ...placed,
  };
  return (silentDays < 1 ? chance.evidenceLately(told) : chance.evidence({ ...told, silent })) + shut;
}

type Moved = Pick<Extract<Recurrence, { kind: 'known' }>, 'probability' | 'plain'>;

/** Whether the chance is said with another number than it would be without what the company's own tickets taught. */
export const isMoved = ({ probability, plain }: Moved): boolean => inTen(probability) !== inTen(plain);

/** What the chance would be without what the company's own tickets taught; empty where it would be said with the same number. */
export function sayMoved(moved: Moved, { chance }: Words): string {
  return isMoved(moved) ? chance.moved({ ten: inTen(moved.plain) }) : '';
}
