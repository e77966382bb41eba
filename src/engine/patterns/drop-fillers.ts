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
 * Finds the sentences that people add to all sorts of tickets ("kan iemand eens kijken?").
 *
 * They say nothing of the problem, and make different problems look alike. A sentence that the catalogue knows a
 * meaning for is no filler, however often it returns.
 *
 * @param texts      of all tickets
 * @param isMeaning  whether a sentence names a specific thing or fault
 * @returns          the sentences, folded and without marks, for dropFillers
 * @cost             O(length)
 */
export function findFillers(
  texts: readonly ThoughtText[],
  isMeaning: (sentence: string, language: ThoughtText['language']) => boolean,
): ReadonlySet<string> {
  const seen = new Map<string, Seen>();
  for (const { title, body, language } of texts) {
    const own = new Set<string>();
    for (const sentence of sentencesOf(body)) {
      const key = plain(sentence);
      if (own.has(key)) continue;
      own.add(key);
      const before = seen.get(key) ?? { times: 0, titles: new Set(), sentence, language };
      before.times += 1;
      before.titles.add(plain(title));
      seen.set(key, before);
    }
  }
  const fillers = new Set<string>();
  for (const [key, { times, titles, sentence, language }] of seen) {
    if (key === '' || times < LEAST_TIMES || titles.size < LEAST_TITLES * times) continue;
    if (key.split(' ').length <= MOST_WORDS && !isMeaning(sentence, language)) fillers.add(key);
  }
  return fillers;
}

type Seen = {
  times: number;
  readonly titles: Set<string>;
  /** As it was first typed, and in which language. */
  readonly sentence: string;
  readonly language: ThoughtText['language'];
};

/**
 * Leaves the fillers out of a ticket's body; a title is always kept.
 *
 * @param text     of one ticket
 * @param fillers  from findFillers
 * @returns        the same text without them
 * @cost           O(length)
 */
export function dropFillers(text: ThoughtText, fillers: ReadonlySet<string>): ThoughtText {
  const kept = sentencesOf(text.body).filter((sentence) => !fillers.has(plain(sentence)));
  return { ...text, body: kept.join('') };
}

function sentencesOf(body: string): string[] {
  return body.match(SENTENCE) ?? [];
}

function plain(sentence: string): string {
  return fold(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
