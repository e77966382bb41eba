import type { ThoughtText } from '../patterns/read-tickets.ts';
import { wordsOf } from '../text/words-of.ts';

/** Shorter texts are alike by chance: "printer kapot" is no copy of "printer kapot". */
const LEAST_WORDS = 4;
const NUMBERS = /\p{N}+/gu;

/**
 * Which tickets say the very same as an earlier one, numbers aside: sent twice, or by a machine.
 *
 * @param texts  cleaned for thinking, in the order of the files
 * @returns      for each the position of the first that says the same, or -1 where it is the first or too short to tell
 * @cost         O(words)
 */
export function sameWords(texts: readonly ThoughtText[]): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(texts, ({ title, body }, position) => {
    const words = wordsOf(`${title}\n${body === title ? '' : body}`).map(({ folded }) =>
      folded.replace(NUMBERS, '#'),
    );
    if (words.length < LEAST_WORDS) return -1;
    const said = words.join(' ');
    const known = first.get(said);
    if (known === undefined) first.set(said, position);
    return known ?? -1;
  });
}
