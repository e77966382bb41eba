import type { PlannedProblem } from './company.ts';

/** Problems that came back two to five times in 18 months. */
export const RARE: readonly PlannedProblem[] = [];
