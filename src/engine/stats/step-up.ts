import { requires } from '../base/requires.ts';
import { betaShareBelow } from './beta-share.ts';

/** Where a rate jumps up: position of the first event after the jump, and how unlikely it is without one. */
export type StepUp = { readonly at: number; readonly p: number };

/**
 * Whether events were rare up to some moment and frequent after it.
 *
 * The j-th of n even moments follows Beta(j, n − j + 1); the one that comes most improbably late marks the jump.
 *
 * @param moments   moments in [0, 1] as shares of what was watched, ascending, one or more
 * @returns         the first event of the frequent part, and a p-value in (0, 1] that errs on the safe side
 * @throws          InvalidInput on an empty list
 * @source          Berk & Jones (1979), Z. Wahrscheinlichkeitstheorie 47, 47-59, one-sided; Bonferroni
 * @cost            O(n) incomplete betas
 */
export function stepUp(moments: readonly number[]): StepUp {
  const n = moments.length;
  requires(n > 0, 'stepUp', 'at least one moment');
  let best: StepUp = { at: 0, p: 1 };
  moments.forEach((moment, index) => {
    const late = betaShareBelow(1 - Math.min(1, Math.max(0, moment)), n - index, index + 1);
    const p = Math.min(1, late * n);
    if (p < best.p) best = { at: index, p };
  });
  return best;
}
