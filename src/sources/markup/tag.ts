import { decodeEntities } from '../../engine/text/decode-entities.ts';

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const ATTRIBUTE = /(?:^|\s)(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;

/** What stands between `<` and `>`: a name without its prefix, and its attributes as they are written. */
export type Tag = {
  readonly name: string;
  readonly attributes: string;
  /** `</name>` */
  readonly closes: boolean;
  /** `<name/>` */
  readonly isEmpty: boolean;
};

/**
 * Finds where a tag ends: a `>` inside quotes is none.
 *
 * @param text    markup
 * @param from    just after `<`
 * @param most    characters looked at
 * @returns       the place of `>`; -1 when it is not there
 * @cost          O(length of the tag)
 */
export function endOfTag(text: string, from: number, most: number): number {
  let quote = 0;
  for (let at = from, end = Math.min(text.length, from + most); at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/**
 * Takes a tag apart.
 *
 * @param text    markup
 * @param start   just after `<`
 * @param end     the place of `>`
 * @returns       the tag; its name is '' when there is none
 * @cost          O(length of the tag)
 */
export function readTag(text: string, start: number, end: number): Tag {
  const closes = text.charCodeAt(start) === SLASH;
  const isEmpty = !closes && end > start && text.charCodeAt(end - 1) === SLASH;
  const last = isEmpty ? end - 1 : end;
  let from = closes ? start + 1 : start;
  let at = from;
  for (; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) break;
    if (code === COLON) from = at + 1;
  }
  return { name: text.slice(from, at), attributes: at < last ? text.slice(at, last) : '', closes, isEmpty };
}

/**
 * Reads attributes as they are written in a tag.
 *
 * @param written what stands in the tag after its name
 * @returns       values by name without prefix; of two of one name the first
 * @cost          O(length)
 */
export function readAttributes(written: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single, bare] of written.matchAll(ATTRIBUTE)) {
    if (!found.has(name)) found.set(name, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return found;
}
