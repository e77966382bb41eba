import { wordsOf } from '../../text/words-of.ts';
import { STEM_LANGUAGES, stemName } from '../compile-catalogue.ts';
import type { Topic } from './topic.ts';

/** Words that only together mean a topic, by its place. */
export type Phrase = { readonly others: readonly string[]; readonly topic: number };

/** The lists of topics, ready to be looked up by the stems of words, see stemName. */
export type CompiledTopics = {
  readonly size: number;
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** By the stem of the longest of their words. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
};

/** "n/b" and "c:" stand in any text. */
const SHORTEST_ANCHOR = 3;

/**
 * Turns lists of words into an index from stems to topics.
 *
 * @param topics  words in three languages
 * @returns       places are those of `topics`
 * @cost          O(words), some 100 ms for 50,000
 */
export function compileTopics(topics: readonly Topic[]): CompiledTopics {
  const words = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const [topic, said] of topics.entries()) {
    for (const language of STEM_LANGUAGES) {
      for (const entry of said[language].split(/\s+/u)) {
        const parts = wordsOf(entry.replaceAll('+', ' ')).map(({ folded }) => folded);
        const [longest = '', ...others] = parts.sort((a, b) => b.length - a.length);
        const anchor = stemName(longest, language);
        if (others.length === 0 && longest !== '') put(words, anchor, topic);
        if (others.length > 0 && longest.length >= SHORTEST_ANCHOR)
          put(phrases, anchor, { others: others.map((part) => stemName(part, language)), topic });
      }
    }
  }
  return { size: topics.length, words, phrases };
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
