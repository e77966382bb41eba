import type { StemLanguage } from '../text/stem.ts';
import type { Word } from '../text/words-of.ts';
import {
  type CompiledCatalogue,
  type Expression,
  type Meaning,
  NEGATION_KEY,
  STEM_LANGUAGES,
} from './compile-catalogue.ts';
import { FUNCTION_WORDS, NEGATIONS, NEGATIONS_OF_ONE_LANGUAGE } from './function-words.data.ts';
import type { KeyReader } from './keys-of-word.ts';

/** A meaning found in a ticket, with the words that say so. */
export type Match = {
  readonly meaning: Meaning;
  /** In (0, 1]: an exact word of the ticket's own language is 1. */
  readonly quality: number;
  /** Words of the phrase that carry meaning. */
  readonly content: number;
  /** Positions in the list of words, ascending. */
  readonly words: readonly number[];
  /** Only a part of a longer known word answered ("printer" in "printserver"). */
  readonly part: boolean;
};

/** Only names and very short words are shared by chance between languages. */
const FOREIGN = { short: 0.45, long: 0.9 } as const;
const SHORT_WORD = 4;
/** "geen foutmelding" does not report an error: the denial stands right before. */
const DENIED = 0.15;
/** "streepjescode" is no "streep": part of a word is a fault only beside another word. */
const PART_ALONE = 0.35;
const SHORTEST_JOINED = 5;

type Place = {
  readonly word: number;
  readonly at: number;
  readonly quality: number;
  readonly part: boolean;
  readonly loose: boolean;
};

/**
 * Every meaning of the catalogue that a ticket's words carry, in any of the three languages.
 *
 * @param words     the ticket's words, title first
 * @param language  the ticket's own, preferred; null when unknown
 * @param compiled  the catalogue's index
 * @param reader    its words
 * @returns         the best match of each meaning, in the order of the table
 * @cost            O(words x expressions anchored on them)
 */
export function matchExpressions(
  words: readonly Word[],
  language: StemLanguage | null,
  compiled: CompiledCatalogue,
  reader: KeyReader,
): Match[] {
  const places = placesOfKeys(words, language, reader);
  const best = new Map<string, Match>();
  for (const key of places.keys()) {
    for (const position of compiled.byAnchor[key] ?? []) {
      const expression = compiled.expressions[position];
      if (expression === undefined) continue;
      const match = matchOne(expression, key, places, language, words);
      if (match === undefined) continue;
      const identity = `${match.meaning.kind}${match.meaning.index}`;
      const known = best.get(identity);
      if (known === undefined || isBetter(match, known)) best.set(identity, match);
    }
  }
  return [...best.values()].sort(
    (a, b) => a.meaning.kind.localeCompare(b.meaning.kind) || a.meaning.index - b.meaning.index,
  );
}

function isBetter(a: Match, b: Match): boolean {
  const strength = (match: Match): number =>
    match.quality * (1 + 0.25 * Math.min(3, match.content)) - (match.part ? 0.01 : 0);
  return strength(a) > strength(b) + 1e-9;
}

function placesOfKeys(
  words: readonly Word[],
  language: StemLanguage | null,
  reader: KeyReader,
): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  const put = (key: number, place: Place): void => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  };
  words.forEach((word, index) => {
    if (denies(word.folded, language))
      put(NEGATION_KEY, { word: index, at: word.at, quality: 1, part: false, loose: false });
    for (const { key, quality, part, loose } of reader.keysOf(word.folded))
      put(key, { word: index, at: word.at, quality, part, loose });
    const next = words[index + 1];
    if (next === undefined || next.at !== word.at + 1) return;
    const joined = word.folded + next.folded;
    if (joined.length < SHORTEST_JOINED || !reader.isKnown(joined) || word.folded.length < 2) return;
    for (const { key, quality } of reader.keysOf(joined)) {
      if (quality === 1) put(key, { word: index, at: word.at, quality: 0.95, part: false, loose: false });
    }
  });
  return places;
}

function denies(folded: string, language: StemLanguage | null): boolean {
  if (language !== null && NEGATIONS[language].has(folded)) return true;
  if (NEGATIONS_OF_ONE_LANGUAGE.has(folded) && language !== null) return false;
  return STEM_LANGUAGES.some((other) => NEGATIONS[other].has(folded));
}

function matchOne(
  expression: Expression,
  anchor: number,
  places: ReadonlyMap<number, readonly Place[]>,
  language: StemLanguage | null,
  words: readonly Word[],
): Match | undefined {
  let best: Match | undefined;
  for (const place of places.get(anchor) ?? []) {
    const found = gather(expression, place, anchor, places);
    if (found === undefined) continue;
    const quality = qualityOf(expression, found, language, words);
    if (quality === 0 || (best !== undefined && best.quality >= quality)) continue;
    best = {
      meaning: expression.meaning,
      quality,
      content: expression.content,
      words: [...new Set(found.map(({ word }) => word))].sort((a, b) => a - b),
      part: expression.keys.length === 1 && place.part,
    };
  }
  return best;
}

/** The nearest place of every other word, if all stand within the span. */
function gather(
  expression: Expression,
  from: Place,
  anchor: number,
  places: ReadonlyMap<number, readonly Place[]>,
): Place[] | undefined {
  const found = [from];
  for (const key of expression.keys) {
    if (key === anchor) continue;
    let nearest: Place | undefined;
    for (const place of places.get(key) ?? []) {
      if (nearest === undefined || Math.abs(place.at - from.at) < Math.abs(nearest.at - from.at))
        nearest = place;
    }
    if (nearest === undefined || Math.abs(nearest.at - from.at) > expression.span) return undefined;
    found.push(nearest);
  }
  const ats = found.map(({ at }) => at);
  return Math.max(...ats) - Math.min(...ats) > expression.span ? undefined : found;
}

function qualityOf(
  expression: Expression,
  found: readonly Place[],
  language: StemLanguage | null,
  words: readonly Word[],
): number {
  const [first] = found;
  if (found.length === 1 && first !== undefined && first.part) {
    if (first.loose) return 0;
    if (expression.meaning.kind !== 'object') return PART_ALONE;
  }
  let quality = Math.min(...found.map((place) => place.quality));
  if (expression.keys.length === 1 && language !== null && isOwnFunctionWord(words, found, language))
    return 0;
  if (language !== null && expression.language !== language) {
    quality *= expression.letters > 0 && expression.letters <= SHORT_WORD ? FOREIGN.short : FOREIGN.long;
  }
  if (expression.meaning.kind === 'symptom' && !expression.denies && isDenied(found, words, language))
    quality *= DENIED;
  return quality;
}

/** In Dutch "word" is a verb, in French "sans" is no storage. */
function isOwnFunctionWord(words: readonly Word[], found: readonly Place[], language: StemLanguage): boolean {
  return found.some(({ word }) => {
    const folded = words[word]?.folded ?? '';
    return FUNCTION_WORDS[language].has(folded) || NEGATIONS[language].has(folded);
  });
}

function isDenied(found: readonly Place[], words: readonly Word[], language: StemLanguage | null): boolean {
  const first = Math.min(...found.map(({ word }) => word));
  const here = words[first];
  const before = words[first - 1];
  return (
    here !== undefined && before !== undefined && here.at - before.at === 1 && denies(before.folded, language)
  );
}
