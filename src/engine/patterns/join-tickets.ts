import type { Progress } from '../base/progress.ts';
import { seededRandom } from '../base/seeded-random.ts';
import type { Signal } from '../signals/signal.ts';
import { averageLinkage } from './average-linkage.ts';
import { asUnit, cardAgreement, type Unit } from './card-agreement.ts';
import { contextRatios } from './context-ratios.ts';
import type { Decided } from './decide-cards.ts';
import type { OwnWords } from './fit-to-group.ts';
import type { Frame } from './frame-ticket.ts';
import { type Gist, gistLikenesses } from './gist.ts';
import { readTickets } from './group-middle.ts';
import { type NearestGroups, nearestGroups } from './nearest-groups.ts';
import { refineGroups } from './refine-groups.ts';
import type { SparseRows } from './sparse-rows.ts';
import type { TextFeatures } from './text-features.ts';
import { type Learned, trainOnOwnWords } from './train-on-own-words.ts';

/** Up to so many tickets every pair is judged: 1,500 make a million pairs, some seconds. */
export const MOST_TO_JOIN = 1500;

/** Log-odds of two tickets being one problem, piece by piece. */
const EVIDENCE = {
  /** Before anything is known: few pairs are. */
  start: -5.2,
  /** Cards agree, or disagree though both are clear. */
  sameCard: 2.5,
  otherCard: -0.5,
  /** Words, pairs and letters, above what chance gives. */
  words: 4,
  chanceWords: 0.1,
  /** About the same, by the catalogue's words: up to a clear likeness, and past it. */
  gist: 9,
  clearGist: 4,
  /** One specific thing or fault in common: by how rare it is in this firm. */
  object: 0.2,
  symptom: 0.25,
  otherObject: -0.2,
  context: 1.2,
  aroundAtMost: 1,
  aroundPerContent: 1,
  /** Both judged to belong to one group by the words of its others. */
  learned: 3,
  /** Alike but for numbers: an automatic text. */
  sameTemplate: 8,
} as const;
const ROUNDS = 1;
/** Two rounds of learning how the firm says it suffice; more only repeat their own mistakes. */
const OWN_ROUNDS = 2;
/** A group of fewer tickets teaches nothing. */
const LEAST_LESSON = 3;
/** Mean over pairs of members: a shared thing, fault or card each count one. */
const LEAST_IN_COMMON = 0.45;
const TEAM_IN_COMMON = 0.4;
const MOST_TO_JUDGE = 40;
const CLEAR_GIST = 0.3;
const LEAST_TEMPLATE_WORDS = 4;
/** Letters against whole words: among few tickets a shared word is mostly chance, shared pieces are less so. */
const WORD_SHARE = 0.15;
const REPORT_EVERY = 128;

export type Joined = {
  /** For each ticket the number of its group, from 0. */
  readonly partition: Int32Array;
  /** The mean evidence that binds it there, in log-odds. */
  readonly ties: Float32Array;
  readonly nearest: NearestGroups;
};

/** All that is known of the tickets before they are joined. */
export type JoinInput = {
  readonly signals: readonly Signal[];
  readonly frames: readonly Frame[];
  readonly decided: Decided;
  /** The first rows are the tickets'. */
  readonly features: TextFeatures;
  /** The telling words of each ticket. */
  readonly texts: readonly (readonly string[])[];
  /** The same, words of one meaning in any language being one. */
  readonly senses: readonly (readonly string[])[];
  readonly gists: readonly Gist[];
  readonly seed: number;
};

/**
 * Joins tickets into problems by all evidence at once: cards they lean to, things and faults they name, the firm's
 * own words, and their surroundings.
 *
 * @param input  at most MOST_TO_JOIN tickets
 * @returns      the groups, and how each ticket is bound to its own; yields progress in tickets
 * @source       evidence as log-odds of record linkage: Fellegi & Sunter (1969)
 * @cost         O(tickets^2 x words); 600 tickets in half a second
 */
export function* joinTickets(input: JoinInput): Generator<Progress, Joined, void> {
  const size = input.signals.length;
  const values = yield* judgePairs(input);
  let last = values;
  let partition = joined(last, size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { learned } = learnGroups(input, partition);
    const again = values.slice();
    for (let a = 1; a < size; a += 1) {
      const base = (a * (a - 1)) / 2;
      for (let b = 0; b < a; b += 1) again[base + b] += EVIDENCE.learned * agreement(learned, a, b);
    }
    last = again;
    partition = joined(last, size);
    yield { done: round + 1, total: ROUNDS };
  }
  const known = { ...input, leanings: input.decided.leanings };
  let refined = refineGroups(known, partition);
  let own: OwnWords | undefined;
  for (let round = 0; round < OWN_ROUNDS; round += 1) {
    own = learnGroups(input, refined);
    refined = refineGroups({ ...known, own }, refined);
    yield { done: round + 1, total: OWN_ROUNDS };
  }
  const kept = keepCoherent(input, refined);
  const nearest = nearestGroups({ ...readTickets(known), own }, kept);
  return { partition: kept, ties: tiesOf(kept, last), nearest };
}

/**
 * Takes apart groups whose members have nothing recognised in common: no thing, no fault, no card, hardly a team.
 * They were drawn together by single words.
 *
 * @param input      what is known of the tickets
 * @param partition  the group of each
 * @returns          the same, with the members of such groups alone
 * @cost             O(tickets)
 */
export function keepCoherent({ signals, frames, decided }: JoinInput, partition: Int32Array): Int32Array {
  const leanings = decided.leanings.map(asUnit);
  const groups = new Map<number, number[]>();
  partition.forEach((name, index) => {
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [index]);
    else list.push(index);
  });
  const kept = partition.slice();
  let fresh = partition.reduce((most, name) => Math.max(most, name + 1), 0);
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    let sum = 0;
    let pairs = 0;
    // A few members tell enough of a large group.
    const some = members.slice(0, MOST_TO_JUDGE);
    for (const [at, a] of some.entries()) {
      for (const b of some.slice(0, at)) {
        pairs += 1;
        sum +=
          inCommon(frames[a]?.objects, frames[b]?.objects) +
          inCommon(frames[a]?.symptoms, frames[b]?.symptoms);
        sum += cardAgreement(leanings[a], leanings[b]);
        if (signals[a]?.team !== null && signals[a]?.team === signals[b]?.team) sum += TEAM_IN_COMMON;
      }
    }
    if (sum / pairs >= LEAST_IN_COMMON) continue;
    for (const member of members) {
      kept[member] = fresh;
      fresh += 1;
    }
  }
  return kept;
}

function inCommon(a: readonly number[] = [], b: readonly number[] = []): number {
  return a.some((one) => b.includes(one)) ? 1 : 0;
}

/** The mean evidence that binds each ticket to the others of its group; 0 when alone. */
function tiesOf(partition: Int32Array, values: Float32Array): Float32Array {
  const sums = new Float32Array(partition.length);
  const others = new Float32Array(partition.length);
  for (let a = 1; a < partition.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      if (partition[a] !== partition[b]) continue;
      const value = values[(a * (a - 1)) / 2 + b];
      sums[a] += value;
      sums[b] += value;
      others[a] += 1;
      others[b] += 1;
    }
  }
  return sums.map((sum, index) => sum / Math.max(1, others[index]));
}

function joined(values: Float32Array, size: number): Int32Array {
  return averageLinkage(
    { size, values: values.slice() },
    Array.from({ length: size }, () => 1),
  );
}

/** The groups found teach how this firm says them, card or not; who is judged alike by them belongs nearer. */
function learnGroups({ signals, features, seed }: JoinInput, partition: Int32Array): OwnWords {
  const sizes = new Map<number, number>();
  for (const name of partition) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const classes = new Map<number, number>();
  for (const [name, count] of sizes) if (count >= LEAST_LESSON) classes.set(name, classes.size);
  const labels = new Int32Array(features.words.rows).fill(-1);
  partition.forEach((name, index) => {
    labels[index] = classes.get(name) ?? -1;
  });
  const taught = { classes: classes.size, judged: signals.length };
  return { learned: trainOnOwnWords(features, labels, taught, seededRandom(seed)), classes };
}

/** How much two tickets are judged to belong to the same group, in [0, 1]. */
function agreement({ classes, chance }: Learned, a: number, b: number): number {
  let most = 0;
  for (let name = 0; name < classes; name += 1) {
    most = Math.max(most, Math.min(chance[a * classes + name] ?? 0, chance[b * classes + name] ?? 0));
  }
  return most;
}

function* judgePairs(input: JoinInput): Generator<Progress, Float32Array<ArrayBuffer>, void> {
  const { signals, frames, decided, features, gists } = input;
  const size = signals.length;
  const certain = decided.card.map((card, index) => ((decided.certainty[index] ?? 0) >= 0.5 ? card : -1));
  const context = contextRatios(signals, certain);
  const leanings = decided.leanings.map(asUnit);
  const objects = rarities(frames.map((frame) => frame.objects));
  const symptoms = rarities(frames.map((frame) => frame.symptoms));
  const values = new Float32Array((size * (size - 1)) / 2);
  const about = gistLikenesses(gists);
  const templates = input.texts.map(templateOf);
  const wordSpread = new Float32Array(features.words.columns);
  const gramSpread = new Float32Array(features.grams.columns);
  for (let a = 1; a < size; a += 1) {
    spread(features.words, a, wordSpread, 1);
    spread(features.grams, a, gramSpread, 1);
    const base = (a * (a - 1)) / 2;
    for (let b = 0; b < a; b += 1) {
      const alike =
        WORD_SHARE * dot(features.words, b, wordSpread) +
        (1 - WORD_SHARE) * dot(features.grams, b, gramSpread);
      const content =
        EVIDENCE.gist * Math.min(about[base + b], CLEAR_GIST) +
        EVIDENCE.clearGist * Math.max(0, about[base + b] - CLEAR_GIST) +
        EVIDENCE.words * Math.max(0, alike - EVIDENCE.chanceWords) +
        cardEvidence(leanings[a], leanings[b]) +
        EVIDENCE.object * shared(frames[a]?.objects, frames[b]?.objects, objects) +
        EVIDENCE.symptom * shared(frames[a]?.symptoms, frames[b]?.symptoms, symptoms);
      const around = EVIDENCE.context * context(a, b);
      values[base + b] =
        EVIDENCE.start +
        (templates[a] !== '' && templates[a] === templates[b] ? EVIDENCE.sameTemplate : 0) +
        content +
        // Surroundings raise what the text suggests, and make nothing by themselves.
        Math.min(around, EVIDENCE.aroundAtMost + EVIDENCE.aroundPerContent * Math.max(0, content));
    }
    spread(features.words, a, wordSpread, 0);
    spread(features.grams, a, gramSpread, 0);
    if (a % REPORT_EVERY === 0) yield { done: a, total: size };
  }
  return values;
}

/** A text with its numbers left out; '' when too short to be sure that it is automatic. */
function templateOf(text: readonly string[]): string {
  if (text.length < LEAST_TEMPLATE_WORDS) return '';
  return text.map((word) => (/\d/.test(word) ? '#' : word)).join(' ');
}

function cardEvidence(a: Unit | undefined, b: Unit | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const clear = a.clear * b.clear;
  return EVIDENCE.otherCard * clear + (EVIDENCE.sameCard - EVIDENCE.otherCard) * cardAgreement(a, b);
}

/** What sharing each thing says, in nats: the rarer in this firm, the more. */
function rarities(lists: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map([...counts].map(([one, count]) => [one, Math.log(lists.length / count)]));
}

function shared(
  a: readonly number[] | undefined,
  b: readonly number[] | undefined,
  rarity: ReadonlyMap<number, number>,
): number {
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return 0;
  let most = -1;
  for (const one of a) if (b.includes(one)) most = Math.max(most, rarity.get(one) ?? 0);
  return most < 0 ? EVIDENCE.otherObject : most;
}

function spread(rows: SparseRows, row: number, over: Float32Array, times: 0 | 1): void {
  for (let at = rows.starts[row]; at < rows.starts[row + 1]; at += 1)
    over[rows.ids[at]] = times * rows.values[at];
}

function dot(rows: SparseRows, row: number, other: Float32Array): number {
  let sum = 0;
  for (let at = rows.starts[row]; at < rows.starts[row + 1]; at += 1)
    sum += rows.values[at] * other[rows.ids[at]];
  return sum;
}
