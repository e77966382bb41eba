import { CUT_MARK, PASSWORD_NAMES } from './find-passwords.ts';

const MARK = CUT_MARK.replace(/[[\]]/gu, '\\$&');
// "ww: [●●●]", "mot de passe est [●●●]", "login jan / pass [●●●]": the name of what was cut goes along.
const NAMED_CUT = new RegExp(
  String.raw`${PASSWORD_NAMES}[^\p{L}\p{N}\n]{0,6}(?:(?:is|was|est|était|wordt|luidt)[^\p{L}\p{N}\n]{1,4})?${MARK}`,
  'giu',
);

/**
 * A text without the marks of what was cut out, and without the words that only said what it was.
 *
 * It answers "what does this ticket say of its problem?": whoever adds a password to a ticket about a printer
 * does not report a password.
 *
 * @param text    as cutSecrets leaves it
 * @returns       the text, with a space in place of each; a text without marks is unchanged
 * @cost          O(length)
 */
export function withoutCuts(text: string): string {
  return text.includes(CUT_MARK) ? text.replace(NAMED_CUT, ' ').replaceAll(CUT_MARK, ' ') : text;
}
