// A spreadsheet reckons a cell that starts so, white space before it or not; a byte order mark there is lost when it is read.
const RECKONED = String.raw`(?:\s*[=+\-@\t\r＝＋－＠]|\ufeff)`;
const IN_DANGER = new RegExp(`^'*${RECKONED}`, 'u');
const GUARDED = new RegExp(`^'+${RECKONED}`, 'u');

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula.
 *
 * It answers "how may this text stand in a file that somebody opens in a spreadsheet?". A text that has an apostrophe of its
 * own there gets one more, so that taking one off gives every text back.
 *
 * @param text    any text
 * @returns       the text as it may stand in a cell; itself where nothing threatens
 * @source        OWASP, CSV injection
 * @cost          O(white space at its start)
 */
export function guardFormula(text: string): string {
  return IN_DANGER.test(text) ? `'${text}` : text;
}

/**
 * Takes off what `guardFormula` put on, and nothing else.
 *
 * It answers "what did this cell say before it was guarded?". Readers of tables take the apostrophe off themselves where it
 * stands right before the sign; such a cell is given back as it is.
 *
 * @param cell    a cell that was guarded when it was written
 * @returns       the text
 * @cost          O(white space at its start)
 */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
