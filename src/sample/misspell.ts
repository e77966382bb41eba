import type { Random } from '../engine/base/seeded-random.ts';
import { pick } from './chance.ts';

const NEXT_KEY: Readonly<Record<string, string>> = {
  a: 'z',
  e: 'r',
  i: 'o',
  o: 'p',
  n: 'b',
  t: 'y',
  r: 't',
  s: 'd',
  d: 's',
  l: 'm',
  m: 'l',
  k: 'j',
  g: 'h',
};
const LEAST_LETTERS = 5; // shorter words become other words too easily
const PLAIN_WORD = /^[\p{Ll}][\p{Ll}'’]{4,}$/u;

type Slip = (word: string, random: Random) => string;

const SLIPS: readonly Slip[] = [
  (word, random) => {
    const at = 1 + random.below(word.length - 2);
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  },
  (word, random) => {
    const at = 1 + random.below(word.length - 2);
    return word.slice(0, at) + word.slice(at + 1);
  },
  (word, random) => {
    const at = 1 + random.below(word.length - 1);
    return word.slice(0, at) + word[at] + word.slice(at);
  },
  (word, random) => {
    const at = 1 + random.below(word.length - 1);
    return word.slice(0, at) + (NEXT_KEY[word[at]] ?? word[at]) + word.slice(at + 1);
  },
  (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  (word) => (word.endsWith('dt') ? word.slice(0, -1) : word.replace(/([^dt])t$/u, '$1d')),
  (word) => word.replace('ij', 'ei').replace('ou', 'au').replace('ph', 'f'),
];
const TRIES = 12;

/**
 * Types a text as a person in a hurry does: one slip in about fourteen words, at least one where a word allows it.
 *
 * @param text     what was meant
 * @param random   where the slips fall
 * @returns        the text as typed; the same text when no word is long enough to slip on
 */
export function misspell(text: string, random: Random): string {
  const words = text.split(/(\s+)/u);
  const candidates = words.flatMap((word, at) =>
    PLAIN_WORD.test(word) && word.length >= LEAST_LETTERS ? [at] : [],
  );
  if (candidates.length === 0) return text;
  const wanted = 1 + Math.floor(candidates.length / 9);
  let made = 0;
  for (let tries = 0; tries < TRIES * wanted && made < wanted; tries += 1) {
    const at = pick(random, candidates);
    const typed = pick(random, SLIPS)(words[at], random);
    if (typed === words[at]) continue;
    words[at] = typed;
    made += 1;
  }
  return words.join('');
}

/** Types a text on a phone keyboard: no accents, hardly a capital, no space after a comma. */
export function typeOnPhone(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return plain.replace(/, /gu, ',').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
