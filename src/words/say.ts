import { count, type Lang } from './format.ts';

/** What a sentence is filled with: ready-made words and numbers. */
export type Filled = Readonly<Record<string, string | number>>;

/** A sentence with places to fill. */
export type Say = (filled: Filled) => string;

/** Lets the compiler see a sentence as one, wherever it stands. */
export const say = (sentence: Say): Say => sentence;

/** "1 ticket", "1.204 tickets": the number with the word that fits it. French counts 0 as one. */
export function counted(n: string | number, one: string, many: string, lang: Lang): string {
  const value = Number(n);
  const isOne = lang === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1;
  return `${count(value, lang)} ${isOne ? one : many}`;
}
