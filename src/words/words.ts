import { EN } from './en.ts';
import type { Lang } from './format.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';

/** Every sentence of the product, once a language. Dutch is written first; the compiler asks for the others. */
export type Words = typeof NL;

const WORDS: Readonly<Record<Lang, Words>> = { nl: NL, fr: FR, en: EN };

/** The sentences of one language. */
export function wordsIn(lang: Lang): Words {
  return WORDS[lang];
}
