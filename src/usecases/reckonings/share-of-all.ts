import type { Stage } from '../../engine/answer/staged.ts';

/** Where each step begins and how long it takes, as shares of the whole: seen on companies of 700 to 100,000 tickets, roundly. */
const STEPS: Readonly<Record<Stage, readonly [from: number, part: number]>> = {
  reading: [0, 0.02],
  understanding: [0.02, 0.18],
  grouping: [0.2, 0.4],
  searching: [0.6, 0],
  judging: [0.6, 0.15],
  reckoning: [0.75, 0.2],
  writing: [0.95, 0.05],
};

/**
 * How much of the whole is done, 0 to 1. A step may go through the tickets several times; what was said before is never taken
 * back.
 *
 * @param before  what was said last
 */
export function shareOfAll(
  before: number,
  { stage, share }: { readonly stage: Stage; readonly share: number },
): number {
  const [from, part] = STEPS[stage];
  return Math.max(before, from + part * share);
}
