import { fold } from '../text/fold.ts';
import { ALSO_GIVEN, ALSO_WORDS, GIVEN_NAMES, PARTICLES } from './given-names.ts';
import type { Span } from './spaced-characters.ts';

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}/gu;
const PHONE =
  /(?<![\p{L}\p{N}_.:/\\-])(?:(?:\+|00)\d{2}[\d ./()-]{7,15}\d|\(?0\d{1,3}\)?[ ./-]{0,3}\d{2,3}(?:[ ./-]?\d{2}){2,3}|0[4-7]\d{8})(?![\p{L}\p{N}_])/gu;
const TOKEN = /[\p{L}][\p{L}'’]*(?:[._-][\p{L}][\p{L}'’]*)*/gu;
const TITLE =
  /(?:^|[\s(,;:])(?:mevr|mevrouw|mw|dhr|de heer|heer|meneer|mijnheer|mej|juffrouw|mr|mrs|ms|miss|sir|mme|madame|mlle|mademoiselle|monsieur|mssr|m|dr|dokter|docteur|prof|ing|ir|meester)\.?\s$/iu;
const GREETING =
  /(?:^|[\n.!?]\s*)(?:beste|dag|hallo|hoi|hey|hi|hello|goedemorgen|goeiemorgen|goedemiddag|goedenavond|geachte|bonjour|bonsoir|salut|cher|chère|dear|good morning|good afternoon)\s$/iu;
const CLOSING =
  /(?:groet(?:en|jes)?|mvg|m\.v\.g\.?|groetjes|cordialement|cdlt|bien à vous|bien à toi|salutations|regards|cheers|merci|bedankt|thanks|thx|alvast|verzonden door|sent by|envoyé par)[\s,.!-]{1,3}$/iu;
const OWNED =
  /(?:^|\s)(?:van|voor|bij|met|door|aan|naar|pour|de|chez|avec|par|for|of|from|with|by|user|gebruiker|utilisateur|collega|collègue|colleague|medewerker|klant|client|contact|aanvrager|melder|demandeur|requester|caller|naam|nom|name|stagiair|stagiaire|intern|onboarding|offboarding|dienst|starter)\s?:?\s$/iu;
const LOOK_BACK = 24;
const PARTICLES_MAX = 3; // "van de den": longer runs are no name
const NUMBER_DIGITS = { min: 9, max: 13 } as const;

type Token = Span & { readonly text: string; readonly parts: readonly string[]; person: boolean };

/**
 * Finds the parts of a text that point at a person: addresses, phone numbers and names.
 *
 * It answers "who could be recognised here?". A name is a word that the file's columns of people hold, a common
 * given name, or what follows a title, a greeting or a closing. A name that is an ordinary word too ("Jan",
 * "Claes", "Mark") is one only where it stands like a name: with a capital beside another name, or after
 * "van", "pour", "for".
 *
 * @param text    one title, name or line
 * @param peopleWords  folded words of the people in the file (those of the columns that hold people); may be empty
 * @returns       the parts in order of the text, never overlapping
 * @cost          O(length)
 */
export function findPeople(text: string, peopleWords: ReadonlySet<string>): readonly Span[] {
  const fixed = [
    ...fixedSpans(text, ADDRESS),
    ...fixedSpans(text, PHONE).filter((span) => isPhone(text, span)),
  ];
  const tokens = Array.from(text.matchAll(TOKEN), ({ index, 0: word }): Token => {
    const parts = fold(word)
      .replace(/^(?:[ldjmntsc]|qu)'|'s?$/gu, '')
      .split(/[._-]/u);
    return { start: index, end: index + word.length, text: word, parts, person: false };
  });
  for (const token of tokens) token.person = isName(token, peopleWords);
  for (const [at, token] of tokens.entries()) token.person ||= standsLikeName(tokens, at, text, peopleWords);
  for (const [at, token] of tokens.entries()) token.person ||= joinsNames(tokens, at);
  const people = tokens.filter(({ person }) => person).map(({ start, end }) => ({ start, end }));
  return joined([...fixed, ...people], text);
}

function fixedSpans(text: string, expression: RegExp): Span[] {
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

/** Names that are nothing else, in any case: "sofie", "jan.peeters", "PEETERS". */
function isName({ text, parts }: Token, peopleWords: ReadonlySet<string>): boolean {
  const isAccount = parts.length > 1 && !text.includes('-');
  return parts.some(
    (part) =>
      (GIVEN_NAMES.has(part) && !ALSO_WORDS.has(part)) ||
      (peopleWords.has(part) &&
        (isAccount || !(ALSO_WORDS.has(part) || ALSO_GIVEN.has(part) || PARTICLES.has(part)))),
  );
}

/** Words that may be names, where they stand like one. */
function standsLikeName(
  tokens: readonly Token[],
  at: number,
  text: string,
  peopleWords: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  const before = text.slice(Math.max(0, token.start - LOOK_BACK), token.start);
  if (TITLE.test(before) && token.text.length > 1) return true;
  if (CLOSING.test(before) && !/\p{L}/u.test(text.slice(token.end, token.end + 3))) return true;
  if (GREETING.test(before) && /^\s*(?:$|[,!:\n])/u.test(text.slice(token.end, token.end + 3))) return true;
  if (!token.parts.some((part) => peopleWords.has(part) || ALSO_GIVEN.has(part)))
    return followsName(tokens, at, text);
  return OWNED.test(before) || besideName(tokens, at, text) || besideMaybe(tokens, at, text, peopleWords);
}

/** "Jan Claes": each an ordinary word, but together a name. */
function besideMaybe(
  tokens: readonly Token[],
  at: number,
  text: string,
  peopleWords: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  return [tokens[at - 1], tokens[at + 1]].some(
    (other) =>
      other !== undefined &&
      token !== undefined &&
      near(token, other, text) &&
      /^\p{Lu}/u.test(other.text) &&
      other.parts.some((part) => peopleWords.has(part) || ALSO_GIVEN.has(part)) &&
      [token, other].some(({ parts }) => parts.some((part) => ALSO_GIVEN.has(part))),
  );
}

function besideName(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  return [tokens[at - 1], tokens[at + 1]].some(
    (other) => other !== undefined && token !== undefined && other.person && near(token, other, text),
  );
}

/** A family name that no column holds: a capital right after a given name, and no product. */
function followsName(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined || !before.person || !near(before, token, text))
    return false;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(token.text) && /^\p{Lu}/u.test(before.text) && !ALSO_WORDS.has(fold(token.text))
  );
}

/** "Van den" between two names. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.parts.every((part) => PARTICLES.has(part))) return false;
  let [first, last] = [at - 1, at + 1];
  while (at - first < PARTICLES_MAX && tokens[first]?.parts.every((part) => PARTICLES.has(part))) first -= 1;
  while (last - at < PARTICLES_MAX && tokens[last]?.parts.every((part) => PARTICLES.has(part))) last += 1;
  const left = tokens[first];
  const right = tokens[last];
  return left?.person === true && right?.person === true && last - first <= 4 && /^\p{Lu}/u.test(right.text);
}

function near(a: Span, b: Span, text: string): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^(?:\s|, ?)$/u.test(between);
}

function joined(spans: readonly Span[], text: string): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && /^[\s,]*$/u.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end);
    else if (last === undefined || start >= last.end) result.push({ start, end });
  }
  return result;
}
