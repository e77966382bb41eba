import { fold } from '../text/fold.ts';
import type { ThoughtText } from './read-tickets.ts';

/** Seen fewer times, a sentence may be chance. */
const LEAST_TIMES = 3;
/** A filler comes with all sorts of titles; an automatic text with one. */
const LEAST_TITLES = 0.75;
/** Longer sentences are not typed alike by chance. */
const MOST_WORDS = 14;
const SENTENCE = /[^\n.!?]+[\n.!?]*/g;

/**
 * Finds the sentences that people add to all sorts of tickets ("kan iemand eens kijken?") and leaves them out.
 *
 * They say nothing of the problem, and make different problems look alike. A sentence that the catalogue knows a
 * meaning for is kept, however often it returns, and a title always is.
 *
 * @param texts      of all tickets
 * @param isMeaning  whether a sentence names a specific thing or fault
 * @returns          the same texts without their fillers, in the same order
 * @cost             O(length)
 */
export function dropFillers(
  texts: readonly ThoughtText[],
  isMeaning: (sentence: string, language: ThoughtText['language']) => boolean,
): ThoughtText[] {
  const titlesOf = new Map<string, { times: number; titles: Set<string> }>();
  for (const { title, body } of texts) {
    for (const sentence of new Set(sentencesOf(body).map(plain))) {
      const seen = titlesOf.get(sentence) ?? { times: 0, titles: new Set() };
      seen.times += 1;
      seen.titles.add(plain(title));
      titlesOf.set(sentence, seen);
    }
  }
  const verdicts = new Map<string, boolean>();
  const isFiller = (sentence: string, language: ThoughtText['language']): boolean => {
    const key = plain(sentence);
    const seen = titlesOf.get(key);
    if (key === '' || seen === undefined || seen.times < LEAST_TIMES) return false;
    if (seen.titles.size < LEAST_TITLES * seen.times || key.split(' ').length > MOST_WORDS) return false;
    let verdict = verdicts.get(key);
    if (verdict === undefined) {
      verdict = !isMeaning(sentence, language);
      verdicts.set(key, verdict);
    }
    return verdict;
  };
  return texts.map((text) => {
    const kept = sentencesOf(text.body).filter((sentence) => !isFiller(sentence, text.language));
    return { ...text, body: kept.join('') };
  });
}

function sentencesOf(body: string): string[] {
  return body.match(SENTENCE) ?? [];
}

function plain(sentence: string): string {
  return fold(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
