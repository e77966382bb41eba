import { EN } from './en.ts';
import type { Lang } from './format.ts';
import { FR } from './fr.ts';
import { NL, type Words } from './nl.ts';
import { typesetAll } from './typeset-french.ts';

export type { Words } from './nl.ts';

const WORDS: Readonly<Record<Lang, Words>> = { nl: NL, fr: typesetAll(FR), en: EN };

/** The sentences of one language. */
export function wordsIn(lang: Lang): Words {
  return WORDS[lang];
}
