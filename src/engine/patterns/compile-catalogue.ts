import { requires } from '../base/requires.ts';
import { type StemLanguage, stem } from '../text/stem.ts';
import { wordsOf } from '../text/words-of.ts';
import type { Expressions } from './catalogue/catalogue.ts';
import type { Catalogue } from './catalogue/whole-catalogue.ts';
import { FUNCTION_WORDS, NEGATIONS, PARTICLES, QUALIFIERS } from './function-words.data.ts';

/** What an expression means: a thing, a way it fails, or a whole problem. `index` is its place in the table. */
export type Meaning = { readonly kind: 'object' | 'symptom' | 'card'; readonly index: number };

/** One way of saying a meaning, as keys of words. */
export type Expression = {
  readonly keys: readonly number[];
  readonly meaning: Meaning;
  readonly language: StemLanguage;
  /** Words that carry meaning by themselves; negations and particles do not. */
  readonly content: number;
  /** Letters of its only word, else 0: a short word of another language is weak evidence. */
  readonly letters: number;
  /** Furthest apart its words may stand. */
  readonly span: number;
  readonly denies: boolean;
};

/** The catalogue, ready to be looked up by the words of a ticket. */
export type CompiledCatalogue = {
  readonly catalogue: Catalogue;
  readonly expressions: readonly Expression[];
  /** For each key the expressions whose rarest word it is. */
  readonly byAnchor: readonly (readonly number[])[];
  /** `nl:afdruk` gives the key of a stem. */
  readonly keyOfStem: ReadonlyMap<string, number>;
  readonly keyOfPrefix: ReadonlyMap<string, number>;
  /** Every word of the table, folded, for compounds and typing mistakes. */
  readonly knownWords: ReadonlySet<string>;
  /** Whether a card also takes a generic fault, per card. */
  readonly forAnyFault: readonly boolean[];
  readonly objectsOfCard: readonly (readonly number[])[];
  readonly symptomsOfCard: readonly (readonly number[])[];
  readonly cardsOfObject: readonly (readonly number[])[];
  readonly cardsOfSymptom: readonly (readonly number[])[];
};

/** The key of every word that denies. */
export const NEGATION_KEY = 0;
export const STEM_LANGUAGES = ['nl', 'fr', 'en'] as const;
/** A prefix of two letters would match half a dictionary. */
const SHORTEST_PREFIX = 3;

/**
 * Turns the tables into an index from words to what they may mean.
 *
 * Done once; every ticket then costs only its own words, however large the tables grow.
 *
 * @param catalogue  objects, symptoms and cards; ids unique within each
 * @returns          the index; an empty catalogue gives one that never matches
 * @throws           InvalidInput when a card names an object or symptom that does not exist
 * @cost             O(expressions), about 100 ms for 10,000
 */
export function compileCatalogue(catalogue: Catalogue): CompiledCatalogue {
  const draft: Draft = {
    keys: new Map([['!', NEGATION_KEY]]),
    prefixes: new Map(),
    known: new Set(),
    stems: new Map(),
    things: new Set(),
  };
  const expressions: Expression[] = [];
  const seen = new Set<string>();
  const addAll = (says: Expressions, meaning: Meaning): void => {
    for (const language of STEM_LANGUAGES) {
      for (const text of says[language]) {
        const expression = readExpression(text, language, meaning, draft);
        if (expression === undefined) continue;
        const identity = `${meaning.kind}${meaning.index}:${expression.keys.join(' ')}`;
        if (!seen.has(identity)) expressions.push(expression);
        seen.add(identity);
      }
    }
  };
  catalogue.objects.forEach((object, index) => {
    addAll(object.says, { kind: 'object', index });
  });
  catalogue.symptoms.forEach((symptom, index) => {
    addAll(symptom.says, { kind: 'symptom', index });
  });
  catalogue.cards.forEach((card, index) => {
    addAll(card.idioms, { kind: 'card', index });
  });
  const objectsOfCard = positionsIn(catalogue, 'objects');
  const symptomsOfCard = positionsIn(catalogue, 'symptoms');
  return {
    catalogue,
    expressions,
    byAnchor: indexByRarestKey(expressions, draft.keys.size),
    keyOfStem: draft.keys,
    keyOfPrefix: draft.prefixes,
    knownWords: draft.known,
    forAnyFault: symptomsOfCard.map((list) =>
      list.some((index) => catalogue.symptoms[index]?.generic === true),
    ),
    objectsOfCard,
    symptomsOfCard,
    cardsOfObject: turned(objectsOfCard, catalogue.objects.length),
    cardsOfSymptom: turned(symptomsOfCard, catalogue.symptoms.length),
  };
}

type Draft = {
  readonly keys: Map<string, number>;
  readonly prefixes: Map<string, number>;
  readonly known: Set<string>;
  readonly stems: Map<string, string>;
  /** Names of keys that are an object by themselves. */
  readonly things: Set<string>;
};

type Part = {
  readonly word: string;
  readonly prefix: boolean;
  readonly role: 'negation' | 'function' | 'particle' | 'content';
};

function readExpression(
  text: string,
  language: StemLanguage,
  meaning: Meaning,
  draft: Draft,
): Expression | undefined {
  const parts = partsOf(text, language);
  const content = parts.filter(({ role }) => role === 'content');
  const [only] = content;
  // "printer doet niets" must not become "printer" and a denial: a thing's name alone says too little.
  const bare =
    content.length === 0 ||
    (content.length === 1 && only !== undefined && draft.things.has(nounName(only.word, language)));
  const kept = parts.filter(({ role }) => {
    if (bare && parts.length > 1) return true;
    if (role === 'particle') return content.length === 1;
    return role !== 'function';
  });
  const [first] = kept;
  if (first === undefined) return undefined;
  const noun = meaning.kind === 'object';
  const keys = [...new Set(kept.map((part) => keyOf(part, language, draft, noun)))];
  if (content.length === 0 && keys.length < 2) return undefined;
  // "send as" must not become "send": what shrinks to one word says less than was meant.
  if (keys.length === 1 && parts.length > 1) return undefined;
  if (noun && keys.length === 1) draft.things.add(nounName(first.word, language));
  // Function words alone ("gaat niet aan") mean something only when they stand side by side.
  const span = content.length === 0 ? keys.length : keys.length + 2;
  return {
    keys,
    meaning,
    language,
    content: content.length,
    letters: keys.length === 1 ? first.word.length : 0,
    span,
    denies: keys.includes(NEGATION_KEY),
  };
}

function partsOf(text: string, language: StemLanguage): Part[] {
  const parts: Part[] = [];
  for (const piece of text.split(/\s+/)) {
    const words = wordsOf(piece);
    words.forEach(({ folded }, index) => {
      const prefix = piece.endsWith('*') && index === words.length - 1 && folded.length >= SHORTEST_PREFIX;
      const word = folded.replace(/[-_.&+](?=.)/g, '');
      // French drops its "ne" in speech and in tickets.
      if (language === 'fr' && word === 'ne') return;
      if (NEGATIONS[language].has(word) || word === 'not')
        parts.push({ word, prefix: false, role: 'negation' });
      else if (prefix) parts.push({ word, prefix, role: 'content' });
      else if (PARTICLES.has(word) || QUALIFIERS.has(word)) parts.push({ word, prefix, role: 'particle' });
      else if (FUNCTION_WORDS[language].has(word)) parts.push({ word, prefix, role: 'function' });
      else parts.push({ word, prefix, role: 'content' });
    });
  }
  return parts;
}

function keyOf(part: Part, language: StemLanguage, draft: Draft, noun: boolean): number {
  if (part.role === 'negation') return NEGATION_KEY;
  if (part.prefix) {
    const key = numbered(draft.keys, `*${part.word}`);
    draft.prefixes.set(part.word, key);
    return key;
  }
  draft.known.add(part.word);
  const cached = `${noun ? '~' : ''}${language}:${part.word}`;
  let name = draft.stems.get(cached);
  if (name === undefined) {
    name = noun ? nounName(part.word, language) : stemName(part.word, language);
    draft.stems.set(cached, name);
  }
  return numbered(draft.keys, name);
}

/**
 * The name of a word's key. A function word has one of its own: "het" is not the stem of "heet".
 *
 * @param word      folded
 * @param language  whose stemmer and function words
 * @returns         a name to look up in `keyOfStem`
 * @cost            that of a stem
 */
export function stemName(word: string, language: StemLanguage): string {
  if (FUNCTION_WORDS[language].has(word) || NEGATIONS[language].has(word)) return `${language}=${word}`;
  return `${language}:${stem(word, language)}`;
}

/**
 * The name of the key of a thing: only its plural goes. A stemmer would make a receiver of what is received, and a
 * printer of printing.
 *
 * @param word      folded
 * @param language  whose plurals
 * @returns         a name to look up in `keyOfStem`
 * @cost            that of a stem
 */
export function nounName(word: string, language: StemLanguage): string {
  if (FUNCTION_WORDS[language].has(word) || NEGATIONS[language].has(word)) return `${language}=${word}`;
  if (language === 'nl') return `nl~${stem(word, 'nl')}`;
  if (language === 'fr') return `fr~${word.length > 3 ? word.replace(/(?<=[^s])[sx]$/, '') : word}`;
  if (word.length <= 3) return `en~${word === 'pcs' ? 'pc' : word}`;
  return `en~${word
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^sui])s$/, '')}`;
}

function numbered(keys: Map<string, number>, name: string): number {
  const known = keys.get(name);
  if (known !== undefined) return known;
  keys.set(name, keys.size);
  return keys.size - 1;
}

function indexByRarestKey(expressions: readonly Expression[], keys: number): number[][] {
  const uses = new Int32Array(keys);
  for (const expression of expressions) for (const key of expression.keys) uses[key] = (uses[key] ?? 0) + 1;
  const byAnchor: number[][] = Array.from({ length: keys }, () => []);
  expressions.forEach((expression, position) => {
    let anchor = -1;
    for (const key of expression.keys) {
      if (key === NEGATION_KEY && expression.keys.length > 1) continue;
      if (anchor === -1 || (uses[key] ?? 0) < (uses[anchor] ?? 0)) anchor = key;
    }
    byAnchor[anchor]?.push(position);
  });
  return byAnchor;
}

function positionsIn(catalogue: Catalogue, field: 'objects' | 'symptoms'): number[][] {
  const positions = new Map(catalogue[field].map(({ id }, index) => [id, index]));
  return catalogue.cards.map((card) =>
    card[field].map((id) => {
      const position = positions.get(id);
      requires(position !== undefined, 'compileCatalogue', `known ${field}: ${card.id} names ${id}`);
      return position;
    }),
  );
}

function turned(lists: readonly (readonly number[])[], size: number): number[][] {
  const result: number[][] = Array.from({ length: size }, () => []);
  lists.forEach((list, index) => {
    for (const position of list) result[position]?.push(index);
  });
  return result;
}
