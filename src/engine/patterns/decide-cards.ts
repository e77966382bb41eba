import type { Progress } from '../base/progress.ts';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import type { Signal } from '../signals/signal.ts';
import type { CardScore, Frame } from './frame-ticket.ts';
import type { TextFeatures } from './text-features.ts';
import { type Learned, trainOnOwnWords } from './train-on-own-words.ts';
import { type ContextWeigher, weighContext } from './weigh-context.ts';

/** Which card each ticket has, and how sure that is. */
export type Decided = {
  /** Place in the table of cards, or -1. */
  readonly card: Int32Array;
  /** In [0, 1]. */
  readonly certainty: Float32Array;
  /** For each ticket the cards it leans to, best first, decided or not. */
  readonly leanings: readonly (readonly Leaning[])[];
};

/** How much speaks for a card in all: words, what was learned, how common it is, surroundings. */
export type Leaning = { readonly card: number; readonly total: number };

/** What the firm's own words are learned from. */
export type Lessons = {
  /** Of the tickets, in order, then of the idioms. */
  readonly features: TextFeatures;
  /** The card of each idiom. */
  readonly cards: readonly number[];
};

const ROUNDS = 2;
const SEED_SCORE = 2.2;
const SEED_MARGIN = 0.45;
/** Words of the catalogue alone, before the firm's own words are known. */
const SHARE = { learned: 2, prior: 0.12, mostPrior: 0.6 } as const;
const LEAST_TOTAL = 2.3;
const LEAST_MARGIN = 0.3;
/** Without an idiom or a thing with its fault, the firm's own words must be this sure. */
const LEAST_CHANCE = 0.5;
const LEAST_SEEDS = 2;
const LIKELY = 0.3;
const MOST_LEANINGS = 8;
/** A thing and a fault far apart, or that every ticket names, ground nothing. */
const LEAST_GROUND = 1.6;
/** When the catalogue is sure of fewer tickets than this share, they are about something it does not know. */
const LEAST_KNOWN = 0.1;
/** A card may draw in so many tickets by likeness alone for each one that says it: more is drift. */
const DRAWN_PER_GROUNDED = 1;

/**
 * Decides the card of every ticket, or that it has none.
 *
 * Certain tickets teach how this firm says each card; what was learned, the catalogue's words, how common the card
 * is here, and the surroundings then decide together. Two rounds. A ticket without a clear winner stays without.
 *
 * @param signals   all tickets
 * @param frames    what the catalogue heard in each
 * @param lessons   their words and letters, followed by the catalogue's idioms as ready-made examples
 * @param seed      decides the order of learning
 * @returns         cards and certainty; yields progress in rounds
 * @cost            O(tickets x words x cards seen)
 */
export function* decideCards(
  signals: readonly Signal[],
  frames: readonly Frame[],
  lessons: Lessons,
  seed: number,
): Generator<Progress, Decided, void> {
  const random = seededRandom(seed);
  let certain = Int32Array.from(frames, seedOf);
  if (certain.filter((card) => card >= 0).length < LEAST_KNOWN * frames.length) certain.fill(-1);
  let decided: Decided = {
    card: certain,
    certainty: new Float32Array(frames.length),
    leanings: frames.map(({ candidates }) => candidates.map(({ card, score }) => ({ card, total: score }))),
  };
  for (let round = 0; round < ROUNDS && certain.some((card) => card >= 0); round += 1) {
    const knowledge = learn(signals, lessons, certain, random);
    decided = decideAll(frames, knowledge);
    certain = decided.card.map((card, index) => ((decided.certainty[index] ?? 0) >= 0.5 ? card : -1));
    yield { done: round + 1, total: ROUNDS };
  }
  return decided;
}

/** The card that the catalogue alone is sure of, or -1. */
function seedOf(frame: Frame): number {
  const [first, second] = frame.candidates;
  if (first === undefined || first.score < SEED_SCORE || first.by === 'object' || first.by === 'symptom')
    return -1;
  return first.score - (second?.score ?? 0) >= SEED_MARGIN ? first.card : -1;
}

type Knowledge = {
  /** The cards with enough examples; their places are the classes. */
  readonly cards: readonly number[];
  readonly classOf: ReadonlyMap<number, number>;
  readonly counts: ReadonlyMap<number, number>;
  readonly learned: Learned;
  readonly context: ContextWeigher;
};

function learn(signals: readonly Signal[], lessons: Lessons, certain: Int32Array, random: Random): Knowledge {
  const counts = new Map<number, number>();
  for (const card of certain) if (card >= 0) counts.set(card, (counts.get(card) ?? 0) + 1);
  const cards = [...counts].filter(([, count]) => count >= LEAST_SEEDS).map(([card]) => card);
  cards.sort((a, b) => a - b);
  const classOf = new Map(cards.map((card, index) => [card, index]));
  const labels = Int32Array.from([...certain, ...lessons.cards], (card) => classOf.get(card) ?? -1);
  const sizes = { classes: cards.length, judged: certain.length };
  const learned = trainOnOwnWords(lessons.features, labels, sizes, random);
  return { cards, classOf, counts, learned, context: weighContext(signals, certain) };
}

function decideAll(frames: readonly Frame[], knowledge: Knowledge): Decided {
  const card = new Int32Array(frames.length).fill(-1);
  const certainty = new Float32Array(frames.length);
  const grounded = new Map<number, number>();
  const leanings: Leaning[][] = [];
  const drawn: { index: number; card: number; total: number }[] = [];
  frames.forEach((frame, index) => {
    const totals = weigh(index, frame, knowledge);
    const [first, second] = totals;
    leanings.push(totals.slice(0, MOST_LEANINGS).map(({ card: place, total }) => ({ card: place, total })));
    if (first === undefined || first.total < LEAST_TOTAL) return;
    const margin = first.total - (second?.total ?? 0);
    if (margin < LEAST_MARGIN || !(first.grounded || first.chance >= LEAST_CHANCE)) return;
    card[index] = first.card;
    certainty[index] = Math.min(1, 0.25 + 0.2 * (first.total - LEAST_TOTAL) + 0.25 * Math.min(1.5, margin));
    if (first.grounded) grounded.set(first.card, (grounded.get(first.card) ?? 0) + 1);
    else drawn.push({ index, card: first.card, total: first.total });
  });
  drawn.sort((a, b) => b.total - a.total || a.index - b.index);
  const taken = new Map<number, number>();
  for (const one of drawn) {
    const already = taken.get(one.card) ?? 0;
    if (already < DRAWN_PER_GROUNDED * (grounded.get(one.card) ?? 0)) taken.set(one.card, already + 1);
    else card[one.index] = -1;
  }
  return { card, certainty, leanings };
}

type Total = {
  readonly card: number;
  readonly total: number;
  readonly chance: number;
  readonly grounded: boolean;
};

function weigh(index: number, frame: Frame, knowledge: Knowledge): Total[] {
  const heard = new Map<number, CardScore>(frame.candidates.map((one) => [one.card, one]));
  const { cards, classOf, counts, learned, context } = knowledge;
  const open = new Set(heard.keys());
  for (const card of cards) {
    const position = classOf.get(card) ?? 0;
    if ((learned.chance[index * learned.classes + position] ?? 0) >= LIKELY) open.add(card);
  }
  const totals: Total[] = [];
  for (const card of open) {
    const position = classOf.get(card);
    const chance = position === undefined ? 0 : (learned.chance[index * learned.classes + position] ?? 0);
    const one = heard.get(card);
    const common =
      one === undefined ? 0 : Math.min(SHARE.mostPrior, SHARE.prior * Math.log2(1 + (counts.get(card) ?? 0)));
    const total = (one?.score ?? 0) + SHARE.learned * chance + common + context(index, card);
    totals.push({
      card,
      total,
      chance,
      grounded: one !== undefined && one.score >= LEAST_GROUND && (one.by === 'idiom' || one.by === 'pair'),
    });
  }
  return totals.sort((a, b) => b.total - a.total || a.card - b.card);
}
