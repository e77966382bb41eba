import { LANGS } from '../words/format.ts';
import { type Words, wordsIn } from '../words/words.ts';

/** Where a system says which language its user speaks, the strongest first. */
type Environment = {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
};

/** A sentence in the language of the system (`LANG=fr_BE.UTF-8`); in each of ours where it speaks none of them. */
export function inSpokenLanguages(
  { LC_ALL, LC_MESSAGES, LANG }: Environment,
  say: (words: Words) => string,
): string {
  const spoken = LC_ALL || LC_MESSAGES || LANG || '';
  const own = LANGS.filter((lang) => new RegExp(`^${lang}(?![a-z])`, 'iu').test(spoken));
  return (own.length > 0 ? own : LANGS).map((lang) => say(wordsIn(lang))).join('\n');
}
