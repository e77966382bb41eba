import { fold } from '../text/fold.ts';
import { PARTICLES } from './given-names.ts';
import type { Span } from './spaced-characters.ts';

/** A word of a text that may be part of a name. */
export type NameToken = Span & {
  readonly text: string;
  /** Its pieces between points and dashes, folded, without elision and possessive. */
  readonly parts: readonly string[];
  /** Whether it points at a person. */
  person: boolean;
};

const TOKEN = /[\p{L}][\p{L}'’]*(?:[._-][\p{L}][\p{L}'’]*)*/gu;
const NAME_LIKE = /^\p{Lu}(?:$|['’]?\p{Ll}|['’.]\p{L})/u;
const INITIAL = /^\p{Lu}$/u;
const RUN_MAX = 5; // words of a name: "Anne-Sophie Van den Broeck"

/**
 * Cuts a text into words, accounts and double names: "jan.peeters" and "Jean-Luc" are one each.
 *
 * @param text    any text
 * @returns       its words in order, none of them a person yet
 * @cost          O(length)
 */
export function nameTokens(text: string): NameToken[] {
  return Array.from(text.matchAll(TOKEN), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
    parts: fold(word)
      .replace(/^(?:[ldjmntsc]|qu)'|'s?$/gu, '')
      .split(/[._-]/u),
    person: false,
  }));
}

/** Whether a word is written as a name or an initial is: "Peeters", "D’hondt", "K". */
export function isNameLike({ text }: NameToken): boolean {
  return NAME_LIKE.test(text);
}

/** Whether a word is a small one of family names: "van", "de", "El". */
export function isParticle({ parts }: NameToken): boolean {
  return parts.every((part) => PARTICLES.has(part));
}

/** Whether nothing but a space stands between two words, or the point of an initial. */
export function areOneName(left: NameToken, right: NameToken, text: string): boolean {
  const between = text.slice(left.end, right.start);
  return between === ' ' || between === '\u00a0' || (INITIAL.test(left.text) && /^\.? ?-? ?$/u.test(between));
}

/** The words of a name that begins here, small words between them included; how many of them are written as names. */
export function nameRun(
  tokens: readonly NameToken[],
  from: number,
  text: string,
): { readonly words: readonly NameToken[]; readonly names: number } {
  let [end, names] = [from, 0];
  for (let at = from; at < Math.min(tokens.length, from + RUN_MAX); at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token === undefined) break;
    if (at > from && (before === undefined || !areOneName(before, token, text))) break;
    if (isNameLike(token) && !isParticle(token)) {
      names += 1;
      end = at + 1;
    } else if (!isParticle(token)) break;
  }
  return { words: tokens.slice(from, end), names };
}
