import type { Thinking } from '../base/progress.ts';

/** The steps of an analysis, in the order in which they come. */
export type Stage =
  | 'reading'
  | 'understanding'
  | 'grouping'
  | 'searching'
  | 'judging'
  | 'reckoning'
  | 'writing';

/** Where the work is: the step, and how much of it is done, 0 to 1. */
export type StageProgress = { readonly stage: Stage; readonly share: number };

/**
 * Gives a step's progress its name, so that whoever waits knows what is being done.
 *
 * @param stage     the name of the step
 * @param thinking  the step itself
 * @returns         the step's own answer; yields the share done, 0 to 1
 */
export function* staged<T>(stage: Stage, thinking: Thinking<T>): Generator<StageProgress, T, void> {
  for (;;) {
    const next = thinking.next();
    if (next.done) return next.value;
    const { done, total } = next.value;
    yield { stage, share: total > 0 ? Math.min(1, done / total) : 0 };
  }
}
