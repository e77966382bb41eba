import { findContacts } from './find-contacts.ts';
import {
  ALSO_GIVEN,
  ALSO_WORDS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  NAME_PARTICLES,
  PARTICLES,
  THINGS,
} from './given-names.ts';
import { markCorrespondents } from './mark-correspondents.ts';
import { markSignalled } from './mark-signalled.ts';
import { areOneName, isNameLike, isParticle, type NameToken, nameTokens } from './name-tokens.ts';
import type { Span } from './spaced-characters.ts';
import { unmarkThings } from './unmark-things.ts';

const OWNED =
  /(?:^|\s)(?:van|voor|bij|met|door|aan|naar|pour|de|chez|avec|par|for|of|from|with|by|klant|client|onboarding|offboarding|dienst|starter)\s?:?\s$/iu;
const LOOK_BACK = 24;
const PARTICLES_MAX = 3; // "van de den": longer runs are no name
const SMALL_WORDS = /^(?:vanden|vander|vande|van|de|el|le|la)/u;
const FAMILY_LEAST = 6; // letters of a family name behind an initial
const DEVICE = /^(?:pc|lap|laptop|ws|nb|prn|prt|printer|srv|tab|gsm|tel)[-_]/iu;

/**
 * Finds the parts of a text that point at a person: addresses, phone numbers and names.
 *
 * It answers "who could be recognised here?". A name is a word that the file's columns of people hold, a common
 * given name, or what follows a title, a greeting or a closing. A name that is an ordinary word too ("Jan",
 * "Claes", "Mark") is one only where it stands like a name: with a capital beside another name, or after
 * "van", "pour", "for". Halls and firms that are called after somebody are nobody.
 *
 * @param text    one title, name or text
 * @param peopleWords  folded words of the people in the file (those of the columns that hold people); may be empty
 * @returns       the parts in order of the text, never overlapping
 * @cost          O(length)
 */
export function findPeople(text: string, peopleWords: ReadonlySet<string>): readonly Span[] {
  const tokens = nameTokens(text);
  const isListed = ({ parts }: NameToken): boolean => parts.some((part) => peopleWords.has(part));
  for (const token of tokens) token.person = isName(token, peopleWords);
  markSignalled(tokens, text);
  markCorrespondents(tokens, text);
  for (const [at, token] of tokens.entries()) token.person ||= standsLikeName(tokens, at, text, isListed);
  const joining = tokens.filter((_, at) => joinsNames(tokens, at, text));
  for (const token of joining) token.person = true;
  unmarkThings(tokens, text, isListed);
  const people = tokens.filter(({ person }) => person).map((token) => spanOf(token));
  return joined([...findContacts(text), ...people], text);
}

/** Names that are nothing else, in any case: "sofie", "jan.peeters", "PEETERS", "kvandenberghe". */
function isName({ text, parts }: NameToken, peopleWords: ReadonlySet<string>): boolean {
  const isAccount = parts.length > 1 && !text.includes('-');
  const isMore = (part: string): boolean =>
    ALSO_WORDS.has(part) || ALSO_GIVEN.has(part) || PARTICLES.has(part);
  return parts.some((part) => {
    if (GIVEN_NAMES.has(part) && !ALSO_WORDS.has(part)) return true;
    if (peopleWords.has(part)) return isAccount || !isMore(part);
    if (isAccount && part.length > 1) return peopleWords.has(part.replace(SMALL_WORDS, '')); // "a.debacker"
    // "kvandenberghe", "jdesmedt": an initial, perhaps small words, and a family name of some length.
    const family = part.slice(1);
    return [family, family.replace(SMALL_WORDS, '')].some(
      (name) => name.length >= FAMILY_LEAST && peopleWords.has(name) && !isMore(name) && !isMore(part),
    );
  });
}

/** Words that may be names, where they stand like one. */
function standsLikeName(
  tokens: readonly NameToken[],
  at: number,
  text: string,
  isListed: (token: NameToken) => boolean,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const isGiven = token.parts.some((part) => ALSO_GIVEN.has(part));
  if (!/^\p{Lu}/u.test(token.text))
    return isGiven && isListed(token) && besideName(tokens, at, text, isListed); // "an peeters"
  if (!isListed(token) && !isGiven)
    return followsName(tokens, at, text) || (isFamily(token) && besideMaybe(tokens, at, text, isListed));
  const before = text.slice(Math.max(0, token.start - LOOK_BACK), token.start);
  if (OWNED.test(before) || besideName(tokens, at, text, () => true)) return true;
  // In the middle of a sentence a capital tells: "Kan An erbij?", "account Bakker vergrendeld".
  const isWithin =
    isListed(token) && /[\p{L},] $/u.test(before) && !token.parts.some((part) => THINGS.has(part));
  return (isWithin && !isParticle(token)) || besideMaybe(tokens, at, text, isListed);
}

const isFamily = ({ parts }: NameToken): boolean => parts.some((part) => FAMILY_NAMES.has(part));

/** "Jan Claes": each an ordinary word, but together a name. */
function besideMaybe(
  tokens: readonly NameToken[],
  at: number,
  text: string,
  isListed: (token: NameToken) => boolean,
): boolean {
  const token = tokens[at];
  const isGiven = ({ parts }: NameToken): boolean => parts.some((part) => ALSO_GIVEN.has(part));
  return [tokens[at - 1], tokens[at + 1]].some(
    (other) =>
      other !== undefined &&
      token !== undefined &&
      near(token, other, text) &&
      /^\p{Lu}/u.test(other.text) &&
      (isListed(other) || isGiven(other) || isFamily(other)) &&
      (isGiven(token) || isGiven(other)),
  );
}

function besideName(
  tokens: readonly NameToken[],
  at: number,
  text: string,
  counts: (token: NameToken) => boolean,
): boolean {
  const token = tokens[at];
  return [tokens[at - 1], tokens[at + 1]].some(
    (other) =>
      other !== undefined && token !== undefined && other.person && counts(other) && near(token, other, text),
  );
}

/** A family name that no column holds: a capital right after a given name, and no product. */
function followsName(tokens: readonly NameToken[], at: number, text: string): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before?.person !== true || !areOneName(before, token, text)) return false;
  return (
    isNameLike(token) &&
    token.text.length > 1 &&
    /^\p{Lu}/u.test(before.text) &&
    !token.parts.some((part) => ALSO_WORDS.has(part))
  );
}

/** "Van den" between two names or before one: "Tom Van den Broeck", "Van den Broeck", "De Smet". */
function joinsNames(tokens: readonly NameToken[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined || !isParticle(token)) return false;
  let [first, last] = [at - 1, at + 1];
  while (at - first < PARTICLES_MAX && isSmall(tokens[first])) first -= 1;
  while (last - at < PARTICLES_MAX && isSmall(tokens[last])) last += 1;
  const [left, right] = [tokens[first], tokens[last]];
  if (right?.person !== true || isParticle(right) || last - first > PARTICLES_MAX + 1) return false;
  const small = tokens.slice(first + 1, last);
  if (!small.every((word, place) => areOneName(word, small[place + 1] ?? right, text))) return false;
  const follows = left?.person === true && areOneName(left, small[0] ?? right, text);
  if (follows && /^\p{Lu}/u.test(right.text)) return true;
  // Without a name before it: two small words, or one with a capital.
  const areOfNames = small.every(({ parts }) => parts.every((part) => NAME_PARTICLES.has(part)));
  return areOfNames && (small.length > 1 || /^\p{Lu}/u.test(token.text));
}

function isSmall(token: NameToken | undefined): boolean {
  return token !== undefined && !token.person && isParticle(token);
}

function near(a: Span, b: Span, text: string): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^(?:[ \u00a0]|, ?)$/u.test(between);
}

/** Where a name stands; the "PC-" before it is no part of it. */
function spanOf({ start, end, text }: NameToken): Span {
  return { start: start + (DEVICE.exec(text)?.[0].length ?? 0), end };
}

function joined(spans: readonly Span[], text: string): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && (start < last.end || /^[ \u00a0,]*$/u.test(text.slice(last.end, start))))
      last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
