import { wordsOf } from '../text/words-of.ts';
import type { Expressions } from './catalogue/catalogue.ts';
import type { Catalogue } from './catalogue/whole-catalogue.ts';
import { STEM_LANGUAGES, stemName } from './compile-catalogue.ts';
import { FUNCTION_WORDS, NEGATIONS, PARTICLES, QUALIFIERS } from './function-words.data.ts';
import type { ReadTicket } from './read-tickets.ts';
import { SHARED_WORDS } from './shared-words/shared-words.ts';
import { compileTopics } from './topics/compile-topics.ts';
import { createTopicReader, type TopicStrengths } from './topics/read-topics.ts';
import { MATTERS, TOPICS } from './topics/topics.ts';

/** What a text is about, as a direction over the concepts of the catalogue and the topics: strengths of length one. */
export type Gist = {
  /** Each once. */
  readonly concepts: readonly number[];
  readonly strengths: readonly number[];
};

/** Reads the gist of tickets. */
export type GistReader = (ticket: ReadTicket) => Gist;

/** A word that stands under more concepts than this share says nothing of any. */
const MOST_CONCEPTS = 0.12;
/** The concepts a word stands for most; the rest is chance. */
const CONCEPTS_OF_WORD = 16;
const CONCEPTS_OF_TICKET = 40;
/** A concept with this mean strength over all tickets weighs nothing. */
const MOST_COMMON = 0.25;
/** Deep in a letter anything is mentioned. */
const FIRST_WORDS = 45;
const TITLE = 1.3;
/** What a ticket is about, and how that fails, by the lists of topics, beside what the catalogue says of it. */
const TOPIC_SHARE = { matter: 0.8, fault: 0.4 } as const;
/** One word of a topic may be chance. */
const CLEAR_TOPIC = 1.2;

type WordMeaning = { readonly concepts: readonly (readonly [number, number])[]; readonly weight: number };

/**
 * Learns from the catalogue and the topics which concepts each word stands under, in three languages, so that two tickets can
 * be compared by what they are about where neither says a whole expression.
 *
 * @param catalogue  its objects, symptoms and cards are the first concepts, the topics those after them
 * @returns          makes readers for the tickets of one company, which remember its words; a ticket without a known
 *                   word has an empty gist
 * @source           explicit semantic analysis: Gabrilovich & Markovitch (2007), IJCAI
 * @cost             O(expressions) once, O(words) a ticket
 */
export function learnGist(catalogue: Catalogue): () => GistReader {
  const uses = new Map<string, Map<number, number>>();
  let concepts = 0;
  const add = (says: Expressions): void => {
    for (const language of STEM_LANGUAGES) {
      for (const expression of says[language]) {
        for (const { folded } of wordsOf(expression.replaceAll('*', ''))) {
          if (FUNCTION_WORDS[language].has(folded) || isEmpty(folded)) continue;
          const name = stemName(folded, language);
          const row = uses.get(name) ?? new Map<number, number>();
          row.set(concepts, (row.get(concepts) ?? 0) + 1);
          uses.set(name, row);
        }
      }
    }
    concepts += 1;
  };
  for (const { says } of [...catalogue.objects, ...catalogue.symptoms]) add(says);
  for (const { idioms } of catalogue.cards) add(idioms);
  const meanings = new Map<string, WordMeaning>();
  for (const [name, row] of uses) {
    if (row.size > Math.max(8, MOST_CONCEPTS * concepts)) continue;
    const ranked = [...row].map(([concept, times]): [number, number] => [concept, 1 + Math.log(times)]);
    ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const kept = ranked.slice(0, CONCEPTS_OF_WORD);
    const length = Math.sqrt(kept.reduce((sum, [, value]) => sum + value * value, 0));
    meanings.set(name, {
      concepts: kept.map(([concept, value]) => [concept, value / length]),
      weight: Math.log(1 + concepts / row.size),
    });
  }
  addSharedMeanings(meanings, uses);
  const topics = compileTopics(TOPICS);
  return () => {
    const meaningOf = rememberedMeanings(meanings);
    const topicsOf = createTopicReader(topics);
    return (ticket) => withTopics(gistOf(ticket, meaningOf), topicsOf(ticket), concepts);
  };
}

/** A word that the catalogue does not use means what the words of its row in the table of shared words mean there. */
function addSharedMeanings(
  meanings: Map<string, WordMeaning>,
  uses: ReadonlyMap<string, ReadonlyMap<number, number>>,
): void {
  for (const row of SHARED_WORDS) {
    const names = STEM_LANGUAGES.flatMap((language, column) =>
      row[column].split(' ').flatMap((word) => (word === '' ? [] : [stemName(word, language)])),
    );
    const known = names.flatMap((name) => meanings.get(name) ?? []);
    if (known.length === 0) continue;
    const sum = new Map<number, number>();
    for (const { concepts } of known)
      for (const [concept, value] of concepts) sum.set(concept, (sum.get(concept) ?? 0) + value);
    const kept = [...sum].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CONCEPTS_OF_WORD);
    const length = Math.sqrt(kept.reduce((total, [, value]) => total + value * value, 0));
    const meaning: WordMeaning = {
      concepts: kept.map(([concept, value]) => [concept, value / length]),
      weight: known.reduce((total, { weight }) => total + weight, 0) / known.length,
    };
    for (const name of names) if (!uses.has(name) && !meanings.has(name)) meanings.set(name, meaning);
  }
}

function isEmpty(folded: string): boolean {
  if (folded.length < 3 || PARTICLES.has(folded) || QUALIFIERS.has(folded)) return true;
  return STEM_LANGUAGES.some((language) => NEGATIONS[language].has(folded));
}

type MeaningOf = (folded: string, language: ReadTicket['language']) => WordMeaning | null;

/** Words return, and a stem costs more than remembering. Null of a word that says nothing. */
function rememberedMeanings(meanings: ReadonlyMap<string, WordMeaning>): MeaningOf {
  const remembered = new Map<string, WordMeaning | null>();
  return (folded, language) => {
    const key = `${language}:${folded}`;
    let meaning = remembered.get(key);
    if (meaning === undefined) {
      meaning = meaningIn(meanings, folded, language);
      remembered.set(key, meaning);
    }
    return meaning;
  };
}

/** In the ticket's own language, else in the first that knows the word. */
function meaningIn(
  meanings: ReadonlyMap<string, WordMeaning>,
  folded: string,
  language: ReadTicket['language'],
): WordMeaning | null {
  if (isEmpty(folded)) return null;
  if (language !== null && FUNCTION_WORDS[language].has(folded)) return null;
  const own = language === null ? undefined : meanings.get(stemName(folded, language));
  const found =
    own ?? STEM_LANGUAGES.map((other) => meanings.get(stemName(folded, other))).find((one) => one);
  return found ?? null;
}

function gistOf({ words, titleWords, language }: ReadTicket, meaningOf: MeaningOf): Gist {
  const sum = new Map<number, number>();
  const seen = new Set<string>();
  for (const [index, { folded }] of words.slice(0, titleWords + FIRST_WORDS).entries()) {
    if (seen.has(folded)) continue;
    seen.add(folded);
    const meaning = meaningOf(folded, language);
    if (meaning === null) continue;
    for (const [concept, value] of meaning.concepts) {
      sum.set(concept, (sum.get(concept) ?? 0) + value * meaning.weight * (index < titleWords ? TITLE : 1));
    }
  }
  const strongest = [...sum].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CONCEPTS_OF_TICKET);
  return gistFrom(strongest);
}

/** Each topic is a concept of its own, from `first` on. */
function withTopics(gist: Gist, strengths: TopicStrengths, first: number): Gist {
  const scaled = (rows: readonly (readonly [number, number])[], share: number): [number, number][] => {
    const length = Math.sqrt(rows.reduce((sum, [, strength]) => sum + strength * strength, 0));
    return rows.map(([topic, strength]) => [
      first + topic,
      (share * strength) / Math.max(length, CLEAR_TOPIC),
    ]);
  };
  const rows = [...strengths];
  const matters = rows.filter(([topic]) => topic < MATTERS.length);
  const faults = rows.filter(([topic]) => topic >= MATTERS.length);
  return gistFrom([
    ...pairsOf(gist),
    ...scaled(matters, TOPIC_SHARE.matter),
    ...scaled(faults, TOPIC_SHARE.fault),
  ]);
}

/**
 * Brings strengths to length one.
 *
 * @param pairs  concepts, each once, and how strong each is
 * @returns      an empty gist where there are none, or all are zero
 * @cost         O(pairs)
 */
export function gistFrom(pairs: readonly (readonly [number, number])[]): Gist {
  const length = Math.sqrt(pairs.reduce((total, [, value]) => total + value * value, 0));
  if (length === 0) return { concepts: [], strengths: [] };
  return {
    concepts: pairs.map(([concept]) => concept),
    strengths: pairs.map(([, value]) => value / length),
  };
}

/** Beside a whole gist, how much the firm's own name of a thing says what a ticket is about. */
const NAME = 0.8;

/**
 * Adds what the firm calls its own things to the gists, each as a concept of its own.
 *
 * @param gists  of all tickets
 * @param named  for each ticket the numbers of the names it has, beyond all concepts
 * @returns      the same, of length one again
 * @cost         O(tickets)
 */
export function withNames(gists: readonly Gist[], named: readonly (readonly number[])[]): Gist[] {
  return gists.map((gist, index) => {
    const names = named[index] ?? [];
    if (names.length === 0) return gist;
    return gistFrom([...pairsOf(gist), ...names.map((name) => [name, NAME] as const)]);
  });
}

/**
 * Takes out of every gist what the whole firm is about: where each ticket speaks of one system, that says nothing.
 *
 * @param gists  of all tickets
 * @returns      the same, each concept weighing by how rare it is here, of length one again
 * @cost         O(tickets)
 */
export function withoutCommon(gists: readonly Gist[]): Gist[] {
  return gists.map(rareIn(gists));
}

/**
 * What withoutCommon does, for a gist that need not be one of them.
 *
 * @param gists  of all tickets
 * @returns      lets each concept weigh by how rare it is in them
 * @cost         O(tickets) once
 */
export function rareIn(gists: readonly Gist[]): (gist: Gist) => Gist {
  const counts = new Map<number, number>();
  for (const gist of gists)
    for (const [concept, value] of pairsOf(gist)) counts.set(concept, (counts.get(concept) ?? 0) + value);
  return (gist) =>
    gistFrom(
      pairsOf(gist).map(([concept, value]) => {
        const share = (counts.get(concept) ?? 0) / gists.length;
        return [concept, value * Math.max(0, Math.log(MOST_COMMON / (share + 0.003)))];
      }),
    );
}

function pairsOf({ concepts, strengths }: Gist): (readonly [number, number])[] {
  return concepts.map((concept, at) => [concept, strengths[at]]);
}

/** How alike two gists are, in [0, 1]; 0 when either is empty. */
export function gistLikeness(a: Gist, b: Gist): number {
  const [small, large] = a.concepts.length <= b.concepts.length ? [a, b] : [b, a];
  let sum = 0;
  small.concepts.forEach((concept, at) => {
    const place = large.concepts.indexOf(concept);
    if (place >= 0) sum += small.strengths[at] * large.strengths[place];
  });
  return sum;
}

/**
 * How alike every two of some gists are, as gistLikeness says it.
 *
 * @param gists  at most some thousands
 * @returns      in [0, 1]; that of two places a > b stands at a (a - 1) / 2 + b
 * @cost         O(gists² x concepts of one), a tenth of asking for each pair
 */
export function gistLikenesses(gists: readonly Gist[]): Float64Array {
  const columns = gists.reduce((most, { concepts }) => Math.max(most, ...concepts), -1) + 1;
  const over = new Float64Array(columns);
  const likenesses = new Float64Array((gists.length * (gists.length - 1)) / 2);
  for (const [large, { concepts, strengths }] of gists.entries()) {
    for (let at = 0; at < concepts.length; at += 1) over[concepts[at]] = strengths[at];
    for (const [small, row] of gists.entries()) {
      // Of two as long the later one is read, so that sums are rounded alike however one asks.
      const isSmall =
        small > large ? row.concepts.length <= concepts.length : row.concepts.length < concepts.length;
      if (small === large || !isSmall) continue;
      let sum = 0;
      for (let at = 0; at < row.concepts.length; at += 1) sum += row.strengths[at] * over[row.concepts[at]];
      likenesses[placeOfPair(small, large)] = sum;
    }
    for (const concept of concepts) over[concept] = 0;
  }
  return likenesses;
}

function placeOfPair(a: number, b: number): number {
  return a > b ? (a * (a - 1)) / 2 + b : (b * (b - 1)) / 2 + a;
}
