const ROUNDS_MAX = 8; // real texts need two or three

/**
 * Applies a step to a text until it changes nothing more.
 *
 * Whatever the step, doing it all again then changes nothing: what has settled stays, and a text that never
 * settles, which no mail program writes, is given back as it was.
 *
 * @param text    any text
 * @param step    what is done to it
 * @returns       the text on which the step has no effect, or the text itself when eight rounds do not find it
 * @cost          at most eight steps
 */
export function untilSettled(text: string, step: (text: string) => string): string {
  let before = text;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const after = step(before);
    if (after === before) return after;
    before = after;
  }
  return text;
}
