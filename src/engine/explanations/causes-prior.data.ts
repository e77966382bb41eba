import type { BgNbdPrior } from '../stats/fit-bg-nbd.ts';

/**
 * How causes differ where a company has too few patterns to tell: on average one return in sixty days, a fifth of the
 * causes gone after a return; each number may be e times more or less. A stated assumption, not a measurement of
 * firms: docs/methods/recurrence.md says what moves when it is wrong.
 */
export const CAUSES_PRIOR: BgNbdPrior = {
  middle: { shape: 0.605, rate: 36, dies: 0.6, lives: 2 },
  spread: { shape: 1, rate: 1, dies: 1, lives: 1 },
};
