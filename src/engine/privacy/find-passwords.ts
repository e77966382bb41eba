import { NEVER_A_PASSWORD } from './never-a-password.ts';
import type { Span } from './spaced-characters.ts';

/** What replaces a secret. It is never taken for a password itself. */
export const CUT_MARK = '[●●●]';

/** The names that people give a password, as the source of an expression. */
export const PASSWORD_NAMES = String.raw`(?<![\p{L}\p{N}_])(?:wachtwoord|paswoord|passwoord|password|passwd|passwort|passphrase|wachtwrd|wwoord|ww|pasw|pswd|pass|pwd|pw|psw|mots? de passe|mot[ -]de[ -]passe|mdp|m\.d\.p\.?|pincode|pin[ -]code|code pin|pin|toegangscode|code d['’]acc[èe]s|access code|wifi[ -]?(?:key|sleutel|code)|cl[ée] (?:du )?wi-?fi)(?![\p{L}\p{N}_])`;
const NAMED = new RegExp(PASSWORD_NAMES, 'giu');
// Between the name and the value: "van de wifi", "du partage", "for the VPN"; then ":", "=", "is", "est".
const PHRASE = String.raw`(?:[ \t]+(?:(?:van|voor|op|in|du|de|des|pour|sur|of|for|to|on|from)[ \t]+)(?:[\p{L}\p{N}'’.@_-]{1,40}[ \t]+){0,3}?[\p{L}\p{N}'’.@_-]{1,40})?`;
const JOINED = new RegExp(
  String.raw`^["'”’)]{0,2}(?<phrase>${PHRASE})(?:(?<sign>[ \t\u00a0\u202f]{0,4}(?:[:=]|->|=>|→|⇒)[>=]?[ \t\u00a0\u202f]{0,4}(?:\r?\n[ \t]{0,4})?)|(?<verb>[ \t]+(?:is|was|wordt|werd|luidt|est|était|sera|devient|=)(?:[ \t]+(?:nu|now|maintenant|dus|donc|gewoon|simplement|just|currently|momenteel))?(?:[ \t]{0,2}:[ \t]{0,2}|[ \t]+)))`,
  'iu',
);
const BARE = /^[ \t]+/u;
// Enough to judge a value by; a longer one is followed to its end only once it is known to go, so that
// a text of nothing but names costs no more than its length.
const TOKEN_LENGTH_MAX = 256;
// A name, a phrase of at most five words of 40 letters, and the sign: more than this is another sentence.
const JOINED_LENGTH_MAX = 240;
const OPENING = new Set(['"', "'", '“', '”', '„', '‘', '’', '«', '(', '<', '`', '*', '[']);
const CLOSING = new Set(['"', "'", '“', '”', '‘', '’', '»', ')', '>', '`', ',', ';', '.', ']']);
const PRODUCT =
  /^(?:office|windows|win|exchange|outlook|server|sql|sap|excel|word|teams|sharepoint|adobe|chrome|android|iphone|ios|macos|navision|nav|ubuntu|oracle|acrobat|visio|wpa|wifi)[-_.]?\d+$/iu;
const URL_LOGIN = /:\/\/[^\s/:@]{1,64}:(?<value>[^\s/@]{1,128})@/gu;

/**
 * Finds values that a text gives as a password or code: the value, never the word "password" itself.
 *
 * It answers "which parts of this text let somebody in?". "reset password", "wachtwoord vergeten" and
 * "mot de passe expiré" give no value. Where prose and value look alike, a value after `:` or `=` goes, for a
 * lost word harms less than a kept password; after "is" or "est" a plain word in the middle of a sentence stays.
 *
 * @param text    the text
 * @returns       the parts in order of the text, never overlapping
 * @cost          O(length): one look of at most 240 characters at each name
 */
export function findPasswords(text: string): readonly Span[] {
  const found: Span[] = [];
  let done = 0;
  for (const name of text.matchAll(NAMED)) {
    const after = name.index + name[0].length;
    if (after < done) continue;
    const value = valueAfter(text, after, name[0].toLowerCase());
    if (value === undefined) continue;
    found.push(value);
    done = value.end;
  }
  for (const login of text.matchAll(URL_LOGIN)) {
    const value = login.groups?.value ?? '';
    const end = login.index + login[0].length - 1;
    if (value !== CUT_MARK) found.push({ start: end - value.length, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

function valueAfter(text: string, after: number, name: string): Span | undefined {
  const rest = text.slice(after, after + JOINED_LENGTH_MAX);
  const joined = JOINED.exec(rest) ?? BARE.exec(rest);
  if (joined === null) return undefined;
  const { phrase = '', sign, verb } = joined.groups ?? {};
  const { start, end, quoted } = tokenAt(text, after + joined[0].length);
  const token = text.slice(start, end);
  if (token === '' || token.startsWith(CUT_MARK.slice(0, 2)) || NEVER_A_PASSWORD.has(plain(token)))
    return undefined;
  const onlyDigits = /pin|code|ww|pw/u.test(name) && /^\d{4,8}$/u.test(token);
  const strong = quoted || onlyDigits || looksSecret(token);
  const fits =
    sign !== undefined
      ? strong || (phrase === '' && !token.endsWith(':')) || endsThere(text, end)
      : verb !== undefined
        ? strong || (!/^(?:pin|pass)$/u.test(name) && standsOut(text, token, end))
        : phrase === '' && (onlyDigits || looksMixed(token));
  return fits && !token.endsWith(':') ? { start, end: wholeValue(text, start, end) } : undefined;
}

function tokenAt(text: string, from: number): Span & { readonly quoted: boolean } {
  let start = from;
  while (start < text.length && OPENING.has(text.charAt(start)) && start - from < 3) {
    if (text.startsWith(CUT_MARK, start)) return { start, end: start + CUT_MARK.length, quoted: false };
    start += 1;
  }
  let end = start;
  while (end < text.length && end - start < TOKEN_LENGTH_MAX && !/\s/u.test(text.charAt(end))) end += 1;
  while (end > start && CLOSING.has(text.charAt(end - 1))) end -= 1;
  return { start, end, quoted: start > from && text.charAt(start - 1) !== '(' };
}

function plain(token: string): string {
  return token.toLowerCase().replace(/[!?.…:]+$/u, '');
}

/** A digit beside letters, a sign in the middle or at the end, or capitals among small letters. */
function looksSecret(token: string): boolean {
  if (PRODUCT.test(token) || /^\p{L}+['’-]\p{L}+$/u.test(token)) return false;
  if (/\d/u.test(token)) return token.length >= 4;
  return (
    /[@#$%^&*+=!?_]/u.test(token.slice(1, -1)) || /[@#$%^&*]$/u.test(token) || /\p{Ll}\p{Lu}/u.test(token)
  );
}

/** Without any sign before it: small letters, digits, and a capital or a sign, as passwords must have. */
function looksMixed(token: string): boolean {
  if (PRODUCT.test(token) || token.length < 6 || !/\p{Ll}/u.test(token) || !/\d/u.test(token)) return false;
  return /[!@#$%^&*?+]/u.test(token) || (/\p{Lu}/u.test(token) && !/[-_/.]/u.test(token));
}

/** After "is" a plain word is a value when it has a capital of its own, or ends the sentence and is no participle. */
function standsOut(text: string, token: string, end: number): boolean {
  if (!/^\p{L}+[!?]*$/u.test(token)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(token)) return true;
  return endsThere(text, end) && !/(?:é|ée|ed|d|t|en|ant|able|ible|baar)$/u.test(plain(token));
}

/** Whether a line, a sentence or a part of one ends at this place. */
function endsThere(text: string, end: number): boolean {
  return /^["'”’»)\]]{0,2}[ \t]*(?:$|[\r\n.,;|/])/u.test(text.slice(end, end + 6));
}

/** "Zomer 2024!" is one value, and so is a key of a thousand characters. */
function wholeValue(text: string, start: number, judged: number): number {
  let end = judged;
  if (end - start >= TOKEN_LENGTH_MAX) while (end < text.length && !/\s/u.test(text.charAt(end))) end += 1;
  const year = /^ (?:19|20)\d\d[!?*#$]{0,3}(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 10));
  return end + (year?.[0].length ?? 0);
}
