import type { Word } from '../../text/words-of.ts';
import { STEM_LANGUAGES, stemName } from '../compile-catalogue.ts';
import { isFunctionWord, type ReadTicket } from '../read-tickets.ts';
import type { CompiledTopics, Phrase } from './compile-topics.ts';

/** How strongly a ticket speaks of each topic that it speaks of, by the topic's place. */
export type TopicStrengths = ReadonlyMap<number, number>;

/** Shorter parts of a Dutch compound are endings. */
const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 8;
/** Deep in a letter anything is mentioned. */
const FIRST_WORDS = 70;
const TITLE = 1.2;
/** Words that only together mean a topic are surer of it than one; so near one another they must stand. */
const TOGETHER = 1.3;
const NEAR = 6;

/** What a word is in each language, and what it says by itself. */
type Known = {
  readonly stems: readonly string[];
  readonly topics: readonly number[];
  readonly phrases: readonly Phrase[];
};

/**
 * Makes a reader of what tickets are about, word by word: a word that stands under few topics speaks for each of them.
 *
 * A word is sought in the ticket's own language, then in the others, because people mix them; a Dutch compound that stands in no
 * list says what its parts say.
 *
 * @param compiled  see compileTopics
 * @returns         reads one ticket; remembers words, since they return
 * @cost            O(words of the ticket)
 */
export function createTopicReader(compiled: CompiledTopics): (ticket: ReadTicket) => TopicStrengths {
  const remembered = new Map<string, Known>();
  return ({ words, titleWords, language }) => {
    const read = words.slice(0, titleWords + FIRST_WORDS);
    const known = read.map(({ folded }) => {
      const key = `${language}:${folded}`;
      const found = remembered.get(key) ?? knownWord(compiled, folded, language);
      remembered.set(key, found);
      return found;
    });
    return strengthsOf(read, known, { titleWords, topics: compiled.size });
  };
}

function knownWord(
  { words, phrases }: CompiledTopics,
  folded: string,
  language: ReadTicket['language'],
): Known {
  const stems = STEM_LANGUAGES.map((each) => stemName(folded, each));
  return {
    stems,
    topics: isFunctionWord(folded, language) ? [] : topicsOf(words, folded, language),
    phrases: stems.flatMap((stem) => phrases.get(stem) ?? []),
  };
}

function topicsOf(
  words: CompiledTopics['words'],
  folded: string,
  language: ReadTicket['language'],
): readonly number[] {
  const own = language === null ? undefined : words.get(stemName(folded, language));
  if (own !== undefined) return own;
  for (const other of STEM_LANGUAGES) {
    const found = words.get(stemName(folded, other));
    if (found !== undefined) return found;
  }
  return language === 'nl' && folded.length >= SHORTEST_COMPOUND ? topicsOfParts(words, folded) : [];
}

/** "inktpatroon": the longest end that is a word, and the front when it is one too; else the longest front. */
function topicsOfParts(words: CompiledTopics['words'], folded: string): readonly number[] {
  const topicsOfPart = (part: string) => words.get(stemName(part, 'nl'));
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut += 1) {
    const back = topicsOfPart(folded.slice(cut));
    if (back === undefined) continue;
    const front = folded.slice(0, cut);
    return [...new Set([...back, ...(topicsOfPart(front) ?? topicsOfPart(front.replace(/s$/u, '')) ?? [])])];
  }
  for (let cut = folded.length - SHORTEST_PART; cut > SHORTEST_PART; cut -= 1) {
    const front = topicsOfPart(folded.slice(0, cut));
    if (front !== undefined) return front;
  }
  return [];
}

function strengthsOf(
  words: readonly Word[],
  known: readonly Known[],
  { titleWords, topics }: { readonly titleWords: number; readonly topics: number },
): TopicStrengths {
  const strengths = new Map<number, number>();
  const add = (topic: number, strength: number): void => {
    strengths.set(topic, (strengths.get(topic) ?? 0) + strength);
  };
  const places = new Map<string, number[]>();
  for (const [index, { at }] of words.entries())
    for (const stem of known[index].stems) places.set(stem, [...(places.get(stem) ?? []), at]);
  const seen = new Set<Known>();
  for (const [index, word] of known.entries()) {
    if (seen.has(word)) continue;
    seen.add(word);
    const times = index < titleWords ? TITLE : 1;
    // The more topics a word stands under, the less it says of each.
    const each = Math.log(topics / word.topics.length) / Math.log(topics) / Math.sqrt(word.topics.length);
    for (const topic of word.topics) add(topic, times * each);
    for (const { others, topic } of word.phrases)
      if (others.every((other) => isNear(places.get(other), words[index].at))) add(topic, times * TOGETHER);
  }
  return strengths;
}

function isNear(places: readonly number[] | undefined, at: number): boolean {
  return places?.some((place) => Math.abs(place - at) <= NEAR) ?? false;
}
