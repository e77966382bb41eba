import type { CompiledCatalogue } from './compile-catalogue.ts';
import type { Match } from './match-expressions.ts';

/** How much a ticket speaks for one card, and what spoke. */
export type CardScore = {
  /** Place in the table of cards. */
  readonly card: number;
  readonly score: number;
  readonly by: 'idiom' | 'pair' | 'object' | 'symptom';
  /** Positions of the words that spoke, ascending. */
  readonly words: readonly number[];
};

/** What a ticket seems to be about. */
export type Frame = {
  /** Best first; empty when nothing of the catalogue was heard. */
  readonly candidates: readonly CardScore[];
  /** Places in the table of objects, specific ones only. */
  readonly objects: readonly number[];
  /** Places in the table of symptoms, specific ones only. */
  readonly symptoms: readonly number[];
  /** Every word that some match used. */
  readonly words: readonly number[];
};

const WEIGHT = {
  /** A generic object or symptom says something is wrong, not what. */
  genericObject: 0.45,
  genericSymptom: 0.4,
  title: 1.15,
  deep: 0.65,
  near: 0.25,
  far: 0.6,
  pair: 0.4,
  pairObject: 1.1,
  pairSymptom: 1.3,
  onlyObject: 0.8,
  onlySymptom: 0.45,
  /** A thing with a fault that none of its cards lists: the card for whatever ails it. */
  otherFault: 0.7,
  idiom: 2.3,
  idiomOfOneWord: 1.7,
  anyTrouble: 1.9,
} as const;
/** A thing and its fault within so many words belong together. */
const NEAR_WORDS = 7;
/** In a long letter everything is mentioned somewhere. */
const FAR_WORDS = 15;
const FIRST_WORDS = 35;
const MOST_CANDIDATES = 8;

/** The weight left to a meaning that very many tickets of the firm carry, in (0, 1]. */
export type Commonness = (meaning: Match['meaning']) => number;

const NOTHING_COMMON: Commonness = () => 1;
/** Up to this share of the tickets a meaning keeps its weight; what stands in most of them is a form's field. */
const COMMON = { from: 0.12, to: 0.5, least: 0.35 } as const;
/** In fewer tickets a share says nothing. */
const LEAST_TICKETS = 50;

/**
 * Notices what nearly every ticket of this firm says: a field of a form, a disclaimer, the one system it works with.
 *
 * @param tickets  the matches of every ticket
 * @returns        a weight for each meaning
 * @cost           O(matches)
 */
export function commonnessIn(tickets: readonly (readonly Match[])[]): Commonness {
  if (tickets.length < LEAST_TICKETS) return NOTHING_COMMON;
  const counts = new Map<string, number>();
  for (const matches of tickets) {
    for (const { meaning } of matches) {
      const name = `${meaning.kind}${meaning.index}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return ({ kind, index }) => {
    const share = (counts.get(`${kind}${index}`) ?? 0) / tickets.length;
    const past = Math.max(0, Math.min(1, (share - COMMON.from) / (COMMON.to - COMMON.from)));
    return 1 - past * (1 - COMMON.least);
  };
}

/** One meaning as a ticket says it: how much it speaks for its cards, by which words. */
export type Heard = {
  readonly strength: number;
  readonly generic: boolean;
  readonly words: readonly number[];
  readonly part: boolean;
};

/**
 * Scores every card that a ticket's words speak for: object and symptom together, or an idiom.
 *
 * An object or symptom that few cards share says more than one that many do; a generic one counts only beside a
 * specific one.
 *
 * @param matches     what was heard in the ticket
 * @param titleWords  how many of the first words are the title
 * @param compiled    the catalogue's index
 * @param commonness  how often each meaning is heard in this firm; left out, nothing is common
 * @returns           candidates, best first; ties in the order of the table
 * @cost              O(matches x cards of each)
 */
export function frameTicket(
  matches: readonly Match[],
  titleWords: number,
  compiled: CompiledCatalogue,
  commonness: Commonness = NOTHING_COMMON,
): Frame {
  const heard = hearMeanings(matches, titleWords, compiled, commonness);
  const candidates: CardScore[] = [];
  for (const card of heard.cards) {
    const scored = scoreCard(card, heard, compiled);
    if (scored !== undefined) candidates.push(scored);
  }
  candidates.sort((a, b) => b.score - a.score || a.card - b.card);
  const objects = specific(heard.objects);
  const symptoms = specific(heard.symptoms);
  const words = new Set<number>();
  for (const list of [heard.objects, heard.symptoms, heard.idioms]) {
    for (const { words: used } of list.values()) for (const word of used) words.add(word);
  }
  return {
    candidates: candidates.slice(0, MOST_CANDIDATES),
    objects,
    symptoms,
    words: [...words].sort((a, b) => a - b),
  };
}

function specific(heard: ReadonlyMap<number, Heard>): number[] {
  return [...heard].filter(([, { generic }]) => !generic).map(([index]) => index);
}

/** Every meaning heard in one ticket, by its place in the table of its kind. */
export type AllHeard = {
  readonly objects: ReadonlyMap<number, Heard>;
  readonly symptoms: ReadonlyMap<number, Heard>;
  readonly idioms: ReadonlyMap<number, Heard>;
  readonly cards: readonly number[];
  /** How many ways of failing were heard. */
  readonly faults: number;
};

/**
 * What speaks in a ticket, and how much: where it stands, how rare it is, and how surely it was heard all count.
 *
 * @param matches     what was heard in the ticket
 * @param titleWords  how many of the first words are the title
 * @param compiled    the catalogue's index
 * @param commonness  how often each meaning is heard in this firm
 * @returns           a shorter phrase inside a longer one of its kind is not in it
 * @cost              O(matches²)
 */
export function hearMeanings(
  matches: readonly Match[],
  titleWords: number,
  compiled: CompiledCatalogue,
  commonness: Commonness,
): AllHeard {
  const { objects: objectTable, symptoms: symptomTable, cards: cardTable } = compiled.catalogue;
  const objects = new Map<number, Heard>();
  const symptoms = new Map<number, Heard>();
  const idioms = new Map<number, Heard>();
  const cards = new Set<number>();
  for (const match of withoutSwallowed(matches)) {
    const { kind, index } = match.meaning;
    const title = placeWeight(match.words, titleWords);
    const length = 1 + 0.1 * Math.min(2, match.content - 1);
    const rank = {
      strength: match.quality * title * length * commonness(match.meaning),
      words: match.words,
      part: match.part,
    };
    if (kind === 'card') {
      const weight = match.content >= 2 ? WEIGHT.idiom : WEIGHT.idiomOfOneWord;
      idioms.set(index, { ...rank, strength: rank.strength * weight, generic: false });
      cards.add(index);
      continue;
    }
    const of = kind === 'object' ? compiled.cardsOfObject[index] : compiled.cardsOfSymptom[index];
    const generic = (kind === 'object' ? objectTable[index]?.generic : symptomTable[index]?.generic) ?? false;
    const rare = rarity(of?.length ?? 0, cardTable.length);
    const weight = generic ? (kind === 'object' ? WEIGHT.genericObject : WEIGHT.genericSymptom) : 1;
    (kind === 'object' ? objects : symptoms).set(index, {
      ...rank,
      strength: rank.strength * weight * rare,
      generic,
    });
    for (const card of of ?? []) cards.add(card);
  }
  return { objects, symptoms, idioms, cards: [...cards].sort((a, b) => a - b), faults: symptoms.size };
}

/** People say it in the title or in their first sentences; what stands deep in a letter is often something else. */
function placeWeight(words: readonly number[], titleWords: number): number {
  const first = words[0] ?? 0;
  if (first < titleWords) return WEIGHT.title;
  return first < titleWords + FIRST_WORDS ? 1 : WEIGHT.deep;
}

/** From .6 (shared by many cards) to 1.4 (of one card only). */
function rarity(uses: number, cards: number): number {
  return 0.6 + (0.8 * Math.log(1 + cards / Math.max(1, uses))) / Math.log(1 + Math.max(1, cards));
}

/** "shared mailbox" is not also "mailbox": a longer phrase of the same kind swallows a shorter one inside it. */
function withoutSwallowed(matches: readonly Match[]): Match[] {
  return matches.filter((small) => {
    if (small.meaning.kind === 'card') return true;
    return !matches.some(
      (large) =>
        large !== small &&
        large.meaning.kind === small.meaning.kind &&
        swallows(large, small) &&
        small.words.every((word) => large.words.includes(word)),
    );
  });
}

function swallows(large: Match, small: Match): boolean {
  if (large.words.length > small.words.length) return large.quality >= 0.7 * small.quality;
  return small.part && !large.part && large.words.length === small.words.length;
}

function scoreCard(card: number, heard: AllHeard, compiled: CompiledCatalogue): CardScore | undefined {
  const { catalogue } = compiled;
  const row = catalogue.cards[card];
  if (row === undefined) return undefined;
  const object = strongest(compiled.objectsOfCard[card] ?? [], heard.objects);
  const symptom = strongest(compiled.symptomsOfCard[card] ?? [], heard.symptoms);
  const idiom = heard.idioms.get(card);
  const heardTwice =
    object !== undefined && symptom !== undefined && !symptom.part && isWithin(symptom.words, object.words);
  const pair = pairScore(object, heardTwice ? undefined : symptom, row.symptoms.length === 0);
  const otherFault =
    object !== undefined && symptom === undefined && heard.faults > 0 && compiled.forAnyFault[card] === true;
  const words = new Set([...(object?.words ?? []), ...(symptom?.words ?? []), ...(idiom?.words ?? [])]);
  const plain = Math.max(pair, idiom?.strength ?? 0) + 0.35 * Math.min(pair, idiom?.strength ?? 0);
  const score = plain + (otherFault && !object.generic ? WEIGHT.otherFault : 0);
  if (score <= 0) return undefined;
  const paired =
    object !== undefined && ((symptom !== undefined && !heardTwice) || row.symptoms.length === 0);
  const by = idiom !== undefined ? 'idiom' : paired ? 'pair' : object !== undefined ? 'object' : 'symptom';
  return { card, score, by, words: [...words].sort((a, b) => a - b) };
}

/** One word cannot be both the thing and its fault, unless it is a compound of both. */
function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  return inner.every((word) => outer.includes(word));
}

function strongest(indices: readonly number[], heard: ReadonlyMap<number, Heard>): Heard | undefined {
  let best: Heard | undefined;
  for (const index of indices) {
    const one = heard.get(index);
    if (one !== undefined && (best === undefined || one.strength > best.strength)) best = one;
  }
  return best;
}

function pairScore(object: Heard | undefined, symptom: Heard | undefined, anyTrouble: boolean): number {
  if (object !== undefined && anyTrouble) return WEIGHT.anyTrouble * object.strength;
  if (object !== undefined && symptom !== undefined) {
    if (object.generic && symptom.generic) return 0.5;
    const apart = distance(object.words, symptom.words);
    const near = apart <= NEAR_WORDS ? WEIGHT.near : 0;
    const far = apart > FAR_WORDS ? WEIGHT.far : 1;
    return (
      far * (WEIGHT.pair + near + WEIGHT.pairObject * object.strength + WEIGHT.pairSymptom * symptom.strength)
    );
  }
  if (object !== undefined) return object.generic ? 0 : WEIGHT.onlyObject * object.strength;
  if (symptom !== undefined) return symptom.generic ? 0 : WEIGHT.onlySymptom * symptom.strength;
  return 0;
}

function distance(a: readonly number[], b: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const x of a) for (const y of b) least = Math.min(least, Math.abs(x - y));
  return least;
}
