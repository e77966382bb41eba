const LINES_SHOWN = 5; // enough to find the place, short enough for a sentence

/** How many lines are kept for a note: one more than it shows, which tells that there are more. */
export const LINES_KEPT = LINES_SHOWN + 1;

/**
 * Writes the first few lines for a note.
 *
 * It answers "where do I look, and is that all?".
 *
 * @param lines   line numbers from 1, in order; of more than a note shows at least `LINES_KEPT`
 * @returns       such as "12, 80, 431", with ", …" behind it where there are more; '' for none
 * @cost          O(1)
 */
export function firstLines(lines: readonly number[]): string {
  return lines.slice(0, LINES_SHOWN).join(', ') + (lines.length > LINES_SHOWN ? ', …' : '');
}
