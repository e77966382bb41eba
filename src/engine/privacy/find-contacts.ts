import { findPostalAddresses } from './find-postal-addresses.ts';
import type { Span } from './spaced-characters.ts';

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}/gu;
const PHONE =
  /(?<![\p{L}\p{N}_.:/\\-])(?:(?:\+|00)\d{2}[\d ./()-]{7,15}\d|\(?0\d{1,3}\)?[ ./-]{0,3}\d{2,3}(?:[ ./-]?\d{2}){2,3}|0[4-7]\d{8})(?![\p{L}\p{N}_])/gu;
const MENTION = /\[~[^[\]\n|]{1,128}\]/gu; // a person as Jira writes one into a text: "[~an.peeters]"
const NUMBER_DIGITS = { min: 9, max: 13 } as const;

/**
 * Finds e-mail addresses, phone numbers, addresses of houses, and accounts that are mentioned.
 *
 * @param text    any text
 * @returns       the parts, each kind in order of the text; two kinds may overlap
 * @cost          O(length)
 */
export function findContacts(text: string): readonly Span[] {
  const phones = spansOf(text, PHONE).filter((span) => isPhone(text, span));
  return [...spansOf(text, ADDRESS), ...spansOf(text, MENTION), ...phones, ...findPostalAddresses(text)];
}

function spansOf(text: string, expression: RegExp): Span[] {
  return Array.from(text.matchAll(expression), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function isPhone(text: string, { start, end }: Span): boolean {
  const number = text.slice(start, end);
  if (/^\d{2}([./-])\d{2}\1\d{4}\b/u.test(number)) return false; // a date with a time behind it
  const digits = number.replace(/\D/gu, '').length;
  return digits >= NUMBER_DIGITS.min && digits <= NUMBER_DIGITS.max;
}
