import { characterOf } from './code-pages.ts';
import { LINES_KEPT } from './first-lines.ts';

/** What was seen of characters that two bytes became: UTF-8 that a program took for Windows-1252 and saved again. */
export type GarbledSeen = {
  /** How often such a character stands in the text. */
  readonly garbled: number;
  /** Whether a character beyond ASCII stands there that is none of these. */
  readonly isSound: boolean;
  /** The first lines with one, from 1. */
  readonly lines: readonly number[];
};

/** Is given a text in pieces, in order, wherever these are cut. */
export type GarbledTally = {
  readonly add: (text: string, isLast: boolean) => void;
  readonly seen: () => GarbledSeen;
};

const UPPER = 0x80;
const LINE_FEED = 10;
const SPACE = 32;
const LONGEST = 4; // characters that one became
const KNOWN_MOST = 10_000; // characters

/** The byte that a character was, by its number; 0 where it was none from 80 on. The five empty places became control characters. */
const BYTES = new Uint8Array(0x1_0000);
for (let byte = UPPER; byte < 0x100; byte += 1) {
  const character = characterOf('windows-1252', byte);
  BYTES[character === '\ufffd' ? byte : character.charCodeAt(0)] = byte;
}
const byteAt = (text: string, at: number): number => (at < text.length ? BYTES[text.charCodeAt(at)] : 0);
const isLead = (byte: number): boolean => byte >= 0xc2 && byte <= 0xf4;

const A_GRAVE = 0xe0;
const CLOSING_QUOTE = 0x201d;
/**
 * What people write and programs garble: Latin letters, punctuation, signs, pictures, and what an empty place became that was
 * garbled twice; not the letters of phonetics.
 */
const WRITTEN =
  /^[\u0081\u008d\u008f\u0090\u009d\u00a0-\u017f\u0192\u02c6\u02dc\u2000-\u206f\u20a0-\u20bf\u2100-\u27bf\ufeff\ufffd\u{1f000}-\u{1faff}]$|^\ufe0f$/u;
const NON_ASCII = /[^\p{ASCII}]/u;

/** Whether a text may hold such a character at all: quick to tell. */
export const mayBeGarbled = (text: string): boolean =>
  text.includes('Ã') || text.includes('Â') || text.includes('â€') || text.includes('ï»¿');

/** A garbled character: what it was, how many it became, and whether one of these was lost on the way. */
type Garbled = { readonly meant: string; readonly length: number; readonly isBroken: boolean };

const known = new Map<number, Garbled | null>();

/** The character of UTF-8 whose bytes are these, if people write it. */
function written(point: number, length: number): Garbled | null {
  const before = known.get(point);
  if (before !== undefined) return before;
  const least = [0x80, 0x800, 0x1_0000][length - 2];
  const meant = point >= least && point <= 0x10_ffff ? String.fromCodePoint(point) : '';
  const answer = WRITTEN.test(meant) ? { meant, length, isBroken: false } : null;
  if (known.size < KNOWN_MOST) known.set(point, answer);
  return answer;
}

/** What programs leave of `à` that lose a hard space, or make a plain one of it, and of `”` where they lose a control character. */
function broken(text: string, at: number, lead: number): Garbled | null {
  if (lead === 0xe2 && byteAt(text, at + 1) === UPPER) {
    return { meant: String.fromCodePoint(CLOSING_QUOTE), length: 2, isBroken: true };
  }
  if (lead !== 0xc3) return null;
  const first = text.charCodeAt(at + 1) === SPACE;
  const second = first && text.charCodeAt(at + 2) === SPACE;
  const meant = String.fromCodePoint(A_GRAVE) + (first ? ' ' : '');
  return { meant, length: 1 + Number(first) + Number(second), isBroken: true };
}

/** The garbled character that starts here; null where none does. */
function garbledAt(text: string, at: number): Garbled | null {
  const lead = byteAt(text, at);
  if (!isLead(lead)) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : LONGEST;
  let point = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) {
    const byte = byteAt(text, at + next);
    if (byte < UPPER || byte >= 0xc0) return broken(text, at, lead);
    point = (point << 6) | (byte & 0x3f);
  }
  return written(point, length);
}

/** Hands over a text in parts of which none ends within a garbled character. */
function unbroken(): (text: string, isLast: boolean) => string {
  let held = '';
  return (text, isLast) => {
    const whole = held + text;
    let end = whole.length;
    for (let back = 1; !isLast && back < LONGEST && back <= whole.length; back += 1) {
      if (isLead(byteAt(whole, whole.length - back))) end = whole.length - back;
    }
    held = whole.slice(end);
    return end === whole.length ? whole : whole.slice(0, end);
  };
}

/**
 * Counts garbled characters, and looks whether there are others.
 *
 * It answers "was all of this text garbled in the same way?": then it can be mended, since a program that takes UTF-8 for
 * Windows-1252 does so from the first byte to the last.
 *
 * @returns   a tally without text
 * @source    The Unicode Standard 15, table 3-6; the WHATWG encoding standard for Windows-1252
 * @cost      O(characters)
 */
export function tallyGarbled(): GarbledTally {
  const whole = unbroken();
  const lines: number[] = [];
  let [garbled, brokenOnes, line] = [0, 0, 1];
  let isSound = false;
  const look = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED) line += 1;
      if (code < UPPER) continue;
      const found = garbledAt(text, at);
      if (found === null) {
        isSound = true;
        continue;
      }
      at += found.length - 1;
      garbled += 1;
      if (found.isBroken) brokenOnes += 1;
      if (lines.length < LINES_KEPT && lines.at(-1) !== line) lines.push(line);
    }
  };
  return {
    add: (text, isLast) => {
      const part = whole(text, isLast);
      if (isSound ? mayBeGarbled(part) : NON_ASCII.test(part)) look(part);
      else for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) line += 1;
    },
    // What is left of one alone may be a letter of Portuguese.
    seen: () => ({ garbled: garbled > brokenOnes ? garbled : 0, isSound, lines }),
  };
}

/** Whether all of a text was garbled, so that it can be mended. */
export const isAllGarbled = ({ garbled, isSound }: GarbledSeen): boolean => garbled > 0 && !isSound;

/**
 * Mends a text of which every character beyond ASCII is garbled.
 *
 * @param text    the text, whole
 * @returns       as it was meant
 * @cost          O(length)
 */
export function ungarbled(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < UPPER) continue;
    const found = garbledAt(text, at);
    if (found === null) continue;
    parts.push(text.slice(from, at), found.meant);
    from = at + found.length;
    at = from - 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/** Mends such a text as it comes, wherever it is cut. */
export function ungarbler(): (text: string, isLast: boolean) => string {
  const whole = unbroken();
  return (text, isLast) => ungarbled(whole(text, isLast));
}
