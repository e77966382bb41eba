import type { Random } from '../base/seeded-random.ts';
import {
  HERMANS_RASSON_MEAN,
  hermansRassonStatistic,
  hermansRassonTail,
  permutationChance,
} from '../stats/hermans-rasson.ts';
import { bestPeak, type Peak } from './rhythm-peak.ts';

/** Moments in the cycles of one period: which cycle, how many working days it has, which share has passed. */
export type InCycles = {
  readonly cycles: Int32Array;
  readonly lengths: Int32Array;
  readonly shares: Float64Array;
};

const WORTH_DRAWING = 0.02; // above this a second test cannot make a claim, whatever it finds
const DRAWS = 199; // enough to see how far the statistic is stretched; its tail is known in form
const EXPECTED_MOST = 2; // so few exceedances agree with a chance of a thousandth and less
const TURN = 2 * Math.PI;

/** Turns each cycle by a random number of whole working days: the hour and what crowds in a cycle stay. */
function turnedInto(turned: Float64Array, { cycles, lengths, shares }: InCycles, random: Random): void {
  let turn = 0;
  for (let i = 0; i < shares.length; i += 1) {
    if (i === 0 || cycles[i] !== cycles[i - 1]) turn = random.below(lengths[i]) / lengths[i];
    const share = shares[i] + turn;
    turned[i] = share >= 1 ? share - 1 : share;
  }
}

/**
 * The Hermans-Rasson chance. The mean of permutations shows how far the statistic is stretched; the tail of known
 * form then reaches where so few permutations cannot.
 */
export function chanceOfClusters(placed: InCycles, stretched: number, random: Random): number {
  const observed = hermansRassonStatistic(placed.shares.map((share) => TURN * share));
  const asymptotic = hermansRassonTail(observed / stretched);
  if (asymptotic > WORTH_DRAWING) return asymptotic;
  const turned = new Float64Array(placed.shares.length);
  let sum = 0;
  let drawn = 0;
  const draw = (): number => {
    turnedInto(turned, placed, random);
    for (let i = 0; i < turned.length; i += 1) turned[i] *= TURN;
    const statistic = hermansRassonStatistic(turned);
    sum += statistic;
    drawn += 1;
    return statistic;
  };
  const permuted = permutationChance(observed, draw, DRAWS);
  if (permuted > 1 / (DRAWS + 1)) return permuted;
  const stretch = Math.max(stretched, sum / drawn / HERMANS_RASSON_MEAN);
  return Math.min(permuted, hermansRassonTail(observed / stretch));
}

/** The chance of a peak by its formula, raised where permutations reach it more often than the formula says. */
export function chanceOfTurnedPeak(placed: InCycles, peak: Peak, analytic: number, random: Random): number {
  const turned = new Float64Array(placed.shares.length);
  const draw = (): number => {
    turnedInto(turned, placed, random);
    for (let i = 0; i < turned.length; i += 1) turned[i] += placed.cycles[i];
    return bestPeak(turned.sort()).height;
  };
  const permuted = permutationChance(peak.height, draw, DRAWS);
  return permuted > EXPECTED_MOST / (DRAWS + 1) ? Math.max(analytic, permuted) : analytic;
}
