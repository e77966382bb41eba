import { fold } from '../engine/text/fold.ts';
import { FIRST_NAMES, ROLE_WORDS } from './words.data.ts';

const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/iu;
const MAIL_INSIDE = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/iu;
const NAME_SHAPE =
  /^(?:\p{Lu}[\p{L}'’.-]*|van|de|der|den|du|le|la|el|von|'t|ten|ter)(?:,? (?:\p{Lu}[\p{L}'’.-]*|van|de|der|den|du|le|la|el|von|'t|ten|ter)){1,4}$/u;
const SURNAME_FIRST = /^[\p{Lu}][\p{L}' -]+, ?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?$/u;
const NAME_LENGTH_MOST = 60;

/** Whether a cell is, or holds, an e-mail address. */
export function hasMail(cell: string): boolean {
  return cell.includes('@') && MAIL_INSIDE.test(cell);
}

/** Whether a cell is an e-mail address and nothing else. */
export function isMail(cell: string): boolean {
  return MAIL.test(cell.trim());
}

/** Whether a cell has the shape of a person's name: two to five capitalised words, no digits. */
export function hasNameShape(cell: string): boolean {
  const text = cell.trim();
  return text.length <= NAME_LENGTH_MOST && (NAME_SHAPE.test(text) || SURNAME_FIRST.test(text));
}

/**
 * Whether a cell names a person.
 *
 * It answers "may this be a group?": an address, or a name with a usual first name at either end, may not.
 * A name without a usual first name passes; a column of such names is caught by its shape as a whole.
 *
 * @param cell    as the source gives it
 * @returns       true for an address or a name
 * @cost          O(length)
 */
export function looksLikePerson(cell: string): boolean {
  if (hasMail(cell)) return true;
  if (!hasNameShape(cell)) return false;
  const words = fold(cell.trim())
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  const [first] = words;
  const last = words.at(-1);
  if (words.some((word) => ROLE_WORDS.has(word) && word.length > 3)) return false;
  return (first !== undefined && isFirstName(first)) || (last !== undefined && isFirstName(last));
}

const isFirstName = (word: string): boolean =>
  FIRST_NAMES.has(word) || (word.includes('-') && word.split('-').every((part) => FIRST_NAMES.has(part)));
