import type { Progress, Thinking } from '../engine/base/progress.ts';

/**
 * Progress of a part as progress of the whole.
 *
 * @param part    the part, in any measure of its own
 * @param before  what of the whole is done when it starts
 * @param weight  what of the whole it is
 * @param total   the whole
 * @returns       what the part returns
 * @cost          that of the part
 */
export function* within<T>(
  part: Generator<Progress, T, void>,
  before: number,
  weight: number,
  total: number,
): Thinking<T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    const share = step.value.done / Math.max(1, step.value.total);
    yield { done: before + Math.floor(weight * share), total };
  }
}
