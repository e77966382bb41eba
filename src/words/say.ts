import { count, type Lang } from './format.ts';

/** What a sentence is filled with: ready-made words and numbers. */
export type Filled = Readonly<Record<string, string | number>>;

/** A sentence with places to fill. */
export type Say = (filled: Filled) => string;

/** Lets the compiler see a sentence as one, wherever it stands. */
export const say = (sentence: Say): Say => sentence;

/**
 * "1 ticket", "1.204 tickets": the number with the word that fits it. French counts 0 as one. What is a text already,
 * such as "1.204", stays as it stands.
 */
export function counted(n: string | number, one: string, many: string, lang: Lang): string {
  const said = typeof n === 'number' ? count(n, lang) : n;
  return `${said} ${isOne(n, lang) ? one : many}`;
}

/** The words that fit a number, where the number itself stands elsewhere: "is" or "zijn". */
export function fitting(n: string | number, one: string, many: string, lang: Lang): string {
  return isOne(n, lang) ? one : many;
}

/** "lijn 5", "lijnen 5, 32, 61": line numbers with the word that fits them. */
export function atLines(lines: string | number, one: string, many: string): string {
  return `${String(lines).includes(',') ? many : one} ${lines}`;
}

/** Whether a number is spoken of as one. */
export function isOne(n: string | number, lang: Lang): boolean {
  if (typeof n === 'string') return n === '1' || (lang === 'fr' && n === '0');
  return lang === 'fr' ? Math.abs(n) < 2 : Math.abs(n) === 1;
}
