import { fold } from '../engine/text/fold.ts';
import { STATE_WORDS, type StateWord } from './states.data.ts';

const NUMBERED = /^\d+\s*[-.:)]\s*/u; // "6 - Resolved"
const AFTER = /\s*[-:(/].*$/u; // "Closed - no answer", "Resolved (pending)"

/**
 * Reads the value of a state column.
 *
 * It answers "is this ticket still open?", in Dutch, French and English.
 *
 * @param cell    as the source gives it
 * @param own     words of the source itself, folded; they go first
 * @returns       the state; undefined when the word is not known
 * @cost          O(length)
 */
export function readState(
  cell: string,
  own: ReadonlyMap<string, StateWord> = STATE_WORDS,
): StateWord | undefined {
  const text = fold(cell).replace(/_/gu, ' ').replace(/\s+/gu, ' ').trim();
  const plain = text.replace(NUMBERED, '');
  for (const word of [text, plain, plain.replace(AFTER, '')]) {
    const state = own.get(word) ?? STATE_WORDS.get(word);
    if (state !== undefined) return state;
  }
  return undefined;
}
