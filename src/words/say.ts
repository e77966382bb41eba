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

/** "lijn 5", "lijnen 5, 32, 61", "lijnen 1, 2, 3, 4, 5, …": line numbers with the word that fits them. */
export function atLines(lines: string | number, one: string, many: string): string {
  return `${String(lines).includes(',') ? many : one} ${lines}`;
}

const [MARK, READS] = ['\u0001', '\u0002'];

/** A place where a page puts an element, such as a link; the words round it fit what the element reads. */
export const placeFor = (name: string, reads = ''): string => `${MARK}${name}${READS}${reads}${MARK}`;

/** A sentence in parts: texts, and the names of the places between them. */
export function partsOf(said: string): readonly ({ readonly text: string } | { readonly place: string })[] {
  return said
    .split(MARK)
    .map((part, index) => (index % 2 === 1 ? { place: part.slice(0, part.indexOf(READS)) } : { text: part }));
}

/** Whether a number is spoken of as one. */
export function isOne(n: string | number, lang: Lang): boolean {
  if (typeof n === 'string') {
    const reads = n.slice(n.indexOf(READS) + 1).replace(MARK, '');
    return reads === '1' || (lang === 'fr' && reads === '0');
  }
  return lang === 'fr' ? Math.abs(n) < 2 : Math.abs(n) === 1;
}

/** What comes first in each of these orders of dates, `dmy ymd`, in the words given. */
export function ordersIn(
  orders: string | number,
  first: Readonly<Record<string, string>>,
): readonly string[] {
  return String(orders)
    .split(' ')
    .map((order) => first[order]);
}
