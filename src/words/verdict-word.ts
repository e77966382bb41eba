import type { ReportedReckoning } from '../engine/answer/reckoning.ts';
import type { Words } from './words.ts';

type Told = Pick<ReportedReckoning['answer'], 'verdict'> & { readonly missing: readonly string[] };

/**
 * By which word a verdict is called. Where nothing is missing but a clear difference it is not too early: the share sways
 * more than it moves, and waiting is not what helps.
 */
export function verdictWord({ verdict, missing }: Told): keyof Words['answer']['verdict'] {
  const isUnclear = missing.length > 0 && missing.every((code) => code === 'change-too-uncertain');
  return verdict === 'not-yet' && isUnclear ? 'unclear' : verdict;
}
