import type { PlannedProblem } from './company.ts';

/** Normal things that are asked for again and again. */
export const REQUESTED: readonly PlannedProblem[] = [];
