import { requires } from '../base/requires.ts';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import type { Signal } from '../signals/signal.ts';
import { normalQuantile } from '../stats/normal-quantile.ts';
import { logNormalTable, TABLE_BITS } from './log-normal-table.ts';
import type { Priors } from './priors.data.ts';
import { isLeaking, type LossWay, lastInstant, tellLoss } from './tell-loss.ts';

/** Simulations: a thousand or more, in blocks that share one factor, so that a block holds several fates under one assumption. */
export const DRAWS = 1_024;
export const DRAWS_PER_FACTOR = 8;

const GOLDEN_STEP = 0x9e3779b9; // 2^32 / golden ratio: the step that spreads a counter evenly
const UNLIMITED_SECONDS = 2 ** 31; // a prior without a cap; also keeps `| 0` below from wrapping

/** Everything the draws of every ticket follow from. Two sums over one ticket always see the same draws of it. */
export type LossModel = {
  readonly ways: readonly LossWay[];
  /** Measured or stated seconds; 0 where assumed. */
  readonly ownSeconds: Float64Array;
  /** The mean of an assumed incident after the cap, at factor one: a quick guess before simulating. */
  readonly typicalSeconds: number;
  readonly keys: Uint32Array;
  /** The company's factor in each draw. */
  readonly factors: Float64Array;
  /** What a returning problem's assumed ticket costs in each draw, as a multiple of a new one's: doubt for shares, not for sums. */
  readonly returnFactors: Float64Array;
  readonly tables: Readonly<
    Record<'incident' | 'request', { readonly seconds: Float64Array; readonly cap: number }>
  >;
};

/**
 * Prepares the simulation of lost time.
 *
 * In each draw one factor for the whole company multiplies every *assumed* ticket before its cap: the doubt about
 * the assumption does not average away over tickets. The factor has median one and is drawn one from each of
 * 128 equal parts of its distribution. A ticket's stream hangs on its id and the seed, so order does not matter.
 *
 * @param signals  all signals of one company; empty is allowed
 * @param priors   the assumptions
 * @param seed     whole number in [0, 2^32)
 * @throws         InvalidInput on lost seconds below zero or not finite
 * @cost           O(signals)
 */
export function lossModel(signals: readonly Signal[], priors: Priors, seed: number): LossModel {
  const lastSeen = lastInstant(signals);
  const ways = signals.map((signal) => tellLoss(signal, lastSeen));
  const ownSeconds = Float64Array.from(signals, (signal, index) => ownLoss(signal, ways[index]));
  const keys = Uint32Array.from(signals, ({ id }) => mix(hashOf(id) ^ mix(seed + GOLDEN_STEP)));
  const tables = { incident: tableOf(priors['ticket.incident']), request: tableOf(priors['ticket.request']) };
  const { seconds, cap } = tables.incident;
  const random = seededRandom(seed);
  const inOrder = Array.from({ length: DRAWS / DRAWS_PER_FACTOR }, (_, part) => part);
  return {
    ways,
    ownSeconds,
    typicalSeconds: seconds.reduce((sum, value) => sum + Math.min(cap, value), 0) / seconds.length,
    keys,
    factors: blockFactors(priors['assumption.factor'].shape, random, inOrder),
    returnFactors: blockFactors(priors['assumption.return'].shape, random, shuffled(inOrder, random)),
    tables,
  };
}

/**
 * Adds the lost seconds of some tickets to a row of draws.
 *
 * Every draw is a whole number of seconds, so rows of parts add up to the row of the whole exactly, in any order.
 *
 * @param model    from lossModel
 * @param tickets  positions in the list of signals
 * @param row      DRAWS numbers, added to in place
 * @throws         InvalidInput when the row has another length
 * @cost           O(tickets × DRAWS), about 4 ns a draw
 */
export function addLosses(model: LossModel, tickets: Iterable<number>, row: Float64Array): void {
  requires(row.length === DRAWS, 'addLosses', `a row of ${DRAWS} draws`);
  for (const ticket of tickets) {
    const way = model.ways[ticket];
    if (!isLeaking(way)) continue;
    if (way === 'measured' || way === 'reported') {
      const own = model.ownSeconds[ticket];
      for (let draw = 0; draw < DRAWS; draw += 1) row[draw] += own;
    } else addAssumed(model, ticket, row);
  }
}

function addAssumed(model: LossModel, ticket: number, row: Float64Array): void {
  const { factors, tables } = model;
  const { seconds, cap } = model.ways[ticket] === 'late-request' ? tables.request : tables.incident;
  let state = model.keys[ticket];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    state = (state + GOLDEN_STEP) | 0;
    const value = seconds[mix(state) >>> (32 - TABLE_BITS)] * factors[draw];
    row[draw] += value < cap ? (value + 0.5) | 0 : cap;
  }
}

/** Scrambles 32 bits. @source Appleby, MurmurHash3 finaliser */
function mix(word: number): number {
  let z = word;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

/** @source Fowler, Noll & Vo, FNV-1a */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash;
}

function ownLoss(signal: Signal, way: LossWay): number {
  const own = way === 'measured' ? signal.measuredLostSeconds : signal.reportedLostSeconds;
  if (way !== 'measured' && way !== 'reported') return 0;
  requires(own !== null && own >= 0 && Number.isFinite(own), 'lossModel', 'lost seconds of zero or more');
  return Math.round(own);
}

type FactorShape = Priors['assumption.factor']['shape'];

/** One factor from each equal part of its distribution, each for a block of draws, in the order of `parts`. */
function blockFactors(shape: FactorShape, random: Random, parts: readonly number[]): Float64Array {
  const factors = new Float64Array(DRAWS);
  parts.forEach((part, block) => {
    const share = Math.max(Number.EPSILON, (part + random.next()) / parts.length);
    const factor = shape.median * Math.exp(shape.sigma * normalQuantile(share));
    factors.fill(factor, block * DRAWS_PER_FACTOR, (block + 1) * DRAWS_PER_FACTOR);
  });
  return factors;
}

/** @source Fisher & Yates */
function shuffled(parts: readonly number[], random: Random): readonly number[] {
  const mixed = [...parts];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}

function tableOf({ shape, capMinutes }: Priors['ticket.incident']): { seconds: Float64Array; cap: number } {
  return {
    seconds: logNormalTable(shape.median, shape.sigma),
    cap: capMinutes === null ? UNLIMITED_SECONDS : Math.round(capMinutes * 60),
  };
}
